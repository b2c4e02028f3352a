import { ChisoError, wrongCall, type Locale } from "../../text/index.js";
import * as time from "../../time/index.js";
import { agenda } from "../agenda.js";
import type { ReportWord } from "../data/report-words.js";
import type { Days } from "../days.js";
import { seenFrom } from "../seen-from.js";
import type { TrackedPlan } from "../tracked-plan.js";
import { requireTracked } from "../wrong-calls.js";
import { nextTasks, overdueTable } from "./report-lists.js";
import { ratesOf } from "./report-rates.js";
import { resultsOf } from "./report-results.js";
import {
  escapeLine,
  escapeMarkdown,
  followingPeriod,
  page,
  periodName,
  reportedPeriod,
  voiceOf,
  type Voice,
} from "./voice.js";

/** The forms of periodic reports: what period they are on, and how far they look ahead. */
export type ReportForm = time.ReportingCadence;

/** How a report is written. */
export interface ReportOptions {
  /** The day of the figures: that of the tracking, when left out, or a later one. */
  readonly asOf?: time.PlainDate;
  /** The language of the report's own words; Vietnamese when left out. */
  readonly locale?: Locale;
  /** The form: for which period, and with the tasks of the next period of its kind. */
  readonly form: ReportForm;
  /** The days reported on; the calendar period of the form that holds `asOf` when left out. */
  readonly period?: {
    /** First day. */
    readonly start: time.PlainDate;
    /** Last day. */
    readonly end: time.PlainDate;
  };
  /** The last day of the tasks to come; that of the period after the one reported on. */
  readonly horizon?: time.PlainDate;
  /** The calendar for working days; Vietnam's when left out. */
  readonly calendar?: time.WorkCalendar;
}

/**
 * Writes the report of an office on its plan as Markdown: the plan, I. results by content with
 * what shows them, II. rates with numerator and denominator, III. what is overdue and by how much,
 * IV. the tasks of the next period. What was inferred is marked; nothing is said that the tracking
 * does not hold. Titles and evidence stay in the language of the plan.
 *
 * @param tracked - A tracked plan.
 * @param options - The day, the language, the form and, where they differ from the calendar, the
 *   period reported on and the last day of the tasks to come.
 * @returns The report; the same for the same tracking and options.
 * @throws ChisoError `invalid-data` for what is no tracked plan; `invalid-date` for a day before that
 *   of the tracking; `invalid-option` for an unknown form or language; `invalid-period` for a period or a horizon that ends before it starts;
 *   `out-of-range` where the calendar does not reach the day.
 * @example
 * ```ts
 * import { definePlan, plainDate, renderReport, schedulePlan, trackPlan } from "chiso";
 * const plan = definePlan({
 *   title: { vi: "Kế hoạch công khai" },
 *   year: 2021,
 *   sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline: "Quý I" }] }],
 * });
 * const tracked = trackPlan(schedulePlan(plan), [], plainDate("2021-06-30"));
 * const report = renderReport(tracked, { form: "half-year", locale: "vi" });
 * report.split("\n")[0]; // "# Báo cáo kết quả thực hiện Kế hoạch công khai: 6 tháng đầu năm 2021"
 * report.includes("- Hạn 31/03/2021: Chưa hoàn thành quá hạn"); // true
 * ```
 */
export function renderReport(tracked: TrackedPlan, options: ReportOptions): string {
  requireTracked(tracked, options, OPTIONS, CALL);
  const { locale = "vi", calendar = time.vietnamCalendar } = options;
  requireForm(options);
  const seen = seenFrom(tracked, options.asOf);
  const { period, horizon } = settingOf(seen.asOf, options);
  const lists = agenda(seen, { days: 0, calendar });
  const voice = voiceOf(locale);
  const { say, date } = voice;
  return page([
    ...headingOf(seen, period, voice),
    `## I. ${say("results")}`,
    ...resultsOf(seen, voice),
    `## II. ${say("rates")}`,
    ...ratesOf(seen, voice),
    `## III. ${say("overdue")}`,
    ...overdueTable(lists, voice),
    `## IV. ${say("next")} (${say("through")} ${date(horizon)})`,
    ...nextTasks(lists, horizon, voice),
  ]);
}

const CALL = 'renderReport(tracked, { form: "half-year" })';
const OPTIONS = "form:text! locale:vi|en asOf:text period:object horizon:text calendar:object";

const FORMS: readonly string[] = /* @__PURE__ */ Object.keys({
  month: true,
  quarter: true,
  "half-year": true,
  "nine-months": true,
  year: true,
} satisfies Record<ReportForm, true>);

function requireForm({ form, period }: ReportOptions): void {
  if (!FORMS.includes(form)) {
    throw wrongCall(form, FORMS.join(", "), CALL, "invalid-option", "form");
  }
  if (period === undefined) return;
  const { start, end } = period;
  if (!time.isPlainDate(start) || !time.isPlainDate(end) || end < start) {
    throw new ChisoError("invalid-period", {
      given: `${String(start)} to ${String(end)}`,
      accepted: "two dates, the first not after the second",
      advice: "Leave the period out when it is the calendar's",
    });
  }
}

function settingOf(
  asOf: time.PlainDate,
  { form, period = reportedPeriod(form, asOf), horizon }: ReportOptions,
): { readonly period: Days; readonly horizon: time.PlainDate } {
  const last = horizon ?? followingPeriod(form, period).end;
  if (time.isPlainDate(last) && last >= asOf) return { period, horizon: last };
  throw new ChisoError("invalid-period", {
    given: `tasks from ${asOf} to ${String(last)}`,
    accepted: "a horizon on or after the day of the report",
    advice: "Pass a later horizon",
  });
}

/** The title of the report and what identifies the plan, as far as it is known. */
function headingOf(tracked: TrackedPlan, period: Days, voice: Voice): string[] {
  const { locale, say, date } = voice;
  const { title, issuer, period: valid, targets = [] } = tracked.plan ?? {};
  const { vi = tracked.title, en = vi } = title ?? {};
  const name = { vi, en }[locale];
  const days = ({ start, end }: Days): string => `${date(start)} – ${date(end)}`;
  const facts: readonly (readonly [ReportWord, string])[] = [
    ["plan", documentWords(tracked, voice)],
    ["issuer", issuer === undefined ? "" : escapeMarkdown(issuer.name)],
    ["validity", valid === undefined ? "" : days(valid)],
    ["reported", days(period)],
    ["until", date(tracked.asOf)],
  ];
  const lines = facts.flatMap(([word, fact]) => (fact === "" ? [] : `- ${say(word)}: ${fact}`));
  if (targets.length > 0) lines.push(`- ${say("targets")}:`);
  lines.push(...targets.map(({ text }) => `  - ${escapeLine(text)}`));
  const inferred = tracked.obligations.some((each) => each.inferred !== undefined);
  const words = name === undefined ? say("aPlan") : escapeMarkdown(name);
  return [
    `# ${say("title")} ${words}: ${periodName(period)[locale]}`,
    lines.join("\n"),
    inferred ? say("inferredNote") : "",
  ];
}

/** `số 14/KH-VPUB ngày 28/01/2021`. */
function documentWords({ plan }: TrackedPlan, { say, date }: Voice): string {
  const { number, issuedOn } = plan ?? {};
  const words: string[] = [];
  if (number !== undefined) {
    words.push(`${say("number")} ${escapeMarkdown(number.number ?? number.text)}`);
  }
  if (issuedOn !== undefined) words.push(`${say("dated")} ${date(issuedOn)}`);
  return words.join(" ");
}
