/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 501_000],
  ["index", "{ plainDate }", 1070],
  ["text", "*", 1100],
  ["time", "*", 13_900],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1570],
  ["citation", "*", 46_300],
  ["citation", "{ formatCitation }", 1650],
  ["province", "*", 6300],
  ["agency", "*", 51_400],
  ["agency", "{ agencyKey }", 1340],
  ["deadline", "*", 87_900],
  ["deadline", "{ parseDeadline }", 64_500],
  ["deadline", "{ describeDeadline }", 11_700],
  ["target", "*", 123_500],
  ["target", "{ describeTarget }", 3500],
  ["indices", "*", 28_400],
  ["scoring", "*", 120_200],
  ["plan", "*", 337_000],
  ["schema", "*", 54_700],
  ["schema", "{ serialize }", 52_600],
  ["progress", "*", 199_500],
  ["export", "*", 30_300],
  ["export", "{ toICalendar }", 10_400],
  ["export", "{ toCsv }", 2880],
  ["export", "{ toRows }", 8300],
  ["export", "{ toMarkdown }", 8850],
  ["export", "{ toHtml }", 9450],
  ["export", "{ toReportHtml }", 9250],
  ["export", "{ toYearSvg }", 11_150],
  ["export", "{ toGanttSvg }", 10_650],
  ["export", "{ toRatesSvg }", 5500],
  ["export", "{ toScorecardSvg }", 8100],
  ["export", "{ toMermaid }", 6850],
  ["explain", "*", 32_200],
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
