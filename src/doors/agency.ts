/**
 * Agencies and lists of agencies as the cells of plans name them.
 *
 * @packageDocumentation
 */
export { agencyKey, parseAgencies, sameAgency } from "../agency/index.js";
export type {
  Agency,
  AgencyFindingCode,
  AgencyKind,
  AgencyLevel,
  AgencyList,
  AgencyRole,
  LearntName,
  ParseAgenciesOptions,
} from "../agency/index.js";
