import { givenTrace, joinedTrace, tableTrace } from "../build-trace.js";
import { exact, type Exact } from "../exact.js";
import type { Trace } from "../trace.js";
import { headOf, pointsOf, tableRow, type RuleContext } from "./context.js";
import { wrongEvidence, type SimpleEvidence } from "./evidence.js";
import type { BooleanRule, ConjunctionRule, Level, LevelsRule } from "./rule.js";

/** One condition, or several that must hold together. */
export function evaluateCondition(
  rule: BooleanRule | ConjunctionRule,
  evidence: SimpleEvidence,
  context: RuleContext,
): Trace {
  const conditions = rule.kind === "conjunction" ? rule.allOf : [rule.label ?? context.code];
  const holds = (condition: string): boolean => {
    if (typeof evidence === "boolean") return evidence;
    if (typeof evidence === "object" && "conditions" in evidence) {
      const answer = evidence.conditions[condition];
      if (answer !== undefined) return answer;
    }
    const names = conditions.map((name) => JSON.stringify(name)).join(", ");
    throw wrongEvidence(context.code, evidence, `true, false, or { conditions } with ${names}`);
  };
  const inputs = conditions.map((name) => ({ name, value: String(holds(name)) }));
  const parameters = [
    tableRow("đạt / met", pointsOf(rule.points, context), context),
    tableRow("không đạt / not met", exact(rule.otherwise, context.code), context),
  ];
  return tableTrace(headOf(context, rule.kind), { kind: "all-of" }, { inputs, parameters });
}

/** The points of a level; a level "up to" a bound stands with its bound. */
function boundOf({ points }: Level, context: RuleContext): Exact {
  if (typeof points === "object" && "upTo" in points) return exact(points.upTo, context.code);
  return pointsOf(points, context);
}

function awardedPoints(evidence: SimpleEvidence, upTo: number, context: RuleContext): Trace {
  const accepted = `{ level, points } with points from 0 to ${upTo}`;
  if (typeof evidence !== "object" || !("level" in evidence) || evidence.points === undefined) {
    throw wrongEvidence(context.code, evidence, accepted);
  }
  const awarded = exact(evidence.points, context.code);
  if (awarded.numerator < 0n) throw wrongEvidence(context.code, evidence, accepted);
  const label = { vi: "điểm được chấm", en: "points awarded" };
  return givenTrace({ rule: "awarded-points", label }, context.code, awarded);
}

/** One of several named outcomes. */
export function evaluateLevels(
  rule: LevelsRule,
  evidence: SimpleEvidence,
  context: RuleContext,
): Trace {
  const keys = rule.levels.map(({ key }) => key);
  const named = typeof evidence === "object" && "level" in evidence ? evidence.level : evidence;
  const level =
    rule.levels.find(({ key }) => key === named) ??
    rule.levels.find(({ label }) => label === named);
  if (level === undefined) {
    const names = keys.map((each) => JSON.stringify(each)).join(", ");
    throw wrongEvidence(context.code, evidence, `one of the levels ${names}`);
  }
  const table = tableTrace(
    headOf(context, "levels"),
    { kind: "lookup", keys },
    {
      inputs: [{ name: context.code, value: level.key }],
      parameters: rule.levels.map((each) => tableRow(each.label, boundOf(each, context), context)),
    },
  );
  if (typeof level.points !== "object" || !("upTo" in level.points)) return table;
  const award = awardedPoints(evidence, level.points.upTo, context);
  return joinedTrace(headOf(context, "levels"), "least", [award, table]);
}
