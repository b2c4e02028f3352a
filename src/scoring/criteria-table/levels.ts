import { addAll, amount, compareExact } from "../exact.js";
import { LESSER } from "./data/heading-words.js";
import { pointsInName } from "./figure.js";
import { headingWords } from "./layout.js";
import { speaksOfPoints, type Continuation } from "./lines.js";
import type { PlacedPoints, RowContents } from "./row-contents.js";
import type { TreeNode } from "./tree.js";

/** The points that a row states for itself. */
export function statedPoints({ points, maximum }: RowContents): PlacedPoints | undefined {
  return points ?? maximum;
}

/** The maximum of a node as its row states it, or its name. */
export function statedMaximum({ entry }: TreeNode): number | undefined {
  return entry.maximum?.points ?? entry.points?.points ?? pointsInName(entry.name);
}

/** How the rows below a criterion are to be taken. */
export type PartsAre = "components" | "levels" | "unclear";

/**
 * Whether rows with codes below a criterion are its components or its levels. Levels have no rule
 * of their own, the best of them brings the maximum, and one of them says what the others fall
 * short of; components add up to it.
 *
 * ```
 * 1.1  Kế hoạch năm        2        1.2  Báo cáo           2
 * a)   Ban hành kịp thời   2        a)   Đủ số lượng       1
 * b)   Ban hành chậm       1        b)   Đúng thời hạn     1
 * c)   Không ban hành      0
 *      levels                            components
 * ```
 */
export function partsAre(node: TreeNode): PartsAre {
  const { parts } = node;
  const bare = parts.every(
    ({ entry, parts: below, more }) =>
      entry.rule === undefined &&
      entry.method === undefined &&
      below.length + more.length === 0 &&
      entry.takenOut === undefined,
  );
  if (!bare || parts.length === 0 || node.above === undefined) return "components";
  const inWords = parts.every(
    ({ entry }) => statedPoints(entry) === undefined && speaksOfPoints(entry.name),
  );
  if (inWords) return "levels";
  const maximum = statedMaximum(node);
  const points = parts.flatMap(({ entry }) => statedPoints(entry)?.points ?? []);
  if (maximum === undefined || points.length < parts.length) return "components";
  const sum = addAll(points.map((each) => amount(each, "points")));
  const addsUp = compareExact(sum, amount(maximum, "maximum")) === 0;
  const isBest = Math.max(...points) === maximum && parts.length > 1;
  if (!isBest) return "components";
  const hasZero = points.includes(0);
  const hasLesser = parts.some(({ entry }) => LESSER.test(headingWords(entry.name)));
  if (hasZero || (hasLesser && !addsUp)) return "levels";
  return addsUp ? "components" : "unclear";
}

/** A part as a row that goes on with the criterion above it. */
export function asLevel({ entry }: TreeNode): Continuation {
  return { ...entry, kind: "more" };
}
