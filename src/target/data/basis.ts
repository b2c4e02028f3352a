import type { Basis, Source } from "../../text/index.js";

const WORDS: Source = {
  document: "Lời văn của chỉ tiêu (words of the target)",
  confidence: "inferred",
};

/** The rules by which a target is compared with an observation. */
export const EVALUATION_BASIS = {
  bound: {
    rule: "written-bound",
    text: {
      vi: "So sánh đúng theo từ ghi trong chỉ tiêu",
      en: "Compared by the words of the target",
    },
    source: WORDS,
  },
  reachAtLeast: {
    rule: "reach-at-least",
    text: {
      vi: "“đạt” không kèm từ so sánh: hiểu là từ mức đó trở lên",
      en: "A figure without a comparator: at least that figure is meant",
    },
    source: WORDS,
  },
  reachAtMost: {
    rule: "reach-at-most",
    text: {
      vi: "Mức cần giảm xuống: hiểu là từ mức đó trở xuống",
      en: "A figure to come down to: at most that figure is meant",
    },
    source: WORDS,
  },
  whole: {
    rule: "whole",
    text: {
      vi: "100%: toàn bộ, không thiếu trường hợp nào",
      en: "100 per cent: all, without exception",
    },
    source: WORDS,
  },
  interval: {
    rule: "interval-near-end",
    text: {
      vi: "Chỉ tiêu ghi một khoảng: đạt từ đầu gần của khoảng, vượt đầu xa vẫn là đạt",
      en: "An interval aimed at is reached at its nearer end; going past its farther end is no miss",
    },
    source: WORDS,
  },
  ratio: {
    rule: "exact-ratio",
    text: {
      vi: "Tỷ lệ tính đúng từ tử số và mẫu số, không làm tròn trước khi so",
      en: "The share is worked out exactly and not rounded before it is compared",
    },
    source: WORDS,
  },
  relativeChange: {
    rule: "relative-change",
    text: {
      vi: "Mức tăng, giảm tính theo phần trăm của kỳ gốc",
      en: "The change is a percentage of the baseline",
    },
    source: WORDS,
  },
  absoluteChange: {
    rule: "absolute-change",
    text: {
      vi: "Mức tăng, giảm là hiệu số với kỳ gốc",
      en: "The change is the difference from the baseline",
    },
    source: WORDS,
  },
  anyChange: {
    rule: "any-change",
    text: {
      vi: "Không ghi mức tăng, giảm: có tăng, giảm là đạt",
      en: "No amount is written: any change that way will do",
    },
    source: WORDS,
  },
  rank: {
    rule: "rank-or-better",
    text: { vi: "Thứ hạng nhỏ hơn là tốt hơn", en: "A smaller rank is a better one" },
    source: WORDS,
  },
  eachUnit: {
    rule: "each-unit",
    text: {
      vi: "Tính tỷ lệ đơn vị đạt mức riêng của từng đơn vị",
      en: "The share of units that each reach the figure",
    },
    source: WORDS,
  },
  deadline: {
    rule: "deadline",
    text: {
      vi: "So ngày hoàn thành với thời hạn",
      en: "The day it was done is compared with the deadline",
    },
    source: WORDS,
  },
} as const satisfies Readonly<Record<string, Basis>>;
