import * as at from "./at.js";
import * as subjects from "./data/subject-words.js";
import type { Draft } from "./list-reader.js";
import type { Reader } from "./reader.js";

/** So many documents back the one may stand whose short name a bracket says. */
const FARTHEST = 4;

/**
 * Leaves out what a bracket only names again: it says how a document before it is called from there
 * on, and cites none.
 *
 * ```
 * Nghị định số 82/2020/NĐ-CP ngày 15/7/2020 (sau đây gọi tắt là Nghị định 82)
 *                                                               ^^^^^^^^^^^^
 * Luật Đất đai năm 2024 (Luật Đất đai)
 *                        ^^^^^^^^^^^^
 * ```
 */
export function withoutShortNames(reader: Reader, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, place) => {
    if (!isInBracket(reader, draft)) return true;
    const before = drafts.slice(Math.max(0, place - FARTHEST), place);
    return !before.some((one) => isSame(reader, draft, one));
  });
}

/** Whether a document fills a bracket, alone or behind the words for naming. */
function isInBracket(reader: Reader, { start, end }: Draft): boolean {
  const past = at.key(reader, end) === '"' ? end + 1 : end;
  if (at.key(reader, past) !== ")") return false;
  const quote = at.key(reader, start - 1) === '"' ? start - 1 : start;
  const called = at.phraseBefore(reader, quote, subjects.CALLED)?.start ?? quote;
  const after = at.phraseBefore(reader, called, subjects.HEREAFTER)?.start ?? called;
  const comma = at.key(reader, after - 1) === "," ? after - 1 : after;
  const from = at.phraseBefore(reader, comma, subjects.HEREAFTER)?.start ?? comma;
  return at.key(reader, from - 1) === "(";
}

/** Whether two say one document: one number and kind, or one name of a law; more is said of none. */
function isSame(reader: Reader, short: Draft, whole: Draft): boolean {
  const [number, other] = [short.number, whole.number];
  if (short.date?.date !== undefined) return false;
  if (number === undefined || other === undefined)
    return (
      number === other &&
      short.name !== undefined &&
      nameOf(reader, short) === nameOf(reader, whole)
    );
  const [kind, first] = [short.type ?? number.type, whole.type ?? other.type];
  if (number.serial === undefined || bare(number.serial) !== bare(other.serial)) return false;
  const symbols = number.symbol === "" || number.symbol === other.symbol;
  const years = number.year === undefined || number.year === other.year;
  return kind === first && symbols && years;
}

/** `01` and `1` are one number. */
function bare(serial: string | undefined): string | undefined {
  return serial?.replace(/^0+/, "");
}

/** The name of a law in one spelling. */
function nameOf(reader: Reader, { type, name }: Draft): string | undefined {
  return name === undefined
    ? undefined
    : `${type ?? ""} ${at.words(reader, name.start, name.end).toLowerCase()}`;
}
