import { GRADE_LADDERS } from "../data/grades.js";
import { GRADE_OPENINGS, GRADES, NAMED_GROUPS, SURE_GRADE_OPENINGS } from "../data/rank-words.js";
import type { GradeScale } from "../target.js";
import { readAfter } from "./leads.js";
import type { Bound } from "./reading.js";
import {
  at,
  attempt,
  lexicon,
  peek,
  phraseAt,
  phrases,
  take,
  takeAny,
  takePhrase,
  wordsOf,
  type Reader,
} from "./reader.js";

const OPENINGS = /* @__PURE__ */ phrases(GRADE_OPENINGS);
const SURE_OPENINGS = /* @__PURE__ */ phrases(SURE_GRADE_OPENINGS);
const GRADE_LEXICON = /* @__PURE__ */ lexicon(GRADES);
const GROUP_LEXICON = /* @__PURE__ */ lexicon(NAMED_GROUPS);

/**
 * Reads a grade.
 *
 * ```
 * đạt điểm đánh giá từ Tốt trở lên      xếp loại Khá      hoàn thành tốt nhiệm vụ trở lên
 *                   ^^^^^^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readGrade(reader: Reader): Bound | undefined {
  const sure = phraseAt(reader, SURE_OPENINGS) !== undefined;
  const opening = phraseAt(reader, OPENINGS);
  if (opening !== undefined) reader.position += opening.length;
  const quoted = take(reader, '"');
  const grade = takePhrase(reader, GRADE_LEXICON);
  if (grade === undefined) return undefined;
  if (quoted) take(reader, '"');
  const staff = grade.includes("nhiệm vụ");
  const after = readAfter(reader);
  if (after === undefined && !sure) return undefined;
  if (opening === undefined && !staff) return undefined;
  const scale: GradeScale = staff ? "staff" : "procedure-handling";
  return {
    comparator: after ?? "reach",
    value: grade,
    unit: { kind: "grade", scale },
    stance: "predicate",
    level: true,
  };
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
  takeAny(reader, "nằm trong", "thuộc", "vào", "ở");
  if (!take(reader, "nhóm")) return undefined;
  const numbered = attempt(reader, readNumberedGroup);
  if (numbered !== undefined) return numbered;
  const names: string[] = [];
  do {
    const name = takePhrase(reader, GROUP_LEXICON);
    if (name === undefined) break;
    names.push(name);
  } while (take(reader, "và") || take(reader, ",") || take(reader, "hoặc") || take(reader, "đến"));
  const [first] = names;
  if (first === undefined) return undefined;
  const after = readAfter(reader);
  const { grades } = GRADE_LADDERS["papi-group"];
  const places = names.map((name) => grades.indexOf(name)).sort((a, b) => a - b);
  const open =
    after ?? (names.length > 1 && places.at(-1) === grades.length - 1 ? "gte" : undefined);
  return {
    comparator: open ?? "reach",
    value: grades[places[0] ?? 0] ?? first,
    unit: { kind: "grade", scale: "papi-group" },
    stance: "predicate",
    level: true,
    ...(first === "thấp nhất" ? { factual: true as const } : {}),
  };
}

/** `nhóm 4 - nhóm các tỉnh thấp nhất cả nước`: the number and what it stands for. */
function readNumberedGroup(reader: Reader): Bound | undefined {
  const token = peek(reader);
  if (token.kind !== "number" || !Number.isInteger(token.value)) return undefined;
  reader.position++;
  if (!take(reader, "- nhóm") && !take(reader, "( nhóm") && !take(reader, ", nhóm"))
    return undefined;
  const start = reader.position;
  while (peek(reader).kind === "word" || at(reader, ", thành phố")) reader.position++;
  const meaning = wordsOf(reader, start, reader.position);
  take(reader, ")");
  const lowest = /thấp nhất|kém nhất/iu.test(meaning);
  return {
    comparator: "eq",
    value: token.value,
    unit: { kind: "group" },
    stance: "predicate",
    level: true,
    ...(lowest ? { factual: true as const } : {}),
  };
}
