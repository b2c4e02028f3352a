import * as z from "zod";
import { findMeasure, type MeasureRef } from "../../indices/index.js";
import type { TaskDefinition } from "./plan-definition.js";

/** A place in a definition that cannot stand, with the reason. */
export interface DefinitionProblem {
  /** Where, as in `sections[0].tasks[2].title`. */
  readonly path: string;
  /** Why. */
  readonly message: string;
}

const measure = /* @__PURE__ */ (() =>
  z
    .strictObject({
      index: z.enum(["papi", "par-index", "sipas"]),
      edition: z.string(),
      code: z.string(),
    })
    .refine((ref) => findMeasure(ref) !== undefined, {
      error: "the edition is not known or has no part with this code",
    }))();

const words = /* @__PURE__ */ (() => z.string().regex(/\S/, { error: "must not be empty" }))();

const assignments = /* @__PURE__ */ (() => ({
  lead: words.exactOptional(),
  coordinate: words.exactOptional(),
  implement: words.exactOptional(),
  monitor: words.exactOptional(),
  guide: words.exactOptional(),
}))();

const deliverable = /* @__PURE__ */ (() =>
  z.strictObject({
    ...assignments,
    title: words,
    deadline: words.exactOptional(),
    targets: z.array(words).exactOptional(),
  }))();

const task: z.ZodType<TaskShape> = /* @__PURE__ */ (() =>
  z.lazy(() =>
    z.strictObject({
      ...assignments,
      code: words,
      title: words,
      deadline: words.exactOptional(),
      targets: z.array(words).exactOptional(),
      activities: z.array(words).exactOptional(),
      deliverables: z.array(z.union([words, deliverable])).exactOptional(),
      measures: z.array(measure).exactOptional(),
      results: z.array(words).exactOptional(),
      notes: z.array(words).exactOptional(),
      subtasks: z.array(task).exactOptional(),
    }),
  ))();

/** A task definition whose references to indices are checked at run time, not by the compiler. */
interface TaskShape extends Omit<TaskDefinition, "measures" | "subtasks"> {
  readonly measures?: readonly MeasureRef[];
  readonly subtasks?: readonly TaskShape[];
}

const section = /* @__PURE__ */ (() =>
  z.strictObject({
    code: words,
    part: words.exactOptional(),
    partTitle: words.exactOptional(),
    title: words,
    measures: z.array(measure).exactOptional(),
    tasks: z.array(task),
  }))();

const definition = /* @__PURE__ */ (() =>
  z.strictObject({
    title: z.strictObject({ vi: words, en: words.exactOptional() }).exactOptional(),
    number: words.exactOptional(),
    issuer: words.exactOptional(),
    issuedOn: z.iso.date().exactOptional(),
    year: z.int().min(1900).max(2198),
    period: z.strictObject({ start: z.iso.date(), end: z.iso.date() }).exactOptional(),
    sections: z.array(section),
    targets: z.array(words).exactOptional(),
  }))();

/** Everything that keeps a value from being a plan definition. */
export function planDefinitionProblems(value: unknown): DefinitionProblem[] {
  const result = definition.safeParse(value);
  if (!result.success) {
    return result.error.issues.map(({ path, message }) => ({ path: dotted(path), message }));
  }
  return repeatedCodes(result.data.sections);
}

function dotted(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`,
    )
    .join("");
}

type SectionShape = z.infer<typeof section>;

/** Sections need different codes in their part, tasks in their section: records refer to them. */
function repeatedCodes(sections: readonly SectionShape[]): DefinitionProblem[] {
  const keys = sections.map(({ part = "", code }) => `${part}.${code}`);
  return [
    ...repeatedAt(keys, "sections"),
    ...sections.flatMap(({ tasks }, index) => repeatedTasks(tasks, `sections[${index}].tasks`)),
  ];
}

function repeatedTasks(tasks: readonly TaskShape[], path: string): DefinitionProblem[] {
  const codes = tasks.map(({ code }) => code);
  return [
    ...repeatedAt(codes, path),
    ...tasks.flatMap(({ subtasks = [] }, index) =>
      repeatedTasks(subtasks, `${path}[${index}].subtasks`),
    ),
  ];
}

function repeatedAt(keys: readonly string[], path: string): DefinitionProblem[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path: `${path}[${index}].code`, message: "this code stands twice" }];
  });
}
