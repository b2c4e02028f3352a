import { element } from "./dom.js";

/** A drawing as a picture: in it nothing can run, and the style of the page does not reach it. */
export function picture(svg: string): HTMLElement {
  return element("img", {
    class: "drawing",
    src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
    alt: [inside(svg, "title"), inside(svg, "desc")].join(". "),
  });
}

/** What the first element of a name says, its entities as the signs they stand for. */
function inside(svg: string, name: string): string {
  const [, before = ""] = svg.split(`<${name}>`, 2);
  const [words = ""] = before.split(`</${name}>`, 1);
  return words.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
