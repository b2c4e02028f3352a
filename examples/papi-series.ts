/**
 * PAPI of one province over the years: the totals with the years across which they do not compare,
 * a dimension that goes on over such a year, what made the change of 2020, the place among others
 * and the group.
 *
 * Scores of Hưng Yên and Thái Bình as published (PAPI: CECODES, VFF-CRT, RTA and UNDP), in the
 * decimals that the guide to scoring quotes. The eight provinces of the groups and their scores are
 * made up: no whole list of a year may be shipped.
 *
 *   npx tsx examples/papi-series.ts
 */
import { pathToFileURL } from "node:url";
import {
  contributions,
  halfUp,
  indexSeries,
  papiGroups,
  papiSeries,
  readScoreTable,
  roundFigure,
  scorePapi,
  type IndexSeries,
  type PapiEntry,
  type PapiScorecard,
} from "chiso/scoring";

const PUBLISHED = `Năm;Tỉnh;1;2;3;4;5;6;7;8
2019;Hưng Yên;5,0683;4,8792;4,5211;6,6355;7,2442;7,3519;2,7725;2,7749
2020;Hưng Yên;5,3108;5,1911;4,7218;6,8227;7,4332;7,0492;2,7244;2,9168
2021;Hưng Yên;5,4033;5,8593;4,4187;7,5400;7,5044;7,9987;3,6510;2,9905
2020;Thái Bình;5,2586;5,5086;5,2627;6,8179;7,3210;6,9669;3,3016;2,9333`;

/** Made-up totals of a year, and a province without a result. */
const MADE_UP: readonly PapiEntry[] = [
  { province: "Sông Hà", score: 44.1 },
  { province: "Đồng Lâm", score: 43.52 },
  { province: "Bình Sơn", score: 43.52 },
  { province: "Hải Lộc", score: 42.87 },
  { province: "Tân Phước", score: 42.3 },
  { province: "Nam Khê", score: 41.96 },
  { province: "Lạc Thủy Đông", score: 41.2 },
  { province: "Phú Cường", score: 40.75 },
  { province: "Yên Giang", score: null },
];

const round = (figure: number): number => roundFigure(figure, halfUp(2));

/** The scorecard of a province in a year, of the table as published. */
export function cardOf(unit: string, of: number): PapiScorecard {
  const { rows, parts } = readScoreTable(PUBLISHED);
  const row = rows.find(({ province, year }) => province.name === unit && year === of);
  const scores = parts.map(({ name }, at) => [name, row?.scores[at] ?? null] as const);
  return scorePapi({ year: of, scores: Object.fromEntries(scores) });
}

/** A series in one line, a stroke where its years do not compare. */
export function seriesLine({ points }: IndexSeries): string {
  const written = points.map(({ year, value, stretch, change }, at) => {
    const cut = at > 0 && points[at - 1]?.stretch !== stretch ? "| " : "";
    const moved =
      change?.percent === undefined ? "" : ` (${change.direction}, ${round(change.percent)}%)`;
    return `${cut}${year} ${value === undefined ? "–" : round(value)}${moved}`;
  });
  return written.join("  ");
}

/** What made the total of the later year another than that of the earlier, the largest part first. */
export function causes(before: PapiScorecard, after: PapiScorecard): string {
  const change = contributions(before, after);
  if (!change.comparable) return change.reasons.map(({ text }) => text.en).join("; ");
  const rows = change.rows.toSorted((one, other) => other.contribution - one.contribution);
  const parts = rows.map(({ code, contribution }) => `${code}: ${round(contribution)}`).join(", ");
  return `${round(change.before)} → ${round(change.after)}, by dimension ${parts}`;
}

/** The groups of a year, each with its provinces and their places by score. */
export function groupLines(entries: readonly PapiEntry[], year: number): readonly string[] {
  const { groups, standings, withoutResult, positionNote } = papiGroups(entries, { year });
  const place = (name: string): string => {
    const standing = standings.find(({ province }) => province === name);
    return standing === undefined ? name : `${standing.position} ${name} ${standing.score}`;
  };
  return [
    ...groups.map(({ name, provinces }) => `  ${name.en}: ${provinces.map(place).join(", ")}`),
    `  No result: ${withoutResult.join(", ")}`,
    `  ${positionNote.en}`,
  ];
}

/** What to mind of the changes that a series states, what is one and the same for several in one line. */
function cautionLines(all: readonly IndexSeries[]): readonly string[] {
  const cautions = all.flatMap(({ points }) =>
    points.flatMap(({ change }) => change?.cautions ?? []),
  );
  const names = new Map<string, string[]>();
  for (const caution of new Set(cautions.map(({ text }) => text.en))) {
    const [name = "", words = ""] = caution.split(/: (.*)/);
    names.set(words, [...(names.get(words) ?? []), name]);
  }
  return Array.from(names, ([words, of]) => `  mind: ${words}: ${of.join("; ")}`);
}

function breakLines({ breaks }: IndexSeries): readonly string[] {
  return breaks.map(({ year, text }) => `  ${year}: ${text.en}`);
}

/** What the script prints. */
export function report(): string {
  const [before, after] = [cardOf("Hưng Yên", 2019), cardOf("Hưng Yên", 2020)];
  const later = cardOf("Hưng Yên", 2021);
  const { total, dimensions } = papiSeries([before, after, later], { province: "Hưng Yên" });
  const values = { 2024: 41, 2025: 42 };
  const merged = indexSeries({ index: "papi", part: "total", province: "Hưng Yên", values });
  return [
    "Hưng Yên, total and dimensions:",
    `  ${seriesLine(total)}`,
    ...breakLines(total),
    ...dimensions.map((series) => `  ${series.code}  ${seriesLine(series)}`),
    ...cautionLines(dimensions),
    `The change of 2020: ${causes(before, after)}`,
    `The change of 2021: ${causes(after, later)}`,
    `The gap to Thái Bình in 2020: ${causes(after, cardOf("Thái Bình", 2020))}`,
    "Made-up provinces in the four groups of 2023:",
    ...groupLines(MADE_UP, 2023),
    "Made-up totals of Hưng Yên over its merger:",
    `  ${seriesLine(merged)}`,
    ...breakLines(merged),
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(report());
