/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 320_900],
  ["index", "{ plainDate }", 1020],
  ["text", "*", 3000],
  ["time", "*", 11_650],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1510],
  ["citation", "*", 15_950],
  ["citation", "{ formatCitation }", 800],
  ["province", "*", 5650],
  ["agency", "*", 20_600],
  ["agency", "{ agencyKey }", 980],
  ["deadline", "*", 78_600],
  ["deadline", "{ parseDeadline }", 57_700],
  ["deadline", "{ describeDeadline }", 14_300],
  ["target", "*", 94_800],
  ["target", "{ describeTarget }", 2710],
  ["indices", "*", 25_100],
  ["scoring", "*", 72_100],
  ["plan", "*", 229_900],
  ["progress", "*", 174_050],
  ["explain", "*", 21_300],
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
