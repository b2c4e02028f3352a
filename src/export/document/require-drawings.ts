import { wrongCall } from "../../text/index.js";
import { CHART_STYLE } from "../chart/svg.js";

/** What a drawing of this room begins with, and what it is made of. */
const OPENING = '<svg xmlns="http://www.w3.org/2000/svg" class="chiso-chart" ';
const MARKS =
  /<(?:svg|title|desc|rect|path|circle|g|text)(?: (?!on|href|src)[a-zA-Z:-]+="[^"<>]*")*\/?>|<\/(?:svg|title|desc|g|text)>/g;

/**
 * Refuses what is no drawing of this room: a drawing stands in a page as it is, so that nothing else
 * may come in by this way.
 */
export function requireDrawings(drawings: readonly unknown[], call: string): void {
  for (const [at, drawing] of drawings.entries()) {
    if (typeof drawing === "string" && isDrawing(drawing)) continue;
    const accepted = "what toGanttSvg, toYearSvg and the like give";
    throw wrongCall(drawing, accepted, call, "invalid-data", `drawings[${at}]`);
  }
}

function isDrawing(drawing: string): boolean {
  const words = drawing.replace(CHART_STYLE, "").replace(MARKS, "");
  return drawing.startsWith(OPENING) && drawing.endsWith("</svg>\n") && !words.includes("<");
}
