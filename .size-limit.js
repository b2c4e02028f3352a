/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 516_500],
  ["index", "{ plainDate }", 1120],
  ["text", "*", 1270],
  ["time", "*", 13_900],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1620],
  ["citation", "*", 50_200],
  ["citation", "{ formatCitation }", 1780],
  ["province", "*", 6330],
  ["agency", "*", 51_500],
  ["agency", "{ agencyKey }", 1410],
  ["deadline", "*", 91_000],
  ["deadline", "{ parseDeadline }", 68_000],
  ["deadline", "{ describeDeadline }", 11_700],
  ["target", "*", 131_500],
  ["target", "{ describeTarget }", 3600],
  ["indices", "*", 28_400],
  ["scoring", "*", 120_200],
  ["plan", "*", 351_500],
  ["schema", "*", 54_700],
  ["schema", "{ serialize }", 52_700],
  ["progress", "*", 203_500],
  ["export", "*", 31_000],
  ["export", "{ toICalendar }", 10_600],
  ["export", "{ toCsv }", 2880],
  ["export", "{ toRows }", 8600],
  ["export", "{ toMarkdown }", 9450],
  ["export", "{ toHtml }", 10_050],
  ["export", "{ toReportHtml }", 9310],
  ["export", "{ toYearSvg }", 11_380],
  ["export", "{ toGanttSvg }", 10_850],
  ["export", "{ toRatesSvg }", 5520],
  ["export", "{ toScorecardSvg }", 8120],
  ["export", "{ toMermaid }", 7080],
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
