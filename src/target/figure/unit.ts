import type { Cadence } from "../../deadline/index.js";
import { defined } from "../../text/index.js";
import { HALF_YEAR } from "../data/context-words.js";
import {
  CADENCES,
  COUNTED_STOPS,
  LARGER_NUMBERS,
  POINT_PLACES,
  UNITS,
} from "../data/unit-words.js";
import type { TargetUnit } from "../target.js";
import * as kit from "../token/reader.js";
import type { Amount } from "./amount.js";

/** A unit, with the words that name the things counted. */
export interface UnitReading {
  readonly unit: TargetUnit;
  readonly counted?: kit.Range;
}

/** Words behind parts of one figure, which count nothing: `bằng 1/2 bình quân chung`. */
const PARTS_OF = /* @__PURE__ */ kit.phrases(
  "tổng|bình quân|mức|so với|thu nhập|diện tích|dân số|thời gian|chi phí",
);
const MOST_PARTS = 5;

/** Words behind a share of a count, and numbers of money that may count things as well. */
const COUNTS = /* @__PURE__ */ kit.phrases("số|tổng số");
const COMRADES = /* @__PURE__ */ kit.phrases("đồng [chí/bào/đội/nghiệp/hồ/phục]");
const EVENTS_OF_TIME = /* @__PURE__ */ kit.phrases(
  "ngày [hội/lễ/chạy/chủ/thứ]|tuần [lễ/phim/văn]|tháng hành động|giờ [dạy/giảng/trái]|phút sinh",
);
const MILLIONS = /* @__PURE__ */ kit.phrases("triệu|tỷ");

/**
 * Reads the unit behind a figure.
 *
 * ```
 * 30 %      2 điểm phần trăm      41,27/80 điểm      05 ngày làm việc      5.000 tỷ đồng
 *    ^        ^^^^^^^^^^^^^^^               ^^^^         ^^^^^^^^^^^^^            ^^^^^^^
 * 02 tin, bài      1.500 lượt người
 *    ^^^^^^^^            ^^^^^^^^^^
 * ```
 */
export function readUnit(
  reader: kit.Reader,
  { of, fraction }: Pick<Amount, "of" | "fraction">,
): UnitReading | undefined {
  if (fraction === true && of !== undefined) {
    // A half is fifty of a hundred.
    return { unit: of === 100 ? { kind: "percent" } : { kind: "fraction", of } };
  }
  const few = of !== undefined && of <= MOST_PARTS && kit.at(reader, PARTS_OF);
  if (of !== undefined && (few || kit.at(reader, COUNTS)))
    return { unit: { kind: "fraction", of } };
  const { value: kind = "filter", length = 0 } = kit.phraseAt(reader, UNITS) ?? {};
  // `2 triệu` and `5 tỷ` are money where nothing counted follows.
  const millions =
    kind === "money" && kit.at(reader, MILLIONS, length - 1) && kit.isWord(reader, length);
  // `01 đồng chí`, `2.000 đồng bào` are people.
  const people = kind === "money" && kit.at(reader, COMRADES, length - 1);
  // `80/100 điểm kiểm tra` are points out of a hundred, `12 điểm kiểm tra` are places.
  const placed =
    kind === "points" &&
    of === undefined &&
    (kit.at(reader, POINT_PLACES, length) || isSetUp(reader, length) || namesPlaces(reader));
  // `01 ngày hội`, `02 tuần lễ` are events.
  const event = kit.at(reader, EVENTS_OF_TIME);
  if (kind === "filter" || millions || placed || people || event) {
    const reading = readCounted(reader, of);
    // `tuổi thọ đạt 74,5 tuổi`: years of age name nothing.
    const aged = kind === "filter" && length === 1;
    return aged && reading !== undefined ? { unit: reading.unit } : reading;
  }
  const start = reader.position;
  reader.position += length;
  switch (kind) {
    case "percent":
    case "percentage-point":
      return { unit: { kind } };
    case "points":
      return { unit: defined({ kind, maximum: of ?? kit.attempt(reader, readMaximum) }) };
    case "money":
    case "measure":
      return { unit: { kind, name: nameOf(kit.wordsOf(reader, start, reader.position)) } };
    default:
      return { unit: { kind: "duration", unit: kind } };
  }
}

const PLACES_BEFORE = /* @__PURE__ */ kit.phrases("điểm");
const NEAR = 24;

/** `Giảm số điểm đen từ 12 ‖ điểm xuống 5 điểm`: places were named in the clause. */
function namesPlaces(reader: kit.Reader): boolean {
  const { position } = reader;
  const first = Math.max(reader.start, position - NEAR);
  const named = kit.placeOf(reader, PLACES_BEFORE, { start: first, end: position - 1 });
  return named !== undefined && kit.standsAt(reader, named + 1, POINT_PLACES);
}

const SETTING_UP = /* @__PURE__ */ kit.phrases(
  "lắp [đặt]|xây [dựng/mới]|bố trí|thiết lập|mở [mới]|đầu tư|thành lập|cải tạo|sửa chữa|nâng cấp|trang bị|ra mắt|vận hành|bàn giao|xóa|giải tỏa|hình thành|khai trương|xử lý",
);

/** `Lắp đặt 40 ‖ điểm wifi`: what is built or set up is no score. */
function isSetUp(reader: kit.Reader, ahead: number): boolean {
  const place = kit.cursorAt(reader, reader.position - 1);
  return kit.isWord(reader, ahead) && kit.phraseBefore(place, SETTING_UP);
}

/** The sign of one in a thousand, which pages without it write `%o` or `%0`. */
const nameOf = (name: string): string => (/^% ?[o0]$/iu.test(name) ? "‰" : name);

/** Words before the most that can be had. */
const OUT_OF = /* @__PURE__ */ kit.phrases("/|trên thang [điểm]|trên tổng số");

/** `8,5 điểm/10 điểm`, `80 điểm trên thang điểm 100`. */
export function readMaximum(reader: kit.Reader): number | undefined {
  if (!kit.take(reader, OUT_OF)) return undefined;
  const maximum = kit.takeNumber(reader);
  if (maximum !== undefined) kit.takeKey(reader, "điểm");
  return maximum;
}

/** The things counted are named in at most so many words. */
const LONGEST_COUNTED = 8;

function readCounted(reader: kit.Reader, of: number | undefined): UnitReading | undefined {
  const start = reader.position;
  // `03 hoạt động`: a verb can head the name, a preposition cannot.
  if ((kit.phraseAt(reader, COUNTED_STOPS)?.length ?? 0) > 1) reader.position += 2;
  kit.takeWords(reader, start + LONGEST_COUNTED - reader.position, continuesCounted);
  const dangles = (): boolean => !kit.isWord(reader, -1) || kit.is(reader, "hoặc", -1);
  while (reader.position > start && dangles()) reader.position -= 1;
  const end = reader.position;
  if (end === start) return undefined;
  const counted = kit.wordsOf(reader, start, end);
  // `cải thiện chỉ số tối thiểu 2 bậc`: places of an order are no things.
  if (/^(?:bậc|hạng|thứ hạng)$/iu.test(counted)) return { unit: { kind: "places" } };
  const unit = defined({ kind: "count", counted, of });
  // `2,5 triệu lượt khách`: millions name nothing.
  const millions = end > start + 1 && kit.standsAt(reader, start, LARGER_NUMBERS) ? 1 : 0;
  return { unit, counted: { start: start + millions, end } };
}

/** Words with which `hoặc` compares. */
const COMPARING = /* @__PURE__ */ kit.phrases("cao|thấp|nhiều|ít|hơn");

function continuesCounted(reader: kit.Reader): boolean {
  if (kit.is(reader, ",")) return atTwin(reader);
  if (!kit.isWord(reader)) return false;
  if (kit.is(reader, "năm") && kit.isYear(kit.peek(reader, 1))) return false;
  if (!kit.at(reader, COUNTED_STOPS)) return true;
  // `sáng kiến hoặc giải pháp`: one thing or another.
  return kit.is(reader, "hoặc") && kit.isWord(reader, 1) && !kit.at(reader, COMPARING, 1);
}

/** `tin, bài/tháng`: a comma between two short names before the stroke. */
function atTwin(reader: kit.Reader): boolean {
  for (let ahead = 1; ahead <= 3; ahead++) {
    if (kit.is(reader, "/", ahead) && ahead > 1) return true;
    if (!kit.isWord(reader, ahead) || kit.at(reader, COUNTED_STOPS, ahead)) {
      // `12 chuyên mục, phát 02 lần/tuần`: a verb, and no second name.
      return ahead === 2 && !kit.isNumber(reader, ahead);
    }
  }
  return false;
}

/** What stands behind the stroke: a period or what else the figure is counted by. */
export interface Per {
  readonly per?: Cadence;
  readonly perUnit?: string;
}

/** No figure is counted by more: `triệu đồng/người/năm`. */
const MOST = 3;

/**
 * Reads in which period, or per what, a figure is counted.
 *
 * ```
 * 1 lần/năm      2 lần mỗi quý      3 lần/6 tháng      60 triệu đồng/người/năm      15 bác sĩ/10.000 dân
 *      ^^^^           ^^^^^^^^           ^^^^^^^^                    ^^^^^^^^^^                ^^^^^^^^^^^
 * ```
 */
export function readPer(reader: kit.Reader): Per {
  let reading: Per = {};
  for (let read = 0; read < MOST; read++) {
    reading = { ...kit.attempt(reader, readOnePer), ...reading };
  }
  return reading;
}

/** Words that open a period without a stroke. */
const EVERY = /* @__PURE__ */ kit.phrases("mỗi|hàng");
const ONE = /* @__PURE__ */ kit.phrases("một|mỗi");

/** `35 giường bệnh trên 10.000 dân`, `trên một vạn dân`. */
const PEOPLE = /* @__PURE__ */ kit.phrases("[vạn/triệu/nghìn/] [dân/người/trẻ]");

function readOnePer(reader: kit.Reader): Per | undefined {
  const people = kit.is(reader, "trên") && kit.at(reader, PEOPLE, 2);
  const stroke = (people && kit.takeKey(reader, "trên")) || kit.takeKey(reader, "/");
  if (!stroke && !kit.take(reader, EVERY) && !takeOneYear(reader)) return undefined;
  const per = kit.attempt(reader, readCadence);
  if (per !== undefined) return { per };
  const start = reader.position;
  if (kit.takeNumber(reader) === undefined && people) kit.takeKey(reader, "một");
  const belongs = (inner: kit.Reader): boolean =>
    kit.isWord(inner) && !kit.at(inner, COUNTED_STOPS);
  if (kit.takeWords(reader, 3, belongs) === "" || !stroke) return undefined;
  return { perUnit: kit.wordsOf(reader, start, reader.position) };
}

/** `một năm`, `trong năm`, `trong một năm`, `trong 6 tháng` behind a number of times. */
function takeOneYear(reader: kit.Reader): boolean {
  const inside = kit.takeKey(reader, "trong");
  const one = kit.take(reader, ONE);
  // The first six months of a year are a time of their own.
  if (inside && !one && kit.is(reader, "tháng", 1) && !kit.at(reader, HALF_YEAR, 1)) {
    return kit.isNumber(reader);
  }
  const unit = kit.phraseAt(reader, CADENCES);
  const { kind } = kit.peek(reader, unit?.length);
  return unit !== undefined && kind !== "digits" && (one || (inside && kind !== "letters"));
}

/** `năm`, `6 tháng`, `01 quý`. */
export function readCadence(reader: kit.Reader): Cadence | undefined {
  const { value, kind } = kit.peek(reader);
  const counted = kind === "digits" && value % 1 === 0 && value > 0;
  const interval = counted ? value : 1;
  if (counted) reader.position += 1;
  const unit = kit.takePhrase(reader, CADENCES);
  if (unit === "month" && interval === 6) return { unit: "half-year", interval: 1 };
  return unit && { unit, interval };
}
