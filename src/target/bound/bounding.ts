import { CHANGES } from "../data/bound-words.js";
import { HEADS, PLACED, PLANNED } from "../data/name-words.js";
import type { Figure } from "../figure/figure.js";
import { leadsTo } from "../token/leads-to.js";
import * as kit from "../token/reader.js";
import { isAbbreviated, isAchieved, isHeaded, isLabelled, isPlanLabelled } from "./achieved.js";
import { boundsCount } from "./count.js";
import { isLabelledAlike, isListed } from "./listed.js";

/** Whether a figure is a bound at all, and not a number that only describes. */
export function boundsLevel(reader: kit.Reader, place: kit.Reader, figure: Figure): boolean {
  const { comparators, level, approximate, unit, after } = figure;
  const named = comparators.length > 0 || after.length > 0;
  if (unit.kind === "duration" && kit.at(place, AFTER, -1)) return false;
  if (reader.peers !== undefined && isPeer(reader, place)) return true;
  switch (unit.kind) {
    case "count":
      return boundsCount(reader, place, figure, named || isRate(figure));
    case "places":
      // `lên từ 3 - 5 bậc`
      if (named || (figure.from && figure.last !== undefined)) return true;
      // `Cải thiện thứ hạng PCI 3 bậc`
      return leadsTo(reader, reader.start, CHANGES);
    case "duration":
    case "money":
    case "measure":
      // `Bổ sung 3,5 tỷ đồng từ nguồn dự phòng`
      if (!named && !level && kit.at(reader, FROM_FUNDS)) return reader.mode === "lenient";
      if (named || level || approximate === true) return true;
      // `Mức giảm sinh: 0,1‰`, `Lúa: DT 4.250 ha; NS 58 tạ/ha`
      if (unit.kind === "measure" && (unit.name === "‰" || isAbbreviated(place))) return true;
      if (unit.kind === "duration") {
        // `Thời gian giải quyết từ 10 đến 15 ngày`
        if (figure.last !== undefined) return leadsTo(reader, reader.start, LENGTH_HEADS);
        // `huy động 3.000 ngày công`: so much work, and no term.
        if (kit.is(reader, "công", -1) && isAchieved(place)) return true;
        // `không quá 02 giờ đối với …, 08 giờ đối với …`; `24 giờ/người/năm`
        const placed = kit.at(reader, PLACED) && isListed(place, kit.peek(reader, -1).key);
        return placed || figure.perUnit !== undefined;
      }
      // `120 lít/người/ngày đêm`
      if (isRate(figure) && (unit.kind === "money" || isYearly(figure))) return true;
      if (unit.kind === "money" && kit.phraseBefore(place, ALLOTTED) && !isEarned(place))
        return reader.mode === "lenient";
      return (
        reader.mode !== "running" ||
        isAchieved(place) ||
        isHeaded(place) ||
        isReached(place) ||
        isLabelled(reader, place) ||
        isPlanLabelled(place, unit.kind === "money") ||
        isListed(place, kit.peek(reader, -1).key) ||
        isLabelledAlike(place, kit.peek(reader, -1).key)
      );
    default:
      return true;
  }
}

/** Whether the figure that begins at a place stands beside aims, as one of them. */
function isPeer({ pieces, peers, position }: kit.Reader, place: kit.Reader): boolean {
  let number = place.position;
  while (number < position && pieces[number]?.kind !== "digits") number += 1;
  return peers?.has(number) === true;
}

/** `đạt diện tích 8.938,7 ha`: the measure stands between the word for a level and its figure. */
function isReached(place: kit.Reader): boolean {
  return [4, 3, 2, 1].some((back) => {
    const measured = [HEADS, PLANNED].some(
      (heads) => kit.phraseAt(place, heads, -back)?.length === back,
    );
    return measured && kit.is(place, "đạt", -back - 1);
  });
}

const FROM_FUNDS = /* @__PURE__ */ kit.phrases("[đối ứng] từ [nguồn/ngân sách/quỹ]");
/** `Sau hơn 1 năm thực hiện`: how long it has been. */
const AFTER = /* @__PURE__ */ kit.phrases("sau|qua");
const LENGTH_HEADS = /* @__PURE__ */ kit.phrases("thời gian [giải quyết/xử lý/chờ/trả]");

/** `1.200 ha/năm`, `120 lít/người`; but `500 m3/ngày đêm` tells what a plant can do. */
function isYearly({ per, perUnit }: Figure): boolean {
  return per === undefined || per.unit === "year" || perUnit !== undefined;
}

/** `14,3 bác sĩ/1 vạn dân` is a rate, which a bare count is not; so is a figure for a period. */
function isRate({ per, perUnit }: Figure): boolean {
  return per !== undefined || /(?:^|\s)(?:dân|trẻ|người)$/iu.test(perUnit ?? "");
}

const EARNINGS = /* @__PURE__ */ kit.phrases("[tổng] doanh thu|lợi nhuận|kim ngạch");

/** How far before its figure the name of what is earned may begin. */
const FAR = 14;

/** `lợi nhuận trước thuế dự kiến 45 tỷ đồng` is planned to come in, not to be spent. */
function isEarned(place: kit.Reader): boolean {
  return isHeaded(place) && kit.cameBefore(place, EARNINGS, FAR);
}

/** Words behind which money is what there is to spend. */
const ALLOTTED = /* @__PURE__ */ kit.phrases("bố trí|phân bổ|cấp|giao|dự kiến|kinh phí");
