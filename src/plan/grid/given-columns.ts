import { wrongCall } from "../../text/index.js";
import { COLUMN_ROLES, type ColumnRole } from "./data/header-words.js";
import { headingWords, type GivenColumns } from "./announced.js";
import type { TableHeader } from "./header.js";

/** What a caller says of columns, by the words of their headings. */
export function givenColumns(columns: Readonly<Record<string, ColumnRole>> = {}): GivenColumns {
  return new Map(Object.entries(columns).map(([header, role]) => [headingWords(header), role]));
}

/**
 * Refuses columns that name no role.
 *
 * @throws ChisoError `invalid-option` for a heading without words and for what is no role.
 */
export function requireColumns(columns: unknown, call: string): void {
  const roles: ReadonlySet<unknown> = new Set(COLUMN_ROLES);
  for (const [header, role] of Object.entries(columns ?? {})) {
    const words = `columns["${header}"]`;
    if (!roles.has(role))
      throw wrongCall(role, COLUMN_ROLES.join(", "), call, "invalid-option", words);
    if (headingWords(header) === "")
      throw wrongCall(header, "a heading", call, "invalid-option", words);
  }
}

/** Headings that the caller names and none of the headers has. */
export function missingColumns(
  columns: Readonly<Record<string, ColumnRole>> = {},
  headers: ReadonlySet<TableHeader>,
): readonly string[] {
  const written = new Set(
    [...headers].flatMap((header) => header.columns.map((each) => headingWords(each.header))),
  );
  return Object.keys(columns).filter((header) => !written.has(headingWords(header)));
}
