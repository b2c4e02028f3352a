import { toGanttSvg, toYearSvg, vietnamCalendar, yearOf, type TrackedPlan } from "chiso";
import { element, type Child } from "./dom.js";
import type { Model } from "./model.js";
import { currentLocale, say } from "./words.js";

/** The year of a plan as a calendar, as SVG. */
export function yearDrawing(tracked: TrackedPlan): string {
  const start = tracked.plan?.period.start;
  const year = start === undefined ? {} : { year: yearOf(start) };
  return toYearSvg(tracked, { ...year, calendar: vietnamCalendar, locale: currentLocale() });
}

/** The timeline of a plan, as SVG. */
export function timelineDrawing(tracked: TrackedPlan): string {
  return toGanttSvg(tracked, { locale: currentLocale() });
}

/** The panels that draw. */
export const chartPanels: readonly (readonly [string, (model: Model) => Child])[] = [
  ["panel-year", ({ tracked }) => drawing(tracked, yearDrawing)],
  ["panel-gantt", ({ tracked }) => drawing(tracked, timelineDrawing)],
];

/** A drawing as a picture: in it nothing can run, and the style of the page does not reach it. */
function drawing(tracked: TrackedPlan | undefined, draw: (tracked: TrackedPlan) => string): Child {
  if (tracked === undefined) return element("p", {}, say("yearNeeded"));
  const svg = draw(tracked);
  return element("img", {
    class: "drawing",
    src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
    alt: [inside(svg, "title"), inside(svg, "desc")].join(". "),
  });
}

/** What the first element of a name says, its entities as the signs they stand for. */
function inside(svg: string, name: string): string {
  const [, before = ""] = svg.split(`<${name}>`, 2);
  const [words = ""] = before.split(`</${name}>`, 1);
  return words.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
