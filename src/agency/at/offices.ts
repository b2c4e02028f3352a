import { isProper, keyAt, wordAt, type Cell } from "../cell.js";
import type { Head } from "../data/heads.js";
import type { Match } from "../lexicon.js";
import { area } from "./areas.js";
import { field } from "./fields.js";
import { anyHead } from "./find-phrase.js";

const OFFICIAL = { kind: "official", level: "unstated", rank: 0, named: false } as const;

/** A desk of the police, called by its sign. */
export const POLICE_DESK = {
  name: "",
  kind: "police",
  level: "unstated",
  rank: 1,
  named: false,
} as const;

const COMMAND = /* @__PURE__ */ (() =>
  ({ ...OFFICIAL, name: "Ban Chỉ huy Quân sự", kind: "military", rank: 2 }) as const)();

/** `TT Đảng ủy`: its standing members. */
export const STANDING: Head = {
  name: "Thường trực",
  kind: "party",
  level: "unstated",
  rank: 1,
  named: false,
};

const DIVISION_CHIEF: Head = /* @__PURE__ */ (() => ({
  ...OFFICIAL,
  name: "Trưởng phòng",
  level: "internal",
  named: true,
}))();

const CIVIL_SERVANT: Head = /* @__PURE__ */ (() => ({
  ...OFFICIAL,
  name: "Công chức",
  kind: "staff",
  named: true,
}))();

/** What civil servants of a commune are called after (from general knowledge: unverified). */
const CIVIL_SERVICE = /^(?:Tư pháp|Văn hóa|Văn phòng|Tài chính|Địa$)/;

const OFFICES: ReadonlyMap<string, Head> = /* @__PURE__ */ (() =>
  new Map<string, Head>([
    ["CN", { ...OFFICIAL, name: "Chi nhánh", kind: "company", named: true }],
    ["CT", { name: "Chủ tịch", ...OFFICIAL }],
    ["BT", { name: "Bí thư", ...OFFICIAL }],
  ]))();

/**
 * Initials of an office that stand for it only before the body that it is an office of.
 *
 * ```
 * CT UBND xã
 * ^^
 * ```
 */
export function office(cell: Cell, index: number): Match<Head> | undefined {
  const value = OFFICES.get(wordAt(cell, index).text);
  // `Công an, Quân sự xã`; that of the province is a `Bộ Chỉ huy`.
  const command = value === undefined && keyAt(cell, index) === "quân" && isProper(cell, index);
  if (command && keyAt(cell, index + 1) === "sự" && !wordAt(cell, index - 1).word) {
    const below = /^(?:commune|district)$/.test(area(cell, index + 2)?.value.level ?? "");
    // `Công an, Quân sự và các đoàn thể xã`
    const beside = keyAt(cell, index - 2) === "an" && keyAt(cell, index + 2) === "và";
    return below || beside ? { value: COMMAND, end: index + 2 } : undefined;
  }
  const end = index + 1;
  // `đ/c Sơn, TP Kinh tế`; `TP Huế` is a city.
  if (wordAt(cell, index).text === "TP" && field(cell, end) !== undefined)
    return { value: DIVISION_CHIEF, end };
  // `CC Tư pháp` of a commune; `CC Kiểm lâm` is a `Chi cục`.
  const civil = wordAt(cell, index).text === "CC";
  if (civil && CIVIL_SERVICE.test(field(cell, end)?.value ?? wordAt(cell, end).text))
    return { value: CIVIL_SERVANT, end };
  const body = value !== undefined && isProper(cell, end) ? anyHead(cell, end) : undefined;
  return value === undefined || body === undefined ? undefined : { value, end };
}
