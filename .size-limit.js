/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 474_500],
  ["index", "{ plainDate }", 1070],
  ["text", "*", 1100],
  ["time", "*", 13_700],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1570],
  ["citation", "*", 40_200],
  ["citation", "{ formatCitation }", 1500],
  ["province", "*", 6150],
  ["agency", "*", 43_500],
  ["agency", "{ agencyKey }", 1340],
  ["deadline", "*", 83_800],
  ["deadline", "{ parseDeadline }", 61_100],
  ["deadline", "{ describeDeadline }", 11_700],
  ["target", "*", 112_500],
  ["target", "{ describeTarget }", 3500],
  ["indices", "*", 28_400],
  ["scoring", "*", 119_400],
  ["plan", "*", 313_200],
  ["schema", "*", 54_300],
  ["schema", "{ serialize }", 52_200],
  ["progress", "*", 187_800],
  ["export", "*", 29_200],
  ["export", "{ toICalendar }", 10_200],
  ["export", "{ toCsv }", 2880],
  ["export", "{ toRows }", 7600],
  ["export", "{ toMarkdown }", 8050],
  ["export", "{ toHtml }", 8650],
  ["export", "{ toReportHtml }", 9250],
  ["export", "{ toYearSvg }", 11_000],
  ["export", "{ toGanttSvg }", 10_200],
  ["export", "{ toRatesSvg }", 5500],
  ["export", "{ toScorecardSvg }", 8100],
  ["export", "{ toMermaid }", 6300],
  ["explain", "*", 31_700],
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
