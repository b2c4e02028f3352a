import type { Token } from "../lexer/token.js";

/** A run of tokens `[start, end)` that is one sentence or item. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Whether a bullet stood before it. */
  readonly bulleted: boolean;
}

/**
 * Divides a text into its sentences and items: at semicolons, full stops, HTML blocks, empty
 * lines, and bullets at the beginning of a line. A single line break divides nothing.
 *
 * ```
 * - 100% hồ sơ được số hóa; - 90% văn bản được ký số.
 *   ^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function divide(text: string, tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let bulleted = false;
  const close = (end: number, next: number, bullet: boolean): void => {
    if (end > start) clauses.push({ start, end, bulleted });
    start = next;
    bulleted = bullet;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.gap === "paragraph" && index > start && !continues(text, tokens, index)) {
      close(index, index, false);
    }
    const bullet = bulletLength(tokens, index, start);
    if (bullet > 0) {
      close(index, index + bullet, true);
      index += bullet - 1;
    } else if (separates(tokens, index)) close(index, index + 1, false);
  }
  close(tokens.length, tokens.length, false);
  return clauses;
}

/** Words that cannot end a sentence. */
const OPEN_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["đạt", "từ", "trên", "dưới", "nhất", "thiểu", "quá", "đến", "còn", "xuống", "lên", "khoảng"],
  ...["đủ", "là", "và", "của", ","],
]);

/** Text drawn from a page has an empty line after each line: small letters go on with a sentence. */
function continues(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return false;
  if (OPEN_WORDS.has(before.name)) return true;
  if (before.name === "thành" && tokens[index + 1]?.name === "%") return true;
  if (token.kind !== "word" || before.name === ":" || before.name === ".") return false;
  const letter = text.charAt(token.start);
  return letter !== letter.toUpperCase() && tokens[index + 1]?.name !== ")";
}

const BULLETS: ReadonlySet<string> = /* @__PURE__ */ new Set(["-", "+", "•", "*", "–"]);

/** The number of tokens of the bullet or number of an item that stands here. */
function bulletLength(tokens: readonly Token[], index: number, clauseStart: number): number {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return 0;
  const opens = index === clauseStart || token.gap === "line" || token.gap === "paragraph";
  if (!opens) return 0;
  if (BULLETS.has(token.name)) {
    const range =
      tokens[index - 1]?.kind === "number" && next.kind === "number" && index > clauseStart;
    return range ? 0 : 1;
  }
  const short = token.end - token.start <= 2 && token.kind !== "mark";
  if (short && next.name === ")" && next.gap === "none") return 2;
  const after = tokens[index + 2];
  const dotted = token.kind === "number" && next.name === "." && next.gap === "none" && short;
  return dotted && after !== undefined && after.gap !== "none" ? 2 : 0;
}

/** Whether the token ends a sentence. */
function separates(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.kind === "break" || token.name === ";" || token.name === "|") return true;
  if (token.name !== "." && token.name !== "!" && token.name !== "?") return false;
  const next = tokens[index + 1];
  if (next === undefined || next.kind === "break") return true;
  const before = tokens[index - 1];
  if (next.gap === "none") return before?.name === ")" || before?.name === "%";
  return !(before?.kind === "word" && before.end - before.start <= 2);
}
