import { INSIDE, MARGIN, text, type Block } from "./svg.js";
import { widthOf } from "./text-width.js";

/** What a sign of a chart means: how to draw it around a place, and in words. */
export interface LegendItem {
  readonly sign: (x: number, y: number) => string;
  readonly words: string;
}

const SIZE = 10.5;
const SIGN = 20;
const ROW = 16;

/** The meanings of signs, beside each other as far as they fit. */
export function legend(items: readonly LegendItem[]): (top: number) => Block {
  return (top) => {
    let [x, row] = [0, 0];
    const markup = items.map(({ sign, words }) => {
      const width = SIGN + widthOf(words, SIZE) + 10;
      if (x > 0 && x + width > INSIDE) [x, row] = [0, row + 1];
      const y = top + row * ROW + ROW / 2;
      const at = MARGIN + x;
      x += width;
      const label = text(at + SIGN, y + SIZE * 0.35, words, { size: SIZE, colour: "soft" });
      return sign(at + SIGN / 2 - 2, y) + label;
    });
    return { height: items.length === 0 ? 0 : (row + 1) * ROW, markup: markup.join("") };
  };
}
