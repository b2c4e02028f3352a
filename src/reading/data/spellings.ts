/*
 * Spellings of one and the same word. They are the language of official texts and carry no facts.
 */

/** Spellings with `i` for `y` and their like, each with the one by which the word is known. */
export const SPELLINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["tỉ", "tỷ"],
  ["kì", "kỳ"],
  ["kĩ", "kỹ"],
  ["kí", "ký"],
  ["lí", "lý"],
  ["quí", "quý"],
  ["hằng", "hàng"],
  ["bẩy", "bảy"],
]);

/** Letters of which every such spelling has one. */
export const VARIANT_LETTERS = "ỉìíĩằẩ";

/** Signs that stand for another one. */
export const SIGNS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["≥", ">="],
  ["≧", ">="],
  ["⩾", ">="],
  ["≤", "<="],
  ["≦", "<="],
  ["⩽", "<="],
  ["⇒", "→"],
  ["➔", "→"],
  ["=>", "→"],
  ["->", "→"],
  ["％", "%"],
  ["●", "•"],
  ["▪", "•"],
  ["∙", "•"],
  ["·", "•"],
  ["◦", "•"],
  ["○", "•"],
  ["‣", "•"],
  ["\uF0B7", "•"],
  ["\uF02D", "•"],
]);

/** Characters of HTML that are written by name. */
export const ENTITIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&le;", "<="],
  ["&ge;", ">="],
  ["&quot;", '"'],
  ["&nbsp;", " "],
]);
