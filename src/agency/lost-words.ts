import { spanOf } from "../reading/index.js";
import * as at from "./at.js";
import { readBody } from "./body-reader.js";
import { keyAt, report, wordAt, type Cell } from "./cell.js";
import { readPerson } from "./person-reader.js";
import { namesBody } from "./duty-reader.js";
import type { ListItem } from "./list-item.js";
import { initialsBefore } from "./role-reader.js";
import * as marks from "./marks.js";
import { unnamedWords } from "./unnamed-words.js";
import { JOINERS } from "./vocabulary.js";

/**
 * Reports every stretch of words that stands in no agency, no duty, no note and no finding, and is
 * no word of a label: whatever the rules passed over, nothing of a cell is lost unsaid.
 *
 * ```
 * Sở Y tế: tham mưu. Công an tỉnh ... : thẩm định
 * ^^^^^^^  ^^^^^^^^^                    ^^^^^^^^^ a second duty, which no agency carries
 * ```
 */
export function reportLost(cell: Cell, items: readonly ListItem[]): void {
  const held = heldWords(cell, items);
  const before = cell.findings.length;
  const duties = new Set(items.flatMap(({ duty }) => duty ?? []));
  const known = new Set(items.map(({ reading }) => reading.name));
  for (const duty of duties) reportBodies(cell, duty, known);
  for (const item of items) reportUnits(cell, item, known);
  let index = 0;
  while (index < cell.pieces.length) {
    const end = held[index] === true ? index + 1 : knownEnd(cell, index);
    if (end > index) {
      index = end;
      continue;
    }
    const start = index;
    while (index < cell.pieces.length && held[index] !== true && knownEnd(cell, index) === index)
      index += 1;
    report(cell, "unrecognized-agency", start, index);
  }
  if (cell.findings.length > before) {
    cell.findings.sort((left, right) => (left.span?.start ?? 0) - (right.span?.start ?? 0));
  }
}

/**
 * Reports the bodies in a duty that may be items of their own: behind a sign nothing says whether
 * they are told of, or do something themselves.
 *
 * ```
 * Sở Nội vụ xây dựng kế hoạch, Sở Y tế      Sở Nội vụ báo cáo UBND tỉnh
 *                              ^^^^^^^                        ^^^^^^^^^ no sign before it
 * ```
 */
function reportBodies(
  cell: Cell,
  { start, end }: { readonly start: number; readonly end: number },
  known: ReadonlySet<string>,
): void {
  for (let index = start; index < end; index++) {
    if (!/^(?:[,;.&:]|và)$/.test(keyAt(cell, index - 1))) continue;
    const person = readPerson(cell, index);
    const begins = at.startsName(cell, index) || namesBody(cell, index);
    if (person === undefined && !begins) continue;
    const body = person ?? readBody({ ...cell, findings: [] }, index);
    if (body === undefined || known.has(body.name)) continue;
    // Small words may be any; what does something itself is a body.
    const named = at.startsName(cell, index) && body.end > index + 1;
    const sure = person !== undefined || named || at.plural(cell, index) !== undefined;
    if (!sure && at.role(cell, body.end) === undefined) continue;
    report(cell, "agency-in-duty", index, Math.min(body.end, end));
  }
}

/**
 * Reports several bodies in brackets behind one or a group, and one that is handed the task: they may
 * be those who do it. One alone says which part of the body is meant.
 *
 * ```
 * Công an tỉnh (Phòng PC06, Phòng PA05)      Công an tỉnh (giao PC06)      Công an tỉnh (PC06)
 *               ^^^^^^^^^^^^^^^^^^^^^^                      ^^^^^^^^^                     none
 * ```
 */
function reportUnits(cell: Cell, { notes }: ListItem, known: ReadonlySet<string>): void {
  for (const { start, end } of notes) {
    if (keyAt(cell, start - 1) !== "(") continue;
    const handed = /^(?:giao|phân|do|đề|yêu)$/.test(keyAt(cell, start));
    const handing = handed ? at.handing(cell, start)?.end : undefined;
    const whom = keyAt(cell, handing ?? end) === ":" ? (handing ?? end) + 1 : handing;
    if (whom !== undefined && at.startsName(cell, whom)) {
      report(cell, "agency-in-duty", start, end);
      continue;
    }
    if (!at.startsName(cell, start)) continue;
    const first = readBody({ ...cell, findings: [] }, start);
    const next = (first?.end ?? end) + 1;
    if (first === undefined || known.has(first.name) || next >= end) continue;
    const joined = /^(?:[,;]|và)$/.test(keyAt(cell, next - 1));
    if (joined && at.startsName(cell, next)) report(cell, "agency-in-duty", start, end);
  }
}

/** Which words an agency, its duty, its notes or a finding holds. */
function heldWords(cell: Cell, items: readonly ListItem[]): readonly boolean[] {
  const held = cell.pieces.map(() => false);
  for (const item of items) {
    held.fill(true, item.reading.start, item.reading.end);
    for (const index of unnamedWords(cell, item)) held[index] = false;
  }
  const beside = items.flatMap(({ duty, notes }) => [
    ...(duty === undefined ? [] : [duty]),
    ...notes,
  ]);
  for (const { start, end } of [...cell.said, ...beside]) held.fill(true, start, end);
  // What was mended is read as it is then: `Sở Y tếphối hợp` says a role in half of a glued word.
  const told = cell.findings.filter(({ code }) => !/^(?:glued|misspelt)-words$/.test(code));
  const spans = told.flatMap(({ span }) => span ?? []);
  if (spans.length === 0) return held;
  cell.pieces.forEach((_, index) => {
    const word = spanOf(cell, index, index + 1);
    if (spans.some(({ start, end }) => start <= word.start && word.end <= end)) held[index] = true;
  });
  return held;
}

/** Past a sign or a word that names nothing: of a label, a role, a mark of a list, a joint. */
function knownEnd(cell: Cell, index: number): number {
  const { key, word } = wordAt(cell, index);
  if (!word || JOINERS.test(key)) return index + 1;
  const verb = at.anyRole(cell, index) ?? at.role(cell, index);
  if (verb !== undefined && verb.value !== "none") return verb.end;
  const manner = at.manner(cell, index);
  if (manner !== undefined) return manner.end;
  const handing = at.handing(cell, index) ?? initialsBefore(cell, index);
  if (handing !== undefined) return handing.end;
  const label = labelsEnd(cell, index);
  if (label > index) return label;
  const mark = wordAt(cell, index).lineStart ? marks.markEnd(cell, index) : undefined;
  if (mark !== undefined) return mark;
  // `1. Sở Y tế`, `a) Sở Y tế`, `nay là`, `gồm`
  const marked = /^(?:\d{1,2}|\p{L}|[ivx]{2,4}|ct|ph)$/u.test(key);
  const silent = /^(?:nay|là|gồm|với|cùng|bàn)$/.test(key);
  return silent || (marked && /^[.):/]$/.test(keyAt(cell, index + 1))) ? index + 1 : index;
}

/** Past words before a colon, a verb or a body that only say that bodies follow: `Đơn vị thực hiện: …`. */
function labelsEnd(cell: Cell, index: number): number {
  const noun = at.labelNoun(cell, index);
  const verb = noun === undefined ? at.anyRole(cell, index) : at.anyRole(cell, noun.end);
  const plain = at.plainLabel(cell, index);
  const ends = [at.levelLabel(cell, index)?.end, plain?.end, verb?.end, noun?.end].filter(
    (end) => end !== undefined,
  );
  const label = ends.find((end) => /^(?:[:)]|là|gồm)$/.test(keyAt(cell, end)));
  if (label !== undefined) return label;
  return noun !== undefined && verb !== undefined && verb.value !== "none" ? verb.end : index;
}
