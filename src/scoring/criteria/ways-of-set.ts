import * as build from "../build-trace.js";
import * as exact from "../exact.js";
import type { CriteriaField, CriteriaSet, Criterion, FieldRole } from "./criteria-set.js";
import { stepsTo } from "./effort.js";
import type { EffortWeights } from "./effort-weights.js";
import { outcomesOf, ownRule, pointsNow, type Outcome } from "./outcomes.js";
import type { CriterionScore, FieldScore, LeafScore, Scorecard } from "./scorecard.js";
import type { Totals } from "./total.js";

/** Something that could be done: an outcome of a criterion with what it takes. */
export interface Possible {
  readonly leaf: LeafScore;
  readonly role: FieldRole;
  readonly outcome: Outcome;
  readonly effort: exact.Exact;
  /** What it adds to the total, where no cap cuts it off. */
  readonly gain: exact.Exact;
}

/** A group of a set: what can be done in it, and how much of it counts. */
export interface PossibleGroup {
  readonly code: string;
  readonly parts: readonly (PossibleGroup | readonly Possible[])[];
  /** What counts at most of what is gained; absent where nothing caps it. */
  readonly room?: exact.Exact;
}

function sumOf(nodes: readonly Pick<LeafScore, "trace">[]): exact.Exact {
  return exact.addAll(nodes.map(({ trace }) => build.valueOf(trace) ?? exact.ZERO));
}

/** How much of a gain a cap lets through. */
function roomUnder(
  cap: number | undefined,
  now: exact.Exact,
  factor = exact.ONE,
): Pick<PossibleGroup, "room"> {
  if (cap === undefined) return {};
  const left = exact.subtract(exact.amount(cap, "cap"), now);
  return { room: exact.multiply(exact.greatest(left, exact.ZERO), factor) };
}

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return one.code < other.code ? -1 : 1;
}

/** What can be done for each node of a set, in an order that does not hang on that of the set. */
export function possibleIn(
  set: CriteriaSet,
  { card, totals }: { readonly card: Scorecard; readonly totals: Totals },
  weights: EffortWeights,
): PossibleGroup {
  const ofLeaf = (leaf: LeafScore, role: FieldRole, above: readonly string[]): Possible[] => {
    const rule = ownRule(leaf);
    const weight = weights.of([leaf.code, ...above]);
    if (rule === undefined || weight === undefined) return [];
    const factor = role === "base" ? totals.factor : exact.ONE;
    const all = outcomesOf(leaf, role, true);
    return all.map((outcome) => {
      const effort = exact.multiply(stepsTo(leaf, rule, outcome, all), weight);
      return { leaf, role, outcome, effort, gain: exact.multiply(outcome.gain, factor) };
    });
  };
  const ofCriterion = (
    given: Criterion | undefined,
    { code, leaves }: CriterionScore,
    { role, code: field }: FieldScore,
  ): PossibleGroup => {
    const capped = given !== undefined && "capped" in given ? given.maximum : undefined;
    const now = exact.addAll(leaves.map(pointsNow));
    const parts = [...leaves].sort(byCode).map((leaf) => ofLeaf(leaf, role, [code, field]));
    return { code, parts, ...roomUnder(capped, now, role === "base" ? totals.factor : exact.ONE) };
  };
  const ofField = (given: CriteriaField | undefined, field: FieldScore): PossibleGroup => {
    const { code, role, criteria } = field;
    const capped = given?.capped === true || role === "bonus" ? given?.maximum : undefined;
    const parts = criteria.map((each, at) => ofCriterion(given?.criteria[at], each, field));
    const factor = role === "base" ? totals.factor : exact.ONE;
    return { code, parts: parts.sort(byCode), ...roomUnder(capped, sumOf(criteria), factor) };
  };
  const ofRole = (role: FieldRole, cap: number | undefined): PossibleGroup => {
    const own = card.fields.flatMap((field, at) => (field.role === role ? [{ field, at }] : []));
    const groups = own.map(({ field, at }) => ofField(set.fields[at], field)).sort(byCode);
    const sum = sumOf(own.map(({ field }) => field));
    const now = role === "base" ? exact.multiply(sum, totals.factor) : sum;
    return { code: role, parts: groups, ...roomUnder(cap, now) };
  };
  const stretched = exact.compareExact(totals.factor, exact.ONE) !== 0;
  const hasBonus = card.fields.some(({ role }) => role === "bonus");
  const most = stretched || hasBonus ? set.maximum : undefined;
  const parts = [
    ofRole("base", most),
    ofRole("bonus", set.bonusMaximum),
    ofRole("deduction", undefined),
  ];
  return { code: set.id, parts };
}
