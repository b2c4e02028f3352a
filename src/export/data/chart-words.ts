import type { LocalizedText } from "../../text/index.js";

/** How something stands in a chart. */
export type Standing = "done" | "inferred" | "late" | "open" | "still";

/** What the marks of a chart mean. */
export const STANDING_WORDS: Readonly<Record<Standing, LocalizedText>> = {
  done: { vi: "Đã hoàn thành", en: "Completed" },
  inferred: { vi: "Hoàn thành theo suy luận, chưa xác nhận", en: "Completed by inference" },
  late: { vi: "Quá hạn, chưa hoàn thành", en: "Overdue" },
  open: { vi: "Chưa hoàn thành, còn trong hạn", en: "Open, still in time" },
  still: { vi: "Tạm dừng hoặc đã hủy", en: "Suspended or cancelled" },
};

/** The words of charts beside those of the plan. */
export const CHART_WORDS = {
  asOf: { vi: "Tính đến ngày", en: "As of" },
  due: { vi: "Đến hạn", en: "Due" },
  undated: { vi: "Chưa có ngày đến hạn", en: "Without a due date" },
  nobodyDue: { vi: "Không có ngày đến hạn nào.", en: "Nothing falls due." },
} as const satisfies Readonly<Record<string, LocalizedText>>;
