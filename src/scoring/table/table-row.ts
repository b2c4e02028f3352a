/** A row of a table with its place. */
export interface TableRow {
  /** The row given or the line of the text on which it begins, from 1. */
  readonly row: number;
  /** Its cells: texts without blanks around them, and numbers; what is absent is an empty text. */
  readonly cells: readonly (string | number)[];
}
