import type { ColumnRole } from "../grid/data/header-words.js";

/** A cell: its words, lines divided by line breaks. */
export type CellText = string;

/** A row of a rendered table. */
export interface ContentRow {
  /** The cells of known columns; the others are empty. */
  readonly cells: Readonly<Partial<Record<ColumnRole, CellText>>>;
  /** Whether its words stand in bold letters: the heading of a section without a number. */
  readonly bold?: true;
}

/** A table before it is laid out. */
export interface TableContent {
  /** The blocks of lines above the table. */
  readonly heading: readonly (readonly string[])[];
  /** The columns in order, with their headings. */
  readonly columns: readonly { readonly role: ColumnRole; readonly heading: string }[];
  /** The rows below the header. */
  readonly rows: readonly ContentRow[];
}

/** A cell that holds words; none where there are none. */
export function cell(role: ColumnRole, text: string): ContentRow["cells"] {
  return text.trim() === "" ? {} : { [role]: text };
}
