import { existsSync } from "node:fs";
import { findTargets, parseTarget, type Target, type TargetOptions } from "chiso/target";
import { rowsOf, type Miss } from "../fixtures/misses.js";

/** A reading as the fixtures write it: only the fields that a row insists on. */
type Reading = Readonly<Record<string, unknown>>;

/** A row of `phrases.jsonl`. */
export interface PhraseRow {
  readonly id: string;
  readonly text: string;
  readonly reading: Reading;
  readonly options?: TargetOptions;
}

/** A row of `negatives.jsonl`. */
export interface NegativeRow {
  readonly id: string;
  readonly text: string;
}

/** A row of `running-text.jsonl`. */
export interface RunningRow {
  readonly id: string;
  readonly text: string;
  readonly found: readonly (Reading & { readonly at: string })[];
}

const FIXTURES = new URL("../fixtures/targets/", import.meta.url);

const fixture = <Row>(name: string, isRow: (value: unknown) => value is Row): Row[] =>
  rowsOf(new URL(name, FIXTURES), isRow);

function has(value: unknown, ...fields: readonly string[]): boolean {
  return typeof value === "object" && value !== null && fields.every((field) => field in value);
}

/** The phrases that state one target. */
export const phraseRows = (name = "phrases.jsonl"): PhraseRow[] =>
  fixture(name, (value): value is PhraseRow => has(value, "id", "text", "reading"));

/** The texts in which there is nothing to find. */
export const negativeRows = (): NegativeRow[] =>
  fixture("negatives.jsonl", (value): value is NegativeRow => has(value, "id", "text"));

/** The running texts. */
export const runningRows = (): RunningRow[] =>
  fixture("running-text.jsonl", (value): value is RunningRow => has(value, "id", "text", "found"));

/**
 * Where the source documents and their readings may lie: beside the project, or where the
 * environment says (a folder, with a stroke at its end).
 */
export const SHARED = [
  new URL("../../../shared/", import.meta.url),
  ...(process.env["CHISO_SHARED"] === undefined
    ? []
    : [new URL(`file://${process.env["CHISO_SHARED"]}`)]),
];

/** Where the readings may lie. */
export const GOLD_PLACES = SHARED.map(
  (folder) => new URL("reference/gold/targets.seeds.jsonl", folder),
);

/** Whether a file exists. */
export const exists = (place: URL): boolean => existsSync(place);

const plain = (text: string): string =>
  text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** The unit of a target in the notation of the fixtures. */
export function unitName({ unit }: Target): string {
  switch (unit.kind) {
    case "duration":
      return `duration:${unit.unit}`;
    case "points":
      return unit.maximum === undefined ? "points" : `points/${unit.maximum}`;
    case "rank":
      return unit.field === undefined ? "rank" : `rank/${unit.field}`;
    default:
      return unit.kind;
  }
}

function perName({ per }: Target): string | undefined {
  if (per === undefined) return undefined;
  return per.interval === 1 ? per.unit : `${per.interval} ${per.unit}`;
}

/** One field of a target in the notation of the fixtures. */
function fieldOf(target: Target, field: string): unknown {
  switch (field) {
    case "unit":
      return unitName(target);
    case "interval":
      return target.interval === undefined ? undefined : [target.interval.from, target.interval.to];
    case "per":
      return perName(target);
    case "counted":
      return target.unit.kind === "count" ? target.unit.counted : undefined;
    case "of":
      return target.unit.kind === "count" ? target.unit.of : undefined;
    case "filter":
      return target.filter?.text;
    case "forEach":
      return target.forEach?.text;
    case "deadline":
      return target.deadline?.text;
    default:
      return Object.entries(target).find(([name]) => name === field)?.[1];
  }
}

/** Fields whose absence from a row means that the target must not have them. */
const BINDING = ["value", "interval", "per", "filter", "forEach", "exception"];

/** The fields of a row that a target does not have so. */
function differences(target: Target, wanted: Reading): string[] {
  const fields = new Set([...Object.keys(wanted), ...BINDING, "role"]);
  const found: string[] = [];
  for (const field of fields) {
    const want = field === "role" ? (wanted["role"] ?? "target") : wanted[field];
    if (want === null) continue;
    const got = fieldOf(target, field);
    if (!matches(got, want)) found.push(`${field}: ${JSON.stringify(got)}`);
  }
  return found;
}

function matches(got: unknown, want: unknown): boolean {
  if (typeof want === "string" && typeof got === "string") return plain(got) === plain(want);
  if (Array.isArray(want) && want.every((one) => typeof one === "string")) {
    return want.some((one) => matches(got, one));
  }
  if (typeof want === "object" && want !== null && !Array.isArray(want)) {
    if (typeof got !== "object" || got === null) return false;
    const fields = new Map(Object.entries(got));
    return Object.entries(want).every(([name, value]) => matches(fields.get(name), value));
  }
  return JSON.stringify(got) === JSON.stringify(want);
}

/** Scores one phrase. */
export function missOfPhrase(row: PhraseRow): Miss | undefined {
  const target = parseTarget(row.text, row.options ?? {});
  const wrong = target.readable ? differences(target, row.reading) : ["unreadable"];
  if (wrong.length === 0) return undefined;
  return {
    text: `${row.id} ${row.text}`,
    wanted: JSON.stringify(row.reading),
    got: wrong.join("; "),
  };
}

/** Scores a text in which there is nothing to find. */
export function missOfNegative({ id, text }: NegativeRow): Miss | undefined {
  const { targets } = findTargets(text);
  if (targets.length === 0) return undefined;
  const got = targets.map(
    (target) => `${target.comparator} ${String(target.value)} in “${target.text}”`,
  );
  return { text: `${id} ${text}`, wanted: "nothing", got: got.join("; ") };
}

/** Scores a running text: every target that is listed, and no other. */
export function missOfRunning({ id, text, found }: RunningRow): Miss | undefined {
  const { targets } = findTargets(text);
  const rest = [...targets];
  const wrong: string[] = [];
  for (const { at, optional, ...wanted } of found) {
    const index = rest.findIndex((target) => target.text.includes(at));
    const target = rest[index];
    if (target === undefined) {
      if (optional !== true) wrong.push(`nothing at “${at}”`);
      continue;
    }
    rest.splice(index, 1);
    const differing = Object.entries(wanted).filter(
      ([field, want]) => field !== "deadline_optional" && !matches(fieldOf(target, field), want),
    );
    if (differing.length > 0) {
      const got = differing.map(([field]) => `${field}: ${JSON.stringify(fieldOf(target, field))}`);
      wrong.push(`at “${at}” ${got.join(", ")}`);
    }
  }
  wrong.push(
    ...rest.map(
      (target) => `invented ${target.comparator} ${String(target.value)} “${target.text}”`,
    ),
  );
  return wrong.length === 0
    ? undefined
    : { text: `${id} ${text}`, wanted: JSON.stringify(found), got: wrong.join("; ") };
}
