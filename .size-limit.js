/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 373_000],
  ["index", "{ plainDate }", 1020],
  ["text", "*", 3750],
  ["time", "*", 13_500],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1510],
  ["citation", "*", 16_450],
  ["citation", "{ formatCitation }", 1500],
  ["province", "*", 6150],
  ["agency", "*", 22_700],
  ["agency", "{ agencyKey }", 1250],
  ["deadline", "*", 80_850],
  ["deadline", "{ parseDeadline }", 58_200],
  ["deadline", "{ describeDeadline }", 15_800],
  ["target", "*", 99_850],
  ["target", "{ describeTarget }", 3500],
  ["indices", "*", 28_400],
  ["scoring", "*", 111_800],
  ["plan", "*", 241_800],
  ["progress", "*", 181_700],
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
