import { defined } from "../../text/index.js";
import { isOneOf, nameOf, onlyFound, type Group, type Reader } from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { WrittenPeriod } from "../timing.js";
import { labelOf } from "./label.js";

const JOINTS = /* @__PURE__ */ wordSet(", và &");

/** Whether nothing but remarks in brackets and joints stands in `[start, end)`. */
export function isRemark(reader: Reader, start: number, end: number): boolean {
  let brackets = 0;
  for (let index = start; index < end; index++) {
    const name = nameOf(reader, index);
    if (name === "(") brackets += 1;
    else if (name === ")") brackets -= 1;
    else if (brackets === 0 && !isOneOf(reader, index, JOINTS)) return false;
    if (brackets < 0) return false;
  }
  return brackets === 0;
}

/** A time with what follows its remark in brackets; the remark stays its label. */
export function extended(reader: Reader, group: Group, { start, end }: Group): Group {
  const label = group.label ?? labelOf(reader, group.end, start);
  const last = group.founds.length - 1;
  const founds = group.founds.map((found, index) => (index === last ? { ...found, end } : found));
  return defined({ ...group, founds, end, label });
}

/** The period of a group that is nothing else. */
export function onlyPeriod(group: Group): WrittenPeriod | undefined {
  const timing = onlyFound(group)?.timing;
  return timing?.kind === "within" && timing.until === undefined ? timing.period : undefined;
}
