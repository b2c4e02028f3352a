import { completion, type CompletionGroup, type CompletionRate } from "../completion.js";
import type { CompletionDimension } from "../completion-groups.js";
import { STATUS_LABELS } from "../data/labels.js";
import type { ReportWord } from "../data/report-words.js";
import type { TrackedPlan } from "../track-plan.js";
import { escapeMarkdown } from "./markdown.js";
import type { Voice } from "./voice.js";

/** Tables of rates: by section, by part of an index where the plan names any, by lead, by status. */
export function ratesOf(tracked: TrackedPlan, voice: Voice): string[] {
  const tableBy = (by: CompletionDimension, word: ReportWord): string[] =>
    rateTable(tracked, by, word, voice);
  const measured = tracked.obligations.some(({ measures }) => measures.length > 0);
  return [
    ...tableBy("section", "bySection"),
    ...(measured ? tableBy("measure", "byMeasure") : []),
    ...tableBy("agency", "byAgency"),
    ...statusTable(tracked, voice),
  ];
}

const RATES = ["completedOfAll", "completedOfDue", "inTimeOfCompleted"] as const;

function rateTable(
  tracked: TrackedPlan,
  by: CompletionDimension,
  word: ReportWord,
  { locale, say, table }: Voice,
): string[] {
  const { groups, total, overlapping } = completion(tracked, { by });
  const row = (group: CompletionGroup): string[] => [
    escapeMarkdown(group.label[locale]),
    String(group.counts.total),
    ...RATES.map((rate) => rateWords(group[rate], locale === "vi" ? "," : ".")),
    `${group.counts.completedByInference}/${group.counts.completed}`,
    String(group.counts.overdue),
  ];
  return [
    `### ${say(word)}`,
    table(
      ["group", "total", ...RATES, "ofWhichInferred", "overdueCount"],
      [...groups, total].map(row),
    ),
    overlapping ? say("shared") : "",
  ];
}

/** `3/7 (42,9%)`; without a percentage where there is nothing to take it of. */
function rateWords({ numerator, denominator, percent }: CompletionRate, mark: string): string {
  const share = `${numerator}/${denominator}`;
  return percent === undefined ? share : `${share} (${percent.toFixed(1).replace(".", mark)}%)`;
}

/** The six official classes, those without anything too. */
function statusTable({ obligations }: TrackedPlan, { locale, say, table }: Voice): string[] {
  const rows = (["done", "open"] as const).flatMap((state) =>
    (["in-time", "late", "no-deadline"] as const).map((timing) => {
      const members = obligations.filter(
        ({ status }) => status.done === (state === "done") && status.timing === timing,
      );
      const inferred = members.filter(({ certainty }) => certainty === "inferred").length;
      return [
        STATUS_LABELS[state][timing][locale],
        `${members.length}/${obligations.length}`,
        state === "done" ? `${inferred}/${members.length}` : "–",
      ];
    }),
  );
  return [`### ${say("byStatus")}`, table(["status", "shareOfAll", "ofWhichInferred"], rows)];
}
