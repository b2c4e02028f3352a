import * as form from "../text/index.js";
import { isPlainDate, plainDate, type PlainDate } from "../time/index.js";
import { PROVINCES_KNOWN_FROM } from "./data/provinces.js";
import { PROVINCES, type Province, type ProvinceLink } from "./province-catalogue.js";
import { namesProvince, readProvinceName } from "./province-names.js";

export type { Province, ProvinceLink, ProvinceType } from "./province-catalogue.js";

/** The day for which a unit is asked. */
export interface ProvinceOptions {
  /** The day: from 2011-01-01, before which the list is not known. */
  readonly on: PlainDate;
}

function validOn(unit: Province, on: PlainDate): boolean {
  return (
    (unit.validFrom === undefined || unit.validFrom <= on) &&
    (unit.validTo === undefined || on <= unit.validTo)
  );
}

function checkedDay(options: ProvinceOptions, call: string): PlainDate {
  form.requireOptions(options, "on:date!", call);
  const day = plainDate(options.on);
  if (day >= PROVINCES_KNOWN_FROM) return day;
  throw new form.ChisoError("out-of-range", {
    given: `provinces on ${day}`,
    accepted: `days from ${PROVINCES_KNOWN_FROM}`,
    advice: "The list of provinces before that day is not part of the library",
  });
}

const CODE = /^\d{1,2}$/;

/**
 * The units of the provincial level on a day: 63 until 30 June 2025, 34 since (Resolution
 * 202/2025/QH15), with Huế a city since 1 January 2025, Đồng Nai since 30 April, Quảng Ninh since
 * 1 September and Bắc Ninh since 20 September 2026.
 *
 * @param options - The day.
 * @returns The units valid on it, by code.
 * @throws ChisoError `out-of-range` for days before 2011-01-01, `invalid-option` without a day.
 * @example
 * ```ts
 * import { provinces } from "chiso/province";
 * import { plainDate } from "chiso/time";
 * provinces({ on: plainDate("2025-06-30") }).length; // 63
 * provinces({ on: plainDate("2025-07-01") }).length; // 34
 * ```
 */
export function provinces(options: ProvinceOptions): readonly Province[] {
  const on = checkedDay(options, 'provinces({ on: plainDate("2025-07-01") })');
  return PROVINCES.filter((unit) => validOn(unit, on)).sort((left, right) =>
    left.code < right.code ? -1 : 1,
  );
}

/**
 * The units of a name, accents aside, with or without their type: `TP.HCM`, `tỉnh Thừa Thiên Huế`,
 * `Thừa Thiên - Huế`, `Dak Lak`. A type written with the name must be the unit's: `thành phố Thanh
 * Hóa` is a city of the province and no unit of this level.
 *
 * @param name - The name as a document writes it.
 * @param options - The day; absent, units of all times.
 * @returns With a day at most one unit; without, all that bear or bore the name: `Bắc Ninh` is
 *   three, with other borders and another code since 2025 and a city since 2026. Empty when there
 *   is none.
 * @throws ChisoError `out-of-range` for days before 2011-01-01, `invalid-data` for a name that is no
 *   text, `invalid-option` for other options.
 * @example
 * ```ts
 * import { findProvince } from "chiso/province";
 * import { plainDate } from "chiso/time";
 * findProvince("TP.HCM", { on: plainDate("2021-01-01") })[0]?.code; // "79"
 * findProvince("Bắc Giang").map((unit) => unit.code); // ["24"]
 * findProvince("Bắc Ninh").map((unit) => unit.code); // ["27", "24", "24"]
 * ```
 */
export function findProvince(
  name: string,
  options: Partial<ProvinceOptions> = {},
): readonly Province[] {
  const call = 'findProvince("Bắc Ninh", { on: plainDate("2025-07-01") })';
  form.requireKind(name, "text", call);
  form.requireOptions(options, "on:date", call);
  const written = readProvinceName(name);
  if (written.key === "") return [];
  const units = options.on === undefined ? PROVINCES : provinces({ on: options.on });
  return units.filter((unit) => namesProvince(written, unit));
}

/**
 * The unit of a code or a name on a day. A bare code says nothing without its day: 24 was Bắc
 * Giang and has been Bắc Ninh since 1 July 2025.
 *
 * @param codeOrName - A code of the statistics office (`"24"`, `1`) or a name, see
 *   {@link findProvince}.
 * @param options - The day.
 * @returns The unit.
 * @throws ChisoError `unknown-code` when no unit of that code or name is valid on the day,
 *   `out-of-range` for days before 2011-01-01.
 * @example
 * ```ts
 * import { province } from "chiso/province";
 * import { plainDate } from "chiso/time";
 * province("24", { on: plainDate("2024-12-31") }).name; // "Bắc Giang"
 * province("24", { on: plainDate("2025-07-01") }).name; // "Bắc Ninh"
 * province("Hà Giang", { on: plainDate("2026-01-01") }); // throws ChisoError "unknown-code"
 * ```
 */
export function province(codeOrName: string | number, options: ProvinceOptions): Province {
  const call = 'province("24", { on: plainDate("2025-07-01") })';
  form.requireKind(codeOrName, "text|number", call);
  const text = `${codeOrName}`.trim();
  const on = checkedDay(options, call);
  const bears = bearerOf(text);
  const found = provinces({ on }).find(bears);
  if (found !== undefined) return found;
  const atOtherTimes = PROVINCES.filter(bears);
  throw new form.ChisoError("unknown-code", {
    given: `province ${JSON.stringify(codeOrName)} on ${on}`,
    accepted: "a code or a name of a province or city under the central government valid that day",
    advice:
      atOtherTimes.length === 0
        ? "No unit bears or bore it; see provinces({ on })"
        : atOtherTimes.map(lifeOf).join("; "),
  });
}

function bearerOf(text: string): (unit: Province) => boolean {
  if (CODE.test(text)) {
    const code = text.padStart(2, "0");
    return (unit) => unit.code === code;
  }
  const written = readProvinceName(text);
  return (unit) => written.key !== "" && namesProvince(written, unit);
}

/** When a unit was valid and what became of it, for the advice of an error. */
function lifeOf(unit: Province): string {
  const from = unit.validFrom === undefined ? "" : ` from ${unit.validFrom}`;
  const to = unit.validTo === undefined ? "" : ` until ${unit.validTo}`;
  const [after] = unit.successors;
  const then = after === undefined ? "" : `, then ${after.name} (${after.code})`;
  return `${unit.code} ${unit.name} is valid${from}${to}${then}`;
}

/** What is looked at of a unit to find the one that holds its territory. */
const unitForm = /* @__PURE__ */ (() => {
  const text = form.textForm;
  const day = form.formOf("a day written YYYY-MM-DD", isPlainDate);
  const days = { validFrom: day, validTo: day };
  const link = form.recordForm<ProvinceLink>({ code: text, name: text }, days);
  type Held = ProvinceLink & Pick<Province, "fullName" | "successors">;
  const names = { code: text, name: text, fullName: text };
  return form.recordForm<Held>({ ...names, successors: form.listForm(link) }, days);
})();

/**
 * The unit in which a unit of the past lies on a later day.
 *
 * @param unit - A unit, see {@link province}.
 * @param options - A day on which the unit is valid or after its end.
 * @returns The unit itself while it is valid, else the one that holds its territory on that day.
 * @throws ChisoError `out-of-range` for days before the unit's first, `invalid-data` for what is no unit.
 * @example
 * ```ts
 * import { province, provinceHolding } from "chiso/province";
 * import { plainDate } from "chiso/time";
 * const thaiBinh = province("Thái Bình", { on: plainDate("2021-02-02") });
 * provinceHolding(thaiBinh, { on: plainDate("2026-01-01") }).name; // "Hưng Yên"
 * ```
 */
export function provinceHolding(unit: Province, options: ProvinceOptions): Province {
  const call = "provinceHolding(province(name, { on }), { on: later })";
  form.requireForm(unit, unitForm, "a unit as province gives it", call);
  const on = checkedDay(options, call);
  if (unit.validFrom !== undefined && on < unit.validFrom) {
    throw new form.ChisoError("out-of-range", {
      given: `${unit.fullName} on ${on}`,
      accepted: `days from ${unit.validFrom}, its first`,
      advice: "See its predecessors for the units of earlier days",
    });
  }
  let held = unit;
  while (!validOn(held, on)) {
    const [next] = held.successors;
    const after = PROVINCES.find(
      (other) => other.code === next?.code && other.validFrom === next.validFrom,
    );
    if (after === undefined) break;
    held = after;
  }
  return held;
}
