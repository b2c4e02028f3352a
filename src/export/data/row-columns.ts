/** What a column needs: whatever there is, the plan, its due dates, or their statuses. */
export type ColumnNeed = "anything" | "plan" | "schedule" | "tracking";

/**
 * The columns of rows in their order: what they need, their headings, and whether they are usual,
 * always or where any row has something there.
 */
const ROWS = [
  ["part", "anything", "Phần", "Part"],
  ["section", "anything", "Mục", "Section", "usual"],
  ["code", "anything", "Mã nhiệm vụ", "Code", "usual"],
  ["above", "schedule", "Thuộc nhiệm vụ", "Part of the task", "where-any"],
  ["task", "anything", "Nhiệm vụ", "Task", "usual"],
  ["deliverable", "anything", "Sản phẩm", "Deliverable", "usual"],
  ["label", "schedule", "Nội dung đến hạn", "What falls due"],
  ["measure", "anything", "Chỉ số thành phần", "Part of the index"],
  ["target", "plan", "Chỉ tiêu", "Target"],
  ["lead", "anything", "Cơ quan chủ trì", "Lead", "usual"],
  ["coordinate", "plan", "Cơ quan phối hợp", "Coordinating", "usual"],
  ["implement", "plan", "Cơ quan thực hiện", "Carried out by", "where-any"],
  ["monitor", "plan", "Cơ quan theo dõi", "Monitored by", "where-any"],
  ["guide", "plan", "Cơ quan hướng dẫn", "Guided by", "where-any"],
  ["compile", "plan", "Cơ quan tổng hợp", "Compiled by", "where-any"],
  ["deadline", "anything", "Thời hạn theo văn bản", "Deadline as written", "usual"],
  ["kind", "schedule", "Loại thời hạn", "Kind of deadline"],
  ["due", "schedule", "Ngày đến hạn", "Due date", "usual"],
  ["hour", "schedule", "Giờ đến hạn", "Time of day"],
  ["status", "tracking", "Tình trạng", "Status", "usual"],
  ["state", "tracking", "Diễn biến", "State"],
  ["tracker", "tracking", "Tình hình thực hiện", "Class in trackers"],
  ["completed", "tracking", "Ngày hoàn thành", "Completed on", "usual"],
  ["completedHour", "tracking", "Giờ hoàn thành", "Completed at", "where-any"],
  ["progress", "tracking", "Tiến độ (%)", "Progress (%)"],
  ["evidence", "tracking", "Minh chứng", "Evidence", "usual"],
  ["inferred", "tracking", "Suy luận từ kết quả", "Inferred from results"],
  ["result", "plan", "Kết quả thực hiện", "Results"],
  ["note", "plan", "Ghi chú", "Remarks"],
] as const;

/** A column of rows. */
export type RowColumn = (typeof ROWS)[number][0];

/** What is known of a column. */
type ColumnRow = readonly [
  column: RowColumn,
  need: ColumnNeed,
  vi: string,
  en: string,
  usual?: "usual" | "where-any",
];

/** All columns, in their order. */
export const ROW_COLUMNS: readonly ColumnRow[] = ROWS;
