/**
 * What leaves the library: calendars for mail and calendar programs, rows and CSV for spreadsheets,
 * annexes in Markdown and HTML, drawings, reports as pages to be printed.
 *
 * @packageDocumentation
 */
export {
  toCsv,
  toGanttSvg,
  toHtml,
  toICalendar,
  toMarkdown,
  toMermaid,
  toRatesSvg,
  toReportHtml,
  toRows,
  toScorecardSvg,
  toYearSvg,
} from "../export/index.js";
export type {
  AnnexOptions,
  AnnexSource,
  ChartOptions,
  CsvOptions,
  DateCell,
  ICalendarOptions,
  RatesChartOptions,
  Reminder,
  ReportHtmlOptions,
  RowCell,
  RowColumn,
  RowOptions,
  ScorecardChartOptions,
  YearChartOptions,
} from "../export/index.js";
