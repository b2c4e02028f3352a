import { isOneOf, tokenSet, type Token } from "../lexer/token.js";

/** A run of tokens `[start, end)` that speaks of one thing, without its bullet. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** Whether a bullet or letter stood before it. */
  readonly bulleted: boolean;
}

const BULLETS = /* @__PURE__ */ tokenSet("- + • *");

/**
 * Divides the tokens of a cell into its items: at bullets, semicolons, ends of sentences and HTML
 * blocks, but not at line breaks, which stand anywhere in a narrow column.
 *
 * ```
 * - Ban hành kế hoạch tháng 01/2021. - Báo cáo kết quả hàng quý và năm
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function divide(text: string, tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  const state = { bulletsSeen: false, brackets: 0 };
  let start = 0;
  let bulleted = false;
  const close = (end: number): void => {
    if (end > start) items.push({ start, end, bulleted });
  };
  for (let index = 0; index < tokens.length;) {
    if (index > start && goesOn(tokens, index)) {
      index += 1;
      continue;
    }
    const bullet = bulletLength(text, tokens, index, state);
    if (bullet > 0) {
      close(index);
      index += bullet;
      start = index;
      bulleted = true;
      state.bulletsSeen = true;
    } else if (separates(text, tokens, index)) {
      close(index);
      index += 1;
      start = index;
      bulleted = false;
    } else {
      const name = tokens[index]?.name;
      if (name === "(") state.brackets += 1;
      else if (name === ")" && state.brackets > 0) state.brackets -= 1;
      index += 1;
    }
  }
  close(tokens.length);
  return items;
}

/** What may end an item, open one or stand round an enumerator. */
const DIVIDERS = /* @__PURE__ */ tokenSet("- + • * . ; ( )");
const ENDS = /* @__PURE__ */ tokenSet(". ;");

/** Any other token on the same line as the one before begins and ends nothing. */
function goesOn(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || token.gap === "line") return false;
  if (token.kind === "break" || before.kind === "break") return false;
  return !isOneOf(token, DIVIDERS) && !isOneOf(before, ENDS);
}

/** What stood before the token looked at. */
interface Before {
  readonly bulletsSeen: boolean;
  /** How many brackets are open: one that closes them is no enumerator. */
  readonly brackets: number;
}

/** The number of tokens of the bullet that stands here, 0 when there is none. */
function bulletLength(
  text: string,
  tokens: readonly Token[],
  index: number,
  { bulletsSeen, brackets }: Before,
): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  const before = tokens[index - 1];
  const opens =
    before === undefined || before.kind === "break" || token.gap === "line" || ends(before);
  if (!isOneOf(token, BULLETS)) {
    return opens ? enumeratorLength(text, tokens, index, brackets) : 0;
  }
  if (token.name === "•") return 1;
  const next = tokens[index + 1];
  // A dash alone on its line, as a narrow column breaks it, joins what stands above and below.
  const alone = token.name === "-" && token.gap === "line" && next?.gap === "line";
  const joins = before !== undefined && !ends(before) && before.kind !== "break";
  if (opens && !(alone && joins) && !isRangeDash(before, next)) return 1;
  const apart = token.gap === "space" && next?.gap === "space";
  return bulletsSeen && apart && startsUpperCase(text, next) && !isNumeral(before) ? 1 : 0;
}

/** After a number or a Roman numeral a dash goes on to another: `Quý II - Quý IV`. */
function isNumeral(token: Token | undefined): boolean {
  return token !== undefined && isOneOf(token, NUMERALS);
}

/** A dash between numbers is a range wherever the line breaks: `2021\n- 2025`. */
function isRangeDash(before: Token | undefined, next: Token | undefined): boolean {
  return isNumeral(before) && isNumeral(next);
}

const FIRST_LETTERS: ReadonlySet<string> = new Set("abcdefghABCDE");

/** `a)`, `1)`, `đ)`, and `1.`, `a.` at the beginning of a line when words follow. */
function enumeratorLength(
  text: string,
  tokens: readonly Token[],
  index: number,
  brackets: number,
): number {
  const token = tokens[index];
  const sign = tokens[index + 1];
  if (token === undefined || sign?.gap !== "none") return 0;
  if (token.end - token.start > 2) return 0;
  if (sign.name === ")") return brackets > 0 ? 0 : 2;
  const after = tokens[index + 2];
  // "P. Kế hoạch" is short for a word, "a. Kế hoạch" and "B. Kế hoạch" count.
  const letter = token.end - token.start === 1 && FIRST_LETTERS.has(text.charAt(token.start));
  const counts = token.kind === "number" || (token.kind === "word" && letter);
  const dotted = sign.name === "." && counts && after?.kind === "word";
  return dotted && after.gap !== "none" ? 2 : 0;
}

function ends(token: Token): boolean {
  return token.name === ";" || token.name === ".";
}

/** Whether the token divides the text: `;`, an HTML block, the end of a sentence. */
function separates(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.kind === "break") return true;
  if (token.name === ";") return !joinsNumbers(tokens, index);
  if (token.name !== ".") return false;
  const next = tokens[index + 1];
  if (next === undefined || next.kind === "break") return true;
  if (next.gap === "none" && next.name !== '"') return false;
  return !isAbbreviation(text, tokens[index - 1]) && startsSentence(text, tokens, index + 1);
}

const NUMERALS = /* @__PURE__ */ tokenSet("# i ii iii iv");
/** What a number that is one of a list stands before. */
const AFTER_LISTED = /* @__PURE__ */ tokenSet("/ , ; và");

/**
 * Whether a semicolon only joins the numbers of one list, or goes on about the time before it:
 * `15/3; 15/6; 15/12/2025`, `Quý I; III/2024`, `...; nếu trùng ngày nghỉ thì ...`.
 */
function joinsNumbers(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before === undefined || next === undefined) return false;
  if (next.name === "nếu" || next.name === "trùng") return true;
  const alike = isNumeral(before) && isNumeral(next) && before.kind === next.kind;
  if (!alike || next.value > 31) return false;
  const after = tokens[index + 2];
  return after === undefined || after.kind === "break" || isOneOf(after, AFTER_LISTED);
}

/** `TP. Hồ Chí Minh`, `P. Kế hoạch`: capitals that stand for a word. */
function isAbbreviation(text: string, before: Token | undefined): boolean {
  return before?.kind === "word" && before.end - before.start <= 2 && startsUpperCase(text, before);
}

function startsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  if (token.kind === "mark" || token.kind === "number") return true;
  return startsUpperCase(text, token);
}

function startsUpperCase(text: string, token: Token): boolean {
  const letter = text.charAt(token.start);
  return letter !== letter.toLowerCase();
}
