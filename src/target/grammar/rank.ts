import {
  GROUP_OPENINGS,
  LEADING_WORDS,
  RANK_OPENINGS,
  SURE_RANK_OPENINGS,
  TRAILING_GROUP_WORDS,
} from "../data/rank-words.js";
import type { RankUnit } from "../target.js";
import { readAmount } from "./amount.js";
import { readAfter, readLeads, settle } from "./leads.js";
import type { Bound } from "./reading.js";
import {
  at,
  lexicon,
  peek,
  phraseAt,
  phrases,
  take,
  takePhrase,
  wordsOf,
  type Reader,
} from "./reader.js";

const OPENINGS = /* @__PURE__ */ phrases(RANK_OPENINGS);
const SURE_OPENINGS = /* @__PURE__ */ phrases(SURE_RANK_OPENINGS);
const GROUPS = /* @__PURE__ */ phrases(GROUP_OPENINGS);
const ENDS = /* @__PURE__ */ lexicon<"top" | "bottom">([
  ...LEADING_WORDS.map((word) => [word, "top"] as const),
  ...TRAILING_GROUP_WORDS.map((word) => [word, "bottom"] as const),
]);

/**
 * Reads a place in an order.
 *
 * ```
 * xếp thứ 60/63 tỉnh, thành phố      đứng thứ 5 cả nước      thứ hạng từ 20 trở lên
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRank(reader: Reader): Bound | undefined {
  const sure = phraseAt(reader, SURE_OPENINGS);
  const opening = phraseAt(reader, OPENINGS);
  if (opening === undefined) return undefined;
  reader.position += opening.length;
  const leads = readLeads(reader);
  take(reader, "thứ");
  const amount = readAmount(reader);
  if (amount?.value === undefined || !Number.isInteger(amount.value)) return undefined;
  if (at(reader, "%") || at(reader, "điểm")) return undefined;
  if (at(reader, "lên")) return undefined;
  const among = readField(reader, amount.of !== undefined);
  const after = readAfter(reader);
  const said = [...leads.comparators, ...(after === undefined ? [] : [after])];
  const { comparator } = settle(said);
  if (sure === undefined && amount.of === undefined && after === undefined) return undefined;
  const unit: RankUnit = {
    kind: "rank",
    ...(amount.of === undefined ? {} : { field: amount.of }),
    ...(among === undefined ? {} : { among }),
  };
  const factual = comparator === undefined && leads.direction === undefined;
  return {
    comparator: "rank",
    value: amount.value,
    unit,
    stance: "predicate",
    level: true,
    ...(factual ? { factual: true as const } : {}),
  };
}

const FIELD_STOPS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["cả", "tăng", "giảm", "trong", "của", "trên", "về", "so", "trở", "năm", "và", "theo", "toàn"],
]);

/** Who is ranked: `63 tỉnh, thành phố`. */
function readField(reader: Reader, outOf: boolean): string | undefined {
  if (!outOf) return undefined;
  const start = reader.position;
  while (reader.position - start < 6 && continuesField(reader)) reader.position++;
  return reader.position === start ? undefined : wordsOf(reader, start, reader.position);
}

function continuesField(reader: Reader): boolean {
  const { kind, name } = peek(reader);
  if (kind === "word") return !FIELD_STOPS.has(name);
  if (name !== ",") return false;
  return ["thành", "huyện", "ngành", "thị", "đơn"].includes(peek(reader, 1).name);
}

/**
 * Reads a group of leaders, which is a place at the group's end or better.
 *
 * ```
 * thuộc nhóm 10 tỉnh dẫn đầu      trong top 20      nằm trong 15 địa phương đứng đầu cả nước
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readLeaders(reader: Reader): Bound | undefined {
  const opening = phraseAt(reader, GROUPS);
  if (opening === undefined) return undefined;
  const last = peek(reader, opening.length - 1).name;
  reader.position += opening.length;
  const top = last === "top" || take(reader, "top");
  const leads = readLeads(reader);
  const amount = readAmount(reader);
  if (amount?.value === undefined || !Number.isInteger(amount.value)) return undefined;
  if (at(reader, "%") || at(reader, "điểm")) return undefined;
  if (leads.comparators.length > 0 && !top) return undefined;
  const { among, side } = readMembers(reader);
  const outOf = last === "nhóm" && amount.of !== undefined;
  if (!top && !outOf && side === undefined) return undefined;
  const unit: RankUnit = {
    kind: "rank",
    ...(amount.of === undefined ? {} : { field: amount.of }),
    ...(among === undefined ? {} : { among }),
    ...(side === "bottom" ? { from: "bottom" as const } : {}),
  };
  return {
    comparator: "rank",
    value: amount.value,
    unit,
    stance: "predicate",
    level: true,
    ...(side === "bottom" ? { factual: true as const } : {}),
  };
}

/** Words between the number and `dẫn đầu`. */
const LONGEST_MEMBERS = 14;

function readMembers(reader: Reader): { among?: string; side?: "top" | "bottom" } {
  const start = reader.position;
  for (let ahead = 0; ahead <= LONGEST_MEMBERS; ahead++) {
    const side = phraseAt(reader, ENDS, ahead);
    if (side !== undefined) {
      reader.position += ahead;
      const among = wordsOf(reader, start, memberEnd(reader, start));
      reader.position += side.length;
      return { ...(among === "" ? {} : { among }), side: side.value };
    }
    const { kind, name } = peek(reader, ahead);
    const joins = name === "," && peek(reader, ahead + 1).kind === "word";
    if (kind !== "word" && !joins) return {};
    if (["đạt", "được", "hoàn"].includes(name)) return {};
  }
  return {};
}

/** The members are named before `có chỉ số …`, `đạt …`, `về …`. */
function memberEnd(reader: Reader, start: number): number {
  for (let index = start; index < reader.position; index++) {
    const name = reader.tokens[index]?.name ?? "";
    if (["có", "đạt", "về", "trong", "của", "trên", "cả"].includes(name)) return index;
  }
  return reader.position;
}

/** Reads the rank of the best: `đứng đầu cả nước`, `dẫn đầu`. */
export function readFirst(reader: Reader): Bound | undefined {
  const first = takePhrase(reader, FIRST);
  if (first === undefined) return undefined;
  return { comparator: "rank", value: 1, unit: { kind: "rank" }, stance: "predicate", level: true };
}

const FIRST = /* @__PURE__ */ phrases([
  "đứng đầu cả nước",
  "dẫn đầu cả nước",
  "đứng thứ nhất",
  "xếp thứ nhất",
]);

const PLACE_NAMES = /* @__PURE__ */ phrases([
  "vị trí",
  "thứ hạng",
  "hạng",
  "thứ",
  "vị trí thứ",
  "bậc",
]);

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
  const named = takePhrase(reader, PLACE_NAMES) === true || speaksOfPlaces(reader);
  const first = peek(reader);
  if (!named || first.kind !== "number") return undefined;
  reader.position++;
  if (!take(reader, "lên") && !take(reader, "tăng lên")) return undefined;
  takePhrase(reader, PLACE_NAMES);
  const second = peek(reader);
  if (second.kind !== "number" || !Number.isInteger(second.value)) return undefined;
  if (second.value >= first.value || at(reader, "%", 1)) return undefined;
  reader.position++;
  return {
    comparator: "rank",
    value: second.value,
    unit: { kind: "rank" },
    stance: "predicate",
    level: true,
    direction: "increase",
    baseline: { text: first.name, value: first.value },
  };
}

/** Whether a few words back places were spoken of. */
function speaksOfPlaces(reader: Reader): boolean {
  for (let back = 2; back <= 8; back++) {
    if (["hạng", "bậc", "trí"].includes(peek(reader, -back).name)) return true;
  }
  return false;
}
