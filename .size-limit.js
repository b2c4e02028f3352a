/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 371_500],
  ["index", "{ plainDate }", 1020],
  ["text", "*", 3100],
  ["time", "*", 12_750],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1510],
  ["citation", "*", 16_200],
  ["citation", "{ formatCitation }", 800],
  ["province", "*", 5850],
  ["agency", "*", 22_550],
  ["agency", "{ agencyKey }", 1010],
  ["deadline", "*", 79_450],
  ["deadline", "{ parseDeadline }", 58_300],
  ["deadline", "{ describeDeadline }", 14_450],
  ["target", "*", 98_350],
  ["target", "{ describeTarget }", 2800],
  ["indices", "*", 28_400],
  ["scoring", "*", 110_300],
  ["plan", "*", 240_300],
  ["progress", "*", 180_200],
  ["explain", "*", 28_500],
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
