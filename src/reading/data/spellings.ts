/*
 * Spellings of one and the same word. They are the language of official texts and carry no facts.
 */

/** Spellings with `i` for `y` and their like, each before the one by which the word is known. */
export const SPELLINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ "tỉ tỷ|kì kỳ|kĩ kỹ|kí ký|lí lý|quí quý|hằng hàng|bẩy bảy"
    .split("|")
    .map((row) => row.split(" ") as [string, string]),
);

/** Each sign with those that stand for it and the names that HTML has for some, the longest first. */
const SIGN_ROWS =
  '>= ≥ ≧ ⩾ &ge;|<= ≤ ≦ ⩽ &le;|→ ⇒ ➔ => ->|% ％|• ● ▪ ∙ · ◦ ○ ‣ \uF0B7 \uF02D|& &amp;|< &lt;|> &gt;|" &quot;';

/** What stands for a sign, with the sign. */
export const SIGNS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ SIGN_ROWS.split("|").flatMap((row) => {
    const [sign = "", ...others] = row.split(" ");
    return others.map((other) => [other, sign] as const);
  }),
);
