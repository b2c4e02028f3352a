import type { Basis, LocalizedText, Source } from "../../text/index.js";

/** The rules of comparison are the plain meaning of the words. */
const WORDS: Source = {
  document: "Lời văn của chỉ tiêu (words of the target)",
  confidence: "inferred",
};

/** The rules by which a target is compared with an observation. */
const RULES = {
  "written-bound": { vi: "So đúng theo lời văn", en: "As the words say" },
  "reach-at-least": { vi: "“đạt”: từ mức đó trở lên", en: "Reached: that figure or more" },
  "reach-at-most": { vi: "Cần giảm: từ mức đó trở xuống", en: "To come down: that figure or less" },
  whole: { vi: "100%: không thiếu trường hợp nào", en: "100 per cent: without exception" },
  "interval-near-end": {
    vi: "Một khoảng: đạt từ đầu gần, vượt đầu xa vẫn là đạt",
    en: "An interval: from its nearer end; past its farther end is no miss",
  },
  "exact-ratio": { vi: "Tỷ lệ không làm tròn trước khi so", en: "The share is not rounded first" },
  "relative-change": { vi: "Phần trăm của kỳ gốc", en: "A percentage of the baseline" },
  "absolute-change": { vi: "Hiệu số với kỳ gốc", en: "The difference from the baseline" },
  "any-change": { vi: "Có tăng, giảm là đạt", en: "Any change that way will do" },
  "rank-or-better": { vi: "Thứ hạng nhỏ hơn là tốt hơn", en: "A smaller rank is better" },
  "each-unit": { vi: "Tỷ lệ đơn vị đạt mức", en: "The share of units that reach the figure" },
  deadline: { vi: "So ngày hoàn thành với thời hạn", en: "The day done against the deadline" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The name of a rule of comparison. */
export type EvaluationRule = keyof typeof RULES;

/** A rule of comparison with its text and source. */
export function basisOf(rule: EvaluationRule): Basis {
  return { rule, text: RULES[rule], source: WORDS };
}
