import { defined } from "../../text/index.js";
import * as build from "../build-trace.js";
import { toNumber, ZERO } from "../exact.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import { bandOf } from "./band-of.js";
import type { Scoring } from "./exceptions.js";
import { scoreField, type ScoredField } from "./score-field.js";
import { percentOf } from "./score-leaf.js";
import type { MissingEvidence, Scorecard } from "./scorecard.js";
import { stagesOf, totalsOf, type Totals } from "./total.js";

function missingOf(fields: readonly ScoredField[]): readonly MissingEvidence[] {
  return fields.flatMap(({ score: { role }, leaves }) =>
    leaves
      .filter(({ score }) => score.status === "missing" || score.status === "unscored")
      .map(({ score: { code, name, maximum, rule } }) => {
        const once = rule.kind === "deduction" && rule.per === undefined ? rule.points : undefined;
        const most = rule.kind === "deduction" ? (rule.cap ?? maximum ?? once) : maximum;
        return { code, name, role, ...defined({ atStake: most }) };
      }),
  );
}

function* doubts(
  fields: readonly ScoredField[],
  { set, evidence }: Scoring,
): Generator<ScoreFinding> {
  for (const { leaves } of fields) {
    for (const { score, findings } of leaves) {
      yield* findings;
      if (score.status !== "not-applicable") continue;
      if (evidence[score.code] !== undefined) {
        yield scoreFinding("evidence-not-used", score.code);
      }
      if (score.treatment === "reduceMaximum" && set.bands?.on === "points") {
        yield scoreFinding("bands-of-points", score.code);
      }
    }
  }
}

/** The scorecard of a body, and the sums that its total is made of. */
export function scoreSet(by: Scoring): { readonly card: Scorecard; readonly totals: Totals } {
  const { set } = by;
  const fields = set.fields.map((field) => scoreField(field, by));
  const totals = totalsOf(fields, set);
  const { base, bonus, deductions, total: trace, maximum } = totals;
  const total = build.valueOf(trace) ?? ZERO;
  const points = build.valueOf(base) ?? ZERO;
  const card = {
    set: set.id,
    fields: fields.map(({ score }) => score),
    base: toNumber(points),
    bonus: build.figureOf(bonus) ?? 0,
    deductions: build.figureOf(deductions) ?? 0,
    total: toNumber(total),
    maximum: toNumber(maximum),
    ...percentOf(points, maximum),
    stages: stagesOf(fields),
    ...bandOf(set, total, totals),
    missing: missingOf(fields),
    findings: [...doubts(fields, by)],
    trace,
  };
  return { card, totals };
}
