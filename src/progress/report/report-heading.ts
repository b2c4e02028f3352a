import type { Locale } from "../../text/index.js";
import { REPORT_WORDS } from "../data/report-words.js";
import type { TrackedPlan } from "../track-plan.js";
import { escapeLine, escapeMarkdown } from "./markdown.js";
import { periodName, writtenDate, type ReportPeriod } from "./report-dates.js";

/** The title of the report and what identifies the plan, as far as it is known. */
export function headingOf(tracked: TrackedPlan, period: ReportPeriod, locale: Locale): string[] {
  const { plan, asOf, obligations } = tracked;
  const { issuer, period: valid, targets = [] } = plan ?? {};
  const lines = [
    documentLine(tracked, locale),
    issuer === undefined ? "" : line("issuer", escapeMarkdown(issuer.name), locale),
    valid === undefined ? "" : line("validity", daysOf(valid, locale), locale),
    line("reported", daysOf(period, locale), locale),
    line("until", writtenDate(asOf, locale), locale),
    ...targetLines(
      targets.map(({ text }) => text),
      locale,
    ),
  ];
  const inferred = obligations.some((each) => each.inferred !== undefined);
  return [
    `# ${REPORT_WORDS.title[locale]} ${titleOf(tracked, locale)}: ${periodName(period)[locale]}`,
    lines.filter((each) => each !== "").join("\n"),
    inferred ? REPORT_WORDS.inferredNote[locale] : "",
  ];
}

function line(name: keyof typeof REPORT_WORDS, words: string, locale: Locale): string {
  return `- ${REPORT_WORDS[name][locale]}: ${words}`;
}

function titleOf({ plan, title }: TrackedPlan, locale: Locale): string {
  const { vi = title, en } = plan?.title ?? {};
  const words = locale === "en" ? (en ?? vi) : vi;
  return words === undefined ? REPORT_WORDS.aPlan[locale] : escapeMarkdown(words);
}

/** `Văn bản: số 14/KH-VPUB ngày 28/01/2021`. */
function documentLine({ plan }: TrackedPlan, locale: Locale): string {
  const { number, issuedOn } = plan ?? {};
  const words = [
    number === undefined
      ? ""
      : `${REPORT_WORDS.number[locale]} ${escapeMarkdown(number.number ?? number.text)}`,
    issuedOn === undefined ? "" : `${REPORT_WORDS.dated[locale]} ${writtenDate(issuedOn, locale)}`,
  ].filter((each) => each !== "");
  return words.length === 0 ? "" : line("plan", words.join(" "), locale);
}

function daysOf({ start, end }: ReportPeriod, locale: Locale): string {
  return `${writtenDate(start, locale)} – ${writtenDate(end, locale)}`;
}

function targetLines(targets: readonly string[], locale: Locale): string[] {
  if (targets.length === 0) return [];
  return [
    `- ${REPORT_WORDS.targets[locale]}:`,
    ...targets.map((target) => `  - ${escapeLine(target)}`),
  ];
}
