import { ChisoError } from "../../text/index.js";
import * as time from "../../time/index.js";
import { agenda } from "../agenda.js";
import type { ReportWord } from "../data/report-words.js";
import type { Days } from "../days.js";
import { seenFrom } from "../seen-from.js";
import type { TrackedObligation, TrackedPlan } from "../tracked-plan.js";
import { requirePlanOf, requireTracked } from "../wrong-calls.js";
import {
  heading,
  listBlock,
  textBlock,
  type ReportBlock,
  type ReportContents,
  type ReportItem,
} from "./report-blocks.js";
import { generalBlocks, silentBlocks } from "./report-general.js";
import { nextTasks, overdueBlocks } from "./report-lists.js";
import type { ReportOptions } from "./report-options.js";
import { ratesOf } from "./report-rates.js";
import { isMarked, resultsOf } from "./report-results.js";
import { targetWords } from "./report-targets.js";
import {
  CALL,
  OPTIONS,
  requireNoDrawings,
  requireObserved,
  requireParts,
} from "./require-report.js";
import { shortener, type FullText } from "./shortened.js";
import { taskContents } from "./task-contents.js";
import { followingEnd, periodName, reportedPeriod, voiceOf, type Voice } from "./voice.js";

/**
 * Makes what a report says, before it is laid out: titles, lines and tables in plain texts, which
 * `renderReport` writes as Markdown and `toReportHtml` as a page with drawings.
 *
 * @param tracked - A tracked plan.
 * @param options - As for `renderReport`.
 * @returns The contents, as plain data; the same for the same tracking and options.
 * @throws ChisoError as `renderReport` does.
 * @example
 * ```ts
 * import { definePlan, plainDate, reportContents, schedulePlan, trackPlan } from "chiso";
 * const plan = definePlan({
 *   title: { vi: "Kế hoạch công khai" },
 *   year: 2021,
 *   sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline: "Quý I" }] }],
 * });
 * const tracked = trackPlan(schedulePlan(plan), [], plainDate("2021-06-30"));
 * const { subject, blocks } = reportContents(tracked, { form: "half-year" });
 * subject; // "Kết quả thực hiện Kế hoạch công khai: 6 tháng đầu năm 2021"
 * blocks[1]; // { kind: "heading", level: 2, text: "I. Kết quả theo nội dung" }
 * ```
 */
export function reportContents(tracked: TrackedPlan, options: ReportOptions): ReportContents {
  return contentsOf(tracked, options, CALL.replace("renderReport", "reportContents"));
}

/** The same, for a call of another name. */
export function contentsOf(
  tracked: TrackedPlan,
  options: ReportOptions,
  call: string = CALL,
): ReportContents {
  requireNoDrawings(options, call);
  requireTracked(tracked, options, OPTIONS, call);
  requireParts(options, call);
  const { locale = "vi", calendar = time.vietnamCalendar, letterhead, scope = "plan" } = options;
  const seen = seenFrom(tracked, options.asOf);
  const { period, horizon } = settingOf(seen.asOf, options);
  requireObserved(options, seen, call);
  const { plan } = options;
  if (plan !== undefined) requirePlanOf(seen.obligations, plan, call);
  const voice = voiceOf(locale);
  const { say, date } = voice;
  const { reported, backlog, moved } = scopeOf(seen, scope === "period" ? period : undefined);
  const days = scope === "period" ? period : seen.plan?.period;
  const overdue = (of: TrackedPlan) => agenda(of, { days: 0, unit: "working-day", calendar });
  const { short, full } = shortener();
  const contents = taskContents(options, seen, voice);
  const results = resultsOf(inOrder(seen, reported, moved), contents, voice);
  const blocks = [
    ...headingOf(seen, period, options, voice),
    heading(`I. ${say("results")}`, 2),
    ...textBlock(moved.length === 0 ? "" : say("movedOn")),
    ...results,
    heading(`II. ${say("rates")}`, 2),
    ...generalBlocks(reported, days, voice),
    ...ratesOf(reported, voice),
    heading(`III. ${say("overdue")}`, 2),
    ...overdueBlocks(overdue(reported), voice, short),
    ...(backlog.obligations.length === 0
      ? []
      : [heading(say("backlog")), ...overdueBlocks(overdue(backlog), voice, short)]),
    ...silentBlocks(scope === "period" ? both(reported, backlog) : reported, voice),
    heading(`IV. ${say("next")} (${say("through")} ${date(horizon)})`, 2),
    ...nextTasks(overdue(seen), horizon, voice, short),
  ];
  const rest = fullTexts(full, results, voice);
  return {
    locale,
    ...titlesOf(seen, period, voice),
    ...(letterhead === undefined ? {} : { letterhead }),
    blocks: [...blocks, ...rest],
  };
}

function settingOf(
  asOf: time.PlainDate,
  { form, period = reportedPeriod(form, asOf), horizon }: ReportOptions,
): { readonly period: Days; readonly horizon: time.PlainDate } {
  const last = horizon ?? followingEnd(form, period, asOf);
  if (time.isPlainDate(last) && last >= asOf) return { period, horizon: last };
  throw new ChisoError("invalid-period", {
    given: `tasks from ${asOf} to ${String(last)}`,
    accepted: "a horizon on or after the day of the report",
    advice: "Pass a later horizon",
  });
}

/**
 * What is reported on, what earlier periods left open, and what was moved to a day beyond; of the
 * whole plan all is reported on.
 */
function scopeOf(
  tracked: TrackedPlan,
  period: Days | undefined,
): {
  readonly reported: TrackedPlan;
  readonly backlog: TrackedPlan;
  readonly moved: readonly TrackedObligation[];
} {
  const only = (test: (each: TrackedObligation) => boolean): TrackedPlan => ({
    ...tracked,
    obligations: tracked.obligations.filter(test),
  });
  if (period === undefined) return { reported: tracked, backlog: only(() => false), moved: [] };
  const holds = (day: time.PlainDate | undefined): boolean =>
    day !== undefined && period.start <= day && day <= period.end;
  const isOf = ({ due, completedOn }: TrackedObligation): boolean =>
    due === undefined || holds(due) || holds(completedOn);
  return {
    reported: only(isOf),
    moved: tracked.obligations.filter(
      (each) => !isOf(each) && (each.extensions ?? []).some(({ from }) => holds(from)),
    ),
    backlog: only(({ due, status }) => !status.done && due !== undefined && due < period.start),
  };
}

/** What is reported on with what was moved, in the order of the plan. */
function inOrder(
  tracked: TrackedPlan,
  reported: TrackedPlan,
  moved: readonly TrackedObligation[],
): TrackedPlan {
  if (moved.length === 0) return reported;
  const named = new Set([...reported.obligations, ...moved]);
  return { ...reported, obligations: tracked.obligations.filter((each) => named.has(each)) };
}

function both(one: TrackedPlan, other: TrackedPlan): TrackedPlan {
  return { ...one, obligations: [...one.obligations, ...other.obligations] };
}

/** What a title says already that would be said twice. */
const SAID =
  /^(?:báo cáo\s+)?(?:về\s+)?(?:kết quả|tình hình)\s+thực hiện\s+|^báo cáo\s+|^progress (?:report )?on\s+/iu;

/** The title of the report and what it is on; nothing that the plan's title begins or ends with is doubled. */
function titlesOf(
  tracked: TrackedPlan,
  period: Days,
  { locale, say }: Voice,
): Pick<ReportContents, "title" | "subject"> {
  const { vi = tracked.title, en = vi } = tracked.plan?.title ?? {};
  const name = ({ vi, en }[locale] ?? say("aPlan")).normalize("NFC").replace(SAID, "");
  const days = periodName(period)[locale];
  const isSaid = name.toLowerCase().endsWith(days.toLowerCase());
  const rest = isSaid ? name : `${name}: ${days}`;
  return { title: `${say("title")} ${rest}`, subject: `${say("subject")} ${rest}` };
}

/** What identifies the plan, as far as it is known. */
function headingOf(
  tracked: TrackedPlan,
  period: Days,
  { observed, scope }: ReportOptions,
  voice: Voice,
): ReportBlock[] {
  const { say, date } = voice;
  const { issuer, period: valid, targets = [] } = tracked.plan ?? {};
  const days = ({ start, end }: Days): string => `${date(start)} – ${date(end)}`;
  const facts: readonly (readonly [ReportWord, string])[] = [
    ["plan", documentWords(tracked, voice)],
    ["issuer", issuer?.name ?? ""],
    ["validity", valid === undefined ? "" : days(valid)],
    ["reported", days(period)],
    ["until", date(tracked.asOf)],
  ];
  const items: ReportItem[] = facts.flatMap(([word, fact]) =>
    fact === "" ? [] : [{ text: `${say(word)}: ${fact}` }],
  );
  if (targets.length > 0) {
    const lines = targets.map((target) => targetWords(target, observed, voice));
    items.push({ text: `${say("targets")}:`, items: lines });
  }
  return [
    ...listBlock(items),
    ...textBlock(scope === "period" ? say("periodOnly") : ""),
    ...textBlock(isMarked(tracked.obligations) ? say("inferredNote") : ""),
  ];
}

/** `số 14/KH-VPUB ngày 28/01/2021`. */
function documentWords({ plan }: TrackedPlan, { say, date }: Voice): string {
  const { number, issuedOn } = plan ?? {};
  const words: string[] = [];
  if (number !== undefined) words.push(`${say("number")} ${number.number ?? number.text}`);
  if (issuedOn !== undefined) words.push(`${say("dated")} ${date(issuedOn)}`);
  return words.join(" ");
}

/** What was shortened and does not stand in full among the results. */
function fullTexts(
  full: readonly FullText[],
  results: readonly ReportBlock[],
  { say }: Voice,
): readonly ReportBlock[] {
  const said = JSON.stringify(results);
  const lines = full.flatMap(([task, text]) =>
    said.includes(JSON.stringify(text).slice(1, -1)) ? [] : [`${task}. ${text}`],
  );
  const items = [...new Set(lines)].map((text) => ({ text }));
  return items.length === 0 ? [] : [heading(`V. ${say("fullTexts")}`, 2), ...listBlock(items)];
}
