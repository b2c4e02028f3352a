import { findingOf } from "../../text/index.js";
import { yearOf, type PlainDate } from "../../time/index.js";
import { PROGRESS_FINDINGS } from "../data/findings.js";
import { order } from "../days.js";
import type { Obligation } from "../plan-schedule.js";
import { applyProgress, applyState, type Applied } from "./apply-record.js";
import { problemOf, type RecordProblem } from "./check-record.js";
import { leadFinder } from "./leads-meant.js";
import { obligationsMeant, tasksOf } from "./named-obligations.js";
import { fellDueOn, newHistory, type ObligationHistory } from "./obligation-history.js";
import type { PlanRecord, RecordFinding } from "./progress-record.js";

/** A record with its place among those given. */
export interface NumberedRecord {
  readonly record: PlanRecord;
  readonly index: number;
}

/** What the records say of all obligations, by their ids, and the records that did not count. */
export interface AppliedRecords {
  readonly histories: ReadonlyMap<string, ObligationHistory>;
  readonly findings: readonly RecordFinding[];
}

/**
 * Applies the records that hold on a day, in the order of the days on which they took effect, so
 * that a later one never changes what an earlier one completed unless it says so; records without
 * a day come last. On one day those that name a due date come first, what is sent back after what
 * is completed. The order in which they are given does not matter.
 */
export function applyRecords(
  obligations: readonly Obligation[],
  records: readonly NumberedRecord[],
  asOf: PlainDate,
  plannedFrom?: PlainDate,
): AppliedRecords {
  const histories = new Map<string, ObligationHistory>();
  if (records.length === 0) return { histories, findings: [] };
  const names = tasksOf(obligations);
  const findLeads = leadFinder();
  const findings: RecordFinding[] = [];
  const historyOf = (obligation: Obligation): ObligationHistory => {
    const known = histories.get(obligation.id) ?? newHistory(obligation);
    histories.set(obligation.id, known);
    return known;
  };
  const problemIn = (record: PlanRecord): RecordProblem | undefined => {
    const about = obligationsMeant(names, record);
    if ("wrong" in about) return about.wrong;
    const { due } = record;
    const held = about.meant.map(historyOf);
    // Who names a due day keeps a history, which is looked at from any day of it.
    const isEarly = !("state" in record) && due === undefined && record.obligation === undefined;
    const dated = due === undefined ? held : held.filter((each) => fellDueOn(each, due));
    // A record of a day to come may mean a due day that an extension is yet to give.
    const later = dayOf(record, asOf) > asOf;
    if (dated.length === 0) return later ? undefined : ["record-unknown-due"];
    const applied = partsMeant(dated, record, findLeads);
    if (applied.length === 0) return ["record-by-no-lead", nameOf(record)];
    if (later)
      return isEarly && record.completedOn !== undefined
        ? ["record-not-yet", record.completedOn]
        : undefined;
    const began = [plannedFrom, ...dated.map(({ obligation }) => obligation.due)];
    if (isLongBefore(record, began)) return ["record-before-plan", dayOf(record, asOf)];
    return "state" in record ? applyState(applied, record) : applyProgress(applied, record);
  };
  // A row that was imported twice completes nothing that falls due later.
  const seen = new Set<string>();
  const isRepeated = (record: PlanRecord, rank: string): boolean => {
    const named = record.due !== undefined || record.obligation !== undefined;
    if ("state" in record || named) return false;
    const key = JSON.stringify([record.task, rank]);
    const again = seen.has(key);
    seen.add(key);
    return again;
  };
  const nothingOpen: RecordProblem = ["record-nothing-open"];
  const checked = records.map(({ record, index }) => ({ record, index, wrong: problemOf(record) }));
  const sound = checked
    .filter(({ wrong }) => wrong === undefined)
    .map((each) => ({ ...each, rank: rankOf(each.record) }))
    .sort((left, right) => order(left.rank, right.rank) || left.index - right.index)
    .map(({ record, index, rank }) => {
      const again = isRepeated(record, rank);
      return { index, wrong: again ? nothingOpen : problemIn(record) };
    });
  for (const { wrong, index } of [...checked, ...sound]) {
    if (wrong === undefined) continue;
    const [code, words] = wrong;
    findings.push({ ...findingOf(PROGRESS_FINDINGS, code, undefined, words), record: index });
  }
  return { histories, findings };
}

/** Whether something is said to be done more than a year before its plan, and before it was due. */
function isLongBefore(record: PlanRecord, began: readonly (PlainDate | undefined)[]): boolean {
  const on = "state" in record ? undefined : record.completedOn;
  const [plan] = began;
  if (on === undefined || plan === undefined) return false;
  return began.every((day) => day === undefined || yearOf(day) - yearOf(on) > 1);
}

/** The day on which a record takes effect. */
function dayOf(record: PlanRecord, asOf: PlainDate): PlainDate {
  return "state" in record ? record.on : (record.completedOn ?? record.notedOn ?? asOf);
}

/** The order of what happens on one day. */
const SAME_DAY = ["extended", "resumed", "awaiting-approval", "completed", "returned"];

/** Sorts by the day of effect, then by everything else the record says. */
function rankOf(record: PlanRecord): string {
  const { due, obligation, deliverable, evidence = "" } = record;
  const about = [obligation ?? due, due, deliverable];
  if ("state" in record) {
    const place = SAME_DAY.indexOf(record.state);
    const said = [record.on, place < 0 ? SAME_DAY.length : place, ...about, nameOf(record)];
    const to = "to" in record ? record.to : "";
    return [...said.map((each) => each ?? "~"), to, evidence, record.state].join(" ");
  }
  const { completedOn, completedAt, progress, notedOn, inferred } = record;
  const completed = SAME_DAY.indexOf("completed");
  const said = [completedOn, completed, ...about, nameOf(record), completedAt, progress, notedOn];
  return [...said.map((each) => each ?? "~"), evidence, inferred?.confidence ?? ""].join(" ");
}

/** Whose part a record is about, in words. */
function nameOf(record: PlanRecord): string | undefined {
  const by = "by" in record ? record.by : undefined;
  return typeof by === "string" ? by : by?.name;
}

/** What a record is about, each with the parts of it that it means. */
function partsMeant(
  histories: readonly ObligationHistory[],
  record: PlanRecord,
  findLeads: ReturnType<typeof leadFinder>,
): Applied[] {
  const by = "by" in record ? record.by : undefined;
  return histories.flatMap((history): Applied[] => {
    const { parts, obligation } = history;
    if (by === undefined) return [{ history, parts }];
    const places = findLeads(obligation.leads, by);
    return places === undefined
      ? []
      : [{ history, parts: places.flatMap((at) => parts[at] ?? []) }];
  });
}
