import type { AgencyRole } from "./agency.js";
import * as at from "./at.js";
import { readBody } from "./body-reader.js";
import { endWhere, keyAt, wordAt, type Cell } from "./cell.js";
import type { Match } from "./lexicon.js";
import type { ListItem, Position } from "./list-item.js";
import * as marks from "./marks.js";
import { personAt, readPerson } from "./person-reader.js";

/** A role, or a verb of doing that gives none. */
export type RoleMatch = Match<AgencyRole | "none">;

/** The last item and those it is joined with by commas. */
export function clauseOf(items: readonly ListItem[]): readonly ListItem[] {
  const clause = items.at(-1)?.clause;
  return items.filter((item) => item.clause === clause);
}

/**
 * Gives the words up to the end of the clause to the items of the clause, as their duty.
 *
 * ```
 * Sở Nội vụ, Sở Tài chính: xây dựng kế hoạch; Sở Y tế: báo cáo.
 *                          ^^^^^^^^^^^^^^^^^           ^^^^^^^
 * ```
 */
export function giveDuty(
  cell: Cell,
  position: Position,
  items: readonly ListItem[],
  start: number,
): void {
  const end = dutyEnd(cell, start);
  const duty = { start, end: keyAt(cell, end - 1) === "." ? end - 1 : end };
  if (duty.end > start) for (const item of clauseOf(items)) item.duty ??= duty;
  position.index = end;
  position.divided = true;
  position.clause += 1;
}

/** How far a duty reads: over the bodies it is about, up to one that is to do something itself. */
function dutyEnd(cell: Cell, start: number): number {
  // Whether a body was named in it, so that further ones may be named beside that.
  let told = false;
  let bare = true;
  let end = start;
  while (end < cell.pieces.length && !(end > start && dutyEnds(cell, end, { told, bare }))) {
    const joint = /^(?:,|và)$/.test(keyAt(cell, end)) && at.role(cell, end + 1) !== undefined;
    const past: number = (bare ? at.role(cell, joint ? end + 1 : end)?.end : undefined) ?? end;
    bare = past > end;
    told ||= !bare && namesBody(cell, end);
    end = Math.max(past, end + 1);
  }
  return Math.min(end, cell.pieces.length);
}

/** Whether a body begins here whatever its letters, or a group of them. */
export function namesBody(cell: Cell, index: number): boolean {
  const plural = at.plural(cell, index);
  if (plural !== undefined)
    return (at.noun(cell, plural.end) ?? at.head(cell, plural.end)) !== undefined;
  return at.startsBody(cell, index) || (at.head(cell, index)?.end ?? 0) > index + 1;
}

/** What the words of a duty have said before a word. */
interface Said {
  /** Whether a body is among them. */
  readonly told: boolean;
  /** Whether they are verbs alone. */
  readonly bare: boolean;
}

/** Whether a duty ends before a word: at a new line or a sign with a new item behind it. */
function dutyEnds(cell: Cell, index: number, said: Said): boolean {
  const { key, capital, lineStart } = wordAt(cell, index);
  if (lineStart && marks.markEnd(cell, index) !== undefined) return true;
  const dash = /^[-+*]$/.test(key) ? index + 1 : index;
  if (lineStart && personAt(cell, dash) !== undefined) return true;
  if (capital && marks.startsLabel(cell, index)) return true;
  if (lineStart && capital) {
    if (at.startsBody(cell, index) || at.plural(cell, index) !== undefined) return true;
  }
  const next = index + 1;
  if (key === ";" && marks.startsLabel(cell, next)) return true;
  const verb = /^(?:[,;]|và)$/.test(key) ? at.role(cell, next) : undefined;
  const helps =
    verb !== undefined && (partnerAt(cell, verb) ?? helpersBehindColon(cell, verb)) !== undefined;
  if (key === ";") return helps || at.startsItem(cell, next) || marks.isBullet(cell, next);
  if (/^(?:[,.]|và)$/.test(key) && doesNext(cell, next, said)) return true;
  return helps;
}

/**
 * Whether another body begins here that is to do something itself, and is not told or handed it.
 *
 * ```
 * chủ trì xây dựng kế hoạch, Sở Tài chính thẩm định      báo cáo UBND tỉnh, Bộ Nội vụ
 *                            ^^^^^^^^^^^^^^^^^^^^^^                          ^^^^^^^^^ no
 * ```
 */
function doesNext(cell: Cell, index: number, { told, bare }: Said): boolean {
  const body = namesBody(cell, index)
    ? readBody({ ...cell, findings: [] }, index)
    : readPerson(cell, index);
  if (body === undefined) return false;
  const sign = keyAt(cell, index - 1);
  // `Sở Y tế tham mưu. Sở Nội vụ thẩm định`; `P. Nội vụ` has a point of its own.
  if (sign === ".") return /^\p{Ll}{2}/u.test(wordAt(cell, index - 2).text);
  const verb = at.role(cell, body.end);
  // `Văn phòng tham mưu, Sở Y tế`: nothing is said of what it is about.
  if (verb === undefined) return bare && sign === "," && !wordAt(cell, body.end).word;
  const leads = verb.value !== "monitor" && !/^(?:chỉ|phê)$/.test(keyAt(cell, body.end));
  if (sign === "và") return leads && !told;
  if (body.members !== undefined) return verb.value === "coordinate" || (leads && !told);
  return leads;
}

/** Where those begin of whom a colon says that they help: `Sở Y tế chủ trì, phối hợp: Sở Nội vụ`. */
export function helpersBehindColon(cell: Cell, { value, end }: RoleMatch): number | undefined {
  const labelled = value === "coordinate" && keyAt(cell, end) === ":";
  return labelled && at.startsItem(cell, end + 1) ? end + 1 : undefined;
}

/** Where the partners begin that `phối hợp với` names. */
export function partnerAt(cell: Cell, role: RoleMatch): number | undefined {
  if (role.value !== "coordinate") return undefined;
  const manner = mannerEnd(cell, role.end);
  const told = withAt(cell, manner);
  const index = told ?? (manner === role.end ? manner : undefined);
  if (index === undefined || at.startsItem(cell, index)) return index;
  return told !== undefined && startsUnknown(cell, told) ? told : undefined;
}

/**
 * Whether partners begin of whom the first is called by words that nobody knows: initials, words
 * before the next body, or alone in their clause.
 *
 * ```
 * phối hợp với GVBM, học sinh      phối hợp với gia đình và Công an xã      phối hợp với nhau
 *              ^^^^                             ^^^^^^^^
 * ```
 */
function startsUnknown(cell: Cell, index: number): boolean {
  const end = endWhere(
    cell,
    index,
    (_, next) => !wordAt(cell, next).word || keyAt(cell, next) === "và",
  );
  if (end === index || end > index + LONGEST_UNKNOWN) return false;
  if (/^(?:nhau|việc)$/.test(keyAt(cell, index))) return false;
  const alone = /^[.;]?$/.test(keyAt(cell, end)) || wordAt(cell, end).lineStart;
  const initials = wordAt(cell, index).acronym && end === index + 1;
  return alone || initials || at.startsItem(cell, end + 1);
}

/** Most words by which a partner may be called whom nobody knows. */
const LONGEST_UNKNOWN = 4;

/** Past the words that say how bodies work together: `phối hợp chặt chẽ, hiệu quả với`. */
function mannerEnd(cell: Cell, index: number): number {
  const { end } = at.manner(cell, index) ?? { end: index };
  if (end === index) return index;
  return /^(?:,|và)$/.test(keyAt(cell, end)) && at.manner(cell, end + 1) !== undefined
    ? mannerEnd(cell, end + 1)
    : end;
}

/**
 * Where those begin with whom the lead is taken, though `phối hợp` is not said.
 *
 * ```
 * Sở Y tế chủ trì cùng Sở Tài chính
 *                      ^^^^^^^^^^^^
 * ```
 */
export function helperAt(cell: Cell, { value, end }: RoleMatch): number | undefined {
  if (value !== "lead") return undefined;
  const index = withAt(cell, keyAt(cell, end) === "," ? end + 1 : end);
  return index !== undefined && at.startsItem(cell, index) ? index : undefined;
}

/** Past `với`, `cùng` or both. */
function withAt(cell: Cell, index: number): number | undefined {
  if (!/^(?:với|cùng|kể)$/.test(keyAt(cell, index))) return undefined;
  return keyAt(cell, index + 1) === "với" ? index + 2 : index + 1;
}
