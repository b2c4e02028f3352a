/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 229_100],
  ["index", "{ plainDate }", 700],
  ["text", "*", 1300],
  ["time", "*", 8830],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1180],
  ["citation", "*", 10_350],
  ["citation", "{ formatCitation }", 350],
  ["province", "*", 4160],
  ["agency", "*", 13_650],
  ["agency", "{ agencyKey }", 400],
  ["deadline", "*", 42_150],
  ["deadline", "{ parseDeadline }", 25_900],
  ["deadline", "{ describeDeadline }", 11_700],
  ["target", "*", 54_050],
  ["target", "{ describeTarget }", 2100],
  ["indices", "*", 23_400],
  ["scoring", "*", 63_200],
  ["plan", "*", 155_100],
  ["progress", "*", 80_800],
  ["explain", "*", 15_800],
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
