import type { Occurrence } from "../deadline/index.js";
import { grouped } from "../plan/index.js";
import { unaccent } from "../text/index.js";
import type { Obligation } from "./plan-schedule.js";

/** Words of a label that name only for which period something is. */
const PERIOD_WORDS =
  /(?:^|\s)(?:dinh ky|hang|quy|thang|nam|tuan|dau|cuoi|so ket|tong ket|[\divx]+)(?=\s|$)/g;

/** What a label names whatever the period: `Báo cáo quý` and `báo cáo năm` are reports. */
function subjectOf(label: string): string {
  return unaccent(label)
    .replace(/[^\p{L}\d]+/gu, " ")
    .replace(PERIOD_WORDS, "")
    .trim();
}

/** Whether two clauses that fall due on one day may be about one thing. */
function areOne(left: Occurrence, right: Occurrence): boolean {
  if (left.clause === right.clause) return false;
  if (left.time !== undefined && right.time !== undefined && left.time !== right.time) return false;
  if (left.label === undefined || right.label === undefined) return true;
  return subjectOf(left.label) === subjectOf(right.label);
}

/**
 * The times at which something falls due, those together that fall on one day: `Hàng quý, năm` on
 * 31 December. Clauses that name different things (`Kế hoạch: quý I; báo cáo: quý I`) stay apart.
 */
export function coincided(dated: readonly Occurrence[]): Occurrence[][] {
  return [...grouped(dated, ({ due }) => [due]).values()].flatMap(gatheredOf);
}

/** What falls due on one day, those together that may be about one thing. */
function gatheredOf(sameDay: readonly Occurrence[]): Occurrence[][] {
  const groups: Occurrence[][] = [];
  for (const occurrence of sameDay) {
    const group = groups.find((each) => each.every((other) => areOne(other, occurrence)));
    if (group === undefined) groups.push([occurrence]);
    else group.push(occurrence);
  }
  return groups;
}

/** All times at which an obligation falls due on its day. */
export function occurrencesOf({ occurrence, coinciding }: Obligation): readonly Occurrence[] {
  return [occurrence, coinciding].flatMap((each) => each ?? []);
}

/** What the clauses of an obligation say that it is about, each thing once. */
export function labelsOf(obligation: Obligation): readonly string[] {
  const labels = new Map<string, string>();
  for (const { label = "" } of [...occurrencesOf(obligation), obligation.open ?? {}]) {
    const name = label.toLowerCase();
    if (label !== "" && !labels.has(name)) labels.set(name, label);
  }
  return [...labels.values()];
}
