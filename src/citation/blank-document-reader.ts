import { defined } from "../text/index.js";
import * as at from "./at.js";
import { readDate, type DateReading } from "./date-reader.js";
import { readIssuer } from "./issuer-reader.js";
import type { Draft } from "./list-reader.js";
import { readSaidBefore } from "./said-before-reader.js";
import type { Reader } from "./reader.js";
import { TYPES } from "./vocabulary.js";

/** What the blank day of a draft is made of beside its blanks. */
const PART_OF_DAY = /^(?:[/-]|tháng|năm)$/;
/** A blank day has no more pieces: `ngày ..../..../2025`, `ngày …… tháng …… năm 2026`. */
const LONGEST_DAY = 48;

/**
 * Reads a document of a draft, the number of which is to come with its symbol; it begins at `số`.
 *
 * ```
 * Nghị quyết số ..... ngày ..../..../2026 của HĐND xã      Tờ trình số ……… ngày …………
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readBlankDocument(reader: Reader, index: number): Draft | undefined {
  const type = at.phraseBefore(reader, index, TYPES);
  if (type === undefined || type.value === "any" || type.value === "contract") return undefined;
  const first = at.key(reader, index + 1) === ":" ? index + 2 : index + 1;
  let end = first;
  while (at.isBlank(reader, end)) end += 1;
  const blanks = end - first;
  if (at.key(reader, end) === ",") end += 1;
  const dated = at.key(reader, end) === "ngày";
  const issued = blanks > 0 && at.key(reader, end) === "của";
  // `Quyết định số ngày nghỉ` decides a number of days.
  const open = blanks > 0 || isPartOfDay(reader, end + 1);
  if (!(dated ? open : issued)) return undefined;
  const day = dated ? dayAt(reader, end) : undefined;
  const behind = readIssuer(reader, day?.end ?? end);
  const issuer = behind ?? readSaidBefore(reader, { body: "", announced: type.start })?.issuer;
  const last = behind?.end ?? day?.end ?? end;
  return defined({
    blank: true as const,
    type: type.value,
    start: type.start,
    date: day?.date,
    issuer,
    end: last,
  });
}

/** The day of a draft, which is whole or has blanks in it. */
function dayAt(
  reader: Reader,
  index: number,
): { readonly date: DateReading | undefined; readonly end: number } {
  const date = readDate(reader, index);
  if (date?.date !== undefined) return { date, end: date.end };
  let end = index + 1;
  while (end - index < LONGEST_DAY && isPartOfDay(reader, end)) end += 1;
  return { date: undefined, end };
}

function isPartOfDay(reader: Reader, index: number): boolean {
  const given = at.isDigits(reader, index) || PART_OF_DAY.test(at.key(reader, index));
  return given || at.isBlank(reader, index);
}
