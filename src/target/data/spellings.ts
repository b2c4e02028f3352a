/** Other spellings of a word that this room names, besides those that all readers share. */
export const SPELLINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["tốp", "top"],
  ["ngàn", "nghìn"],
  ["vnđ", "đồng"],
  ["vnd", "đồng"],
]);

/** Units that may be glued to their figure; other letters there make it a code (`5G`, `30c`). */
export const GLUED_UNITS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "ha km km2 m m2 m3 mw h kg tấn tỷ triệu đồng ngày giờ phút lần điểm bậc người kv".split(
    " ",
  ),
);
