/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 513_000],
  ["index", "{ plainDate }", 1070],
  ["text", "*", 1100],
  ["time", "*", 13_900],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1570],
  ["citation", "*", 48_600],
  ["citation", "{ formatCitation }", 1650],
  ["province", "*", 6300],
  ["agency", "*", 51_400],
  ["agency", "{ agencyKey }", 1340],
  ["deadline", "*", 90_800],
  ["deadline", "{ parseDeadline }", 67_400],
  ["deadline", "{ describeDeadline }", 11_700],
  ["target", "*", 129_800],
  ["target", "{ describeTarget }", 3600],
  ["indices", "*", 28_400],
  ["scoring", "*", 120_200],
  ["plan", "*", 349_000],
  ["schema", "*", 54_700],
  ["schema", "{ serialize }", 52_600],
  ["progress", "*", 203_500],
  ["export", "*", 31_000],
  ["export", "{ toICalendar }", 10_500],
  ["export", "{ toCsv }", 2880],
  ["export", "{ toRows }", 8550],
  ["export", "{ toMarkdown }", 9400],
  ["export", "{ toHtml }", 10_000],
  ["export", "{ toReportHtml }", 9250],
  ["export", "{ toYearSvg }", 11_250],
  ["export", "{ toGanttSvg }", 10_800],
  ["export", "{ toRatesSvg }", 5500],
  ["export", "{ toScorecardSvg }", 8100],
  ["export", "{ toMermaid }", 7000],
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
