import { existsSync } from "node:fs";
import {
  findDeadlines,
  resolveDeadline,
  type ResolveOptions,
  type ResolvedClause,
} from "chiso/deadline";
import { isPlainDate } from "chiso/time";
import { rowsOf, type Miss } from "../fixtures/misses.js";

/** A reading as the fixtures write it: the fields of the timing, label and assumedYear side by side. */
export type Reading = Readonly<Record<string, unknown>>;

/** How a reading compares with what was expected. */
export type Verdict = "exact" | "partial" | "false" | "silent";

const singleSpaced = (text: unknown): string =>
  String(text).normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** JSON with sorted keys, so that two readings compare as text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${key}:${canonical(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** A clause in the notation of the fixtures; the label only where the expectation insists on one. */
function comparable(clause: Reading, withLabel: boolean): string {
  const { label, ...words } = clause;
  for (const field of ["event", "authority"]) {
    if (field in words) Object.assign(words, { [field]: singleSpaced(words[field]) });
  }
  return canonical(withLabel ? { ...words, label: singleSpaced(label) } : words);
}

/** The clauses of a resolved deadline in the notation of the fixtures. */
export function readingOf(clauses: readonly ResolvedClause[]): Reading[] {
  return clauses.map((clause) => ({
    ...clause.timing,
    ...(clause.label === undefined ? {} : { label: clause.label }),
    ...(clause.assumedYear === undefined ? {} : { assumedYear: true }),
  }));
}

const DATED: ReadonlySet<unknown> = new Set(["by", "within", "recurring"]);

/** Compares what was read with what was expected. */
function judge(actual: readonly Reading[], expected: readonly Reading[]): Verdict {
  const same = expected.map((clause, index) => {
    const read = actual[index];
    const withLabel = "label" in clause;
    return read !== undefined && comparable(read, withLabel) === comparable(clause, withLabel);
  });
  if (actual.length === expected.length && same.every(Boolean)) return "exact";
  const dates = new Set(expected.map((clause) => comparable(clause, false)));
  const invented = actual.some(
    (clause) => DATED.has(clause["kind"]) && !dates.has(comparable(clause, false)),
  );
  if (invented) return "false";
  const silent = actual.every(({ kind }) => kind === "unrecognized" || kind === "unstated");
  return silent ? "silent" : "partial";
}

/** A row of a fixture. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly year: number;
  readonly issuedOn?: string;
  readonly reading: readonly Reading[];
  readonly also?: readonly (readonly Reading[])[];
  readonly finding?: string;
}

/** A row that is of a plan, or a rule of law, which is of no year. */
export type RowOfLaw = Omit<Row, "year"> & Partial<Pick<Row, "year">>;

/** A row of running text: where each clause stands, and what it says. */
export interface RunningRow {
  readonly id: string;
  readonly text: string;
  readonly year: number;
  readonly found: readonly FoundRow[];
}

/** A clause that running text holds; what is `optional` may be missing. */
export type FoundRow = Reading & {
  readonly text: string;
  readonly optional?: boolean;
  readonly also?: readonly Reading[];
};

/** What was read from a row, and how it compares. */
export interface Score {
  readonly verdict: Verdict;
  readonly actual: readonly Reading[];
}

const fixtures = new URL("../fixtures/deadlines/", import.meta.url);

function isRecord(value: unknown): value is Reading {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === "string";

function isReading(value: unknown): value is readonly Reading[] {
  return Array.isArray(value) && value.every(isRecord);
}

function isNamed(value: unknown): value is Reading & Pick<Row, "id" | "text"> {
  return isRecord(value) && isText(value["id"]) && isText(value["text"]);
}

function isBase(value: unknown): value is Reading & Pick<Row, "id" | "text" | "year"> {
  return isNamed(value) && typeof value["year"] === "number";
}

function isRowOfLaw(value: unknown): value is RowOfLaw {
  if (!isNamed(value) || !isReading(value["reading"])) return false;
  const also = value["also"] ?? [];
  return Array.isArray(also) && also.every(isReading);
}

function isRow(value: unknown): value is Row {
  return isBase(value) && isRowOfLaw(value);
}

function isRunningRow(value: unknown): value is RunningRow {
  return (
    isBase(value) && isReading(value["found"]) && value["found"].every((f) => isText(f["text"]))
  );
}

/** The rows of a fixture of expressions. */
export const expressionsOf = (name: string): Row[] => rowsOf(new URL(name, fixtures), isRow);

/** The rows of a fixture of rules of law. */
export const lawsOf = (name: string): RowOfLaw[] => rowsOf(new URL(name, fixtures), isRowOfLaw);

/** The rows of a fixture of texts that hold no time. */
export const negativesOf = (name: string): Pick<Row, "id" | "text" | "year">[] =>
  rowsOf(new URL(name, fixtures), isBase);

/** The rows of a fixture of running text. */
export const runningTextsOf = (name: string): RunningRow[] =>
  rowsOf(new URL(name, fixtures), isRunningRow);

/** What a row says of its plan. */
function planOf({ year, issuedOn }: Pick<RowOfLaw, "year" | "issuedOn">): ResolveOptions {
  return {
    ...(year === undefined ? {} : { year }),
    ...(issuedOn !== undefined && isPlainDate(issuedOn) ? { issuedOn } : {}),
  };
}

/** Reads a row and gives the best verdict over its accepted readings. */
export function score(row: RowOfLaw): Score {
  const actual = readingOf(resolveDeadline(row.text, planOf(row)).clauses);
  const verdicts = [row.reading, ...(row.also ?? [])].map((expected) => judge(actual, expected));
  const order: readonly Verdict[] = ["exact", "partial", "silent", "false"];
  const best = order.find((verdict) => verdicts.includes(verdict)) ?? "false";
  return { verdict: best, actual };
}

/** A row of any fixture with its score, as a miss where it is not read exactly. */
export function missOf(
  row: Pick<Row, "id" | "text">,
  { verdict, actual }: Score,
  expected: readonly Reading[],
): Miss | undefined {
  if (verdict === "exact") return undefined;
  const [wanted, got] = [expected, actual].map((clauses) => clauses.map(canonical).join(" "));
  return { text: `${verdict} ${row.id} ${row.text}`, wanted: wanted ?? "", got: got ?? "" };
}

/** Whether a clause gives a date, a cadence or a length of time. */
function isDated(clause: Reading): boolean {
  if (clause["kind"] === "event") return "offset" in clause;
  return DATED.has(clause["kind"]) && clause["every"] !== "unspecified";
}

/** Reads a text that holds no time: a dated clause is false. */
export function scoreNegative(row: Pick<Row, "text" | "year">): Score {
  const actual = readingOf(resolveDeadline(row.text, planOf(row)).clauses);
  return { verdict: actual.some(isDated) ? "false" : "exact", actual };
}

/** Reads running text: each clause listed is there, in its place, and no other. */
export function scoreRunningText(row: RunningRow): Score {
  const { clauses } = resolveDeadline(findDeadlines(row.text), planOf(row));
  const actual = readingOf(clauses);
  const matched = new Set<number>();
  let missing = false;
  let place = 0;
  for (const { text, also, optional, ...expected } of row.found) {
    const start = row.text.indexOf(text, place);
    if (start < 0) throw new Error(`${row.id}: "${text}" does not stand in the text`);
    place = start;
    const index = clauses.findIndex(
      ({ span }, at) => !matched.has(at) && span.start < start + text.length && span.end > start,
    );
    const read = actual[index];
    if (read === undefined) missing ||= optional !== true;
    else if ([expected, ...(also ?? [])].some((one) => judge([read], [one]) === "exact")) {
      matched.add(index);
    }
  }
  if (matched.size < actual.length) return { verdict: "false", actual };
  return { verdict: missing ? "silent" : "exact", actual };
}

const GRAINS: Readonly<Record<string, string>> = { half: "half-year" };

/** Turns a gold row of the source documents into the notation of the fixtures. */
function fromGold(clause: Reading): Reading {
  const {
    t,
    from,
    to,
    grain,
    period,
    dueRule,
    within,
    offset,
    label,
    assumedYear,
    approx,
    ...rest
  } = clause;
  const extra = {
    ...(label === undefined ? {} : { label }),
    ...(assumedYear === undefined ? {} : { assumedYear }),
    ...(approx === undefined ? {} : { approximate: approx }),
  };
  switch (t) {
    case "in":
      return {
        kind: "within",
        start: from,
        end: to,
        grain: GRAINS[String(grain)] ?? grain,
        ...extra,
      };
    case "every":
      return {
        kind: "recurring",
        every:
          period === "unspecified"
            ? period
            : { unit: period === "half" ? "half-year" : period, interval: 1 },
        ...rest,
        ...limitsOf(within),
        ...(dueRule === undefined ? {} : { due: { side: "before", day: 25, month: "last" } }),
        ...extra,
      };
    case "ongoing":
      return { kind: "ongoing", ...limitsOf(within), ...extra };
    case "ref":
      return { kind: "reference", ...rest, ...extra };
    case "event":
      return {
        kind: "event",
        ...rest,
        ...(offset === undefined ? {} : { offset: offsetOf(offset) }),
        ...extra,
      };
    case "unknown":
      // The gold says only that there is no time; what is named without one says none.
      return { kind: label === undefined ? "unrecognized" : "unstated", ...extra };
    default:
      return { kind: t, ...rest, ...extra };
  }
}

function limitsOf(within: unknown): Reading {
  if (typeof within !== "object" || within === null) return {};
  return {
    ...("from" in within ? { start: within.from } : {}),
    ...("to" in within ? { end: within.to } : {}),
  };
}

function offsetOf(offset: unknown): Reading {
  if (typeof offset !== "object" || offset === null || !("n" in offset) || !("unit" in offset))
    return {};
  return { amount: offset.n, unit: offset.unit };
}

const goldFile = new URL("../../../shared/reference/gold/deadlines.seeds.jsonl", import.meta.url);

/** Whether the gold readings of the source documents lie beside the project. */
export const hasGold = existsSync(goldFile);

interface GoldRow extends Reading {
  readonly id: string;
  readonly text: string;
  readonly planYear: number;
  readonly gold: readonly Reading[];
}

function isGoldRow(value: unknown): value is GoldRow {
  return (
    isRecord(value) &&
    isText(value["id"]) &&
    isText(value["text"]) &&
    typeof value["planYear"] === "number" &&
    isReading(value["gold"])
  );
}

/** The gold readings of the source documents, in the notation of the fixtures. */
export const goldRows = (): Row[] =>
  rowsOf(goldFile, isGoldRow).map(({ id, text, planYear, gold }) => ({
    id,
    text,
    year: planYear,
    reading: gold.map(fromGold),
  }));
