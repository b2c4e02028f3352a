import { fold } from "chiso/text";

import { argument, fieldsOf, open, text, type Calls } from "./arguments.js";

/** Takes a place in a text. */
const place = argument(1, "5", "1e7");

export const TEXT_CALLS: Calls = [
  ["fold", [[text("Quý II")]]],
  ["singleLine", [[text("Quý II")]]],
  ["unaccent", [[text("Quý II")]]],
  ["sourceSpan", [[argument(fold("Quý II")), place, place]]],
  ["sliceSpan", [[text("Quý II"), open(fieldsOf({ start: place, end: place }))]]],
  ["formatRoman", [[argument(8, "5", "-3", "1.5", "1e7", "NaN", "Infinity")]]],
  ["parseRoman", [[text("VIII")]]],
];

/** What takes anything, and what only other rooms use. */
export const UNCHECKED_TEXT: readonly string[] = [
  "ChisoError",
  "isChisoError",
  "columnsOf",
  "defined",
  "eitherForm",
  "findingOf",
  "flagForm",
  "formOf",
  "frozen",
  "given",
  "isRecord",
  "kindsForm",
  "listForm",
  "localizedForm",
  "numberForm",
  "placeForm",
  "recordForm",
  "requireField",
  "requireForm",
  "requireKind",
  "requireList",
  "requireLocale",
  "requireOptions",
  "requirePlaces",
  "requireShape",
  "requireText",
  "shapeOf",
  "sourceForm",
  "spanForm",
  "spanInSource",
  "tableForm",
  "textForm",
  "wholeForm",
  "wordForm",
  "wordsFor",
  "wrongCall",
];
