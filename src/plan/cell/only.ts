import type { AgencyList } from "../../agency/index.js";
import { parseDeadline, type DeadlineExpression } from "../../deadline/index.js";
import { isBlank, oneLine } from "./plain-text.js";

/** A cell that says only one thing is short. */
const LONGEST = 200;
const LONGEST_WRITTEN = 2000;

/** The words of a cell that is neither empty nor long. */
export function shortText(cell: string): string | undefined {
  if (cell.length > LONGEST_WRITTEN || isBlank(cell)) return undefined;
  const text = oneLine(cell);
  return text.length <= LONGEST ? text : undefined;
}

type ReadDeadline = (text: string) => DeadlineExpression;

function deadlineIn(cell: string, read: ReadDeadline): DeadlineExpression | undefined {
  const text = shortText(cell);
  if (text === undefined) return undefined;
  const deadline = read(text);
  const [first] = deadline.clauses;
  if (first === undefined || first.label !== undefined) return undefined;
  const isRead = deadline.clauses.every(
    ({ timing }) => timing.kind !== "unrecognized" && timing.kind !== "unstated",
  );
  return isRead ? deadline : undefined;
}

/** Whether a cell reads as times, the first of them without a word of what it is for. */
export function saysTimes(cell: string, read: ReadDeadline = parseDeadline): boolean {
  return deadlineIn(cell, read) !== undefined;
}

/** Whether a cell says times and nothing else. */
export function saysOnlyTimes(cell: string, read: ReadDeadline = parseDeadline): boolean {
  const deadline = deadlineIn(cell, read);
  return (
    deadline?.clauses.every(({ label }) => label === undefined) === true &&
    deadline.findings.every(({ code }) => code !== "deadline-text-left-over")
  );
}

/** Whether a cell, whose agencies were read, names agencies and nothing else. */
export function saysOnlyAgencies(
  cell: string,
  { agencies, findings }: AgencyList,
  read: ReadDeadline = parseDeadline,
): boolean {
  if (agencies.length === 0 || agencies.some(({ kind }) => kind === "unknown")) return false;
  return findings.every(({ code }) => code !== "unrecognized-agency") && !saysTimes(cell, read);
}
