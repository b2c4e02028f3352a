import { sliceSpan } from "../text/index.js";
import { spanOf } from "../reading/index.js";
import * as at from "./at.js";
import type { Announcement } from "./announcement-reader.js";
import { readDate } from "./date-reader.js";
import { readIssuer } from "./issuer-reader.js";
import type { NumberReading } from "./number-reading.js";
import type { Reader } from "./reader.js";
import { TYPES } from "./vocabulary.js";

/** Most pieces of a number that somebody counts in a way of their own. */
const LONGEST_NUMBER = 14;
/** What firms and persons write to offices, and what they decide. */
const OF_ANYBODY = /^(?:any|letter|notice|report|submission|resolution|minutes|proposal)$/;

/**
 * The number of a firm, which is of no form, where its type stands before it and its day or its
 * issuer behind: as it is written.
 *
 * ```
 * công văn số CV01-18/TPP ngày 12/3/2018      văn bản số 2019-002 ngày 06/11/2019 của Công ty
 *             ^^^^^^^^^^^                                ^^^^^^^^
 * ```
 *
 * @param index - The first figures of the number.
 */
export function readWrittenNumber(
  reader: Reader,
  index: number,
): { readonly number: NumberReading; readonly announcement: Announcement } | undefined {
  let start = index;
  while (at.isGlued(reader, start) && start > index - LONGEST_NUMBER) {
    if (at.isDigits(reader, start - 1) || at.key(reader, start - 1) === ":") break;
    start -= 1;
  }
  const word = at.key(reader, start - 1) === ":" ? start - 2 : start - 1;
  if (at.key(reader, word) !== "số" || at.isDigits(reader, start - 1)) return undefined;
  const type = at.phraseBefore(reader, word, TYPES);
  if (type === undefined || !OF_ANYBODY.test(type.value)) return undefined;
  let end = index + 1;
  while (at.isGlued(reader, end) && end < start + LONGEST_NUMBER && isOfNumber(reader, end))
    end += 1;
  if (end - start < 2 || at.isGlued(reader, end)) return undefined;
  const known = readDate(reader, end)?.date ?? readIssuer(reader, end);
  if (known === undefined) return undefined;
  const number = sliceSpan(reader.folded.source, spanOf(reader, start, end));
  const serial = at.key(reader, index);
  return {
    number: { form: "short", number, serial, symbol: "", body: "", start, end },
    announcement:
      type.value === "any"
        ? { announced: true, start: type.start }
        : { announced: true, start: type.start, type: type.value },
  };
}

function isOfNumber(reader: Reader, index: number): boolean {
  return at.kind(reader, index) !== "sign" || /^[-/._&]$/.test(at.key(reader, index));
}
