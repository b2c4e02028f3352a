import type { PapiSeriesBreak } from "../../indices/index.js";
import type { LocalizedText } from "../../text/index.js";
import * as build from "../build-trace.js";
import { ARITHMETIC } from "../data/arithmetic-source.js";
import { COMPARE_WORDS } from "../data/compare-words.js";
import * as exact from "../exact.js";
import { filledText, writtenFigure } from "../findings.js";
import {
  breaksOfFigure,
  cautionsOf,
  toReason,
  type ComparisonReason,
} from "../papi/papi-breaks.js";
import type { Trace } from "../trace.js";
import * as tree from "./score-tree.js";

/** What one part does to the difference. */
export interface Contribution {
  /** The code of the part. */
  readonly code: string;
  /** Its name. */
  readonly name: LocalizedText;
  /**
   * `part`; or `adjustment`: what caps, rescaling, rounding, or a total that is not the sum of its
   * parts do to the figure of this code, so that all rows add up exactly.
   */
  readonly kind: "part" | "adjustment";
  /** The figure of the part in the first score; absent of an adjustment. */
  readonly before?: number;
  /** The figure of the part in the second score; absent of an adjustment. */
  readonly after?: number;
  /** What it adds to the difference, by its weight; points that are taken away count against it. */
  readonly contribution: number;
  /** That in per cent of the difference, not rounded; absent where there is none. */
  readonly share?: number;
  /** What to mind. */
  readonly cautions: readonly ComparisonReason[];
  /** How it came about. */
  readonly trace: Trace;
}

/** A figure in both scores. */
export type Pair = readonly [before: tree.ScoreNode, after: tree.ScoreNode];
type Side = "before" | "after";

/** What the rows are made of. */
export interface Walk {
  readonly by: tree.ContributionLevel | undefined;
  readonly breaks: readonly PapiSeriesBreak[];
  readonly years: readonly number[];
  readonly isSum: boolean;
  readonly parts: Draft[];
  readonly adjustments: Draft[];
  readonly reasons: ComparisonReason[];
}

/** A row whose contribution stands in its trace. */
export type Draft = Omit<Contribution, "contribution" | "share">;

function reason(words: LocalizedText, { code, name, level }: tree.ScoreNode, side: Side) {
  const said = level === "total" ? name : code;
  return { text: filledText(words, { code: said, side: COMPARE_WORDS[side] }) };
}

/** What to mind of a part: breaks of it and below it, and what has no evidence. */
export function cautionsFor(
  [before, after]: Pair,
  { breaks, years }: Walk,
): readonly ComparisonReason[] {
  const scope = tree.SCOPES[after.level];
  const ofIndex =
    scope === undefined || breaks.length === 0
      ? []
      : [
          ...breaksOfFigure(after.key, scope, breaks).map(toReason),
          ...cautionsOf(after.key, scope, years, breaks),
        ];
  const lacking = (
    [
      ["before", before],
      ["after", after],
    ] as const
  ).flatMap(([side, { missing }]) => {
    if (missing.length === 0) return [];
    const words = { side: COMPARE_WORDS[side], codes: missing.join(", ") };
    return { text: filledText(COMPARE_WORDS.noEvidence, words) };
  });
  return [...ofIndex, ...otherMaximum(before, after), ...lacking];
}

/** A figure of another maximum is more or less for that alone. */
function otherMaximum(before: tree.ScoreNode, after: tree.ScoreNode): ComparisonReason[] {
  const [old, now] = [before.maximum, after.maximum];
  if (old === undefined || now === undefined || old === now) return [];
  const words = { before: writtenFigure(old), after: writtenFigure(now) };
  return [{ text: filledText(COMPARE_WORDS.maxima, words) }];
}

function giveOf(
  { name, code }: tree.ScoreNode,
  side: "before" | "after",
  value: exact.Exact,
): Trace {
  return build.given({ rule: "compared-figure", label: name }, `${code}, ${side}`, value);
}

/** The difference of a figure, of no weight. */
function differenceOf([before, after]: Pair): Trace {
  const of = { rule: "difference", label: after.name };
  const give = (node: tree.ScoreNode, side: "before" | "after"): Trace =>
    giveOf(node, side, node.value ?? exact.ZERO);
  return build.joined(of, "difference", give(after, "after"), give(before, "before"));
}

function weighed(trace: Trace, factor: exact.Exact, label: LocalizedText): Trace {
  if (exact.compareExact(factor, exact.ONE) === 0) return trace;
  const weight = build.parameter(build.head("weight", "hệ số", "factor"), factor, ARITHMETIC);
  return build.joined({ rule: "contribution", label }, "product", trace, weight);
}

/** The children of both, in pairs; what one alone has, or has no figure of, is a reason to refuse. */
function pairsBelow([before, after]: Pair, walk: Walk): readonly Pair[] {
  const old = new Map(before.children.map((child) => [child.key, child]));
  const pairs = after.children.flatMap((child): Pair[] => {
    const earlier = old.get(child.key);
    old.delete(child.key);
    if (earlier !== undefined) return [[earlier, child]];
    walk.reasons.push(reason(COMPARE_WORDS.inOneAlone, child, "after"));
    return [];
  });
  for (const child of old.values()) {
    walk.reasons.push(reason(COMPARE_WORDS.inOneAlone, child, "before"));
  }
  return pairs;
}

/** Whether both have a figure; else the reason is noted. */
export function haveFigures([before, after]: Pair, walk: Walk): boolean {
  const sides = [
    ["before", before],
    ["after", after],
  ] as const;
  const lacking = sides.filter(([, { value }]) => value === undefined);
  walk.reasons.push(...lacking.map(([side, node]) => reason(COMPARE_WORDS.noFigure, node, side)));
  return lacking.length === 0;
}

function rowOf(pair: Pair, factor: exact.Exact, walk: Walk): Draft {
  const [before, after] = pair;
  return {
    code: after.code,
    name: after.name,
    kind: "part",
    before: exact.toNumber(before.value ?? exact.ZERO),
    after: exact.toNumber(after.value ?? exact.ZERO),
    cautions: cautionsFor(pair, walk),
    trace: weighed(differenceOf(pair), factor, after.name),
  };
}

/** Goes down to the parts that make the rows; what they leave of a figure is an adjustment. */
export function descend(pair: Pair, factor: exact.Exact, walk: Walk): void {
  if (pair.every(({ children }) => children.length === 0)) {
    walk.parts.push(rowOf(pair, factor, walk));
    return;
  }
  const below: Trace[] = [];
  for (const child of pairsBelow(pair, walk)) {
    if (!haveFigures(child, walk)) continue;
    const [, after] = child;
    const own = exact.multiply(factor, after.factor);
    below.push(weighed(differenceOf(child), after.factor, after.name));
    const isRow = walk.by === undefined || after.level === walk.by || after.children.length === 0;
    if (isRow) walk.parts.push(rowOf(child, own, walk));
    else descend(child, own, walk);
  }
  const [, { code, name }] = pair;
  const words = walk.isSum ? COMPARE_WORDS.unexplained : COMPARE_WORDS.adjustment;
  const label = filledText(words, { name });
  const of = { rule: "adjustment", label };
  const sum = build.joined({ rule: "sum", label: name }, "sum", ...below);
  const rest = build.joined(of, "difference", differenceOf(pair), sum);
  if (build.valueOf(rest)?.numerator === 0n) return;
  const trace = weighed(rest, factor, label);
  walk.adjustments.push({ code, name: label, kind: "adjustment", cautions: [], trace });
}
