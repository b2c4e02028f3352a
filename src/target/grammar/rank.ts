import {
  FIELD_STOPS,
  FIRST,
  GROUP_ENDS,
  GROUP_OPENINGS,
  PLACE_NAMES,
  RANK_OPENINGS,
  WHOLE_FIELDS,
} from "../data/rank-words.js";
import { defined } from "../../text/index.js";
import type { RankUnit } from "../target.js";
import { readAmount, type Amount } from "./amount.js";
import { readAfter, readLeads } from "./leads.js";
import {
  at,
  peek,
  phraseAt,
  stands,
  take,
  takeNumber,
  takePhrase,
  takeWords,
  wordsOf,
  type Reader,
} from "./reader.js";
import type { Bound } from "./reading.js";

/**
 * Reads a place in an order.
 *
 * ```
 * xếp thứ 60/63 tỉnh, thành phố      đứng thứ 5 cả nước      thứ hạng từ 20 trở lên
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRank(reader: Reader): Bound | undefined {
  const opening = takePhrase(reader, RANK_OPENINGS);
  if (opening === undefined) return undefined;
  const leads = readLeads(reader);
  take(reader, "thứ");
  const amount = readPlace(reader);
  if (amount === undefined || at(reader, "lên")) return undefined;
  const field = amount.of === undefined ? "" : takeWords(reader, 6, continuesField);
  const after = readAfter(reader);
  if (opening === "open" && amount.of === undefined && after.length === 0) return undefined;
  const said = leads.comparators.length + after.length > 0 || leads.direction !== undefined;
  return rankOf(amount, field, !said);
}

/** A whole number that is neither a share nor a score. */
function readPlace(reader: Reader): Amount | undefined {
  const amount = readAmount(reader);
  const whole = amount?.value !== undefined && amount.value % 1 === 0;
  return whole && !at(reader, "%|điểm") ? amount : undefined;
}

function rankOf({ value, of }: Amount, among: string, factual: boolean, from?: "bottom"): Bound {
  const unit: RankUnit = defined({ kind: "rank", field: of, among: among || undefined, from });
  return defined({
    comparator: "rank",
    value,
    unit,
    stance: "predicate",
    level: true,
    factual: factual || undefined,
  });
}

/** Who is ranked: `63 tỉnh, thành phố`. */
function continuesField(reader: Reader): boolean {
  if (peek(reader).kind === "word") return !stands(reader, FIELD_STOPS);
  return at(reader, ", thành|, huyện|, ngành|, thị|, đơn");
}

/** Words between the number and `dẫn đầu`. */
const LONGEST_MEMBERS = 14;

/**
 * Reads a group of leaders, which is a place at the group's end or better.
 *
 * ```
 * thuộc nhóm 10 tỉnh dẫn đầu      trong top 20      nằm trong 15 địa phương đứng đầu cả nước
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readLeaders(reader: Reader): Bound | undefined {
  if (takePhrase(reader, GROUP_OPENINGS) === undefined) return undefined;
  const group = at(reader, "nhóm", -1);
  const top = at(reader, "top", -1) || take(reader, "top");
  const leads = readLeads(reader);
  const amount = readPlace(reader);
  if (amount === undefined || (leads.comparators.length > 0 && !top)) return undefined;
  const start = reader.position;
  const end = endOfGroup(reader);
  const whole = group && (amount.of !== undefined || stands(reader, WHOLE_FIELDS));
  if (!top && !whole && end === undefined) return undefined;
  const among = end === undefined ? "" : wordsOf(reader, start, membersEnd(reader, start));
  reader.position += end?.length ?? 0;
  takePhrase(reader, WHOLE_FIELDS);
  const bottom = end?.value === "bottom";
  return rankOf(amount, among, bottom, bottom ? "bottom" : undefined);
}

/** Moves to the words that say which end of the order a group stands at. */
function endOfGroup(reader: Reader): ReturnType<typeof phraseAt<"top" | "bottom">> {
  for (let ahead = 0; ahead <= LONGEST_MEMBERS; ahead++) {
    const end = phraseAt(reader, GROUP_ENDS, ahead);
    if (end !== undefined) {
      reader.position += ahead;
      return end;
    }
    const joins = at(reader, ",", ahead) && peek(reader, ahead + 1).kind === "word";
    if (peek(reader, ahead).kind !== "word" && !joins) break;
    if (at(reader, "đạt|được|hoàn", ahead)) break;
  }
  return undefined;
}

/** The members are named before `có chỉ số …`, `đạt …`, `về …`. */
function membersEnd(reader: Reader, start: number): number {
  let ahead = start - reader.position;
  while (ahead < 0 && !at(reader, "có|đạt|về|trong|của|trên|cả", ahead)) ahead += 1;
  return reader.position + ahead;
}

/** Reads the rank of the best: `đứng đầu cả nước`, `dẫn đầu`. */
export function readFirst(reader: Reader): Bound | undefined {
  return takePhrase(reader, FIRST) === undefined ? undefined : rankOf({ value: 1 }, "", false);
}

/**
 * Reads from which place to which an index is to move.
 *
 * ```
 * nâng thứ hạng PCI từ vị trí 40 lên vị trí 30
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRankClimb(reader: Reader): Bound | undefined {
  if (!take(reader, "từ")) return undefined;
  const named = takePhrase(reader, PLACE_NAMES) !== undefined || speaksOfPlaces(reader);
  const text = peek(reader).name;
  const first = named ? takeNumber(reader) : undefined;
  if (first === undefined || !take(reader, "lên|tăng lên")) return undefined;
  takePhrase(reader, PLACE_NAMES);
  const value = takeNumber(reader);
  if (value === undefined || value % 1 !== 0 || value >= first || at(reader, "%")) return undefined;
  return {
    ...rankOf({ value }, "", false),
    direction: "increase",
    baseline: { text, value: first },
  };
}

/** Whether a few words back places were spoken of. */
function speaksOfPlaces(reader: Reader): boolean {
  for (let back = 2; back <= 8; back++) if (at(reader, "hạng|bậc|trí", -back)) return true;
  return false;
}
