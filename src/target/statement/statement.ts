import { defined } from "../../text/index.js";
import { firstOf, type Part, type Parts } from "../bound/part.js";
import { DENIALS, REQUIREMENTS } from "../data/bound-words.js";
import { VAGUE } from "../data/context-words.js";
import { HEADS, STRIVING } from "../data/name-words.js";
import type { Target, TargetUnit } from "../target.js";
import * as kit from "../token/reader.js";
import { metricRanges } from "./metric.js";
import { targetOf, type TargetFields } from "./target-of.js";

/**
 * Reads changes without an amount; a comma before a verb of change parts two of them.
 *
 * ```
 * Tăng tỷ lệ hồ sơ sớm hạn      Số lượng biên chế giảm so với năm 2021
 * ^^^^                                            ^^^^
 * ```
 */
export function readTrends(reader: kit.Reader, parts: Parts): Target[] {
  if (firstOf(parts, "change") === undefined) return [];
  const runs: Part[][] = [[]];
  let changes = false;
  for (const part of parts) {
    const change = part.kind === "change";
    if (changes && change && reader.pieces[part.start - 1]?.key === ",") runs.push([]);
    runs.at(-1)?.push(part);
    changes ||= change;
  }
  const trends = runs.map((run) => readTrend(reader, run));
  if (trends[0] === undefined) trends.splice(0, trends.length, readTrend(reader, parts));
  return trends.filter((trend) => trend !== undefined);
}

function readTrend(reader: kit.Reader, parts: Parts): Target | undefined {
  const change = firstOf(parts, "change");
  if (change === undefined) return undefined;
  const first = firstOf(parts, "words");
  const ends = parts.every(({ start, kind }) => start <= change.start || kind !== "words");
  const subject = first !== undefined && kit.standsAt(reader, first.start, HEADS);
  const compared = firstOf(parts, "baseline") !== undefined;
  const striving = first !== undefined && kit.placeOf(reader, STRIVING, first) !== undefined;
  const opens = parts[0] === change || (striving && first.end === change.start);
  const vague = !compared && kit.standsAt(reader, change.end, VAGUE);
  const headed = opens && !vague && kit.standsAt(reader, change.end, HEADS);
  if (!headed && !(subject && (ends || compared))) {
    if (reader.mode === "running" || !(opens || ends || subject)) return undefined;
  }
  const { direction } = change;
  const others = parts.filter((part) => part !== change);
  const metric = kit.textOf(reader, metricRanges(reader, others));
  const unit = unitOf(metric);
  const modality = striving ? "strive" : undefined;
  const fields = defined({ metric, comparator: direction, unit, direction, modality });
  return statement(reader, parts, fields);
}

/** What the name of a measure says of its unit. */
function unitOf(metric: string): TargetUnit {
  const name = metric.toLowerCase();
  if (/^(?:t[ỷỉ] (?:lệ|trọng|suất)|mức độ hài lòng)/u.test(name)) return { kind: "percent" };
  if (/^(?:thứ hạng|thứ bậc|vị trí|xếp hạng)/u.test(name)) return { kind: "places" };
  if (name.startsWith("điểm")) return { kind: "points" };
  const counted = /^(?:tổng )?số (?:lượng )?(?:các )?(.+)$/u.exec(name)?.[1];
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
export function readNone(reader: kit.Reader, parts: Parts): Target | undefined {
  const [whole, ...rest] = metricRanges(reader, parts);
  // `cơ bản không còn hộ nghèo`
  const nearly = whole !== undefined && kit.standsAt(reader, whole.start, NEARLY) ? 2 : 0;
  const first = whole === undefined ? undefined : { ...whole, start: whole.start + nearly };
  const denial =
    first === undefined ? undefined : kit.phraseAt(kit.cursorAt(reader, first.start), DENIALS);
  if (first === undefined || denial === undefined) return undefined;
  const counted = kit.textOf(reader, [{ ...first, start: first.start + denial.length }, ...rest]);
  if (counted === "") return undefined;
  const unit = { kind: "count", counted } as const;
  return statement(reader, parts, { metric: counted, comparator: "eq", value: 0, unit });
}

const NEARLY = /* @__PURE__ */ kit.phrases("cơ bản");

/**
 * Reads that all requirements are to be met.
 *
 * ```
 * Bộ phận một cửa đáp ứng các yêu cầu      đáp ứng đầy đủ về số lượng và nội dung
 *                 ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function readRequirements(reader: kit.Reader, parts: Parts): Target | undefined {
  const met = parts.some(
    (part) => part.kind === "words" && kit.placeOf(reader, REQUIREMENTS, part) !== undefined,
  );
  if (!met) return undefined;
  const metric = kit.textOf(reader, metricRanges(reader, parts));
  return statement(reader, parts, { metric, comparator: "all", unit: { kind: "requirement" } });
}

function statement(reader: kit.Reader, parts: Parts, said: Omit<TargetFields, "role">): Target {
  const { start } = parts[0] ?? reader;
  const range = kit.trimmedRange(reader, { start, end: parts.at(-1)?.end ?? reader.end });
  const asides = defined({
    baseline: firstOf(parts, "baseline")?.baseline,
    deadline: firstOf(parts, "time")?.deadline,
  });
  const fields = { ...said, ...asides, role: "target" } as const;
  const problems = said.value === undefined ? (["target-no-figure"] as const) : [];
  return targetOf(reader, fields, range, range, problems);
}
