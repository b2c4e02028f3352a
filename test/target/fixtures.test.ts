import { describe, expect, it } from "vitest";
import { missesOf } from "../fixtures/misses.js";
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
    expect(missesOf(phraseRows(name), missOfPhrase)).toEqual([]);
  });

  it("give nothing where no target stands", () => {
    expect(missesOf(negativeRows(), missOfNegative)).toEqual([]);
  });

  it("are found in running text, each in its place, and none besides", () => {
    expect(missesOf(runningRows(), missOfRunning)).toEqual([]);
  });
});

describe.skipIf(!GOLD_PLACES.some(exists))("the source documents (needs ../shared)", () => {
  it("read as in the readings made by hand", () => {
    expect(missesOfGold()?.misses).toEqual([]);
  });
});
