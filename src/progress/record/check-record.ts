import { isRecord, wordsFor } from "../../text/index.js";
import { isPlainDate } from "../../time/index.js";
import type { RecordFindingCode } from "../data/findings.js";
import { CONFIDENCE_RANK } from "../data/reasons.js";

/** Why a record does not count, with the words it concerns. */
export type RecordProblem = readonly [code: RecordFindingCode, words?: string | undefined];

/** A time of day as records and occurrences write it. */
export const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

const DAY = "record-unreadable-date";
const VALUE = "record-unreadable-value";

/** What each key must hold, and the finding where it does not. */
const KEYS = /* @__PURE__ */ new Map<
  string,
  readonly [RecordFindingCode, (value: unknown) => boolean]
>([
  ["task", ["record-unknown-task", isText]],
  ["deliverable", ["record-unknown-deliverable", isPlace]],
  ["due", [DAY, isPlainDate]],
  ["obligation", ["record-unknown-obligation", isText]],
  ["evidence", [VALUE, (value) => typeof value === "string"]],
  ["by", [VALUE, isAgency]],
  ["completedOn", [DAY, isPlainDate]],
  ["completedAt", [VALUE, (value) => isText(value) && TIME_OF_DAY.test(value)]],
  ["notedOn", [DAY, isPlainDate]],
  ["progress", ["record-impossible-progress", isShare]],
  ["inferred", [VALUE, isInference]],
  ["state", ["record-unknown-state", (value) => isText(value) && STATES.has(value)]],
  ["on", [DAY, isPlainDate]],
  ["to", [DAY, isPlainDate]],
]);

const TARGET = ["task", "deliverable", "due", "obligation", "evidence"];
const STATED = /* @__PURE__ */ (() => [...TARGET, "state", "on"])();
const COMPLETION = /* @__PURE__ */ (() => [
  ...[...TARGET, "by", "completedOn", "completedAt"],
  ...["notedOn", "progress", "inferred"],
])();

/** The keys that a record of each state may have. */
const STATES: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() =>
  new Map([
    ["cancelled", STATED],
    ["suspended", STATED],
    ["resumed", STATED],
    ["extended", [...STATED, "to"]],
    ["awaiting-approval", [...STATED, "by"]],
    ["returned", [...STATED, "by"]],
  ]))();

/**
 * What is wrong with a record by itself, whatever the schedule: the same that its schema refuses.
 * What is not known whole does not count: a misspelt key may be the one that says what is meant.
 */
export function problemOf(record: unknown): RecordProblem | undefined {
  if (!isRecord(record)) return [VALUE, wordsFor(record)];
  const said = new Map(Object.entries(record).filter(([, value]) => value !== undefined));
  if (!said.has("task")) return ["record-unknown-task"];
  const state = said.get("state");
  const known = isText(state) ? (STATES.get(state) ?? []) : COMPLETION;
  for (const [key, value] of said) {
    const wanted = KEYS.get(key);
    if (wanted === undefined) return ["record-unknown-key", key];
    const [code, holds] = wanted;
    if (!holds(value)) return [codeOf(code, value), `${key} ${wordsFor(value)}`];
  }
  const strange = [...said.keys()].find((key) => !known.includes(key));
  if (strange !== undefined) return ["record-unknown-key", strange];
  const days = state === undefined ? [] : state === "extended" ? ["on", "to"] : ["on"];
  const dayless = said.has("completedAt") && !said.has("completedOn");
  return dayless || !days.every((key) => said.has(key)) ? ["record-missing-day"] : undefined;
}

/** A day that is written as days are, but that no calendar has, is something else. */
function codeOf(code: RecordFindingCode, value: unknown): RecordFindingCode {
  const written = code === DAY && isText(value) && /^\d{4}-\d\d-\d\d$/.test(value);
  return written ? "record-impossible-date" : code;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isPlace(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}

function isShare(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 100;
}

/** The name of an agency, or one as `parseAgencies` gives it: with what its key is made of. */
function isAgency(value: unknown): boolean {
  if (!isRecord(value)) return isText(value) && value.trim() !== "";
  return isText(value["name"]) && "kind" in value && "level" in value;
}

function isInference(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { confidence, reasons } = value;
  return isText(confidence) && Object.hasOwn(CONFIDENCE_RANK, confidence) && Array.isArray(reasons);
}
