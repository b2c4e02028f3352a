import { parseAgencies, type Agency } from "../../agency/index.js";
import type { DocumentTypeKey } from "../../citation/index.js";
import type { Deliverable, PlannedTask } from "../../plan/index.js";
import { defined, unaccent } from "../../text/index.js";
import type { Obligation } from "../plan-schedule.js";
import { issuerWords, namedTypes, type NamedTypes } from "./document-words.js";
import { subjectWords } from "./subject-words.js";

/** Something a task is to produce, with the obligations that it fulfils. */
export interface ExpectedOutput {
  /** Its name: that of the deliverable, the words of the deadline, or the task. */
  readonly title: string;
  /** Its place among the deliverables of the task, from 1; absent where it is none of them. */
  readonly deliverable?: number;
  /** The kind of document it is; absent where the words name none. */
  readonly type?: DocumentTypeKey;
  /** Whether it is papers of any kind. */
  readonly general: boolean;
  /** What sort of body is to issue it, where the words say so. */
  readonly issuer?: Agency["kind"];
  /** Its own words, and those of its task. */
  readonly words: ReadonlySet<string>;
  readonly taskWords: ReadonlySet<string>;
  /** What it fulfils, in the order of the schedule. */
  readonly obligations: readonly Obligation[];
}

/** The outputs of a task, with the obligations of the schedule that each fulfils. */
export function expectedOutputs(
  { task }: PlannedTask,
  obligations: readonly Obligation[],
): ExpectedOutput[] {
  const listed = task.deliverables.map((each, index) => named(each.title, each, index + 1));
  const labels = obligations.filter(({ deliverable }) => deliverable === undefined).map(labelOf);
  const claimed = new Set(labels.flatMap((label) => namedTypes(label).types));
  const found = new Map<string, { output: NamedOutput; obligations: Obligation[] }>();
  for (const obligation of obligations) {
    for (const output of outputsOf(obligation, listed, claimed, task.title)) {
      const key = `${output.deliverable ?? 0} ${output.type ?? ""} ${output.title}`;
      const known = found.get(key) ?? { output, obligations: [] };
      known.obligations.push(obligation);
      found.set(key, known);
    }
  }
  const taskWords = subjectWords(task.title);
  return [...found.values()].map(({ output, obligations: fulfilled }) => ({
    ...output,
    words: subjectWords(output.title),
    taskWords,
    obligations: fulfilled,
  }));
}

type NamedOutput = Omit<ExpectedOutput, "words" | "taskWords" | "obligations">;

/** One output for each kind of document that a title names, else one of no kind. */
function named(title: string, from: Deliverable | undefined, number?: number): NamedOutput[] {
  const { types, general }: NamedTypes = namedTypes(title);
  const issuer = from === undefined ? undefined : issuerOf(title);
  const base = defined({ title, general, deliverable: number, issuer });
  return types.length === 0 ? [base] : types.map((type) => ({ ...base, general: false, type }));
}

/**
 * What an obligation wants: its own deliverable; else the deliverables of the kind that its clause
 * of the deadline names; else those that no other clause names.
 */
function outputsOf(
  obligation: Obligation,
  listed: readonly (readonly NamedOutput[])[],
  claimed: ReadonlySet<DocumentTypeKey>,
  taskTitle: string,
): readonly NamedOutput[] {
  const { deliverable } = obligation;
  const label = labelOf(obligation);
  const wanted = namedTypes(label).types;
  if (isActivity(obligation, label, wanted)) return [];
  const own = deliverable === undefined ? listed.flat() : (listed[deliverable.number - 1] ?? []);
  if (wanted.length > 0) {
    const fitting = own.filter(({ type }) => type !== undefined && wanted.includes(type));
    if (fitting.length > 0) return fitting;
    return deliverable === undefined ? named(label, undefined) : own;
  }
  if (deliverable !== undefined) return own;
  const free = own.filter(({ type }) => type === undefined || !claimed.has(type));
  if (free.length > 0) return free;
  return own.length > 0 ? own : named(taskTitle, undefined);
}

function labelOf({ occurrence, open }: Obligation): string {
  return occurrence?.label ?? open?.label ?? "";
}

/** `triển khai thực hiện thường xuyên` beside a dated output is work, not something produced. */
function isActivity(
  { due, open }: Obligation,
  label: string,
  wanted: readonly DocumentTypeKey[],
): boolean {
  return due === undefined && open !== undefined && label !== "" && wanted.length === 0;
}

/** Bodies that issue documents; citizens, staff and units in general are something else. */
const ISSUING_KINDS: ReadonlySet<Agency["kind"]> = /* @__PURE__ */ new Set<Agency["kind"]>([
  "government",
  "ministry",
  "peoples-council",
  "peoples-committee",
  "department",
  "office",
  "inspectorate",
  "party",
  "steering-committee",
]);

/** What sort of body is to issue an output, where its words say so. */
function issuerOf(title: string): Agency["kind"] | undefined {
  const kind = bodyKind(issuerWords(title) ?? "");
  return kind !== undefined && ISSUING_KINDS.has(kind) ? kind : undefined;
}

/** What sort of body words name; a chair stands for the committee. */
export function bodyKind(words: string): Agency["kind"] | undefined {
  const [agency] = parseAgencies(words).agencies;
  if (agency?.kind !== "official") return agency?.kind === "unknown" ? undefined : agency?.kind;
  return unaccent(agency.name).includes("uy ban nhan dan") ? "peoples-committee" : undefined;
}
