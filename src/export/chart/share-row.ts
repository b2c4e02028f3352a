import type { Standing } from "../data/chart-words.js";
import { barOf } from "./standing.js";
import * as svg from "./svg.js";
import { widthOf, wrapped } from "./text-width.js";

/** A part of a bar, from 0 to 1, in the pattern of a standing. */
export interface BarPart {
  readonly share: number;
  readonly pattern: Standing;
}

/** A row of a chart of shares. */
export interface ShareRow {
  readonly name: string;
  /** The share in words; it stands behind the bar. */
  readonly words: string;
  /** The parts that fill the bar, from its beginning; absent where there is nothing to fill. */
  readonly parts?: readonly BarPart[];
  /** A remark below. */
  readonly note?: string;
  readonly bold?: boolean;
  /** How far it stands in: a part of the row above. */
  readonly depth?: number;
}

const BAR = 9;
const SIZE = 11;
const INDENT = 14;

/** The name, below it the bar with the share in words behind it. */
export function shareRow(row: ShareRow, wordsWidth: number): (top: number) => svg.Block {
  const { name, words, parts, note = "", bold = false, depth = 0 } = row;
  return (top) => {
    const left = svg.MARGIN + depth * INDENT;
    const wide = svg.INSIDE - depth * INDENT;
    const step = SIZE * 1.3;
    const lines = wrapped(name, wide, SIZE, 3);
    const label = lines.map((line, at) =>
      svg.text(left, top + step * at + SIZE, line, { size: SIZE, bold }),
    );
    const y = top + lines.length * step + 2;
    const right = svg.WIDTH - svg.MARGIN;
    const bar = parts === undefined ? "" : barWith(parts, { left, y, wide: wide - wordsWidth - 8 });
    const [x, anchor] = bar === "" ? ([left, "start"] as const) : ([right, "end"] as const);
    const figure = svg.text(x, y + BAR - 0.5, words, { size: SIZE, bold, anchor });
    const below = y + BAR + 4;
    const remark = note === "" ? [] : wrapped(note, wide, 9.5, 2);
    const said = remark.map((line, at) =>
      svg.text(left, below + at * 12.5 + 9.5, line, { size: 9.5, colour: "soft" }),
    );
    const markup = svg.titled(`${name}: ${words}`, label.join("") + bar + figure) + said.join("");
    return { height: below - top + remark.length * 12.5, markup };
  };
}

/** The room that the longest of some words needs. */
export function roomFor(rows: readonly ShareRow[]): number {
  const widths = rows.map(({ words }) => widthOf(words, SIZE));
  return Math.min(
    svg.INSIDE / 2,
    widths.reduce((most, each) => Math.max(most, each), 0),
  );
}

interface BarPlace {
  readonly left: number;
  readonly y: number;
  readonly wide: number;
}

function barWith(parts: readonly BarPart[], { left, y, wide }: BarPlace): string {
  let x = left;
  const inside = parts.map(({ share, pattern }) => {
    const width = Math.max(0, Math.min(share * wide, left + wide - x));
    const bar = width === 0 ? "" : barOf(pattern, { x, y, width, height: BAR });
    x += width;
    return bar;
  });
  const ground = { x: left, y, width: wide, height: BAR };
  return [
    svg.element("rect", { ...ground, ...svg.filled("rest") }),
    ...inside,
    svg.element("rect", { ...ground, ...svg.drawn("soft", 0.8) }),
  ].join("");
}
