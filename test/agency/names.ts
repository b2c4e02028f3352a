import { parseAgencies } from "chiso/agency";

/** The names of a cell's agencies, each with its role in brackets where the cell gives one. */
export function names(cell: string): readonly string[] {
  return parseAgencies(cell).agencies.map(({ name, role }) =>
    role === undefined ? name : `${name} [${role}]`,
  );
}

/** What the findings of a cell point at, each behind its code. */
export function findings(cell: string): readonly string[] {
  return parseAgencies(cell).findings.map(
    ({ code, span }) => `${code}: ${cell.slice(span?.start, span?.end)}`,
  );
}
