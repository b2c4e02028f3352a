import type { DeadlineExpression } from "../../deadline/index.js";
import { defined, findingOf } from "../../text/index.js";
import type { Segment } from "../clause/segment.js";
import { FINDINGS } from "../data/messages.js";
import { HEADS } from "../data/name-words.js";
import { leadsTo } from "../token/leads-to.js";
import type { Target } from "../target.js";
import * as kit from "../token/reader.js";
import { lend, withParts } from "./parts-time.js";
import { inYear, yearOf } from "./same-year.js";

/**
 * Gives the figures of a list the time that is said once of them: one time of all, or as many
 * times as figures, each its own. Where the words do not say whose a time is, it is of none that
 * may be without it, and a finding says so.
 *
 * ```
 * Tổ chức 01 cuộc thi, 02 hội nghị trong quý III/2026
 *                                  ^^^^^^^^^^^^^^^^^^ for both
 * lần lượt đạt 80% và 90% vào năm 2026 và 2027
 *              ^^^                ^^^^
 *                     ^^^                ^^^^
 * A đạt 80%, B đạt 90% vào cuối năm 2026
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^ and of A it is not certain
 * ```
 */
export function withTimeOfList(
  reader: kit.Reader,
  segments: readonly Segment[],
  targets: readonly Target[],
): Target[] {
  const dated = withBracketed(reader, targets, segments);
  for (let end = targets.length; end > 0;) {
    let start = end - 1;
    while (start > 0 && goesOn(reader, segments[start], targets[start - 1], targets[start]))
      start -= 1;
    const last = segments[end - 1];
    const list = { targets: dated.slice(start, end), behind: closesInTime(reader, last) };
    dated.splice(start, end - start, ...timed(reader, list));
    if (list.behind) markOpen(reader, dated, segments, start);
    end = start;
  }
  return dated;
}

/** Whether a time ends what a segment asks: `30% chi phí trong năm 2026 và tiếp tục cắt giảm …`. */
function closesInTime({ pieces }: kit.Reader, segment: Segment | undefined): boolean {
  if (segment === undefined) return false;
  const { parts, bound, end } = segment;
  if (parts.at(-1)?.kind === "time") return true;
  const time = parts.find(
    (part) => part.kind === "time" && part.every === undefined && part.start >= bound.end,
  );
  return time !== undefined && (time.end >= end || ENDING.test(pieces[time.end]?.key ?? ""));
}

const ENDING = /^(?:[,).]|và)$/;

/** Whether a figure stands alone behind the joint of a list: `80%, ‖ 90%`. */
function goesOn(
  { pieces }: kit.Reader,
  segment: Segment | undefined,
  before: Target | undefined,
  target: Target | undefined,
): boolean {
  if (segment === undefined || before === undefined || target === undefined) return false;
  const { start, bound } = segment;
  const alone = start + 1 === bound.start && JOINT.test(pieces[start]?.key ?? "");
  const alike = before.unit.kind === target.unit.kind && before.role === target.role;
  return alone && !bound.behind && alike;
}

const JOINT = /^(?:,|và)$/;

/** Figures in a row, and whether a time stands behind the last of them. */
interface Row {
  readonly targets: readonly Target[];
  readonly behind: boolean;
}

/** The figures of a row with their times. */
function timed(reader: kit.Reader, { targets, behind }: Row): readonly Target[] {
  const deadline = targets.at(-1)?.deadline;
  const count = deadline?.clauses.length ?? 0;
  if (deadline === undefined) return targets;
  // `10 và 15 xã lần lượt trong năm 2026 và 2027`: not all of the figures were read.
  if (targets.length < 2) return count > 1 && isInTurn(reader) ? targets.map(withoutTime) : targets;
  if (count === 1) {
    if (!behind) return targets;
    // `lần lượt 30%, 40% cho các năm từ 2026 đến 2029`: not one time, and not one each.
    if (isInTurn(reader) && kit.placeOf(reader, SEVERAL, reader) !== undefined)
      return targets.map(withoutTime);
    return targets.map((target) => ({ ...target, deadline: target.deadline ?? deadline }));
  }
  // Lists that say the time of each are read already.
  const own = targets.some(
    (each) => each.deadline !== undefined && !isSame(each.deadline, deadline),
  );
  if (own || !(isInTurn(reader) || isOfYears(targets, deadline))) return targets;
  const paired = count === targets.length;
  const asked = targets[0]?.comparator;
  return targets.map((target, place) =>
    paired ? inTime(target, clauseOf(deadline, place), asked) : withoutTime(target),
  );
}

/**
 * A target in its own time, with the word of bound that is said once before the first; `lần lượt`
 * at the end of its name was said of the times.
 */
function inTime(target: Target, deadline: DeadlineExpression, asked: string | undefined): Target {
  const comparison = target.comparator === "reach" ? kit.comparisonOf(asked) : undefined;
  if (comparison !== undefined) {
    const findings = target.findings.filter(({ code }) => code !== "target-no-comparator");
    return inTime({ ...target, comparator: comparison, findings }, deadline, undefined);
  }
  return { ...target, metric: target.metric.replace(/(?: (?:đạt|là))? lần lượt$/iu, ""), deadline };
}

/** Whether two times are of the same words. */
function isSame(left: DeadlineExpression, right: DeadlineExpression): boolean {
  return left.text === right.text && left.clauses.length === right.clauses.length;
}

const IN_TURN = /* @__PURE__ */ kit.phrases("lần lượt|tương ứng|theo thứ tự");

const SEVERAL = /* @__PURE__ */ kit.phrases("các [năm/quý/tháng/giai đoạn]");

/** Whether the words of the clause say that each figure has its time. */
function isInTurn(reader: kit.Reader): boolean {
  return kit.placeOf(reader, IN_TURN, reader) !== undefined;
}

/** `80% và 90% vào năm 2026 và 2027`: one share cannot be both of one year. */
function isOfYears(targets: readonly Target[], { clauses }: DeadlineExpression): boolean {
  const shares = targets.every(({ unit }) => unit.kind === "percent");
  return (
    shares &&
    clauses.every(({ timing }) => {
      const period = timing.kind === "within" ? timing.period : undefined;
      return period?.shape === "months" && period.grain === "year";
    })
  );
}

/** One of the times of a list by itself, in the year that another of them names. */
function clauseOf(deadline: DeadlineExpression, place: number): DeadlineExpression {
  const { clauses, skipped } = inYear(deadline, yearOf(deadline));
  const others = clauses.filter((_, index) => index !== place).map(({ span }) => span);
  const passed = [...skipped, ...others].sort((left, right) => left.start - right.start);
  return { ...deadline, clauses: clauses.slice(place, place + 1), skipped: passed };
}

/** A target whose time is open, which a finding says. */
function withoutTime(target: Target): Target {
  const open = findingOf(FINDINGS, "target-time-unclear", target.boundSpan);
  return defined({ ...target, deadline: undefined, findings: [...target.findings, open] });
}

/** A target behind one that left the time of its sentence: whether it goes back to that is open. */
export function withOpenTime(target: Target): Target {
  const { role, deadline, per } = target;
  return role === "target" && deadline === undefined && per === undefined
    ? withoutTime(target)
    : target;
}

/**
 * A part with the time of its whole, which stands before it; `và` shares the year of two changes,
 * and a time before the verb of a list is that of all its objects.
 *
 * ```
 * đạt 2% GRDP vào năm 2030, trong đó nguồn xã hội trên 50%      năm 2026 dự kiến tăng 15% và lợi nhuận tăng 20%
 *             ^^^^^^^^^^^^ of both                              ^^^^^^^^ of both
 * Việc bồi dưỡng đến năm 2030 có 60% giáo viên …, 80% giáo viên …
 *                ^^^^^^^^^^^^ of both
 * ```
 */
export function withTimeBefore(
  reader: kit.Reader,
  { start, parts, bound }: Segment,
  target: Target,
  before: Target | undefined,
  previous?: Segment,
): Target {
  if (
    before?.deadline === undefined ||
    target.deadline !== undefined ||
    before.role !== target.role
  )
    return target;
  if (before.per !== undefined && target.per === undefined) return target;
  const among = [0, 1].some((ahead) => kit.standsAt(reader, start + ahead, AMONG));
  const alike = target.direction !== undefined && before.comparator === target.comparator;
  const joined = alike && reader.pieces[start]?.key === "và";
  const said = previous?.parts.findLast(({ kind }) => kind === "time");
  const object =
    said !== undefined &&
    said.end <= (previous?.bound.start ?? 0) &&
    JOINT.test(reader.pieces[start]?.key ?? "") &&
    start + 1 === bound.start &&
    !bound.behind &&
    before.unit.kind === target.unit.kind;
  // Another time in it, or behind it, may be its own.
  if (!(among || joined || object) || parts.some(({ kind }) => kind === "time")) return target;
  return { ...target, deadline: before.deadline };
}

const COMPLETED = /* @__PURE__ */ kit.phrases("[,/(] [tất cả/phải/] hoàn thành|[,/(] xong");
const AMONG = /* @__PURE__ */ kit.phrases("trong đó");

/**
 * Whether all of a list is to be done by the time at its end.
 *
 * ```
 * cắt giảm 30% thời gian, 30% chi phí, hoàn thành trước ngày 30/6/2026
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function isOfAll(reader: kit.Reader, segments: readonly Segment[]): boolean {
  const last = segments.at(-1);
  const time = last?.parts.findLast(({ kind }) => kind === "time");
  return (
    time !== undefined &&
    time.end + 1 >= (last?.end ?? 0) &&
    [2, 3, 4].some(
      (back) => kit.phraseAt(kit.cursorAt(reader, time.start), COMPLETED, -back)?.length === back,
    )
  );
}

/**
 * A part and its whole, or what labels name one after another, have the one time that stands in
 * brackets behind them.
 *
 * ```
 * 70% lao động qua đào tạo, trong đó có chứng chỉ 32% (đến năm 2030)
 *                                                     ^^^^^^^^^^^^^^
 * Cấp tỉnh: 80%, cấp xã: 60% (năm 2026)
 *                            ^^^^^^^^^^
 * ```
 */
function withBracketed(
  reader: kit.Reader,
  targets: readonly Target[],
  segments: readonly Segment[],
): Target[] {
  const last = segments.at(-1);
  const dated = targets.at(-1);
  const time = last?.parts.findLast(({ kind }) => kind === "time");
  if (dated === undefined || last === undefined) return [...targets];
  const within = withParts(reader, targets, segments);
  if (within !== undefined) return within;
  if (time === undefined) return [...targets];
  if (reader.pieces[time.start - 1]?.key !== "(" || time.end + 2 < last.end) return [...targets];
  if (kit.standsAt(reader, last.start + 1, AMONG)) return lend(targets, targets.length - 2, dated);
  let first = segments.length - 1;
  for (let place = first; place > 0; place -= 1) {
    const [before, segment] = [segments[place - 1], segments[place]];
    if (segment === undefined || targets[place - 1]?.deadline !== undefined) break;
    const named = isSibling(reader, segment) && isLabelled(reader, before);
    if (!named && !isItem(reader, segments[0], segment)) break;
    first = place - 1;
  }
  return lend(targets, first, dated);
}

/** Whether the figure stands right behind the colon of a label. */
function isLabelled({ pieces }: kit.Reader, segment: Segment | undefined): boolean {
  return segment !== undefined && pieces[segment.bound.start - 1]?.key === ":";
}

/**
 * An item of a list whose measure stands before the colon at its head.
 *
 * ```
 * Tỷ trọng: công nghiệp 48%, dịch vụ 40%, nông nghiệp 12% (năm 2030)
 *           ^^^^^^^^^^^^^^^  ^^^^^^^^^^^  ^^^^^^^^^^^^^^^
 * ```
 */
function isItem(
  reader: kit.Reader,
  first: Segment | undefined,
  { start, bound }: Segment,
): boolean {
  const { pieces } = reader;
  if (first === undefined || !leadsTo(reader, first.start, HEADS)) return false;
  const headed = pieces.slice(first.start, first.bound.start - 1).some(({ key }) => key === ":");
  if (!headed || bound.behind || !JOINT.test(pieces[start]?.key ?? "")) return false;
  const name = pieces.slice(start + 1, bound.start);
  const plain = name.length > 0 && name.every(({ kind, key }) => kind === "letters" || key === "-");
  return plain && !leadsTo(reader, start + 1, HEADS);
}

/** `cấp xã: 60%`, `mức độ 2: 22%`: a label that names no measure of its own. */
function isSibling(reader: kit.Reader, segment: Segment): boolean {
  if (!isLabelled(reader, segment)) return false;
  if (!JOINT.test(reader.pieces[segment.start]?.key ?? "")) return false;
  const place = kit.cursorAt(reader, segment.start + 1);
  return !leadsTo(reader, place.position, HEADS) || (kit.take(place, HEADS) && kit.isNumber(place));
}

/** Says of targets before a row with a time behind it that the time may be theirs, too. */
function markOpen(
  reader: kit.Reader,
  targets: Target[],
  segments: readonly Segment[],
  start: number,
): void {
  for (let place = start; place > 0; place -= 1) {
    const before = targets[place - 1];
    const joint = reader.pieces[segments[place]?.start ?? 0]?.key ?? "";
    const open = before?.role === "target" && before.deadline === undefined;
    if (!open || before.per !== undefined || !JOINT.test(joint)) return;
    const deadline = isOfAll(reader, segments) ? targets[place]?.deadline : undefined;
    targets[place - 1] = deadline === undefined ? withoutTime(before) : { ...before, deadline };
  }
}
