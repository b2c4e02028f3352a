/**
 * The whole country: the plans of 34 provinces and 3,321 communes, some 152,000 tasks, from the text
 * of their tables to the national rates; on one core, and on as many workers as there are cores. A
 * province with its communes is a partition; the counts of all are merged. What a task costs in
 * each partition, and what memory is needed beyond that of one partition's data, are told.
 *
 *   npm run bench:nation -- [provinces, 34 when left out]
 */
import { availableParallelism, loadavg } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { readPlanTable } from "chiso/plan";
import {
  completion,
  mergeCompletion,
  schedulePlan,
  trackPlan,
  type Completion,
  type TrackedPlan,
} from "chiso/progress";
import { AS_OF, recordsOf, tableOf, TASKS } from "./national-plans.js";

/** About as many communes as the country has since July 2025: a size, not a source. */
const COMMUNES = 3321;
const COMMUNE_TASKS = 40;
const PROVINCES = 34;

/** The tables of a province and of its communes. */
function tablesOf(province: number): string[] {
  const communes = Math.floor(COMMUNES / PROVINCES) + (province < COMMUNES % PROVINCES ? 1 : 0);
  const below = Array.from({ length: communes }, (_, at) =>
    tableOf(1000 + province * 100 + at, COMMUNE_TASKS),
  );
  return [tableOf(province, TASKS), ...below];
}

function tracked(table: string): TrackedPlan {
  const { plan } = readPlanTable(table);
  return trackPlan(schedulePlan(plan), recordsOf(plan), AS_OF);
}

/** What a partition gives: its rates, its tasks and what they took. */
interface Partition {
  readonly rates: Completion;
  readonly tasks: number;
  readonly milliseconds: number;
}

/** Follows a partition plan by plan; only the counts stay. */
function follow(province: number): Partition {
  const tables = tablesOf(province);
  const start = performance.now();
  const rates = tables.map((table) => completion(tracked(table), { by: "agency" }));
  const merged = mergeCompletion(rates);
  const milliseconds = performance.now() - start;
  const tasks = TASKS + (tables.length - 1) * COMMUNE_TASKS;
  return { rates: merged, tasks, milliseconds };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** What is in use at most while a partition is followed plan by plan, garbage aside. */
function followingHeap(): number {
  const before = heap();
  let peak = 0;
  const rates = tablesOf(0).map((table) => {
    const plan = tracked(table);
    peak = Math.max(peak, heap() - before);
    return completion(plan, { by: "agency" });
  });
  return Math.max(peak, mergeCompletion(rates).groups.length > 0 ? heap() - before : 0);
}

/** What all that one partition is made of takes: tables, and plans with their statuses. */
function partitionHeap(): number {
  const before = heap();
  const tables = tablesOf(0);
  const held = { tables, plans: tables.map(tracked) };
  const bytes = heap() - before;
  return held.plans.length > 0 ? bytes : 0;
}

/** Shares the provinces out among workers, each taking the next when it is done. */
async function onWorkers(provinces: number, workers: number): Promise<Completion> {
  const waiting = Array.from({ length: provinces }, (_, province) => province);
  const parts: Completion[] = [];
  const run = async (): Promise<void> => {
    const worker = new Worker(new URL(import.meta.url), { workerData: "partition" });
    await new Promise<void>((resolve, reject) => {
      const next = (): void => {
        const province = waiting.shift();
        if (province === undefined) resolve();
        else worker.postMessage(province);
      };
      worker.on("error", reject);
      worker.on("message", (rates: Completion) => {
        parts.push(rates);
        next();
      });
      next();
    });
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: workers }, run));
  return mergeCompletion(parts);
}

/** The figures of a count by group, whatever order the groups came in. */
function figuresOf({ total, groups }: Completion): string {
  const rows = groups.map(({ label, ...group }) => JSON.stringify([label.vi, group]));
  return JSON.stringify([total, rows.sort()]);
}

async function nation(provinces: number): Promise<void> {
  follow(0); // the compiler of the runtime has seen the code
  const one = partitionHeap();
  const peak = followingHeap();
  const start = performance.now();
  const partitions = Array.from({ length: provinces }, (_, province) => follow(province));
  const rates = mergeCompletion(partitions.map((partition) => partition.rates));
  const seconds = (performance.now() - start) / 1000;
  const tasks = partitions.reduce((sum, partition) => sum + partition.tasks, 0);
  const costs = partitions.map((each) => (each.milliseconds * 1000) / each.tasks);
  const first = costs.slice(0, 5).reduce((sum, cost) => sum + cost, 0);
  const last = costs.slice(-5).reduce((sum, cost) => sum + cost, 0);
  const load = loadavg().map((value) => value.toFixed(2));
  console.log(`load average ${load.join(" ")}; ${provinces} provinces, ${tasks} tasks`);
  console.log(
    `one core: ${seconds.toFixed(1)} s, ${((seconds * 1e6) / tasks).toFixed(0)} µs a task`,
  );
  console.log(
    `a task in the last five partitions: ${(last / first).toFixed(2)} times the first five`,
  );
  console.log(
    `one partition's data ${megabytes(one)}; at most ${megabytes(peak)} in use to follow it, ` +
      `${(peak / one).toFixed(1)} times (goal 3)`,
  );
  const resident = process.resourceUsage().maxRSS * 1024;
  console.log(`the whole process held ${megabytes(resident)} at most, garbage included`);
  const workers = availableParallelism();
  const again = performance.now();
  const pooled = await onWorkers(provinces, workers);
  const wide = (performance.now() - again) / 1000;
  console.log(
    `${workers} workers: ${wide.toFixed(1)} s, ${(seconds / wide).toFixed(2)} times as fast`,
  );
  const alike = figuresOf(pooled) === figuresOf(rates);
  console.log(`the same rates: ${alike ? "yes" : "no"}`);
  const { completedOfDue } = rates.total;
  console.log(`completed of due: ${completedOfDue.numerator} of ${completedOfDue.denominator}`);
  if (!alike) process.exitCode = 1;
}

if (isMainThread) await nation(Number(process.argv[2] ?? PROVINCES));
else if (workerData === "partition") {
  parentPort?.on("message", (province: number) => {
    parentPort?.postMessage(follow(province).rates);
  });
}
