import {
  BEFORE_RAISED,
  CHANGES,
  GROWING,
  LEADS,
  NO_CHANGE_BEFORE,
  NO_CHANGE_BEHIND,
  ON_AVERAGE,
  OTHER_NOUNS,
  SHRINKING_TOO,
  VERB_JOINTS,
} from "../data/bound-words.js";
import * as kit from "../token/reader.js";

/** Reads a verb of growing or shrinking, where it is one. */
export function takeChangeVerb(
  reader: kit.Reader,
  denied = false,
): "increase" | "decrease" | undefined {
  // `không tăng biên chế` asks for no growth.
  if (!denied && isDenied(reader)) return undefined;
  const verb = kit.phraseAt(reader, CHANGES);
  if (verb === undefined || kit.at(reader, NO_CHANGE_BEHIND, verb.length)) return undefined;
  if (kit.phraseBefore(reader, NO_CHANGE_BEFORE, 2) && !isSubject(reader, verb.length))
    return undefined;
  // `giá trị gia tăng` is a measure.
  if (kit.is(reader, "gia") && kit.phraseBefore(reader, GROWING, 2)) return undefined;
  const grade = kit.is(reader, "nâng") && kit.is(reader, "cao", 1);
  if (grade && kit.phraseBefore(reader, BEFORE_RAISED, 2)) return undefined;
  reader.position += verb.length;
  kit.attempt(reader, (inner) => takeOtherVerbs(inner, verb.value));
  return verb.value;
}

/** Whether the words before a verb of change are what changes: `hình sự giảm`, `giá trị tăng 5%`. */
function isSubject(reader: kit.Reader, length: number): boolean {
  if (kit.phraseBefore(reader, OTHER_NOUNS)) return true;
  // `giá trị tăng thêm` is a measure.
  if (kit.is(reader, "thêm", length - 1)) return false;
  const amount =
    kit.isNumber(reader, length) ||
    kit.at(reader, ON_AVERAGE, length) ||
    kit.at(reader, kit.COMPARISONS_BEFORE, length) ||
    kit.at(reader, LEADS, length);
  return amount && kit.phraseBefore(reader, GROWING, 2);
}

/**
 * More verbs of the same direction, where an amount follows them.
 *
 * ```
 * cắt giảm, đơn giản hóa tối thiểu 20% quy định
 *         ^^^^^^^^^^^^^^^
 * ```
 */
function takeOtherVerbs(reader: kit.Reader, direction: string): true | undefined {
  const { position } = reader;
  while (kit.take(reader, VERB_JOINTS)) {
    const verb = kit.phraseAt(reader, CHANGES);
    const simpler = direction === "decrease" && kit.take(reader, SHRINKING_TOO);
    if (!simpler && verb?.value !== direction) return undefined;
    if (!simpler) reader.position += verb?.length ?? 0;
  }
  const leads =
    kit.isNumber(reader) || kit.at(reader, kit.COMPARISONS_BEFORE) || kit.at(reader, LEADS);
  return reader.position > position && leads ? true : undefined;
}

const DENIED = /* @__PURE__ */ kit.phrases("không|chưa|không được");

/** Whether the words before a verb of change deny it. */
export function isDenied(reader: kit.Reader): boolean {
  return kit.phraseBefore(reader, DENIED, 2);
}
