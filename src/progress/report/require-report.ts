import { requireTasks } from "../../plan/index.js";
import * as calls from "../../text/index.js";
import { isPlainDate } from "../../time/index.js";
import type { TrackedPlan } from "../tracked-plan.js";
import { requireEach } from "../wrong-calls.js";
import type { Letterhead } from "./letterhead.js";
import { inferenceForm, letterheadForm } from "./report-forms.js";
import type { ReportForm, ReportOptions } from "./report-options.js";
import { knownTargets } from "./task-contents.js";

/** The call that was meant. */
export const CALL = 'renderReport(tracked, { form: "half-year" })';

/** The options of reports with their kinds, as `requireOptions` writes them. */
export const OPTIONS =
  "form:text! locale:vi|en asOf:text period:object scope:plan|period horizon:text " +
  "calendar:object plan:object inference:object observed:object letterhead:object";

const FORMS: readonly string[] = /* @__PURE__ */ Object.keys({
  month: true,
  quarter: true,
  "half-year": true,
  "nine-months": true,
  year: true,
} satisfies Record<ReportForm, true>);

/** The same call with an option that it had not. */
function callWith(call: string, option: string): string {
  return call.replace(/ \}\)$/, `, ${option} })`);
}

/** How a report is drawn is an option of the page, which is made of its contents. */
export function requireNoDrawings(options: unknown, call: string): void {
  if (!calls.isRecord(options)) return;
  const drawn = ["drawings", "charts"].find((name) => Object.hasOwn(options, name));
  if (drawn === undefined) return;
  const page = `toReportHtml(${call.replace("renderReport", "reportContents")}, { ${drawn} })`;
  throw new calls.ChisoError("invalid-option", {
    given: `${drawn}, which is an option of toReportHtml`,
    accepted: "the options of the report itself",
    advice: `Call ${page}`,
  });
}

/** Refuses options that are no form, plan, inference, letterhead or period. */
export function requireParts(
  { form, period, plan, inference, letterhead }: ReportOptions,
  call: string,
): void {
  if (!FORMS.includes(form)) {
    throw calls.wrongCall(form, FORMS.join(", "), call, "invalid-option", "form");
  }
  if (plan !== undefined) requireTasks(plan, callWith(call, "plan: definePlan(definition)"));
  if (inference !== undefined)
    calls.requireForm(inference, inferenceForm, "what inferEvidence gives", call);
  if (letterhead !== undefined) requireLetterhead(letterhead, call);
  if (period !== undefined) requirePeriod(period, call);
}

/** A line that the form does not know would be missing from it without a word. */
function requireLetterhead(letterhead: Letterhead, call: string): void {
  const meant = callWith(call, 'letterhead: { agency: "Văn phòng", date: "2026-07-01" }');
  const names =
    "agency:text! parent:text number:text place:text date:text to:list recipients:list " +
    "signature:object";
  calls.requireOptions(letterhead, names, meant, "invalid-data");
  const { signature } = letterhead;
  if (signature !== undefined) {
    const signed = callWith(call, 'letterhead: { agency, signature: { capacity: "GIÁM ĐỐC" } }');
    calls.requireOptions(signature, "capacity:text|list! name:text", signed, "invalid-data");
  }
  calls.requireForm(letterhead, letterheadForm, "a letterhead", meant);
}

function requirePeriod(period: NonNullable<ReportOptions["period"]>, call: string): void {
  const meant = callWith(call, "period: { start, end }");
  calls.requireOptions(period, "start:text! end:text!", meant, "invalid-period");
  const { start, end } = period;
  if (isPlainDate(start) && isPlainDate(end) && start <= end) return;
  throw new calls.ChisoError("invalid-period", {
    given: `start ${start} and end ${end}`,
    accepted: "two days start and end, written YYYY-MM-DD, start not after end",
    advice: "Leave the period out when it is the calendar's",
  });
}

/** So many words of targets help; more would hide what is said. */
const LISTED = 8;

/** What was observed of no target that is known would be lost without a word. */
export function requireObserved(options: ReportOptions, { plan }: TrackedPlan, call: string): void {
  const known = knownTargets(options, plan?.targets);
  const listed = [...known].slice(0, LISTED).map(calls.wordsFor).join(", ");
  const more = known.size > LISTED ? ` and ${known.size - LISTED} more` : "";
  const there = known.size === 0 ? "there are none" : `${listed}${more}`;
  const accepted = `the words of a target of the plan, or of a task of the plan that is given: ${there}`;
  const meant = options.plan === undefined ? callWith(call, "plan, observed") : call;
  requireEach(
    options.observed ?? {},
    (key) => known.has(key),
    () => true,
    [accepted, ""],
    meant,
  );
}
