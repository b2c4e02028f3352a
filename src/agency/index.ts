/**
 * Agencies and lists of agencies as the cells of plans name them.
 */
export type {
  Agency,
  AgencyFindingCode,
  AgencyKind,
  AgencyLevel,
  AgencyList,
  AgencyRole,
  ParseAgenciesOptions,
} from "./agency.js";
export { agencyForm } from "./agency-form.js";
export { learnNames } from "./learn-names.js";
export type { LearntName } from "./learn-names.js";
export { parseAgencies, readAgencies } from "./parse-agencies.js";
export { agencyKey, keyOfAgency, sameAgency } from "./same-agency.js";
