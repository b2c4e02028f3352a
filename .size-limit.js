/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 442_600],
  ["index", "{ plainDate }", 1070],
  ["text", "*", 3750],
  ["time", "*", 13_700],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1570],
  ["citation", "*", 24_500],
  ["citation", "{ formatCitation }", 1500],
  ["province", "*", 6150],
  ["agency", "*", 32_500],
  ["agency", "{ agencyKey }", 1310],
  ["deadline", "*", 82_900],
  ["deadline", "{ parseDeadline }", 60_000],
  ["deadline", "{ describeDeadline }", 11_700],
  ["target", "*", 110_100],
  ["target", "{ describeTarget }", 3500],
  ["indices", "*", 28_400],
  ["scoring", "*", 118_800],
  ["plan", "*", 284_200],
  ["schema", "*", 54_800],
  ["schema", "{ serialize }", 52_700],
  ["progress", "*", 175_700],
  ["export", "*", 28_600],
  ["export", "{ toICalendar }", 11_600],
  ["export", "{ toCsv }", 2880],
  ["export", "{ toRows }", 8900],
  ["export", "{ toMarkdown }", 9400],
  ["export", "{ toHtml }", 9900],
  ["export", "{ toReportHtml }", 9000],
  ["export", "{ toYearSvg }", 11_700],
  ["export", "{ toGanttSvg }", 11_600],
  ["export", "{ toRatesSvg }", 5900],
  ["export", "{ toScorecardSvg }", 7600],
  ["export", "{ toMermaid }", 7600],
  ["explain", "*", 30_600],
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
