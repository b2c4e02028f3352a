import type { LocalizedText } from "../../text/index.js";

/** The words of drawn rates. */
export const RATES_WORDS = {
  rates: { vi: "Tỷ lệ hoàn thành", en: "Completion rates" },
  shared: {
    vi: "Một việc có thể thuộc nhiều nhóm; dòng tổng số tính mỗi việc một lần.",
    en: "One item may stand in several groups; the total counts each once.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
