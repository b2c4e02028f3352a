import { defined } from "../../text/index.js";
import { beginsDeliverable } from "../data/deliverables.js";
import { isOneOf, isWord, type Found, type Group, type Reader, type Run } from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { Item } from "./item.js";
import type { Timing } from "../timing.js";
import { labelOf, textOf, trimmed, trimmedWithBracket } from "./label.js";

/** A clause with the pieces of its time. */
export interface Clause extends Found {
  readonly label?: string;
  /** Whether it only tells a fact, which beside a time that is due is no duty. */
  readonly told?: boolean;
}

/** What an item says: its clauses, and words that neither give a time nor name what one is about. */
interface Assembled {
  readonly clauses: readonly Clause[];
  readonly leftovers: readonly Run[];
}

/**
 * Gives each time of an item the words it is about. They stand before it, or after it when the
 * item begins with its time; a time without words of its own shares those of the time before.
 *
 * ```
 * Báo cáo kết quả 6 tháng và năm theo quy định      Tháng 03/2021 ban hành Kế hoạch
 * ^^^^^^^^^^^^^^^ label of all three                              ^^^^^^^^^^^^^^^^ label
 * ```
 */
export function assembleItem(
  reader: Reader,
  item: Item,
  groups: readonly Group[],
  oneOfSeveral: boolean,
): Assembled {
  const first = groups[0];
  if (first === undefined) return timeless(reader, item, oneOfSeveral);
  // Most cells hold one time and nothing else.
  const alone = groups.length === 1 && first.start === item.start && first.end === item.end;
  if (alone && first.label === undefined) return { clauses: first.founds, leftovers: NONE };
  const labels: (string | undefined)[] = groups.map((group) => group.label);
  const leftovers: Run[] = [];
  for (let index = 0; index <= groups.length; index++) {
    const start = index === 0 ? item.start : (groups[index - 1]?.end ?? item.start);
    const end = groups[index]?.start ?? item.end;
    const label = start < end ? labelOf(reader, start, end) : undefined;
    if (label === undefined) continue;
    const owner = namesOccasion(reader, start) ? undefined : ownerOf(reader, start, index, labels);
    if (owner === undefined || labels[owner] !== undefined) {
      leftovers.push(trimmed(reader, start, end));
    } else labels[owner] = label;
  }
  shareLabels(reader, groups, labels);
  return { clauses: labelled(groups, labels), leftovers };
}

const NONE: readonly Run[] = [];

function labelled(groups: readonly Group[], labels: readonly (string | undefined)[]): Clause[] {
  const clauses: Clause[] = [];
  for (const [index, { founds }] of groups.entries()) {
    const label = labels[index];
    for (const found of founds) {
      // Written out: this runs for every clause, and copying unknown fields takes longer.
      const { timing, start, end, was } = found;
      if (label === undefined) clauses.push(found);
      else if (was !== undefined) clauses.push({ timing, was, label, start, end });
      else clauses.push({ timing, label, start, end });
    }
  }
  return clauses;
}

const JOINTS = /* @__PURE__ */ wordSet(", và hoặc ; + -");
/** Words that only go on about what was said: `hàng năm của tỉnh`. */
const COMPLEMENTS = /* @__PURE__ */ wordSet("của cho tại về với từ");

/** Which time the words from `start` belong to; the words of run `index` stand before time `index`. */
function ownerOf(
  reader: Reader,
  start: number,
  index: number,
  labels: readonly (string | undefined)[],
): number | undefined {
  const previous = index - 1;
  const next = index < labels.length ? index : undefined;
  if (index === 0) return next;
  if (isOneOf(reader, start, COMPLEMENTS)) return undefined;
  const unlabelled = labels[previous] === undefined;
  if (next === undefined) return unlabelled ? previous : undefined;
  return unlabelled && !isOneOf(reader, start, JOINTS) ? previous : next;
}

/** `Hằng năm vào dịp 27/7 ‖ và Tết Nguyên đán`: another time, which no rule read. */
function namesOccasion({ pieces }: Reader, start: number): boolean {
  return (
    /^(?:và|,)$/.test(pieces[start]?.key ?? "") &&
    /^(?:tết|dịp)$/.test(pieces[start + 1]?.key ?? "")
  );
}

/** A time joined to the one before by nothing but a comma or `và` is about the same. */
function shareLabels(
  reader: Reader,
  groups: readonly Group[],
  labels: (string | undefined)[],
): void {
  for (let index = 1; index < groups.length; index++) {
    const start = groups[index - 1]?.end ?? 0;
    const run = trimmed(reader, start, groups[index]?.start ?? start);
    if (labels[index] === undefined && run.end <= run.start) labels[index] = labels[index - 1];
  }
}

/** An item without a time: a deliverable whose time is not stated, or words that cannot be read. */
function timeless(reader: Reader, item: Item, oneOfSeveral: boolean): Assembled {
  const run = trimmedWithBracket(reader, item.start, item.end);
  if (run.end <= run.start) return { clauses: [], leftovers: NONE };
  // "...; quá thời hạn trên coi như đồng ý": what follows when the time is missed.
  if (oneOfSeveral && reader.pieces[run.start]?.key === "quá")
    return { clauses: [], leftovers: [run] };
  // Problems are met in the order of the text.
  const troubled = (reader.problems.at(-1)?.start ?? -1) >= item.start;
  const label = textOf(reader, run.start, run.end);
  const stated =
    item.bulleted || oneOfSeveral || beginsDeliverable(textOf(reader, run.start, run.start + 2));
  const unread = troubled || !stated || isUnreadTime(reader, run);
  const timing: Timing = unread ? { kind: "unrecognized" } : { kind: "unstated" };
  const told = troubled ? tellsOnlyFacts(reader, item) : reader.pieces[run.start]?.key === "đã";
  const clause = defined({ timing, label: unread ? undefined : label, told: told || undefined });
  return { clauses: [{ ...clause, ...run }], leftovers: NONE };
}

/** `Luật có hiệu lực từ 01/7/2025`: whether all that is odd in an item is what it tells. */
function tellsOnlyFacts({ problems }: Reader, { start }: Item): boolean {
  for (let index = problems.length - 1; index >= 0; index--) {
    const problem = problems[index];
    if (problem === undefined || problem.start < start) break;
    if (problem.told !== true) return false;
  }
  return true;
}

/** `T1`, `Q2`, `ngày 15`: words of time and numbers, and nothing that could be handed in. */
function isUnreadTime(reader: Reader, { start, end }: Run): boolean {
  for (let index = start; index < end; index++) {
    if (isWord(reader, index) && !isOneOf(reader, index, TIME_WORDS)) return false;
  }
  return true;
}

const TIME_WORDS = /* @__PURE__ */ wordSet("t q tháng quý năm ngày tuần giờ i ii iii iv");
