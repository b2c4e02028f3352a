import type { Locale } from "../../text/index.js";
import { CHART_COLOURS, type ChartColour } from "../data/chart-colours.js";
import { escapedLine } from "../document/markup.js";
import { widthOf, wrapped } from "./text-width.js";

/** How wide a chart is: its letters keep their size on a phone, and are large enough on A4. */
export const WIDTH = 400;

/** What stays free at both sides. */
export const MARGIN = 8;

/** How wide its contents are. */
export const INSIDE = WIDTH - 2 * MARGIN;

/** The usual size of letters. */
const LETTERS = 11.5;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A figure without a tail of decimals. */
function figure(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}

/** An element; its contents are markup already. */
export function element(name: string, attributes: Attributes, contents = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${figure(value)}"`,
  );
  const open = `<${name}${written.join("")}`;
  return contents === "" ? `${open}/>` : `${open}>${contents}</${name}>`;
}

/**
 * What paints an area: the colour of a light page as an attribute, which every reader knows, and a
 * name by which the style sets that of a dark one.
 */
export function filled(colour: ChartColour): Attributes {
  return { class: `f-${colour}`, fill: CHART_COLOURS[colour][0] };
}

/** What paints a line. */
export function drawn(colour: ChartColour, width = 1.5): Attributes {
  const [stroke] = CHART_COLOURS[colour];
  return { class: `s-${colour}`, stroke, "stroke-width": width, fill: "none" };
}

/** How letters look. */
export interface Letters {
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  readonly colour?: ChartColour;
  /** Whether they have a ground of their own, so that no line behind them crosses them. */
  readonly ground?: boolean;
}

/** A line of letters. */
export function text(x: number, y: number, words: string, letters: Letters = {}): string {
  const { size = LETTERS, bold = false, anchor, colour = "ink", ground = false } = letters;
  const look = {
    "font-size": size,
    "font-weight": bold ? "bold" : undefined,
    "text-anchor": anchor === "start" ? undefined : anchor,
  };
  const content = escapedLine(words);
  if (content === "") return "";
  const box = { x, y: y - size, width: Math.min(INSIDE, widthOf(words, size)), height: size * 1.3 };
  const behind = ground ? element("rect", { ...box, ...filled("page") }) : "";
  return behind + element("text", { x, y, ...look, ...filled(colour) }, content);
}

/** A part of a chart with what it is in full, for whoever points at it. */
export function titled(words: string, contents: string): string {
  return `<g><title>${escapedLine(words)}</title>${contents}</g>`;
}

/** Contents with the height that they take. */
export interface Block {
  readonly height: number;
  readonly markup: string;
}

/** Blocks below each other, each as a function of where it begins. */
export function stacked(
  blocks: readonly ((top: number) => Block)[],
  gap: number,
  top: number,
): Block {
  let y = top;
  const markup = blocks.map((block) => {
    const { height, markup: own } = block(y);
    y += height === 0 ? 0 : height + gap;
    return own;
  });
  return { height: y - top, markup: markup.join("") };
}

/** Lines of letters as a block. */
export function paragraph(
  words: string,
  letters: Letters & { readonly most?: number } = {},
): (top: number) => Block {
  const { size = LETTERS, most } = letters;
  const line = size * 1.3;
  return (top) => {
    const lines = words === "" ? [] : wrapped(words, INSIDE, size, most);
    const markup = lines.map((each, at) => text(MARGIN, top + line * at + size, each, letters));
    return { height: lines.length * line, markup: markup.join("") };
  };
}

/** The colours on a dark screen; paper is light. */
export const CHART_STYLE: string = /* @__PURE__ */ (() => {
  const rules = Object.entries(CHART_COLOURS).map(
    ([name, [, dark]]) =>
      `.chiso-chart .f-${name}{fill:${dark}}.chiso-chart .s-${name}{stroke:${dark}}`,
  );
  return `<style>@media screen and (prefers-color-scheme:dark){${rules.join("")}}</style>`;
})();

/** What a chart is, for those who see it and those who hear of it. */
export interface ChartWords {
  readonly locale: Locale;
  readonly title: string;
  /** A line below the title. */
  readonly subtitle?: string;
  /** All that it shows, in words. */
  readonly description: string;
}

/** A chart that needs nothing from outside. */
export function svgOf(
  words: ChartWords,
  blocks: readonly ((top: number) => Block)[],
  gap = 8,
): string {
  const { locale, title, subtitle = "", description } = words;
  const heading = [
    paragraph(title, { size: 14, bold: true, most: 4 }),
    paragraph(subtitle, { colour: "soft" }),
  ];
  const { height, markup } = stacked([...heading, ...blocks], gap, MARGIN);
  const box = { width: WIDTH, height: Math.ceil(height + MARGIN) };
  const contents = [
    `<title>${escapedLine(title)}</title>`,
    `<desc>${escapedLine(description)}</desc>`,
    CHART_STYLE,
    element("rect", { ...box, ...filled("page") }),
    markup,
  ];
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    class: "chiso-chart",
    role: "img",
    "xml:lang": locale,
    lang: locale,
    ...box,
    viewBox: `0 0 ${box.width} ${box.height}`,
    style: "max-width:100%;height:auto",
    "font-family": "Arial,'DejaVu Sans',Helvetica,sans-serif",
  };
  return `${element("svg", root, contents.join("\n"))}\n`;
}
