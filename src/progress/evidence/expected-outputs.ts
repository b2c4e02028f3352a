import { parseAgencies, type Agency } from "../../agency/index.js";
import type { DocumentTypeKey } from "../../citation/index.js";
import type { PlannedTask } from "../../plan/index.js";
import { defined, unaccent } from "../../text/index.js";
import { labelsOf } from "../coinciding.js";
import type { Obligation } from "../plan-schedule.js";
import { issuerWords, namedTypes, subjectWords } from "./document-words.js";

/** Something a task is to produce, with the obligations that it fulfils. */
export interface ExpectedOutput {
  /** The task, by its key. */
  readonly task: string;
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

/** Tells the outputs of a plan apart. */
export function nameOf({ task, deliverable, type, title }: ExpectedOutput): string {
  return [task, deliverable ?? "", type ?? "", title].join(" ");
}

/** The outputs of a task, with the obligations of the schedule that each fulfils. */
export function expectedOutputs(
  { key, task }: PlannedTask,
  obligations: readonly Obligation[],
): ExpectedOutput[] {
  const listed = task.deliverables.map(({ title }, index) =>
    named({ title, deliverable: index + 1, ...defined({ issuer: issuerOf(title) }) }),
  );
  const labels = obligations.filter(({ deliverable }) => deliverable === undefined).map(labelOf);
  const claimed = new Set(labels.flatMap((label) => namedTypes(label).types));
  const taskWords = subjectWords(task.title);
  const found = new Map<string, ExpectedOutput & { readonly obligations: Obligation[] }>();
  for (const obligation of obligations) {
    for (const named of outputsOf(obligation, listed, claimed, task.title)) {
      const name = [named.deliverable, named.type, named.title].join(" ");
      const known = found.get(name);
      if (known !== undefined) known.obligations.push(obligation);
      else {
        const words = subjectWords(named.title);
        found.set(name, { ...named, task: key, words, taskWords, obligations: [obligation] });
      }
    }
  }
  return [...found.values()];
}

type NamedOutput = Omit<ExpectedOutput, "task" | "words" | "taskWords" | "obligations">;

/** One output for each kind of document that its title names, else one of no kind. */
function named(output: Omit<NamedOutput, "general">): NamedOutput[] {
  const { types, general } = namedTypes(output.title);
  if (types.length === 0) return [{ ...output, general }];
  return types.map((type) => ({ ...output, general: false, type }));
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
  const { deliverable, due, open } = obligation;
  const label = labelOf(obligation);
  const wanted = namedTypes(label).types;
  // `triển khai thực hiện thường xuyên` beside a dated output is work, not something produced.
  const isOpen = due === undefined && open !== undefined;
  if (isOpen && label !== "" && wanted.length === 0) return [];
  const own = deliverable === undefined ? listed.flat() : (listed[deliverable.number - 1] ?? []);
  if (wanted.length > 0) {
    const fitting = own.filter(({ type }) => type !== undefined && wanted.includes(type));
    if (fitting.length > 0) return fitting;
    return deliverable === undefined ? named({ title: label }) : own;
  }
  if (deliverable !== undefined) return own;
  const free = own.filter(({ type }) => type === undefined || !claimed.has(type));
  if (free.length > 0) return free;
  return own.length > 0 ? own : named({ title: taskTitle });
}

function labelOf(obligation: Obligation): string {
  return labelsOf(obligation).join("; ");
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
