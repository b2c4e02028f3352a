import { ChisoError, defined } from "../../text/index.js";
import { add, compareExact, exact, writeExact, ZERO } from "../exact.js";
import { ruleProblems } from "../rule/check-rule.js";
import { bestPoints } from "../rule/best-points.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import { overlappingBands } from "./bands.js";
import { parseCriteriaSet } from "./criteria-set-schema.js";
import {
  leavesOf,
  type CriteriaField,
  type CriteriaSet,
  type CriteriaSetInput,
  type Criterion,
  type ScoredNode,
} from "./criteria-set.js";
import { describeIssues } from "./schema-errors.js";

type Findings = Generator<ScoreFinding>;

/** A node whose maximum its parts should add up to. */
interface Whole {
  readonly code: string;
  readonly maximum?: number;
  readonly capped?: true;
  readonly partial?: true;
}

function* checkSum(
  node: Whole,
  parts: readonly { readonly maximum?: number }[],
  bonus: boolean,
): Findings {
  if (node.maximum === undefined) return;
  const sum = parts.reduce((total, { maximum = 0 }) => add(total, exact(maximum, node.code)), ZERO);
  const order = compareExact(sum, exact(node.maximum, node.code));
  const words = { sum: writeExact(sum), maximum: node.maximum };
  if (node.partial === true && order < 0) {
    yield scoreFinding("partial-list", node.code, words);
  } else if (order < 0 || (order > 0 && node.capped !== true && !bonus)) {
    yield scoreFinding("maximum-differs-from-sum", node.code, words);
  }
}

function* checkLeaf(leaf: ScoredNode, needsMaximum: boolean): Findings {
  for (const { code, severity, message } of ruleProblems(leaf.rule, leaf.maximum)) {
    yield { node: leaf.code, code, severity, message };
  }
  if (leaf.maximum === undefined) {
    if (needsMaximum) yield scoreFinding("maximum-missing", leaf.code);
    return;
  }
  const best = bestPoints(leaf.rule, leaf.maximum);
  if (compareExact(best, exact(leaf.maximum, leaf.code)) < 0) {
    const words = { best: writeExact(best), maximum: leaf.maximum };
    yield scoreFinding("maximum-out-of-reach", leaf.code, words);
  }
}

function* checkCriterion(criterion: Criterion, needsMaximum: boolean): Findings {
  if ("components" in criterion) yield* checkSum(criterion, criterion.components, false);
  for (const leaf of leavesOf(criterion)) yield* checkLeaf(leaf, needsMaximum);
}

function* checkField(field: CriteriaField): Findings {
  const role = field.role ?? "base";
  if (role === "base" && field.maximum === undefined) {
    const whose = { vi: " của lĩnh vực", en: " of the field" };
    yield scoreFinding("maximum-missing", field.code, { whose });
  }
  if (role !== "deduction") yield* checkSum(field, field.criteria, role === "bonus");
  for (const criterion of field.criteria) yield* checkCriterion(criterion, role === "base");
}

function codesOf(set: CriteriaSetInput): readonly string[] {
  return set.fields.flatMap((field) => [
    field.code,
    ...field.criteria.flatMap((criterion) => [
      criterion.code,
      ...("components" in criterion ? criterion.components.map(({ code }) => code) : []),
    ]),
  ]);
}

function* checkSet(set: CriteriaSetInput): Findings {
  const seen = new Set<string>();
  for (const code of codesOf(set)) {
    if (seen.has(code)) yield scoreFinding("duplicate-code", code);
    seen.add(code);
  }
  const base = set.fields.filter(({ role = "base" }) => role === "base");
  const { id, maximum, partial } = set;
  yield* checkSum({ code: id, maximum, ...defined({ partial }) }, base, false);
  for (const field of set.fields) yield* checkField(field);
  for (const figures of set.bands === undefined ? [] : overlappingBands(set.bands)) {
    yield scoreFinding("bands-overlap", set.id, { figures });
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
