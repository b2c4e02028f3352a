/**
 * Two satisfaction surveys of one office, from the answers to the index. The answers and the
 * decision are made up; items and elements are those of the questionnaire of nine elements, which
 * holds in both years. The formula of the Ministry was not found, so the method is declared here.
 *
 *   npx tsx examples/sipas-survey.ts
 */
import { pathToFileURL } from "node:url";
import { sipas } from "chiso/indices";
import {
  compareSipas,
  contributions,
  halfUp,
  roundFigure,
  sampleSize,
  sipasIndex,
  type SipasFigure,
  type SipasIndexMethod,
  type SipasQuestion,
  type SipasResult,
  type SipasYear,
} from "chiso/scoring";

const method: SipasIndexMethod = {
  kind: "top-two-of-valid",
  combine: "mean",
  source: { document: "Quyết định 12/QĐ-SNV (ví dụ)", confidence: "unverified" },
};

/** How many gave each answer to each item, from "very dissatisfied" to "very satisfied". */
const answers2024: readonly SipasQuestion[] = [
  { code: "9.15", answers: [4, 20, 66, 230, 80] },
  { code: "9.18", answers: [8, 32, 100, 200, 60] },
  { code: "9.19", answers: [2, 14, 54, 250, 80] },
  { code: "9.22", answers: [6, 24, 60, 220, 88], invalid: 2 },
  { code: "9.23", answers: [0, 12, 48, 250, 90] },
  { code: "9.28", answers: [4, 12, 44, 240, 100] },
  { code: "9.32", answers: [10, 30, 90, 200, 70] },
];
const answers2023: readonly SipasQuestion[] = [
  { code: "9.15", answers: [6, 26, 88, 220, 60] },
  { code: "9.18", answers: [8, 30, 92, 210, 60] },
  { code: "9.19", answers: [4, 16, 60, 240, 80] },
  { code: "9.22", answers: [8, 40, 92, 190, 68], invalid: 2 },
  { code: "9.23", answers: [2, 14, 54, 245, 85] },
  { code: "9.28", answers: [4, 16, 50, 240, 90] },
  { code: "9.32", answers: [10, 34, 96, 195, 65] },
];

/** The survey of a year. */
export function survey(year: 2023 | 2024): SipasResult {
  const questions = year === 2023 ? answers2023 : answers2024;
  return sipasIndex({ year, questions }, method);
}

const round = (figure: number, decimals: number): number => roundFigure(figure, halfUp(decimals));

/** A figure with its interval, where it is a share of people. */
function written({ index = 0, interval }: SipasFigure): string {
  const whole = `${round(index, 2)}%`;
  return interval === undefined
    ? whole
    : `${whole} (${round(interval.low, 1)}–${round(interval.high, 1)})`;
}

/** Whether the intervals of two figures have nothing in common. */
export function liesApart(before: SipasFigure, after: SipasFigure): boolean {
  const [one, other] = [before.interval, after.interval];
  if (one === undefined || other === undefined) return false;
  return one.high < other.low || other.high < one.low;
}

/** An item in both years. */
export function itemLine(before: SipasFigure, after: SipasFigure): string {
  const { name } = sipas.item(2024, after.code);
  const apart = liesApart(before, after) ? ", intervals apart" : "";
  return `  ${after.code} ${name.en}: ${written(before)} → ${written(after)}${apart}`;
}

/** How the elements, each a fifth, make the change of the whole. */
export function changeLines(before: SipasResult, after: SipasResult): readonly string[] {
  const parts = ({ elements }: SipasResult) => ({
    parts: Object.fromEntries(elements.map(({ code, index = 0 }) => [code, index])),
  });
  const weights = Object.fromEntries(after.elements.map(({ code }) => [code, "0.2"]));
  const change = contributions(parts(before), parts(after), { weights });
  if (!change.comparable) return change.reasons.map(({ text }) => `  ${text.en}`);
  return change.rows.map(({ code, contribution, before: old = 0, after: now = 0 }) => {
    const moved = `${round(old, 2)}% → ${round(now, 2)}%`;
    return `  ${sipas.element(2024, code).name.en}: ${moved}, adds ${round(contribution, 2)}`;
  });
}

/** Whether the index of two years compares, and why not. */
function comparison(before: SipasYear, after: SipasYear): string {
  const change = compareSipas(before, after);
  if (change.comparable) return `${round(change.points, 2)} points`;
  return `not compared. ${change.reasons.map(({ text }) => text.en).join("; ")}`;
}

/** What the script prints. */
export function report(): string {
  const [before, after] = [survey(2023), survey(2024)];
  const [old = 0, now = 0] = [before.overall.index, after.overall.index];
  const change = comparison({ year: 2023, index: old }, { year: 2024, index: now });
  const national = comparison({ year: 2021, index: 87.16 }, { year: 2022, index: 80.08 });
  return [
    `Of 40,000 dossiers ${sampleSize(40_000).size} answers are asked for (error 5 %).`,
    "Satisfied or very satisfied in 2023 and 2024, of valid answers, with 95 % intervals:",
    ...before.questions.flatMap((question, at) => {
      const later = after.questions[at];
      return later === undefined ? [] : itemLine(question, later);
    }),
    `The whole: ${round(old, 2)}% → ${round(now, 2)}%, ${change}. By element:`,
    ...changeLines(before, after),
    `The national index of 2021 and 2022: ${national}`,
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(report());
