import { ChisoError, defined, type LocalizedText } from "../../text/index.js";
import * as build from "../build-trace.js";
import type { Band } from "../criteria/bands.js";
import type { FieldRole } from "../criteria/criteria-set.js";
import { requireScorecard } from "../criteria/scorecard-form.js";
import type { LeafScore, LeafStatus, Scorecard } from "../criteria/scorecard.js";
import { COMPARE_WORDS } from "../data/compare-words.js";
import { amount, compareExact, distanceOf, toNumber, ZERO, type Exact } from "../exact.js";
import { filledText, writtenFigure } from "../findings.js";
import type { ComparisonReason } from "../papi/papi-breaks.js";
import type { Trace } from "../trace.js";

/** A figure in both scorecards. */
export interface FigureChange {
  /** In the first. */
  readonly before: number;
  /** In the second. */
  readonly after: number;
  /** The second without the first, exactly. */
  readonly difference: number;
  /** How the difference came about. */
  readonly trace: Trace;
}

/** A scored node with its points in both. */
export interface NodeChange extends FigureChange {
  /** Its code. */
  readonly code: string;
  /** Its name in the second. */
  readonly name: LocalizedText;
  /** The code of its field. */
  readonly field: string;
  /** What its field does to the total: points of a deduction are taken away. */
  readonly role: FieldRole;
  /** What to mind: another name, maximum or rule under the same code. */
  readonly cautions: readonly ComparisonReason[];
}

/** A scored node that has points in one of the two alone. */
export interface LoneNode extends Pick<NodeChange, "code" | "name" | "field" | "role"> {
  /** Its points there. */
  readonly points: number;
  /** Why the other has none: it has no such node, no evidence, or it does not apply there. */
  readonly because: "no-node" | "not-assessed" | Exclude<LeafStatus, "scored">;
}

/** The result of `compareScorecards`. */
export interface ScorecardComparison {
  /** The set of both. */
  readonly set: string;
  /** What was compared: the self-assessed with the appraised points of one scorecard, or two. */
  readonly of: "stages" | "scorecards";
  /** The scored nodes whose points moved, the largest move first. */
  readonly moved: readonly NodeChange[];
  /** Those with the same points in both, in the order of the set. */
  readonly unmoved: readonly NodeChange[];
  /** What has points in the first alone. */
  readonly onlyBefore: readonly LoneNode[];
  /** What has points in the second alone. */
  readonly onlyAfter: readonly LoneNode[];
  /** Points of the nodes that both have, deductions taken away, without caps and rounding. */
  readonly common: FigureChange;
  /** The totals of two scorecards, with all that is in one alone. */
  readonly totals?: Readonly<Record<"base" | "bonus" | "deductions" | "total", FigureChange>>;
  /** The bands of two scorecards, where they have any. */
  readonly bands?: { readonly before?: Band; readonly after?: Band };
  /** How the points that both have add up. */
  readonly trace: Trace;
}

/** A node as it stands in one of the two. */
interface Stand extends Pick<NodeChange, "field" | "role"> {
  readonly leaf: LeafScore;
  /** Its points; absent where it has none. */
  readonly points: Exact | undefined;
  readonly lacks: Exclude<LoneNode["because"], "no-node">;
}

/** Which points of a leaf are meant. */
type Points = "counted" | "selfAssessed" | "appraised";

function standsOf({ fields }: Scorecard, meant: Points): readonly Stand[] {
  return fields.flatMap(({ code: field, role, criteria }) =>
    criteria.flatMap(({ leaves }) =>
      leaves.map((leaf): Stand => {
        const given = meant === "counted" ? undefined : leaf[meant];
        const assessed = given === undefined ? undefined : amount(given, leaf.code);
        const counted = leaf.status === "scored" ? build.valueOf(leaf.trace) : undefined;
        const points = meant === "counted" ? counted : assessed;
        const lacks = leaf.status === "scored" ? "not-assessed" : leaf.status;
        return { field, role, leaf, points, lacks };
      }),
    ),
  );
}

function changeTrace(label: LocalizedText, before: Exact, after: Exact): Trace {
  const give = (side: string, value: Exact): Trace =>
    build.given({ rule: "compared-points", label }, side, value);
  const of = { rule: "points-change", label };
  return build.joined(of, "difference", give("after", after), give("before", before));
}

function figureChange(label: LocalizedText, before: Exact, after: Exact): FigureChange {
  const trace = changeTrace(label, before, after);
  const [old, now] = [toNumber(before), toNumber(after)];
  return { before: old, after: now, difference: build.figureOf(trace) ?? 0, trace };
}

/** What is another in the second though the code is the same. */
function cautionsOf(before: LeafScore, after: LeafScore): readonly ComparisonReason[] {
  const said: LocalizedText[] = [];
  if (before.name.vi !== after.name.vi) {
    said.push(filledText(COMPARE_WORDS.names, { before: before.name, after: after.name }));
  }
  if (before.maximum !== after.maximum) {
    const none = { vi: "không có", en: "none" };
    const write = ({ maximum }: LeafScore): LocalizedText =>
      maximum === undefined ? none : writtenFigure(maximum);
    said.push(filledText(COMPARE_WORDS.maxima, { before: write(before), after: write(after) }));
  }
  if (JSON.stringify(before.rule) !== JSON.stringify(after.rule)) said.push(COMPARE_WORDS.rules);
  return said.map((text) => ({ text }));
}

function nodeChange(before: Stand, after: Stand, points: readonly [Exact, Exact]): NodeChange {
  const { leaf, field, role } = after;
  const { code, name } = leaf;
  const cautions = cautionsOf(before.leaf, leaf);
  return { code, name, field, role, ...figureChange(name, ...points), cautions };
}

/** What has points in one list and none in the other. */
function alone(stands: readonly Stand[], others: ReadonlyMap<string, Stand>): readonly LoneNode[] {
  return stands.flatMap(({ leaf, field, role, points }) => {
    const other = others.get(leaf.code);
    if (points === undefined || other?.points !== undefined) return [];
    const { code, name } = leaf;
    const because = other?.lacks ?? "no-node";
    return { code, name, field, role, points: toNumber(points), because };
  });
}

function size({ trace }: NodeChange): Exact {
  return distanceOf(build.valueOf(trace) ?? ZERO, ZERO);
}

/** The points of one side that both have, deductions taken away. */
function sumOf(rows: readonly NodeChange[], side: 0 | 1): Trace {
  const label = side === 0 ? COMPARE_WORDS.after : COMPARE_WORDS.before;
  const of = { rule: "common-points", label };
  const points = (taken: boolean): Trace =>
    build.joined(
      of,
      "sum",
      ...rows.flatMap(({ role, trace }) =>
        (role === "deduction") === taken ? (trace.children[side] ?? []) : [],
      ),
    );
  return build.joined(of, "difference", points(false), points(true));
}

const CALL = "compareScorecards(evaluateCriteria(set, before), evaluateCriteria(set, after))";

function totalsOf(before: Scorecard, after: Scorecard): ScorecardComparison["totals"] {
  const change = (name: "base" | "bonus" | "deductions" | "total", vi: string): FigureChange =>
    figureChange({ vi, en: name }, amount(before[name], name), amount(after[name], name));
  return {
    base: change("base", "điểm các lĩnh vực"),
    bonus: change("bonus", "điểm thưởng"),
    deductions: change("deductions", "điểm trừ"),
    total: change("total", "tổng điểm"),
  };
}

/**
 * Compares two scorecards of one set, such as year against year, or, given one scorecard alone, its
 * self-assessed with its appraised points: what moved and by how much, what did not, what has
 * points in one alone, and totals. What lacks evidence on one side is no move: it stands apart, and
 * `common` adds up what both have.
 *
 * @param cards - Two scorecards of one set, the earlier first; or one alone.
 * @returns The nodes that moved, the largest move first, and the others.
 * @throws ChisoError `invalid-data` for what is no scorecard, and for scorecards of different sets.
 * @example
 * ```ts
 * import { compareScorecards, defineCriteriaSet, evaluateCriteria } from "chiso/scoring";
 * const rule = { kind: "proportional", points: 2, of: 100 } as const;
 * const criteria = [{ code: "1.1", name: "Hồ sơ đúng hạn", maximum: 2, rule }];
 * const set = defineCriteriaSet({
 *   id: "example",
 *   title: "Ví dụ",
 *   source: { document: "Quyết định 01/QĐ-UBND", confidence: "reported" },
 *   maximum: 2,
 *   fields: [{ code: "1", name: "Thủ tục hành chính", maximum: 2, criteria }],
 * });
 * const card = evaluateCriteria(set, { "1.1": { selfAssessed: 95, appraised: { points: 1.8 } } });
 * compareScorecards(card).moved; // [{ code: "1.1", before: 1.9, after: 1.8, difference: -0.1, … }]
 * ```
 */
export function compareScorecards(
  ...cards: readonly [before: Scorecard, after: Scorecard] | readonly [card: Scorecard]
): ScorecardComparison {
  const [before] = cards;
  // A second card that is not there is a mistake, not the wish for the stages of the first.
  const isOne = cards.length === 1;
  const after = isOne ? before : cards[1];
  requireScorecard(before, CALL);
  if (!isOne) requireScorecard(after, CALL);
  if (before.set !== after.set) {
    throw new ChisoError("invalid-data", {
      given: `scorecards of ${before.set} and of ${after.set}`,
      accepted: "two scorecards of one set",
      advice: "Compare scores of one set of criteria: others ask other things",
    });
  }
  const first = standsOf(before, isOne ? "selfAssessed" : "counted");
  const second = standsOf(after, isOne ? "appraised" : "counted");
  const byCode = (stands: readonly Stand[]): ReadonlyMap<string, Stand> =>
    new Map(stands.map((stand) => [stand.leaf.code, stand]));
  const [earlier, later] = [byCode(first), byCode(second)];
  const rows = second.flatMap((stand) => {
    const other = earlier.get(stand.leaf.code);
    if (stand.points === undefined || other?.points === undefined) return [];
    return nodeChange(other, stand, [other.points, stand.points]);
  });
  const trace = build.joined(
    build.head("scorecard-comparison", "Chênh lệch điểm chung", "Change of the common points"),
    "difference",
    sumOf(rows, 0),
    sumOf(rows, 1),
  );
  const [now = trace, old = trace] = trace.children;
  const [commonBefore = 0, commonAfter = 0] = [old, now].map(build.figureOf);
  const bands = defined({ before: before.band, after: after.band });
  return {
    set: before.set,
    of: isOne ? "stages" : "scorecards",
    moved: rows
      .filter((row) => row.difference !== 0)
      .sort((one, other) => compareExact(size(other), size(one))),
    unmoved: rows.filter((row) => row.difference === 0),
    onlyBefore: alone(first, later),
    onlyAfter: alone(second, earlier),
    common: {
      before: commonBefore,
      after: commonAfter,
      difference: build.figureOf(trace) ?? 0,
      trace,
    },
    ...defined({
      totals: isOne ? undefined : totalsOf(before, after),
      bands: isOne || Object.keys(bands).length === 0 ? undefined : bands,
    }),
    trace,
  };
}
