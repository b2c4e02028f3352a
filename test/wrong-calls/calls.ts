import * as agency from "chiso/agency";
import * as citation from "chiso/citation";
import * as deadline from "chiso/deadline";
import * as explain from "chiso/explain";
import * as exporting from "chiso/export";
import * as indices from "chiso/indices";
import * as plan from "chiso/plan";
import * as progress from "chiso/progress";
import * as province from "chiso/province";
import * as schema from "chiso/schema";
import * as scoring from "chiso/scoring";
import * as target from "chiso/target";
import * as text from "chiso/text";
import * as time from "chiso/time";

import type { Argument } from "./arguments.js";
import { DEADLINE_CALLS } from "./deadline-calls.js";
import { EXPORT_CALLS } from "./export-calls.js";
import { INDEX_CALLS } from "./index-calls.js";
import { NAME_CALLS } from "./name-calls.js";
import { PLAN_CALLS } from "./plan-calls.js";
import { PROGRESS_CALLS } from "./progress-calls.js";
import { SCHEMA_CALLS } from "./schema-calls.js";
import { SCORING_CALLS } from "./scoring-calls.js";
import { TEXT_CALLS } from "./text-calls.js";
import { TIME_CALLS } from "./time-calls.js";

/** The doors whose functions are called wrongly. */
export const DOORS: readonly (readonly [string, object])[] = [
  ["chiso/text", text],
  ["chiso/time", time],
  ["chiso/citation", citation],
  ["chiso/province", province],
  ["chiso/agency", agency],
  ["chiso/deadline", deadline],
  ["chiso/target", target],
  ["chiso/indices", indices],
  ["chiso/plan", plan],
  ["chiso/scoring", scoring],
  ["chiso/progress", progress],
  ["chiso/schema", schema],
  ["chiso/export", exporting],
  ["chiso/explain", explain],
];

/** Right calls of each function, argument by argument. */
export const CALLS: ReadonlyMap<string, readonly (readonly Argument[])[]> = new Map([
  ...TEXT_CALLS,
  ...TIME_CALLS,
  ...NAME_CALLS,
  ...DEADLINE_CALLS,
  ...INDEX_CALLS,
  ...PLAN_CALLS,
  ...SCORING_CALLS,
  ...PROGRESS_CALLS,
  ...SCHEMA_CALLS,
  ...EXPORT_CALLS,
]);

/** What takes anything, and the schemas, which give the errors of their maker. */
export const UNCHECKED: readonly string[] = [
  "ChisoError",
  "isChisoError",
  "planSchema.parse",
  "planSchema.safeParse",
  "planRecordSchema.parse",
  "planRecordSchema.safeParse",
  "planDefinitionSchema.parse",
  "planDefinitionSchema.safeParse",
  "calendarSchema.parse",
  "calendarSchema.safeParse",
  "findingSchema.parse",
  "findingSchema.safeParse",
  "criteriaSetInputSchema.parse",
  "criteriaSetInputSchema.safeParse",
  "criteriaSetSchema.parse",
  "criteriaSetSchema.safeParse",
  "scorecardSchema.parse",
  "scorecardSchema.safeParse",
];
