import { defined, singleLine, unaccent } from "../../text/index.js";
import type { FieldRole } from "../criteria/criteria-set.js";
import { asCapital, type WrittenCode } from "./code.js";
import { FOOTER } from "./data/heading-words.js";
import { isMixed, type Continuation, type Entry, type Line, type TotalRow } from "./lines.js";
import { POINTS_IN_WORDS } from "./row-contents.js";
import { note, type Notes } from "./notes.js";

/** A node of the tree of a table, as its rows write it. */
export interface TreeNode {
  readonly entry: Entry;
  /** Its code as the table writes it, or as it was restored. */
  readonly written?: WrittenCode;
  readonly above?: TreeNode;
  readonly parts: TreeNode[];
  /** Rows that go on with it. */
  readonly more: Continuation[];
  /** Whether its code or its place is in doubt. */
  readonly misplaced: boolean;
}

/** A row of a total, and the node at the top of the tree that stood before it. */
export interface PlacedTotal extends TotalRow {
  readonly behind?: TreeNode;
}

/** The tree of a table. */
export interface CriteriaTree {
  readonly tops: readonly TreeNode[];
  readonly totals: readonly PlacedTotal[];
}

/** A node and all below it. */
export function nodesOf(node: TreeNode): TreeNode[] {
  return [node, ...node.parts.flatMap(nodesOf)];
}

/** Where a new node goes: how many of the open ones stay above it. */
interface Placement {
  readonly depth: number;
  readonly misplaced: boolean;
  /** Whether a row between is missing. */
  readonly isSkipped?: true;
}

function lastIndex(open: readonly TreeNode[], fits: (node: TreeNode) => boolean): number {
  return open.findLastIndex(fits);
}

/** What a dotted code should have stood below: `1` of `1.1`, in the style of its own level. */
function stylesAbove(prefix: string): readonly string[] {
  const parts = prefix.split(".");
  if (parts.length > 1) return [`dotted-${parts.length}`];
  return /^\d+$/.test(prefix) ? ["number"] : ["roman", "capital"];
}

/** The open node whose code begins a prefix of more than one part. */
function ancestorOf(prefix: string, open: readonly TreeNode[]): number {
  const parts = prefix.split(".");
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const code = parts.slice(0, length).join(".");
    const at = lastIndex(open, (node) => node.written?.code === code);
    if (at >= 0) return at;
  }
  return -1;
}

/** No table has more levels. */
const DEEPEST = 10;

/** The place of a code among the open nodes: below its prefix, beside its like, or a level lower. */
function placementOf({ style, prefix }: WrittenCode, open: readonly TreeNode[]): Placement {
  const own = prefix === undefined ? -1 : lastIndex(open, (node) => node.written?.code === prefix);
  if (own >= 0) return { depth: own + 1, misplaced: false };
  // `I.2.1` where `I.2` has no row: its code says that it belongs to `I`.
  const higher = prefix === undefined ? -1 : ancestorOf(prefix, open);
  if (higher >= 0) return { depth: higher + 1, misplaced: false, isSkipped: true };
  const like = lastIndex(open, (node) => node.written?.style === style);
  if (like >= 0) return { depth: like, misplaced: open[like]?.written?.prefix !== prefix };
  const above = prefix === undefined ? [] : stylesAbove(prefix);
  const misplaced = open.some((node) => above.includes(node.written?.style ?? ""));
  const isTooDeep = open.length >= DEEPEST;
  return { depth: Math.min(open.length, DEEPEST), misplaced: misplaced || isTooDeep };
}

/** Letters that lists may leave out. */
const LEFT_OUT = /^[đfjwz]$/u;
const ALPHABET = "abcdđefghijklmnopqrstuvwxyz";

/** Whether one code follows another of its style. */
function follows(before: WrittenCode, { order = 0, style }: WrittenCode): boolean {
  const from = (before.order ?? 0) + 1;
  if (order === from) return true;
  if (!/^(?:letter|capital|number-letter)$/.test(style) || order < from) return false;
  return Array.from(ALPHABET.slice(from, order)).every((letter) => LEFT_OUT.test(letter));
}

/** `C` behind `B` is a letter, behind `II` it is none that a table has. */
function settledCode(written: WrittenCode, open: readonly TreeNode[]): WrittenCode {
  if (written.style !== "roman" || written.code.length > 1) return written;
  const capital = asCapital(written);
  const isNext = (next: WrittenCode): boolean =>
    open.some((node) => node.written?.style === next.style && follows(node.written, next));
  return isNext(capital) && !isNext(written) ? capital : written;
}

/**
 * A spreadsheet that takes codes for numbers writes 1.10 as 1.1: behind 1.9 it is known again.
 */
function restoredCode(written: WrittenCode, before: WrittenCode | undefined): WrittenCode {
  const { prefix, order = 0, style } = written;
  const next = (before?.order ?? 0) + 1;
  const isCut = written.numeric === true && style === "dotted-2" && before?.prefix === prefix;
  if (!isCut || prefix === undefined || order * 10 !== next) return written;
  return { ...written, code: `${prefix}.${next}`, order: next };
}

/** A tree while it grows. */
interface Growing {
  readonly notes: Notes;
  readonly tops: TreeNode[];
  readonly totals: PlacedTotal[];
  /** The last node and those above it, outermost first. */
  open: readonly TreeNode[];
  /** The last code of each style, with which a level may go on in the next field. */
  readonly last: Map<string, WrittenCode>;
}

function push(
  tree: Growing,
  entry: Entry,
  { depth, misplaced }: Placement,
  written?: WrittenCode,
): void {
  const above = tree.open[depth - 1];
  const node: TreeNode = {
    ...{ entry, parts: [], more: [], misplaced },
    ...defined({ written, above }),
  };
  (above?.parts ?? tree.tops).push(node);
  tree.open = [...tree.open.slice(0, depth), node];
}

/** Words in capitals alone: the heading of a part, no line of a rule. */
function isInCapitals(text: string): boolean {
  return /^\P{Ll}+$/u.test(text) && /\p{Lu}{2}/u.test(text);
}

/** A row that goes on with the last node; one that does not is left over. */
function addMore({ open, notes }: Growing, line: Continuation): void {
  const node = open.at(-1);
  const says = line.points ?? line.maximum ?? line.rule ?? line.pointLines;
  const text = singleLine([line.name, line.rule?.text ?? ""].join(" "));
  const isHeading = says === undefined && isInCapitals(text);
  const isFooter = FOOTER.test(unaccent(singleLine(line.name)));
  if (node !== undefined && !isFooter && !isHeading) {
    node.more.push(line);
    return;
  }
  if (text === "" && says === undefined) return;
  // What speaks of points may be a condition of every rule, a heading may be a part of its own.
  const isOpen =
    says !== undefined || POINTS_IN_WORDS.test(text) || (isHeading && node !== undefined);
  const severity = isOpen ? "error" : undefined;
  note(notes, "criteria-row-unread", line.place, { text }, defined({ severity }));
  notes.leftovers.push({ text, place: line.place });
}

/** Whether a code is out of the order of its siblings; a code used twice has its own finding. */
function isOutOfOrder(
  { last, notes }: Growing,
  written: WrittenCode,
  before: WrittenCode | undefined,
  { place }: Entry,
): boolean {
  const { order = 0, style, code } = written;
  const latest = before?.style === style ? before : last.get(style);
  const isFirst = before?.style !== style && order <= 1;
  if (isFirst || (latest !== undefined && follows(latest, written))) return false;
  if (before?.style === style && order <= (before.order ?? 0)) return order < (before.order ?? 0);
  note(notes, "criteria-code-gap", place, { code, before: latest?.code ?? "–" });
  return false;
}

/**
 * A criterion without a code: the next part of the last one that has a code and no rule, where it
 * stands in a table with codes at all.
 */
function addUncoded(tree: Growing, entry: Entry): void {
  const { open, notes } = tree;
  const parent = open.findLastIndex((node) => node.written !== undefined);
  const above = open[parent];
  // All are without a code where the last is: what has one is refused behind it.
  const before = (above?.parts ?? tree.tops).at(-1);
  const isBare = above === undefined || (above.entry.rule === undefined && above.more.length === 0);
  const isFree = isBare && before?.written === undefined;
  if (isFree) {
    push(tree, entry, { depth: parent + 1, misplaced: false });
    return;
  }
  note(notes, "criteria-code-missing", entry.place, { text: entry.name });
  push(tree, entry, { depth: parent + 1, misplaced: true });
}

function addEntry(tree: Growing, entry: Entry): void {
  const { open, notes } = tree;
  const { place } = entry;
  if (entry.written === undefined && entry.role === undefined) {
    addUncoded(tree, entry);
    return;
  }
  if (entry.written === undefined) {
    const isWithin = open[0] !== undefined && isMixed(open[0].entry.name);
    push(tree, entry, { depth: isWithin ? 1 : 0, misplaced: false });
    return;
  }
  const settled = settledCode(entry.written, open);
  const placement = placementOf(settled, open);
  const siblings = open[placement.depth - 1]?.parts ?? tree.tops;
  const before = siblings.at(-1)?.written;
  const written = restoredCode(settled, before);
  const { code } = written;
  if (written !== settled) {
    const words = { written: settled.code, before: before?.code ?? "", code };
    note(notes, "criteria-code-restored", place, words);
  }
  const { isSkipped } = placement;
  if (isSkipped && before?.prefix !== written.prefix)
    note(notes, "criteria-code-gap", place, { code, before: before?.code ?? "–" });
  const misplaced = placement.misplaced || isOutOfOrder(tree, written, before, entry);
  if (misplaced) note(notes, "criteria-code-misplaced", place, { code });
  push(tree, entry, { ...placement, misplaced }, written);
  tree.last.set(written.style, written);
}

/** A name in a column of its level; a merged cell may be written again in each of its rows. */
function addAtLevel(tree: Growing, entry: Entry, level: number): void {
  const { open, notes } = tree;
  const { written, name, rule, maximum, points, place } = entry;
  const same = open[level];
  const isSame =
    same?.entry.name === name && (written ?? same.written)?.code === same.written?.code;
  if (isSame && (rule ?? maximum ?? points) === undefined) {
    tree.open = open.slice(0, level + 1);
    return;
  }
  const misplaced = open.length < level;
  if (misplaced) note(notes, "criteria-code-misplaced", place, { code: name });
  push(tree, entry, { depth: Math.min(level, open.length), misplaced }, written);
}

/** The tree that the lines of a table make. */
export function treeOf(lines: readonly Line[], notes: Notes): CriteriaTree {
  const tree: Growing = { notes, tops: [], totals: [], open: [], last: new Map() };
  for (const line of lines) {
    if (line.kind === "total")
      tree.totals.push({ ...line, ...defined({ behind: tree.tops.at(-1) }) });
    else if (line.kind === "more") addMore(tree, line);
    else if (line.level === undefined) addEntry(tree, line);
    else addAtLevel(tree, line, line.level);
  }
  return tree;
}

/** What a node does to the total, by its own name or that of one above it. */
export function roleOf(node: TreeNode, given: ReadonlyMap<TreeNode, FieldRole>): FieldRole {
  const own = given.get(node) ?? node.entry.role;
  if (own !== undefined) return own;
  return node.above === undefined ? "base" : roleOf(node.above, given);
}
