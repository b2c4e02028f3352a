import { at, attempt, cursorAt, peek, phraseAt, take } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import type { LevelPoints, ShareOfMaximum } from "../rule/rule.js";
import { readNotes, readPer, type Notes } from "./amount-notes.js";
import * as word from "./data/rule-words.js";
import { readFormula, type FormulaReading } from "./formula.js";
import {
  endsCell,
  numberAt,
  signAt,
  skip,
  startsLine,
  takeCount,
  takeNumber,
  takeSign,
  type Reader,
} from "./reader.js";

/** What an outcome brings. */
export type Worth = LevelPoints | FormulaReading;

/** Whether points follow from a figure. */
export function isFormula(worth: Worth): worth is FormulaReading {
  return typeof worth === "object" && "figure" in worth;
}

/** Whether a share of the points is given. */
export function isShare(worth: Worth): worth is ShareOfMaximum {
  return typeof worth === "object" && "share" in worth;
}

/** A phrase that states points. */
export interface Amount extends Notes {
  readonly worth: Worth;
  /** Whether the points are taken away; a share is then what is left of them. */
  readonly taken: boolean;
  /** Whether the points come to others: `cộng thêm 1 điểm`. */
  readonly added?: true;
  /** What each such amount is for, where it says so: "01 điểm/ngày". */
  readonly per?: "occurrence" | "day" | "several";
  /** First token of the phrase. */
  readonly start: number;
  /** One past its last token. */
  readonly end: number;
}

interface Lead {
  /** Where a formula would begin: its brackets are its own. */
  readonly formulaAt: number;
  /** A sign or a verb says that points follow. */
  readonly strong: boolean;
  /** A sign such as a colon stands right before the figure. */
  readonly sign: boolean;
  readonly taken: boolean;
  readonly added: boolean;
}

/**
 * The signs and verbs that lead to a figure.
 *
 * ```
 * Từ 90%: 2 điểm      chậm = trừ 1 điểm      nếu b/a = 1 thì điểm đánh giá là 1
 *       ^^                 ^^^^^                         ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readLead(reader: Reader): Lead {
  const start = reader.position;
  let sign = false;
  let formulaAt = start;
  while (reader.position - start < 4 && (signAt(reader, ":=|→(") || peek(reader).kind === "cell")) {
    const bracket = signAt(reader, "(");
    sign ||= !bracket;
    reader.position += 1;
    if (!bracket) formulaAt = reader.position;
  }
  const opened = reader.position > start;
  const apart = opened && isMinusApart(reader);
  if (opened) takeSign(reader, "-+");
  if (take(reader, word.ANNOUNCEMENTS)) sign = true;
  // `đạt 100% - 8 điểm`: a dash with blanks on both sides parts outcomes.
  const minus =
    signAt(reader, "-", -1) && peek(reader).glued && (opened || !peek(reader, -1).glued);
  const verbs = skip(reader, word.VERBS);
  skip(reader, word.NUMBER_OF);
  const strong = reader.position > start;
  const taken = minus || apart || verbs.includes("takes");
  // `thì 0`, and `: -0,5`, need no word for points.
  const last = peek(reader, -1).key;
  const alone =
    last === "thì" || (sign && (verbs.length === 0 || taken)) || (opened && (minus || apart));
  return { formulaAt, strong, sign: alone, taken, added: verbs.includes("adds") };
}

/**
 * A minus with a blank behind it; a dash before points that head an outcome is a mark of a list.
 *
 * ```
 * Bị phê bình: - 2 điểm/lần      Các mức: - 2 điểm: đạt
 *              ^ minus                    ^ a list
 * ```
 */
function isMinusApart(reader: Reader): boolean {
  const ahead = cursorAt(reader, reader.position);
  if (!takeSign(ahead, "-") || takeCount(ahead) === undefined) return false;
  take(ahead, word.POINT);
  return !signAt(ahead, ":");
}

function endsOutcome(reader: Reader): boolean {
  if (endsCell(reader)) return true;
  if (signAt(reader, "-+")) return numberAt(reader, 1) === undefined;
  return signAt(reader, ";/|.,•)");
}

/**
 * The first figure belongs to the condition.
 *
 * ```
 * Chỉ số đạt 80 điểm: 2 điểm
 *                   ^^^^^^^^
 * ```
 */
function statesPointsNext(reader: Reader): boolean {
  const next = cursorAt(reader, reader.position);
  takeSign(next, ")");
  if (!takeSign(next, ":=|→")) return false;
  skip(next, word.VERBS);
  return takeNumber(next) !== undefined && at(next, word.POINT);
}

/**
 * No points.
 *
 * ```
 * dưới 70% không được điểm      chậm: không tính điểm
 *          ^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^
 * ```
 */
function noPoints(reader: Reader): Worth | undefined {
  if (!take(reader, word.NOT)) return undefined;
  skip(reader, word.NOT_GIVEN);
  if (!take(reader, word.POINT) || at(reader, word.ANY)) return undefined;
  return 0;
}

/**
 * All points taken.
 *
 * ```
 * từ 04 trường hợp trở lên trừ hết số điểm
 *                          ^^^^^^^^^^^^^^^
 * ```
 */
function allTaken(reader: Reader): Worth | undefined {
  if (!take(reader, word.TAKEN_WHOLLY)) return undefined;
  take(reader, word.OF_CRITERION);
  return { share: 0 };
}

/**
 * All points.
 *
 * ```
 * Xuất sắc: điểm tối đa      đạt 100%: đủ điểm      Điểm tối đa nếu đạt 100%
 *           ^^^^^^^^^^^                ^^^^^^^      ^^^^^^^^^^^
 * ```
 */
function allPoints(reader: Reader, strong: boolean): Worth | undefined {
  const first = startsLine(reader) || signAt(reader, "-+•*;", -1);
  if (take(reader, word.ALL_POINTS)) {
    const stands = strong || (first && at(reader, word.JOINTS));
    return stands && numberAt(reader) === undefined ? { share: 1 } : undefined;
  }
  if (!strong) return undefined;
  return take(reader, word.AT_MOST_ALONE) && endsOutcome(reader) ? { share: 1 } : undefined;
}

/**
 * A share of the points.
 *
 * ```
 * Tốt: 75% số điểm      Khá: 1/2 tổng số điểm      50% điểm tối đa
 *      ^^^^^^^^^^^           ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
function shareOfPoints(reader: Reader, taken: boolean): Worth | undefined {
  const figure = takeNumber(reader);
  if (figure === undefined) return undefined;
  let share = figure.percent ? figure.value / 100 : undefined;
  if (share === undefined && takeSign(reader, "/")) {
    const below = takeNumber(reader)?.value ?? 0;
    if (below > 0) share = figure.value / below;
  }
  skip(reader, word.TOTAL_OF);
  if (share === undefined || share > 1 || !take(reader, word.POINT)) return undefined;
  take(reader, word.BEHIND_SHARE);
  return { share: taken ? 1 - share : share };
}

/**
 * Points up to a bound that the assessor does not pass.
 *
 * ```
 * Cải tiến: đạt tối đa 3 điểm      từ 1 đến 3 điểm      0 - 2 điểm
 *               ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^^
 * ```
 */
function boundedPoints(reader: Reader): Worth | undefined {
  let least: number | undefined;
  if (!take(reader, word.UP_TO)) {
    take(reader, word.FROM);
    least = takeCount(reader)?.value;
    take(reader, word.POINT);
    if (least === undefined || !take(reader, word.TO)) return undefined;
  }
  const most = takeCount(reader)?.value;
  if (most === undefined || !take(reader, word.POINT) || Number(least) > most) return undefined;
  if (statesPointsNext(reader)) return undefined;
  return { upTo: most, ...defined({ atLeast: least === 0 ? undefined : least }) };
}

/**
 * Points in figures; without their word only behind a sign, at the end of the line.
 *
 * ```
 * Từ 90% trở lên: 03 điểm      Dưới 70%: 0
 *                 ^^^^^^^            ^
 * ```
 */
function plainPoints(reader: Reader, lead: Lead): Worth | undefined {
  const compared = at(reader, word.COMPARATORS, -1);
  const figure = takeCount(reader);
  if (figure === undefined) return undefined;
  // In points, "1.125" has decimals: nobody gives a thousand points.
  const points = figure.value >= 1000 ? Number(figure.key.replace(",", ".")) : figure.value;
  if (Number.isNaN(points)) return undefined;
  if (take(reader, word.POINT)) {
    // A figure that a comparison word stands beside is a condition: "từ 80 điểm trở lên".
    if (!lead.sign && (compared || at(reader, word.FURTHER))) return undefined;
    if (at(reader, word.UPWARDS) || statesPointsNext(reader)) return undefined;
    // `giảm 1 điểm phần trăm`, and `10 điểm x tỷ lệ`, which is a formula.
    const times = phraseAt(reader, word.OPERATORS)?.value === "times";
    if (times || at(reader, word.HUNDREDTHS)) return undefined;
    return points;
  }
  if (!lead.sign || !(endsOutcome(reader) || beginsNext(reader))) return undefined;
  // "Nhóm 1: 20/12" and the like: a stroke must lead to words.
  return signAt(reader, "/") && numberAt(reader, 1)?.percent === false ? undefined : points;
}

/** Whether the next outcome begins here, by a capital or a sign of comparison: `1,5 Từ 55%`. */
function beginsNext(reader: Reader): boolean {
  const { kind, key, start } = peek(reader);
  if (kind === "sign") return /^[<>]=?$/u.test(key);
  return kind === "word" && /^\p{Lu}/u.test(reader.folded.text.slice(start, start + 2));
}

/** Whether a line begins here, where a formula needs no word to announce it. */
function startsItem(reader: Reader): boolean {
  return startsLine(reader) || signAt(reader, "-+•*", -1);
}

/**
 * A formula that is announced, or stands on a line of its own.
 *
 * ```
 * Điểm = (tỷ lệ/85%) x 10      tính theo công thức: a x 2      Từ 60%: tỷ lệ x 2
 * ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^
 * ```
 */
function formulaPoints(reader: Reader, lead: Lead, start: number): Worth | undefined {
  reader.position = lead.formulaAt;
  skip(reader, word.BEFORE_FORMULA);
  const named = reader.position > lead.formulaAt;
  const announced = take(reader, word.FORMULA);
  const equals = (announced || named) && takeSign(reader, ":=");
  takeSign(reader, "=");
  const stands = equals || announced || lead.sign || (named && signAt(reader, "(["));
  if (!stands && !named) {
    reader.position = start;
    if (!startsItem(reader)) return undefined;
  }
  const formula = readFormula(reader);
  const ends = endsOutcome(reader) || (named && (beginsNext(reader) || at(reader, word.JOINTS)));
  return stands || ends ? formula : undefined;
}

/**
 * Points in proportion, up to the maximum.
 *
 * ```
 * dưới 100%: chấm điểm theo tỷ lệ đạt được
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function inProportion(reader: Reader, { formulaAt, sign }: Lead): Worth | undefined {
  reader.position = formulaAt;
  const named = skip(reader, word.BEFORE_PROPORTION).length > 0 || sign;
  if (!named || !take(reader, word.IN_PROPORTION)) return undefined;
  takeSign(reader, "%");
  skip(reader, word.BEHIND_PROPORTION);
  return { figure: "percent", of: 100 };
}

/** `Hội đồng chấm, tối đa 20 điểm`: a bound behind other words. */
function isBoundBehind(reader: Reader): boolean {
  return at(reader, word.AT_MOST_ALONE) && !startsItem(reader);
}

/** The phrase that states points and begins at the place, if one does. */
export function readAmount(reader: Reader): Amount | undefined {
  const start = reader.position;
  const lead = readLead(reader);
  // Verbs alone need their figure right behind them.
  const worth =
    attempt(reader, noPoints) ??
    (lead.taken ? attempt(reader, allTaken) : undefined) ??
    attempt(reader, () => allPoints(reader, lead.strong)) ??
    attempt(reader, () => shareOfPoints(reader, lead.taken)) ??
    (lead.strong || isBoundBehind(reader) ? attempt(reader, boundedPoints) : undefined) ??
    attempt(reader, () => plainPoints(reader, lead)) ??
    attempt(reader, () => inProportion(reader, lead)) ??
    attempt(reader, () => formulaPoints(reader, lead, start));
  if (worth === undefined) return undefined;
  const per = attempt(reader, readPer);
  const notes = readNotes(reader);
  const added = lead.added ? true : undefined;
  return {
    worth,
    taken: lead.taken,
    ...defined({ per, added }),
    ...notes,
    start,
    end: reader.position,
  };
}
