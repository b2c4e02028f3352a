import { OTHER_NUMBER_WORDS, WHOLE_OPENINGS, WHOLE_STOPS } from "../data/context-words.js";
import {
  at,
  peek,
  phraseAt,
  stands,
  takeWords,
  wordsOf,
  type Range,
  type Reader,
} from "./reader.js";

/** Of what a share is, and the tokens that name it without `trên`. */
export interface Whole {
  readonly text: string;
  readonly measured: Range;
}

/**
 * Reads of what a share is.
 *
 * ```
 * hồ sơ trực tuyến trên tổng số hồ sơ của tỉnh đạt 30%      30% số phòng, đơn vị trở lên
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readWhole(reader: Reader): Whole | undefined {
  const opening = phraseAt(reader, WHOLE_OPENINGS);
  if (opening === undefined) return undefined;
  const fraction = at(reader, "/", -2) && peek(reader, -1).kind === "number";
  const share = fraction || at(reader, "%", -1) || at(reader, "phần trăm", -2);
  const bare = at(reader, "số|tổng|trong số");
  const { start, first } = { start: reader.position, first: reader.position + opening.length };
  const aside = at(reader, "so") ? 2 : at(reader, "trên|trong") ? 1 : 0;
  reader.position = first;
  if (bare && !share) return undefined;
  if (at(reader, "số", -1) && stands(reader, OTHER_NUMBER_WORDS)) return undefined;
  if (at(reader, "tổng thu|tổng chi|tổng vốn|tổng cục", -1)) return undefined;
  if (takeWords(reader, Infinity, continues) === "") return undefined;
  return {
    text: wordsOf(reader, start + aside, reader.position),
    measured: { start: first, end: reader.position },
  };
}

function continues(reader: Reader): boolean {
  const { kind } = peek(reader);
  if (kind === "word") return !stands(reader, WHOLE_STOPS) || at(reader, "trên địa bàn");
  if (kind === "number") return at(reader, "độ|,|mức|cấp", -1);
  if (!at(reader, ",|&|-|/")) return false;
  return peek(reader, 1).kind === "word"
    ? !stands(reader, WHOLE_STOPS, 1) && !at(reader, "tỷ", 1)
    : peek(reader, -1).kind === "number";
}
