import {
  serviceQualityRules,
  type ServiceQualityGroup,
  type ServiceQualityIndicator,
  type ServiceQualityLine,
} from "../../indices/index.js";
import { ChisoError, requireKind, requireOptions } from "../../text/index.js";
import { namesSeveralKinds } from "../rule/evidence-form.js";
import type {
  Criterion,
  CriteriaField,
  CriteriaSet,
  ScoredNode,
} from "../criteria/criteria-set.js";
import { defineCriteriaSet } from "../criteria/define-criteria-set.js";
import type { EvidenceByCode } from "../criteria/exceptions.js";
import { amount, compareExact, HUNDRED, writeExact, type Exact } from "../exact.js";
import type {
  CriterionEvidence,
  FigureEvidence,
  PartOfWhole,
  PointsEvidence,
} from "../rule/evidence.js";
import type { ProportionalFormula, ScoringRule } from "../rule/rule.js";

/** The circumstance in which an indicator has its points from a rate. */
const COUNTED = "có trường hợp";

/** The circumstance in which there was nothing to count. */
const NONE = "không có trường hợp";

type Scored = ServiceQualityIndicator & { readonly maximum: number; readonly fullFrom: number };

function isScored(indicator: ServiceQualityIndicator): indicator is Scored {
  return (indicator.maximum ?? 0) > 0 && indicator.fullFrom !== undefined;
}

function ruleOf({ maximum, fullFrom, withoutCases }: Scored): ScoringRule {
  const rate: ProportionalFormula = { kind: "proportional", of: fullFrom, cap: maximum };
  if (withoutCases !== "full") return rate;
  const full = { kind: "boolean", points: maximum, otherwise: 0 } as const;
  return {
    kind: "cases",
    cases: [
      { when: COUNTED, rule: rate },
      { when: NONE, rule: full },
    ],
  };
}

function nodesOf(indicators: readonly ServiceQualityIndicator[]): ScoredNode[] {
  return indicators.filter(isScored).map((indicator) => {
    const { key, name, maximum, source } = indicator;
    return { code: key, name, maximum, rule: ruleOf(indicator), source };
  });
}

/** A line: by its indicators, or where their points are not known by the points of the whole. */
function lineCriterion(line: ServiceQualityLine): Criterion {
  const { key, name, maximum, indicators, source } = line;
  if (indicators.every(isScored)) {
    return { code: key, name, maximum, components: nodesOf(indicators) };
  }
  const rule = { kind: "externalIndex", index: "portal-766", of: maximum } as const;
  return { code: key, name, maximum, rule, source };
}

function fieldOf({
  key,
  name,
  maximum,
  indicators,
  portalLines,
}: ServiceQualityGroup): CriteriaField {
  const criteria = portalLines.length > 0 ? portalLines.map(lineCriterion) : nodesOf(indicators);
  return { code: key, name, maximum, criteria };
}

/**
 * The index of Decision 766/QĐ-TTg as a set of criteria: its five groups, the indicators that bring
 * points, and the twelve points of online services as one node, whose inner division is not known.
 * It serves `evaluateCriteria`, `nextBest`, `explainRule` and the rest as any other set does.
 *
 * The rules were read off the figures of the National Public Service Portal of October 2026, not
 * from the decision itself; each node, and the trace of its points, says the source of its own.
 *
 * @returns The set; nodes bear the keys of the indicators, see `serviceQualityRules`.
 * @example
 * ```ts
 * import { serviceQualityCriteria } from "chiso/scoring";
 * serviceQualityCriteria().fields.map((field) => field.maximum); // [18, 20, 22, 22, 18]
 * ```
 */
export function serviceQualityCriteria(): CriteriaSet {
  const { groups, maximum, source } = serviceQualityRules;
  return defineCriteriaSet({
    id: "766-2022",
    title: { vi: "Bộ chỉ số theo Quyết định 766/QĐ-TTg", en: "Index of Decision 766/QĐ-TTg" },
    source,
    maximum,
    fields: groups.map(fieldOf),
  });
}

/** A figure of an indicator: how many of how many, a rate in per cent, or points of a line. */
export type ServiceQualityFigure = PartOfWhole | FigureEvidence | PointsEvidence;

/** Figures by the key of the indicator, and points by the key of the line that is given whole. */
export type ServiceQualityFigures = Readonly<Record<string, ServiceQualityFigure>>;

const FIGURE = "part:number|text whole:number|text figure:number|text points:number|text";

const CALL = 'serviceQualityEvidence({ "dossiers-on-time": { part: 653, whole: 654 } })';

/** A figure from 0 to the most; else the wrong call is refused. */
function within(value: Exact, most: Exact, key: string, accepted: string): Exact {
  if (value.numerator >= 0n && compareExact(value, most) <= 0) return value;
  return refuse(key, writeExact(value), accepted);
}

function refuse(key: string, given: string, accepted: string): never {
  const advice = `Correct the figures of ${key}`;
  throw new ChisoError("invalid-amount", { given: `${given} for ${key}`, accepted, advice });
}

function withoutCases({ withoutCases: brings }: Scored): CriterionEvidence | undefined {
  if (brings === "full") return { when: NONE, evidence: true };
  return brings === "none" ? false : undefined;
}

function ofIndicator(
  indicator: Scored,
  figure: PartOfWhole | FigureEvidence,
): CriterionEvidence | undefined {
  const { key } = indicator;
  if ("part" in figure) {
    const whole = amount(figure.whole, key);
    within(amount(figure.part, key), whole, key, `a part from 0 to ${writeExact(whole)}`);
    if (whole.numerator === 0n) return withoutCases(indicator);
  } else within(amount(figure.figure, key), HUNDRED, key, "a rate from 0 to 100 per cent");
  return indicator.withoutCases === "full" ? { when: COUNTED, evidence: figure } : figure;
}

function lineWithPoints(key: string): ServiceQualityLine | undefined {
  return serviceQualityRules.groups
    .flatMap(({ portalLines }) => portalLines)
    .find((line) => line.key === key && !line.indicators.every(isScored));
}

function evidenceFor(key: string, figure: ServiceQualityFigure): CriterionEvidence | undefined {
  requireOptions(figure, FIGURE, CALL, "invalid-data");
  if (namesSeveralKinds(figure)) {
    const given = Object.keys(figure).join(" and ");
    refuse(key, given, "{ part, whole }, { figure } or { points }, one of them");
  }
  const line = lineWithPoints(key);
  if (line !== undefined) {
    if (!("points" in figure)) refuse(key, "no points", "{ points } as the portal prints them");
    const accepted = `points from 0 to ${line.maximum}`;
    within(amount(figure.points, key), amount(line.maximum, key), key, accepted);
    return figure;
  }
  const indicators = serviceQualityRules.groups.flatMap((group) => group.indicators);
  const indicator = indicators.find((each) => each.key === key);
  if (indicator === undefined) {
    throw new ChisoError("unknown-code", {
      given: key,
      accepted: indicators.map((each) => each.key).join(", "),
      advice: "See serviceQualityRules of chiso/indices",
    });
  }
  if ("points" in figure) refuse(key, "points", "{ part, whole } or { figure } in per cent");
  return isScored(indicator) ? ofIndicator(indicator, figure) : undefined;
}

/**
 * Evidence for {@link serviceQualityCriteria} from the figures of a body: rates are taken exactly,
 * and where there is nothing to count (`whole: 0`) the portal's own treatment holds: full points
 * for petitions, none for dossiers. Where that treatment is not known there is no evidence, and the
 * scorecard lists the indicator as missing.
 *
 * Figures of indicators that the portal only tracks, and of those of online services, whose points
 * are not known, may stand among the others: they bring no points.
 *
 * @param figures - By the key of the indicator `{ part, whole }` or `{ figure }` in per cent; for
 *   `online-service-use` its `{ points }`, 0 to 12, as the portal prints them.
 * @returns Evidence by code.
 * @throws ChisoError `unknown-code` for another key, `invalid-amount` for a part above its whole, a
 *   rate above 100, points out of their scale, or the other kind of figure.
 * @example
 * ```ts
 * import { evaluateCriteria, serviceQualityCriteria, serviceQualityEvidence } from "chiso/scoring";
 * const evidence = serviceQualityEvidence({
 *   "dossiers-on-time": { part: 300, whole: 400 },
 *   "petitions-on-time": { part: 0, whole: 0 },
 *   "dossier-satisfaction": { figure: 45 },
 * });
 * evaluateCriteria(serviceQualityCriteria(), evidence).total; // 24: 15 + 6 + 3
 * ```
 */
export function serviceQualityEvidence(figures: ServiceQualityFigures): EvidenceByCode {
  requireKind(figures, "object", CALL);
  const entries = Object.entries(figures).flatMap(([key, figure]) => {
    const evidence = evidenceFor(key, figure);
    return evidence === undefined ? [] : [[key, evidence] as const];
  });
  return Object.fromEntries(entries);
}
