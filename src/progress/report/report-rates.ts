import type { CompletionDimension } from "../completion-groups.js";
import { completion, type CompletionGroup, type CompletionRate } from "../completion.js";
import { STATUS_LABELS } from "../data/labels.js";
import type { ReportWord } from "../data/report-words.js";
import type { TrackedPlan } from "../track-plan.js";
import { escapeMarkdown, type Voice } from "./voice.js";

const RATES = ["completedOfAll", "completedOfDue", "inTimeOfCompleted"] as const;

/** Tables of rates: by section, by part of an index where the plan names any, by lead, by status. */
export function ratesOf(tracked: TrackedPlan, voice: Voice): string[] {
  const { locale, say, table } = voice;
  const row = ({ label, counts, ...rates }: CompletionGroup): string[] => [
    escapeMarkdown(label[locale]),
    String(counts.total),
    ...RATES.map((rate) => rateWords(rates[rate], locale === "vi" ? "," : ".")),
    `${counts.completedByInference}/${counts.completed}`,
    String(counts.overdue),
  ];
  const tableBy = (by: CompletionDimension, word: ReportWord): string[] => {
    const { groups, total, overlapping } = completion(tracked, { by });
    const heads = ["group", "total", ...RATES, "ofWhichInferred", "overdueCount"] as const;
    const rates = table(heads, [...groups, total].map(row));
    return [`### ${say(word)}`, rates, overlapping ? say("shared") : ""];
  };
  const measured = tracked.obligations.some(({ measures }) => measures.length > 0);
  return [
    ...tableBy("section", "bySection"),
    ...(measured ? tableBy("measure", "byMeasure") : []),
    ...tableBy("agency", "byAgency"),
    ...statusTable(tracked, voice),
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
