import { argument, fieldsOf, open, text, type Calls } from "./arguments.js";

/** Takes a place in a text. */
const place = argument(1, "5", "1e7");

export const TEXT_CALLS: Calls = [
  ["unaccent", [[text("Quý II")]]],
  ["sliceSpan", [[text("Quý II"), open(fieldsOf({ start: place, end: place }))]]],
  ["formatRoman", [[argument(8, "5", "-3", "1.5", "1e7", "NaN", "Infinity")]]],
  ["parseRoman", [[text("VIII")]]],
];
