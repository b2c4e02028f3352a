/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 229_900],
  ["index", "{ plainDate }", 700],
  ["text", "*", 1450],
  ["time", "*", 8840],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1180],
  ["citation", "*", 10_700],
  ["citation", "{ formatCitation }", 400],
  ["province", "*", 4270],
  ["agency", "*", 13_750],
  ["agency", "{ agencyKey }", 400],
  ["deadline", "*", 42_200],
  ["deadline", "{ parseDeadline }", 26_000],
  ["deadline", "{ describeDeadline }", 11_900],
  ["target", "*", 54_100],
  ["target", "{ describeTarget }", 2250],
  ["indices", "*", 23_400],
  ["scoring", "*", 65_200],
  ["plan", "*", 155_600],
  ["progress", "*", 81_000],
  ["explain", "*", 16_000],
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
