import * as z from "zod";
import type { Agency, AgencyKind, AgencyLevel, AgencyRole } from "../../agency/index.js";
import {
  DOCUMENT_TYPES,
  type Citation,
  type CitationForm,
  type DocumentTypeKey,
} from "../../citation/index.js";
import type { MeasureIndex } from "../../indices/index.js";
import { isPlainDate, type PlainDate } from "../../time/index.js";
import type { Plan, Task } from "../model/plan.js";
import { deadlineSchema, periodSchema, timingSchema } from "./deadline-schema.js";
import { allOf, optionalText, spanSchema, text } from "./finding-schema.js";
import { targetSchema } from "./target-schema.js";

/**
 * The schema of a day.
 *
 * @internal
 */
export const plainDateSchema: z.ZodType<PlainDate> = /* @__PURE__ */ (() => {
  const error = "must be a day of the calendar, YYYY-MM-DD";
  return z.string({ error }).refine((day) => isPlainDate(day), { error });
})();

/** The kinds of agency: of the state, from the centre down; of the party and the people; others. */
const kind = /* @__PURE__ */ (() =>
  allOf<AgencyKind>()([
    ["national-assembly", "president", "government", "ministry", "peoples-council"],
    ["peoples-committee", "department", "office", "division", "inspectorate", "bureau"],
    ["sub-department", "vertical-agency", "centre", "police", "military", "court", "procuracy"],
    ["audit", "party", "front", "mass-organisation", "association", "press", "school"],
    ["health-facility", "institute", "bank", "company", "fund", "management-board"],
    ["steering-committee", "council", "working-group", "one-stop-unit", "local-authority"],
    ["residential-group", "official", "staff", "person", "public", "unit", "unknown"],
  ]))();

const level = /* @__PURE__ */ (() =>
  allOf<AgencyLevel>()([
    ["central", "province", "district", "commune", "village", "internal", "all", "unstated"],
  ]))();

const role = /* @__PURE__ */ (() =>
  allOf<AgencyRole>()([["lead", "coordinate", "implement", "monitor", "guide", "compile"]]))();

const optionalSpan = /* @__PURE__ */ spanSchema.exactOptional();

/**
 * The schema of an agency as read.
 *
 * @internal
 */
export const agencySchema: z.ZodType<Agency> = /* @__PURE__ */ (() =>
  z.strictObject({
    text,
    name: text,
    kind,
    level,
    collective: z.boolean(),
    members: z.array(text).exactOptional(),
    place: optionalText,
    qualifier: optionalText,
    role: role.exactOptional(),
    duty: optionalText,
    note: optionalText,
    holder: optionalText,
    span: spanSchema,
    dutySpan: optionalSpan,
  }))();

const documentTypeKey = /* @__PURE__ */ (() =>
  z.string().refine((value): value is DocumentTypeKey => Object.hasOwn(DOCUMENT_TYPES, value), {
    error: "must be the key of a type of document",
  }))();

const citation: z.ZodType<Citation> = /* @__PURE__ */ (() =>
  z.strictObject({
    text,
    form: allOf<CitationForm>()([
      ["normative", "administrative", "letter", "party", "legacy", "short", "named", "dated"],
    ]),
    number: optionalText,
    serial: optionalText,
    symbol: optionalText,
    type: z.strictObject({ key: documentTypeKey, name: text }).exactOptional(),
    body: optionalText,
    bodyName: optionalText,
    unit: optionalText,
    issuer: optionalText,
    date: plainDateSchema.exactOptional(),
    year: z.int().exactOptional(),
    numberYear: z.int().exactOptional(),
    subject: optionalText,
    span: spanSchema,
    spans: z.strictObject({
      number: optionalSpan,
      date: optionalSpan,
      issuer: optionalSpan,
      subject: optionalSpan,
    }),
  }))();

const source = /* @__PURE__ */ (() =>
  z
    .strictObject({ row: z.int().min(1), column: z.int().min(1).exactOptional() })
    .exactOptional())();

/** A reference to a part of an index. */
export const measureSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    index: allOf<MeasureIndex>()([["papi", "par-index", "sipas"]]),
    edition: text,
    code: text,
  }))();

/** What tasks and deliverables say alike. */
const said = /* @__PURE__ */ (() => ({
  assignments: z.array(z.strictObject({ role, agency: agencySchema })),
  deadline: deadlineSchema.exactOptional(),
  targets: z.array(targetSchema),
}))();

const task: z.ZodType<Task> = /* @__PURE__ */ (() =>
  z.lazy(() =>
    z.strictObject({
      code: text,
      title: text,
      activities: z.array(text),
      deliverables: z.array(
        z.strictObject({ title: text, text: text.exactOptional(), ...said, source }),
      ),
      ...said,
      measures: z.array(measureSchema),
      results: z.array(z.strictObject({ text, citations: z.array(citation), source })),
      subtasks: z.array(task),
      citations: z.array(citation),
      notes: z.array(text),
      source,
    }),
  ))();

const section = /* @__PURE__ */ (() =>
  z.strictObject({
    code: text,
    part: optionalText,
    partTitle: optionalText,
    title: text,
    measures: z.array(measureSchema),
    tasks: z.array(task),
    source,
  }))();

/**
 * The strict schema of a {@link Plan}, for plans that come from outside: a store, a request, a
 * file. Unknown keys are refused.
 *
 * @example
 * ```ts
 * import { definePlan, planSchema } from "chiso/plan";
 * const stored = JSON.stringify(definePlan({ year: 2021, sections: [] }));
 * planSchema.parse(JSON.parse(stored)).sections.length; // 0
 * ```
 */
export const planSchema: z.ZodType<Plan> = /* @__PURE__ */ (() =>
  z.strictObject({
    title: z.strictObject({ vi: text, en: optionalText }).exactOptional(),
    documentTitle: optionalText,
    number: citation.exactOptional(),
    issuer: agencySchema.exactOptional(),
    issuedOn: plainDateSchema.exactOptional(),
    period: z
      .strictObject({ start: plainDateSchema, end: plainDateSchema })
      .refine(({ start, end }) => start <= end, { error: "ends before it starts" })
      .exactOptional(),
    deadlineYear: z.int().min(1900).max(2198).exactOptional(),
    sections: z.array(section),
    targets: z.array(targetSchema),
  }))();

/**
 * The schemas that stand inside others, by the names of their types.
 *
 * @internal
 */
export const planParts: Readonly<Record<string, z.ZodType>> = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ (() => ({
    Agency: agencySchema,
    Citation: citation,
    DeadlineExpression: deadlineSchema,
    MeasureRef: measureSchema,
    PlainDate: plainDateSchema,
    Section: section,
    Span: spanSchema,
    Target: targetSchema,
    Task: task,
    Timing: timingSchema,
    WrittenPeriod: periodSchema,
  }))(),
);
