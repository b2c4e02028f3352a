import { beginsLine, type Piece } from "../../reading/index.js";
import {
  at,
  atNumber,
  atOne,
  isCapital,
  isMark,
  nameAt,
  peek,
  type Reader,
  type Run,
} from "../lexer/reader.js";
import { ENDS, NOTHING, wordSet } from "../lexer/words.js";
import { beginsChange } from "./change.js";

/** A run of pieces that speaks of one thing, without its bullet. */
export interface Item extends Run {
  /** Whether a bullet or letter stood before it. */
  readonly bulleted: boolean;
}

const BULLETS = /* @__PURE__ */ wordSet("- + • *");
/** What may end an item, open one or stand round an enumerator. */
const DIVIDERS = /* @__PURE__ */ wordSet("- + • * . ; ( )");
/** After a number or a Roman numeral a dash goes on to another: `Quý II - Quý IV`. */
const NUMERALS = /* @__PURE__ */ wordSet("# i ii iii iv");

/**
 * Divides the pieces of a cell into its items: at bullets, semicolons, ends of sentences and HTML
 * blocks, but not at line breaks, which stand anywhere in a narrow column.
 *
 * ```
 * - Ban hành kế hoạch tháng 01/2021. - Báo cáo kết quả hàng quý và năm
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function divide(reader: Reader): Item[] {
  const items: Item[] = [];
  let start = 0;
  let bulleted = false;
  let bulletsSeen = false;
  // One that closes a bracket is no enumerator.
  let brackets = 0;
  const last = reader.pieces.length;
  reader.end = last;
  for (reader.position = 0; reader.position < last;) {
    if (goesOn(reader, start)) {
      reader.position += 1;
      continue;
    }
    const bullet = bulletLength(reader, bulletsSeen, brackets);
    if (bullet > 0 || separates(reader)) {
      const end = reader.position;
      if (end > start) items.push({ start, end, bulleted });
      start = end + Math.max(bullet, 1);
      reader.position = start;
      bulleted = bullet > 0;
      bulletsSeen ||= bulleted;
      continue;
    }
    if (at(reader, "(")) brackets += 1;
    else if (at(reader, ")") && brackets > 0) brackets -= 1;
    reader.position += 1;
  }
  if (last > start) items.push({ start, end: last, bulleted });
  return items;
}

/** No enumerator is longer: `10)`. */
const LONGEST_ENUMERATOR = 2;

/**
 * Whether a piece neither divides the text nor opens an item: a word, or whatever is no divider and
 * stands on the same line as the one before.
 */
function goesOn(reader: Reader, opened: number): boolean {
  const { codes, position } = reader;
  const piece = peek(reader);
  const { kind, start, end } = piece;
  if (kind === "letters" && end - start > LONGEST_ENUMERATOR) return true;
  const code = codes[position] ?? NOTHING;
  const before = position > opened ? (codes[position - 1] ?? NOTHING) : NOTHING;
  if (code === NOTHING || before === NOTHING || DIVIDERS[code] !== 0) return false;
  return ENDS[before] === 0 && !beginsLine(piece);
}

/** The number of pieces of the bullet that stands here, 0 when there is none. */
function bulletLength(reader: Reader, bulletsSeen: boolean, brackets: number): number {
  const follows = peek(reader, -1).kind !== "tag" && !atOne(reader, ENDS, -1);
  const opensLine = beginsLine(peek(reader));
  const opens = !follows || opensLine;
  if (!atOne(reader, BULLETS)) return opens ? enumeratorLength(reader, brackets) : 0;
  if (at(reader, "•")) return 1;
  const next = peek(reader, 1);
  // A dash alone on its line, as a narrow column breaks it, joins what stands above and below.
  const alone = at(reader, "-") && opensLine && next.kind !== "tag" && beginsLine(next);
  // A dash between numbers is a range wherever the line breaks: `2021\n- 2025`.
  const numeral = atOne(reader, NUMERALS, -1);
  const range = numeral && atOne(reader, NUMERALS, 1);
  if (opens && !(alone && follows) && !range) return 1;
  const apart = isSpaced(peek(reader)) && isSpaced(next);
  return bulletsSeen && apart && isCapital(reader, reader.position + 1) && !numeral ? 1 : 0;
}

function isSpaced({ gap }: Piece): boolean {
  return gap === "space" || gap === "tab";
}

const FIRST_LETTERS: ReadonlySet<string> = /* @__PURE__ */ new Set("abcdefghABCDE");

/** `a)`, `1)`, `đ)`, and `1.`, `a.` at the beginning of a line when words follow. */
function enumeratorLength(reader: Reader, brackets: number): number {
  const { kind, start, end } = peek(reader);
  if (end - start > LONGEST_ENUMERATOR || peek(reader, 1).gap !== "none") return 0;
  const sign = nameAt(reader, 1);
  if (sign === ")") return brackets > 0 ? 0 : 2;
  // "P. Kế hoạch" is short for a word, "a. Kế hoạch" and "B. Kế hoạch" count.
  const letter =
    kind === "letters" && end - start === 1 && FIRST_LETTERS.has(reader.text.charAt(start));
  const after = peek(reader, 2);
  const dotted = sign === "." && (letter || kind === "digits") && after.kind === "letters";
  return dotted && after.gap !== "none" ? 2 : 0;
}

/** Whether the piece divides the text: `;`, an HTML block, the end of a sentence. */
function separates(reader: Reader): boolean {
  if (peek(reader).kind === "tag") return true;
  if (at(reader, ";")) return !joinsNumbers(reader);
  if (!at(reader, ".") || beginsChange(reader, reader.position + 1)) return false;
  if (isSpacedDate(reader) || tellsDayOff(reader)) return false;
  const next = peek(reader, 1);
  if (next.kind === "tag") return true;
  if (next.gap === "none" && nameAt(reader, 1) !== '"') return false;
  const before = peek(reader, -1);
  // `TP. Hồ Chí Minh`, `P. Kế hoạch`: capitals that stand for a word.
  const short = before.kind === "letters" && before.end - before.start <= 2;
  if (short && isCapital(reader, reader.position - 1)) return false;
  const opens = next.kind === "digits" || isMark(reader, reader.position + 1);
  return opens || isCapital(reader, reader.position + 1);
}

/** `30. 6. 2026`: the points of a date with spaces between. */
function isSpacedDate(reader: Reader): boolean {
  const whole = (ahead: number): boolean => {
    const [month, year] = [peek(reader, ahead + 1), peek(reader, ahead + 3)];
    const numbers = atNumber(reader, ahead - 1) && atNumber(reader, ahead + 1);
    return (
      numbers && month.value <= 12 && year.end - year.start === 4 && atNumber(reader, ahead + 3)
    );
  };
  return (nameAt(reader, 2) === "." && whole(0)) || (nameAt(reader, -2) === "." && whole(-2));
}

/** What a number that is one of a list stands before. */
const AFTER_LISTED = /* @__PURE__ */ wordSet("/ , ; và");

/**
 * Whether a semicolon only joins the numbers of one list, or goes on about the time before it:
 * `15/3; 15/6; 15/12/2025`, `Quý I; III/2024`, `...; nếu trùng ngày nghỉ thì ...`, `...; gia hạn ...`.
 */
function joinsNumbers(reader: Reader): boolean {
  const next = nameAt(reader, 1);
  if (next === "nếu" || next === "trùng" || tellsDayOff(reader)) return reader.position > 0;
  if (beginsChange(reader, reader.position + 1) || goesOnTurns(reader)) return true;
  const numerals = atOne(reader, NUMERALS, -1) && atOne(reader, NUMERALS, 1);
  const alike = numerals && atNumber(reader, -1) === atNumber(reader, 1);
  if (!alike || peek(reader, 1).value > 31) return false;
  return peek(reader, 2).kind === "tag" || atOne(reader, AFTER_LISTED, 2);
}

/** How far behind its first word a sentence about days off names them. */
const LONGEST_DAY_OFF = 10;

/** `. Nếu trùng ngày nghỉ ...`, `; trường hợp rơi vào ngày lễ ...`: a sentence about days off. */
function tellsDayOff(reader: Reader): boolean {
  if (!atOne(reader, CONDITIONS, 1)) return false;
  let met = false;
  for (let ahead = 2; ahead < LONGEST_DAY_OFF; ahead++) {
    if (atOne(reader, MEETS, ahead)) met = true;
    else if (met && atOne(reader, DAYS_OFF, ahead)) return true;
  }
  return false;
}

const CONDITIONS = /* @__PURE__ */ wordSet("nếu trường khi");
const MEETS = /* @__PURE__ */ wordSet("trùng rơi gặp");
const DAYS_OFF = /* @__PURE__ */ wordSet("nghỉ lễ chủ thứ");

const TURNS = /* @__PURE__ */ wordSet("lần đợt kỳ");
/** How far back a count of turns is looked for. */
const LONGEST_TURN = 24;

/** `2 lần/năm: lần 1 trước 30/6; lần 2 trước 31/12`: the days of one cadence. */
function goesOnTurns(reader: Reader): boolean {
  if (!atOne(reader, TURNS, 1) || !atNumber(reader, 2)) return false;
  const before = peek(reader, 2).value - 1;
  let counted = false;
  for (let back = 2; back < LONGEST_TURN; back++) {
    counted ||= atOne(reader, TURNS, -back) && peek(reader, 1 - back).value === before;
    if (nameAt(reader, -back) === "/" && atOne(reader, TURNS, -back - 1)) return counted;
  }
  return false;
}
