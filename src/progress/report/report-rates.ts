import type { CompletionDimension } from "../completion-groups.js";
import type { CompletionRate } from "../completion-rates.js";
import { completion, type CompletionGroup } from "../completion.js";
import { labelsWith } from "../data/status-labels.js";
import type { ReportWord } from "../data/report-words.js";
import type { TrackedObligation, TrackedPlan } from "../tracked-plan.js";
import { heading, textBlock, type ReportBlock } from "./report-blocks.js";
import { isMarked } from "./report-results.js";
import { figureWords, type Voice } from "./voice.js";

const RATES = ["completedOfAll", "completedOfDue", "inTimeOfCompleted"] as const;

/**
 * Tables of rates: by section, by part of an index where the plan names any, by lead, by status.
 * What was completed by inference has a column only where anything was inferred.
 */
export function ratesOf(tracked: TrackedPlan, voice: Voice): ReportBlock[] {
  const { locale, say, table } = voice;
  const marked = isMarked(tracked.obligations);
  const row = ({ label, counts, ...rates }: CompletionGroup): string[] => [
    label[locale],
    String(counts.total),
    ...RATES.map((rate) => rateWords(rates[rate], voice)),
    ...(marked ? [`${counts.completedByInference}/${counts.completed}`] : []),
    String(counts.overdue),
  ];
  const tableBy = (by: CompletionDimension, word: ReportWord): ReportBlock[] => {
    const counted = completion(tracked, { by });
    const { groups, total, overlapping } = counted;
    const inference = marked ? (["ofWhichInferred"] as const) : [];
    const heads = ["group", "total", ...RATES, ...inference, "overdueCount"] as const;
    const rates = table(heads, [...groups, total].map(row));
    const chart = { kind: "rates", title: say("rates"), completion: counted } as const;
    const drawn = by === "measure" || groups.length < 2 ? [] : [chart];
    return [heading(say(word)), rates, ...textBlock(overlapping ? say("shared") : ""), ...drawn];
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
export function rateWords(
  {
    numerator,
    denominator,
    percent,
  }: Pick<CompletionRate, "numerator" | "denominator" | "percent">,
  { locale }: Voice,
): string {
  const share = `${numerator}/${denominator}`;
  return percent === undefined ? share : `${share} (${figureWords(percent.toFixed(1), locale)}%)`;
}

/** The six official classes, those without anything too, and what is in none of them. */
function statusTable(
  { obligations, labels }: TrackedPlan,
  { locale, say, table }: Voice,
): ReportBlock[] {
  const names = labelsWith(labels);
  const marked = isMarked(obligations);
  const wanted = obligations.filter(({ state }) => state?.name !== "cancelled");
  const row = (label: string, members: readonly TrackedObligation[], done: boolean): string[] => {
    const inferred = members.filter(({ certainty }) => certainty === "inferred").length;
    const share = `${members.length}/${wanted.length}`;
    return [label, share, ...(marked ? [done ? `${inferred}/${members.length}` : "–"] : [])];
  };
  const rests = ({ state }: TrackedObligation): boolean => state?.name === "suspended";
  const rows = (["completed", "open"] as const).flatMap((name) =>
    (["in-time", "late", "no-deadline"] as const).map((timing) => {
      const done = name === "completed";
      const members = wanted.filter(
        (each) => each.status.done === done && each.status.timing === timing && !rests(each),
      );
      return row(names[`${name}-${timing}`][locale], members, done);
    }),
  );
  const resting = wanted.filter(rests);
  if (resting.length > 0) rows.push(row(names.suspended[locale], resting, false));
  const dropped = obligations.length - wanted.length;
  const left = { vi: `Không tính ${dropped} việc đã hủy.`, en: `${dropped} cancelled left out.` };
  return [
    heading(say("byStatus")),
    table(["status", "shareOfAll", ...(marked ? (["ofWhichInferred"] as const) : [])], rows),
    ...textBlock(dropped === 0 ? "" : left[locale]),
  ];
}
