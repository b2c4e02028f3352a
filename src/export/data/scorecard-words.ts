import type { LocalizedText } from "../../text/index.js";

/** The words of a drawn scorecard. */
export const SCORECARD_WORDS = {
  scorecard: { vi: "Bảng điểm", en: "Scorecard" },
  total: { vi: "Tổng điểm", en: "Total" },
  base: { vi: "Điểm cơ bản", en: "Base" },
  bonus: { vi: "Điểm thưởng", en: "Bonus" },
  deductions: { vi: "Điểm trừ", en: "Deductions" },
  band: { vi: "Xếp loại", en: "Band" },
  points: { vi: "Điểm đạt trên điểm tối đa", en: "Points of the maximum" },
  missing: { vi: "Thiếu minh chứng", en: "Evidence missing" },
  unscored: { vi: "Chưa chấm được", en: "Not scored" },
  notApplicable: { vi: "Không áp dụng", en: "Does not apply" },
  noScore: { vi: "Chưa có điểm", en: "No score" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** One of those words. */
export type ScorecardWord = keyof typeof SCORECARD_WORDS;
