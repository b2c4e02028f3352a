/*
 * Spellings of one and the same word. They are the language of official texts and carry no facts.
 */

/** The words of a row, the usual one with each of the others. */
function rowOf(row: string): (readonly [other: string, usual: string])[] {
  const [usual = "", ...others] = row.split(" ");
  return others.map((other) => [other, usual]);
}

/** Spellings with `i` for `y` and their like, behind the one by which the word is known. */
const SPELLING_ROWS = "tỷ tỉ|kỳ kì|kỹ kĩ|ký kí|lý lí|quý quí|hàng hằng|bảy bẩy";

/** What is another spelling of a word, with the word. */
export const SPELLINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ SPELLING_ROWS.split("|").flatMap(rowOf),
);

/** Each sign with those that stand for it, the longest first; brackets keep their names in HTML. */
const SIGN_ROWS = ">= ≥ ≧ ⩾|<= ≤ ≦ ⩽|→ ⇒ ➔ => ->|% ％|• ● ▪ ∙ · ◦ ○ ‣ \uF0B7 \uF02D|< &lt;|> &gt;";

/** What stands for a sign, with the sign. */
export const SIGNS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ SIGN_ROWS.split("|").flatMap(rowOf),
);
