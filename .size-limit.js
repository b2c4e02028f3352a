/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 524_000],
  ["index", "{ plainDate }", 1120],
  ["text", "*", 1290],
  ["time", "*", 13_900],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1620],
  ["citation", "*", 51_300],
  ["citation", "{ formatCitation }", 1780],
  ["province", "*", 6350],
  ["agency", "*", 52_100],
  ["agency", "{ agencyKey }", 1410],
  ["deadline", "*", 91_400],
  ["deadline", "{ parseDeadline }", 68_500],
  ["deadline", "{ describeDeadline }", 11_780],
  ["target", "*", 135_900],
  ["target", "{ describeTarget }", 3640],
  ["indices", "*", 28_400],
  ["scoring", "*", 120_300],
  ["plan", "*", 359_400],
  ["schema", "*", 54_700],
  ["schema", "{ serialize }", 52_700],
  ["progress", "*", 204_500],
  ["export", "*", 31_000],
  ["export", "{ toICalendar }", 10_720],
  ["export", "{ toCsv }", 2880],
  ["export", "{ toRows }", 8740],
  ["export", "{ toMarkdown }", 9580],
  ["export", "{ toHtml }", 10_160],
  ["export", "{ toReportHtml }", 9310],
  ["export", "{ toYearSvg }", 11_490],
  ["export", "{ toGanttSvg }", 10_970],
  ["export", "{ toRatesSvg }", 5520],
  ["export", "{ toScorecardSvg }", 8120],
  ["export", "{ toMermaid }", 7220],
  ["explain", "*", 32_600],
];

export default CEILINGS.map(([door, imported, bytes]) => ({
  name: `${door === "index" ? "chiso" : `chiso/${door}`}: ${imported}`,
  path: `dist/${door}.js`,
  import: imported,
  limit: `${bytes} B`,
  modifyEsbuildConfig: (config) => ({
    ...config,
    logOverride: { "ignored-bare-import": "silent" },
  }),
}));
