import { at, cursorAt, phraseAt, phrases, take, wordsOf } from "../../reading/index.js";
import { clip, firstOf, isOuter, trimmedRange, type BoundPart, type Part } from "../bound/part.js";
import { DENIALS } from "../data/bound-words.js";
import { NO_WHOLE } from "../data/context-words.js";
import { HEADS, LEADING, TRAILING } from "../data/name-words.js";
import { is, isWord, standsAt, type Range, type Reader } from "../token/reader.js";

/**
 * The words that name what is measured, in their order, without the bound and what belongs to it.
 *
 * ```
 * Đến năm 2025, hoàn thành tối thiểu 90% kế hoạch được giao
 *               ^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param counted - Words of the bound that also name what is measured.
 */
export function metricRanges(reader: Reader, parts: readonly Part[], counted?: Range): Range[] {
  const ranges: Range[] = [];
  let bounded = false;
  parts.forEach((part, index) => {
    if (part.kind === "bound") bounded = !part.behind;
    const amid = parts[index - 1]?.kind === "words";
    const range = namingRange(part, bounded, amid, parts[index + 1], counted);
    if (range === undefined) return;
    const { start, end } = range;
    const last = ranges.at(-1);
    if (last?.end === start) ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  });
  trimStart(reader, ranges);
  trimEnd(reader, ranges);
  // The number of a row names nothing.
  return ranges.some((range) => hasWords(reader, range)) ? ranges : [];
}

/** What of a part names what is measured. */
function namingRange(
  part: Part,
  bounded: boolean,
  amid: boolean,
  next: Part | undefined,
  counted: Range | undefined,
): Range | undefined {
  switch (part.kind) {
    case "words":
    case "filter":
      return part;
    case "bound":
      return counted !== undefined && counted.start >= part.start && counted.end <= part.end
        ? counted
        : undefined;
    case "denominator":
      // Behind the bound the whole is what is spoken of: `30% trên tổng số TTHC được …`.
      return bounded ? part.measured : undefined;
    case "time":
    case "change":
      // Between words of a name it belongs to it: `Kế hoạch năm 2021 của tỉnh`.
      return amid && next?.kind === "words" ? part : undefined;
    case "each":
      // Behind words it says of what: `cho từng vị trí việc làm`.
      return amid && bounded ? part : undefined;
    case "after":
    case "baseline":
    case "exception":
      return undefined;
  }
}

function hasWords({ pieces }: Reader, { start, end }: Range): boolean {
  for (let place = start; place < end; place++) if (pieces[place]?.kind === "letters") return true;
  return false;
}

/** Joints and other signs at the edges of a name. */
function isEdge(reader: Reader, position: number): boolean {
  const name = reader.pieces[position]?.key ?? "";
  return name !== "và" && (isOuter(reader, position) || /^["'…()[\]=/!?]$/.test(name));
}

function trimStart(reader: Reader, ranges: Range[]): void {
  for (let first = ranges[0]; first !== undefined; first = ranges[0]) {
    const inner = cursorAt(reader, first.start);
    const length = isEdge(reader, first.start) ? 1 : leadLength(inner, first);
    if (length === 0) return;
    const start = first.start + length;
    if (start >= first.end) ranges.shift();
    else ranges[0] = { start, end: first.end };
  }
}

/** Heads that also open a target: `mục tiêu phát triển`; and where they are no head at all. */
const NAMED_HEADS = /* @__PURE__ */ phrases("mục tiêu|chỉ tiêu|kết quả|yêu cầu");
const SPECIFY = /* @__PURE__ */ phrases("cụ thể hóa");

/** `số xã đạt chuẩn`, `mục tiêu phát triển`: a word that opens a name is kept where it heads one. */
function leadLength(reader: Reader, { start, end }: Range): number {
  const { length } = phraseAt(reader, LEADING) ?? { length: 0 };
  if (at(reader, SPECIFY)) return 0;
  if (length === 1 && is(reader, "số")) return end - start > 1 ? 0 : length;
  const heads = at(reader, NAMED_HEADS);
  return heads && isWord(reader, 2) && !is(reader, "đạt", 2) ? 0 : length;
}

function trimEnd(reader: Reader, ranges: Range[]): void {
  for (let last = ranges.at(-1); last !== undefined; last = ranges.at(-1)) {
    const edge = isEdge(reader, last.end - 1) && !closesInside(reader, last);
    const end = last.end - (edge ? 1 : trailingLength(cursorAt(reader, last.end)));
    if (end === last.end) return;
    if (end <= last.start) ranges.pop();
    else ranges[ranges.length - 1] = { start: last.start, end };
  }
}

/** `tăng trưởng kinh tế (GRDP)`: the bracket that closes belongs to the name. */
function closesInside({ pieces: tokens }: Reader, { start, end }: Range): boolean {
  const name = tokens[end - 1]?.key;
  const inside = tokens.slice(start, end);
  if (name === '"') return inside.filter((token) => token.key === name).length % 2 === 0;
  return name === ")" && inside.some((token) => token.key === "(");
}

function trailingLength(reader: Reader): number {
  return [3, 2, 1].find((back) => phraseAt(reader, TRAILING, -back)?.length === back) ?? 0;
}

/** The words that name what a bound measures. */
export function rangesOf(reader: Reader, parts: readonly Part[], part: BoundPart): Range[] {
  const own = ownParts(reader, parts, part);
  let ranges = metricRanges(reader, own);
  const { unit, counted } = part;
  // `02 lần`: times are no name of what is measured.
  const times = unit.kind === "count" && /^(?:lần|lượt)$/iu.test(unit.counted);
  if (counted !== undefined && !times) {
    // `Số xã đạt chuẩn tăng thêm 7 xã`: the things counted were named before.
    const measured = ranges[0] !== undefined && standsAt(reader, ranges[0].start, HEADS);
    const before = ranges.every(({ end }) => end <= part.start);
    if (!measured || !before) ranges = metricRanges(reader, own, counted);
  }
  const [first, ...rest] = ranges;
  if (first === undefined) return [];
  // What must not happen is measured without the words that forbid it.
  const denial = phraseAt(cursorAt(reader, first.start), DENIALS);
  return [{ ...first, start: first.start + (denial?.length ?? 0) }, ...rest];
}

/** The parts that speak of this bound and not of the heading before it. */
function ownParts(reader: Reader, parts: readonly Part[], part: BoundPart): readonly Part[] {
  const { pieces } = reader;
  const words = parts.filter(({ kind }) => kind === "words");
  if (!part.behind && part.comparator !== "rank" && pieces[part.start - 1]?.key === ":") {
    const followed = words.some((one) => one.start >= part.end && hasWords(reader, one));
    if (followed) return parts.filter(({ start }) => start >= part.start);
  }
  const whole = wholeBehind(reader, parts, part);
  const topic = topicEnd(reader, parts);
  const next = parts[parts.indexOf(part) + 1];
  // `tỷ lệ đúng hạn trên 99%, không để …`: what follows the comma is another matter.
  const apart =
    next?.kind === "words" &&
    pieces[next.start]?.key === "," &&
    words.some(({ start, end }) => end <= part.start && standsAt(reader, start, HEADS));
  return parts
    .filter((other) => other !== whole && !(apart && other === next))
    .flatMap((other) => clip(other, topic, reader.end));
}

/** `Về kinh tế: …`: the topic of the paragraph is not what is measured. */
function topicEnd(reader: Reader, [first]: readonly Part[]): number {
  if (first?.kind !== "words") return reader.start;
  let { start } = first;
  while (isOuter(reader, start)) start += 1;
  if (reader.pieces[start]?.key !== "về") return reader.start;
  while (start < first.end && reader.pieces[start]?.key !== ":") start += 1;
  return start < first.end ? start + 1 : reader.start;
}

/** `tỷ lệ số`, `tỷ lệ các`; words that open what is said of a whole, and those that no whole has. */
const RATE = /* @__PURE__ */ phrases("tỷ lệ [số/các/]");
const PASSIVE = /* @__PURE__ */ phrases("được|đều|bị");
const NO_SUBJECT = /* @__PURE__ */ phrases("và|hoàn|thực|do");

/**
 * Of what the share is: named by `trên tổng số`, by the words behind it, or before `được`.
 *
 * ```
 * 30% trên tổng số hồ sơ của tỉnh      đạt 95% dân số      100% hồ sơ được số hóa
 *          ^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^           ^^^^^
 * ```
 *
 * @param name - The first words that name what is measured.
 */
export function wholeOf(
  reader: Reader,
  parts: readonly Part[],
  [name]: readonly Range[],
  part: BoundPart,
): string | undefined {
  const { denominator, unit, extent, behind } = part;
  const named = denominator ?? firstOf(parts, "denominator")?.text;
  if (named !== undefined) return named;
  const whole = wholeBehind(reader, parts, part);
  if (whole !== undefined) {
    const { start, end } = trimmedRange(reader, whole);
    return wordsOf(reader, start, end);
  }
  if (unit.kind !== "percent" || extent !== undefined || name === undefined) return undefined;
  const place = cursorAt(reader, name.start);
  if (!take(place, RATE) && behind) return undefined;
  const start = place.position;
  for (; place.position < name.end; place.position++) {
    if (place.position > start && at(place, PASSIVE)) return wordsOf(reader, start, place.position);
    if (at(place, NO_SUBJECT)) return undefined;
  }
  return undefined;
}

/** The words behind a share name its whole: `đạt 95% dân số`, `chiếm 20% GDP`. */
const LONGEST_WHOLE = 4;

/** The words behind a share, where they are no more than the name of its whole. */
function wholeBehind(reader: Reader, parts: readonly Part[], part: BoundPart): Part | undefined {
  const { unit, denominator, extent } = part;
  if (unit.kind !== "percent" || !part.behind) return undefined;
  if (denominator !== undefined || extent !== undefined) return undefined;
  const index = parts.indexOf(part);
  const next = parts[index + 1];
  if (parts[index - 1]?.kind !== "words" || next?.kind !== "words") return undefined;
  const { start, end } = trimmedRange(reader, next);
  const words = reader.pieces.slice(start, end);
  const short = start === part.end && words.length > 0 && words.length <= LONGEST_WHOLE;
  const named = words.every(({ kind, key }) => kind === "letters" && !NO_WHOLE.next.has(key));
  return short && named ? next : undefined;
}
