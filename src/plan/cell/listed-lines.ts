import { oneLine, plainText } from "./plain-text.js";

const BULLET = /^(?:[-+•*]|\d{1,2}[.)](?=\s|$)|[a-zđ]\))\s*/;

/** Lines of a cell when they are bulleted, else the whole cell as one. */
export function listedLines(text: string): string[] {
  const lines = plainText(text)
    .split(/\n|(?<=[.;…])\s*(?=[-+•*]\s+[\p{Lu}\d])|;\s+(?=[-+•*]\s)/u)
    .map((line) => line.trim());
  if (!lines.some((line) => BULLET.test(line))) {
    return [oneLine(text)].filter((line) => line !== "");
  }
  const items: string[] = [];
  for (const line of lines) {
    const bulleted = BULLET.test(line);
    const before = items.at(-1);
    // A line without a bullet goes on with the one above it.
    if (bulleted || before === undefined) items.push(line.replace(BULLET, ""));
    else items[items.length - 1] = `${before} ${line}`;
  }
  return items.map((item) => oneLine(item).replace(/[;.]$/, "")).filter((item) => item !== "");
}
