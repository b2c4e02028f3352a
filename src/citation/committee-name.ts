import { phrases } from "../reading/index.js";
import * as words from "./data/words.js";
import * as at from "./at.js";
import { bareNameEnd, LONGEST_ISSUER, placeEnd, placeNameEnd } from "./place-name.js";
import type { Reader } from "./reader.js";

/** A committee of the centre is named with `về`. */
const CENTRAL = /* @__PURE__ */ phrases("trung ương|quốc gia");

/**
 * A steering committee is named after its whole business, commas and verbs and all: up to its
 * place, to the `về` of the subject, or to the end of a clause in which nobody acts.
 *
 * ```
 * của Ban Chỉ đạo phòng, chống tham nhũng tỉnh về việc …      Ban Chỉ đạo Trung ương về phòng, …
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function committeeEnd(reader: Reader, start: number): number | undefined {
  let acts = false;
  // `Ban Chỉ đạo về cải cách hành chính tỉnh`: without its place that would be the subject.
  const about = at.opens(reader, start, words.PREAMBLES);
  for (let end = about ? start + 1 : start; end < start + 2 * LONGEST_ISSUER; end += 1) {
    const over =
      at.isDivided(reader, end) ||
      /^(?:[;.:()<]|gửi)$/.test(at.key(reader, end)) ||
      isBeforeOther(reader, end);
    if (over) return acts || about ? undefined : end;
    const named = end === start + 2 && at.opens(reader, start, CENTRAL);
    if (at.opens(reader, end, words.PREAMBLES) && !named) return end;
    const level = placeEnd(reader, end);
    const counted = /^(?:mỗi|cấp|các|toàn|liên)$/.test(at.key(reader, end - 1));
    if (level !== undefined && !counted)
      return about && acts ? undefined : placeNameEnd(reader, level);
    const compound = at.phrase(reader, end, words.COMPOUNDS);
    if (compound !== undefined) end = compound - 1;
    else
      acts ||=
        at.opens(reader, end, words.ISSUER_VERBS) || at.opens(reader, end, words.ISSUER_ENDS);
  }
  return undefined;
}

/** Whether a comma stands before another body, which the name of no business holds. */
function isBeforeOther(reader: Reader, comma: number): boolean {
  const next = comma + 1;
  if (at.key(reader, comma) !== ",") return false;
  if (!at.isCapital(reader, next)) return /^(?:các|những|đề)$/.test(at.key(reader, next));
  const kind =
    at.phrase(reader, next, words.KINDS_OF_BODY) ?? at.phrase(reader, next, words.CHIEFS);
  // `Cải cách hành chính, Phòng chống tham nhũng`
  const headed = kind !== undefined && !/^(?:chống|,)$/.test(at.key(reader, kind));
  return headed || bareNameEnd(reader, next) !== undefined;
}
