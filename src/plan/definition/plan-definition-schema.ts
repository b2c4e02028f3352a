import * as z from "zod";
import {
  findMeasure,
  indexMeasures,
  isWholeIndex,
  type KnownMeasureRef,
  type MeasureRef,
} from "../../indices/index.js";
import { ChisoError, requireKind } from "../../text/index.js";
import { issueWords } from "../schema/issue-words.js";
import { measureSchema } from "../schema/plan-schema.js";
import type { PlanDefinition, TaskDefinition } from "./plan-definition.js";

/** The parts that a definition can give. */
export const ROLES = ["lead", "coordinate", "implement", "monitor", "guide"] as const;

const measure = /* @__PURE__ */ (() =>
  measureSchema.refine(isKnown, {
    error: "the edition is not known or has no part with this code",
  }))();

/** The catalogues say at run time what the compiler says of references written in code. */
function isKnown(ref: MeasureRef): ref is KnownMeasureRef {
  if (isWholeIndex(ref))
    return indexMeasures({ index: ref.index, edition: ref.edition }).length > 0;
  return findMeasure(ref) !== undefined;
}

const words = /* @__PURE__ */ (() => {
  const error = "must be a text that is not empty";
  return z.string({ error }).regex(/\S/, { error });
})();
const day = /* @__PURE__ */ (() => z.iso.date({ error: "must be a day written YYYY-MM-DD" }))();
const year = /* @__PURE__ */ (() => {
  const error = "must be a whole number from 1900 to 2198";
  return z.int({ error }).min(1900, { error }).max(2198, { error });
})();
const optional = /* @__PURE__ */ (() => words.exactOptional())();
const list = /* @__PURE__ */ (() => z.array(words).exactOptional())();
const measures = /* @__PURE__ */ (() => z.array(measure).exactOptional())();

/** An object of these names and no others, whose refusal lists them. */
function known<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `unknown ${issue.keys.join(", ")}; known here are ${Object.keys(shape).join(", ")}`
        : `must be an object with ${Object.keys(shape).join(", ")}`,
  });
}

/** What tasks and deliverables say alike. */
const item = {
  lead: optional,
  coordinate: optional,
  implement: optional,
  monitor: optional,
  guide: optional,
  title: words,
  deadline: optional,
  targets: list,
};

const task: z.ZodType<TaskDefinition> = /* @__PURE__ */ (() =>
  z.lazy(() =>
    known({
      ...item,
      code: words,
      activities: list,
      deliverables: z
        .array(
          z.union([words, known(item)], {
            error: `must be a text or an object with ${Object.keys(item).join(", ")}`,
          }),
        )
        .exactOptional(),
      measures,
      results: list,
      notes: list,
      subtasks: z.array(task).exactOptional(),
    }),
  ))();

/**
 * The strict schema of a {@link PlanDefinition}, for definitions that come from outside: a store, a
 * request, a file. Unknown keys, empty titles and references to unknown parts of indices are
 * refused. Codes that stand twice are what `definePlan` refuses.
 *
 * @example
 * ```ts
 * import { definePlan, planDefinitionSchema } from "chiso/plan";
 * const stored = '{"year":2026,"sections":[{"code":"I","title":"Một","tasks":[]}]}';
 * definePlan(planDefinitionSchema.parse(JSON.parse(stored))).sections.length; // 1
 * ```
 */
export const planDefinitionSchema: z.ZodType<PlanDefinition> = /* @__PURE__ */ (() =>
  known({
    title: known({ vi: words, en: optional }).exactOptional(),
    number: optional,
    issuer: optional,
    issuedOn: day.exactOptional(),
    year,
    period: known({ start: day, end: day }).exactOptional(),
    sections: z.array(
      known({
        code: words,
        part: optional,
        partTitle: optional,
        title: words,
        measures,
        tasks: z.array(task),
      }),
    ),
    targets: list,
  }))();

/**
 * The schemas that stand inside that of a definition, by the names of their types.
 *
 * @internal
 */
export const definitionParts: Readonly<Record<string, z.ZodType>> = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ (() => ({
    KnownMeasureRef: measure,
    TaskDefinition: task,
  }))(),
);

/**
 * Refuses what is no plan definition.
 *
 * @param value - What was given.
 * @param name - The function it was given to.
 * @throws ChisoError `invalid-data`, with the first place that cannot stand.
 */
export function requireDefinition(value: unknown, name = "definePlan"): void {
  requireKind(value, "object", `${name}({ year: 2026, sections: [{ code, title, tasks }] })`);
  const { error, data } = planDefinitionSchema.safeParse(value);
  const issue = tellingIssue(error?.issues ?? []);
  if (issue !== undefined) {
    const { given, accepted } = issueWords(issue, value);
    throw refused(dotted(issue.path), given, accepted);
  }
  const again = repeatedCode(data?.sections ?? [], "sections");
  if (again !== undefined) throw refused(again, "this code stands twice");
}

type Issue = z.core.$ZodIssue;

/**
 * The first issue, as near as it tells: of a union, what is wrong with the object that was meant;
 * of a name that is missing, the unknown name that stands in its object.
 */
function tellingIssue(issues: readonly Issue[]): Issue | undefined {
  const [first] = issues;
  if (first === undefined) return undefined;
  if (first.code === "invalid_union") {
    const inside = first.errors
      .map(tellingIssue)
      .find((each) => each !== undefined && !isOther(each));
    return inside === undefined ? first : { ...inside, path: [...first.path, ...inside.path] };
  }
  const object = dotted(first.path.slice(0, -1));
  const named = issues.find(
    ({ code, path }) => code === "unrecognized_keys" && dotted(path) === object,
  );
  return named ?? first;
}

/** Whether a value is of another kind altogether. */
function isOther({ code, path }: Issue): boolean {
  return code === "invalid_type" && path.length === 0;
}

/** The refusal of a place in a definition, as in `sections[0].tasks[2].title`. */
export function refused(
  path: string,
  message: string,
  accepted = "a plan definition without unknown keys, empty titles, repeated or unknown codes",
): ChisoError {
  return new ChisoError("invalid-data", {
    given: `${path === "" ? "the plan" : path}: ${message}`,
    accepted,
    advice: "Mend the named place of the definition",
  });
}

function dotted(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

interface Coded extends Partial<Readonly<Record<"tasks" | "subtasks", readonly Coded[]>>> {
  readonly code: string;
  readonly part?: string;
}

/** Sections need different codes in their part, tasks in their section: records refer to them. */
function repeatedCode(items: readonly Coded[], path: string): string | undefined {
  const seen = new Set<string>();
  for (const [index, { part = "", code }] of items.entries()) {
    if (seen.has(`${part}.${code}`)) return `${path}[${index}].code`;
    seen.add(`${part}.${code}`);
  }
  for (const [index, { tasks = [], subtasks = [] }] of items.entries()) {
    const below = `${path}[${index}]`;
    const found =
      repeatedCode(tasks, `${below}.tasks`) ?? repeatedCode(subtasks, `${below}.subtasks`);
    if (found !== undefined) return found;
  }
  return undefined;
}
