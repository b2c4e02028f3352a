import { describe, expect, it } from "vitest";
import { missesOfGold } from "./gold.js";
import {
  exists,
  GOLD_PLACES,
  missOfNegative,
  missOfPhrase,
  missOfRunning,
  negativeRows,
  phraseRows,
  runningRows,
} from "./scoring.js";

const present = <Value>(value: Value | undefined): value is Value => value !== undefined;

describe("the fixtures of targets", () => {
  it("hold at least 200 phrases, 80 texts with nothing to find, and running texts", () => {
    expect(phraseRows().length).toBeGreaterThanOrEqual(200);
    expect(negativeRows().length).toBeGreaterThanOrEqual(80);
    expect(runningRows().length).toBeGreaterThanOrEqual(20);
  });

  it.each([
    "phrases.jsonl",
    "phrases-second.jsonl",
    "phrases-third.jsonl",
    "phrases-of-plans.jsonl",
  ])("are read as a careful reader reads them: %s", (name) => {
    expect(phraseRows(name).map(missOfPhrase).filter(present)).toEqual([]);
  });

  it("give nothing where no target stands", () => {
    expect(negativeRows().map(missOfNegative).filter(present)).toEqual([]);
  });

  it("are found in running text, each in its place, and none besides", () => {
    expect(runningRows().map(missOfRunning).filter(present)).toEqual([]);
  });
});

describe.skipIf(!GOLD_PLACES.some(exists))("the source documents (needs ../shared)", () => {
  it("read as in the readings made by hand", () => {
    expect(missesOfGold()?.misses).toEqual([]);
  });
});
