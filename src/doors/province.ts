/**
 * The provinces and the cities under the central government, before and after 1 July 2025.
 *
 * @packageDocumentation
 */
export { findProvince, province, provinceHolding, provinces } from "../province/index.js";
export type { Province, ProvinceLink, ProvinceOptions, ProvinceType } from "../province/index.js";
