import type { LocalizedText } from "../../../text/index.js";
import type { ColumnRole } from "../../grid/data/header-words.js";

/**
 * The headings of the columns of a rendered table. The Vietnamese ones are the usual ones of
 * provincial plans and are read back; the English ones are for people.
 */
export const COLUMN_HEADINGS: Readonly<Record<ColumnRole, LocalizedText>> = {
  number: { vi: "TT", en: "No." },
  task: { vi: "Nhiệm vụ", en: "Task" },
  output: { vi: "Sản phẩm", en: "Output" },
  lead: { vi: "Cơ quan chủ trì", en: "Lead" },
  coordinate: { vi: "Cơ quan phối hợp", en: "Partners" },
  implement: { vi: "Cơ quan thực hiện", en: "Carried out by" },
  monitor: { vi: "Cơ quan theo dõi", en: "Monitored by" },
  deadline: { vi: "Thời gian hoàn thành", en: "Deadline" },
  measure: { vi: "Chỉ số thành phần", en: "Part of the index" },
  section: { vi: "Lĩnh vực", en: "Section" },
  target: { vi: "Chỉ tiêu", en: "Target" },
  result: { vi: "Kết quả thực hiện", en: "Results" },
  note: { vi: "Ghi chú", en: "Remarks" },
};

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
