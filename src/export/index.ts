/**
 * What leaves the library: calendars for mail and calendar programs, rows and CSV for spreadsheets,
 * annexes in Markdown and HTML, drawings, reports as pages to be printed.
 */
export type { ICalendarOptions, Reminder } from "./calendar/icalendar-options.js";
export { toICalendar } from "./calendar/to-icalendar.js";
export type { ChartOptions } from "./chart/chart-options.js";
export { toGanttSvg } from "./chart/to-gantt-svg.js";
export { toMermaid } from "./chart/to-mermaid.js";
export { toRatesSvg, type RatesChartOptions } from "./chart/to-rates-svg.js";
export { toScorecardSvg, type ScorecardChartOptions } from "./chart/to-scorecard-svg.js";
export { toYearSvg, type YearChartOptions } from "./chart/to-year-svg.js";
export { toCsv, type CsvOptions } from "./csv/to-csv.js";
export type { AnnexOptions, AnnexSource } from "./document/annex-options.js";
export { toHtml } from "./document/to-html.js";
export { toMarkdown } from "./document/to-markdown.js";
export { toReportHtml, type ReportHtmlOptions } from "./document/to-report-html.js";
export type { RowColumn } from "./data/row-columns.js";
export type { DateCell, RowCell } from "./rows/row-cell.js";
export { toRows, type RowOptions } from "./rows/to-rows.js";
