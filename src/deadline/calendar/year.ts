import { isYearValue } from "../../reading/index.js";
import { at, peek, take, type Reader } from "../lexer/reader.js";

/** What a text says of the year of a date or period: nothing, a number, or a place after the plan's. */
export interface YearPart {
  readonly year?: number;
  readonly yearOffset?: -1 | 0 | 1;
}

/** Whether the token `ahead` is a year of four digits. */
export function isYear(reader: Reader, ahead = 0): boolean {
  const token = peek(reader, ahead);
  return token.kind === "number" && token.end - token.start === 4 && isYearValue(token.value);
}

/** Whether the number `ahead` goes on as something else: `2021/QĐ-UBND`, `2021,5`, `2021%`. */
export function goesOn(reader: Reader, ahead: number): boolean {
  const next = peek(reader, ahead + 1);
  if (next.gap !== "none") return false;
  if (next.name === "%" || (next.name === "" && next.kind === "word")) return true;
  const after = peek(reader, ahead + 2);
  if (after.gap !== "none") return false;
  if (next.name === "/") return after.kind === "word" || after.kind === "number";
  return (next.name === "," || next.name === ".") && after.kind === "number";
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
  const sign = peek(reader).name;
  if ((sign === "/" || sign === "-" || sign === ".") && isYear(reader, 1) && !goesOn(reader, 1)) {
    const glued = peek(reader).gap === "none" && peek(reader, 1).gap === "none";
    // "Quý 4 - 2024": after a dash nothing but the year may follow.
    const apart = sign === "-" && peek(reader, 2).name !== "-" && peek(reader, 2).name !== "/";
    if (sign === "/" || glued || apart) return yearAt(reader, 1);
  }
  if (sign === "(" && isYear(reader, 1) && peek(reader, 2).name === ")") {
    const { value } = peek(reader, 1);
    reader.position += 3;
    return { year: value };
  }
  if (isYear(reader) && !goesOn(reader, 0)) return yearAt(reader, 0);
  const skip = sign === "của" || sign === "trong" || sign === "," ? 1 : 0;
  if (peek(reader, skip).name !== "năm") return {};
  if (isYear(reader, skip + 1) && !goesOn(reader, skip + 1)) return yearAt(reader, skip + 1);
  return readYearOffset(reader, skip);
}

function yearAt(reader: Reader, ahead: number): YearPart {
  const { value } = peek(reader, ahead);
  reader.position += ahead + 1;
  return { year: value };
}

/** `năm nay`, `năm sau`, `năm tới`, `năm tiếp theo`, `năm kế tiếp`, `năm trước`. */
function readYearOffset(reader: Reader, skip: number): YearPart {
  const place = reader.position;
  reader.position += skip + 1;
  if (take(reader, "nay") || take(reader, "này")) return { yearOffset: 0 };
  const next = take(reader, "liền") || take(reader, "kế");
  if (take(reader, "tiếp", "theo") || take(reader, "tiếp") || take(reader, "kề")) {
    return { yearOffset: 1 };
  }
  if (take(reader, "sau") || take(reader, "tới")) {
    take(reader, "liền", "kề");
    return { yearOffset: 1 };
  }
  if (at(reader, "trước") && peek(reader, 1).kind !== "number" && peek(reader, 1).name !== "ngày") {
    reader.position += 1;
    return { yearOffset: -1 };
  }
  if (next) return { yearOffset: 1 };
  reader.position = place;
  return {};
}
