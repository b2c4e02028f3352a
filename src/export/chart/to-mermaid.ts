import type {
  Obligation,
  PlanSchedule,
  TrackedObligation,
  TrackedPlan,
} from "../../progress/index.js";
import * as calls from "../../text/index.js";
import { yearOf } from "../../time/index.js";
import { GANTT_WORDS } from "../data/gantt-words.js";
import { CHART_WORDS } from "../data/chart-words.js";
import { plainLine } from "../document/plain-lines.js";
import { sectionWords, statusWords } from "../words.js";
import type { ChartOptions } from "./chart-options.js";
import * as source from "./chart-source.js";
import { standingOf } from "./standing.js";

const CALL = "toMermaid(trackPlan(schedulePlan(plan), records, asOf))";

/**
 * Writes a plan as a Gantt chart of Mermaid, which GitHub, GitLab and many wikis draw from text: a
 * section for each section of the plan, a line for each due date with the days on which it is to be
 * done. Of what is tracked the status stands in words before the name; done, under way and overdue
 * look different too. What has no date is counted in the description.
 *
 * What the plan says is text and nothing else: signs that Mermaid would take for its own are written
 * as its entities.
 *
 * @param of - A schedule or a tracked plan.
 * @param options - Title and language.
 * @returns The text, ending with a line end, to be put between the fences of a `mermaid` block.
 * @throws ChisoError `invalid-data` for what is neither, `invalid-option` for options that there are
 *   not.
 * @example
 * ```ts
 * import { definePlan, schedulePlan, toMermaid } from "chiso";
 * const plan = definePlan({
 *   title: { vi: "Kế hoạch công khai" },
 *   year: 2021,
 *   sections: [
 *     { code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát: lần 1", deadline: "Quý II" }] },
 *   ],
 * });
 * toMermaid(schedulePlan(plan)).split("\n").slice(-3);
 * // ["  section I. Công khai", "    I.1. Rà soát#58; lần 1 :t1, 2021-04-01, 2021-06-30", ""]
 * ```
 */
export function toMermaid(of: PlanSchedule | TrackedPlan, options: ChartOptions = {}): string {
  source.requireChartSource(of, CALL);
  calls.requireOptions(options, "locale:vi|en title:text", CALL);
  const { locale = "vi" } = options;
  const title = escaped(source.chartTitle(of, GANTT_WORDS.gantt[locale], options));
  const dated = of.obligations.filter(({ due }) => due !== undefined);
  const undated = of.obligations.length - dated.length;
  const description = [
    source.asOfWords(of, locale),
    source.countWords(dated, "asOf" in of, locale),
    source.countLine(CHART_WORDS.undated, undated, locale),
  ].filter((each) => each !== "");
  const lines = [
    "gantt",
    `  title ${title}`,
    `  accTitle: ${title}`,
    `  accDescr: ${escaped(description.join(". "))}`,
    "  dateFormat YYYY-MM-DD",
    `  axisFormat ${axisFormat(dated, locale)}`,
    // Else a line stands at the day on which somebody looks at the chart.
    "  todayMarker off",
    // Else the last day would not be among those of the bar.
    "  inclusiveEndDates",
    ...taskLines(of.obligations, locale),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** Days of one year need no year; those of several could not be told apart without. */
function axisFormat(dated: readonly Obligation[], locale: calls.Locale): string {
  const days = dated.flatMap(({ due, occurrence }) => [due, occurrence?.window.start]);
  const isLong = new Set(days.flatMap((day) => (day === undefined ? [] : yearOf(day)))).size > 1;
  if (locale === "en") return isLong ? "%Y-%m-%d" : "%m-%d";
  return isLong ? "%d/%m/%Y" : "%d/%m";
}

function taskLines(
  obligations: readonly (Obligation | TrackedObligation)[],
  locale: calls.Locale,
): string[] {
  let above: string | undefined;
  return obligations.flatMap((each, at) => {
    const { due, occurrence, section } = each;
    if (due === undefined) return [];
    const heading = escaped(sectionWords(section));
    const isNew = heading !== above && heading !== "";
    above = heading;
    const window = occurrence?.window.start ?? due;
    const start = window > due ? due : window;
    const words = "status" in each ? `[${statusWords(each, locale)}] ` : "";
    const data = [...tagsOf(each), `t${at + 1}`, start, due].join(", ");
    const line = `    ${escaped(words + source.nameOf(each))} :${data}`;
    return isNew ? [`  section ${heading}`, line] : [line];
  });
}

/** How Mermaid is to draw it. */
function tagsOf(each: Obligation | TrackedObligation): readonly string[] {
  if (!("status" in each)) return [];
  const standing = standingOf(each);
  if (standing === "late") return ["crit"];
  if (standing === "open") return ["active"];
  return standing === "still" ? [] : ["done"];
}

/** What Mermaid takes for its own at the beginning of a line. */
const STATEMENT =
  /^(?=title|acc|section|dateformat|axisformat|tick|inclusive|top|exclude|include|today|weekday|weekend|click|gantt|%|-|\d{4}-)/i;

/** A text as text: signs with a meaning as entities, and no statement at its beginning. */
function escaped(text: string): string {
  return plainLine(text)
    .replace(/[#;:%<>&"'`\\{}[\]$*_~|]/g, (sign) => `#${sign.charCodeAt(0)};`)
    .replace(STATEMENT, "\u2060");
}
