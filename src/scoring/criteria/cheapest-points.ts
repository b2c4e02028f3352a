import { defined, requireKind, requireOptions, type LocalizedText } from "../../text/index.js";
import * as exact from "../exact.js";
import type { CriterionEvidence } from "../rule/evidence.js";
import { aimOf, rawTotal } from "./aim.js";
import type { CriteriaSet, FieldRole } from "./criteria-set.js";
import { effortWeights } from "./effort-weights.js";
import {
  checkCodes,
  exceptionsOf,
  type EvaluateCriteriaOptions,
  type EvidenceByCode,
} from "./exceptions.js";
import { leastEffort } from "./least-effort.js";
import { pointsNow } from "./outcomes.js";
import { isStaged } from "./score-leaf.js";
import { scoreSet } from "./score-set.js";
import type { LeafScore, NextBand, Scorecard } from "./scorecard.js";
import { requireSet } from "./set-form.js";
import { possibleIn, type Possible } from "./ways-of-set.js";

/** What a caller of `cheapestPoints` may say. */
export interface CheapestPointsOptions extends EvaluateCriteriaOptions {
  /**
   * How hard one step is, by code of a criterion, a component, or a field for all in it; 1 where
   * nothing is said. A step is one level or tier up, one condition, one thing counted or one fault
   * less; of a rule that gives points by degrees the whole of its points is one step.
   */
  readonly effort?: Readonly<Record<string, number>>;
  /** Codes of fields, criteria or components that can no longer change. */
  readonly fixed?: readonly string[];
  /** The key of the band to reach; left out, the next better one. */
  readonly band?: string;
}

/** One criterion to raise. */
export interface CheapMove extends Pick<LeafScore, "code" | "name"> {
  /** What its field does to the total. */
  readonly role: FieldRole;
  /** Its points now; of a deduction those it takes. */
  readonly from: number;
  /** Its points then. */
  readonly to: number;
  /** The points gained. */
  readonly gain: number;
  /** What it takes: its steps, each as hard as the caller says. */
  readonly effort: number;
  /** What it takes, for people. */
  readonly needs: LocalizedText;
  /** The evidence that brings it: `evaluateCriteria` gives these points for it. */
  readonly evidence: CriterionEvidence;
}

/** The result of `cheapestPoints`. */
export interface CheapestPoints {
  /** The set. */
  readonly set: string;
  /** The total now. */
  readonly total: number;
  /** The band aimed at with what is lacking to it; absent where there is none above. */
  readonly target?: NextBand;
  /** Whether the moves reach the band; without one, whether they reach all that can be had. */
  readonly reached: boolean;
  /** What to raise, the least effort for a point first. */
  readonly moves: readonly CheapMove[];
  /** What the total gains. */
  readonly gain: number;
  /** What all moves take together. */
  readonly effort: number;
  /** Whether no other moves take less; `false` for sets so large that not all could be looked at. */
  readonly least: boolean;
  /** The scorecard after these moves. */
  readonly after: Scorecard;
  /** All of it in a sentence. */
  readonly text: LocalizedText;
}

const CALL = 'cheapestPoints(defineCriteriaSet(input), { "1.1": false }, { effort: { "1.1": 3 } })';

/** Evidence with that of a node in place of what counted of it so far. */
function replaced(given: EvidenceByCode, moves: readonly Possible[]): EvidenceByCode {
  type Entry = readonly [code: string, evidence: EvidenceByCode[string]];
  const entries = moves.map(({ leaf: { code }, outcome: { evidence } }): Entry => {
    const now = given[code];
    if (now === undefined || !isStaged(now)) return [code, evidence];
    const stage = (["survey", "appraised", "selfAssessed"] as const).find((each) => each in now);
    return [code, { ...now, [stage ?? "selfAssessed"]: evidence }];
  });
  const then: EvidenceByCode = Object.fromEntries(entries);
  return { ...given, ...then };
}

function toMove({ leaf, role, outcome, effort }: Possible): CheapMove {
  return {
    code: leaf.code,
    name: leaf.name,
    role,
    from: exact.toNumber(pointsNow(leaf)),
    to: exact.toNumber(outcome.points),
    gain: exact.toNumber(outcome.gain),
    effort: exact.toNumber(effort),
    needs: outcome.needs,
    evidence: outcome.evidence,
  };
}

/** The least effort for a point first, then by code. */
function byEffort(one: Possible, other: Possible): number {
  const order = exact.compareExact(
    exact.multiply(one.effort, other.gain),
    exact.multiply(other.effort, one.gain),
  );
  return order || (one.leaf.code < other.leaf.code ? -1 : 1);
}

function figure(value: number): LocalizedText {
  const en = String(Math.round(value * 100) / 100);
  return { vi: en.replace(".", ","), en };
}

function sentence(
  { total, target, reached, moves }: Pick<CheapestPoints, "total" | "target" | "reached" | "moves">,
  { total: then, band }: Scorecard,
): LocalizedText {
  const [now, end] = [figure(total), figure(then)];
  const done = moves.map(({ code, needs, gain }) => {
    const points = figure(gain);
    return {
      vi: `${code}: ${needs.vi} (+${points.vi})`,
      en: `${code}: ${needs.en} (+${points.en})`,
    };
  });
  const name = target?.band.label;
  const aim =
    name === undefined
      ? { vi: "", en: "" }
      : {
          vi: ` ${reached ? "để đạt" : "chưa đạt được"} ${name.vi}`,
          en: ` ${reached ? "to reach" : "short of"} ${name.en}`,
        };
  const held =
    band === undefined
      ? end
      : { vi: `${end.vi} (${band.label.vi})`, en: `${end.en} (${band.label.en})` };
  const none = { vi: "không còn điểm nào", en: "no points are left" };
  const list = done.length === 0 ? [none] : done;
  return {
    vi: `Từ ${now.vi} điểm${aim.vi}: ${list.map(({ vi }) => vi).join("; ")}; tổng điểm ${held.vi}`,
    en: `From ${now.en} points${aim.en}: ${list.map(({ en }) => en).join("; ")}; the total is then ${held.en}`,
  };
}

/**
 * Which criteria to raise, and by how much, so that the total reaches the next band with the least
 * effort. It looks at the whole set: caps of criteria, of fields, of the bonus and of the set,
 * deductions, the rounding of the total, circumstances, what does not apply. Of figures it looks at
 * round ones on the way (whole per cent); of rules of several circumstances at that which holds.
 * Without a next band it lists all that can still be had. What can no longer change, such as faults
 * that have happened, is named in `fixed`. The answer does not hang on the order of the set.
 *
 * @param set - The set, from `defineCriteriaSet`.
 * @param evidence - The evidence so far, as for `evaluateCriteria`.
 * @param options - How hard a step is, what cannot change, the band to reach, what does not apply.
 * @returns The moves with the evidence that each takes, and the scorecard after them.
 * @throws ChisoError `unknown-code` for codes and bands that the set lacks, `invalid-option` for an
 * effort below 0, and what `evaluateCriteria` throws.
 * @example
 * ```ts
 * import { cheapestPoints, defineCriteriaSet } from "chiso/scoring";
 * const rule = { kind: "boolean", points: 2, otherwise: 0 } as const;
 * const rate = { kind: "proportional", of: 100 } as const;
 * const set = defineCriteriaSet({
 *   id: "example",
 *   title: "Ví dụ",
 *   source: { document: "Quyết định 01/QĐ-UBND", confidence: "reported" },
 *   maximum: 4,
 *   fields: [
 *     {
 *       code: "1",
 *       name: "Chỉ đạo, điều hành",
 *       maximum: 4,
 *       criteria: [
 *         { code: "1.1", name: "Kế hoạch", maximum: 2, rule },
 *         { code: "1.2", name: "Tỷ lệ hồ sơ đúng hạn", maximum: 2, rule: rate },
 *       ],
 *     },
 *   ],
 *   bands: {
 *     on: "points",
 *     source: { document: "Quyết định 01/QĐ-UBND", confidence: "reported" },
 *     bands: [
 *       { key: "A", label: { vi: "Tốt", en: "Good" }, min: 1.8, minInclusive: true, max: null, maxInclusive: false },
 *       { key: "B", label: { vi: "Khá", en: "Fair" }, min: null, minInclusive: false, max: 1.8, maxInclusive: false },
 *     ],
 *   },
 * });
 * const { moves } = cheapestPoints(set, { "1.1": false, "1.2": 80 });
 * moves.map(({ code, needs }) => `${code}: ${needs.en}`); // ["1.2: reach 90"]
 * ```
 */
export function cheapestPoints(
  set: CriteriaSet,
  evidence: EvidenceByCode,
  options: CheapestPointsOptions = {},
): CheapestPoints {
  requireSet(set, CALL);
  requireKind(evidence, "object", CALL);
  requireOptions(options, "notApplicable:list|object effort:object fixed:list band:text", CALL);
  const exceptions = exceptionsOf(options);
  checkCodes({ set, evidence, exceptions });
  const weights = effortWeights(set, options.effort ?? {}, options.fixed ?? []);
  const scored = scoreSet({ set, evidence, exceptions });
  const aim = aimOf(set, scored, options.band);
  const group = possibleIn(set, scored, weights);
  const { moves: found, least } = leastEffort(group, aim);
  const chosen = [...found].sort(byEffort);
  const { card: after, totals } = scoreSet({
    set,
    evidence: replaced(evidence, chosen),
    exceptions,
  });
  const { total } = scored.card;
  const reached = aim?.isReached(exact.subtract(rawTotal(totals), rawTotal(scored.totals))) ?? true;
  const moves = chosen.map(toMove);
  const target = aim === undefined ? undefined : { band: aim.band, lacking: aim.lacking };
  const said = { total, reached, moves, ...defined({ target }) };
  return {
    set: set.id,
    ...said,
    gain: exact.toNumber(
      exact.subtract(exact.amount(after.total, "total"), exact.amount(total, "total")),
    ),
    effort: exact.toNumber(exact.addAll(chosen.map((move) => move.effort))),
    least,
    after,
    text: sentence(said, after),
  };
}
