import {
  scheduleForm,
  trackedForm,
  wholeTitle,
  type Obligation,
  type PlanSchedule,
  type TrackedObligation,
  type TrackedPlan,
} from "../../progress/index.js";
import * as calls from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { CHART_WORDS, STANDING_WORDS } from "../data/chart-words.js";
import { plainLine } from "../document/plain-lines.js";
import { standingOf, STANDINGS } from "./standing.js";

/** What a chart of due dates can be made of. */
export type ChartSource = PlanSchedule | TrackedPlan;

/** Refuses what has no due dates, all the way down. */
export function requireChartSource(of: unknown, call: string): void {
  calls.requireShape(of, "a tracked plan or a schedule", call);
  const isTracked = calls.shapeOf(of) === "a tracked plan";
  if (isTracked) calls.requireForm(of, trackedForm, "a tracked plan", call);
  else calls.requireForm(of, scheduleForm, "a schedule", call);
}

/** A day as documents write it: 05/12/2021; in English as machines do, for people differ there. */
export function dayWords(date: PlainDate, locale: calls.Locale): string {
  return locale === "vi" ? date.split("-").reverse().join("/") : date;
}

/** The title of a chart: as asked for, or what it shows, of which plan. */
export function chartTitle(
  of: ChartSource,
  what: string,
  { locale = "vi", title }: { readonly locale?: calls.Locale; readonly title?: string },
): string {
  const named = of.plan?.title;
  const plan = plainLine(named?.[locale] ?? named?.vi ?? of.title ?? "");
  return plainLine(title ?? "") || [what, plan].filter((words) => words !== "").join(": ");
}

/** `Tính đến ngày 30/06/2021`; nothing of what is not tracked. */
export function asOfWords(of: ChartSource, locale: calls.Locale): string {
  return "asOf" in of ? `${CHART_WORDS.asOf[locale]} ${dayWords(of.asOf, locale)}` : "";
}

/** The key and the title of a task. */
export function taskName({ task, title }: Pick<Obligation, "task" | "title">): string {
  return [task, title].filter((each) => each !== "").join(". ");
}

/** What is due of a task, where there is a name for it. */
export function outputName({ deliverable, occurrence }: Obligation): string {
  return deliverable?.title ?? occurrence?.label ?? "";
}

/** What is due, by its task, with what that is a part of, and output. */
export function nameOf(obligation: Obligation): string {
  const title = wholeTitle(obligation);
  const parts = [taskName({ ...obligation, title }), outputName(obligation)];
  return parts.filter((each) => each !== "").join(" – ");
}

/** `Đã hoàn thành 3, quá hạn 1`: how many stand how; of what is only scheduled, how many. */
export function countWords(
  obligations: readonly (Obligation | TrackedObligation)[],
  isTracked: boolean,
  locale: calls.Locale,
): string {
  if (!isTracked) return `${CHART_WORDS.due[locale]}: ${obligations.length}`;
  const counts = STANDINGS.flatMap((standing) => {
    const count = obligations.filter((each) => standingOf(each) === standing).length;
    return count === 0 ? [] : [`${STANDING_WORDS[standing][locale]}: ${count}`];
  });
  return counts.join("; ");
}

/** `Chưa có ngày đến hạn: 3`; nothing where there are none. */
export function countLine(words: calls.LocalizedText, count: number, locale: calls.Locale): string {
  return count === 0 ? "" : `${words[locale]}: ${count}`;
}
