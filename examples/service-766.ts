/**
 * The index of Decision 766/QĐ-TTg of one commune, from what it counted in two quarters. The
 * figures are made up. The rules are those that the catalogue read off the National Public Service
 * Portal, not the decision itself; the points of online services are taken as the portal prints
 * them, because their inner division is not known.
 *
 *   npx tsx examples/service-766.ts
 */
import { pathToFileURL } from "node:url";
import {
  compareScorecards,
  evaluateCriteria,
  formatTrace,
  halfUp,
  nextBest,
  roundFigure,
  scoreServiceQuality,
  serviceQualityCriteria,
  serviceQualityEvidence,
  type Scorecard,
  type ServiceQualityFigures,
} from "chiso/scoring";

/** What the commune counted in the second quarter. */
const secondQuarter: ServiceQualityFigures = {
  "procedures-published-on-time": { part: 12, whole: 15 },
  "procedures-disclosed-on-time": { part: 14, whole: 15 },
  "procedures-disclosed-in-full": { part: 15, whole: 15 },
  "dossiers-synchronised": { part: 1_180, whole: 1_240 },
  "dossiers-on-time": { part: 1_209, whole: 1_240 },
  "electronic-results": { part: 744, whole: 1_200 },
  "digitised-dossiers": { part: 992, whole: 1_240 },
  "digitised-data-reused": { part: 248, whole: 1_240 },
  "digitised-data-shared": { part: 620, whole: 1_240 },
  "procedures-linked-to-population-data": { part: 36, whole: 60 },
  "dossiers-using-population-data": { part: 930, whole: 1_240 },
  "online-service-use": { points: 7.4 },
  "payable-procedures-online": { part: 40, whole: 50 },
  "procedures-paid-online": { part: 25, whole: 50 },
  "dossiers-paid-online": { part: 270, whole: 600 },
  "petitions-on-time": { part: 3, whole: 4 },
  "petition-satisfaction": { part: 3, whole: 4 },
  "dossier-satisfaction": { figure: 86.4 },
};

/** The third quarter: what it counted anew; nobody complained. */
const thirdQuarter: ServiceQualityFigures = {
  ...secondQuarter,
  "procedures-published-on-time": { part: 6, whole: 6 },
  "dossiers-on-time": { part: 1_386, whole: 1_400 },
  "electronic-results": { part: 1_120, whole: 1_400 },
  "dossiers-paid-online": { part: 385, whole: 700 },
  "petitions-on-time": { part: 0, whole: 0 },
  "petition-satisfaction": { part: 0, whole: 0 },
  "dossier-satisfaction": { figure: 91.2 },
};

/** The scorecard of what was counted. */
export function cardOf(figures: ServiceQualityFigures): Scorecard {
  return evaluateCriteria(serviceQualityCriteria(), serviceQualityEvidence(figures));
}

const round = (figure: number): number => roundFigure(figure, halfUp(2));

/** A group with its points in both quarters. */
export function groupLines(before: Scorecard, after: Scorecard): readonly string[] {
  return after.fields.map(({ code, name, points, maximum = 0 }) => {
    const old = before.fields.find((field) => field.code === code)?.points ?? 0;
    return `  ${name.en}: ${round(old)} → ${round(points)} of ${maximum}`;
  });
}

/** How the points of one indicator came about. */
export function traceOf({ fields }: Scorecard, indicator: string): string {
  const leaves = fields.flatMap(({ criteria }) => criteria.flatMap((each) => each.leaves));
  const leaf = leaves.find(({ code }) => code === indicator);
  return leaf === undefined ? "" : formatTrace(leaf.trace, "en").trimEnd();
}

/** What the script prints. */
export function report(): string {
  const [before, after] = [cardOf(secondQuarter), cardOf(thirdQuarter)];
  const { moved } = compareScorecards(before, after);
  // The six lines as the portal would print them; their sum is to be that of the scorecard.
  const printed = scoreServiceQuality({
    transparency: 17.44,
    progress: 19.8,
    digitisation: 13.2,
    "online-service-use": 7.4,
    "online-payment": 6.55,
    satisfaction: 18,
  });
  return [
    `Quarters II and III: ${round(before.total)} → ${round(after.total)} of ${after.maximum}`,
    ...groupLines(before, after),
    `The lines of the portal add up to ${printed.total ?? "nothing"}.`,
    `Without figures: ${after.missing.map(({ name }) => name.en).join(", ")}`,
    "What moved most:",
    ...moved.slice(0, 4).map(({ name, before: old, after: now }) => {
      return `  ${name.en}: ${round(old)} → ${round(now)}`;
    }),
    "Where most points are left:",
    ...nextBest(after)
      .slice(0, 4)
      .map(({ name, recoverable }) => `  ${name.en}: ${round(recoverable)}`),
    "How one indicator came about:",
    traceOf(after, "digitised-data-reused"),
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(report());
