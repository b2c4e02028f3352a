import {
  ChisoError,
  defined,
  requireField,
  requireList,
  requireOptions,
} from "../../text/index.js";
import * as build from "../build-trace.js";
import * as exact from "../exact.js";
import { halfEven, halfUp, truncate } from "../rounding.js";
import type { Trace } from "../trace.js";
import type {
  ExplainFigureInput,
  FigureBetween,
  FigureExplanation,
  FigurePart,
  FigureWay,
} from "./figure-explanation.js";
import { sentence, withWrong } from "./figure-words.js";

/** A part read in: a leaf with its figure, or a node with parts, perhaps with a figure printed too. */
type Node =
  | { readonly label: string; readonly value: exact.Exact }
  | { readonly label: string; readonly printed?: exact.Exact; readonly parts: readonly Node[] };

const CALL = "explainFigure({ printed: 0.34, parts: [0.114, 0.114, 0.114] })";

function requireParts(parts: unknown): void {
  requireList(parts, "text|number|object", CALL, "parts");
}

function readPart(part: FigurePart, path: readonly number[]): Node {
  const name = path.join(".");
  if (typeof part !== "object") return { label: name, value: exact.amount(part, name) };
  requireField(part, "value|parts", "a figure, { label, value } or { label, parts }", CALL);
  requireOptions(part, "label:text value:text|number parts:list", CALL, "invalid-data");
  const { label = name } = part;
  const value = "value" in part ? exact.amount(part.value, label) : undefined;
  if (part.parts === undefined) return { label, value: value ?? exact.ZERO };
  requireParts(part.parts);
  if (part.parts.length === 0) throw noParts(label);
  const parts = part.parts.map((each, index) => readPart(each, [...path, index + 1]));
  return { label, parts, ...defined({ printed: value }) };
}

/** The figures printed between the total and its smallest parts, each with its explanation. */
function betweenOf(
  parts: readonly FigurePart[],
  path: readonly number[],
): readonly FigureBetween[] {
  return parts.flatMap((part, index) => {
    if (typeof part !== "object" || part.parts === undefined) return [];
    const place = [...path, index + 1];
    if (!("value" in part)) return betweenOf(part.parts, place);
    const { label = place.join("."), value: printed, parts: own } = part;
    return { label, explanation: explainFigure({ printed, parts: own }) };
  });
}

function noParts(label: string): ChisoError {
  return new ChisoError("invalid-data", {
    given: `no parts of ${label}`,
    accepted: "at least one part",
    advice: "Give the figures that the total is made of",
  });
}

function leavesOf(node: Node): readonly exact.Exact[] {
  return "value" in node ? [node.value] : node.parts.flatMap(leavesOf);
}

/** The parts with the figures printed for them, in place of their own parts. */
function asPrinted(node: Node): Node {
  if ("value" in node) return node;
  const { label, printed, parts } = node;
  return printed === undefined ? { label, parts: parts.map(asPrinted) } : { label, value: printed };
}

type Plan = Pick<FigureWay, "place" | "rounding">;

/** The trace of a node when rounding happens at the given place; depth 0 is the total. */
function traceOf(node: Node, plan: Plan, depth: number): Trace {
  const of = build.head("figure", node.label);
  const isLeaf = "value" in node;
  if (plan.place === "printed-parts" && depth === 0) {
    return build.rounded(traceOf(asPrinted(node), { place: "nowhere" }, 0), plan.rounding);
  }
  const trace = isLeaf
    ? build.given(of, node.label, node.value)
    : build.joined(of, "sum", ...node.parts.map((part) => traceOf(part, plan, depth + 1)));
  const isThere = {
    nowhere: false,
    total: depth === 0,
    parts: depth === 1,
    "smallest-parts": isLeaf,
    "printed-parts": false,
  };
  return isThere[plan.place] ? build.rounded(trace, plan.rounding) : trace;
}

/** The ways worth trying, the most usual first. */
function plansFor(digits: number, nested: boolean, between: boolean): readonly Plan[] {
  const beforeAdding = ["parts", ...(nested ? (["smallest-parts"] as const) : [])] as const;
  const usual = [halfUp(digits), truncate(digits), halfEven(digits)];
  const printed: readonly Plan[] = [
    { place: "printed-parts" },
    ...usual.map((rounding) => ({ place: "printed-parts", rounding }) as const),
  ];
  // Parts are at times rounded to one decimal more or less than the total.
  const others = [digits + 1, digits - 1].filter((other) => other >= 0 && other <= 15);
  return [
    { place: "nowhere" },
    ...usual.flatMap((rounding) =>
      (["total", ...beforeAdding] as const).map((place) => ({ place, rounding })),
    ),
    ...others.flatMap((other) => beforeAdding.map((place) => ({ place, rounding: halfUp(other) }))),
    ...(between ? printed : []),
  ];
}

/** Half a unit of the given decimal place: as far as rounding to it may move a figure. */
function halfUnit(digits: number): exact.Exact {
  return exact.multiply(exact.unitOf(digits), exact.amount("0.5", "half"));
}

/** The decimals that a figure is written with. */
function decimalsIn(figure: exact.DecimalInput): number {
  const [, decimals = ""] = String(figure).split(".");
  return Math.min(decimals.length, 14);
}

/**
 * Says which way of rounding makes a printed total from its parts: added exactly, rounded once,
 * from parts rounded before they were added, or from their smallest parts rounded so. A figure
 * printed for a part that has parts itself is explained in the same way (`between`). Where none
 * does, it says whether parts that were themselves rounded for print can add up to it.
 *
 * @param input - The printed total and its parts.
 * @returns The ways that give the printed figure, all ways tried, and the finding in a sentence.
 * @throws ChisoError `invalid-amount` for a figure that is none, `invalid-data` without parts.
 * @example
 * ```ts
 * import { explainFigure } from "chiso/scoring";
 * const explained = explainFigure({ printed: 0.34, parts: [0.114, 0.114, 0.114] });
 * explained.ways[0]?.place; // "total"
 * explainFigure({ printed: 0.33, parts: [0.114, 0.114, 0.114] }).ways[0]?.place; // "parts"
 * ```
 */
export function explainFigure(input: ExplainFigureInput): FigureExplanation {
  requireOptions(input, "printed:text|number! parts:list! digits:number", CALL, "invalid-data");
  requireParts(input.parts);
  if (input.parts.length === 0) throw noParts("the total");
  const printed = exact.amount(input.printed, "the printed figure");
  const total = readPart({ label: "Σ", parts: input.parts }, []);
  const { digits = decimalsIn(input.printed) } = input;
  const nested = input.parts.some((part) => typeof part === "object" && "parts" in part);
  const between = betweenOf(input.parts, []);
  const tried = plansFor(digits, nested, between.length > 0).map((plan): FigureWay => {
    const trace = traceOf(total, plan, 0);
    return { ...plan, value: build.figureOf(trace) ?? 0, trace };
  });
  const ways = tried.filter(
    ({ trace }) => exact.compareExact(build.valueOf(trace) ?? exact.ZERO, printed) === 0,
  );
  const leaves = leavesOf(total);
  const sum = exact.addAll(leaves);
  // As far as the true sum may lie from the given one, if each part was rounded as it is written.
  const finest = Math.max(...leaves.map((leaf) => exact.decimalsOf(leaf) ?? 0));
  const slack = exact.multiply(halfUnit(finest), exact.whole(leaves.length));
  const reach = exact.add(slack, halfUnit(digits));
  const within =
    ways.length === 0 && exact.compareExact(exact.distanceOf(printed, sum), reach) <= 0;
  const [best] = ways;
  const wrong = between.filter(({ explanation }) => explanation.verdict === "unexplained");
  const own = best !== undefined ? "explained" : within ? "within-rounding-of-parts" : undefined;
  const said = sentence(exact.writeExact(printed), exact.writeExact(sum), best, within);
  return {
    printed: exact.toNumber(printed),
    exact: exact.toNumber(sum),
    difference: exact.toNumber(exact.subtract(printed, sum)),
    verdict: wrong.length > 0 ? "unexplained" : (own ?? "unexplained"),
    ways,
    tried,
    range: {
      from: exact.toNumber(exact.subtract(sum, slack)),
      to: exact.toNumber(exact.add(sum, slack)),
    },
    between,
    text: wrong.length === 0 ? said : withWrong(said, wrong),
    trace: best?.trace ?? traceOf(total, { place: "nowhere" }, 0),
  };
}
