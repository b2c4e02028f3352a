import { frozen, type Basis, type Source } from "../../text/index.js";

/** The rules of comparison are the plain meaning of the words. */
const WORDS: Source = /* @__PURE__ */ frozen({
  document: "Lời văn của chỉ tiêu (words of the target)",
  confidence: "inferred",
});

/** The rules by which a target is compared with an observation. */
const RULES = {
  "written-bound": ["So đúng theo lời văn", "As the words say"],
  "reach-at-least": ["“đạt”: từ mức đó trở lên", "Reached: that figure or more"],
  "reach-at-most": ["Cần giảm: từ mức đó trở xuống", "To come down: that figure or less"],
  whole: ["100%: không thiếu trường hợp nào", "100 per cent: without exception"],
  "interval-near-end": [
    "Một khoảng: đạt từ đầu gần, vượt đầu xa vẫn là đạt",
    "An interval: from its nearer end; past its farther end is no miss",
  ],
  "exact-ratio": ["Tỷ lệ không làm tròn trước khi so", "The share is not rounded first"],
  "relative-change": ["Phần trăm của kỳ gốc", "A percentage of the baseline"],
  "absolute-change": ["Hiệu số với kỳ gốc", "The difference from the baseline"],
  "any-change": ["Có tăng, giảm là đạt", "Any change that way will do"],
  "rank-or-better": ["Thứ hạng nhỏ hơn là tốt hơn", "A smaller rank is better"],
  "each-unit": ["Tỷ lệ đơn vị đạt mức", "The share of units that reach the figure"],
  deadline: ["So ngày hoàn thành với thời hạn", "The day done against the deadline"],
} as const satisfies Readonly<Record<string, readonly [vi: string, en: string]>>;

/** The name of a rule of comparison. */
export type EvaluationRule = keyof typeof RULES;

/** A rule of comparison with its text and source. */
export function basisOf(rule: EvaluationRule): Basis {
  const [vi, en] = RULES[rule];
  return { rule, text: { vi, en }, source: WORDS };
}
