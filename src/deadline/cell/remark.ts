import { isOneOf, tokenSet } from "../lexer/token.js";
import { labelOf } from "./label.js";
import type { Reader } from "../lexer/reader.js";
import type { Group } from "./scan.js";

const JOINTS = /* @__PURE__ */ tokenSet(", và &");

/** Whether nothing but remarks in brackets and joints stands in `[start, end)`. */
export function isRemark({ tokens }: Reader, start: number, end: number): boolean {
  let brackets = 0;
  for (let index = start; index < end; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "break") return false;
    if (token.name === "(") brackets += 1;
    else if (token.name === ")") brackets -= 1;
    else if (brackets === 0 && !isOneOf(token, JOINTS)) return false;
    if (brackets < 0) return false;
  }
  return brackets === 0;
}

/** A time with what follows its remark in brackets; the remark stays its label. */
export function extended({ text, tokens }: Reader, group: Group, { start, end }: Group): Group {
  const label = group.label ?? labelOf(text, tokens, group.end, start);
  const { length } = group.founds;
  const founds = group.founds.map((found, index) => {
    return index === length - 1 ? { ...found, end } : found;
  });
  return { ...group, founds, end, ...(label === undefined ? {} : { label }) };
}
