import { findProvince, province, type Province } from "../../province/index.js";
import { fold } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { BODY_BEFORE } from "../data/table-words.js";

/** What a cell names on a day. */
export type ProvinceCell =
  | { readonly kind: "province"; readonly unit: Province; readonly changed: boolean }
  | { readonly kind: "other-time" }
  | { readonly kind: "unknown" };

/** A name without the number of its row, and without the body that governs it. */
export function bareName(text: string): string {
  const line = fold(text).text.replace(/\s+/g, " ").trim();
  return line.replace(/^\d+ ?[.)] ?/, "").replace(BODY_BEFORE, "");
}

/** The unit of another time as it was or is on a day, if its borders are the same. */
function onDay(unit: Province, on: PlainDate): Province | undefined {
  const [before, ...others] = unit.predecessors;
  if (unit.validFrom !== undefined && unit.validFrom > on) {
    if (before?.validTo === undefined || others.length > 0) return undefined;
    return onDay(province(before.code, { on: before.validTo }), on);
  }
  if (unit.validTo !== undefined && unit.validTo < on) {
    const [after] = unit.successors;
    if (after?.validFrom === undefined) return undefined;
    const next = province(after.code, { on: after.validFrom });
    return next.predecessors.length > 1 ? undefined : onDay(next, on);
  }
  return unit;
}

/**
 * The province that a cell names. A name of another time stands for the unit of the day where only
 * the name has changed (Thừa Thiên Huế and Huế), and for none where the borders have.
 *
 * ```
 * 1. TP. Hồ Chí Minh     Huế, in 2024            Thái Bình, in 2026
 *        ^^^^^^^^^^^     ^^^ Thừa Thiên Huế      ^^^^^^^^^ of another time
 * ```
 */
export function readProvinceCell(text: string, on: PlainDate): ProvinceCell {
  const name = bareName(text);
  const known = findProvince(name);
  if (known.length === 0) return { kind: "unknown" };
  const [valid] = findProvince(name, { on });
  if (valid !== undefined) return { kind: "province", unit: valid, changed: false };
  const units = known.flatMap((unit) => onDay(unit, on) ?? []);
  const [unit, ...others] = units;
  if (unit === undefined || others.some(({ code }) => code !== unit.code))
    return { kind: "other-time" };
  return { kind: "province", unit, changed: true };
}

const CODE = /^\d{1,2}$/;

/** A code of the statistics office as its lists write it. */
export function provinceCode(text: string): string | undefined {
  const code = text.trim();
  return CODE.test(code) ? code.padStart(2, "0") : undefined;
}

/** The province of a code on a day. */
export function readCodeCell(text: string, units: readonly Province[]): ProvinceCell {
  const code = provinceCode(text);
  const unit = units.find((each) => each.code === code);
  return unit === undefined ? { kind: "unknown" } : { kind: "province", unit, changed: false };
}
