/**
 * Agencies and lists of agencies as the cells of plans name them, and the provinces before and
 * after 1 July 2025.
 *
 * @packageDocumentation
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
export { parseAgencies } from "./parse-agencies.js";
export { findProvince, province, provinceHolding, provinces } from "./provinces.js";
export type { Province, ProvinceLink, ProvinceOptions, ProvinceType } from "./provinces.js";
export { agencyKey, sameAgency } from "./same-agency.js";
