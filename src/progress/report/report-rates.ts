import type { Locale } from "../../text/index.js";
import {
  completion,
  type Completion,
  type CompletionGroup,
  type CompletionRate,
} from "../completion.js";
import { STATUS_LABELS } from "../data/labels.js";
import { REPORT_WORDS } from "../data/report-words.js";
import type { TrackedPlan } from "../track-plan.js";
import { escapeMarkdown, table } from "./markdown.js";

/** Tables of rates: by section, by part of an index where the plan names any, by lead, by status. */
export function ratesOf(tracked: TrackedPlan, locale: Locale): string[] {
  const measured = tracked.obligations.some(({ measures }) => measures.length > 0);
  return [
    ...rateTable("bySection", completion(tracked, { by: "section" }), locale),
    ...(measured ? rateTable("byMeasure", completion(tracked, { by: "measure" }), locale) : []),
    ...rateTable("byAgency", completion(tracked, { by: "agency" }), locale),
    ...statusTable(tracked, locale),
  ];
}

function rateTable(
  name: keyof typeof REPORT_WORDS,
  { groups, total, overlapping }: Completion,
  locale: Locale,
): string[] {
  const head = [
    "group",
    "total",
    "completedOfAll",
    "completedOfDue",
    "inTimeOfCompleted",
    "ofWhichInferred",
    "overdueCount",
  ] as const;
  return [
    `### ${REPORT_WORDS[name][locale]}`,
    table(
      head.map((word) => REPORT_WORDS[word][locale]),
      [...groups, total].map((group) => rateRow(group, locale)),
    ),
    overlapping ? REPORT_WORDS.shared[locale] : "",
  ];
}

function rateRow(group: CompletionGroup, locale: Locale): string[] {
  const { label, counts, completedOfAll, completedOfDue, inTimeOfCompleted } = group;
  return [
    escapeMarkdown(label[locale]),
    String(counts.total),
    ...[completedOfAll, completedOfDue, inTimeOfCompleted].map((rate) => rateWords(rate, locale)),
    `${counts.completedByInference}/${counts.completed}`,
    String(counts.overdue),
  ];
}

/** `3/7 (42,9%)`; without a percentage where there is nothing to take it of. */
function rateWords(
  {
    numerator,
    denominator,
    percent,
  }: Pick<CompletionRate, "numerator" | "denominator" | "percent">,
  locale: Locale,
): string {
  const share = `${numerator}/${denominator}`;
  if (percent === undefined) return share;
  const written = percent.toFixed(1).replace(".", locale === "vi" ? "," : ".");
  return `${share} (${written}%)`;
}

/** The six official classes, those without anything too. */
const CLASSES = [
  ["done", "in-time"],
  ["done", "late"],
  ["done", "no-deadline"],
  ["open", "in-time"],
  ["open", "late"],
  ["open", "no-deadline"],
] as const;

function statusTable({ obligations }: TrackedPlan, locale: Locale): string[] {
  const words = (name: "status" | "shareOfAll" | "ofWhichInferred"): string =>
    REPORT_WORDS[name][locale];
  const rows = CLASSES.map(([state, timing]) => {
    const members = obligations.filter(
      ({ status }) => status.done === (state === "done") && status.timing === timing,
    );
    const inferred = members.filter(({ certainty }) => certainty === "inferred").length;
    const share = `${members.length}/${obligations.length}`;
    return [
      STATUS_LABELS[state][timing][locale],
      share,
      state === "done" ? `${inferred}/${members.length}` : "–",
    ];
  });
  return [
    `### ${REPORT_WORDS.byStatus[locale]}`,
    table([words("status"), words("shareOfAll"), words("ofWhichInferred")], rows),
  ];
}
