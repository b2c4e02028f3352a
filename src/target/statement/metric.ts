import { clip, firstOf, type BoundPart, type Part, type Parts } from "../bound/part.js";
import { DENIALS } from "../data/bound-words.js";
import { NO_WHOLE } from "../data/context-words.js";
import { ADVERBIAL, HEADS, LEADING, PLACED, TRAILING } from "../data/name-words.js";
import * as kit from "../token/reader.js";

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
export function metricRanges(reader: kit.Reader, parts: Parts, counted?: kit.Range): kit.Range[] {
  const ranges: kit.Range[] = [];
  let bounded = false;
  let named = false;
  parts.forEach((part, index) => {
    if (part.kind === "bound") bounded = !part.behind;
    const before = parts[index - 1];
    // Behind a colon a time opens what is said: `Nhà ở xã hội: năm 2026 hoàn thành 500 căn`.
    const opened = OPENING.has(reader.pieces[part.start - 1]?.key ?? "");
    // `Tỷ lệ ký số năm 2026: 60%`: before a colon it is the time of the figure.
    const labels = part.kind === "time" && reader.pieces[part.end]?.key === ":";
    const amid = before?.kind === "words" && !opened && !labels && !onlyLeads(reader, before);
    const total = part.kind === "denominator" && /^tổng (?!số)/iu.test(part.text);
    // `nợ xấu dưới 3% tổng dư nợ`: the measure was named, and this is of what the share is.
    const range =
      named && total ? undefined : namingRange(part, bounded, amid, parts[index + 1], counted);
    named ||= part.kind === "words" && !onlyLeads(reader, part);
    if (range === undefined) return;
    const { end } = range;
    const colon = before?.kind === "time" && reader.pieces[range.start]?.key === ":";
    const start = range.start + (colon ? 1 : 0);
    const last = ranges.at(-1);
    if (last?.end === start) ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  });
  trimStart(reader, ranges);
  trimEnd(reader, ranges);
  // The number of a row names nothing.
  return ranges.some((range) => hasWords(reader, range)) ? ranges : [];
}

/** Signs behind which a time opens what is said. */
const OPENING: ReadonlySet<string> = /* @__PURE__ */ new Set([":", "("]);

/** Whether words only open a target: `ít nhất` before `trong năm 2026`. */
function onlyLeads(reader: kit.Reader, { start, end }: kit.Range): boolean {
  const place = kit.cursorAt(reader, start);
  while (place.position < end && (kit.takeKey(place, ",") || kit.take(place, LEADING)));
  return place.position >= end;
}

/** What of a part names what is measured. */
function namingRange(
  part: Part,
  bounded: boolean,
  amid: boolean,
  next: Part | undefined,
  counted: kit.Range | undefined,
): kit.Range | undefined {
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
    case "lost":
      return undefined;
  }
}

function hasWords({ pieces }: kit.Reader, { start, end }: kit.Range): boolean {
  for (let place = start; place < end; place++) if (pieces[place]?.kind === "letters") return true;
  return false;
}

/** Joints and other signs at the edges of a name. */
function isEdge(reader: kit.Reader, position: number): boolean {
  const name = reader.pieces[position]?.key ?? "";
  return name !== "và" && (kit.isOuter(reader, position) || EDGES.has(name));
}

/** Signs at the edges of a name. */
const EDGES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '"',
  "'",
  "…",
  "(",
  ")",
  "[",
  "]",
  "=",
  "/",
  "!",
  "?",
]);

function trimStart(reader: kit.Reader, ranges: kit.Range[]): void {
  for (let first = ranges[0]; first !== undefined; first = ranges[0]) {
    const inner = kit.cursorAt(reader, first.start);
    const length = isEdge(reader, first.start) ? 1 : leadLength(inner, first);
    if (length === 0) return;
    const start = first.start + length;
    if (start >= first.end) ranges.shift();
    else ranges[0] = { start, end: first.end };
  }
}

/** Heads that also open a target: `mục tiêu phát triển`; and where they are no head at all. */
const NAMED_HEADS = /* @__PURE__ */ kit.phrases("mục tiêu|chỉ tiêu|kết quả|yêu cầu");
const RATED = /* @__PURE__ */ kit.phrases("xếp loại");
const SPECIFY = /* @__PURE__ */ kit.phrases("cụ thể hóa");

/** `số xã đạt chuẩn`, `mục tiêu phát triển`: a word that opens a name is kept where it heads one. */
function leadLength(reader: kit.Reader, { start, end }: kit.Range): number {
  const { length } = kit.phraseAt(reader, LEADING) ?? { length: 0 };
  // `xếp loại rèn luyện` names a measure, `xếp thứ` leads to one.
  if (kit.at(reader, SPECIFY) || kit.at(reader, RATED)) return 0;
  if (length === 1 && kit.is(reader, "số")) return end - start > 1 ? 0 : length;
  const heads = kit.at(reader, NAMED_HEADS);
  return heads && kit.isWord(reader, 2) && !kit.is(reader, "đạt", 2) ? 0 : length;
}

function trimEnd(reader: kit.Reader, ranges: kit.Range[]): void {
  for (let last = ranges.at(-1); last !== undefined; last = ranges.at(-1)) {
    const edge = isEdge(reader, last.end - 1) && !closesInside(reader, last);
    // `tỷ lệ che phủ rừng (%)`: the unit is no part of the name.
    const unit = [1, 2, 3].every((back) => reader.pieces[last.end - back]?.key === ")%("[back - 1]);
    const trailing = (): number => trailingLength(kit.cursorAt(reader, last.end));
    const end = last.end - (unit ? 3 : edge ? 1 : trailing());
    if (end === last.end) return;
    if (end <= last.start) ranges.pop();
    else ranges[ranges.length - 1] = { start: last.start, end };
  }
}

/** `tăng trưởng kinh tế (GRDP)`: the bracket that closes belongs to the name. */
function closesInside({ pieces: tokens }: kit.Reader, { start, end }: kit.Range): boolean {
  const name = tokens[end - 1]?.key;
  const inside = tokens.slice(start, end);
  if (name === '"') return inside.filter((token) => token.key === name).length % 2 === 0;
  return name === ")" && inside.some((token) => token.key === "(");
}

function trailingLength(reader: kit.Reader): number {
  // `Số hồ sơ quá hạn tính đến 30/4: 12 hồ sơ`
  if (kit.is(reader, "tính", -1) && kit.is(reader, "đến")) return 1;
  // `tổ chức bên trong` ends with no preposition.
  if (BEFORE_TRAILING.has(kit.peek(reader, -2).key)) return 0;
  return [3, 2, 1].find((back) => kit.phraseAt(reader, TRAILING, -back)?.length === back) ?? 0;
}

/** Words before a last word that belongs to the name. */
const BEFORE_TRAILING: ReadonlySet<string> = /* @__PURE__ */ new Set(["bên", "trở", "hiện"]);

/** The words that name what a bound measures. */
export function rangesOf(reader: kit.Reader, parts: Parts, part: BoundPart): kit.Range[] {
  const own = ownParts(reader, parts, part);
  let ranges = metricRanges(reader, own);
  const { unit, counted } = part;
  // `02 lần`: times are no name of what is measured.
  const times = unit.kind === "count" && /^(?:lần|lượt)$/iu.test(unit.counted);
  // What a place is in is named by the group only where nothing else names it.
  if (unit.kind === "rank" && ranges.length > 0) return ranges;
  if (counted !== undefined && !times) {
    // `Số xã đạt chuẩn tăng thêm 7 xã`: the things counted were named before.
    const measured = ranges[0] !== undefined && kit.standsAt(reader, ranges[0].start, HEADS);
    const before = ranges.every(({ end }) => end <= part.start);
    if (!measured || !before) ranges = metricRanges(reader, own, counted);
  }
  const [first, ...rest] = ranges;
  if (first === undefined) return [];
  // What must not happen is measured without the words that forbid it.
  const denial = kit.phraseAt(kit.cursorAt(reader, first.start), DENIALS);
  return [{ ...first, start: first.start + (denial?.length ?? 0) }, ...rest];
}

/** The parts that speak of this bound and not of the heading before it. */
function ownParts(reader: kit.Reader, parts: Parts, part: BoundPart): Parts {
  const { pieces } = reader;
  const words = parts.filter(({ kind }) => kind === "words");
  if (!part.behind && part.comparator !== "rank" && pieces[part.start - 1]?.key === ":") {
    // `… trên Cổng: 100% trong thời hạn quy định`: these words name nothing.
    const followed =
      words.some((one) => one.start >= part.end && hasWords(reader, one)) &&
      // `2.150 chỉ tiêu (đại học chính quy)`: brackets only tell of which.
      pieces[part.end]?.key !== "(" &&
      !kit.standsAt(reader, part.end, ADVERBIAL);
    // `Tỷ lệ hồ sơ trên mạng: 90% đối với cấp tỉnh`: the measure stands before the colon.
    const [first] = parts;
    const placed = kit.standsAt(reader, part.end, PLACED);
    const measure = placed && first !== undefined && kit.standsAt(reader, first.start, HEADS);
    if (followed && !measure) return parts.filter(({ start }) => start >= part.start);
  }
  const whole = wholeBehind(reader, parts, part);
  const topic = topicEnd(reader, parts);
  const next = parts[parts.indexOf(part) + 1];
  // `tỷ lệ đúng hạn trên 99%, không để …`: what follows the comma is another matter.
  const apart =
    next?.kind === "words" &&
    pieces[next.start]?.key === "," &&
    words.some(({ start, end }) => end <= part.start && kit.standsAt(reader, start, HEADS));
  // `118 xã đạt chuẩn (64,8%), …`: what stands behind its bracket is another matter.
  const bracketed = pieces[part.start - 1]?.key === "(" && pieces[part.end]?.key === ")";
  const end = bracketed ? part.end : reader.end;
  return parts
    .filter((other) => other !== whole && !(apart && other === next))
    .flatMap((other) => clip(other, topic, end));
}

/** `Về kinh tế: …`: the topic of the paragraph is not what is measured. */
function topicEnd(reader: kit.Reader, [first]: Parts): number {
  if (first?.kind !== "words") return reader.start;
  let { start } = first;
  while (kit.isOuter(reader, start)) start += 1;
  if (reader.pieces[start]?.key !== "về") return reader.start;
  while (start < first.end && reader.pieces[start]?.key !== ":") start += 1;
  return start < first.end ? start + 1 : reader.start;
}

/** `tỷ lệ số`, `tỷ lệ các`; words that open what is said of a whole, and those that no whole has. */
const RATE = /* @__PURE__ */ kit.phrases("tỷ lệ [số/các/]");
const PASSIVE = /* @__PURE__ */ kit.phrases("được|đều|bị");
const NO_SUBJECT = /* @__PURE__ */ kit.phrases("và|hoàn|thực|do");

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
  reader: kit.Reader,
  parts: Parts,
  [name]: readonly kit.Range[],
  part: BoundPart,
): string | undefined {
  const { denominator, unit, extent, behind } = part;
  const named = denominator ?? firstOf(parts, "denominator")?.text;
  if (named !== undefined) return named;
  const whole = wholeBehind(reader, parts, part);
  if (whole !== undefined) {
    const { start, end } = kit.trimmedRange(reader, whole);
    return kit.wordsOf(reader, start, end);
  }
  if (unit.kind !== "percent" || extent !== undefined || name === undefined) return undefined;
  const place = kit.cursorAt(reader, name.start);
  if (!kit.take(place, RATE) && behind) return undefined;
  const start = place.position;
  for (; place.position < name.end; place.position++) {
    if (place.position > start && kit.at(place, PASSIVE))
      return kit.wordsOf(reader, start, place.position);
    if (kit.at(place, NO_SUBJECT)) return undefined;
  }
  return undefined;
}

/** The words behind a share name its whole: `đạt 95% dân số`, `chiếm 20% GDP`. */
const LONGEST_WHOLE = 4;

/** The words behind a share, where they are no more than the name of its whole. */
function wholeBehind(reader: kit.Reader, parts: Parts, part: BoundPart): Part | undefined {
  const { unit, denominator, extent } = part;
  if (unit.kind !== "percent" || !part.behind) return undefined;
  if (denominator !== undefined || extent !== undefined) return undefined;
  const index = parts.indexOf(part);
  const next = parts[index + 1];
  if (parts[index - 1]?.kind !== "words" || next?.kind !== "words") return undefined;
  const { start, end } = kit.trimmedRange(reader, next);
  const words = reader.pieces.slice(start, end);
  const short = start === part.end && words.length > 0 && words.length <= LONGEST_WHOLE;
  const named = words.every(({ kind, key }) => kind === "letters" && !NO_WHOLE.next.has(key));
  return short && named ? next : undefined;
}
