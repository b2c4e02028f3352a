import {
  halfUp,
  requirePapiCard,
  requireScorecard,
  roundFigure,
  type LeafScore,
  type LeafStatus,
  type PapiScorecard,
  type PapiSubDimensionScore,
  type Scorecard,
} from "../../scoring/index.js";
import * as calls from "../../text/index.js";
import { SCORECARD_WORDS, type ScorecardWord } from "../data/scorecard-words.js";
import { plainLine } from "../document/plain-lines.js";
import type { ChartOptions } from "./chart-options.js";
import { figureWords, shareWords } from "./figures.js";
import { roomFor, shareRow, type ShareRow } from "./share-row.js";
import * as svg from "./svg.js";

/** How a scorecard is drawn. */
export interface ScorecardChartOptions extends ChartOptions {
  /** Whether fields are drawn alone, as when left out, or with their criteria (of PAPI, with its sub-dimensions). */
  readonly parts?: "fields" | "criteria";
}

const CALL = 'toScorecardSvg(evaluateCriteria(set, evidence), { parts: "fields" })';

/**
 * Draws a scorecard: the total, and a bar for each field with the points that it got of the most
 * that it could, as an SVG that needs nothing from outside, light or dark as the reader's screen.
 * Points stand in figures beside their bars. What has no evidence or no score says so, and what has
 * no maximum has no bar.
 *
 * @param of - A scorecard of `evaluateCriteria` or of `scorePapi`.
 * @param options - Fields alone or with their criteria; title and language.
 * @returns The drawing, to be written as a file or put into a page; the same for the same call.
 * @throws ChisoError `invalid-data` for what is neither, `invalid-option` for options that there are
 *   not.
 * @example
 * ```ts
 * import { scorePapi, toScorecardSvg } from "chiso";
 * const card = scorePapi({ year: 2021, scores: { "1": 5.1, "2": 5.25 } });
 * const drawing = toScorecardSvg(card);
 * drawing.includes("1. Tham gia của người dân ở cấp cơ sở: 5,1/10 (51,0%)"); // true
 * drawing.includes("Tổng điểm: Chưa có điểm"); // true
 * ```
 */
export function toScorecardSvg(
  of: Scorecard | PapiScorecard,
  options: ScorecardChartOptions = {},
): string {
  const isPapi = calls.isRecord(of) && "dimensions" in of;
  calls.refuseOtherResult(of, "a scorecard", CALL);
  if (isPapi) requirePapiCard(of, CALL);
  else requireScorecard(of, CALL);
  calls.requireOptions(options, "parts:fields|criteria locale:vi|en title:text", CALL);
  const { locale = "vi", parts = "fields" } = options;
  const deep = parts === "criteria";
  const { name, rows, notes } =
    "dimensions" in of ? papiCard(of, deep, locale) : criteriaCard(of, deep, locale);
  const words = {
    locale,
    title: plainLine(options.title ?? "") || `${SCORECARD_WORDS.scorecard[locale]} ${name}`,
    subtitle: SCORECARD_WORDS.points[locale],
    description: [...rows.map((row) => [`${row.name}: ${row.words}`, row.note ?? ""]), notes]
      .map((said) => said.filter((each) => each !== "").join(". "))
      .filter((each) => each !== "")
      .join("; "),
  };
  const room = roomFor(rows);
  return svg.svgOf(words, [
    ...rows.map((row) => shareRow(row, room)),
    ...notes.map((note) => svg.paragraph(note, { size: 10.5 })),
  ]);
}

/** A scorecard as rows, the total first. */
interface Card {
  readonly name: string;
  readonly rows: readonly ShareRow[];
  readonly notes: readonly string[];
}

interface Scored {
  readonly points?: number;
  readonly maximum?: number;
  readonly percent?: number;
}

/** `8,5/10 (85,0%)` with its bar; points alone where there is no maximum. */
function scoredRow(
  name: string,
  { points, maximum, percent }: Scored,
  locale: calls.Locale,
): ShareRow {
  if (points === undefined) return { name, words: SCORECARD_WORDS.noScore[locale] };
  if (maximum === undefined || maximum <= 0) return { name, words: figureWords(points, locale) };
  const share = points / maximum;
  const full = percent ?? share * 100;
  return {
    name,
    words: shareWords(
      { numerator: points, denominator: maximum, percent: roundFigure(full, halfUp(1)) },
      locale,
    ),
    parts: points > 0 ? [{ share, pattern: "done" }] : [],
  };
}

function named({ code, name }: Pick<PapiSubDimensionScore, "code" | "name">, locale: calls.Locale) {
  return `${code}. ${name[locale]}`;
}

function papiCard(card: PapiScorecard, deep: boolean, locale: calls.Locale): Card {
  const { total, maximum, year, dimensions } = card;
  const scored = (part: PapiSubDimensionScore, most?: number): ShareRow =>
    scoredRow(named(part, locale), calls.defined({ points: part.score, maximum: most }), locale);
  const rows = dimensions.flatMap((dimension): ShareRow[] => {
    // Sub-dimensions have scales of their own, which the card does not hold.
    const parts = dimension.subDimensions.map((part) => ({ ...scored(part), depth: 1 }));
    return [scored(dimension, maximum / dimensions.length), ...(deep ? parts : [])];
  });
  const all = scoredRow(
    SCORECARD_WORDS.total[locale],
    calls.defined({ points: total, maximum }),
    locale,
  );
  return { name: `PAPI ${year}`, rows: [{ ...all, bold: true }, ...rows], notes: [] };
}

const STATUSES: Readonly<Record<Exclude<LeafStatus, "scored">, ScorecardWord>> = {
  missing: "missing",
  unscored: "unscored",
  "not-applicable": "notApplicable",
};

/** `Thiếu minh chứng: 1.2, 1.3`: the nodes that are not scored, by the reason. */
function statusNote(leaves: readonly LeafScore[], locale: calls.Locale): string {
  const notes = (["missing", "unscored", "not-applicable"] as const).flatMap((status) => {
    const codes = leaves.filter((leaf) => leaf.status === status).map(({ code }) => code);
    return codes.length === 0
      ? []
      : [`${SCORECARD_WORDS[STATUSES[status]][locale]}: ${codes.join(", ")}`];
  });
  return notes.join("; ");
}

function criteriaCard(card: Scorecard, deep: boolean, locale: calls.Locale): Card {
  const rows = card.fields.flatMap((field): ShareRow[] => {
    const leaves = field.criteria.flatMap((criterion) => criterion.leaves);
    const own = scoredRow(named(field, locale), field, locale);
    const criteria = field.criteria.map((criterion): ShareRow => ({
      ...scoredRow(named(criterion, locale), criterion, locale),
      note: statusNote(criterion.leaves, locale),
      depth: 1,
    }));
    return deep ? [own, ...criteria] : [{ ...own, note: statusNote(leaves, locale) }];
  });
  const { total, maximum, base, bonus, deductions, band } = card;
  const part = (word: ScorecardWord, points: number): string =>
    `${SCORECARD_WORDS[word][locale]}: ${figureWords(points, locale)}`;
  const parts = [
    part("base", base),
    bonus === 0 ? "" : part("bonus", bonus),
    deductions === 0 ? "" : part("deductions", deductions),
  ].filter((each) => each !== "");
  const all = scoredRow(SCORECARD_WORDS.total[locale], { points: total, maximum }, locale);
  const note = parts.length > 1 ? parts.join("; ") : "";
  const notes =
    band === undefined ? [] : [`${SCORECARD_WORDS.band[locale]}: ${band.label[locale]}`];
  return { name: card.set, rows: [{ ...all, bold: true, note }, ...rows], notes };
}
