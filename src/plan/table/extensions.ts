import type { CellReader } from "../cell/cell-reader.js";
import type { DayReader } from "../cell/standing.js";
import type { TaskRecord } from "./task-record.js";

/** Words before the new due day. */
const BEFORE =
  /^(?:(?:được |đã )?(?:gia hạn|điều chỉnh|lùi hạn|lùi)(?: hạn)? ?(?:đến|tới|sang)?|đến|tới|sang)[\s:]+(?=\S)/iu;
/** What stands behind it: brackets, or `theo` and a document. */
const BEHIND = /\(([^()]+)\)$|(?<!\p{L})theo (.+)$/iu;
const GRANTED = /^(?:theo |gia hạn |cho phép |từ |được duyệt |ký )+/iu;

/**
 * That the due day was moved, where the words tell to which day and on which day that was granted,
 * by the document that did so or by a day of its own. Without the second nothing says from when the
 * new day holds.
 *
 * ```
 * 15/5/2026 (Công văn số 12/UBND-VP ngày 20/4/2026)
 * ^^^^^^^^^ the new due day                 ^^^^^^^^^ granted
 * ```
 */
export function extensionIn(
  words: string,
  reader: CellReader,
  dayOf: DayReader,
): TaskRecord | undefined {
  const behind = BEHIND.exec(words);
  const by = behind?.[1] ?? behind?.[2];
  const day = words.slice(0, behind?.index).trimEnd().replace(/[,;]$/, "");
  const to = dayOf(day.replace(BEFORE, ""))?.on;
  if (to === undefined || by === undefined) return undefined;
  const [citation, another] = reader.citationsIn(by);
  if (another !== undefined) return undefined;
  const on = citation === undefined ? dayOf(by.replace(GRANTED, ""))?.on : citation.date;
  return on === undefined || on > to ? undefined : { state: "extended", on, to };
}
