import * as at from "./at.js";
import { isProper, keyAt, report, wordAt, type Cell } from "./cell.js";
import { clauseOf } from "./duty-reader.js";
import type { AgencyLevel } from "./agency.js";
import type { AreaLevel } from "./data/areas.js";
import { readBody } from "./body-reader.js";
import type { BodyReading } from "./reading.js";
import type { ListItem, Position } from "./list-item.js";

/** Bodies that ask others to do something and do not do it by that. */
const AUTHORITY =
  /^(?:national-assembly|president|government|ministry|peoples-council|peoples-committee|party|steering-committee|official|person)$/;

/** The last word of a paper by which a task is handed on, before `yêu cầu`. */
const WRITTEN = /^(?:văn|bản|điện|khẩn|tốc)$/;

/**
 * Takes those out of the list who only hand the task on: they are no leads and no partners.
 *
 * ```
 * UBND tỉnh giao Sở Nội vụ chủ trì      Ban Chỉ đạo đã có văn bản yêu cầu các sở
 * ^^^^^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @returns Whether those begin who are handed it.
 */
export function passesGiver(cell: Cell, position: Position, items: ListItem[]): boolean {
  const { index } = position;
  const giver = items.at(-1);
  const giving = giver === undefined ? undefined : at.giving(cell, index);
  if (giver === undefined || giving === undefined || wordAt(cell, index).lineStart) return false;
  // `Sở Y tế, giao Sở Nội vụ`: a sign divides them.
  if (giver.reading.end !== index && keyAt(cell, index - 1) !== ")") return false;
  const { end } = giving;
  if (!at.startsItem(cell, end)) return false;
  if (!gives(cell, end, giver.reading)) {
    tellDirected(cell, end, giver.reading);
    return false;
  }
  const givers = giversOf(items);
  const plain = givers.every(({ role, duty }) => role === undefined && duty === undefined);
  if (!plain || position.role !== undefined) return false;
  const start = givers[0]?.reading.start ?? index;
  items.splice(items.length - givers.length);
  report(cell, "task-giver", start, end);
  position.index = end;
  position.clause += 1;
  position.divided = true;
  return true;
}

/** The last item, and those like it that it is joined with: `Tỉnh ủy, UBND tỉnh giao …`. */
function giversOf(items: readonly ListItem[]): readonly ListItem[] {
  const clause = clauseOf(items);
  const other = clause.findLastIndex(
    ({ reading }, index) => index < clause.length - 1 && !AUTHORITY.test(reading.kind),
  );
  return clause.slice(other + 1);
}

/**
 * Whether a body hands the task on by a verb: whoever gives it does; only who stands above the others
 * asks them; and to direct is a task of one's own, unless another is said to lead.
 *
 * ```
 * Sở Y tế đề nghị UBND tỉnh khen thưởng      UBND tỉnh chỉ đạo Sở Y tế chủ trì
 * ^^^^^^^ does it                            ^^^^^^^^^ does not
 * ```
 */
function gives(cell: Cell, end: number, { kind, level }: BodyReading): boolean {
  const verb = keyAt(cell, end - 1);
  // `Văn phòng Bộ Y tế có công văn yêu cầu`: who writes for one above asks in its name.
  if (verb === "cầu" && WRITTEN.test(keyAt(cell, end - 3))) return true;
  if (/^(?:nghị|cầu)$/.test(verb)) {
    // `Sở Tài chính kiến nghị các sở rà soát`: several are asked to do it, and none decides on it.
    const several = at.plural(cell, end) !== undefined;
    return (AUTHORITY.test(kind) || several) && !isAbove(cell, end, level);
  }
  // `họp giao ban`
  if (verb === "giao" && keyAt(cell, end) === "ban" && !isProper(cell, end)) return false;
  if (verb !== "đạo") return true;
  for (let next = end; next < cell.pieces.length; next++) {
    if (/^[;:.]$/.test(keyAt(cell, next))) return false;
    if (at.role(cell, next)?.value === "lead") return AUTHORITY.test(kind);
  }
  return false;
}

/**
 * Tells of the body that one above it directs where nothing else is said: it may be the one to do it.
 *
 * ```
 * Bộ trưởng chỉ đạo Cục Quản lý dược
 *                   ^^^^^^^^^^^^^^^^
 * ```
 */
function tellDirected(cell: Cell, start: number, { kind }: BodyReading): void {
  const directs = keyAt(cell, start - 1) === "đạo" && AUTHORITY.test(kind);
  if (!directs || !at.startsName(cell, start)) return;
  const { end = start } = readBody({ ...cell, findings: [] }, start) ?? {};
  const last = keyAt(cell, end) === "." ? end + 1 : end;
  if (end > start && last >= cell.pieces.length) report(cell, "agency-in-duty", start, end);
}

/** Levels from below to above. */
const LEVELS: readonly (AgencyLevel | AreaLevel)[] = [
  "village",
  "commune",
  "district",
  "province",
  "central",
];

/** Whether a body stands at a higher level than the one that asks it: `UBND xã đề nghị Sở Y tế`. */
function isAbove(cell: Cell, index: number, level: AgencyLevel): boolean {
  const head = at.head(cell, index);
  const area = head === undefined ? undefined : at.area(cell, head.end)?.value.level;
  const own = LEVELS.indexOf(level);
  return own >= 0 && LEVELS.indexOf(area ?? head?.value.level ?? level) > own;
}
