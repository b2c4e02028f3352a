import { dateFromParts, type PlainDate } from "../time/index.js";
import type { Token } from "./lexer.js";
import { wordKey } from "../text/index.js";

/** The date beside a number. */
export interface DateReading {
  readonly date?: PlainDate;
  readonly year?: number;
  /** Why there is no date: a blank left for hand-writing, or a day that does not exist. */
  readonly problem?: "incomplete" | "impossible";
  readonly start: number;
  readonly end: number;
}

const DAY = /* @__PURE__ */ wordKey("ngày");
const MONTH = /* @__PURE__ */ wordKey("tháng");
const YEAR = /* @__PURE__ */ wordKey("năm");

/** Reads `ngày 02/02/2021`, `ngày 23 tháng 6 năm 2021`, `(03/4/2018)`, `năm 2018`, blanks too. */
export function readDate(tokens: readonly Token[], at: number): DateReading | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.key === "(") return readBracketed(tokens, at);
  if (token.key === YEAR) {
    const year = yearAt(tokens, at + 1);
    return year === undefined ? undefined : { year, start: at, end: at + 2 };
  }
  if (token.key !== DAY) return undefined;
  // A doubled word is a slip of the pen: `ngày ngày 28/4/2021`.
  const from = tokens[at + 1]?.key === DAY ? at + 2 : at + 1;
  const reading = readDayMonthYear(tokens, from);
  return reading === undefined ? undefined : { ...reading, start: at };
}

function readBracketed(tokens: readonly Token[], at: number): DateReading | undefined {
  const from = tokens[at + 1]?.key === DAY ? at + 2 : at + 1;
  const reading = readDayMonthYear(tokens, from);
  if (reading?.date === undefined || tokens[reading.end]?.key !== ")") return undefined;
  return { ...reading, start: at, end: reading.end + 1 };
}

function readDayMonthYear(tokens: readonly Token[], at: number): DateReading | undefined {
  const day = numberAt(tokens, at);
  const dayEnd = day === undefined ? blankEnd(tokens, at) : at + 1;
  const divider = tokens[dayEnd];
  if (divider === undefined) return undefined;
  const words = divider.key === MONTH;
  if (!words && !/^[/.-]$/.test(divider.key)) return undefined;
  const monthAt = dayEnd + 1;
  const month = numberAt(tokens, monthAt);
  const second = month === undefined ? blankEnd(tokens, monthAt) : monthAt + 1;
  const wanted = words ? YEAR : divider.key;
  if (tokens[second]?.key !== wanted) return undefined;
  const year = yearAt(tokens, second + 1);
  if (year === undefined) return undefined;
  const end = second + 2;
  if (day === undefined || month === undefined) {
    return { year, problem: "incomplete", start: at, end };
  }
  const date = dateFromParts(year, month, day);
  return date === undefined
    ? { year, problem: "impossible", start: at, end }
    : { date, year, start: at, end };
}

/** Past the dots of a blank left for hand-writing. */
function blankEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (
    tokens[end]?.key === "…" ||
    (tokens[end]?.key === "." && /^[.…/]$/.test(tokens[end + 1]?.key ?? ""))
  )
    end += 1;
  return end;
}

function numberAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "digits" || token.text.length > 2) return undefined;
  return Number(token.text);
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "digits" || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return year >= 1900 && year <= 2199 ? year : undefined;
}
