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

/** The days at which an axis has a line, with their names: `5`, `2021`. */
function ticksOf({ start, end }: TimeAxis): readonly (readonly [time.PlainDate, string])[] {
  const [from, to] = [start, end].map((date) => time.yearOf(date) * 12 + time.monthOf(date) - 1);
  const count = (to ?? 0) - (from ?? 0) + 1;
  const step = STEPS.find((each) => (count / each) * ROOM <= INSIDE) ?? count;
  const ticks: (readonly [time.PlainDate, string])[] = [];
  for (let month = from ?? 0; month <= (to ?? 0); month += 1) {
    const isFirst = month === from;
    if (!isFirst && month % step !== 0) continue;
    const year = Math.floor(month / 12);
    const name = step < 12 && !isFirst && month % 12 !== 0 ? `${(month % 12) + 1}` : `${year}`;
    const named =
      step < 12 && name !== `${(month % 12) + 1}` ? `${(month % 12) + 1}/${year}` : name;
    ticks.push([time.monthPeriod(year, (month % 12) + 1).start, named]);
  }
  return ticks;
}

/** The names of an axis, above what it is for or below. */
export function axisNames(axis: TimeAxis): (top: number) => Block {
  return (top) => {
    let free = 0;
    const names = ticksOf(axis).map(([date, name]) => {
      const x = axis.at(date) + 2;
      if (x < free) return "";
      free = x + name.length * 6.6 + 2;
      return free > MARGIN + INSIDE ? "" : text(x, top + 10, name, { size: 9, colour: "soft" });
    });
    return { height: 12, markup: names.join("") };
  };
}

/** The lines of an axis over a height. */
export function axisLines(axis: TimeAxis, top: number, height: number): string {
  const lines = ticksOf(axis).map(([date]) => `M${axis.at(date).toFixed(1)},${top}v${height}`);
  return element("path", { d: lines.join(""), ...drawn("line", 0.6) });
}
