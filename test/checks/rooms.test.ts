import { existsSync, readFileSync, readdirSync } from "node:fs";

import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);

const textOf = (file: string): string => readFileSync(new URL(file, root), "utf8");

/** Rooms that only other rooms enter. */
const INTERNAL = ["reading"];

const rooms = readdirSync(new URL("src/", root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "doors")
  .map((entry) => entry.name)
  .sort();
const doors = rooms.filter((room) => !INTERNAL.includes(room));

/** The words of a text that a pattern finds, in their order. */
const found = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, word]) => word ?? "");

/** The rooms of a list, sorted. */
const sorted = (names: readonly string[]): string[] => [...names].sort();

const manifest = textOf("package.json");
const floors = found(
  /const floors = \[([^\]]*)\]/.exec(textOf(".dependency-cruiser.cjs"))?.[1] ?? "",
  /"([a-z]+)"/g,
);

describe("the rooms of the house", () => {
  it("each have their floor, and no floor is empty", () => {
    expect(sorted(floors)).toEqual(rooms);
  });

  it("each have their door to the outside, but for the internal ones", () => {
    const files = readdirSync(new URL("src/doors/", root)).map((file) => file.replace(/\.ts$/, ""));
    expect(sorted(files)).toEqual(doors);
  });

  it("each have their subpath, but for the internal ones", () => {
    expect(sorted(found(manifest, /^ {4}"\.\/([a-z]+)": \{/gm))).toEqual(doors);
  });

  it("each have their page in the reference, but for the internal ones", () => {
    expect(sorted(found(manifest, /"src\/doors\/([a-z]+)\.ts"/g))).toEqual(doors);
  });

  it("each have their row in the README, ground floor first", () => {
    const rows = found(textOf("README.md"), /^\| `chiso\/([a-z]+)`/gm);
    expect(rows).toEqual(floors.filter((room) => doors.includes(room)));
  });

  it("each are opened by the root, but for the internal ones", () => {
    const opened = found(textOf("src/index.ts"), /^export \* from "\.\/doors\/([a-z]+)\.js";$/gm);
    expect(sorted(opened)).toEqual(doors);
  });

  it("each have a ceiling for their door", () => {
    const ceilings = found(textOf(".size-limit.js"), /^ {2}\["([a-z]+)", "\*", [\d_]+\],$/gm);
    expect(sorted(ceilings.filter((door) => door !== "index"))).toEqual(doors);
  });
});

/** Documents that name files and folders of the project. */
const DOCUMENTS = [
  "CONTRIBUTING.md",
  "docs/architecture.md",
  ...readdirSync(new URL("docs/decisions/", root)).map((file) => `docs/decisions/${file}`),
];

/** Every path in code marks that begins in one of the folders of the project. */
const pathsIn = (document: string): string[] =>
  found(textOf(document), /`((?:src|test|docs|examples|\.ci)\/[\w./-]+)`/g);

describe.each(DOCUMENTS)("%s", (document) => {
  it("names only files and folders that exist", () => {
    const missing = pathsIn(document).filter((path) => !existsSync(new URL(path, root)));
    expect(missing).toEqual([]);
  });
});
