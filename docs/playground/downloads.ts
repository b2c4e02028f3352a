import {
  renderReport,
  reportContents,
  toCsv,
  toHtml,
  toICalendar,
  toReportHtml,
  toRows,
  type TrackedPlan,
} from "chiso";
import { timelineDrawing, yearDrawing } from "./chart-panels.js";
import type { Word } from "./data/words.js";
import { element } from "./dom.js";
import type { Model } from "./model.js";
import { currentLocale, say } from "./words.js";

/** A file that can be made of what was read. */
interface Download {
  readonly id: string;
  readonly base: Word;
  readonly ending: string;
  readonly type: string;
  readonly make: (tracked: TrackedPlan, model: Model) => string;
}

/** The files, by the buttons that make them. */
export const DOWNLOADS: readonly Download[] = [
  {
    id: "download-calendar",
    base: "fileBase",
    ending: "ics",
    type: "text/calendar",
    make: (tracked) =>
      toICalendar(tracked, {
        locale: currentLocale(),
        title: tracked.title ?? say("untitledPlan"),
      }),
  },
  {
    id: "download-csv",
    base: "fileBase",
    ending: "csv",
    type: "text/csv",
    make: (tracked, { plan }) =>
      toCsv(toRows(tracked, { locale: currentLocale(), plan }), {
        separator: ";",
        decimal: ",",
        bom: true,
        dates: "DD/MM/YYYY",
      }),
  },
  {
    id: "download-annex",
    base: "fileBase",
    ending: "html",
    type: "text/html",
    make: (tracked, { plan }) => toHtml(tracked, { locale: currentLocale(), plan }),
  },
  {
    id: "download-page",
    base: "fileReport",
    ending: "html",
    type: "text/html",
    make: (tracked) =>
      toReportHtml(reportContents(tracked, { form: "year", locale: currentLocale() }), {
        drawings: [timelineDrawing(tracked), yearDrawing(tracked)],
      }),
  },
  {
    id: "download-report",
    base: "fileReport",
    ending: "md",
    type: "text/markdown",
    make: (tracked) => renderReport(tracked, { form: "year", locale: currentLocale() }),
  },
  {
    id: "download-year",
    base: "fileYear",
    ending: "svg",
    type: "image/svg+xml",
    make: yearDrawing,
  },
  {
    id: "download-timeline",
    base: "fileTimeline",
    ending: "svg",
    type: "image/svg+xml",
    make: timelineDrawing,
  },
];

/** How long a file that was made is kept, in milliseconds. */
const KEPT = 60_000;

/** Hands a file to the browser to be saved; gives its name. */
export function download({ base, ending, type, make }: Download, model: Model): string | undefined {
  if (model.tracked === undefined) return undefined;
  const content = new Blob([make(model.tracked, model)], { type: `${type};charset=utf-8` });
  const address = URL.createObjectURL(content);
  const name = `${say(base)}.${ending}`;
  const link = element("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Browsers may still be reading it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT);
  return name;
}
