import { GRADES, LADDERS } from "../data/grades.js";
import { GRADE_OPENINGS } from "../data/rank-words.js";
import { defined } from "../../text/index.js";
import type { GradeScale } from "../target.js";
import { readAfter } from "./leads.js";
import {
  at,
  attempt,
  peek,
  take,
  takeNumber,
  takePhrase,
  takeWords,
  wordsOf,
  type Reader,
} from "./reader.js";
import type { Bound, BoundComparator } from "./reading.js";

/**
 * Reads a grade.
 *
 * ```
 * đạt điểm đánh giá từ Tốt trở lên      xếp loại Khá      hoàn thành tốt nhiệm vụ trở lên
 *                   ^^^^^^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readGrade(reader: Reader): Bound | undefined {
  const opening = takePhrase(reader, GRADE_OPENINGS);
  const quoted = take(reader, '"');
  const grade = takeGrade(reader);
  if (grade === undefined) return undefined;
  if (quoted) take(reader, '"');
  const [after] = readAfter(reader);
  if (after === undefined && opening !== "sure") return undefined;
  if (opening === undefined && grade.scale !== "staff") return undefined;
  return gradeOf(grade, after);
}

/** A grade of one of the scales. */
interface Grade {
  readonly name: string;
  readonly scale: GradeScale;
}

function takeGrade(reader: Reader): Grade | undefined {
  const start = reader.position;
  const scale = takePhrase(reader, GRADES);
  return scale && { name: wordsOf(reader, start, reader.position).toLowerCase(), scale };
}

function gradeOf({ name, scale }: Grade, after?: BoundComparator, factual?: true): Bound {
  return defined({
    comparator: after ?? "reach",
    value: name,
    unit: { kind: "grade", scale },
    stance: "predicate",
    level: true,
    factual,
  });
}

/**
 * Reads a group that an index names or numbers.
 *
 * ```
 * nhóm trung bình cao và cao nhất      nhóm 4 - nhóm các tỉnh, thành phố thấp nhất cả nước
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readNamedGroup(reader: Reader): Bound | undefined {
  take(reader, "nằm trong|thuộc|vào|ở");
  if (!take(reader, "nhóm")) return undefined;
  const numbered = attempt(reader, readNumberedGroup);
  if (numbered !== undefined) return numbered;
  const grades = LADDERS["papi-group"].split("|");
  const places: number[] = [];
  do {
    take(reader, "đạt điểm|có điểm");
    const place = grades.indexOf(takeGrade(reader)?.name ?? "");
    if (place < 0) break;
    places.push(place);
  } while (take(reader, "và|,|hoặc|đến"));
  if (places.length === 0) return undefined;
  const name = grades[Math.min(...places)] ?? "";
  const highest = places.length > 1 && places.includes(grades.length - 1);
  const [after = highest ? "gte" : undefined] = readAfter(reader);
  return gradeOf({ name, scale: "papi-group" }, after, places[0] === 0 || undefined);
}

/** `nhóm 4 - nhóm các tỉnh thấp nhất cả nước`: the number and what it stands for. */
function readNumberedGroup(reader: Reader): Bound | undefined {
  const value = takeNumber(reader);
  if (value === undefined || value % 1 !== 0 || !take(reader, "- nhóm|( nhóm|, nhóm")) {
    return undefined;
  }
  const belongs = (inner: Reader): boolean =>
    peek(inner).kind === "word" || at(inner, ", thành phố");
  const meaning = takeWords(reader, 30, belongs);
  take(reader, ")");
  return defined({
    comparator: "eq",
    value,
    unit: { kind: "group" },
    stance: "predicate",
    level: true,
    factual: /(?:thấp|kém) nhất/iu.test(meaning) || undefined,
  });
}
