import { BARE_VOCABULARY, CODAS, ONSETS, VOCABULARY, type Word } from "../data/vocabulary.js";
import { classOf } from "./characters.js";
import type { Gap, Mark, Token } from "./token.js";

/** State of one run over a text. */
interface Run {
  readonly text: string;
  /** The same text in small letters, position for position. */
  readonly lower: string;
  /** Whether the text holds no accent at all, so that words without tone marks may be read. */
  readonly bare: boolean;
  readonly tokens: Token[];
  position: number;
  gap: Gap;
}

const NON_ASCII = /[^\0-\x7F]/;

/**
 * Cuts folded text into words, numbers and signs, in one pass. Words broken by text recognition
 * (`th áng`) are put together when the whole is a word of the rules and the part is none.
 *
 * @param text - Folded text.
 * @returns The tokens in order.
 */
export function tokenise(text: string): Token[] {
  const run: Run = {
    text,
    lower: smallLetters(text),
    bare: !NON_ASCII.test(text),
    tokens: [],
    position: 0,
    gap: "line",
  };
  while (run.position < text.length) {
    switch (classOf(text.charCodeAt(run.position))) {
      case "letter":
        readWord(run);
        break;
      case "digit":
        readNumber(run);
        break;
      case "space":
        if (run.gap === "none") run.gap = "space";
        run.position++;
        break;
      case "line":
        run.gap = "line";
        run.position++;
        break;
      case "mark":
        readMark(run);
        break;
      case "tag":
        readTag(run);
        break;
      case "entity":
        readEntity(run);
        break;
      case "other":
        push(run, "other", "", 0, run.position + 1);
    }
  }
  return run.tokens;
}

/** Some letters outside Vietnamese grow when they are made small; positions must not move. */
function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const small = text.charAt(index).toLowerCase();
    return small.length === 1 ? small : text.charAt(index);
  }).join("");
}

function push(
  run: Run,
  kind: Token["kind"],
  name: Token["name"],
  value: number,
  end: number,
): void {
  run.tokens.push({ kind, name, value, start: run.position, end, gap: run.gap });
  run.position = end;
  run.gap = "none";
}

function readWord(run: Run): void {
  const { text, position } = run;
  let end = position + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === "letter") end++;
  const lower = run.lower.slice(position, end);
  const exact = VOCABULARY.get(lower);
  const name = exact === undefined || run.bare ? bareName(run, lower, end) || (exact ?? "") : exact;
  if (run.gap !== "none" && joinsPrevious(run, lower, end)) return;
  if (name === "" && splitsOff(run, lower, end)) return;
  push(run, "word", name, 0, end);
}

/** `QUY IV/2021`, `THUONG XUYEN`: capitals typed without tone marks, or a text without any. */
function bareName(run: Run, lower: string, end: number): Word | "" {
  if (lower.length < 2) return "";
  if (!run.bare && !(isCapitals(run, end) && isCounted(run, end))) return "";
  return BARE_VOCABULARY.get(lower) ?? "";
}

/** Whether a word is written in capitals without accents. */
function isCapitals({ text, position }: Run, end: number): boolean {
  for (let index = position; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** Words that are often typed without the space before them: `Trướcngày`. */
const UNITS: readonly Word[] = ["ngày", "tháng", "quý", "năm"];

/** `từnăm`: two words have no fewer letters. */
const SHORTEST_PAIR = 5;

function unitAtEnd(lower: string): Word | undefined {
  for (const unit of UNITS) if (lower.endsWith(unit)) return unit;
  return undefined;
}

/** Takes a word of the rules off the end of another one. */
function splitsOff(run: Run, lower: string, end: number): boolean {
  const unit = lower.length < SHORTEST_PAIR ? undefined : unitAtEnd(lower);
  if (unit === undefined) return false;
  const first = VOCABULARY.get(lower.slice(0, -unit.length));
  if (first === undefined) return false;
  push(run, "word", first, 0, end - unit.length);
  push(run, "word", unit, 0, end);
  return true;
}

/** Whether a number follows: `NAM 2021`, `QUY IV`, but not `VIỆT NAM`. */
function isCounted(run: Run, end: number): boolean {
  const next = run.text.charAt(end) === " " ? run.text.charAt(end + 1) : run.text.charAt(end);
  return (next >= "0" && next <= "9") || next === "I" || next === "V";
}

/** No word of the rules has more letters. */
const LONGEST_WORD = 7;

/** Puts `th` and `áng`, or `nă` and `m`, together; the longer of the two keeps its place. */
function joinsPrevious(run: Run, lower: string, end: number): boolean {
  const previous = run.tokens[run.tokens.length - 1];
  if (previous?.kind !== "word" || run.position - previous.end !== 1) return false;
  const length = previous.end - previous.start;
  // Most words are whole: known ones longer than a letter or two, or too long to be two parts.
  if ((previous.name !== "" && length > 1) || length + lower.length > LONGEST_WORD) return false;
  const before = run.lower.slice(previous.start, previous.end);
  const unknown = previous.name === "" && !VOCABULARY.has(lower);
  const numeral = before === "i" && lower === "v";
  const broken =
    ONSETS.has(before) || unknown || numeral || (previous.name === "" && CODAS.has(lower));
  const name = broken ? VOCABULARY.get(before + lower) : undefined;
  if (name === undefined) return false;
  run.tokens.pop();
  run.position = previous.start;
  run.gap = previous.gap;
  push(run, "word", name, 0, end);
  return true;
}

function readNumber(run: Run): void {
  const { text, position } = run;
  let end = position;
  let value = 0;
  while (end < text.length && classOf(text.charCodeAt(end)) === "digit") {
    value = value * 10 + text.charCodeAt(end) - 48;
    end++;
  }
  push(run, "number", "", value, end);
}

/** Each sign with its name; a division sign and a wave between two dates are dashes. */
const MARK_NAMES: ReadonlyMap<string, Mark> = /* @__PURE__ */ new Map<string, Mark>([
  ...(["/", "-", ".", ",", ";", ":", "(", ")", "+", "%", "•", "*", '"', "…"] as const).map(
    (mark): [string, Mark] => [mark, mark],
  ),
  ["÷", "-"],
  ["~", "-"],
]);

function readMark(run: Run): void {
  push(run, "mark", MARK_NAMES.get(run.text.charAt(run.position)) ?? "", 0, run.position + 1);
}

/** No tag of a document is longer. */
const LONGEST_TAG = 300;
const BLOCK_TAGS: ReadonlySet<string> = new Set([
  "p",
  "li",
  "br",
  "div",
  "ul",
  "ol",
  "tr",
  "td",
  "th",
  "table",
  "h1",
  "h2",
  "h3",
  "h4",
]);

function readTag(run: Run): void {
  const { text, position } = run;
  const close = text.slice(position, position + LONGEST_TAG).indexOf(">");
  const name = close < 0 ? undefined : tagName(run.lower.slice(position + 1, position + close));
  if (name === undefined) push(run, "other", "", 0, position + 1);
  else if (BLOCK_TAGS.has(name)) push(run, "break", "", 0, position + close + 1);
  else {
    run.position += close + 1;
    if (run.gap === "none") run.gap = "space";
  }
}

const TAG_NAME = /^\/?([a-z][a-z0-9]*)(?:[\s/]|$)/;

function tagName(inside: string): string | undefined {
  return TAG_NAME.exec(inside)?.[1];
}

function readEntity(run: Run): void {
  const { lower, position } = run;
  if (lower.startsWith("&nbsp;", position)) {
    run.position += 6;
    if (run.gap === "none") run.gap = "space";
  } else if (lower.startsWith("&amp;", position)) push(run, "mark", "&", 0, position + 5);
  else push(run, "mark", "&", 0, position + 1);
}
