/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 234_300],
  ["index", "{ plainDate }", 700],
  ["text", "*", 1450],
  ["time", "*", 8830],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1180],
  ["citation", "*", 11_000],
  ["citation", "{ formatCitation }", 400],
  ["province", "*", 4260],
  ["agency", "*", 14_030],
  ["agency", "{ agencyKey }", 650],
  ["deadline", "*", 43_350],
  ["deadline", "{ parseDeadline }", 27_000],
  ["deadline", "{ describeDeadline }", 12_500],
  ["target", "*", 55_200],
  ["target", "{ describeTarget }", 2250],
  ["indices", "*", 23_400],
  ["scoring", "*", 66_300],
  ["plan", "*", 158_700],
  ["progress", "*", 82_800],
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
