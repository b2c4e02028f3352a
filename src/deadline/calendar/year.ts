import { isYearValue } from "../../reading/index.js";
import {
  at,
  atNumber,
  nameAt,
  peek,
  take,
  takeOne,
  takePhrase,
  type Reader,
} from "../lexer/reader.js";
import { phrases, wordSet } from "../lexer/words.js";

/** What a text says of the year of a date or period: nothing, a number, or a place after the plan's. */
export interface YearPart {
  readonly year?: number;
  readonly yearOffset?: -1 | 0 | 1;
}

/** Whether the token `ahead` is a year of four digits. */
export function isYear(reader: Reader, ahead = 0): boolean {
  const token = peek(reader, ahead);
  return token.kind === "digits" && token.end - token.start === 4 && isYearValue(token.value);
}

/** Whether the number `ahead` goes on as something else: `2021/QĐ-UBND`, `2021,5`, `2021%`. */
export function goesOn(reader: Reader, ahead: number): boolean {
  const next = peek(reader, ahead + 1);
  if (next.gap !== "none") return false;
  const name = nameAt(reader, ahead + 1);
  if (name === "%" || name === "?") return true;
  const after = peek(reader, ahead + 2);
  if (after.gap !== "none") return false;
  if (name === "/") return after.kind === "letters" || after.kind === "digits";
  return (name === "," || name === ".") && after.kind === "digits";
}

/**
 * Whether the number of a month or quarter that stands here ends where its figures do: a year may
 * be glued to it, and another number of a list, up to `most`.
 */
export function endsNumber(reader: Reader, most: number): boolean {
  if (!goesOn(reader, 0)) return true;
  const sign = nameAt(reader, 1);
  const beforeYear = (sign === "/" || sign === ".") && isYear(reader, 2);
  return beforeYear || (sign === "," && peek(reader, 2).value <= most);
}

/**
 * Reads the year that follows a day, month or quarter; gives an empty part when there is none.
 *
 * ```
 * Quý IV/ 2021      Quý II, III năm 2021      tháng 9-2021      tháng 01 năm sau
 *       ^^^^^^                  ^^^^^^^^              ^^^^^              ^^^^^^^
 * ```
 */
export function readYearAfter(reader: Reader): YearPart {
  const sign = nameAt(reader);
  if ((sign === "/" || sign === "-" || sign === ".") && isYear(reader, 1) && !goesOn(reader, 1)) {
    const glued = peek(reader).gap === "none" && peek(reader, 1).gap === "none";
    // "Quý 4 - 2024": after a dash nothing but the year may follow.
    const apart = sign === "-" && nameAt(reader, 2) !== "-" && nameAt(reader, 2) !== "/";
    if (sign === "/" || glued || apart) return yearAt(reader, 1);
  }
  if (sign === "(" && isYear(reader, 1) && nameAt(reader, 2) === ")") {
    const { value } = peek(reader, 1);
    reader.position += 3;
    return { year: value };
  }
  if (isYear(reader) && !goesOn(reader, 0)) return yearAt(reader, 0);
  const skip = sign === "của" || sign === "trong" || sign === "," ? 1 : 0;
  if (nameAt(reader, skip) !== "năm") return {};
  if (isYear(reader, skip + 1) && !goesOn(reader, skip + 1)) return yearAt(reader, skip + 1);
  return readYearOffset(reader, skip);
}

function yearAt(reader: Reader, ahead: number): YearPart {
  const { value } = peek(reader, ahead);
  reader.position += ahead + 1;
  return { year: value };
}

const PRESENT = /* @__PURE__ */ wordSet("nay này");
/** What follows something in time. */
export const AFTER = /* @__PURE__ */ wordSet("sau tới");
const NEAR = /* @__PURE__ */ wordSet("liền kế");
const FAR = /* @__PURE__ */ phrases("kề|tiếp theo|tiếp");

/** Reads `liền kề`, `kế tiếp`, `tiếp theo`; says whether more than the first word stood there. */
export function takeNear(reader: Reader): "near" | "far" | undefined {
  const near = takeOne(reader, NEAR);
  return takePhrase(reader, FAR) ? "far" : near ? "near" : undefined;
}

/** `năm nay`, `năm sau`, `năm tới`, `năm tiếp theo`, `năm kế tiếp`, `năm trước`. */
function readYearOffset(reader: Reader, skip: number): YearPart {
  const place = reader.position;
  reader.position += skip + 1;
  if (takeOne(reader, PRESENT)) return { yearOffset: 0 };
  const next = takeNear(reader);
  if (next === "far") return { yearOffset: 1 };
  if (takeOne(reader, AFTER)) {
    take(reader, "liền", "kề");
    return { yearOffset: 1 };
  }
  if (at(reader, "trước") && !atNumber(reader, 1) && nameAt(reader, 1) !== "ngày") {
    reader.position += 1;
    return { yearOffset: -1 };
  }
  if (next !== undefined) return { yearOffset: 1 };
  reader.position = place;
  return {};
}
