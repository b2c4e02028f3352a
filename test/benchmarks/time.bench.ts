/**
 * How fast days are checked and working days added, in one process, against date-fns with the same
 * holidays filtered by hand. Run it with `npx tsx test/benchmarks/time.bench.ts`.
 */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addBusinessDays } from "date-fns/addBusinessDays";
import { addDays as addDaysElsewhere } from "date-fns/addDays";
import {
  addDays,
  addWorkingDays,
  isWorkingDay,
  plainDate,
  vietnamCalendar,
  weekdayOf,
  type PlainDate,
} from "../../src/time/index.js";

const ROUNDS = 7;
const DAYS = 1_000;
const starts = Array.from({ length: DAYS }, (_, index) =>
  addDays(plainDate("2012-01-02"), index * 5),
);
const startDates = starts.map((date) => new UTCDateMini(`${date}T00:00:00Z`));

const isOff = ({ kind }: { kind: string }) => kind !== "worked-weekend";
const holidays = vietnamCalendar.days
  .filter(({ date, ...day }) => isOff(day) && weekdayOf(date) <= 5)
  .map(({ date }) => new UTCDateMini(`${date}T00:00:00Z`).getTime());
const holidaySet = new Set(holidays);

/** One business day after another, holidays skipped: what most applications write. */
function stepByStep(start: Date, amount: number): Date {
  let date = start;
  for (let left = amount; left > 0;) {
    date = addBusinessDays(date, 1);
    if (!holidaySet.has(date.getTime())) left -= 1;
  }
  return date;
}

/** All business days at once, then as many more as there were holidays between. */
function inLeaps(start: Date, amount: number): Date {
  let from = start;
  let left = amount;
  while (left > 0) {
    const to = addBusinessDays(from, left);
    const [first, last] = [from.getTime(), to.getTime()];
    left = holidays.filter((day) => day > first && day <= last).length;
    from = to;
  }
  return from;
}

/** Nanoseconds a call, over many rounds of all starts; the sum keeps the work from being dropped. */
function measure(calls: number, work: (index: number) => number): number {
  let sum = 0;
  const before = process.hrtime.bigint();
  for (let call = 0; call < calls; call += 1) sum += work(call % DAYS);
  const elapsed = Number(process.hrtime.bigint() - before);
  if (!Number.isFinite(sum)) throw new Error("the work was not done");
  return elapsed / calls;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

const first = plainDate("2012-01-02");
const at = (index: number): PlainDate => starts[index] ?? first;
const dateAt = (index: number): Date => startDates[index] ?? new UTCDateMini(0);

const subjects = {
  isWorkingDay: (calls: number) => measure(calls, (i) => (isWorkingDay(at(i)) ? 1 : 0)),
  "addWorkingDays(250)": (calls: number) =>
    measure(calls, (i) => addWorkingDays(at(i), 250).length),
  "date-fns, in leaps": (calls: number) => measure(calls, (i) => inLeaps(dateAt(i), 250).getTime()),
  "date-fns, step by step": (calls: number) =>
    measure(calls, (i) => stepByStep(dateAt(i), 250).getTime()),
  "date-fns addBusinessDays(250), no holidays": (calls: number) =>
    measure(calls, (i) => addBusinessDays(dateAt(i), 250).getTime()),
  "date-fns addDays(1)": (calls: number) =>
    measure(calls, (i) => addDaysElsewhere(dateAt(i), 1).getTime()),
};
const callsOf: Readonly<Record<string, number>> = {
  isWorkingDay: 2_000_000,
  "addWorkingDays(250)": 500_000,
  "date-fns, in leaps": 20_000,
  "date-fns, step by step": 1_000,
  "date-fns addBusinessDays(250), no holidays": 50_000,
  "date-fns addDays(1)": 100_000,
};

const times = new Map<string, number[]>();
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [name, run] of Object.entries(subjects)) {
    const time = run(callsOf[name] ?? 1_000);
    // The first round only warms up.
    if (round > 0) times.set(name, [...(times.get(name) ?? []), time]);
  }
}

const medians = new Map([...times].map(([name, values]) => [name, median(values)]));
for (const [name, value] of medians) console.log(`${name}: ${value.toFixed(1)} ns`);
const ours = medians.get("addWorkingDays(250)") ?? Number.NaN;
for (const name of ["date-fns, in leaps", "date-fns, step by step"]) {
  const ratio = (medians.get(name) ?? Number.NaN) / ours;
  console.log(`addWorkingDays(250) is ${ratio.toFixed(0)} times as fast as ${name}`);
}
