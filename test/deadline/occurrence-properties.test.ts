import {
  nextDue,
  occurrences,
  resolveDeadline,
  type Occurrence,
  type OccurrenceOptions,
  type ResolvedDeadline,
} from "chiso/deadline";
import {
  addDays,
  administrativeRegime,
  calendarRegime,
  daysBetween,
  isWorkingDay,
  parRegime,
  plainDate,
  type PlainDate,
} from "chiso/time";
import { fromEpochDay, toEpochDay } from "../../src/time/index.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clause, expressionWith } from "./describe-arbitraries.js";

const firstDay = toEpochDay(plainDate("2011-01-01"));
/** The days off of Vietnam are known up to here. */
const END_OF_CALENDAR = plainDate("2050-12-31");
const lastDay = toEpochDay(END_OF_CALENDAR);
const day: fc.Arbitrary<PlainDate> = fc
  .integer({ min: firstDay, max: lastDay })
  .map((epochDay) => fromEpochDay(epochDay));

const deadline: fc.Arbitrary<ResolvedDeadline> = fc
  .tuple(
    expressionWith(fc.array(clause, { minLength: 1, maxLength: 3 })),
    fc.integer({ min: 2012, max: 2040 }),
  )
  .map(([expression, year]) => resolveDeadline(expression, { year }));

/** Whether and when each event of a deadline happens, and how everything is to be counted. */
const counting = fc.record({
  from: day,
  length: fc.integer({ min: 0, max: 1500 }),
  before: fc.constantFrom(undefined, "strict" as const, "loose" as const),
  roll: fc.constantFrom(undefined, "none" as const, "following" as const, "preceding" as const),
  regime: fc.constantFrom(undefined, administrativeRegime, parRegime, calendarRegime),
  happened: fc.option(
    day.filter((date) => date < "2035-01-01"),
    { nil: undefined },
  ),
});

type Counting = typeof counting extends fc.Arbitrary<infer Value> ? Value : never;

function optionsFor(
  { clauses }: ResolvedDeadline,
  { from, length, before, roll, regime, happened }: Counting,
): OccurrenceOptions {
  const names = clauses.flatMap(({ timing }) => (timing.kind === "event" ? [timing.event] : []));
  const to = addDays(from, length);
  return {
    from,
    to: to < END_OF_CALENDAR ? to : END_OF_CALENDAR,
    ...(before !== undefined && { before }),
    ...(roll !== undefined && { roll }),
    ...(regime !== undefined && { regime }),
    ...(happened !== undefined && {
      events: Object.fromEntries(names.map((name) => [name, happened])),
    }),
  };
}

function hold(
  check: (
    dated: readonly Occurrence[],
    deadline: ResolvedDeadline,
    options: OccurrenceOptions,
  ) => void,
): void {
  fc.assert(
    fc.property(deadline, counting, (resolved, chosen) => {
      const options = optionsFor(resolved, chosen);
      check(occurrences(resolved, options).dated, resolved, options);
    }),
    { numRuns: 600 },
  );
}

const isRolled = (each: Occurrence): boolean =>
  each.basis.some(({ rule }) => rule === "asked-roll" || rule === "written-roll");

describe("every occurrence of any deadline, however it is counted", () => {
  it("lies in its window and in the horizon", () => {
    hold((dated, _, { from, to }) => {
      for (const { due, window } of dated) {
        expect(window.start <= due && due === window.end).toBe(true);
        expect(from <= due && due <= to).toBe(true);
      }
    });
  });

  it("comes in order, and no clause has two on one day", () => {
    hold((dated) => {
      const keys = dated.map(({ due, clause }) => `${due} ${String(clause).padStart(3, "0")}`);
      expect(keys).toEqual([...new Set(keys)].sort());
    });
  });

  it("is open with its reason exactly where it has no date", () => {
    fc.assert(
      fc.property(deadline, counting, (resolved, chosen) => {
        const { dated, open } = occurrences(resolved, optionsFor(resolved, chosen));
        const waiting = new Set(open.map((each) => each.clause));
        expect(dated.some((each) => waiting.has(each.clause))).toBe(false);
        for (const { clause: index, timing } of open) {
          expect(timing).toEqual(resolved.clauses[index]?.timing);
          expect(["by", "within"]).not.toContain(timing.kind);
        }
      }),
    );
  });

  it("is for days inside the limits, and due inside them where rule and days off leave it", () => {
    hold((dated, { clauses }) => {
      for (const each of dated) {
        const timing = clauses[each.clause]?.timing;
        if (timing?.kind !== "recurring") continue;
        const { start = each.due, end = each.due, due: rule, every } = timing;
        const neighbouring = rule?.in !== undefined && rule.in !== "this";
        if (!neighbouring && !isRolled(each)) {
          expect(start <= each.due && each.due <= end).toBe(true);
        }
        expect(each.covers).toBeDefined();
        expect(every).not.toBe("unspecified");
      }
    });
  });

  it("lies on a working day where a roll is asked for", () => {
    hold((dated, { clauses }, { roll }) => {
      for (const { due, clause: index } of dated) {
        const kind = clauses[index]?.timing.kind;
        if (roll === undefined || roll === "none" || kind === "unstated") continue;
        expect(isWorkingDay(due)).toBe(true);
      }
    });
  });

  it("says by which rules, each in both languages with its source", () => {
    hold((dated) => {
      for (const { basis, certainty } of dated) {
        expect(basis.length).toBeGreaterThan(0);
        expect(["announced", "projected"]).toContain(certainty);
        for (const { rule, text, source } of basis) {
          expect([rule, text.vi, text.en, source.document]).not.toContain("");
        }
      }
    });
  });

  it("is plain data, and the same again", () => {
    hold((dated, resolved, options) => {
      expect(JSON.parse(JSON.stringify(dated))).toEqual(dated);
      expect(occurrences(resolved, options).dated).toEqual(dated);
    });
  });

  it("does not depend on where the horizon is cut", () => {
    fc.assert(
      fc.property(deadline, counting, fc.nat(), (resolved, chosen, at) => {
        const options = optionsFor(resolved, chosen);
        const cut = addDays(options.from, at % (daysBetween(options.from, options.to) + 1));
        const whole = occurrences(resolved, options).dated.map(({ due, clause }) => [due, clause]);
        const first = occurrences(resolved, { ...options, to: cut }).dated;
        const rest =
          cut < options.to
            ? occurrences(resolved, { ...options, from: addDays(cut, 1) }).dated
            : [];
        expect([...first, ...rest].map(({ due, clause }) => [due, clause])).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });

  it("is due no later where `before` is meant strictly", () => {
    // The day before, and from there over days off to the next or last working day.
    const FURTHEST = 21;
    const near = (one: Occurrence, other: Occurrence): boolean =>
      one.clause === other.clause &&
      one.due <= other.due &&
      daysBetween(one.due, other.due) <= FURTHEST;
    fc.assert(
      fc.property(deadline, counting, (resolved, chosen) => {
        const { from, to, ...how } = optionsFor(resolved, chosen);
        const within = (before: "strict" | "loose", more: number): readonly Occurrence[] => {
          const [start, end] = [addDays(from, 0 - more), addDays(to, more)];
          const last = end < END_OF_CALENDAR ? end : END_OF_CALENDAR;
          return occurrences(resolved, { ...how, before, from: start, to: last }).dated;
        };
        const strict = within("strict", FURTHEST);
        for (const loose of within("loose", 0))
          expect(strict.some((each) => near(each, loose))).toBe(true);
        const loose = within("loose", FURTHEST);
        for (const each of within("strict", 0))
          if (addDays(each.due, FURTHEST) < END_OF_CALENDAR)
            expect(loose.some((other) => near(each, other))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it("is the next due one when nothing lies between", () => {
    fc.assert(
      fc.property(deadline, counting, (resolved, chosen) => {
        const { from, to, ...rest } = optionsFor(resolved, chosen);
        const first = occurrences(resolved, { ...rest, from, to }).dated[0];
        fc.pre(first !== undefined);
        expect(nextDue(resolved, from, rest)?.due).toBe(first.due);
      }),
      { numRuns: 500 },
    );
  });
});
