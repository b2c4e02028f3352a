import type { LocalizedText } from "../../text/index.js";
import { valueOf } from "../build-trace.js";
import type { CriterionScore, LeafScore, NodeScore, Scorecard } from "../criteria/scorecard.js";
import { COMPARE_WORDS } from "../data/compare-words.js";
import { addAll, amount, multiply, ONE, ZERO, type DecimalInput, type Exact } from "../exact.js";
import type { Scope } from "../papi/papi-breaks.js";
import type { PapiDimensionScore, PapiScorecard } from "../papi/score-papi.js";

/** The figures of the parts of an index that is none of the library's own. */
export interface PartFigures {
  /** The figure of each part, by its code or name. */
  readonly parts: Readonly<Record<string, DecimalInput>>;
  /** The total as published; left out, the sum of the parts. */
  readonly total?: DecimalInput;
}

/** A figure with the figures that it is made of. */
export interface ScoreNode {
  /** The code of the part. */
  readonly code: string;
  /** The name that is the same in both scores. */
  readonly key: string;
  readonly name: LocalizedText;
  /** Its level: that of a row of the result. */
  readonly level: ContributionLevel | "total";
  /** The figure; absent where it has none. */
  readonly value?: Exact | undefined;
  /** The most that it can be here; absent where it is not known. */
  readonly maximum?: number | undefined;
  /** What a unit of it does to the figure above. */
  readonly factor: Exact;
  /** Codes of what has no evidence in it and counts 0. */
  readonly missing: readonly string[];
  readonly children: readonly ScoreNode[];
}

/** Which parts make the rows. */
export type ContributionLevel =
  "dimension" | "sub-dimension" | "field" | "criterion" | "component" | "part";

/** The scopes of PAPI by the levels of rows. */
export const SCOPES: Readonly<Partial<Record<ScoreNode["level"], Scope>>> = {
  total: "total",
  dimension: "dimension",
  "sub-dimension": "sub-dimension",
};

const MINUS_ONE: Exact = { numerator: -1n, denominator: 1n };
const TOTAL = { code: "total", key: "total", name: COMPARE_WORDS.total, level: "total" } as const;

function dimensionNode(dimension: PapiDimensionScore): ScoreNode {
  const { trace, from, subDimensions } = dimension;
  const children = subDimensions.map(({ code, key, name, score }, index): ScoreNode => {
    const given = from === "sub-dimensions" ? trace.children[index] : undefined;
    const known = score === undefined ? undefined : amount(score, code);
    const value = given === undefined ? known : valueOf(given);
    return {
      code,
      key,
      name,
      level: "sub-dimension",
      value,
      factor: ONE,
      missing: [],
      children: [],
    };
  });
  const { code, key, name } = dimension;
  return {
    code,
    key,
    name,
    level: "dimension",
    value: valueOf(trace),
    factor: ONE,
    missing: [],
    children,
  };
}

/** The figures of a scorecard of PAPI. */
export function papiTree({ trace, dimensions }: PapiScorecard): ScoreNode {
  const children = dimensions.map(dimensionNode);
  return { ...TOTAL, value: valueOf(trace), factor: ONE, missing: [], children };
}

function nodeOf(
  { code, name, trace, maximum }: Pick<NodeScore, "code" | "name" | "trace" | "maximum">,
  level: ContributionLevel,
  factor: Exact,
  children: readonly ScoreNode[],
): ScoreNode {
  const missing = children.flatMap((child) => child.missing);
  return {
    code,
    key: code,
    name,
    level,
    value: valueOf(trace) ?? ZERO,
    maximum,
    factor,
    missing,
    children,
  };
}

function leafNode(leaf: LeafScore, level: ContributionLevel): ScoreNode {
  const missing = leaf.status === "missing" || leaf.status === "unscored" ? [leaf.code] : [];
  return { ...nodeOf(leaf, level, ONE, []), missing };
}

function criterionNode(criterion: CriterionScore): ScoreNode {
  const [only, ...others] = criterion.leaves;
  if (only?.code === criterion.code && others.length === 0) return leafNode(only, "criterion");
  const children = criterion.leaves.map((leaf) => leafNode(leaf, "component"));
  return nodeOf(criterion, "criterion", ONE, children);
}

/** The points of a scorecard of a criteria set; deductions count against the total. */
export function criteriaTree({ trace, fields, maximum }: Scorecard): ScoreNode {
  const children = fields.map((field) => {
    const factor = field.role === "deduction" ? MINUS_ONE : ONE;
    return nodeOf(field, "field", factor, field.criteria.map(criterionNode));
  });
  const missing = children.flatMap((child) => child.missing);
  return { ...TOTAL, value: valueOf(trace) ?? ZERO, maximum, factor: ONE, missing, children };
}

/** The figures of the parts of any index, each with its weight in the total. */
export function partsTree(
  { parts, total }: PartFigures,
  weights: ReadonlyMap<string, DecimalInput> | undefined,
): ScoreNode {
  const children = Object.entries(parts).map(([code, figure]): ScoreNode => {
    const weight = weights?.get(code);
    const factor = weight === undefined ? ONE : amount(weight, `the weight of ${code}`);
    const name = { vi: code, en: code };
    return {
      code,
      key: code,
      name,
      level: "part",
      value: amount(figure, code),
      factor,
      missing: [],
      children: [],
    };
  });
  const sum = addAll(children.map(({ value = ZERO, factor }) => multiply(value, factor)));
  const value = total === undefined ? sum : amount(total, "total");
  return { ...TOTAL, value, factor: ONE, missing: [], children };
}

/** The node of a code, a key or a name below a figure. */
export function nodeNamed(node: ScoreNode, name: string): ScoreNode | undefined {
  if ([node.code, node.key, node.name.vi, node.name.en].includes(name)) return node;
  for (const child of node.children) {
    const found = nodeNamed(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
