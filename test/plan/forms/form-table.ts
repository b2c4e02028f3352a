/**
 * A table as an office draws it: cells of a row between bars, `¶` between the paragraphs of a cell,
 * `<` for a cell that is one with that before it, `^` for one that is one with that above it.
 */
export interface FormTable {
  readonly name: string;
  /** The line above the table. */
  readonly title: string;
  readonly rows: readonly string[];
  /** What the plan holds: `I` for a section, or `I.1|title|leads|partners|deadline|outputs`. */
  readonly plan: readonly string[];
}

/** A cell with how far it reaches; no cell where another reaches over the place. */
export interface FormCell {
  readonly paragraphs: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

/** A place in a table: its cell, or from where another reaches over it. */
export type FormPlace = FormCell | "above" | "before";

/** The places of a table, row by row. */
export function placesOf({ rows }: Pick<FormTable, "rows">): FormPlace[][] {
  const marks = rows.map((row) => row.split("|"));
  const reach = (row: number, column: number, mark: "<" | "^"): number => {
    const next = mark === "<" ? marks[row]?.[column + 1] : marks[row + 1]?.[column];
    if (next !== mark) return 1;
    return 1 + (mark === "<" ? reach(row, column + 1, mark) : reach(row + 1, column, mark));
  };
  return marks.map((cells, row) =>
    cells.map((cell, column): FormPlace => {
      if (cell === "^") return "above";
      if (cell === "<") return "before";
      return {
        paragraphs: cell.split("¶"),
        columns: reach(row, column, "<"),
        rows: reach(row, column, "^"),
      };
    }),
  );
}

/** The cells of a row, without the places that others reach over. */
export function cellsOf(places: readonly FormPlace[]): FormCell[] {
  return places.filter((place) => typeof place !== "string");
}
