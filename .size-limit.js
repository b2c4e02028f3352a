/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 308_600],
  ["index", "{ plainDate }", 1020],
  ["text", "*", 2940],
  ["time", "*", 11_650],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1510],
  ["citation", "*", 15_700],
  ["citation", "{ formatCitation }", 800],
  ["province", "*", 5650],
  ["agency", "*", 20_300],
  ["agency", "{ agencyKey }", 980],
  ["deadline", "*", 73_600],
  ["deadline", "{ parseDeadline }", 52_950],
  ["deadline", "{ describeDeadline }", 15_100],
  ["target", "*", 87_650],
  ["target", "{ describeTarget }", 2650],
  ["indices", "*", 25_100],
  ["scoring", "*", 66_300],
  ["plan", "*", 222_700],
  ["progress", "*", 169_400],
  ["explain", "*", 21_100],
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
