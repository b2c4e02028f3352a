import { lexicon, phrases } from "../lexicon.js";

/*
 * The words of comparison of plans, resolutions and scoring tables, for all readers. They are the
 * language of the documents and carry no facts of law.
 */

/** Words of comparison before a figure. */
export const COMPARISONS_BEFORE = /* @__PURE__ */ lexicon({
  gte: "[ít nhất/tối thiểu/thấp nhất] [là]|chí ít [là]|không [dưới/kém/kém hơn]|không [được] thấp hơn|không [ít/nhỏ] hơn|bằng hoặc [trên/hơn/cao hơn/lớn hơn/nhiều hơn]|[lớn/cao/nhiều] hơn hoặc bằng|đạt [và/hoặc] vượt|>=",
  gt: "trên [mức]|[cao/lớn/nhiều/] hơn|vượt [mức/trên/quá/ngưỡng/]|quá|>",
  lte: "không [được] [quá/vượt/vượt quá]|chưa quá|không [cao/lớn/nhiều/] hơn|không [trên/để vượt/để quá]|[tối đa/nhiều nhất/chậm nhất/muộn nhất] [là]|cao nhất là|lâu nhất|bằng hoặc [thấp/nhỏ/ít] hơn|[nhỏ/thấp/ít] hơn hoặc bằng|<=",
  lt: "dưới [mức]|[thấp/ít/nhỏ] hơn|chưa [đến/tới/đầy/đủ]|không [đến/tới/đủ]|cận|<",
  eq: "=|bằng|đúng",
});

/** Words of comparison behind a figure. */
export const COMPARISONS_BEHIND = /* @__PURE__ */ lexicon({
  gte: "trở [lên/nên]|hoặc [cao/nhiều/lớn/] hơn",
  lte: "trở xuống|hoặc [thấp/ít/nhỏ] hơn",
});

/** Other words behind which only a figure can stand; a number behind a noun may name it. */
export const BEFORE_FIGURES = /* @__PURE__ */ phrases(
  "đạt|có|từ|đến|tới|lên|còn|khoảng|gần|là|chiếm|thêm",
);
