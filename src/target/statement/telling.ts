import type { Clause } from "../clause/divide.js";
import { STRIVING } from "../data/name-words.js";
import * as words from "../data/goal-words.js";
import { roleMarks } from "./role-marks.js";
import * as kit from "../token/reader.js";

/**
 * How far each clause tells of results though nothing in it says so of each figure: a sentence that
 * compares a level with the year before, passes a plan or looks back tells of what was found, and so
 * do those behind it on its line, until an aim is named or another year begins.
 *
 * ```
 * Sản lượng đạt 4.500 tấn, tăng 100 tấn so với năm trước. Giá trị đạt 320 tỷ đồng. Phấn đấu …
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @returns For each clause the place up to which it tells of results.
 */
export function resultsUntil(reader: kit.Reader, clauses: readonly Clause[]): readonly number[] {
  const looks = clauses.map((clause) => lookAt(kit.readerOver(reader, clause)));
  let told = false;
  return clauses.map((clause, place) => {
    const look = looks[place];
    if (look === undefined) return clause.start;
    const { pieces } = reader;
    const listed = pieces[clause.start - 1]?.key === ";";
    const begins = clause.bulleted || LINE_GAPS.has(pieces[clause.start]?.gap ?? "");
    if (!listed && begins) told = false;
    if (look.dated) told = false;
    const { cue = Infinity, goal = Infinity } = look;
    const tells =
      cue < goal || told || (goal > clause.end && tellsLater(reader, clauses, looks, place));
    told = goal === Infinity && (tells || look.found);
    return tells ? Math.min(goal, clause.end) : clause.start;
  });
}

/** Gaps before a line of its own. */
const LINE_GAPS: ReadonlySet<string> = /* @__PURE__ */ new Set(["line", "paragraph", "tab"]);

interface Look {
  /** Where a word stands by which the clause tells of results. */
  readonly cue: number | undefined;
  /** Where one stands that speaks of what is to come. */
  readonly goal: number | undefined;
  /** Whether the cue speaks of the clauses before it, too. */
  readonly back: boolean;
  /** Whether something in it was found, as the marks of roles say. */
  readonly found: boolean;
  /** Whether another year opens the clause. */
  readonly dated: boolean;
}

/** Whether a clause behind it in its sentence tells of results before any aim. */
function tellsLater(
  { pieces }: kit.Reader,
  clauses: readonly Clause[],
  looks: readonly Look[],
  place: number,
): boolean {
  for (let next = place + 1; next < Math.min(clauses.length, place + FARTHEST); next += 1) {
    const clause = clauses[next];
    const look = looks[next];
    if (clause === undefined || look === undefined || clause.bulleted) return false;
    if (pieces[clause.start - 1]?.key !== ";" || look.dated) return false;
    const { cue = Infinity, goal = Infinity, back } = look;
    if (goal < cue) return false;
    if (cue < Infinity && back) return true;
  }
  return false;
}

/** So many clauses behind it a sentence may say what it tells of. */
const FARTHEST = 12;

const YEARS = /* @__PURE__ */ kit.phrases("[trong/] năm");

function lookAt(reader: kit.Reader): Look {
  let cue: number | undefined;
  let goal: number | undefined;
  let back = false;
  const here = kit.cursorAt(reader, reader.start);
  for (; here.position < here.end; here.position += 1) {
    if (isGoal(here)) goal ??= here.position;
    if (cue !== undefined) continue;
    if (comparesBack(here) || passes(here)) back = true;
    else if (!looksBack(here) && !isWorkedOut(here)) continue;
    cue = here.position;
  }
  const length = kit.phraseOf(YEARS, reader.pieces, reader.start, reader.end)?.length;
  const dated =
    length !== undefined && kit.isYear(kit.peek(kit.cursorAt(reader, reader.start), length));
  const found = roleMarks(reader).some(
    ({ strives, once, position }) => !strives && once !== true && !tellsWhom(reader, position),
  );
  return { cue, goal, back, dated, found };
}

/** `Khu dân cư văn hóa 3 năm liên tục: 65%`: words right before the colon name a measure. */
function looksBack(here: kit.Reader): boolean {
  const length = kit.phraseAt(here, words.LOOKING_BACK)?.length;
  return length !== undefined && !(kit.is(here, ":", length) && kit.isNumber(here, length + 1));
}

/**
 * Whether words tell only of whom a share is, or of what a bracket holds.
 *
 * ```
 * 95% người đã chẩn đoán được điều trị      lên 85% (hiện nay 61%)
 *           ^^                                       ^^^^^^^^
 * ```
 */
function tellsWhom({ pieces, start }: kit.Reader, position: number): boolean {
  const share = pieces.slice(start, start + 3).findIndex(({ key }) => key === "%");
  if (share >= 0 && pieces[position]?.key === "đã" && position > start + share + 1) return true;
  let place = position - 1;
  while (place > start && !BRACKETS.has(pieces[place]?.key ?? "")) place -= 1;
  return place > start && pieces[place]?.key === "(";
}

/** Signs of brackets. */
const BRACKETS: ReadonlySet<string> = /* @__PURE__ */ new Set(["(", ")"]);

function isGoal(here: kit.Reader): boolean {
  if (kit.at(here, words.GOALS)) return true;
  if (!kit.at(here, STRIVING)) return false;
  const measured = [3, 2, 1].some(
    (back) => kit.phraseAt(here, words.MEASURED_BY, -back)?.length === back,
  );
  return !measured && !(kit.isNumber(here, -1) && !kit.isYear(kit.peek(here, -1)));
}

const OPENING = /^[,(]$/;
/** How far a comparison may stand behind its amount, and a level before it. */
const FAR = 16;

/** `đạt 4.500 tấn, tăng 100 tấn so với năm trước`, `là 98,8% (tăng 4,9%)`: a level and how it moved. */
function comparesBack(here: kit.Reader): boolean {
  const sign = kit.peek(here).key;
  if (!OPENING.test(sign)) return false;
  const moved = kit.phraseAt(here, words.MOVED, 1)?.length;
  if (moved === undefined || !kit.isNumber(here, moved + 1) || !hasLevel(here)) return false;
  // `Đón 900 lượt khách (tăng 15%)`: a verb at the head bids.
  if (sign === "(" && kit.standsAt(here, here.start, BIDDING)) return false;
  // `đạt 18 xã (tăng 3 xã)`: only shares are so worked out.
  if (sign === "(") return kit.is(here, "%", moved + 2) || kit.is(here, "điểm", moved + 2);
  for (let ahead = moved + 2; ahead < moved + FAR; ahead += 1) {
    if (kit.isEnd(kit.peek(here, ahead)) || kit.is(here, ";", ahead)) return false;
    if (kit.at(here, words.FORMER, ahead)) return true;
  }
  return false;
}

const BIDDING = /* @__PURE__ */ kit.phrases("đón|thu hút|hoàn thành");
const LEVELS = /* @__PURE__ */ kit.phrases(
  "đạt|là|chiếm|đón|có|hoàn thành|thu hút|được|với|ước|lên|xuống|còn",
);

/** Whether a level that was reached stands before a place. */
function hasLevel(here: kit.Reader): boolean {
  let figure = false;
  for (let back = 1; back <= FAR && here.position - back >= here.start; back += 1) {
    if (kit.isNumber(here, -back) && !kit.isYear(kit.peek(here, -back))) figure = true;
    else if (figure && kit.at(here, LEVELS, -back)) return true;
  }
  return false;
}

/** `…, vượt chỉ tiêu Nghị quyết`: behind a comma or a figure an aim was passed. */
function passes(here: kit.Reader): boolean {
  if (!kit.at(here, words.PASSED)) return passesBy(here);
  return OPENING.test(kit.peek(here, -1).key) || hasLevel(here);
}

const AIMS = /* @__PURE__ */ kit.phrases(
  "[so với/] [chỉ tiêu/kế hoạch/mục tiêu/yêu cầu/nghị quyết/mục tiêu nghị quyết]",
);

/** `(vượt 20% chỉ tiêu giao)` */
function passesBy(here: kit.Reader): boolean {
  if (!kit.is(here, "vượt") || !OPENING.test(kit.peek(here, -1).key)) return false;
  return kit.isNumber(here, 1) && kit.is(here, "%", 2) && kit.at(here, AIMS, 3);
}

/**
 * A share that was worked out.
 *
 * ```
 * 51% đã hoàn thành      Trên chuẩn: 408 (69,6%)      Có 339.945 trẻ được tiêm, đạt 98,58%
 * ^^^^^^                             ^^^^^^^^^^^                              ^^^^^^^^^^^^^^^
 * ```
 */
function isWorkedOut(here: kit.Reader): boolean {
  if (!kit.isNumber(here) || !kit.is(here, "%", 1)) return false;
  if (kit.is(here, "đã", 2)) return true;
  if (kit.peek(here).value % 1 === 0) return false;
  const bracketed = kit.is(here, "(", -1) && kit.is(here, ")", 2);
  if (bracketed) return kit.isNumber(here, -2);
  return kit.is(here, "đạt", -1) && kit.is(here, ",", -2) && hasCount(here);
}

/** Whether things were counted right before: `339.945 trẻ được tiêm, `. */
function hasCount(here: kit.Reader): boolean {
  let back = 3;
  while (back < FAR && kit.isWord(here, -back)) back += 1;
  return back > 3 && kit.isNumber(here, -back) && !kit.isYear(kit.peek(here, -back));
}
