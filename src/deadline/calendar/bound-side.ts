import type { Word } from "../data/vocabulary.js";
import type { Mark } from "../lexer/token.js";
import { at, peek, take, type Reader } from "../lexer/reader.js";

/** What the words of a bound say of the day or period they name. */
export interface Side {
  /** Which of its days is meant. */
  readonly edge: "start" | "end";
  /** Whether doing it on that day is in time. */
  readonly inclusive: boolean;
}

/** `trước`: the day named is too late. */
export const BEFORE: Side = { edge: "start", inclusive: false };
/** `đến`, `chậm nhất`: the day named is the last good one. */
export const UP_TO: Side = { edge: "end", inclusive: true };

/** Reads the words of a bound: `trước`, `chậm nhất là`, `không quá`, `đến hết`, `hạn chót:`. */
export function readSide(reader: Reader): Side | undefined {
  if (take(reader, "trước")) {
    take(reader, "hết");
    take(reader, "thời", "hạn");
    if (at(reader, "các", "ngày")) take(reader, "các");
    return BEFORE;
  }
  const latest =
    take(reader, "chậm", "nhất") ||
    take(reader, "muộn", "nhất") ||
    takeNotLater(reader) ||
    takeLimitWord(reader);
  if (latest) return readAfterLatest(reader);
  if (at(reader, "đến") || at(reader, "tới") || at(reader, "hết")) {
    if (!take(reader, "đến")) take(reader, "tới");
    take(reader, "hết");
    return take(reader, "trước") ? BEFORE : UP_TO;
  }
  return undefined;
}

/** `không quá`, `không để quá`, `không được muộn hơn`, `không vượt quá`. */
function takeNotLater(reader: Reader): boolean {
  const skip = UNTIL_EXCEEDED.has(peek(reader, 1).name) ? 2 : 1;
  if (!at(reader, "không")) return false;
  const late = ["muộn", "chậm"].includes(peek(reader, skip).name) ? skip + 1 : skip;
  const { name } = peek(reader, late);
  if (name !== "quá" && (name !== "hơn" || late === skip)) return false;
  reader.position += late + 1;
  return true;
}

const UNTIL_EXCEEDED: ReadonlySet<string> = new Set<Word>(["để", "được", "vượt"]);

/** How many words may name what is due, between `hạn` and its date. */
const LONGEST_DUTY = 6;

/** `hạn chót`, `hạn cuối cùng`, `hạn nộp báo cáo:`, `thời hạn hoàn thành`, `hạn`. */
function takeLimitWord(reader: Reader): boolean {
  if (!take(reader, "thời", "hạn") && !take(reader, "hạn")) return false;
  if (!take(reader, "chót") && !take(reader, "cuối", "cùng")) take(reader, "cuối");
  const place = reader.position;
  for (let words = 0; words < LONGEST_DUTY; words++) {
    const { kind, name } = peek(reader);
    if (kind !== "word" || AFTER_DUTY.has(name)) break;
    reader.position += 1;
  }
  const named = AFTER_DUTY.has(peek(reader).name) || peek(reader).kind === "number";
  if (!named) reader.position = place;
  return true;
}

/** With these words the date begins. */
const AFTER_DUTY: ReadonlySet<string> = new Set<Word | Mark>([
  ":",
  "là",
  "vào",
  "trước",
  "đến",
  "hết",
  "chậm",
  "muộn",
  "không",
  "ngày",
  "lúc",
]);

/** How many words may stand between `chậm nhất` and its date. */
const LONGEST_INTRODUCTION = 6;

/** `chậm nhất là vào`, `chậm nhất đến hết`, `chậm nhất trước`, `hạn nộp: chậm nhất`. */
function readAfterLatest(reader: Reader): Side {
  for (let words = 0; words < LONGEST_INTRODUCTION; words++) {
    const more =
      take(reader, "là") ||
      take(reader, "vào") ||
      take(reader, "trong") ||
      take(reader, "đến") ||
      take(reader, "hết") ||
      take(reader, ":") ||
      take(reader, "chậm", "nhất") ||
      take(reader, "muộn", "nhất") ||
      takeNotLater(reader);
    if (!more) break;
  }
  return take(reader, "trước") ? BEFORE : UP_TO;
}
