import * as time from "../../time/index.js";
import { drawn, element, INSIDE, MARGIN, text, type Block } from "./svg.js";

/** Where days lie across a chart. */
export interface TimeAxis {
  readonly start: time.PlainDate;
  readonly end: time.PlainDate;
  /** The place at which a day begins. */
  readonly at: (date: time.PlainDate) => number;
  /** The place at which a day ends. */
  readonly endOf: (date: time.PlainDate) => number;
}

/** An axis of whole months from one day to another, both inside. */
export function timeAxis(first: time.PlainDate, last: time.PlainDate): TimeAxis {
  const { start } = time.periodContaining(first, "month");
  const { end } = time.periodContaining(last, "month");
  const days = time.daysBetween(start, end) + 1;
  const place = (day: number): number => MARGIN + (day / days) * INSIDE;
  return {
    start,
    end,
    at: (date) => place(time.daysBetween(start, date)),
    endOf: (date) => place(time.daysBetween(start, date) + 1),
  };
}

/** How many months apart the lines of an axis are, so that their names do not touch. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const;

/** The least room that a name needs. */
const ROOM = 30;

/** A day at which an axis has a line, with its names. */
interface Tick {
  readonly day: time.PlainDate;
  /** The number of its month; none where the axis tells years alone. */
  readonly month?: string;
  /** Its year, where it is the first of it that the axis shows. */
  readonly year?: string;
}

function ticksOf({ start, end }: TimeAxis): readonly Tick[] {
  const [from = 0, to = 0] = [start, end].map(
    (date) => time.yearOf(date) * 12 + time.monthOf(date) - 1,
  );
  const count = to - from + 1;
  const step = STEPS.find((each) => (count / each) * ROOM <= INSIDE) ?? count;
  const ticks: Tick[] = [];
  let told: number | undefined;
  for (let month = from; month <= to; month += 1) {
    if (month !== from && month % step !== 0) continue;
    const year = Math.floor(month / 12);
    ticks.push({
      day: time.monthPeriod(year, (month % 12) + 1).start,
      ...(step < 12 ? { month: `${(month % 12) + 1}` } : {}),
      ...(year === told ? {} : { year: `${year}` }),
    });
    told = year;
  }
  return ticks;
}

/** The height of a row of names. */
const ROW = 12;

/**
 * The names of an axis, above what it is for: years over the numbers of their months; and below it
 * the months again, or the years of an axis that tells years alone.
 */
export function axisNames(axis: TimeAxis, side: "above" | "below"): (top: number) => Block {
  const ticks = ticksOf(axis);
  const years = ticks.map(({ year }) => year);
  const months = ticks.map(({ month }) => month);
  const hasMonths = months.some((month) => month !== undefined);
  const rows = hasMonths ? (side === "above" ? [years, months] : [months]) : [years];
  return (top) => {
    const names = rows.map((row, at) => rowOfNames(axis, ticks, row, top + (at + 1) * ROW - 2));
    return { height: rows.length * ROW, markup: names.join("") };
  };
}

/** One row of names; one for which there is no room is left out. */
function rowOfNames(
  axis: TimeAxis,
  ticks: readonly Tick[],
  row: readonly (string | undefined)[],
  line: number,
): string {
  let free = 0;
  const names = ticks.map(({ day }, index) => {
    const name = row[index];
    const x = axis.at(day) + 2;
    if (name === undefined || x < free) return "";
    free = x + name.length * 6.6 + 2;
    return free > MARGIN + INSIDE ? "" : text(x, line, name, { size: 9, colour: "soft" });
  });
  return names.join("");
}

/** The lines of an axis over a height. */
export function axisLines(axis: TimeAxis, top: number, height: number): string {
  const lines = ticksOf(axis).map(({ day }) => `M${axis.at(day).toFixed(1)},${top}v${height}`);
  return element("path", { d: lines.join(""), ...drawn("line", 0.6) });
}
