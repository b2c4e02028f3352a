/**
 * What each door of the package and some of its functions may weigh, in bytes, bundled as an
 * application would, minified, Brotli. No ceiling goes up for convenience: a room that grows says
 * in its commit what it grew for.
 */
const CEILINGS = [
  ["index", "*", 229_100],
  ["index", "{ plainDate }", 1050],
  ["text", "*", 2950],
  ["time", "*", 11_050],
  ["time", "{ addDays, plainDate, quarterPeriod }", 1550],
  ["citation", "*", 12_250],
  ["citation", "{ formatCitation }", 820],
  ["province", "*", 5600],
  ["agency", "*", 15_300],
  ["agency", "{ agencyKey }", 880],
  ["deadline", "*", 42_150],
  ["deadline", "{ parseDeadline }", 25_900],
  ["deadline", "{ describeDeadline }", 11_700],
  ["target", "*", 54_050],
  ["target", "{ describeTarget }", 2600],
  ["indices", "*", 25_100],
  ["scoring", "*", 66_300],
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
