import { beginsDeliverable } from "../data/deliverables.js";
import type { Timing } from "../timing.js";
import type { Item } from "./item.js";
import { labelOf, trimmed, trimmedWithBracket } from "./label.js";
import type { Reader } from "../lexer/reader.js";
import { END_TOKEN, isOneOf, tokenSet, type Token } from "../lexer/token.js";
import type { Group } from "./scan.js";

/** A clause with the tokens `[start, end)` of its time. */
export interface Clause {
  readonly timing: Timing;
  readonly label?: string;
  readonly start: number;
  readonly end: number;
}

/** Words that neither give a time nor name what one is about. */
export interface Leftover {
  readonly start: number;
  readonly end: number;
}

/** The words before, between and after the times of an item: `[start, end)`. */
interface Run {
  readonly start: number;
  readonly end: number;
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
): { clauses: readonly Clause[]; leftovers: readonly Leftover[] } {
  const first = groups[0];
  if (first === undefined) return timeless(reader, item, oneOfSeveral);
  const { text, tokens } = reader;
  // Most cells hold one time and nothing else.
  const alone = groups.length === 1 && first.start === item.start && first.end === item.end;
  if (alone && first.label === undefined) return { clauses: first.founds, leftovers: NONE };
  const labels: (string | undefined)[] = groups.map((group) => group.label);
  const leftovers: Leftover[] = [];
  for (let index = 0; index <= groups.length; index++) {
    const start = index === 0 ? item.start : (groups[index - 1]?.end ?? item.start);
    const end = groups[index]?.start ?? item.end;
    const label = start < end ? labelOf(text, tokens, start, end) : undefined;
    if (label === undefined) continue;
    const owner = ownerOf(tokens, { start, end }, index, labels);
    if (owner === undefined || labels[owner] !== undefined) {
      leftovers.push(trimmed(tokens, start, end));
    } else labels[owner] = label;
  }
  shareLabels(tokens, groups, labels);
  return { clauses: labelled(groups, labels), leftovers };
}

const NONE: readonly Leftover[] = [];

function labelled(groups: readonly Group[], labels: readonly (string | undefined)[]): Clause[] {
  const clauses: Clause[] = [];
  for (const [index, { founds }] of groups.entries()) {
    const label = labels[index];
    for (const found of founds) {
      // Written out: this runs for every clause, and copying unknown fields takes longer.
      const { timing, start, end } = found;
      clauses.push(label === undefined ? found : { timing, label, start, end });
    }
  }
  return clauses;
}

const JOINTS = /* @__PURE__ */ tokenSet(", và hoặc ; + -");
/** Words that only go on about what was said: `hàng năm của tỉnh`. */
const COMPLEMENTS = /* @__PURE__ */ tokenSet("của cho tại về với từ");

/** Which time the words of a run belong to; run `index` stands before time `index`. */
function ownerOf(
  tokens: readonly Token[],
  run: Run,
  index: number,
  labels: readonly (string | undefined)[],
): number | undefined {
  const previous = index - 1;
  const next = index < labels.length ? index : undefined;
  if (index === 0) return next;
  const first = tokens[run.start] ?? END_TOKEN;
  if (isOneOf(first, COMPLEMENTS)) return undefined;
  const unlabelled = labels[previous] === undefined;
  if (next === undefined) return unlabelled ? previous : undefined;
  return unlabelled && !isOneOf(first, JOINTS) ? previous : next;
}

/** A time joined to the one before by nothing but a comma or `và` is about the same. */
function shareLabels(
  tokens: readonly Token[],
  groups: readonly Group[],
  labels: (string | undefined)[],
): void {
  for (let index = 1; index < groups.length; index++) {
    const start = groups[index - 1]?.end ?? 0;
    const run = trimmed(tokens, start, groups[index]?.start ?? start);
    if (labels[index] === undefined && run.end <= run.start) labels[index] = labels[index - 1];
  }
}

/** An item without a time: a deliverable whose time is not stated, or words that cannot be read. */
function timeless(
  reader: Reader,
  item: Item,
  oneOfSeveral: boolean,
): { clauses: Clause[]; leftovers: Leftover[] } {
  const { text, tokens, problems } = reader;
  const run = trimmedWithBracket(tokens, item.start, item.end);
  const first = tokens[run.start];
  const second = tokens[run.start + 1];
  const last = tokens[run.end - 1];
  if (first === undefined || last === undefined || run.end <= run.start) {
    return { clauses: [], leftovers: [] };
  }
  // Problems are met in the order of the text.
  const troubled = (problems.at(-1)?.start ?? -1) >= item.start;
  const named = beginsDeliverable(text.slice(first.start, second?.end ?? first.end));
  const stated = item.bulleted || oneOfSeveral || named;
  if (troubled || !stated)
    return { clauses: [{ timing: { kind: "unrecognized" }, ...run }], leftovers: [] };
  const label = text.slice(first.start, last.end).replace(/\s+/g, " ");
  return { clauses: [{ timing: { kind: "unstated" }, label, ...run }], leftovers: [] };
}
