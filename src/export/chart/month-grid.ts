import * as time from "../../time/index.js";
import type { Locale } from "../../text/index.js";
import type { Standing } from "../data/chart-words.js";
import { WEEKDAYS } from "../data/year-words.js";
import { hatched, markOf, STANDINGS } from "./standing.js";
import { drawn, element, filled, text, titled } from "./svg.js";
import { weeksOfMonth } from "./weeks-of-month.js";

/** What a calendar says of a day beside its date. */
export interface GridDay {
  /** Why it is off, or that a rest day is worked; absent of a plain working day. */
  readonly kind?: "rest" | "holiday" | "worked";
  /** The occasion of a holiday. */
  readonly occasion?: string;
  /** How what falls due on it stands; absent where nothing does. */
  readonly standings?: ReadonlySet<Standing>;
  /** What falls due on it, in words. */
  readonly names: readonly string[];
}

/** How wide a day is, and how high. */
const DAY = { width: 17, height: 20 };

/** How wide and how high a month is. */
export const MONTH = { width: 7 * DAY.width, height: 30 + 6 * DAY.height };

/** A day of a month in its place. */
function dayCell(
  date: time.PlainDate,
  { kind, occasion, standings, names }: GridDay,
  x: number,
  y: number,
): string {
  const box = { x, y, width: DAY.width - 1, height: DAY.height - 1 };
  const isOff = kind === "rest" || kind === "holiday";
  const middle = x + box.width / 2;
  const some = standings === undefined ? [] : STANDINGS.filter((each) => standings.has(each));
  const bold = some.length > 0;
  const colour = isOff && !bold ? "soft" : "ink";
  const [worst] = some;
  const parts = [
    isOff ? element("rect", { ...box, ...filled("rest") }) : "",
    kind === "holiday" ? element("path", { d: hatched(box, 6), ...drawn("line", 0.8) }) : "",
    worst === undefined ? "" : element("rect", { ...box, rx: 2, ...drawn(worst, 1.2) }),
    text(middle, y + 9.5, String(time.dayOfMonthOf(date)), {
      size: 10,
      bold,
      anchor: "middle",
      colour,
    }),
    kind === "worked"
      ? element("path", { d: `M${middle - 5},${y + 11.5}h10`, ...drawn("ink", 1) })
      : "",
    ...some.map((each, at) =>
      element(
        "g",
        {
          transform: `translate(${middle + (at - (some.length - 1) / 2) * 5.4} ${y + 14.8}) scale(.75)`,
        },
        markOf(each, 0, 0),
      ),
    ),
  ];
  const words = [occasion ?? "", ...names].filter((each) => each !== "");
  const cell = parts.join("");
  return words.length === 0 ? cell : titled(`${date}: ${words.join("; ")}`, cell);
}

/** A month with its days, weeks from Monday. */
export function monthGrid(
  year: number,
  month: number,
  dayOf: (date: time.PlainDate) => GridDay,
  { locale, x, y }: { readonly locale: Locale; readonly x: number; readonly y: number },
): string {
  const days = weeksOfMonth(year, month).map(({ date, column, row }) =>
    dayCell(date, dayOf(date), x + column * DAY.width, y + 30 + row * DAY.height),
  );
  const heads = WEEKDAYS[locale].map((name, at) => {
    const middle = x + (at + 0.5) * DAY.width - 0.5;
    return text(middle, y + 25, name, { size: 8.5, anchor: "middle", colour: "soft" });
  });
  const name =
    locale === "vi" ? `Tháng ${month}` : `${time.ENGLISH_MONTHS[month - 1] ?? ""} ${year}`;
  return [text(x, y + 12, name, { size: 11, bold: true }), ...heads, ...days].join("");
}
