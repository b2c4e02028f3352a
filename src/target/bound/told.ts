import { leadsTo } from "../token/leads-to.js";
import type { Figure } from "../figure/figure.js";
import * as kit from "../token/reader.js";

/** `8 hồ sơ chiếm 1,3%`, `5/9 huyện đạt dưới 3%`: a share beside what it was worked out of. */
export function tellsShare(place: kit.Reader): boolean {
  const counted = kit.is(place, "đạt");
  if (!counted && !kit.is(place, "chiếm")) return false;
  // `12 hồ sơ quá hạn, chiếm 0,97%`: so exact a share was worked out.
  const exact = kit.isNumber(place, 1) && kit.peek(place, 1).value % 1 !== 0;
  let back = !counted && exact && kit.is(place, ",", -1) ? 2 : 1;
  const first = back;
  while (back < first + 4 && kit.isWord(place, -back)) back += 1;
  if (back === first || !kit.isNumber(place, -back)) return false;
  // `Tỷ lệ sản phẩm 4 sao trở lên chiếm 30%`
  if (!counted && leadsTo(place, place.start, SHARE_HEADS)) return false;
  // `31/12/2026 giải ngân đạt …` is a day.
  if (kit.isYear(kit.peek(place, -back))) return !counted;
  return !counted || (kit.is(place, "/", -back - 1) && kit.isNumber(place, -back - 2));
}

/** `Diện tích đất nông nghiệp là 1.245 ha, chiếm 62%`: how much there is, and of what share. */
export function tellsPart(reader: kit.Reader, place: kit.Reader): boolean {
  const share = kit.is(reader, ",") && kit.is(reader, "chiếm", 1) && kit.isNumber(reader, 2);
  return share && kit.is(place, "là");
}

const SHARE_HEADS = /* @__PURE__ */ kit.phrases("tỷ lệ|tỷ trọng");
const OF_PLAN = /* @__PURE__ */ kit.phrases("[so với/] [kế hoạch/dự toán/chỉ tiêu/nghị quyết]");
/** What is passed, where only a report says by how much: a budget is passed in plans as well. */
const OF_AIM = /* @__PURE__ */ kit.phrases(
  "[so với/] [kế hoạch/chỉ tiêu/nghị quyết/mục tiêu nghị quyết]",
);
const BESIDE_MEAN = /* @__PURE__ */ kit.phrases(", [cao/thấp] hơn [mức] [bình quân/trung bình]");
const OF_RESOLUTION = /* @__PURE__ */ kit.phrases("[so với/] [chỉ tiêu] nghị quyết");
const PASSING = /* @__PURE__ */ kit.phrases("vượt [lần lượt]|cao hơn");
const PASSED = /* @__PURE__ */ kit.phrases("vượt [chỉ tiêu/mục tiêu/] nghị quyết");
/** Further shares stand before the plan: `vượt 10% và 33% kế hoạch`. */
const MOST_PASSED = 9;
const MOVED = /* @__PURE__ */ kit.phrases("tăng|giảm");
const LAST_YEAR = /* @__PURE__ */ kit.phrases("cùng kỳ");

/**
 * So exact a share of a plan was worked out, and so was one beside a comparison with the year before.
 *
 * ```
 * đạt 102,3% kế hoạch      đạt 95% dự toán, tăng 8% so với cùng kỳ
 * ^^^^^^^^^^               ^^^^^^^
 * ```
 */
export function tellsResult(
  reader: kit.Reader,
  { unit, comparators, last, first, after }: Figure,
): boolean {
  const { value } = first;
  if (comparators.length + after.length > 0 || last !== undefined) return false;
  // `đạt 1.200 tỷ đồng, tăng 8% so với cùng kỳ`
  if (movesOn(reader)) return true;
  // `đạt 9,32%, cao hơn bình quân chung`
  if (value % 1 !== 0 && kit.at(reader, BESIDE_MEAN)) return true;
  if (unit.kind !== "percent" || !kit.at(reader, OF_PLAN)) return false;
  // `đạt 109% nghị quyết`
  if (value > 100 && kit.at(reader, OF_RESOLUTION)) return true;
  return value % 1 !== 0 || comparesSoon(reader);
}

/** `…, tăng 8% so với cùng kỳ` behind a figure: both were found. */
export function movesOn(reader: kit.Reader): boolean {
  if (!kit.is(reader, ",")) return false;
  if (kit.at(reader, PASSED, 1)) return true;
  const passing = kit.phraseAt(reader, PASSING, 1)?.length;
  if (passing !== undefined && kit.isNumber(reader, passing + 1)) {
    let ahead = passing + 1;
    while (ahead < MOST_PASSED && /^(?:\d.*|%|và|,)$/.test(kit.peek(reader, ahead).key)) ahead += 1;
    return kit.at(reader, OF_AIM, ahead);
  }
  if (!kit.isNumber(reader, 2)) return false;
  if (kit.is(reader, "bằng", 1) && kit.is(reader, "%", 3) && kit.at(reader, OF_RESOLUTION, 4))
    return true;
  // `…, bằng 78% dự toán`: nobody aims at less than the plan.
  const short = kit.is(reader, "bằng", 1) && kit.peek(reader, 2).value < 100;
  if (short && kit.is(reader, "%", 3)) return kit.at(reader, OF_PLAN, 4);
  return kit.at(reader, MOVED, 1) && comparesSoon(reader);
}

/** How soon a comparison with the year before follows. */
const SOON = 13;

/** Whether a comparison with the year before follows soon. */
function comparesSoon(reader: kit.Reader): boolean {
  return kit.comesSoon(kit.cursorAt(reader, reader.position + 1), LAST_YEAR, SOON);
}
