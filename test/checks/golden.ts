/**
 * Writes the golden readings anew, and prints what changed: `npm run golden`, or of some rooms
 * `npm run golden -- target deadline`; `--look` writes nothing. A call is added by a line of its own
 * in the file of the room, without an answer.
 */
import { writeFileSync } from "node:fs";
import {
  fileOf,
  GOLDEN_ROOMS,
  present,
  sharedOf,
  stored,
  written,
  type Golden,
} from "../golden/readings.js";

const named = process.argv.slice(2);
const rooms = GOLDEN_ROOMS.filter((room) => named.includes(room));

for (const room of rooms.length > 0 ? rooms : GOLDEN_ROOMS) {
  const file = stored(room);
  const shared = sharedOf(file);
  const readings: Golden[] = [];
  let changed = 0;
  for (const { call, answer } of file.readings) {
    const now = present(call, shared);
    readings.push({ call, answer: now });
    if (now === answer) continue;
    changed += 1;
    console.log(`${call}\n  stored  ${answer}\n  present ${now}`);
  }
  console.log(`${room}: ${changed} of ${readings.length} answers changed`);
  if (!named.includes("--look")) writeFileSync(fileOf(room), written({ ...file, readings }));
}
