import { DENOMINATOR_OPENINGS, OTHER_NUMBER_WORDS } from "../data/context-words.js";
import type { Range } from "./reading.js";
import { at, peek, phraseAt, phrases, wordsOf, type Reader } from "./reader.js";

const OPENINGS = /* @__PURE__ */ phrases(DENOMINATOR_OPENINGS);

/** Words that end the name of a whole. */
const STOPS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["được", "đạt", "bị", "phải", "đều", "từ", "tối", "chiếm", "trở", "dưới", "không", "khoảng"],
  ...["thực", "hoàn", "sử", "tham", "đã", "chưa", "trên"],
]);

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
  const behindShare =
    at(reader, "%", -1) ||
    at(reader, "phần trăm", -2) ||
    (at(reader, "/", -2) && peek(reader, -1).kind === "number");
  const opening = phraseAt(reader, OPENINGS);
  if (opening === undefined) return undefined;
  const start = reader.position;
  const last = peek(reader, opening.length - 1).name;
  const first = peek(reader).name;
  const bare = opening.length === 1 || first === "tổng" || at(reader, "trong số");
  if (bare && !behindShare) return undefined;
  if (last === "số" && OTHER_NUMBER_WORDS.has(peek(reader, opening.length).name)) return undefined;
  if (["thu", "chi", "vốn", "cục"].includes(peek(reader, opening.length).name) && last === "tổng") {
    return undefined;
  }
  reader.position += opening.length;
  const nameStart = reader.position;
  while (continues(reader)) reader.position++;
  if (reader.position === nameStart) return undefined;
  const introduced = first === "trên" || first === "trong" || first === "so";
  const textStart = start + (first === "so" ? 2 : introduced ? 1 : 0);
  return {
    text: wordsOf(reader, textStart, reader.position),
    measured: { start: nameStart, end: reader.position },
  };
}

function continues(reader: Reader): boolean {
  const { kind, name } = peek(reader);
  if (kind === "word") return !STOPS.has(name) || at(reader, "trên địa bàn");
  if (kind === "number") return ["độ", ",", "mức", "cấp"].includes(peek(reader, -1).name);
  if (name === "," || name === "&" || name === "-" || name === "/") {
    const next = peek(reader, 1);
    return next.kind === "word"
      ? !STOPS.has(next.name) && next.name !== "tỷ"
      : peek(reader, -1).kind === "number";
  }
  return false;
}
