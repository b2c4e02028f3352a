import { toGanttSvg, toYearSvg, vietnamCalendar, yearOf, type TrackedPlan } from "chiso";
import { element, type Child } from "./dom.js";
import type { Model } from "./model.js";
import { picture } from "./picture.js";
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

function drawing(tracked: TrackedPlan | undefined, draw: (tracked: TrackedPlan) => string): Child {
  return tracked === undefined ? element("p", {}, say("yearNeeded")) : picture(draw(tracked));
}
