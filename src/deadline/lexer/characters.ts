/** What a character is to the lexer. */
export type CharacterClass =
  "other" | "letter" | "digit" | "space" | "line" | "mark" | "tag" | "entity";

const LETTER_PATTERN = /[\p{L}\p{M}_]/u;
/** Latin with all its extensions, punctuation and Roman numerals lie below this. */
const TABLE_SIZE = 0x2190;
const MARKS = '/-.,;:()+%•*"…÷~';

/** Classes of the characters in which Vietnamese is written; built once, never changed. */
const CLASSES: readonly CharacterClass[] = /* @__PURE__ */ buildClasses();

function buildClasses(): CharacterClass[] {
  const classes = Array.from({ length: TABLE_SIZE }, (_, code) => classify(code));
  for (const mark of MARKS) classes[mark.charCodeAt(0)] = "mark";
  classes["<".charCodeAt(0)] = "tag";
  classes["&".charCodeAt(0)] = "entity";
  classes[" ".charCodeAt(0)] = "space";
  classes["\n".charCodeAt(0)] = "line";
  return classes;
}

function classify(code: number): CharacterClass {
  if (code >= 48 && code < 58) return "digit";
  return LETTER_PATTERN.test(String.fromCharCode(code)) || code >= 0x2160 ? "letter" : "other";
}

/** The class of a UTF-16 unit of folded text. */
export function classOf(code: number): CharacterClass {
  return CLASSES[code] ?? classify(code);
}
