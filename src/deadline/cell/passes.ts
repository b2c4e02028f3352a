import type { Group, Reader } from "../lexer/reader.js";
import type { Timing } from "../timing.js";
import { withoutBareEvents } from "./bare-event.js";
import type { Item } from "./item.js";
import { withLeadingCadence } from "./leading-cadence.js";
import { withoutPlanYears } from "./no-deadline.js";
import { withoutObjectPeriods } from "./object-period.js";
import { withoutRepetition, withoutReplaced } from "./one-time.js";
import { withOpening } from "./opening.js";
import { withoutFrames } from "./parts-told.js";
import { withoutReportPeriods } from "./report.js";
import { withoutReviewed } from "./reviewed.js";
import { withHeadingYear, withTrailingYear } from "./shared-year.js";
import { withSharedBound } from "./shared-bound.js";
import { withoutStrivenFor } from "./striven-for.js";
import { withoutToldBefore } from "./told-before.js";
import { withTrailingCadence } from "./trailing-cadence.js";
import { withYearOfTerm } from "./year-of-term.js";

/** Looks at the times of an item again, each by what the others say of it. */
interface Pass {
  /** The kinds of times in which it may change something, of which one must be there. */
  readonly of: number;
  /** Those of which one must be there too, or be the same. */
  readonly beside: number;
  readonly look: (groups: readonly Group[], reader: Reader, item: Item) => readonly Group[];
}

/* What the times of an item are, as bits: kinds of them, and cadences that say more or less. */
const PERIOD = 1;
const RANGE = 2;
const BOUND = 4;
const CADENCE = 8;
const RULE = 16;
const ANCHORED = 32;
const UNSPECIFIED = 64;
const EVENT = 128;
const ONGOING = 256;
const UNREAD = 512;
const ANY = 1023;

/** What a pass finds beside a cadence that may be joined to it: periods, bounds, rules. */
const DAYS = 21;

/** The passes in order. */
const PASSES: readonly Pass[] = /* @__PURE__ */ (() => [
  // "trước 30/10 để tổng hợp vào kế hoạch năm 2027": the year is the plan's.
  { of: PERIOD, beside: ANY, look: withoutPlanYears },
  // "Sơ kết quý I, triển khai nhiệm vụ quý II vào ngày 05/4": the day alone.
  { of: PERIOD, beside: ANY, look: withoutReviewed },
  // "Báo cáo quý I: trước ngày 10/3": the quarter is no time of its own.
  { of: PERIOD | CADENCE, beside: DAYS, look: withoutReportPeriods },
  // "gửi báo cáo năm 2026 về Sở trước ngày 05/01/2027": the bound alone.
  { of: PERIOD, beside: ANY, look: withoutObjectPeriods },
  // "Đợt 2 (nghỉ trong quý II): gửi trước ngày 15/02": the bound alone.
  { of: PERIOD, beside: ANY, look: withoutToldBefore },
  // "Hằng năm gửi báo cáo trước ngày 20/11": the day is that of the cadence.
  { of: CADENCE, beside: DAYS | UNSPECIFIED | UNREAD, look: withLeadingCadence },
  // "Quý II và quý IV hằng năm": every one of them recurs.
  { of: CADENCE, beside: ANY, look: withTrailingCadence },
  // "Tháng 3 (đợt 1), tháng 9 (đợt 2) năm 2023": the year belongs to the month before the remark.
  { of: PERIOD, beside: ANY, look: withTrailingYear },
  // "Năm 2024: Quý II, IV": the year belongs to the quarters after it.
  { of: PERIOD, beside: ANY, look: withHeadingYear },
  // "Khắc phục sau thanh tra trong thời gian 60 ngày kể từ ...": the term alone.
  { of: EVENT, beside: ANY, look: withoutBareEvents },
  // "Từ năm 2027 trở đi, hằng năm": from then on.
  { of: PERIOD | ONGOING | BOUND, beside: CADENCE | ONGOING, look: withOpening },
  // "Trước ngày 25 tháng cuối quý và 25/01 năm sau": the bound is that of both.
  { of: PERIOD, beside: BOUND | CADENCE, look: withSharedBound },
  // "30/9/2026 (gia hạn đến 31/12/2026)": the new time alone.
  { of: PERIOD | BOUND, beside: ANY, look: withoutReplaced },
  // "định kỳ 05 năm một lần và công bố vào ngày 01/01 của năm đầu kỳ": one rule.
  { of: ANCHORED, beside: ANY, look: withYearOfTerm },
  // "Quý IV/2026 (phấn đấu trong tháng 11)": the time that is set alone.
  { of: PERIOD | BOUND, beside: ANY, look: withoutStrivenFor },
  // "Năm 2026 (đợt 1: tháng 4, đợt 2: tháng 8)": the parts alone.
  { of: PERIOD, beside: ANY, look: withoutFrames },
  // "Tháng 9/2026 (chậm nhất ngày 25/9)": one time said twice.
  { of: PERIOD | BOUND | EVENT, beside: ANY, look: withoutRepetition },
])();

function kindOf(timing: Timing): number {
  switch (timing.kind) {
    case "within":
      return timing.until === undefined ? PERIOD : PERIOD | RANGE;
    case "by":
      return BOUND;
    case "recurring": {
      const { every, due, anchor } = timing;
      const ruled = due === undefined ? CADENCE : CADENCE | RULE;
      const vague = every === "unspecified" ? UNSPECIFIED : 0;
      return ruled | vague | (anchor === undefined ? 0 : ANCHORED);
    }
    case "event":
      return EVENT;
    case "ongoing":
      return ONGOING;
    default:
      return timing.kind === "unrecognized" ? UNREAD : 0;
  }
}

/** The times of an item, looked at again by each pass that may change something. */
export function lookedAtAgain(
  found: readonly Group[],
  reader: Reader,
  item: Item,
): readonly Group[] {
  if (found.length < 2) return found;
  let kinds = 0;
  for (const { founds } of found) for (const { timing } of founds) kinds |= kindOf(timing);
  let groups = found;
  for (const pass of PASSES) {
    if ((kinds & pass.of) !== 0 && (kinds & pass.beside) !== 0)
      groups = pass.look(groups, reader, item);
  }
  return groups;
}
