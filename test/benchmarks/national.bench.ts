/**
 * Follows the plans of all provinces of the country: reads their tables, schedules them, tracks
 * them against records and counts completion by agency and by section; and holds each step against
 * `JSON.parse` of the same finished plans in the same run. Then shows that a row costs the same in
 * a table of 40 rows as in one of 5,600.
 *
 * It measures the library as users have it, bundled and not transformed on the way:
 *
 *   npm run bench:national -- [provinces, 34 when left out]
 */
import { loadavg } from "node:os";
import { readPlanTable } from "chiso/plan";
import { completion, schedulePlan, trackPlan } from "chiso/progress";
import { AS_OF, recordsOf, tableOf, TASKS } from "./national-plans.js";

const PROVINCES = Number(process.argv[2] ?? 34);
const STEPS = ["JSON.parse", "read", "schedule", "track", "agency", "section"] as const;
type Step = (typeof STEPS)[number];

/** Seconds of each step for the plans of so many provinces. */
function run(texts: readonly string[], stored: readonly string[]): Map<Step, number> {
  const times = new Map<Step, number>();
  const timed = <Value>(step: Step, call: () => Value): Value => {
    const start = performance.now();
    const value = call();
    times.set(step, performance.now() - start);
    return value;
  };
  timed("JSON.parse", () => stored.map((text): unknown => JSON.parse(text)));
  const plans = timed("read", () => texts.map((text) => readPlanTable(text).plan));
  const schedules = timed("schedule", () => plans.map((plan) => schedulePlan(plan)));
  const records = plans.map(recordsOf);
  const tracked = timed("track", () =>
    schedules.map((schedule, at) => trackPlan(schedule, records[at] ?? [], AS_OF)),
  );
  timed("agency", () => tracked.map((plan) => completion(plan, { by: "agency" })));
  timed("section", () => tracked.map((plan) => completion(plan, { by: "section" })));
  return times;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

const ROUNDS = 5;

function national(): void {
  const texts = Array.from({ length: PROVINCES }, (_, province) => tableOf(province, TASKS));
  const plans = texts.map((text) => readPlanTable(text).plan);
  const stored = plans.map((plan) => JSON.stringify(plan));
  const characters = (list: readonly string[]): number =>
    list.reduce((sum, { length }) => sum + length, 0);
  console.log(
    `load average ${loadavg()
      .map((value) => value.toFixed(2))
      .join(" ")}; ${PROVINCES} plans of ${TASKS} tasks, ` +
      `${(characters(texts) / 1e6).toFixed(1)} million characters of tables, ${(characters(stored) / 1e6).toFixed(1)} of JSON`,
  );
  const rounds = Array.from({ length: ROUNDS }, () => run(texts, stored));
  const of = (step: Step): number => median(rounds.map((times) => times.get(step) ?? 0));
  const ratios = rounds.map((times) => {
    const parse = times.get("JSON.parse") ?? 1;
    return STEPS.map((step) => (times.get(step) ?? 0) / parse);
  });
  for (const [at, step] of STEPS.entries()) {
    const ratio = median(ratios.map((each) => each[at] ?? 0));
    console.log(
      `  ${step.padEnd(12)}${of(step).toFixed(0).padStart(6)} ms ${ratio.toFixed(1).padStart(6)} times`,
    );
  }
  const total = median(ratios.map((each) => each.slice(1).reduce((sum, ratio) => sum + ratio, 0)));
  console.log(
    `  all but JSON.parse${" ".repeat(9)}${total.toFixed(1).padStart(6)} times (goal 20, aim 10)`,
  );
}

/** What a row costs in tables of so many rows; each table is read as often as takes 22,400 rows. */
function perRow(): void {
  for (const rows of [40, 160, 560, 1400, 5600]) {
    const text = tableOf(1, rows);
    const times = Array.from({ length: ROUNDS }, () => {
      const count = Math.ceil(5600 / rows);
      const start = performance.now();
      for (let time = 0; time < count; time += 1) readPlanTable(text);
      return ((performance.now() - start) * 1000) / (count * rows);
    });
    console.log(
      `  ${`${rows}`.padStart(5)} rows: ${median(times).toFixed(1).padStart(7)} µs a row`,
    );
  }
}

national();
console.log("the cost of a row");
perRow();
