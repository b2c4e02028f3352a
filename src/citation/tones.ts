/** Whether a word has more tones than a syllable can have: `ngàỷ 15`. */
export function hasTones(key: string): boolean {
  let marked = 0;
  for (let place = 0; place < key.length; place += 1) {
    const code = key.charCodeAt(place);
    if (code >= FIRST_MARKED && !UNTONED.has(key.charAt(place)))
      marked += TWICE.has(key.charAt(place)) ? 2 : 1;
  }
  return marked > 1;
}

/** Letters before this one have no mark. */
const FIRST_MARKED = 0xc0;
/** Marked letters without a tone, and letters of other languages with two. */
const UNTONED: ReadonlySet<string> = /* @__PURE__ */ new Set("ăâđêôơư");
const TWICE: ReadonlySet<string> = /* @__PURE__ */ new Set("ṍṹ");
