import * as chiso from "chiso";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { shareOf } from "../properties.js";
import { CALLS } from "../wrong-calls/calls.js";
import { functionsOfDoors } from "../wrong-calls/functions.js";
import { answerOf, answers } from "./answers.js";
import { DEADLINES, TABLES } from "./texts.js";

/*
 * Two callers in one program, each in the middle of its own work whenever the other calls: what
 * each gets is what it gets alone.
 */

/** A caller: it hands over what it got so far, and may be left waiting there for any time. */
type Caller = Generator<unknown, void>;

/** What differs from caller to caller. */
interface Ways {
  readonly year: number;
  readonly locale: "vi" | "en";
  readonly before: "strict" | "loose";
  readonly roll: "none" | "following" | "preceding";
  readonly by: "section" | "agency" | "quarter";
  readonly rounding: chiso.Rounding;
}

const ways: fc.Arbitrary<Ways> = fc.record({
  year: fc.integer({ min: 2019, max: 2025 }),
  locale: fc.constantFrom("vi", "en"),
  before: fc.constantFrom("strict", "loose"),
  roll: fc.constantFrom("none", "following", "preceding"),
  by: fc.constantFrom("section", "agency", "quarter"),
  rounding: fc.record({
    mode: fc.constantFrom("half-up", "half-even", "truncate"),
    digits: fc.integer({ min: 0, max: 3 }),
  }),
});

/** From the table of a plan to its report. */
function* ofPlan(table: string, { year, locale, before, by }: Ways): Caller {
  const { plan, records } = chiso.readPlanTable(table, { year });
  yield plan;
  const schedule = chiso.schedulePlan(plan, { before });
  yield schedule;
  const tracked = chiso.trackPlan(schedule, records, chiso.plainDate(`${year}-09-30`));
  yield tracked;
  yield chiso.completion(tracked, { by });
  yield chiso.agenda(tracked, { days: 30 });
  yield chiso.renderReport(tracked, { form: "nine-months", locale });
  yield chiso.toCsv(chiso.toRows(tracked, { locale }));
  yield chiso.toICalendar(tracked, { locale });
}

/** From the words of deadlines to their days, and figures beside them. */
function* ofTexts(texts: readonly string[], given: Ways): Caller {
  const { year, locale, before, roll, rounding } = given;
  for (const [at, text] of texts.entries()) {
    const resolved = chiso.resolveDeadline(text, { year });
    yield resolved;
    const horizon = { from: chiso.plainDate(year, 1, 1), to: chiso.plainDate(year, 12, 31) };
    yield chiso.occurrences(resolved, { ...horizon, before, roll });
    yield chiso.describeDeadline(resolved, { locale });
    yield chiso.roundFigure(`${at}.12345`, rounding);
    yield chiso.parseTarget(`Trên ${at},5% hồ sơ, ${text}`);
  }
}

const caller: fc.Arbitrary<() => Caller> = fc.oneof(
  fc.tuple(fc.constantFrom(...TABLES), ways).map(
    ([table, given]) =>
      () =>
        ofPlan(table, given),
  ),
  fc.tuple(fc.subarray([...DEADLINES], { minLength: 1, maxLength: 6 }), ways).map(
    ([texts, given]) =>
      () =>
        ofTexts(texts, given),
  ),
);

function alone(make: () => Caller): readonly string[] {
  return [...make()].map((each) => JSON.stringify(each));
}

/** Lets the callers go on in turn as they are called, then each to its end. */
function together(makes: readonly (() => Caller)[], turns: readonly boolean[]): string[][] {
  const callers = makes.map((make) => make());
  const got: string[][] = makes.map(() => []);
  const goOn = (at: number): boolean => {
    const next = callers[at]?.next();
    if (next === undefined || next.done === true) return false;
    got[at]?.push(JSON.stringify(next.value));
    return true;
  };
  for (const first of turns) goOn(first ? 0 : 1);
  for (const at of makes.keys()) while (goOn(at));
  return got;
}

describe("two callers at once", () => {
  it("each get what they get alone", () => {
    fc.assert(
      fc.property(
        caller,
        caller,
        fc.array(fc.boolean(), { maxLength: 16 }),
        (one, other, turns) => {
          expect(together([one, other], turns)).toEqual([alone(one), alone(other)]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** The same object, at each reading of whose fields something else is done first. */
function interrupted(given: unknown, first: () => void): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  const spied = {};
  for (const [field, value] of Object.entries(given)) {
    const get = (): unknown => {
      first();
      return value;
    };
    Object.defineProperty(spied, field, { enumerable: true, get });
  }
  return spied;
}

/** The calls that answer otherwise when something is done at each reading of what is handed in. */
function disturbedBy(first: () => void): readonly string[] {
  return functionsOfDoors().flatMap(({ name, call }) =>
    (CALLS.get(name) ?? []).flatMap((fields) => {
      const given = fields.map(({ right }) => right);
      const usual = answerOf(() => Reflect.apply(call, undefined, given));
      const spied = given.map((each) => interrupted(each, first));
      return answerOf(() => Reflect.apply(call, undefined, spied)) === usual ? [] : [name];
    }),
  );
}

/** Of so many readings something else is done at one: in a run of all cases at each. */
const ONE_IN = Math.max(1, Math.round(100 / shareOf(100)));

describe("a call in the middle of another", () => {
  it("changes nothing in what that gives", () => {
    const texts = [...DEADLINES];
    let readings = 0;
    const other = (): void => {
      readings += 1;
      if (readings % ONE_IN !== 0) return;
      const text = texts.shift() ?? "";
      texts.push(text);
      chiso.dueDates(text, { year: 2021 });
      chiso.parseAgencies("Sở Nội vụ; UBND các xã, phường");
    };
    expect(disturbedBy(other)).toEqual([]);
  });

  it("changes nothing in what comes next, where it breaks off", () => {
    const usual = answers();
    let readings = 0;
    disturbedBy(() => {
      readings += 1;
      if (readings % 3 === 0) throw new Error("broken off");
    });
    expect(readings).toBeGreaterThan(300);
    expect(answers()).toEqual(usual);
  });
});
