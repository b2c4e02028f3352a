import * as kit from "../token/reader.js";

/** Words before a year that stands aside. */
const IN_YEAR = /* @__PURE__ */ kit.phrases("[vào/của/đầu/cuối/] năm");

/** `năm 2020`, `(năm 2020)`, `(2020)` between two figures or places. */
export function readYearAside(reader: kit.Reader): number | undefined {
  const bracket = kit.takeKey(reader, "(");
  const named = kit.take(reader, IN_YEAR) || bracket;
  const year = named ? kit.peek(reader) : undefined;
  if (year === undefined || !kit.isYear(year)) return undefined;
  reader.position += 1;
  return bracket && !kit.takeKey(reader, ")") ? undefined : year.value;
}
