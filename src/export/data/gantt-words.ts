import type { LocalizedText } from "../../text/index.js";

/** The words of Gantt charts. */
export const GANTT_WORDS = {
  gantt: { vi: "Tiến độ thực hiện", en: "Timeline" },
  today: { vi: "Ngày báo cáo", en: "Day of the report" },
  none: { vi: "Không có việc nào.", en: "Nothing is listed." },
} as const satisfies Readonly<Record<string, LocalizedText>>;
