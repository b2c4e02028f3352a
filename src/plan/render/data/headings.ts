import type { LocalizedText } from "../../../text/index.js";
import type { ColumnRole } from "../../grid/data/header-words.js";

/**
 * The columns of a rendered table in their order, with their headings in Vietnamese and in English;
 * the usual ones every table has. The Vietnamese headings are those of provincial plans and are read
 * back; the English ones are for people.
 */
export const COLUMNS: readonly (readonly [
  role: ColumnRole,
  vi: string,
  en: string,
  usual?: "usual",
])[] = [
  ["number", "TT", "No.", "usual"],
  ["task", "Nhiệm vụ", "Task", "usual"],
  ["measure", "Chỉ số thành phần", "Part of the index"],
  ["target", "Chỉ tiêu", "Target"],
  ["output", "Sản phẩm", "Output", "usual"],
  ["lead", "Cơ quan chủ trì", "Lead", "usual"],
  ["coordinate", "Cơ quan phối hợp", "Partners", "usual"],
  ["implement", "Cơ quan thực hiện", "Carried out by"],
  ["monitor", "Cơ quan theo dõi", "Monitored by"],
  ["deadline", "Thời gian hoàn thành", "Deadline", "usual"],
  ["result", "Kết quả thực hiện", "Results"],
  ["note", "Ghi chú", "Remarks"],
];

/** The heading of the targets of a plan above its table. */
export const AIMS: LocalizedText = { vi: "Mục tiêu", en: "Targets" };

/** The heading that ends those targets. */
export const TASKS: LocalizedText = { vi: "Nhiệm vụ", en: "Tasks" };

/** Where a document has no number yet. */
export const NUMBER_SIGN: LocalizedText = { vi: "Số:", en: "No.:" };

/** How a heading says to which document the table belongs. */
export const ATTACHED_TO: LocalizedText = { vi: "Kèm theo", en: "Attached to" };

/** Words beside an agency whose role has no column of its own. */
export const ROLE_WORDS: Readonly<Record<"guide" | "compile", LocalizedText>> = {
  guide: { vi: "hướng dẫn", en: "guides" },
  compile: { vi: "tổng hợp", en: "compiles" },
};
