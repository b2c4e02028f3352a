import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The widest of the usual fonts, the same on every machine. */
const DRAWING: ResvgRenderOptions = {
  font: {
    fontFiles: [
      require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
      require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
    ],
    loadSystemFonts: false,
    defaultFontFamily: "DejaVu Sans",
  },
};

/** A drawing as its reader has it; it throws for what is not well-formed. */
export function drawn(svg: string): Resvg {
  return new Resvg(svg, DRAWING);
}

/** The same without its letters, which takes less time. */
export function read(svg: string): Resvg {
  return new Resvg(svg, { font: { loadSystemFonts: false } });
}

/** Where some letters lie. */
export interface LettersBox {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TEXT = /<text [^>]*>([^<]*)<\/text>/g;

/** The letters of a drawing, each line measured by the reader of the drawing. */
export function lettersOf(svg: string): readonly LettersBox[] {
  const open = /<svg [^>]*>/.exec(svg)?.[0] ?? "";
  return [...svg.matchAll(TEXT)].flatMap(([element, words = ""]) => {
    const box = drawn(`${open}${element}</svg>`).getBBox();
    if (box === undefined) return [];
    const { x, y, width, height } = box;
    return [{ words, left: x, right: x + width, top: y, bottom: y + height }];
  });
}

/** The letters that leave the page or lie over others. */
export function misplaced(svg: string): readonly string[] {
  const [, width = "", height = ""] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const all = lettersOf(svg);
  const outside = all.filter(
    ({ left, right, top, bottom }) =>
      left < 0 || top < 0 || right > Number(width) || bottom > Number(height),
  );
  const rows = [...all].sort((one, other) => one.top - other.top);
  const covered = rows.flatMap((one, at) => {
    const found: string[] = [];
    for (const other of rows.slice(at + 1)) {
      if (other.top >= one.bottom - 1) break;
      if (one.left < other.right - 0.5 && other.left < one.right - 0.5) {
        found.push(`${one.words} | ${other.words}`);
      }
    }
    return found;
  });
  return [...outside.map(({ words }) => words), ...covered];
}

/** What is pointed at, as it is written. */
export function titlesIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<g><title>([^<]*)<\/title>/g)].map(([, words = ""]) => words);
}
