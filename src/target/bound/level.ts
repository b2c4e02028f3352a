import {
  at,
  COMPARISONS_BEHIND,
  cursorAt,
  peek,
  phraseBefore,
  phrases,
} from "../../reading/index.js";
import { ACHIEVING, BEHIND_ACHIEVING } from "../data/name-words.js";
import { DESCRIBED_THINGS, PLACES } from "../data/unit-words.js";
import { readFigure, type Figure } from "../figure/figure.js";
import { is, isNumber, isWord, takeKey, type Reader } from "../token/reader.js";
import { levelOf, type Bound } from "./bound.js";

/**
 * Reads a level that a figure is to reach or to keep within.
 *
 * ```
 * Mức độ hài lòng … đạt trên 82%      100% hồ sơ được số hóa      Có ít nhất 1 sáng kiến
 *                   ^^^^^^^^^^^^      ^^^^                           ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readLevel(reader: Reader): Bound | undefined {
  const place = cursorAt(reader, reader.position);
  const within = reader.mode !== "running" && isNumber(reader, 1) && takeKey(reader, "trong");
  const read = readFigure(reader);
  const figure = within && read !== undefined ? withinLength(read) : read;
  if (figure === undefined || isOpen(reader, figure)) return undefined;
  if (!bounds(reader, place, figure)) return undefined;
  const level = levelOf(figure);
  return tellsShare(place) ? { ...level, factual: true } : level;
}

/** `trả kết quả trong 03 ngày`: no longer than that; in running text it may say when. */
function withinLength(figure: Figure): Figure | undefined {
  const { unit, leads } = figure;
  if (unit.kind !== "duration" || !/second|minute|hour|day/.test(unit.unit)) return undefined;
  return { ...figure, leads: { ...leads, comparators: ["lte", ...leads.comparators] } };
}

/** `8 hồ sơ chiếm 1,3%`: a share beside what it was worked out of. */
function tellsShare(place: Reader): boolean {
  if (!is(place, "chiếm")) return false;
  let back = 1;
  while (back < 5 && isWord(place, -back)) back += 1;
  return back > 1 && isNumber(place, -back);
}

/** `từ 30%` alone opens an interval, or waits for a `trở lên` some words behind the figure. */
export function isOpen(reader: Reader, { leads, amount, after }: Figure): boolean {
  if (!leads.from || amount.range !== undefined || after.length > 0) return false;
  for (let ahead = 0; ahead < 8; ahead++) {
    if (at(reader, COMPARISONS_BEHIND, ahead)) return false;
    if (!["letters", "sign"].includes(peek(reader, ahead).kind)) return true;
  }
  return true;
}

/** Whether a figure is a bound at all, and not a number that only describes. */
function bounds(reader: Reader, place: Reader, figure: Figure): boolean {
  const { leads, unit, after } = figure;
  const named = leads.comparators.length > 0 || after.length > 0;
  switch (unit.kind) {
    case "count":
      return boundsCount(reader, place, figure, named || isRate(figure));
    case "duration":
    case "money":
    case "measure":
      if (named || leads.level || leads.approximate === true) return true;
      if (unit.kind === "duration") return false;
      if (unit.kind === "money" && isRate(figure)) return true;
      return reader.mode !== "running" || isAchieved(place);
    default:
      return true;
  }
}

/** `14,3 bác sĩ/1 vạn dân` is a rate, which a bare count is not; so is a figure for a period. */
function isRate({ per: { per, perUnit } }: Figure): boolean {
  return per !== undefined || /(?:^|\s)(?:dân|trẻ|người)$/iu.test(perUnit ?? "");
}

/** Signs behind which a part of the phrase begins. */
const OPENERS = /* @__PURE__ */ phrases(',|;|:|(|"');

function boundsCount(
  reader: Reader,
  place: Reader,
  { leads, counted, after }: Figure,
  named: boolean,
): boolean {
  const things = cursorAt(reader, counted?.start ?? reader.position);
  if (at(things, DESCRIBED_THINGS) && !(is(things, "tuổi") && leads.reach)) return false;
  const lone = leads.comparators.length === 1 && after.length === 0;
  if (lone && !leads.reach && at(things, PLACES)) return false;
  if (leads.level || isAchieved(place)) return true;
  const heads = place.position === place.start;
  if (named) {
    // `với hơn 500 câu hỏi`, `dân số hơn 1,2 triệu người` only describe.
    const loose = reader.mode === "running" && lone && leads.comparators[0] === "gt";
    return !loose || heads;
  }
  if (reader.mode !== "phrase") return reader.mode === "lenient";
  // The phrase begins here, or a part of it behind a comma or colon; or `có` opens it.
  return heads || at(place, OPENERS, -1) || is(things, "có", -2);
}

/** `tổ chức 02 hội nghị`, `công nhận thêm 10 sản phẩm`, `đào tạo nghề cho 15.000 lao động`. */
function isAchieved(place: Reader): boolean {
  const before = at(place, BEHIND_ACHIEVING, -1) ? 1 : 0;
  return (
    phraseBefore(place, ACHIEVING) ||
    phraseBefore(cursorAt(place, place.position - before), ACHIEVING)
  );
}
