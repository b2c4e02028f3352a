import { MEASURED_HEADS, STRIVE_WORDS } from "../data/bound-words.js";
import { REQUIREMENTS, ZERO_OPENINGS } from "../data/statement-words.js";
import type { TargetUnit } from "../target.js";
import type { Draft } from "./draft.js";
import { metricRanges } from "./metric.js";
import { textOf, trimmedRange } from "./ranges.js";
import type { Piece } from "./reading.js";
import { phraseAt, phrases, type Reader } from "./reader.js";

const HEADS = /* @__PURE__ */ phrases(MEASURED_HEADS);
/** What every plan wants less of, without measuring it. */
const VAGUE = /* @__PURE__ */ phrases(["thời gian", "chi phí", "số lần"]);
const STRIVING = /* @__PURE__ */ phrases(STRIVE_WORDS);
const ZEROES = /* @__PURE__ */ phrases(ZERO_OPENINGS);
const MEETS = /* @__PURE__ */ phrases(REQUIREMENTS);

/**
 * Reads a change without an amount.
 *
 * ```
 * Tăng tỷ lệ hồ sơ sớm hạn      Số lượng biên chế giảm so với năm 2021
 * ^^^^                                            ^^^^
 * ```
 */
export function readTrend(reader: Reader, pieces: readonly Piece[]): Draft | undefined {
  const change = pieces.find((piece) => piece.kind === "change");
  if (change === undefined) return undefined;
  const headed = phraseAt({ ...reader, position: change.end }, HEADS) !== undefined;
  const first = pieces.find((piece) => piece.kind === "words");
  const ends = pieces.every((piece) => piece.start <= change.start || piece.kind !== "words");
  const subject =
    first !== undefined && phraseAt({ ...reader, position: first.start }, HEADS) !== undefined;
  const compared = pieces.some(({ kind }) => kind === "baseline");
  const striving = first !== undefined && isStriving(reader, first.start, first.end);
  const opens = pieces[0] === change || (striving && first.end === change.start);
  const vague = phraseAt({ ...reader, position: change.end }, VAGUE) !== undefined && !compared;
  const sure = (opens && headed && !vague) || (subject && (ends || compared));
  if (!sure && (reader.mode === "running" || !(opens || ends || subject))) return undefined;
  const ranges = metricRanges(reader, {
    pieces: pieces.filter((piece) => piece !== change),
  });
  const metric = textOf(reader, ranges);
  return statement(reader, pieces, {
    metric,
    comparator: change.direction,
    unit: unitOf(metric),
    direction: change.direction,
    ...(striving ? { modality: "strive" as const } : {}),
  });
}

function isStriving(reader: Reader, start: number, end: number): boolean {
  for (let position = start; position < end; position++) {
    if (phraseAt({ ...reader, position }, STRIVING) !== undefined) return true;
  }
  return false;
}

/** What the name of a measure says of its unit. */
function unitOf(metric: string): TargetUnit {
  const name = metric.toLowerCase();
  if (/^t[ỷỉ] (?:lệ|trọng|suất)|^mức độ hài lòng/u.test(name)) return { kind: "percent" };
  if (/^(?:thứ hạng|thứ bậc|vị trí|xếp hạng)/u.test(name)) return { kind: "places" };
  if (name.startsWith("điểm")) return { kind: "points" };
  const counted = /^(?:tổng )?số(?: lượng)? (?:các )?(.+)$/u.exec(name)?.[1];
  return counted === undefined ? { kind: "index" } : { kind: "count", counted };
}

/**
 * Reads that there is to be none.
 *
 * ```
 * Không có hồ sơ trễ hạn      Không để xảy ra tồn đọng      không còn hộ nghèo
 * ^^^^^^^^                    ^^^^^^^^^^^^^^^                ^^^^^^^^^
 * ```
 */
export function readNone(reader: Reader, pieces: readonly Piece[]): Draft | undefined {
  const ranges = metricRanges(reader, { pieces });
  const [first] = ranges;
  if (first === undefined) return undefined;
  const opening = phraseAt({ ...reader, position: first.start }, ZEROES);
  if (opening === undefined) return undefined;
  const [, ...rest] = ranges;
  const metric = textOf(reader, [{ start: first.start + opening.length, end: first.end }, ...rest]);
  if (metric === "") return undefined;
  return statement(reader, pieces, {
    metric,
    comparator: "eq",
    value: 0,
    unit: { kind: "count", counted: metric },
  });
}

/**
 * Reads that all requirements are to be met.
 *
 * ```
 * Bộ phận một cửa đáp ứng các yêu cầu      đáp ứng đầy đủ về số lượng và nội dung
 *                 ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function readRequirements(reader: Reader, pieces: readonly Piece[]): Draft | undefined {
  const meets = pieces.some(
    ({ kind, start, end }) =>
      kind === "words" &&
      Array.from({ length: end - start }, (_, index) => start + index).some(
        (position) => phraseAt({ ...reader, position }, MEETS) !== undefined,
      ),
  );
  if (!meets) return undefined;
  const metric = textOf(reader, metricRanges(reader, { pieces }));
  return statement(reader, pieces, { metric, comparator: "all", unit: { kind: "requirement" } });
}

function statement(
  reader: Reader,
  pieces: readonly Piece[],
  fields: Omit<Draft["fields"], "role">,
): Draft {
  const range = trimmedRange(reader, { start: reader.start, end: reader.end });
  const time = pieces.find((piece) => piece.kind === "time");
  const baseline = pieces.find((piece) => piece.kind === "baseline");
  return {
    fields: {
      ...fields,
      ...(baseline === undefined ? {} : { baseline: baseline.baseline }),
      ...(time === undefined ? {} : { deadline: time.deadline }),
      role: "target",
    },
    range,
    boundRange: range,
    problems: fields.value === undefined ? ["target-no-figure"] : [],
  };
}
