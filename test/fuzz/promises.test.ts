import { expect, it } from "vitest";

import { SUBJECTS, tried } from "./promises.js";

/** Tables take some hundred times as long as cells. */
const RUNS = 200;
const RUNS_OF_TABLES = 6;

it.each(SUBJECTS)("damaged texts break no promise of $name", (subject) => {
  const isTable = subject.name.includes("table");
  const { fault } = tried(subject, { seed: 20_211_231, runs: isTable ? RUNS_OF_TABLES : RUNS });
  expect(fault).toBeUndefined();
});
