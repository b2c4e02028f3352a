/**
 * The house rules: a room imports only from lower floors, and only through their doors.
 * The floors are listed ground floor first.
 */
const floors = [
  "text",
  "time",
  "reading",
  "province",
  "citation",
  "agency",
  "deadline",
  "target",
  "indices",
  "scoring",
  "plan",
  "progress",
  "explain",
];

const onlyDownwards = floors.slice(0, -1).map((room, floor) => ({
  name: `${room}-imports-only-from-lower-floors`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${floors.slice(floor + 1).join("|")})/` },
}));

/** The folders of the grammar of deadlines, the lowest first: words, the calendar, what recurs, statements, the cell. */
const grammar = ["data", "lexer", "calendar", "recurrence", "statement", "cell"];

const grammarOnlyDownwards = grammar.slice(0, -1).map((folder, floor) => ({
  name: `deadline-${folder}-imports-only-from-lower-folders`,
  severity: "error",
  from: { path: `^src/deadline/${folder}/` },
  to: { path: `^src/deadline/(${grammar.slice(floor + 1).join("|")})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...onlyDownwards,
    ...grammarOnlyDownwards,
    {
      name: "rooms-are-entered-by-their-doors",
      comment: "Import another room's index.ts, never a file behind it.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    },
    {
      name: "the-root-opens-doors-only",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/[^/]+/", pathNot: "^src/[^/]+/index\\.ts$" },
    },
    {
      name: "no-unlisted-room",
      comment: "A new room needs its floor in this file.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/[^/]+/", pathNot: `^src/(${floors.join("|")})/` },
    },
    {
      name: "rooms-do-not-import-the-root",
      severity: "error",
      from: { path: "^src/[^/]+/" },
      to: { path: "^src/index\\.ts$" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-outside-world",
      comment: "The library is pure: no Node modules.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "zod-stays-in-schema-modules",
      comment: "So that a pure function bundled alone carries no zod.",
      severity: "error",
      from: { path: "^src/", pathNot: "(^|/)[^/]*schema\\.ts$" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "dates-stay-in-the-time-room",
      comment: "No JavaScript Date outside the room that owns time.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/time/" },
      to: { path: "node_modules/(date-fns|@date-fns)/" },
    },
    {
      name: "pattern-matching-stays-at-the-edges",
      comment: "So that the readers and the calendar stay small and fast.",
      severity: "error",
      from: { path: "^src/(text|time|citation|province|agency|deadline|target|indices)/" },
      to: { path: "node_modules/ts-pattern/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};
