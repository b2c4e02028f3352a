import { serviceQualityRules } from "chiso/indices";
import {
  evaluateCriteria,
  explainRule,
  replayTrace,
  scoreServiceQuality,
  serviceQualityCriteria,
  serviceQualityEvidence,
  type ServiceQualityFigures,
  type Trace,
} from "chiso/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const set = serviceQualityCriteria();
const of = (part: number, whole: number): { part: number; whole: number } => ({ part, whole });

const scoreOf = (figures: ServiceQualityFigures): ReturnType<typeof evaluateCriteria> =>
  evaluateCriteria(set, serviceQualityEvidence(figures));

const pointsOf = (figures: ServiceQualityFigures, field: string): number => {
  const points = scoreOf(figures).fields.find(({ code }) => code === field)?.points ?? Number.NaN;
  return Math.round(points * 100) / 100;
};

/** The sources that the parameters of a trace name. */
function sourcesOf({ parameters, children }: Trace): readonly unknown[] {
  return [...parameters.map(({ source }) => source), ...children.flatMap(sourcesOf)];
}

/** What all bodies of a province share: their procedures are published for them. */
const PUBLISHED = {
  "procedures-published-on-time": of(1, 47),
  "procedures-disclosed-on-time": of(43, 47),
  "procedures-disclosed-in-full": of(47, 47),
} as const;

/** A body that had neither dossiers nor petitions. */
const IDLE: ServiceQualityFigures = {
  ...PUBLISHED,
  "dossiers-synchronised": of(0, 0),
  "dossiers-on-time": of(0, 0),
  "electronic-results": of(0, 0),
  "digitised-dossiers": of(0, 0),
  "digitised-data-reused": of(0, 0),
  "digitised-data-shared": of(0, 0),
  "procedures-linked-to-population-data": of(0, 0),
  "dossiers-using-population-data": of(0, 0),
  "electronic-certified-copies": { figure: 100 },
  "online-service-use": { points: 0 },
  "payable-procedures-online": of(0, 0),
  "procedures-paid-online": of(0, 0),
  "dossiers-paid-online": of(0, 0),
  "petitions-on-time": of(0, 0),
  "petition-satisfaction": of(0, 0),
  "dossier-satisfaction": of(0, 0),
};

describe("the indicators of decision 766/QĐ-TTg", () => {
  const { groups } = serviceQualityRules;

  it("are 24, of which three are only tracked and three bring points not known", () => {
    const all = groups.flatMap(({ indicators }) => indicators);
    expect(all).toHaveLength(24);
    expect(new Set(all.map(({ key }) => key)).size).toBe(24);
    expect(all.filter(({ maximum }) => maximum === 0).map(({ key }) => key)).toEqual([
      "average-handling-time",
      "petitions-on-procedures",
      "petitions-on-staff",
    ]);
    expect(all.filter(({ maximum }) => maximum === undefined)).toHaveLength(3);
  });

  it("bring the points of their group, but for the twelve of online services", () => {
    const sums = groups.map(({ indicators }) =>
      indicators.reduce((sum, { maximum }) => sum + (maximum ?? 0), 0),
    );
    expect(sums).toEqual([18, 20, 22, 10, 18]);
  });

  it("are scored by rules that name the source of the indicator, not of the decision alone", () => {
    const indicators = groups.flatMap(({ indicators: all, portalLines }) => [
      ...all,
      ...portalLines,
    ]);
    const sources = new Map(indicators.map(({ key, source }) => [key, source]));
    const { fields } = scoreOf(IDLE);
    const leaves = fields.flatMap(({ criteria }) => criteria.flatMap((each) => each.leaves));
    for (const { code, trace } of leaves) {
      for (const source of sourcesOf(trace)) expect(source).toEqual(sources.get(code));
    }
    expect(leaves.flatMap(({ trace }) => sourcesOf(trace)).length).toBeGreaterThan(20);
  });

  it("make a set of criteria without findings that adds up to 100", () => {
    expect(set.findings).toEqual([]);
    expect(set.maximum).toBe(100);
  });
});

describe("the points of an indicator", () => {
  it.each([
    ["dossiers-on-time", of(653, 654), "progress", 19.97],
    ["dossiers-on-time", of(2541, 2618), "progress", 19.41],
    ["dossiers-on-time", of(287, 294), "progress", 19.52],
    ["dossiers-on-time", of(444, 583), "progress", 15.23],
    ["dossiers-on-time", of(0, 0), "progress", 0],
    ["dossiers-paid-online", of(145, 165), "online-service", 5.27],
    ["procedures-paid-online", of(8, 12), "online-service", 1.67],
    ["electronic-results", { figure: "93.27" }, "digitisation", 5.6],
    ["electronic-results", { figure: "1.89" }, "digitisation", 0.11],
    ["digitised-dossiers", { figure: "58.06" }, "digitisation", 2.32],
    ["digitised-data-reused", { figure: "97.25" }, "digitisation", 2],
    ["digitised-data-reused", { figure: "58.94" }, "digitisation", 1.47],
    ["digitised-data-reused", { figure: "36.36" }, "digitisation", 0.91],
    ["dossiers-using-population-data", { figure: "42.21" }, "digitisation", 0.84],
    ["dossier-satisfaction", { figure: "97.02" }, "satisfaction", 6],
    ["dossier-satisfaction", { figure: "75.81" }, "satisfaction", 5.05],
    ["dossier-satisfaction", { figure: "46.15" }, "satisfaction", 3.08],
    ["petitions-on-time", of(0, 0), "satisfaction", 6],
    ["petitions-on-time", of(0, 1), "satisfaction", 0],
  ])("%s of %j is in %s %d, as the portal printed it", (key, figure, field, points) => {
    expect(pointsOf({ [key]: figure }, field)).toBe(points);
  });

  it("rises with the rate and never goes beyond its maximum", () => {
    const indicators = serviceQualityRules.groups
      .flatMap((group) => group.indicators)
      .filter(({ maximum = 0, fullFrom }) => maximum > 0 && fullFrom !== undefined);
    const rate = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...indicators),
        rate,
        rate,
        ({ key, maximum = 0 }, one, other) => {
          const [less, more] = [one, other]
            .sort((left, right) => left - right)
            .map((each) => scoreOf({ [key]: { figure: each / 10 } }).total);
          expect(less).toBeLessThanOrEqual(more ?? Number.NaN);
          expect(more).toBeLessThanOrEqual(maximum);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a body as a whole", () => {
  it("without dossiers and petitions has 19.79, as the portal gave the inspectorate of Gia Lai", () => {
    const card = scoreOf(IDLE);
    expect(card.missing).toEqual([]);
    expect(Math.round(card.total * 100) / 100).toBe(19.79);
    expect(replayTrace(card.trace)).toBe(card.total);
  });

  it("has the first group of 11.79 where its dossiers are synchronised", () => {
    const figures = { ...PUBLISHED, "dossiers-synchronised": of(547, 547) };
    expect(pointsOf(figures, "transparency")).toBe(11.79);
  });

  it("lists what was not given, and the indicators whose treatment of nothing is not known", () => {
    const missing = scoreOf({ ...IDLE, "procedures-published-on-time": of(0, 0) }).missing;
    expect(missing.map(({ code }) => code)).toEqual(["procedures-published-on-time"]);
    expect(scoreOf({}).missing).toHaveLength(19);
  });

  it.each([
    ["a department of culture", [11.79, 19.97, 6.72, 8.61, 14.18, 18], 79.27],
    ["a commune", [11.79, 19.41, 6.31, 7.34, 12.49, 18], 75.34],
    ["another commune", [11.79, 19.52, 6.2, 6.7, 11.74, 18], 73.95],
    ["a department of finance", [11.79, 15.23, 6.55, 0, 5.42, 5.05], 44.04],
    ["an inspectorate", [5.79, 0, 0, 0, 2, 12], 19.79],
    ["a province", [11.46, 17.69, 8.84, 6.42, 9.72, 14.67], 68.8],
  ])("%s adds up as printed", (_, parts, total) => {
    const [transparency = 0, progress = 0, use = 0, payment = 0, digitisation = 0, rest = 0] =
      parts;
    const score = scoreServiceQuality({
      transparency,
      progress,
      "online-service-use": use,
      "online-payment": payment,
      digitisation,
      satisfaction: rest,
    });
    expect(score.total).toBe(total);
  });

  it("may give what is tracked or whose points are not known: they bring none", () => {
    const tracked = { "petitions-on-staff": of(1, 4), "dossiers-online": of(90, 100) };
    expect(scoreOf({ ...IDLE, ...tracked }).total).toBe(scoreOf(IDLE).total);
  });

  it("explains each rule in words", () => {
    const node = set.fields[4]?.criteria[2];
    if (node === undefined || !("rule" in node)) throw new Error("no rule");
    expect(explainRule(node.rule, "en").text).toContain("90");
  });
});

describe("figures that cannot be", () => {
  it.each([
    [{ "dossiers-on-time": of(5, 4) }, "invalid-amount"],
    [{ "dossiers-on-time": of(-1, 4) }, "invalid-amount"],
    [{ "dossiers-on-time": { figure: 100.1 } }, "invalid-amount"],
    [{ "dossiers-on-time": { points: 3 } }, "invalid-amount"],
    [{ "online-service-use": { points: 12.01 } }, "invalid-amount"],
    [{ "online-service-use": of(1, 2) }, "invalid-amount"],
    [{ "online-payment": { points: 3 } }, "unknown-code"],
    [{ constructor: of(1, 2) }, "unknown-code"],
  ])("are refused: %j", (figures, code) => {
    expect(() => serviceQualityEvidence(figures)).toThrow(expect.objectContaining({ code }));
  });
});
