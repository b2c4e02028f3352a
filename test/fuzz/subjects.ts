import { CALL_SUBJECTS } from "./call-subjects.js";
import { PLAN_SUBJECTS } from "./plan-subjects.js";
import type { Subject } from "./subject.js";
import { TABLE_SUBJECTS } from "./table-subjects.js";
import { TEXT_SUBJECTS } from "./text-subjects.js";

/** What is tried. */
export const SUBJECTS: readonly Subject[] = [
  ...TEXT_SUBJECTS,
  ...TABLE_SUBJECTS,
  ...PLAN_SUBJECTS,
  ...CALL_SUBJECTS,
];
