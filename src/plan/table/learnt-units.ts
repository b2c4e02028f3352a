import type { Agency } from "../../agency/index.js";
import { unaccent } from "../../text/index.js";
import { excerptOf, plainText } from "../cell/plain-text.js";
import { tableFinding } from "../finding/plan-finding.js";
import { AGENCY_COLUMNS } from "../grid/data/header-words.js";
import { placeOf, type PlacedCell, type RowCells } from "./classify-row.js";
import type { CellContext } from "./read-cells.js";

/** `TCHCQT`, `KH-TC`; `Sở TCHCQT` is one with its kind before it. */
const SHORT = /^(?:(\p{Lu}\p{Ll}+(?: \p{Ll}+)?)\s+)?(\p{Lu}[\p{Lu}&-]*\p{Lu})$/u;
const SILENT = new Set(["và", "các", "-", "&", "–"]);
const KINDS = /^(?:Phòng|Ban|Sở|Trung tâm|Chi cục|Văn phòng|Bộ phận|Khoa|Tổ|Đội|Cục|Vụ)\s+/u;
/** Longer cells are no lists of units. */
const LONGEST_CELL = 2000;

interface Written {
  readonly agency: Agency;
  readonly cell: PlacedCell;
}

/**
 * Learns from the plan itself which of its abbreviations stands for which of its units: by a
 * bracket beside the name, by the first letters of its words, or by the kind of unit before it.
 * What two units may be is left as it stands.
 *
 * ```
 * Phòng Tổ chức - Hành chính - Quản trị (TCHCQT)      TCHCQT      Phòng TCHCQT
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ one unit        ^^^^^^      ^^^^^^^^^^^^
 * ```
 */
export function learnUnits(
  rows: readonly RowCells[],
  { reader, findings }: UnitContext,
): CellContext["unitOf"] {
  const written = writtenIn(rows, reader);
  const meant = new Map<string, Map<string, Agency>>();
  const learn = (short: string, agency: Agency): void => {
    const units = meant.get(short) ?? new Map<string, Agency>();
    meant.set(short, units.set(agency.name, agency));
  };
  for (const { agency } of written.values()) {
    const short = shortOf(agency);
    if (short === undefined) for (const letters of lettersOf(agency)) learn(letters, agency);
  }
  // A kind before the abbreviation says more than the abbreviation alone.
  for (const { agency } of written.values()) {
    const short = shortOf(agency);
    if (short?.kind !== undefined && !meant.has(short.letters)) learn(short.letters, agency);
  }
  const units = new Map<string, Agency>();
  for (const { agency, cell } of written.values()) {
    const short = shortOf(agency);
    const [unit, another] = short === undefined ? [] : (meant.get(short.letters)?.values() ?? []);
    if (unit === undefined || another !== undefined || unit.name === agency.name) continue;
    if (short?.kind !== undefined && !unit.name.startsWith(short.kind)) continue;
    units.set(agency.name, unit);
    const words = `${agency.name} = ${unit.name}`;
    findings.push(tableFinding("table-unit-learnt", placeOf(cell), excerptOf(words)));
  }
  if (units.size === 0) return (agency) => agency;
  return (agency) => {
    const unit = units.get(agency.name);
    if (unit === undefined) return agency;
    const { name, kind, level } = unit;
    return { ...agency, name, kind, level };
  };
}

type UnitContext = Pick<CellContext, "reader" | "findings">;

/** The agencies that the columns of the table name, each once, with the first cell that does. */
function writtenIn(rows: readonly RowCells[], reader: CellContext["reader"]) {
  const written = new Map<string, Written>();
  for (const row of rows) {
    for (const role of AGENCY_COLUMNS) {
      const cell = row[role];
      if (cell === undefined || cell.text.length > LONGEST_CELL) continue;
      for (const agency of reader.agenciesIn(plainText(cell.text)).agencies)
        if (!written.has(agency.name)) written.set(agency.name, { agency, cell });
    }
  }
  return written;
}

/** The letters of a name that is an abbreviation which nothing explains. */
function shortOf({ name, kind, collective }: Agency) {
  const [, before, letters] = SHORT.exec(name) ?? [];
  if (letters === undefined || collective) return undefined;
  if (before === undefined && kind !== "unknown") return undefined;
  return { kind: before, letters: keyOf(letters) };
}

/** The abbreviations that a name may have, with the kind of unit and without it. */
function lettersOf({ name, note = "", collective }: Agency): readonly string[] {
  if (collective) return [];
  const given = /^\p{Lu}[\p{Lu}&-]*\p{Lu}$/u.test(note) ? [keyOf(note)] : [];
  const first = [name, name.replace(KINDS, "")].map((words) =>
    words
      .split(/[\s,-]+/u)
      .filter((word) => word !== "" && !SILENT.has(word.toLowerCase()))
      .map((word) => word.charAt(0))
      .join(""),
  );
  return [...new Set([...given, ...first.filter((letters) => letters.length > 1).map(keyOf)])];
}

function keyOf(letters: string): string {
  return unaccent(letters).replace(/[^a-z]/g, "");
}
