/**
 * The provinces and the cities under the central government, before and after 1 July 2025.
 */
export { findProvince, province, provinceHolding, provinces } from "./provinces.js";
export type { Province, ProvinceLink, ProvinceOptions, ProvinceType } from "./provinces.js";
