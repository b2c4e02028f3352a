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
import { deadlineSchema } from "./deadline-schema.js";
import { spanSchema, type Each } from "./finding-schema.js";
import { targetSchema } from "./target-schema.js";

const plainDate = /* @__PURE__ */ (() =>
  z.custom<PlainDate>(isPlainDate, { error: "must be a day of the calendar, YYYY-MM-DD" }))();

const KINDS: Each<AgencyKind> = {
  "national-assembly": "national-assembly",
  president: "president",
  government: "government",
  ministry: "ministry",
  "peoples-council": "peoples-council",
  "peoples-committee": "peoples-committee",
  department: "department",
  office: "office",
  division: "division",
  inspectorate: "inspectorate",
  bureau: "bureau",
  "sub-department": "sub-department",
  "vertical-agency": "vertical-agency",
  centre: "centre",
  police: "police",
  military: "military",
  court: "court",
  procuracy: "procuracy",
  audit: "audit",
  party: "party",
  front: "front",
  "mass-organisation": "mass-organisation",
  association: "association",
  press: "press",
  school: "school",
  "health-facility": "health-facility",
  institute: "institute",
  bank: "bank",
  company: "company",
  fund: "fund",
  "management-board": "management-board",
  "steering-committee": "steering-committee",
  council: "council",
  "working-group": "working-group",
  "one-stop-unit": "one-stop-unit",
  "local-authority": "local-authority",
  "residential-group": "residential-group",
  official: "official",
  staff: "staff",
  public: "public",
  unit: "unit",
  unknown: "unknown",
};

const LEVELS: Each<AgencyLevel> = {
  central: "central",
  province: "province",
  district: "district",
  commune: "commune",
  village: "village",
  internal: "internal",
  all: "all",
  unstated: "unstated",
};

const ROLES: Each<AgencyRole> = {
  lead: "lead",
  coordinate: "coordinate",
  implement: "implement",
  monitor: "monitor",
  guide: "guide",
  compile: "compile",
};

const agency: z.ZodType<Agency> = /* @__PURE__ */ (() =>
  z.strictObject({
    text: z.string(),
    name: z.string(),
    kind: z.enum(KINDS),
    level: z.enum(LEVELS),
    collective: z.boolean(),
    members: z.array(z.string()).exactOptional(),
    place: z.string().exactOptional(),
    qualifier: z.string().exactOptional(),
    role: z.enum(ROLES).exactOptional(),
    duty: z.string().exactOptional(),
    note: z.string().exactOptional(),
    span: spanSchema,
    dutySpan: spanSchema.exactOptional(),
  }))();

const optionalText = /* @__PURE__ */ (() => z.string().exactOptional())();

const documentTypeKey = /* @__PURE__ */ (() =>
  z.custom<DocumentTypeKey>(
    (value) => typeof value === "string" && Object.hasOwn(DOCUMENT_TYPES, value),
    { error: "must be the key of a type of document" },
  ))();

const citation: z.ZodType<Citation> = /* @__PURE__ */ (() =>
  z.strictObject({
    text: z.string(),
    form: z.enum<Each<CitationForm>>({
      normative: "normative",
      administrative: "administrative",
      letter: "letter",
      party: "party",
      legacy: "legacy",
      named: "named",
    }),
    number: optionalText,
    serial: optionalText,
    symbol: optionalText,
    type: z.strictObject({ key: documentTypeKey, name: z.string() }).exactOptional(),
    body: optionalText,
    bodyName: optionalText,
    unit: optionalText,
    issuer: optionalText,
    date: plainDate.exactOptional(),
    year: z.int().exactOptional(),
    numberYear: z.int().exactOptional(),
    subject: optionalText,
    span: spanSchema,
    spans: z.strictObject({
      number: spanSchema.exactOptional(),
      date: spanSchema.exactOptional(),
      issuer: spanSchema.exactOptional(),
      subject: spanSchema.exactOptional(),
    }),
  }))();

const place = /* @__PURE__ */ (() =>
  z.strictObject({ row: z.int().min(1), column: z.int().min(1).exactOptional() }))();

const measure = /* @__PURE__ */ (() =>
  z.strictObject({
    index: z.enum<Each<MeasureIndex>>({ papi: "papi", "par-index": "par-index", sipas: "sipas" }),
    edition: z.string(),
    code: z.string(),
  }))();

const assignment = /* @__PURE__ */ (() => z.strictObject({ role: z.enum(ROLES), agency }))();

const deliverable = /* @__PURE__ */ (() =>
  z.strictObject({
    title: z.string(),
    assignments: z.array(assignment),
    deadline: deadlineSchema.exactOptional(),
    targets: z.array(targetSchema),
    source: place.exactOptional(),
  }))();

const task: z.ZodType<Task> = /* @__PURE__ */ (() =>
  z.lazy(() =>
    z.strictObject({
      code: z.string(),
      title: z.string(),
      activities: z.array(z.string()),
      deliverables: z.array(deliverable),
      assignments: z.array(assignment),
      deadline: deadlineSchema.exactOptional(),
      targets: z.array(targetSchema),
      measures: z.array(measure),
      results: z.array(
        z.strictObject({
          text: z.string(),
          citations: z.array(citation),
          source: place.exactOptional(),
        }),
      ),
      subtasks: z.array(task),
      citations: z.array(citation),
      notes: z.array(z.string()),
      source: place.exactOptional(),
    }),
  ))();

const section = /* @__PURE__ */ (() =>
  z.strictObject({
    code: z.string(),
    part: z.string().exactOptional(),
    partTitle: z.string().exactOptional(),
    title: z.string(),
    measures: z.array(measure),
    tasks: z.array(task),
    source: place.exactOptional(),
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
    title: z.strictObject({ vi: z.string(), en: optionalText }).exactOptional(),
    number: citation.exactOptional(),
    issuer: agency.exactOptional(),
    issuedOn: plainDate.exactOptional(),
    period: z
      .strictObject({ start: plainDate, end: plainDate })
      .refine(({ start, end }) => start <= end, { error: "ends before it starts" })
      .exactOptional(),
    sections: z.array(section),
    targets: z.array(targetSchema),
  }))();
