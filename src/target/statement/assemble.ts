import { defined } from "../../text/index.js";
import { populationEnd } from "../aside/population.js";
import type { Bound } from "../bound/bound.js";
import { clip, firstOf, type BoundPart, type Part, type PartOf } from "../bound/part.js";
import type { Segment } from "../clause/segment.js";
import type { ForEach, Target, TargetOptions } from "../target.js";
import * as kit from "../token/reader.js";
import { metricRanges, rangesOf, wholeOf } from "./metric.js";
import { timeOf, timesInside } from "./own-time.js";
import type { RoleMark } from "./role-marks.js";
import { withTerm } from "./schedule.js";
import { settledBound } from "./settle-bound.js";
import { targetOf } from "./target-of.js";

/** What a clause lends to the targets in it. */
interface ClauseContext {
  readonly options: TargetOptions;
  /** A time at the head of the clause, for all its targets. */
  readonly time: PartOf<"time"> | undefined;
  /** What the target before measured. */
  readonly metric: string | undefined;
  /** The nearest words before the bound that speak for a role. */
  readonly mark: RoleMark | undefined;
  /** Whether the item stands under a heading of results. */
  readonly underResults: boolean;
  /** Whether a figure of the clause looks like one that was found: so were those beside it. */
  readonly measured: boolean;
  /** Whether the sentence tells of results here, whatever the figure looks like. */
  readonly narrated: boolean;
}

/** Puts a segment together to one target. */
export function assemble(reader: kit.Reader, segment: Segment, context: ClauseContext): Target {
  const { share } = segment;
  const population = share === undefined ? undefined : shareOf(reader, segment, share);
  const own = segment.parts
    .filter((part) => part !== share)
    .flatMap((part) => clip(part, population?.end ?? 0, reader.end))
    .map((part) => namedNumber(reader, segment.bound, part));
  const settled = settledBound(reader, own, segment.bound);
  const parts = own.map((part) => (part === segment.bound ? settled : part));
  const { comparator, unit, value, interval, extent, direction, approximate, perUnit } = settled;
  const ranges = rangesOf(reader, parts, settled);
  const inside = timesInside(reader, parts, settled);
  // `Giai đoạn 2026 - 2030, mỗi năm …`: how often is said beside until when.
  const often =
    inside.every(({ every }) => every !== undefined) &&
    // `Đến năm 2027 đạt 80%, sau đó mỗi năm tăng 2%`: from then on.
    kit.placeOf(reader, AFTERWARDS, { start: segment.start, end: settled.start }) === undefined;
  const times = [...inside, often ? context.time : undefined].filter((one) => one !== undefined);
  const time = timeOf(times, settled);
  const found =
    settled.factual === true ||
    isToldBehind(reader, settled) ||
    isStated(reader, settled, times, context.options) ||
    isCounted(reader, ranges[0]) ||
    isWorse(reader, settled) ||
    isMissed(reader, settled, ranges);
  const { inferred, ...role } = roleOf(
    context,
    { ...settled, ...(found && { factual: found }) },
    times,
  );
  // Behind the bound `từng`, `mỗi` only say of what: `cho từng vị trí việc làm`.
  const each = firstOf(parts, "each");
  const forEach = each !== undefined && each.start < settled.start ? each.forEach : undefined;
  const named = kit.textOf(reader, ranges);
  const planned = sharesPlan(reader, settled, ranges) ? context.metric : undefined;
  const fields = defined({
    metric: planned ?? (named || (context.metric ?? "")),
    ...{ comparator, unit, value, interval, extent, direction, approximate, perUnit },
    baseline: settled.baseline ?? firstOf(parts, "baseline")?.baseline,
    filter: firstOf(parts, "filter")?.filter,
    exception: firstOf(parts, "exception")?.text,
    forEach: population?.forEach ?? forEach,
    denominator: planned !== undefined ? named : wholeOf(reader, parts, ranges, settled),
    per: settled.per ?? times.find(({ every }) => every !== undefined)?.every,
    deadline: time?.deadline,
    ...role,
  });
  const problems = [...(settled.problems ?? [])];
  if (inferred === true) problems.push("target-role-inferred");
  if (comparator === "reach") problems.push("target-no-comparator");
  const range = kit.trimmedRange(reader, segment);
  const target = targetOf(reader, fields, range, settled, problems);
  return reader.mode === "running" ? target : withTerm(reader, range, target);
}

const AFTERWARDS = /* @__PURE__ */ kit.phrases("sau đó|[các/những] năm [sau/tiếp theo]");

const PLANS = /* @__PURE__ */ kit.phrases("kế hoạch|dự toán|chỉ tiêu");

/** `…, đến 31/12 đạt 100% kế hoạch vốn`: of the plan for what was measured before. */
function sharesPlan(
  reader: kit.Reader,
  { level, unit, end }: BoundPart,
  [name]: kit.Range[],
): boolean {
  if (level !== true || unit.kind !== "percent" || name === undefined) return false;
  return name.start >= end && kit.standsAt(reader, name.start, PLANS);
}

/** `giảm 5% số vụ`: the number of something is what changes, not what the share is of. */
function namedNumber(reader: kit.Reader, { extent, end }: BoundPart, part: Part): Part {
  const number = part.kind === "denominator" && part.start === end && extent !== undefined;
  if (!number || reader.pieces[end]?.key !== "số") return part;
  return { kind: "words", start: part.start, end: part.end };
}

/** `12/15 xã có tỷ lệ hộ nghèo dưới 5%`: how many of how many there were, as only a report says. */
function isCounted({ pieces }: kit.Reader, name: kit.Range | undefined): boolean {
  if (name === undefined) return false;
  const [first, stroke, last, thing] = pieces.slice(name.start, name.start + 4);
  const share = first?.kind === "digits" && stroke?.key === "/" && last?.kind === "digits";
  const whole = first?.value === last?.value;
  return share && !whole && thing?.kind === "letters" && thing.key !== "số";
}

const TOLD = /* @__PURE__ */ kit.phrases(
  "( [ước/kết quả/đã/] [thực hiện/th/đạt] )|( [số liệu/kết quả/theo] [báo cáo/thống kê/rà soát/khảo sát] )|( kết quả )|( [hiện/thực] trạng )|( ước )",
);

/** `82,4% (số liệu báo cáo)`, `58% (ước đạt)`: brackets behind a figure say how it is known. */
function isToldBehind(reader: kit.Reader, { end }: BoundPart): boolean {
  return kit.standsAt(reader, end, TOLD);
}

const HARMS = /* @__PURE__ */ kit.phrases("số vụ [phạm tội/tội phạm/vi phạm/tai nạn/cháy/án]");

/** `Số vụ phạm tội tăng 12,5%`: nobody aims at more of them. */
function isWorse(reader: kit.Reader, { comparator, extent }: Bound): boolean {
  return (
    comparator === "increase" && extent === "reach" && kit.standsAt(reader, reader.start, HARMS)
  );
}

/** `3/8 chỉ tiêu chưa đạt`: nobody aims at what is not reached; `cho 90 hộ chưa có điện` is done. */
function isMissed(
  reader: kit.Reader,
  { unit, comparator, start }: BoundPart,
  ranges: kit.Range[],
): boolean {
  if (unit.kind !== "count" || comparator !== "reach") return false;
  if (reader.pieces[start - 1]?.key === "cho" || reader.pieces[start]?.key === "cho") return false;
  return ranges.some((range) => kit.placeOf(reader, NOT_YET, range) !== undefined);
}

const NOT_YET = /* @__PURE__ */ kit.phrases("chưa");

/**
 * `Năm 2025, tỷ lệ hộ nghèo là 2,4%`: with `là` and the bare year it is said how things are, unless
 * the year is that of the document or a later one; so it is with the end of a year right before `là`.
 */
function isStated(
  { pieces, start: head }: kit.Reader,
  { start, comparator, level }: BoundPart,
  times: readonly PartOf<"time">[],
  { year = Infinity }: TargetOptions,
): boolean {
  // `Năm 2024, thu hút được 12 dự án`
  const got = [start - 1, start].some((place) => pieces[place]?.key === "được");
  const is = level === true && pieces[start]?.key === "là";
  if (comparator !== "reach" || !(is || got)) return false;
  // `Tỷ lệ hộ nghèo đến cuối năm 2024 là 3,2%`; `đến năm 2030 là 15%` is aimed at.
  const [at] = times;
  const last = pieces[start - 1];
  const closed =
    is &&
    at?.end === start &&
    at.start > head &&
    /^(?:đến|tới) (?:cuối|hết|ngày|tháng|\d)/iu.test(at.deadline.text);
  if (closed && (last?.value ?? Infinity) < year) return true;
  // `Cuối năm 2025, tổng dư nợ là 412 tỷ đồng`
  const [first, named] = pieces.slice(pieces[head]?.key === "cuối" ? head + 1 : head);
  if (first?.key !== "năm" || named === undefined || named.value >= year) return false;
  return times.length > 0 && times.every((time) => time.start === head);
}

/** The share of units before a bound, and where the words about them end. */
function shareOf(
  reader: kit.Reader,
  { others = [], bound }: Segment,
  share: BoundPart,
): { readonly forEach: ForEach; readonly end: number } {
  const end = populationEnd(reader, share.end, bound.start);
  const { comparator, value } = share;
  const kept = (["all", "gte", "gt"] as const).find((one) => one === comparator) ?? "reach";
  const units = [
    ...others.map((other) => ({ start: other.bound.end, end: other.end })),
    { start: share.end, end },
  ];
  const text = units
    .map((range) => kit.textOf(reader, metricRanges(reader, [{ kind: "words", ...range }])))
    .join("; ");
  const least = typeof value === "number" ? value : 100;
  return { forEach: { text, comparator: kept, value: least }, end };
}

/**
 * Says whether a figure is aimed at or was found; `inferred` where only its look speaks for that.
 *
 * ```
 * Phấn đấu đạt 43/80 điểm      Đến nay, đã số hóa 80% hồ sơ      đạt 41,27/80 điểm
 * aimed at                     found                             found, by its look
 * ```
 */
function roleOf(
  { mark, options, underResults, measured, narrated }: ClauseContext,
  bound: Bound,
  times: readonly PartOf<"time">[],
): Pick<Target, "role" | "modality"> & { readonly inferred?: true } {
  const earlier = isEarlier(times, options);
  if (mark?.labels === "planned" && !earlier) return { role: "target" };
  if (mark?.strives === true) return { role: "target", modality: "strive" };
  const report = underResults || options.document === "report";
  if (mark !== undefined || report || earlier) return { role: "reported" };
  const beside = measured && BARE.has(bound.extent ?? bound.comparator);
  const told = narrated && !isPlanned(times, options);
  const look = bound.factual === true || beside || told;
  return look ? { role: "reported", inferred: true } : { role: "target" };
}

/** Comparators of a figure that nothing bounds. */
const BARE: ReadonlySet<string> = /* @__PURE__ */ new Set(["reach", "eq"]);

/** `Năm 2019 đạt 85%` in a document of 2021. */
function isEarlier(times: readonly PartOf<"time">[], { year }: TargetOptions): boolean {
  return year !== undefined && times.some((time) => yearsOf(time).some((one) => one < year));
}

/** A figure for the year of the document or a later one. */
function isPlanned(times: readonly PartOf<"time">[], { year }: TargetOptions): boolean {
  return year !== undefined && times.some((time) => yearsOf(time).some((one) => one >= year));
}

/** The single years within which something is to be or was. */
function yearsOf({ deadline }: PartOf<"time">): readonly number[] {
  return deadline.clauses.flatMap(({ timing }) => {
    const period = timing.kind === "within" ? (timing.until ?? timing.period) : undefined;
    if (period === undefined) return [];
    if (period.shape === "years" || period.shape === "school-year") return [];
    return period.year === undefined ? [] : [period.year];
  });
}
