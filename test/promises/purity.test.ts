import { describe, expect, it } from "vitest";

import { answers } from "./answers.js";
import type { Driven } from "./driver.js";
import { driven, scriptsOfSurface } from "./realm.js";

/*
 * The library is loaded into a realm that has the language and nothing else, where every touch of
 * the world is noted: network, files, timers, clocks, dates but the arithmetic of UTC, chance,
 * `Intl` and everything `toLocale`, code made of texts, arithmetic whose last digit differs from
 * engine to engine, and the globals of browsers and servers. Then the whole surface is called.
 */

const scripts = await scriptsOfSurface();
const usual = answers();

/** The functions that answer otherwise than usual. */
function changedIn({ answers: given }: Driven): readonly string[] {
  expect(given.length).toBe(usual.length);
  const changed = given.filter(({ answer }, at) => answer !== usual[at]?.answer);
  return [...new Set(changed.map(({ name }) => name))];
}

describe("in a realm without a world", async () => {
  const { touched, changed, ...alone } = await driven(scripts);

  it("answers as everywhere", () => {
    expect(usual.length).toBeGreaterThan(400);
    expect(changedIn({ touched, changed, ...alone })).toEqual([]);
  });

  it("touches nothing when it is called", () => {
    expect(touched["calling"]).toEqual([]);
  });

  it("touches nothing when it is loaded; zod asks whether it may make code of texts, date-fns makes a constant", () => {
    expect(touched).toEqual({
      zod: [],
      "ts-pattern": [],
      "date-fns": ["Math.pow by date-fns"],
      "the library": ["Function() by zod", "navigator by zod"],
      "the calls": [],
      calling: [],
    });
  });

  it("changes no global; zod keeps its settings in two", () => {
    const globals = changed.map((way) => way.replace(/\..*/, ""));
    expect([...new Set(globals)]).toEqual(["__zod_globalConfig", "__zod_globalRegistry"]);
  });
});

/**
 * Names that the library does not know. A program that gives all objects a name that the library
 * does know, such as `unit`, gives every object of the library that field: so the language reads
 * what an object leaves out.
 */
const STRANGE = [
  { of: "Object", name: "foo", value: "x" },
  { of: "Object", name: "default", value: "x" },
  { of: "Array", name: "extra", value: "x" },
] as const;

describe("where a program has added to the prototypes of all objects and lists", () => {
  it("answers as everywhere, if that was before the library was loaded", async () => {
    const hidden = { enumerable: false, before: "loading" } as const;
    const realm = await driven(
      scripts,
      STRANGE.map((each) => ({ ...each, ...hidden })),
    );
    expect(changedIn(realm)).toEqual([]);
    expect(realm.touched["calling"]).toEqual([]);
  });

  it("answers as everywhere though loops meet it, or refuses where zod reads", async () => {
    const assigned = { enumerable: true, before: "calling" } as const;
    const realm = await driven(
      scripts,
      STRANGE.map((each) => ({ ...each, ...assigned })),
    );
    expect(changedIn(realm)).toEqual([
      "defineCriteriaSet",
      "definePlan",
      "deserialize",
      "planDefinitionFindings",
      "readCriteriaTable",
      "serialize",
      "toJsonSchema",
    ]);
    const wrong = realm.answers.filter(
      ({ answer }, at) => answer !== usual[at]?.answer && !answer.startsWith("throws "),
    );
    expect(wrong).toEqual([]);
  });

  // What a caller left out of an object of its own is there for the language as well.
  it.each([
    ["code", []],
    ["unit", ["agenda"]],
    ["kind", ["defineCalendar"]],
  ])(
    "answers as everywhere though all have a %s, or refuses what it was not given",
    async (name, refusing) => {
      const added = {
        of: "Object",
        name,
        value: "x",
        enumerable: false,
        before: "calling",
      } as const;
      const realm = await driven(scripts, [added]);
      expect(changedIn(realm)).toEqual(refusing);
      const wrong = realm.answers.filter(
        ({ answer }, at) => answer !== usual[at]?.answer && !answer.includes(`given ${name}: "x"`),
      );
      expect(wrong).toEqual([]);
    },
  );
});
