import * as at from "./at.js";
import { endWhere, isProper, keyAt, report, wordAt, type Cell } from "./cell.js";
import { readItem } from "./item-reader.js";
import { goesOnBelow, isOfPolice } from "./name-reader.js";
import { BRANCH } from "./data/own-words.js";
import { goesOnAsWork } from "./own-words-end.js";
import * as marks from "./marks.js";
import { isBeginning, isBoard, type BodyReading } from "./reading.js";

/**
 * One item. Where it would read over the end of a line, and that line is a whole body as well as
 * what the next one begins with, it is two: a name that is wrapped begins its second line otherwise.
 *
 * ```
 * Văn phòng Sở⏎Thanh tra Sở      Văn phòng⏎UBND tỉnh      UBND⏎các xã, phường
 * ^^^^^^^^^^^^ ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readWithinLines(
  cell: Cell,
  start: number,
  before: BodyReading | undefined,
): BodyReading | undefined {
  const ahead = { ...cell, findings: [] };
  const whole = readItem(ahead, start, before);
  for (let line = start + 1; line < (whole?.end ?? start); line++) {
    if (!wordAt(cell, line).lineStart || !startsAnother(cell, line)) continue;
    const head = at.head(cell, start)?.value;
    if (head !== undefined && goesOnAsWork(cell, head, line)) continue;
    const first = { ...cell, pieces: cell.pieces.slice(0, line), findings: [] };
    const body = readItem(first, start, before);
    if (body?.end !== line || !isWhole(cell, body) || goesOnBelow(cell, body, line)) continue;
    cell.findings.push(...first.findings);
    return told(cell, body);
  }
  cell.findings.push(...ahead.findings);
  if (whole !== undefined && before !== undefined) tellOwner(cell, before, whole);
  return whole === undefined ? undefined : told(cell, whole);
}

/**
 * Tells of a firm behind the union of another: it may be that of a second union.
 *
 * ```
 * Công đoàn Công ty Sông Mã, Công ty Hoa Ban
 *                            ^^^^^^^^^^^^^^^
 * ```
 */
function tellOwner(cell: Cell, before: BodyReading, { kind, start, end }: BodyReading): void {
  const union = before.kind === "mass-organisation" && before.owner?.kind === "company";
  const joined = /^(?:,|và)$/.test(keyAt(cell, start - 1)) && before.end === start - 1;
  if (union && joined && kind === "company") report(cell, "unsure-division", start, end);
}

/** Whether a line begins with a body of its own, and not with the branch of the one above. */
function startsAnother(cell: Cell, line: number): boolean {
  const head = at.head(cell, line);
  if (!isProper(cell, line) || BRANCH.test(head?.value.name ?? "")) return false;
  // `Trường Phổ thông Dân tộc nội trú ‖ THCS Mai Sơn`: a mere noun goes on.
  const begins = head ?? at.plural(cell, line) ?? at.local(cell, line);
  if (begins === undefined && !marks.startsLine(cell, line)) return false;
  return readItem({ ...cell, findings: [] }, line, undefined) !== undefined;
}

/** Whether nothing has to follow a name: no office, no beginning, no `của` or `trực thuộc`. */
function isWhole(cell: Cell, body: BodyReading): boolean {
  const open = at.belonging(cell, body.end - 1) !== undefined;
  if (open || isBeginning(body)) return false;
  // `Giám đốc Sở ‖ UBND xã`, `Ban Giám hiệu ‖ Công an xã`
  const office = body.kind === "official" || body.kind === "staff";
  return !office || body.owner !== undefined || isBoard(body);
}

/**
 * Where a small word goes on with the name of a unit behind a comma that nothing tells from one
 * between bodies.
 *
 * ```
 * Ban Nề nếp, giám thị      Tổ Tuần tra, canh gác và cứu hộ
 *             ^^^^^^^^                      none: a list that ends
 * ```
 */
function smallPart(
  cell: Cell,
  { head, known, start, end, name, stem }: BodyReading,
): number | undefined {
  if (head === undefined || known || name !== stem || !/^(?:Ban|Tổ|Nhóm)$/.test(head.name))
    return undefined;
  const comma = endWhere(
    cell,
    start,
    (_, index) => index >= end || /^(?:,|và)$/.test(keyAt(cell, index)),
  );
  const more = endWhere(
    cell,
    comma + 1,
    (_, index) => index >= end || /^(?:,|và)$/.test(keyAt(cell, index)),
  );
  return comma < end && more === end && keyAt(cell, comma) === "," ? comma + 1 : undefined;
}

/**
 * A body, and a finding where it may be a unit of the one on the line below as well as of the
 * office that writes.
 *
 * ```
 * Phòng Hậu cần⏎Công an tỉnh      Phòng Nội vụ⏎Công an xã
 * ^^^^^^^^^^^^^                   ^^^^^^^^^^^^ none: there is one in each commune
 * ```
 */
function told(cell: Cell, body: BodyReading): BodyReading {
  const { kind, known, rank, start, end } = body;
  const further = smallPart(cell, body);
  if (further !== undefined) report(cell, "unsure-division", further, end);
  const below = wordAt(cell, end).lineStart ? at.head(cell, end) : undefined;
  // `Phòng Quản lý xây dựng ‖ UBND các xã`: it is that of none of several.
  if (below === undefined || at.plural(cell, below.end) !== undefined) return body;
  const unit = kind === "division" && !known && !isOfPolice(body) && below.value.rank > rank;
  const led = isBoard(body) && below.value.rank > 1 && below.value.kind !== "official";
  if (unit || led) report(cell, "unsure-division", start, end);
  return body;
}
