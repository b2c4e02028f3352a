/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 228_310],
  ["index", "{ plainDate }", 700],
  ["text", "*", 1450],
  ["time", "*", 8790],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1180],
  ["citation", "*", 9960],
  ["citation", "{ formatCitation }", 710],
  ["province", "*", 4260],
  ["agency", "*", 12_750],
  ["agency", "{ agencyKey }", 430],
  ["deadline", "*", 40_630],
  ["deadline", "{ parseDeadline }", 25_200],
  ["deadline", "{ describeDeadline }", 12_000],
  ["target", "*", 52_280],
  ["target", "{ describeTarget }", 2840],
  ["indices", "*", 23_660],
  ["scoring", "*", 76_730],
  ["plan", "*", 165_690],
  ["progress", "*", 90_430],
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
