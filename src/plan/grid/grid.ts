/** A row of a table: its place and its cells as written. */
export interface GridRow {
  /** The line of the text, the row of the HTML table, or the row given, from 1. */
  readonly row: number;
  /** The cells, in order, as written. */
  readonly cells: readonly string[];
  /** The line each cell begins on, where cells stand on lines of their own. */
  readonly lines?: readonly number[];
  /** Columns, from 1, whose cell is that of the row above, which reaches over this one. */
  readonly spanned?: readonly number[];
}

/** A line of text, or the words that begin on one. */
export interface TextLine {
  readonly text: string;
  /** Its number, from 1. */
  readonly row: number;
}

/** A line of text that is no row of a table. */
export interface StrayLine extends TextLine {
  /** How many rows stand before it, where it may share its line with them. */
  readonly rowsBefore?: number;
  /** Whether the page marks it as its title: `h1`. */
  readonly isTitle?: true;
}

/** Something odd met while a text was divided into cells. */
export interface GridRemark {
  readonly code:
    | "table-quote-unclosed"
    | "table-line-divided"
    | "table-cells-uncertain"
    | "table-date-uncertain"
    | "table-serial-date";
  readonly row: number;
  /** The column, from 1, where one cell is meant, whose text then stands in no row. */
  readonly column?: number;
  readonly text?: string;
}

/** A text divided into rows of cells and other lines. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly strays: readonly StrayLine[];
  readonly remarks?: readonly GridRemark[];
}

/** A grid to which a text is being divided. */
export interface GridDraft extends Grid {
  readonly rows: GridRow[];
  readonly strays: StrayLine[];
  readonly remarks: GridRemark[];
}

const LINE_END = /\r\n|\n|\r/;

/** The lines of a text, with any line ends. */
export function linesOf(text: string): string[] {
  return text.split(LINE_END);
}

/** The lines that hold something of words that begin on a line. */
export function filledLines({ text, row }: TextLine): TextLine[] {
  return linesOf(text)
    .map((line, index) => ({ row: row + index, text: line }))
    .filter((line) => line.text.trim() !== "");
}
