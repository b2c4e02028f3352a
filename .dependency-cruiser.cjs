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
  "schema",
  "export",
  "explain",
];

const onlyDownwards = floors.slice(0, -1).map((room, floor) => ({
  name: `${room}-imports-only-from-lower-floors`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${floors.slice(floor + 1).join("|")})/` },
}));

/**
 * The folders inside the rooms that read a language of their own, the lowest first: words, tokens,
 * what is read of them, the whole.
 */
const folders = {
  deadline: ["data", "lexer", "calendar", "recurrence", "statement", "cell"],
  target: ["data", "token", "figure", "bound", "aside", "clause", "statement"],
};

const foldersOnlyDownwards = Object.entries(folders).flatMap(([room, list]) =>
  list.slice(0, -1).map((folder, floor) => ({
    name: `${room}-${folder}-imports-only-from-lower-folders`,
    severity: "error",
    from: { path: `^src/${room}/${folder}/` },
    to: { path: `^src/${room}/(${list.slice(floor + 1).join("|")})/` },
  })),
);

/** The floors of the room of plans, its lowest first; the top ones do not know of each other. */
const planFloors = [
  "model",
  "cell",
  "finding",
  "schema",
  "grid",
  "heading",
  "layout",
  "table",
  "coverage",
];
const planTop = ["definition", "lint", "diff", "render"];

const plansOnlyDownwards = [
  ...planFloors.map((folder, floor) => [folder, [...planFloors.slice(floor + 1), ...planTop]]),
  ...planTop.map((folder) => [folder, planTop.filter((other) => other !== folder)]),
].map(([folder, others]) => ({
  name: `plan-${folder}-imports-only-from-below`,
  severity: "error",
  from: { path: `^src/plan/${folder}/` },
  to: { path: `^src/plan/(?:(${others.join("|")})/|[^/]+\\.ts$)` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...onlyDownwards,
    ...plansOnlyDownwards,
    ...foldersOnlyDownwards,
    {
      name: "targets-are-compared-without-their-grammar",
      severity: "error",
      from: { path: "^src/target/evaluation/" },
      to: {
        path: "^src/target/",
        pathNot: "^src/target/(evaluation|data)/|^src/target/[^/]+\\.ts$",
      },
    },
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
      to: { path: "^src/[^/]+/", pathNot: "^src/doors/" },
    },
    ...floors.map((room) => ({
      name: `the-door-of-${room}-opens-that-room-only`,
      severity: "error",
      from: { path: `^src/doors/${room}\\.ts$` },
      to: { path: "^src/", pathNot: `^src/${room}/index\\.ts$` },
    })),
    {
      name: "rooms-do-not-import-the-doors",
      comment: "The doors of the package stand in front of the rooms.",
      severity: "error",
      from: { path: `^src/(${floors.join("|")})/` },
      to: { path: "^src/doors/" },
    },
    {
      name: "no-unlisted-room",
      comment: "A new room needs its floor in this file.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/[^/]+/", pathNot: `^src/(doors|${floors.join("|")})/` },
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
      name: "dates-stay-in-the-grid-of-months",
      comment: "So that nothing but the calendar of a year carries date-fns, or a JavaScript Date.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/export/chart/weeks-of-month\\.ts$" },
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
