import type {
  Obligation,
  PlanSchedule,
  TrackedObligation,
  TrackedPlan,
} from "../../progress/index.js";
import * as calls from "../../text/index.js";
import * as time from "../../time/index.js";
import { CHART_WORDS, STANDING_WORDS } from "../data/chart-words.js";
import { YEAR_WORDS } from "../data/year-words.js";
import { statusWords } from "../words.js";
import type { ChartOptions } from "./chart-options.js";
import * as source from "./chart-source.js";
import { legend, type LegendItem } from "./legend.js";
import { MONTH, monthGrid, type GridDay } from "./month-grid.js";
import { hatched, markOf, standingOf, STANDINGS } from "./standing.js";
import * as svg from "./svg.js";
import { wrapped } from "./text-width.js";

/** How the calendar of a year is drawn. */
export interface YearChartOptions extends ChartOptions {
  /** The year; that of the first day of the plan when left out. */
  readonly year?: number;
  /** The calendar of days off, as `vietnamCalendar`; it is given, for it weighs more than the rest. */
  readonly calendar: time.WorkCalendar;
  /** Whether what falls due is listed below the months, day by day; not when left out. */
  readonly list?: boolean;
}

const CALL = "toYearSvg(schedulePlan(plan), { calendar: vietnamCalendar, year: 2021 })";

/**
 * Draws a year on a page: twelve months with what falls due and the days off, as an SVG that needs
 * nothing from outside, light or dark as the reader's screen. A day on which something falls due has
 * a frame and a mark for each way in which things stand there, a shape of its own each; what is
 * pointed at says what it is. What falls due in another year or has no date is counted below.
 *
 * @param of - A schedule or a tracked plan.
 * @param options - The calendar of days off; the year, whether there is a list, title and language.
 * @returns The drawing, to be written as a file or put into a page; the same for the same call.
 * @throws ChisoError `invalid-data` for what is neither, `invalid-option` for options that there are
 *   not.
 * @example
 * ```ts
 * import { definePlan, schedulePlan, toYearSvg, vietnamCalendar } from "chiso";
 * const plan = definePlan({
 *   title: { vi: "Kế hoạch công khai" },
 *   year: 2021,
 *   sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline: "Quý II" }] }],
 * });
 * const drawing = toYearSvg(schedulePlan(plan), { calendar: vietnamCalendar });
 * drawing.includes("<title>Lịch đến hạn năm 2021: Kế hoạch công khai</title>"); // true
 * drawing.includes("30/06/2021 (1)"); // true
 * ```
 */
export function toYearSvg(of: PlanSchedule | TrackedPlan, options: YearChartOptions): string {
  source.requireChartSource(of, CALL);
  calls.requireOptions(
    options,
    "calendar:calendar! year:year list:boolean locale:vi|en title:text",
    CALL,
  );
  calls.requireForm(
    options.calendar,
    time.calendarForm,
    "a calendar such as vietnamCalendar",
    CALL,
  );
  const { locale = "vi", calendar, list = false } = options;
  const year = options.year ?? yearOf(of);
  const isTracked = "asOf" in of;
  const dated = of.obligations.flatMap((each) => (each.due === undefined ? [] : [each]));
  const inside = dated.filter(({ due = "" }) => due.startsWith(`${year}-`));
  const byDay = byDue(inside);
  const isKnown = calendar.firstYear <= year && year <= calendar.lastYear;
  const notes = [
    source.countLine(YEAR_WORDS.otherYears, dated.length - inside.length, locale),
    source.countLine(CHART_WORDS.undated, of.obligations.length - dated.length, locale),
    isKnown ? "" : YEAR_WORDS.unknownRest[locale],
    isKnown && isProjected(year, calendar) ? YEAR_WORDS.projected[locale] : "",
  ].filter((note) => note !== "");
  const restOf = restsIn(calendar, year, locale);
  const dayOf = (date: time.PlainDate): GridDay => {
    const due = byDay.get(date) ?? [];
    const standings = due.length === 0 ? undefined : new Set(due.map(standingOf));
    const names = due.map((each) => withStatus(each, locale));
    return { ...restOf(date), ...calls.defined({ standings }), names };
  };
  const what = `${YEAR_WORDS.year[locale]} ${year}`;
  const days = [...byDay].map(([day, due]) => `${source.dayWords(day, locale)} (${due.length})`);
  const counted = inside.length === 0 ? CHART_WORDS.nobodyDue[locale] : days.join("; ");
  const words = {
    locale,
    title: source.chartTitle(of, what, options),
    subtitle: source.asOfWords(of, locale),
    description: [source.countWords(inside, isTracked, locale), counted, ...notes].join(". "),
  };
  return svg.svgOf(words, [
    monthsBlock(year, dayOf, locale),
    legend(legendOf(inside, { isTracked, isKnown, locale })),
    ...notes.map((note) => svg.paragraph(note, { size: 10.5, colour: "soft" })),
    ...(list ? [...byDay].map((row) => listRow(row, locale)) : []),
  ]);
}

type Due = Obligation | TrackedObligation;

/** The year of a plan: that of its first day, else of the first day looked at. */
function yearOf(of: source.ChartSource): number {
  const [first] = of.obligations.flatMap(({ due }) => due ?? []).sort(time.compareDates);
  const from = "horizon" in of ? of.horizon.from : of.asOf;
  return time.yearOf(of.plan?.period.start ?? first ?? from);
}

function byDue(obligations: readonly Due[]): ReadonlyMap<time.PlainDate, readonly Due[]> {
  const days = new Map<time.PlainDate, Due[]>();
  const sorted = obligations.flatMap((each) =>
    each.due === undefined ? [] : [[each.due, each] as const],
  );
  for (const [due, each] of sorted.sort(([one], [other]) => time.compareDates(one, other))) {
    days.set(due, [...(days.get(due) ?? []), each]);
  }
  return days;
}

function withStatus(due: Due, locale: calls.Locale): string {
  const name = source.nameOf(due);
  return "status" in due ? `${name} (${statusWords(due, locale)})` : name;
}

/** Whether some day of a year rests on no notice. */
function isProjected(year: number, { verifiedFrom, verifiedThrough }: time.WorkCalendar): boolean {
  return `${year}-01-01` < verifiedFrom || verifiedThrough < `${year}-12-31`;
}

/** Says of each day whether it is off, or worked though its weekday is off. */
function restsIn(
  { firstYear, lastYear, days, weeklyRest }: time.WorkCalendar,
  year: number,
  locale: calls.Locale,
): (date: time.PlainDate) => Pick<GridDay, "kind" | "occasion"> {
  if (year < firstYear || lastYear < year) return () => ({});
  const known = new Map(days.map((day) => [day.date, day]));
  return (date) => {
    const day = known.get(date);
    if (day === undefined) return weeklyRest.includes(time.weekdayOf(date)) ? { kind: "rest" } : {};
    if (day.kind === "worked-weekend") return { kind: "worked" };
    return { kind: "holiday", occasion: day.occasion[locale] };
  };
}

const COLUMNS = 3;
const GAP = 7;

function monthsBlock(
  year: number,
  dayOf: (date: time.PlainDate) => GridDay,
  locale: calls.Locale,
): (top: number) => svg.Block {
  const [across, down] = [(svg.INSIDE - MONTH.width) / (COLUMNS - 1), MONTH.height + GAP];
  return (top) => {
    const months = Array.from({ length: 12 }, (_, at) => {
      const [column, row] = [at % COLUMNS, Math.floor(at / COLUMNS)];
      const place = { x: svg.MARGIN + column * across, y: top + row * down };
      return monthGrid(year, at + 1, dayOf, { locale, ...place });
    });
    return { height: (12 / COLUMNS) * down - GAP, markup: months.join("") };
  };
}

function legendOf(
  due: readonly Due[],
  { isTracked, isKnown, locale }: { isTracked: boolean; isKnown: boolean; locale: calls.Locale },
): readonly LegendItem[] {
  const met = new Set(due.map(standingOf));
  const standings = STANDINGS.filter((each) => met.has(each)).map((each): LegendItem => {
    const words = isTracked ? STANDING_WORDS[each] : CHART_WORDS.due;
    return { sign: (x, y) => markOf(each, x, y), words: words[locale] };
  });
  const box = (x: number, y: number) => ({ x: x - 7, y: y - 6, width: 14, height: 12 });
  const ground = (x: number, y: number): string =>
    svg.element("rect", { ...box(x, y), ...svg.filled("rest") });
  const days: readonly LegendItem[] = [
    { sign: ground, words: YEAR_WORDS.rest[locale] },
    {
      sign: (x, y) =>
        ground(x, y) + svg.element("path", { d: hatched(box(x, y), 6), ...svg.drawn("line", 0.8) }),
      words: YEAR_WORDS.holiday[locale],
    },
    {
      sign: (x, y) => svg.element("path", { d: `M${x - 5},${y + 3}h10`, ...svg.drawn("ink", 1) }),
      words: YEAR_WORDS.worked[locale],
    },
  ];
  return [...standings, ...(isKnown ? days : [])];
}

/** A day of the list with what falls due on it. */
function listRow(
  [day, due]: readonly [time.PlainDate, readonly Due[]],
  locale: calls.Locale,
): (top: number) => svg.Block {
  const [left, size] = [svg.MARGIN + 92, 10.5];
  return (top) => {
    let row = 0;
    const lines = due.flatMap((each) => {
      const words = wrapped(source.nameOf(each), svg.WIDTH - svg.MARGIN - left, size, 3);
      const mark = markOf(standingOf(each), left - 9, top + row * 14 + 7);
      const markup = words.map((line) => {
        row += 1;
        return svg.text(left, top + (row - 1) * 14 + size, line, { size });
      });
      return svg.titled(withStatus(each, locale), mark + markup.join(""));
    });
    const date = svg.text(svg.MARGIN, top + size, source.dayWords(day, locale), {
      size,
      bold: true,
    });
    return { height: row * 14, markup: date + lines.join("") };
  };
}
