/**
 * The months of the year in English; in Vietnamese they are counted.
 *
 * @internal
 */
export const ENGLISH_MONTHS: readonly string[] =
  /* @__PURE__ */ "January February March April May June July August September October November December".split(
    " ",
  );
