import type {
  Cadence,
  DeadlineClause,
  DeadlineExpression,
  DueRule,
  EventOffset,
  Timing,
  WrittenLimits,
} from "chiso/deadline";
import fc from "fast-check";
import {
  anyYear,
  dayWith,
  limits,
  month,
  partWith,
  twoEnds,
  weekOfMonth,
  wholePeriod,
  year,
} from "./describe-period-arbitraries.js";

const time = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const roll = fc.constantFrom("following" as const, "preceding" as const, "nearest" as const);

const bound: fc.Arbitrary<Timing> = fc
  .record({
    moment: fc.oneof(wholePeriod, partWith(anyYear)),
    inclusive: fc.boolean(),
    roll: fc.option(roll, { nil: undefined, freq: 4 }),
  })
  .map(({ moment, inclusive, roll }) => ({
    kind: "by",
    moment,
    edge: inclusive ? "end" : "start",
    inclusive,
    ...(roll === undefined ? {} : { roll }),
  }));
const boundWithTime: fc.Arbitrary<Timing> = fc
  .record({ moment: dayWith(anyYear), inclusive: fc.boolean(), time })
  .map(({ moment, inclusive, time }) => ({
    kind: "by",
    moment,
    edge: inclusive ? "end" : "start",
    inclusive,
    time,
  }));

const within: fc.Arbitrary<Timing> = fc.oneof(
  wholePeriod.map((period): Timing => ({ kind: "within", period })),
  partWith(anyYear).map((period): Timing => ({ kind: "within", period, approximate: true })),
  twoEnds.map(({ first, last }): Timing => ({ kind: "within", period: first, until: last })),
);

const cadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc
    .constantFrom<Cadence["unit"][]>("day", "week", "month", "quarter", "half-year", "year")
    .map((unit) => ({ unit, interval: 1 })),
  fc.record({
    unit: fc.constantFrom("day" as const, "week" as const, "quarter" as const, "year" as const),
    interval: fc.integer({ min: 2, max: 10 }),
  }),
  // Three, six and twelve months have names of their own; a report on nine months is no cadence.
  fc.constantFrom(2, 4, 5, 7, 8, 10, 11).map((interval): Cadence => ({ unit: "month", interval })),
);

const side = fc.constantFrom("on" as const, "before" as const, "by" as const, "after" as const);
/** The period reported on, or the one beside it. */
const neighbour = fc.constantFrom<Pick<DueRule, "in">[]>({}, { in: "next" }, { in: "previous" });
const place = fc.constantFrom("first" as const, "second" as const, "last" as const);
const dayOfMonth = fc.integer({ min: 1, max: 31 });
const lastDay = fc.constantFrom("last" as const, "last-working" as const);
const weekday = fc.constantFrom<DueWeekday[]>(1, 2, 3, 4, 5, 6, 7);
type DueWeekday = Extract<DueRule["day"], object>["weekday"];

const monthlyRule: fc.Arbitrary<DueRule> = fc.oneof(
  fc
    .tuple(side, fc.oneof(dayOfMonth, lastDay), neighbour)
    .map(([side, day, period]) => ({ side, day, ...period })),
  fc.record({ side, day: fc.record({ weekday, week: weekOfMonth }) }),
  fc.tuple(dayOfMonth, neighbour).map(([day, period]) => firstDays(day, period)),
);
const placedRule: fc.Arbitrary<DueRule> = fc
  .tuple(side, fc.oneof(dayOfMonth, lastDay), place, neighbour)
  .map(([side, day, month, period]) => ({ side, day, month, ...period }));
const placedFirstDays: fc.Arbitrary<DueRule> = fc
  .tuple(dayOfMonth, place, neighbour)
  .map(([day, month, period]) => firstDays(day, { month, ...period }));
const yearlyRule: fc.Arbitrary<DueRule> = fc
  .tuple(side, fc.integer({ min: 1, max: 28 }), month, neighbour)
  .map(([side, day, month, period]) => ({ side, day, month, ...period }));

/** `trong 05 ngày đầu của tháng sau`. */
function firstDays(day: number, where: Pick<DueRule, "month" | "in">): DueRule {
  return { side: "by", day, ...where, opens: { day: 1, ...where } };
}

const weeklyRule: fc.Arbitrary<DueRule> = fc.record({ side, day: fc.record({ weekday }) });
const lastOfWeek: fc.Arbitrary<DueRule> = fc.record({ side, day: lastDay });

function ruleFor(every: Cadence | "unspecified"): fc.Arbitrary<DueRule> | undefined {
  if (every === "unspecified") return placedRule.filter((rule) => rule.in === undefined);
  switch (every.unit) {
    case "day":
      // Of each day only the hour is left to say.
      return fc.record({ side, day: fc.constant("last" as const), time });
    case "week":
      return fc.oneof(weeklyRule, lastOfWeek);
    case "month":
      return monthlyRule;
    case "quarter":
    case "half-year":
      return fc.oneof(placedRule, placedFirstDays);
    case "year":
      return fc.oneof(placedRule, placedFirstDays, yearlyRule);
  }
}

/** A day with its hour; the first days of a month have none. */
function withTime(due: DueRule | undefined, time: string | undefined): DueRule | undefined {
  return due === undefined || due.opens !== undefined || time === undefined
    ? due
    : { ...due, time };
}

/** Windows in every month, quarter and year; the rule itself says how often. */
const window: fc.Arbitrary<Timing> = fc.oneof(
  fc
    .tuple(dayOfMonth, dayOfMonth, neighbour)
    .map(([first, last, where]) => dayWindow("month", first, last, where)),
  fc
    .tuple(dayOfMonth, dayOfMonth, place, neighbour)
    .map(([first, last, month, period]) => dayWindow("quarter", first, last, { month, ...period })),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), month)
    .map(([first, last, month]) => dayWindow("year", first, last, { month })),
  fc
    .tuple(month, month)
    .filter(([first, last]) => first <= last && last - first < 11)
    .map(([first, last]) =>
      recurringBy("year", {
        side: "by",
        day: "last",
        month: last,
        opens: { day: 1, month: first },
      }),
    ),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), month, fc.integer({ min: 1, max: 28 }), month)
    .filter(([, first, , last]) => first < last)
    .map(([from, first, to, last]) =>
      recurringBy("year", { side: "by", day: to, month: last, opens: { day: from, month: first } }),
    ),
  fc
    .tuple(dayOfMonth, dayOfMonth)
    .map(([first, last]) =>
      recurringBy("month", { side: "by", day: last, opens: { day: first, in: "previous" } }),
    ),
  fc
    .tuple(fc.constantFrom("quarter" as const, "half-year" as const, "year" as const), place)
    .map(([unit, month]) =>
      recurringBy(unit, { side: "by", day: "last", month, opens: { day: 1, month } }),
    ),
);

/** Two days of one month of the period. */
function dayWindow(
  unit: Cadence["unit"],
  first: number,
  last: number,
  where: Pick<DueRule, "month" | "in">,
): Timing {
  return recurringBy(unit, { side: "by", day: last, ...where, opens: { day: first, ...where } });
}

function recurringBy(unit: Cadence["unit"], due: DueRule): Timing {
  return { kind: "recurring", every: { unit, interval: 1 }, due };
}

/** Whether limits name months of no year in particular. */
function inYear(limits: WrittenLimits | undefined): boolean {
  return [limits?.from, limits?.to].some(
    (period) => period?.shape === "months" && period.grain !== "year" && period.year === undefined,
  );
}

const recurring: fc.Arbitrary<Timing> = fc
  .record({
    every: fc.oneof(cadence, fc.constant("unspecified" as const)),
    times: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    limits: fc.option(limits, { nil: undefined }),
  })
  // "hằng năm trong 2 tháng đầu năm" names a window of each year, not limits of one.
  .filter(
    ({ every, limits }) => every === "unspecified" || every.unit !== "year" || !inYear(limits),
  )
  .chain(({ every, times, limits }) => {
    const rule = ruleFor(every);
    const due = rule === undefined ? fc.constant(undefined) : fc.option(rule, { nil: undefined });
    return fc
      .record({
        due: fc
          .tuple(due, fc.option(time, { nil: undefined }))
          .map(([due, time]) => withTime(due, time)),
        roll: fc.option(roll, { nil: undefined, freq: 4 }),
      })
      .map(({ due, roll }): Timing => ({
        kind: "recurring",
        every,
        ...(times === undefined ? {} : { times }),
        ...(due === undefined ? {} : { due: roll === undefined ? due : { ...due, roll } }),
        ...(limits === undefined ? {} : { limits }),
      }));
  });

const ongoing: fc.Arbitrary<Timing> = fc
  .option(limits, { nil: undefined })
  .map((limits) => ({ kind: "ongoing", ...(limits === undefined ? {} : { limits }) }));

const EVENTS = [
  "có yêu cầu",
  "có văn bản chỉ đạo của cấp trên",
  "phát sinh",
  "được phê duyệt",
  "kết thúc hội nghị",
  "tiếp nhận phản ánh, kiến nghị của tổ chức, cá nhân",
  "Nghị quyết có hiệu lực",
  "triển khai thực hiện",
] as const;
const offset: fc.Arbitrary<EventOffset> = fc.record({
  amount: fc.integer({ min: 1, max: 90 }),
  unit: fc.constantFrom<EventOffset["unit"][]>(
    "hour",
    "day",
    "working-day",
    "week",
    "month",
    "year",
  ),
});
const event: fc.Arbitrary<Timing> = fc.oneof(
  fc.record({
    kind: fc.constant("event" as const),
    event: fc.constantFrom(...EVENTS),
    relation: fc.constantFrom(
      "when" as const,
      "before" as const,
      "during" as const,
      "after" as const,
    ),
  }),
  fc.record({
    kind: fc.constant("event" as const),
    event: fc.constantFrom(...EVENTS),
    relation: fc.constantFrom("before" as const, "after" as const),
    offset,
  }),
  // A term that does not say what it runs from.
  fc.record({
    kind: fc.constant("event" as const),
    event: fc.constant(""),
    relation: fc.constant("after" as const),
    offset,
  }),
  fc.constant({ kind: "event" as const, event: "đột xuất", relation: "when" as const }),
);

const reference: fc.Arbitrary<Timing> = fc
  .constantFrom(
    "quy định",
    "kế hoạch của UBND tỉnh",
    "hướng dẫn của Bộ Nội vụ",
    "Kế hoạch số 15/KH-UBND ngày 10/01/2022",
    "lộ trình, tiến độ đề ra",
    "thời gian quy định",
    "Chương trình công tác năm 2022 của UBND tỉnh",
  )
  .map((authority) => ({ kind: "reference", authority }));

const label = fc.constantFrom(
  "Báo cáo kết quả thực hiện",
  "Ban hành Kế hoạch",
  "tổ chức hội nghị tập huấn",
  "Kiểm tra, thẩm định hồ sơ",
  "Đợt 1",
  "Công bố kết quả trên Cổng thông tin điện tử",
);

/** A timing of any kind that officials could mean, save what needs words of a source. */
const timing: fc.Arbitrary<Timing> = fc.oneof(
  bound,
  boundWithTime,
  within,
  recurring,
  window,
  ongoing,
  event,
  reference,
);

const nowhere = { start: 0, end: 0 };

const labelled: fc.Arbitrary<DeadlineClause> = fc
  .record({ timing, label: fc.option(label, { nil: undefined }) })
  .map(({ timing, label }) => ({
    timing,
    ...(label === undefined ? {} : { label }),
    span: nowhere,
  }));
const outlook: fc.Arbitrary<DeadlineClause> = fc
  .record({ year, label: fc.constantFrom("định hướng", "tầm nhìn") })
  .map(({ year, label }) => ({
    timing: {
      kind: "by",
      moment: { shape: "months", grain: "year", first: 1, last: 12, year },
      edge: "end",
      inclusive: true,
      approximate: true,
    },
    label,
    span: nowhere,
  }));
const unstated: fc.Arbitrary<DeadlineClause> = label.map((label) => ({
  timing: { kind: "unstated" },
  label,
  span: nowhere,
}));

/** A clause of any kind, with or without a label. */
export const clause: fc.Arbitrary<DeadlineClause> = fc.oneof(
  { weight: 20, arbitrary: labelled },
  { weight: 1, arbitrary: outlook },
  { weight: 2, arbitrary: unstated },
);

/** An expression without a source, of one clause or several. */
export function expressionWith(
  clauses: fc.Arbitrary<readonly DeadlineClause[]>,
): fc.Arbitrary<DeadlineExpression> {
  return clauses.map((clauses) => ({ text: "", clauses, skipped: [], findings: [] }));
}
