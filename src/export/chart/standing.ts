import type { Obligation, TrackedObligation } from "../../progress/index.js";
import type { Standing } from "../data/chart-words.js";
import { drawn, element, filled } from "./svg.js";

/** All standings, what asks for action first. */
export const STANDINGS: readonly Standing[] = ["late", "open", "inferred", "done", "still"];

/** How something stands; what is only scheduled is open. */
export function standingOf(obligation: Obligation | TrackedObligation): Standing {
  if (!("status" in obligation)) return "open";
  const { status, state, certainty } = obligation;
  if (status.done) return certainty === "inferred" ? "inferred" : "done";
  if (state?.name === "cancelled" || state?.name === "suspended") return "still";
  return status.timing === "late" ? "late" : "open";
}

const CHECK = "m-3.4,.2 2.3,2.8 4.5,-5.6";

/** The strokes of each mark around its middle: shapes tell them apart, not colours. */
const STROKES: Readonly<Record<Standing, string>> = {
  done: CHECK,
  inferred: `${CHECK}m-7,7.6h7.4`,
  late: "m0,-4v4.6m0,2.2v1.2",
  open: "m-3,0a3,3 0 1,0 6,0a3,3 0 1,0 -6,0",
  still: "m-1.8,-3.2v6.4m3.6,-6.4v6.4",
};

/** The mark of a standing. */
export function markOf(standing: Standing, x: number, y: number): string {
  const d = `M${x.toFixed(1)},${y.toFixed(1)}${STROKES[standing]}`;
  return element("path", { d, ...drawn(standing, standing === "late" ? 2.2 : 1.6) });
}

/** An area between two corners. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Slanting lines across a box. */
export function hatched({ x, y, width, height }: Box, step: number, slant: 1 | -1 = 1): string {
  const lines: string[] = [];
  for (let at = step / 2; at < width + height; at += step) {
    const [low, high] = [Math.max(0, at - height), Math.min(at, width)];
    const up = (along: number): number => (slant === 1 ? y + at - along : y + height - at + along);
    lines.push(
      `M${(x + low).toFixed(1)},${up(low).toFixed(1)}L${(x + high).toFixed(1)},${up(high).toFixed(1)}`,
    );
  }
  return lines.join("");
}

/** A bar in the pattern of a standing: full, slanting to either side, empty or broken. */
export function barOf(standing: Standing, box: Box): string {
  if (standing === "done") return element("rect", { ...box, ...filled("done") });
  const inside =
    standing === "late" ? hatched(box, 4) : standing === "inferred" ? hatched(box, 4, -1) : "";
  const dashes = standing === "still" ? { "stroke-dasharray": "3 2" } : {};
  return [
    element("rect", { ...box, ...filled("page") }),
    inside === "" ? "" : element("path", { d: inside, ...drawn(standing, 1) }),
    element("rect", { ...box, ...drawn(standing, 1.2), ...dashes }),
  ].join("");
}
