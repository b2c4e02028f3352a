/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 487_900],
  ["index", "{ plainDate }", 1070],
  ["text", "*", 1100],
  ["time", "*", 13_900],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1570],
  ["citation", "*", 45_400],
  ["citation", "{ formatCitation }", 1500],
  ["province", "*", 6150],
  ["agency", "*", 46_600],
  ["agency", "{ agencyKey }", 1340],
  ["deadline", "*", 85_700],
  ["deadline", "{ parseDeadline }", 62_500],
  ["deadline", "{ describeDeadline }", 11_700],
  ["target", "*", 116_700],
  ["target", "{ describeTarget }", 3500],
  ["indices", "*", 28_400],
  ["scoring", "*", 120_200],
  ["plan", "*", 324_500],
  ["schema", "*", 54_700],
  ["schema", "{ serialize }", 52_600],
  ["progress", "*", 192_600],
  ["export", "*", 30_000],
  ["export", "{ toICalendar }", 10_200],
  ["export", "{ toCsv }", 2880],
  ["export", "{ toRows }", 7950],
  ["export", "{ toMarkdown }", 8550],
  ["export", "{ toHtml }", 9150],
  ["export", "{ toReportHtml }", 9250],
  ["export", "{ toYearSvg }", 11_000],
  ["export", "{ toGanttSvg }", 10_500],
  ["export", "{ toRatesSvg }", 5500],
  ["export", "{ toScorecardSvg }", 8100],
  ["export", "{ toMermaid }", 6750],
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
