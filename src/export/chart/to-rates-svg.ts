import {
  completionForm,
  type Completion,
  type CompletionGroup,
  type CompletionRate,
} from "../../progress/index.js";
import * as calls from "../../text/index.js";
import { STANDING_WORDS } from "../data/chart-words.js";
import { RATES_WORDS } from "../data/rates-words.js";
import { plainLine } from "../document/plain-lines.js";
import type { ChartOptions } from "./chart-options.js";
import { shareWords } from "./figures.js";
import { legend, type LegendItem } from "./legend.js";
import { roomFor, shareRow, type BarPart, type ShareRow } from "./share-row.js";
import { barOf } from "./standing.js";
import * as svg from "./svg.js";

/** How rates are drawn. */
export interface RatesChartOptions extends ChartOptions {
  /** Which rate: completed of all, as when left out, completed of those due, in time of those completed. */
  readonly rate?: "completedOfAll" | "completedOfDue" | "inTimeOfCompleted";
}

const CALL = 'toRatesSvg(completion(tracked, { by: "section" }), { rate: "completedOfAll" })';

/**
 * Draws completion rates by group, a bar for each and one for all together, as an SVG that needs
 * nothing from outside, light or dark as the reader's screen. Each rate stands beside its bar with
 * numerator and denominator; of a group with nothing to take a rate of there is no bar. Of what is
 * completed of all, the part completed by inference has a pattern of its own.
 *
 * @param of - What `completion` counts.
 * @param options - Which rate; title and language.
 * @returns The drawing, to be written as a file or put into a page; the same for the same call.
 * @throws ChisoError `invalid-data` for anything else, `invalid-option` for options that there are
 *   not.
 * @example
 * ```ts
 * import { completion, definePlan, plainDate, schedulePlan, toRatesSvg, trackPlan } from "chiso";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [
 *     { code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline: "Quý II, IV" }] },
 *   ],
 * });
 * const records = [{ task: "I.1", completedOn: plainDate("2021-06-30") }];
 * const tracked = trackPlan(schedulePlan(plan), records, plainDate("2021-07-31"));
 * const drawing = toRatesSvg(completion(tracked, { by: "section" }));
 * drawing.includes("I. Công khai: 1/2 (50,0%)"); // true
 * ```
 */
export function toRatesSvg(of: Completion, options: RatesChartOptions = {}): string {
  calls.refuseOtherResult(of, "what completion gives", CALL);
  calls.requireForm(of, completionForm, "what completion gives", CALL);
  calls.requireOptions(
    options,
    "rate:completedOfAll|completedOfDue|inTimeOfCompleted locale:vi|en title:text",
    CALL,
  );
  const { locale = "vi", rate = "completedOfAll" } = options;
  const groups = [...of.groups, of.total];
  const rows = groups.map((group): ShareRow => {
    const isTotal = group === of.total;
    return { ...rowOf(group, rate, locale), ...(isTotal ? { bold: true } : {}) };
  });
  const ofWhat = of.total[rate].ofLabel[locale];
  const words = {
    locale,
    title: plainLine(options.title ?? "") || `${RATES_WORDS.rates[locale]} ${ofWhat}`,
    description: rows.map(({ name, words: said }) => `${name}: ${said}`).join("; "),
  };
  const inferred = rows.some(({ parts = [] }) =>
    parts.some(({ pattern }) => pattern === "inferred"),
  );
  const room = roomFor(rows);
  return svg.svgOf(words, [
    legend(inferred ? legendOf(locale) : []),
    ...rows.map((row) => shareRow(row, room)),
    svg.paragraph(of.overlapping ? RATES_WORDS.shared[locale] : "", { size: 10, colour: "soft" }),
  ]);
}

function rowOf(
  group: CompletionGroup,
  name: NonNullable<RatesChartOptions["rate"]>,
  locale: calls.Locale,
): ShareRow {
  const rate = group[name];
  const words = shareWords(rate, locale);
  if (rate.denominator === 0) return { name: group.label[locale], words };
  const inferred = name === "completedOfAll" ? group.counts.completedByInference : 0;
  return { name: group.label[locale], words, parts: partsOf(rate, inferred) };
}

function partsOf({ numerator, denominator }: CompletionRate, inferred: number): BarPart[] {
  const part = (count: number, pattern: BarPart["pattern"]): BarPart[] =>
    count <= 0 ? [] : [{ share: count / denominator, pattern }];
  return [...part(numerator - inferred, "done"), ...part(inferred, "inferred")];
}

function legendOf(locale: calls.Locale): readonly LegendItem[] {
  return (["done", "inferred"] as const).map((each) => ({
    sign: (x, y) => barOf(each, { x: x - 8, y: y - 4, width: 16, height: 8 }),
    words: STANDING_WORDS[each][locale],
  }));
}
