import { expect, it } from "vitest";

import { shareOf } from "../properties.js";
import { SUBJECTS } from "./subjects.js";
import { tried } from "./trial.js";

/** A part of a second for most subjects: the long run is `npm run fuzz`. */
const SEED = 20_211_231;
const INPUTS = 2000;

/** What takes longer than a cell has a smaller share. */
const CHEAP = 100;

/** As the machine may have much else to do, only what hangs is slow here. */
const PATIENCE = 20;

const shares = SUBJECTS.reduce((sum, { share }) => sum + share, 0);

it.each(SUBJECTS)("made-up and damaged inputs break no promise of $name", (subject) => {
  const least = subject.share < CHEAP ? 10 : 200;
  const inputs = shareOf(Math.max(least, Math.ceil((INPUTS * subject.share) / shares)));
  const { faults } = tried(subject, { seed: SEED, inputs, patience: PATIENCE });
  expect(faults).toEqual([]);
});
