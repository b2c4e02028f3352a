import {
  DEADLINE_LABELS,
  type Obligation,
  type PlanSchedule,
  type TrackedObligation,
  type TrackedPlan,
} from "../../progress/index.js";
import * as calls from "../../text/index.js";
import * as time from "../../time/index.js";
import { CHART_WORDS, STANDING_WORDS } from "../data/chart-words.js";
import { GANTT_WORDS } from "../data/gantt-words.js";
import { sectionWords, statusWords } from "../words.js";
import type { ChartOptions } from "./chart-options.js";
import * as source from "./chart-source.js";
import { legend, type LegendItem } from "./legend.js";
import { barOf, markOf, standingOf, STANDINGS } from "./standing.js";
import * as svg from "./svg.js";
import { wrapped } from "./text-width.js";
import { axisLines, axisNames, timeAxis, type TimeAxis } from "./time-axis.js";

const CALL = "toGanttSvg(trackPlan(schedulePlan(plan), records, asOf))";

type Due = Obligation | TrackedObligation;

/**
 * Draws a plan along time (Gantt), as an SVG that needs nothing from outside, light or dark as the
 * reader's screen: below the name of each task or output its times, each as a bar over the days on
 * which it is to be done, with a mark at its due date that says how it stands. Bars that would cover each other
 * lie below each other; of what is tracked a line shows the day. What has no date says so.
 *
 * @param of - A schedule or a tracked plan.
 * @param options - Title and language.
 * @returns The drawing, to be written as a file or put into a page; the same for the same call.
 * @throws ChisoError `invalid-data` for what is neither, `invalid-option` for options that there are
 *   not.
 * @example
 * ```ts
 * import { definePlan, schedulePlan, toGanttSvg } from "chiso";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [
 *     { code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát <a>", deadline: "Quý II, IV" }] },
 *   ],
 * });
 * const drawing = toGanttSvg(schedulePlan(plan));
 * drawing.includes("<title>I.1. Rà soát &#60;a&#62;: 30/06/2021</title>"); // true
 * drawing.includes("<desc>Đến hạn: 2. 30/06/2021 – 31/12/2021"); // true
 * ```
 */
export function toGanttSvg(of: PlanSchedule | TrackedPlan, options: ChartOptions = {}): string {
  source.requireChartSource(of, CALL);
  calls.requireOptions(options, "locale:vi|en title:text", CALL);
  const { locale = "vi" } = options;
  const isTracked = "asOf" in of;
  const today = isTracked ? of.asOf : undefined;
  const dated = of.obligations.filter(({ due }) => due !== undefined);
  const dues = dated.flatMap(({ due }) => due ?? []).sort(time.compareDates);
  const span = [dues[0], dues.at(-1)].flatMap((day) =>
    day === undefined ? [] : source.dayWords(day, locale),
  );
  const undated = of.obligations.length - dues.length;
  const axis = axisOf(of.obligations, today);
  const words = {
    locale,
    title: source.chartTitle(of, GANTT_WORDS.gantt[locale], options),
    subtitle: source.asOfWords(of, locale),
    description: [
      source.countWords(dated, isTracked, locale),
      span.length === 0 ? CHART_WORDS.nobodyDue[locale] : span.join(" – "),
      source.countLine(CHART_WORDS.undated, undated, locale),
    ]
      .filter((each) => each !== "")
      .join(". "),
  };
  if (of.obligations.length === 0) {
    return svg.svgOf(words, [svg.paragraph(GANTT_WORDS.none[locale])]);
  }
  const rows = itemsOf(of.obligations).flatMap((item, at, all) => [
    ...headingOf(item, all[at - 1]),
    ...aboveOf(item, all[at - 1]),
    itemBlock(item, axis, locale),
  ]);
  return svg.svgOf(words, [
    legend(legendOf(of.obligations, { isTracked, locale })),
    (top) => plotted(rows, { axis, today, top }),
  ]);
}

/** The axis over all that has a date, and the day of the tracking. */
function axisOf(
  obligations: readonly Due[],
  today: time.PlainDate | undefined,
): TimeAxis | undefined {
  const days = obligations.flatMap(({ due, occurrence }) =>
    due === undefined ? [] : [due, occurrence?.window.start ?? due],
  );
  const all = [...days, ...(today === undefined ? [] : [today])].sort(time.compareDates);
  const [first, last] = [all[0], all.at(-1)];
  return first === undefined || last === undefined ? undefined : timeAxis(first, last);
}

/** The times of one task or output. */
type Item = readonly [Due, ...Due[]];

function itemsOf(obligations: readonly Due[]): readonly Item[] {
  const items = new Map<string, [Due, ...Due[]]>();
  for (const each of obligations) {
    const { task, section } = each;
    const key = JSON.stringify([section.part, section.code, task, source.nameOf(each)]);
    const met = items.get(key);
    if (met === undefined) items.set(key, [each]);
    else met.push(each);
  }
  return [...items.values()];
}

function headingOf(
  [item]: Item,
  before: Item | undefined,
): readonly ((top: number) => svg.Block)[] {
  const words = sectionWords(item.section);
  const above = before === undefined ? "" : sectionWords(before[0].section);
  return words === above || words === ""
    ? []
    : [spaced(svg.paragraph(words, { bold: true, most: 2, ground: true }))];
}

/** The tasks that an item is a part of, unless they stand above it already. */
function aboveOf(
  [{ above = [] }]: Item,
  before: Item | undefined,
): readonly ((top: number) => svg.Block)[] {
  const [last] = before ?? [];
  const met = new Set([last?.task, ...(last?.above ?? []).map(({ task }) => task)]);
  return above
    .filter(({ task }) => !met.has(task))
    .map((each) => svg.paragraph(source.taskName(each), { size: SIZE, most: 2, ground: true }));
}

/** A heading with room above it. */
function spaced(block: (top: number) => svg.Block): (top: number) => svg.Block {
  return (top) => {
    const { height, markup } = block(top + 6);
    return { height: height + 6, markup };
  };
}

/** How high a lane of bars is, and a bar. */
const LANE = 13;
const BAR = 6;
const SIZE = 10.5;

/** The name of an item, and below it its times in lanes; or why it has none. */
function itemBlock(
  item: Item,
  axis: TimeAxis | undefined,
  locale: calls.Locale,
): (top: number) => svg.Block {
  return (top) => {
    const name = source.nameOf(item[0]);
    const lines = nameLines(item[0]);
    const step = SIZE * 1.3;
    const label = lines.map((line, at) =>
      svg.text(svg.MARGIN, top + step * at + SIZE, line, { size: SIZE, ground: true }),
    );
    const below = top + lines.length * step;
    const bars = axis === undefined ? [] : lanesOf(item, axis);
    // Marks lie above all bars, for the next bar begins where the last one ends.
    const placeOf = (bar: Bar): number => below + bar.lane * LANE;
    const drawn = [
      ...bars.map((bar) => barAt(bar, placeOf(bar), locale)),
      ...marksOf(bars).map(([bar, room]) => markAt(bar, room, placeOf(bar), locale)),
    ];
    const lanes = bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
    const open = item.filter(({ due }) => due === undefined).map((each) => openWords(each, locale));
    const words = [...new Set(open)].join("; ");
    const rest = svg.paragraph(words, { size: 9.5, colour: "soft", most: 2, ground: true })(
      below + lanes * LANE + 1,
    );
    const markup = svg.titled(name, label.join("")) + drawn.join("") + rest.markup;
    return { height: below - top + lanes * LANE + rest.height + 1, markup };
  };
}

/** A name in two lines; of a longer one the output, which tells it from its neighbours, below them. */
function nameLines(due: Due): readonly string[] {
  const output = source.outputName(due);
  const task = source.taskName(due);
  const name = [task, output].filter((each) => each !== "").join(" – ");
  const whole = wrapped(name, svg.INSIDE, SIZE);
  if (whole.length <= 2 || output === "") return wrapped(name, svg.INSIDE, SIZE, 2);
  return [...wrapped(task, svg.INSIDE, SIZE, 2), ...wrapped(`– ${output}`, svg.INSIDE, SIZE, 1)];
}

/** Why it has no date, and how it stands. */
function openWords(each: Due, locale: calls.Locale): string {
  const kind = DEADLINE_LABELS[each.deadlineKind ?? "none"][locale];
  return "status" in each ? `${kind}: ${statusWords(each, locale)}` : kind;
}

interface Bar {
  readonly due: Due;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** Bars in the first lane in which they cover none before them. */
function lanesOf(item: Item, axis: TimeAxis): readonly Bar[] {
  const ends: number[] = [];
  const dated = item.flatMap((due) =>
    due.due === undefined
      ? []
      : [{ due, day: due.due, start: due.occurrence?.window.start ?? due.due }],
  );
  return dated.map(({ due, day, start }) => {
    // A due day that was moved before the time set for it has no bar.
    const to = axis.endOf(day);
    const from = Math.min(axis.at(start), to - 1);
    const free = ends.findIndex((end) => end <= from + 0.5);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return { due, from, to, lane };
  });
}

function barAt({ due, from, to }: Bar, top: number, locale: calls.Locale): string {
  const [wide, y] = [to - from, top + (LANE - BAR) / 2];
  if (wide < 5) return "";
  const bar = barOf(standingOf(due), { x: from, y, width: wide - 1, height: BAR });
  return svg.titled(timeWords(due, locale), bar);
}

/** The ground around a mark, unless a neighbour is nearer. */
const GROUND = 5.2;

/** Marks with the room around them, in which no neighbour lies; what asks for action is drawn last. */
function marksOf(bars: readonly Bar[]): readonly (readonly [bar: Bar, room: number])[] {
  const lanes = new Map<number, Bar[]>();
  for (const bar of bars) lanes.set(bar.lane, [...(lanes.get(bar.lane) ?? []), bar]);
  const marks = bars.map((bar) => {
    const rooms = (lanes.get(bar.lane) ?? []).flatMap((other) => roomBeside(bar, other));
    return [bar, Math.min(GROUND, ...rooms)] as const;
  });
  return marks.sort(([one], [other]) => rankOf(other) - rankOf(one));
}

/** The room up to the strokes of another mark, but for half the way to it: those of one day lie on each other. */
function roomBeside({ to }: Bar, other: Bar): readonly number[] {
  const apart = Math.abs(to - other.to);
  const strokes = standingOf(other.due) === "late" ? 1.5 : 4;
  return apart === 0 ? [] : [Math.max(apart / 2, apart - strokes)];
}

function rankOf({ due }: Bar): number {
  return STANDINGS.indexOf(standingOf(due));
}

function markAt({ due, to }: Bar, room: number, top: number, locale: calls.Locale): string {
  const [x, y] = [Math.min(to, svg.WIDTH - svg.MARGIN - 2), top + LANE / 2];
  const ground = svg.element("circle", { cx: x, cy: y, r: room, ...svg.filled("page") });
  return svg.titled(timeWords(due, locale), ground + markOf(standingOf(due), x, y));
}

function timeWords(due: Due, locale: calls.Locale): string {
  const day = due.due === undefined ? "" : source.dayWords(due.due, locale);
  const status = "status" in due ? ` (${statusWords(due, locale)})` : "";
  return `${source.nameOf(due)}: ${day}${status}`;
}

interface Plot {
  readonly axis: TimeAxis | undefined;
  readonly today: time.PlainDate | undefined;
  readonly top: number;
}

/** The rows over the lines of the axis, whose names stand above and below. */
function plotted(
  rows: readonly ((top: number) => svg.Block)[],
  { axis, today, top }: Plot,
): svg.Block {
  if (axis === undefined) return svg.stacked(rows, 4, top);
  const above = axisNames(axis, "above")(top);
  const begin = top + above.height + 4;
  const { height, markup } = svg.stacked(rows, 4, begin);
  const below = axisNames(axis, "below")(begin + height);
  const day =
    today === undefined
      ? ""
      : svg.element("path", {
          d: `M${axis.endOf(today).toFixed(1)},${begin}v${height}`,
          ...svg.drawn("ink", 1),
          "stroke-dasharray": "1 3",
        });
  return {
    height: above.height + 4 + height + below.height,
    markup: [above.markup, axisLines(axis, begin, height), day, markup, below.markup].join(""),
  };
}

function legendOf(
  obligations: readonly Due[],
  { isTracked, locale }: { isTracked: boolean; locale: calls.Locale },
): readonly LegendItem[] {
  const met = new Set(obligations.filter(({ due }) => due !== undefined).map(standingOf));
  const items = STANDINGS.filter((each) => met.has(each)).map((each): LegendItem => {
    const words = isTracked ? STANDING_WORDS[each] : CHART_WORDS.due;
    const bar = (x: number, y: number): string =>
      barOf(each, { x: x - 10, y: y - BAR / 2, width: 12, height: BAR });
    return { sign: (x, y) => bar(x, y) + markOf(each, x + 6, y), words: words[locale] };
  });
  const day: LegendItem = {
    sign: (x, y) =>
      svg.element("path", {
        d: `M${x},${y - 6}v12`,
        ...svg.drawn("ink", 1),
        "stroke-dasharray": "1 3",
      }),
    words: GANTT_WORDS.today[locale],
  };
  return isTracked ? [...items, day] : items;
}
