import { fold, unaccent } from "../text/index.js";
import type { Province, ProvinceType } from "./province-catalogue.js";

/** A name as it is compared, and the type that was written with it. */
interface ProvinceName {
  readonly key: string;
  readonly type?: ProvinceType;
}

/** Types as they stand before a name or else after it. */
const TYPES: readonly (readonly [RegExp, ProvinceType])[] = [
  [/^tinh /, "province"],
  [/^(?:thanh pho|t ?p) /, "city"],
  [/ province$/, "province"],
  [/ city$/, "city"],
];

const squashed = (words: string): string => words.replace(/ /g, "");

/** Bare letters of a name without spaces; its type, when it is written, apart. */
export function readProvinceName(text: string): ProvinceName {
  const words = unaccent(fold(text).text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  for (const [pattern, type] of TYPES) {
    if (pattern.test(words)) return { key: squashed(words.replace(pattern, "")), type };
  }
  return { key: squashed(words) };
}

/** Whether a name as written is that of a unit. A type written with it must be the unit's. */
export function namesProvince(written: ProvinceName, unit: Province): boolean {
  if (written.type !== undefined && written.type !== unit.type) return false;
  return [unit.name, ...unit.spellings].some((name) => readProvinceName(name).key === written.key);
}
