import { ChisoError, defined } from "../../text/index.js";
import { addAll, compareExact, amount, toNumber } from "../exact.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import { ruleProblems } from "../rule/check-rule.js";
import { bestPoints } from "../rule/points.js";
import { statedBonus } from "./band-of.js";
import { bandFaults, bandWords, type BandTable } from "./bands.js";
import { parseCriteriaSet } from "./criteria-set-schema.js";
import type { CriteriaField, CriteriaSet, CriteriaSetInput, ScoredNode } from "./criteria-set.js";
import { codesOf, leavesOf } from "./nodes.js";
import { describeIssues } from "./schema-errors.js";

type Findings = Generator<ScoreFinding>;

/** A node whose maximum its parts should add up to. */
type Whole = Pick<CriteriaField, "code" | "maximum" | "capped" | "partial">;

function* checkSum(
  { code, maximum, capped, partial }: Whole,
  parts: readonly Pick<Whole, "maximum">[],
  bonus = false,
): Findings {
  if (maximum === undefined) return;
  const sum = addAll(parts.map((part) => amount(part.maximum ?? 0, code)));
  const order = compareExact(sum, amount(maximum, code));
  const words = { sum: toNumber(sum), maximum };
  if (partial === true && order < 0) yield scoreFinding("partial-list", code, words);
  else if (order < 0 || (order > 0 && capped !== true && !bonus)) {
    yield scoreFinding("maximum-differs-from-sum", code, words);
  }
}

function* checkLeaf({ code, maximum, rule }: ScoredNode, needsMaximum: boolean): Findings {
  for (const problem of ruleProblems(rule, maximum)) yield { node: code, ...problem };
  if (maximum === undefined) {
    if (needsMaximum) yield scoreFinding("maximum-missing", code);
    return;
  }
  const best = bestPoints(rule, maximum);
  if (compareExact(best, amount(maximum, code)) >= 0) return;
  yield scoreFinding("maximum-out-of-reach", code, { best: toNumber(best), maximum });
}

function* checkField(field: CriteriaField): Findings {
  const { code, role = "base", maximum, criteria } = field;
  if (role === "base" && maximum === undefined) {
    const whose = { vi: " của lĩnh vực", en: " of the field" };
    yield scoreFinding("maximum-missing", code, { whose });
  }
  if (role !== "deduction") yield* checkSum(field, criteria, role === "bonus");
  for (const criterion of criteria) {
    if ("components" in criterion) yield* checkSum(criterion, criterion.components);
    for (const leaf of leavesOf(criterion)) yield* checkLeaf(leaf, role === "base");
  }
}

function* checkSet(set: CriteriaSetInput): Findings {
  const { id, maximum, partial, fields, bands } = set;
  const seen = new Set<string>();
  for (const code of codesOf(set)) {
    if (seen.has(code)) yield scoreFinding("duplicate-code", code);
    seen.add(code);
  }
  const base = fields.filter(({ role = "base" }) => role === "base");
  yield* checkSum({ code: id, maximum, ...defined({ partial }) }, base);
  for (const field of fields) yield* checkField(field);
  if (bands !== undefined) yield* checkBands(set, bands);
}

function* checkBands(set: CriteriaSetInput, bands: BandTable): Findings {
  const { id, maximum, rounding } = set;
  const ofPoints = bands.on === "points";
  if (bands.of === "maximum-and-bonus" && statedBonus(set) === undefined) {
    yield scoreFinding("maximum-missing", id, {
      whose: { vi: " của điểm thưởng", en: " of the bonus" },
    });
  }
  const faults = bandFaults(bands, ofPoints ? maximum : 100, ofPoints ? rounding : undefined);
  for (const { key, min, max } of faults.reversed) {
    yield scoreFinding("band-reversed", id, { band: key, min: min ?? 0, max: max ?? 0 });
  }
  const kinds = [
    ["bands-overlap", faults.overlaps],
    ["bands-leave-hole", faults.holes],
  ] as const;
  for (const [code, intervals] of kinds) {
    for (const each of intervals) {
      yield scoreFinding(code, id, { figures: bandWords(each, bands) });
    }
  }
}

function refuse(given: readonly string[]): never {
  throw new ChisoError("invalid-data", {
    given: `a criteria set with ${given.length} errors: ${given.join("; ")}`,
    accepted: "points that add up, codes used once, tiers that do not overlap, no unknown keys",
    advice: "Correct the nodes named",
  });
}

/**
 * Takes a set of criteria in, after checking it: the shape with no unknown key, codes used once,
 * parts that add up to the stated maxima, tiers and bands that do not overlap, no points above a
 * maximum. National criteria trees are not part of this library; sets are data of their users.
 *
 * @param input - The set: fields, criteria, components, points and rules, with its source. Data
 * from JSON is checked in the same way.
 * @returns The set, with `findings` for what is allowed but worth a question: holes in tier
 * tables, maxima that no evidence reaches, partial lists.
 * @throws ChisoError `invalid-data` naming each node that is wrong.
 * @example
 * ```ts
 * import { defineCriteriaSet } from "chiso/scoring";
 * const set = defineCriteriaSet({
 *   id: "example",
 *   title: "Ví dụ",
 *   source: { document: "Quyết định 01/QĐ-UBND", confidence: "reported" },
 *   maximum: 2,
 *   fields: [
 *     {
 *       code: "1",
 *       name: "Chỉ đạo, điều hành",
 *       maximum: 2,
 *       criteria: [
 *         { code: "1.1", name: "Kế hoạch", maximum: 2, rule: { kind: "boolean", points: 2, otherwise: 0 } },
 *       ],
 *     },
 *   ],
 * });
 * set.findings; // []
 * ```
 */
export function defineCriteriaSet(input: CriteriaSetInput): CriteriaSet {
  const parsed = parseCriteriaSet(input);
  if (!parsed.success) return refuse(describeIssues(input, parsed.error.issues));
  const findings = [...checkSet(parsed.data)];
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) refuse(errors.map(({ node, message }) => `${node}: ${message.en}`));
  return { ...parsed.data, findings };
}
