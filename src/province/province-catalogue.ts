import { defined, frozen, type Source } from "../text/index.js";
import { addDays, plainDate, type PlainDate } from "../time/index.js";
import * as data from "./data/provinces.js";

/** A province (`tỉnh`) or a city under the central government. */
export type ProvinceType = "province" | "city";

/** A unit named by another: its code, its name and the days it is or was valid. */
export interface ProvinceLink {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Its first day; absent for units older than the list. */
  readonly validFrom?: PlainDate;
  /** Its last day; absent for units that still exist. */
  readonly validTo?: PlainDate;
}

/** A unit of the provincial level, as it was between two changes of its name, type or borders. */
export interface Province extends ProvinceLink {
  /** Whether it is a province or a city under the central government. */
  readonly type: ProvinceType;
  /** Its name with its type, as documents write it: `tỉnh Hưng Yên`, `thành phố Huế`. */
  readonly fullName: string;
  /** Other spellings of its name. */
  readonly spellings: readonly string[];
  /** The units it was made of, or its own state before a change; empty when there were none. */
  readonly predecessors: readonly ProvinceLink[];
  /** The unit that holds it now, or its own state after a change; empty while it is valid. */
  readonly successors: readonly ProvinceLink[];
  /** Where code and name come from. */
  readonly source: Source;
  /** Where its beginning and end come from; absent for what never changed. */
  readonly changeSource?: Source;
}

/** A unit before its links are drawn. */
interface Unit extends Pick<Province, "code" | "name" | "type" | "source" | "changeSource"> {
  readonly from?: string;
  readonly to?: string;
  /** Codes of the units of the old list that it was made of. */
  readonly madeOf?: readonly string[];
}

function typeOf(name: string): ProvinceType {
  return data.CENTRAL_CITIES.includes(name) ? "city" : "province";
}

/** The units of the old list; a unit that the reform left as it was has no last day. */
function unitsUntil2025(): Unit[] {
  return data.PROVINCES_UNTIL_2025.map(([code, name, now]) => {
    const base = {
      code,
      name,
      type: typeOf(name),
      source: data.PROVINCE_SOURCES["codes-until-2025"],
    };
    if (membersOf(now).length === 1) return base;
    return { ...base, to: data.LAST_DAY_OF_63, changeSource: data.PROVINCE_SOURCES.mergers };
  });
}

function membersOf(code: string): string[] {
  return data.PROVINCES_UNTIL_2025.filter((row) => row[2] === code).map((row) => row[0]);
}

/** The units that the reform made: those of one member went on as they were. */
function unitsSince2025(): Unit[] {
  return data.PROVINCES_SINCE_2025.flatMap(([code, name]) => {
    const madeOf = membersOf(code);
    if (madeOf.length === 1) return [];
    return [
      {
        code,
        name,
        type: typeOf(name),
        from: data.FIRST_DAY_OF_34,
        madeOf,
        source: data.PROVINCE_SOURCES["codes-since-2025"],
        changeSource: data.PROVINCE_SOURCES.mergers,
      },
    ];
  });
}

/** Splits the units that changed name or type on their own into the state before and after. */
function withChanges(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit) => {
    const change = data.PROVINCE_CHANGES.find(
      ([code, , before]) => code === unit.code && before === unit.name && unit.to === undefined,
    );
    if (change === undefined) return [unit];
    const [, from, , nameAfter, source] = change;
    const changeSource = data.PROVINCE_SOURCES[source];
    const lastDay = addDays(plainDate(from), -1);
    return [
      { ...unit, to: lastDay, changeSource },
      {
        code: unit.code,
        name: nameAfter,
        type: "city",
        from,
        madeOf: [unit.code],
        source: changeSource,
        changeSource,
      },
    ];
  });
}

function linkTo(unit: Unit): ProvinceLink {
  return defined({
    code: unit.code,
    name: unit.name,
    validFrom: unit.from === undefined ? undefined : plainDate(unit.from),
    validTo: unit.to === undefined ? undefined : plainDate(unit.to),
  });
}

/** Whether `later` begins on the day after `earlier` ends and was made of it. */
function follows(later: Unit, earlier: Unit): boolean {
  if (later.from === undefined || earlier.to === undefined) return false;
  const touches = addDays(plainDate(earlier.to), 1) === later.from;
  return touches && later.madeOf?.includes(earlier.code) === true;
}

function toProvince(unit: Unit, units: readonly Unit[]): Province {
  return defined({
    ...linkTo(unit),
    type: unit.type,
    fullName: `${unit.type === "city" ? "thành phố" : "tỉnh"} ${unit.name}`,
    spellings: data.PROVINCE_SPELLINGS[unit.name] ?? [],
    predecessors: units.filter((other) => follows(unit, other)).map(linkTo),
    successors: units.filter((other) => follows(other, unit)).map(linkTo),
    source: unit.source,
    changeSource: unit.changeSource,
  });
}

/** Every unit in every state of it, in the order of the lists. */
export const PROVINCES: readonly Province[] = /* @__PURE__ */ (() => {
  const units = withChanges([...unitsUntil2025(), ...unitsSince2025()]);
  return frozen(units.map((unit) => toProvince(unit, units)));
})();
