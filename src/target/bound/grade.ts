import { GRADES, LADDERS } from "../data/grades.js";
import { GRADE_OPENINGS, INSIDE } from "../data/rank-words.js";
import { readAfter } from "../figure/figure.js";
import type { GradeScale } from "../target.js";
import * as kit from "../token/reader.js";
import { predicate, type Bound } from "./bound.js";

/**
 * Reads a grade.
 *
 * ```
 * đạt điểm đánh giá từ Tốt trở lên      xếp loại Khá      hoàn thành tốt nhiệm vụ trở lên
 *                   ^^^^^^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readGrade(reader: kit.Reader): Bound | undefined {
  // `không xếp loại Tốt`, `không có đơn vị xếp loại Yếu`: the grade is denied.
  if (isDenied(reader)) return undefined;
  const place = reader.position;
  const opening = kit.takePhrase(reader, GRADE_OPENINGS);
  // `Xếp loại: Tốt`
  if (opening !== undefined) kit.takeKey(reader, ":");
  const quoted = kit.takeKey(reader, '"');
  const start = reader.position;
  const scale = kit.takePhrase(reader, GRADES);
  if (scale === undefined) return undefined;
  const name = kit.wordsOf(reader, start, reader.position);
  if (quoted) kit.takeKey(reader, '"');
  const [after] = readAfter(reader);
  const sure = opening === "sure" || after !== undefined;
  // The cell `Khá trở lên` says nothing else.
  const alone = place === reader.start && reader.position === reader.end;
  const said = opening !== undefined || scale === "staff";
  return (sure && (said || alone)) || (alone && opening !== undefined)
    ? gradeOf(name.toLowerCase(), scale, after)
    : undefined;
}

const DENIED = /* @__PURE__ */ kit.phrases("không|chưa");
const NOT_DENIED = /* @__PURE__ */ kit.phrases("không [ngừng/chỉ/những/quá]");

/** How far before a grade the word that denies it may stand. */
const FAR = 10;

/** Whether the words before a grade deny it. */
function isDenied(reader: kit.Reader): boolean {
  const goesOn = (back: number): boolean =>
    kit.isWord(reader, -back) || (back > 1 && kit.is(reader, ",", -back));
  for (let back = 1; back <= FAR && goesOn(back); back += 1) {
    if (kit.at(reader, DENIED, -back)) return !kit.at(reader, NOT_DENIED, -back);
  }
  return false;
}

function gradeOf(
  value: string,
  scale: GradeScale,
  comparator: Bound["comparator"] = "reach",
): Bound {
  return predicate({ comparator, value, unit: { kind: "grade", scale } });
}

/** Words before one of the names of a group, and between them. */
const SCORING = /* @__PURE__ */ kit.phrases("đạt điểm|có điểm");
const JOINTS = /* @__PURE__ */ kit.phrases("và|,|hoặc|đến");

/**
 * Reads a group that an index names or numbers.
 *
 * ```
 * nhóm trung bình cao và cao nhất      nhóm 4 - nhóm các tỉnh, thành phố thấp nhất cả nước
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readNamedGroup(reader: kit.Reader): Bound | undefined {
  kit.take(reader, INSIDE);
  if (!kit.takeKey(reader, "nhóm")) return undefined;
  const quoted = kit.attempt(reader, readQuotedGroup);
  if (quoted !== undefined) return quoted;
  const numbered = kit.attempt(reader, readNumberedGroup);
  if (numbered !== undefined) return numbered;
  const grades = LADDERS["papi-group"].split("|");
  const places: number[] = [];
  do {
    kit.take(reader, SCORING);
    const start = reader.position;
    kit.take(reader, GRADES);
    const place = grades.indexOf(kit.wordsOf(reader, start, reader.position).toLowerCase());
    if (place < 0) break;
    places.push(place);
  } while (kit.take(reader, JOINTS));
  if (places.length === 0) return undefined;
  const highest = places.length > 1 && places.includes(grades.length - 1);
  const [after = highest ? "gte" : undefined] = readAfter(reader);
  const group = gradeOf(grades[Math.min(...places)] ?? "", "papi-group", after);
  return places[0] === 0 ? { ...group, factual: true } : group;
}

/** `nhóm "Tốt"` */
function readQuotedGroup(reader: kit.Reader): Bound | undefined {
  if (!kit.takeKey(reader, '"')) return undefined;
  const start = reader.position;
  const scale = kit.takePhrase(reader, GRADES);
  const name = kit.wordsOf(reader, start, reader.position).toLowerCase();
  const closed = scale !== undefined && kit.takeKey(reader, '"');
  return closed ? gradeOf(name, scale, readAfter(reader)[0]) : undefined;
}

/** What stands between the number of a group and what it stands for, and a comma within that. */
const MEANING = /* @__PURE__ */ kit.phrases("- nhóm|( nhóm|, nhóm");
const CITIES = /* @__PURE__ */ kit.phrases(", thành phố");

/** `nhóm 4 - nhóm các tỉnh thấp nhất cả nước`: the number and what it stands for. */
function readNumberedGroup(reader: kit.Reader): Bound | undefined {
  const value = kit.takeNumber(reader);
  if (value === undefined || value % 1 !== 0 || !kit.take(reader, MEANING)) return undefined;
  const belongs = (inner: kit.Reader): boolean => kit.isWord(inner) || kit.at(inner, CITIES);
  const meaning = kit.takeWords(reader, 30, belongs);
  kit.takeKey(reader, ")");
  const group = predicate({ comparator: "eq", value, unit: { kind: "group" } });
  return /(?:thấp|kém) nhất/iu.test(meaning) ? { ...group, factual: true } : group;
}
