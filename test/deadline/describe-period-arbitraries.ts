import type {
  WrittenDay,
  WrittenLimits,
  WrittenMonths,
  WrittenPeriod,
  WrittenWeek,
} from "chiso/deadline";
import { daysInMonth } from "chiso/time";
import fc from "fast-check";

/** What a text may say of the year. */
type YearPart = Pick<WrittenDay, "year" | "yearOffset">;

export const year = fc.integer({ min: 1990, max: 2090 });
export const month = fc.integer({ min: 1, max: 12 });
const written: fc.Arbitrary<YearPart> = year.map((value) => ({ year: value }));
const unwritten: fc.Arbitrary<YearPart> = fc.constant({});
const counted: fc.Arbitrary<YearPart> = fc
  .constantFrom(-1 as const, 0 as const, 1 as const)
  .map((yearOffset) => ({ yearOffset }));
export const anyYear = fc.oneof(written, unwritten, counted);

export function dayWith(years: fc.Arbitrary<YearPart>): fc.Arbitrary<WrittenDay> {
  const day = fc.oneof(
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom("last" as const, "last-working" as const),
  );
  return fc
    .record({ day, month, years })
    .filter(
      ({ day, month, years }) =>
        typeof day !== "number" || day <= daysInMonth(years.year ?? 2024, month),
    )
    .map(({ day, month, years }) => ({ shape: "day", day, month, ...years }));
}

const runOfMonths: fc.Arbitrary<Pick<WrittenMonths, "grain" | "first" | "last">> = fc.oneof(
  month.map((first) => ({ grain: "month" as const, first, last: first })),
  fc
    .integer({ min: 1, max: 4 })
    .map((n) => ({ grain: "quarter" as const, first: n * 3 - 2, last: n * 3 })),
  fc.constantFrom(1, 7).map((first) => ({ grain: "half-year" as const, first, last: first + 5 })),
  fc.constant({ grain: "year" as const, first: 1, last: 12 }),
  fc
    .constantFrom(2, 3, 4, 5, 7, 8, 9, 10, 11)
    .chain((length) =>
      fc.constantFrom(
        { grain: "range" as const, first: 1, last: length },
        { grain: "range" as const, first: 13 - length, last: 12 },
      ),
    ),
);

function monthsWith(years: fc.Arbitrary<YearPart>): fc.Arbitrary<WrittenMonths> {
  return fc
    .record({ run: runOfMonths, years })
    .map(({ run, years }) => ({ shape: "months", ...run, ...years }));
}

/** Which week of a month. */
export const weekOfMonth = fc.constantFrom<WrittenWeek["week"][]>(1, 2, 3, 4, 5, "last");

/** The beginning, middle or end of a month, quarter or year. */
export function partWith(years: fc.Arbitrary<YearPart>): fc.Arbitrary<WrittenMonths> {
  return fc
    .record({
      whole: monthsWith(years).filter(({ grain }) => grain !== "half-year" && grain !== "range"),
      part: fc.constantFrom("start" as const, "middle" as const, "end" as const),
    })
    .map(({ whole, part }) => ({ ...whole, part }));
}

function weekWith(years: fc.Arbitrary<YearPart>): fc.Arbitrary<WrittenWeek> {
  return fc
    .record({ week: weekOfMonth, month, years })
    .map(({ week, month, years }): WrittenWeek => ({ shape: "week", week, month, ...years }));
}

const manyYears: fc.Arbitrary<WrittenPeriod> = fc
  .record({ first: year, length: fc.integer({ min: 1, max: 10 }) })
  .map(({ first, length }) => ({ shape: "years", first, last: first + length }));
const schoolYear: fc.Arbitrary<WrittenPeriod> = year.map((first) => ({
  shape: "school-year",
  first,
}));

export const wholePeriod: fc.Arbitrary<WrittenPeriod> = fc.oneof(
  dayWith(anyYear),
  monthsWith(anyYear),
  weekWith(anyYear),
  manyYears,
  schoolYear,
);

/** Two periods of which the first begins before the second, so that the years stay as written. */
export const twoEnds: fc.Arbitrary<{ first: WrittenPeriod; last: WrittenPeriod }> = fc
  .constantFrom(written, unwritten)
  .chain((years) => {
    const end = fc.oneof(
      dayWith(years),
      weekWith(years),
      monthsWith(years).filter(({ grain }) => grain !== "year"),
    );
    return fc.record({ first: end, last: end });
  })
  .filter(({ first, last }) => JSON.stringify(first) !== JSON.stringify(last));

export const limits: fc.Arbitrary<WrittenLimits> = fc.oneof(
  wholePeriod.map((period) => ({ from: period, to: period })),
  wholePeriod.map((from) => ({ from })),
  wholePeriod.map((to) => ({ to })),
  twoEnds.map(({ first, last }) => ({ from: first, to: last })),
);
