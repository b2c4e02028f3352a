/**
 * The columns of a row of a table, between its bars.
 *
 * @internal
 */
export type Columns<Row extends string> = Row extends `${infer First} | ${infer Rest}`
  ? [First, ...Columns<Rest>]
  : [Row];

/**
 * Takes a row of a table apart at its bars.
 *
 * @internal
 * @param row - The row: `"key | Tên | Name"`; an empty text gives one empty column.
 */
export function columnsOf<Row extends string>(row: Row): Columns<Row>;
export function columnsOf(row: string): string[] {
  return row.split(" | ");
}
