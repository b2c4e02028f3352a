import { fold, sourceSpan, type FoldedText } from "../../text/index.js";

/** A piece of a rule text; `start` and `end` are positions in the folded text. */
export type Token = (
  | { readonly kind: "word"; readonly text: string }
  | {
      readonly kind: "number";
      readonly text: string;
      readonly value: number;
      readonly percent: boolean;
    }
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "cell"; readonly text: string }
  | { readonly kind: "break"; readonly text: string }
) & { readonly start: number; readonly end: number };

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\d/;

interface Scan {
  readonly folded: FoldedText;
  readonly text: string;
  position: number;
}

function while_(scan: Scan, accept: RegExp): string {
  const start = scan.position;
  for (;;) {
    const character = scan.text[scan.position];
    if (character === undefined || !accept.test(character)) break;
    scan.position += 1;
  }
  return scan.text.slice(start, scan.position);
}

/** Digits, and the points and commas that stand between digits: the pieces around them. */
function digitGroups(scan: Scan): { groups: string[]; marks: string[] } {
  const groups = [while_(scan, DIGIT)];
  const marks: string[] = [];
  for (;;) {
    const mark = scan.text[scan.position];
    const next = scan.text[scan.position + 1];
    if ((mark !== "." && mark !== ",") || next === undefined || !DIGIT.test(next)) break;
    marks.push(mark);
    scan.position += 1;
    groups.push(while_(scan, DIGIT));
  }
  return { groups, marks };
}

/** `0,5` and `0.5` are halves, `1.000` and `12.500,5` have thousands. */
function valueOf(groups: readonly string[], marks: readonly string[]): number | undefined {
  const [first = ""] = groups;
  if (marks.length === 0) return Number(first);
  const decimalAt = marks.lastIndexOf(",");
  const points = decimalAt < 0 ? marks : marks.slice(0, decimalAt);
  if (decimalAt >= 0 && decimalAt !== marks.length - 1) return undefined;
  if (points.includes(",")) return undefined;
  const thousands = groups.slice(1, points.length + 1);
  const grouped =
    first.length <= 3 && !first.startsWith("0") && thousands.every(({ length }) => length === 3);
  const fraction = decimalAt < 0 ? "" : (groups[decimalAt + 1] ?? "");
  if (points.length === 0 || grouped) {
    return Number(`${first}${thousands.join("")}.${fraction === "" ? "0" : fraction}`);
  }
  return points.length === 1 && decimalAt < 0 ? Number(groups.join(".")) : undefined;
}

function skipSpaces(text: string, from: number): number {
  let position = from;
  while (text[position] === " ") position += 1;
  return position;
}

/** `15/12`, `20/12/2024`, `12/2024`; what else has a stroke is no date. */
function dateEnd(scan: Scan, day: string): number | undefined {
  let position = scan.position;
  const parts = [day];
  while (scan.text[position] === "/" && parts.length < 3) {
    let end = position + 1;
    while (DIGIT.test(scan.text[end] ?? "")) end += 1;
    if (end === position + 1) break;
    parts.push(scan.text.slice(position + 1, end));
    position = end;
  }
  const [first = 0, second = 0, third] = parts.map(Number);
  if (parts.length === 1 || first < 1) return undefined;
  const after = skipSpaces(scan.text, position);
  const ofPoints = /^(?:số )?điểm/iu.test(scan.text.slice(after, after + 8));
  if (third !== undefined) return first <= 31 && second <= 12 ? position : undefined;
  if (second > 31) return first <= 12 ? position : undefined;
  return first <= 31 && second >= 1 && second <= 12 && !ofPoints ? position : undefined;
}

function readNumber(scan: Scan): Token {
  const start = scan.position;
  const { groups, marks } = digitGroups(scan);
  if (marks.length === 0) {
    const end = dateEnd(scan, groups[0] ?? "");
    if (end !== undefined) {
      scan.position = end;
      return { kind: "date", text: scan.text.slice(start, end), start, end };
    }
  }
  const end = scan.position;
  const text = scan.text.slice(start, end);
  const value = valueOf(groups, marks);
  if (value === undefined || text.length > 15) return { kind: "word", text, start, end };
  const sign = skipSpaces(scan.text, end);
  const percent = scan.text[sign] === "%";
  if (percent) scan.position = sign + 1;
  return { kind: "number", text, value, percent, start, end: scan.position };
}

function hasTab(folded: FoldedText, start: number, end: number): boolean {
  const span = sourceSpan(folded, start, end);
  return folded.source.slice(span.start, span.end).includes("\t");
}

function readBlank(scan: Scan): Token | undefined {
  const start = scan.position;
  const blank = while_(scan, /\s/);
  const end = scan.position;
  if (blank.includes("\n")) return { kind: "break", text: "\n", start, end };
  return hasTab(scan.folded, start, end) ? { kind: "cell", text: "\t", start, end } : undefined;
}

const SIGNS: Readonly<Record<string, string>> = {
  "×": "x",
  "∗": "x",
  "⋅": "x",
  "÷": "/",
  "⩾": "≥",
  "≧": "≥",
  "⩽": "≤",
  "≦": "≤",
  "⇒": "→",
  "➔": "→",
  "•": "•",
  "●": "•",
  "▪": "•",
  "∙": "•",
  "·": "•",
  "◦": "•",
  "\uF0B7": "•",
  "\uF02D": "•",
};

function readToken(scan: Scan): Token | undefined {
  const start = scan.position;
  const character = scan.text[start] ?? "";
  if (/\s/.test(character)) return readBlank(scan);
  if (DIGIT.test(character)) return readNumber(scan);
  if (LETTER.test(character)) {
    const text = while_(scan, LETTER).toLowerCase();
    return { kind: "word", text, start, end: scan.position };
  }
  const pair = scan.text.slice(start, start + 2);
  const long = { ">=": "≥", "=>": "→", "<=": "≤", "->": "→" }[pair];
  scan.position += long === undefined ? 1 : 2;
  const text = long ?? SIGNS[character] ?? character;
  return { kind: "sign", text, start, end: scan.position };
}

const NUMERALS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const BEFORE_NUMERALS = ["từ", "có", "nhất", "thiểu", "dưới", "trên", "đến", "đạt", "đủ"];
const NOT_COUNTED = ["trong", "cửa", "phần", "số", "cách", "bên", "chiều", "mươi", "trăm"];

/** "Từ hai sáng kiến", "một sáng kiến": a numeral behind a word of comparison, or first. */
function spelledNumber(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at];
  const value = token?.kind === "word" ? NUMERALS[token.text] : undefined;
  if (token === undefined || value === undefined) return undefined;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const leads =
    before?.kind === "word" ? BEFORE_NUMERALS.includes(before.text) : token.text !== "năm";
  if (!leads || next?.kind !== "word" || NOT_COUNTED.includes(next.text)) return undefined;
  const { text, start, end } = token;
  return { kind: "number", text, value, percent: false, start, end };
}

/**
 * Cuts a rule text into words (in small letters), numbers, dates, signs and line breaks. Tabs are
 * told apart, because pasted tables have them between cells.
 */
export function tokenize(source: string): {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
} {
  const folded = fold(source);
  const scan: Scan = { folded, text: folded.text, position: 0 };
  const tokens: Token[] = [];
  while (scan.position < scan.text.length) {
    const token = readToken(scan);
    if (token !== undefined) tokens.push(token);
  }
  return { folded, tokens: tokens.map((token, at) => spelledNumber(tokens, at) ?? token) };
}
