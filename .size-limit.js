/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 423_700],
  ["index", "{ plainDate }", 1070],
  ["text", "*", 3750],
  ["time", "*", 13_500],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1570],
  ["citation", "*", 22_700],
  ["citation", "{ formatCitation }", 1500],
  ["province", "*", 6150],
  ["agency", "*", 32_500],
  ["agency", "{ agencyKey }", 1310],
  ["deadline", "*", 81_300],
  ["deadline", "{ parseDeadline }", 58_400],
  ["deadline", "{ describeDeadline }", 11_700],
  ["target", "*", 107_300],
  ["target", "{ describeTarget }", 3500],
  ["indices", "*", 28_400],
  ["scoring", "*", 117_400],
  ["plan", "*", 280_800],
  ["schema", "*", 100_000],
  ["schema", "{ serialize }", 100_000],
  ["progress", "*", 166_800],
  ["export", "*", 16_500],
  ["export", "{ toICalendar }", 11_000],
  ["export", "{ toCsv }", 2580],
  ["export", "{ toRows }", 8220],
  ["export", "{ toMarkdown }", 10_000],
  ["export", "{ toHtml }", 10_500],
  ["explain", "*", 29_150],
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
