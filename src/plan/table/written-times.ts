import type { DeadlineExpression } from "../../deadline/index.js";
import { dayOfHeading } from "../cell/day-heading.js";
import { oneLine } from "../cell/plain-text.js";

/** Reads a deadline. */
export type ReadDeadline = (text: string) => DeadlineExpression;

const LONGEST = 120;

/**
 * The time of a cell as schedules and registers write it short, read in its full words; `undefined`
 * where the cell is no such one, or the full words do not read whole.
 *
 * ```
 * Hai 14/9         ngày 16/3/2026 + 30 ngày      Ngày ký hợp đồng + 100 ngày           9, 10 below `Tháng`
 * ngày 14/9        30 ngày kể từ ngày 16/3/2026  100 ngày kể từ ngày ký hợp đồng       tháng 9, tháng 10
 * ```
 *
 * @param counted - What bare numbers count, by the heading above them.
 */
export function writtenTime(
  text: string,
  read: ReadDeadline,
  counted?: CountedPeriod,
): DeadlineExpression | undefined {
  if (text.length > LONGEST) return undefined;
  const line = oneLine(text);
  // A number says nothing without its heading, so that it is written out.
  const months = countedWords(line, counted);
  if (months !== undefined) return read(months);
  const words = fullWords(line);
  const full = words === undefined ? undefined : read(words);
  if (full === undefined || !isWhole(full)) return undefined;
  const span = { start: 0, end: text.length };
  return {
    text,
    clauses: full.clauses.map((clause) => ({ ...clause, span })),
    skipped: [],
    findings: full.findings.map((finding) => ({ ...finding, span })),
  };
}

/** Periods whose numbers stand below their word. */
export type CountedPeriod = "tháng" | "quý";

/** Numbers of months or quarters, of which none is more than there are. */
const NUMBERS: Readonly<Record<CountedPeriod, RegExp>> = {
  tháng: /^(?:0?[1-9]|1[0-2])(?:\s*[,;]\s*(?:0?[1-9]|1[0-2]))*$/,
  quý: /^(?:[1-4]|I{1,3}|IV)(?:\s*[,;]\s*(?:[1-4]|I{1,3}|IV))*$/,
};

function countedWords(line: string, counted: CountedPeriod | undefined): string | undefined {
  if (counted === undefined || !NUMBERS[counted].test(line)) return undefined;
  return line
    .split(/[,;]/)
    .map((number) => `${counted} ${number.trim()}`)
    .join(", ")
    .replace(/^./u, (letter) => letter.toUpperCase());
}

/** A day or an event from which so many days are counted. */
const SUM =
  /^((?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?|ngày \p{L}[^+\d]*) ?\+ ?(\d{1,3} (?:ngày(?: làm việc)?|tuần|tháng))$/iu;

function fullWords(line: string): string | undefined {
  const day = dayOfHeading(line);
  // With a whole week day the cell is read as it stands.
  if (day !== undefined) return /^(?:thứ|chủ nhật|ngày)/iu.test(line) ? undefined : `ngày ${day}`;
  const [, start, length] = SUM.exec(line) ?? [];
  if (start === undefined || length === undefined) return undefined;
  return `${length} kể từ ${/^ngày/iu.test(start) ? "" : "ngày "}${start.toLowerCase()}`;
}

/** Whether all words of a deadline are read. */
export function isWhole({ text, clauses, skipped, findings }: DeadlineExpression): boolean {
  return (
    clauses.length > 0 &&
    skipped.every(({ start, end }) => !/\d/.test(text.slice(start, end))) &&
    clauses.every(({ timing }) => timing.kind !== "unrecognized") &&
    findings.every(({ code }) => code !== "deadline-text-left-over")
  );
}
