import type { ColumnRole } from "../grid/data/header-words.js";

/** A row of a rendered table. */
export interface ContentRow {
  /** The cells of known columns, their lines divided by line breaks; the others are empty. */
  readonly cells: Readonly<Partial<Record<ColumnRole, string>>>;
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

/** Runs of things that have something in common with the first of them. */
export function runsOf<Item>(
  items: readonly Item[],
  isAlike: (first: Item, other: Item) => boolean,
): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && isAlike(last[0], item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
