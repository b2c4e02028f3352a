import type { LocalizedText } from "../../text/index.js";
import type { RowColumn } from "./row-columns.js";

/** The columns of an annex in their order, with their headings; what cannot be filled is left out. */
export const ANNEX_COLUMNS: readonly (readonly [column: RowColumn, vi: string, en: string])[] = [
  ["code", "STT", "No."],
  ["task", "Nhiệm vụ", "Task"],
  ["lead", "Cơ quan chủ trì", "Lead"],
  ["coordinate", "Cơ quan phối hợp", "Coordinating"],
  ["deliverable", "Sản phẩm", "Deliverable"],
  ["deadline", "Thời hạn", "Deadline"],
  ["due", "Ngày đến hạn", "Due date"],
  ["status", "Tình trạng", "Status"],
];

/** The heading in place of that of leads where nobody leads and some carry out. */
export const CARRIED_OUT_BY: LocalizedText = { vi: "Cơ quan thực hiện", en: "Carried out by" };

/** The name of an annex of a plan that has no title. */
export const UNTITLED: LocalizedText = { vi: "Phụ lục nhiệm vụ", en: "Annex of tasks" };

/** The day for which statuses hold. */
export const AS_OF: LocalizedText = { vi: "Tính đến ngày", en: "As of" };

/** What stands above the drawings that belong to a report. */
export const ANNEX = {
  kind: { vi: "PHỤ LỤC BIỂU ĐỒ", en: "ANNEX: CHARTS" },
  of: { vi: "Kèm theo Báo cáo số", en: "Attached to Report No." },
  by: { vi: "của", en: "of" },
} as const satisfies Readonly<Record<string, LocalizedText>>;
