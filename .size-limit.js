/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 261_400],
  ["index", "{ plainDate }", 1020],
  ["text", "*", 2940],
  ["time", "*", 11_650],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1510],
  ["citation", "*", 12_200],
  ["citation", "{ formatCitation }", 800],
  ["province", "*", 5650],
  ["agency", "*", 15_300],
  ["agency", "{ agencyKey }", 870],
  ["deadline", "*", 63_400],
  ["deadline", "{ parseDeadline }", 42_900],
  ["deadline", "{ describeDeadline }", 15_000],
  ["target", "*", 73_500],
  ["target", "{ describeTarget }", 2590],
  ["indices", "*", 25_100],
  ["scoring", "*", 66_100],
  ["plan", "*", 176_200],
  ["progress", "*", 130_700],
  ["explain", "*", 18_950],
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
