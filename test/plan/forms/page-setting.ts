/** A cell of a table, with how many columns and rows it reaches over. */
export interface FormCell {
  readonly text: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** A table as an office has it, before it is written in a form. */
export interface FormTable {
  /** Lines above the table. */
  readonly title: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | FormCell)[])[];
}

/** A table whose headings may reach over columns as other cells do. */
export interface PageTable extends Omit<FormTable, "header"> {
  readonly header: readonly (string | FormCell)[];
}

/** How a table is set on pages. */
export interface PageSetting {
  /** How many letters a line of each column takes. */
  readonly widths: readonly number[];
  /** Blanks between columns. */
  readonly between?: number;
  /** Where cells stand that are lower than their row. */
  readonly align?: "top" | "middle";
  /** Empty lines between rows. */
  readonly apart?: number;
  /** Lines of a page. */
  readonly height?: number;
  /** Whether each page begins with the header. */
  readonly repeats?: boolean;
  /** Whether pages have numbers above them. */
  readonly numbers?: boolean;
  /** Blanks before the table. */
  readonly margin?: number;
}

/** Words on a page: where they begin, in letters, and how far down, in lines. */
export interface SetText {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** Breaks words into lines of a width. */
function wrapped(text: string, width: number): string[] {
  return text.split("\n").flatMap((part) => {
    const lines: string[] = [];
    for (const word of part.split(" ").filter((each) => each !== "")) {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
  });
}

interface SetCell {
  readonly lines: readonly string[];
  readonly x: number;
  readonly width: number;
  readonly center: boolean;
}

/** Sets a table on pages: cells broken into lines, rows broken at the ends of pages. */
export function setOnPages(table: PageTable, setting: PageSetting): SetText[] {
  const { widths, between = 2, align = "top", apart = 0, margin = 0 } = setting;
  const { height = Number.POSITIVE_INFINITY, repeats = true, numbers = false } = setting;
  const starts = widths.map(
    (_, at) => margin + widths.slice(0, at).reduce((sum, width) => sum + width + between, 0),
  );
  const full = widths.reduce((sum, width) => sum + width + between, -between);
  const placed: SetText[] = [];
  let page = 1;
  let y = 0;
  const put = (text: string, x: number, at: number): void => {
    placed.push({ text, page, x, y: at });
  };
  const cellsOf = (row: readonly (string | FormCell)[], center: boolean): SetCell[] => {
    let column = 0;
    return row.map((cell) => {
      const { text, colSpan = 1 } = typeof cell === "string" ? { text: cell } : cell;
      const own = widths.slice(column, column + colSpan);
      const width = own.reduce((sum, each) => sum + each + between, -between);
      const x = starts[column] ?? 0;
      column += colSpan;
      return { lines: wrapped(text, width), x, width, center };
    });
  };
  const centered = (line: string, width: number): number =>
    Math.max(0, Math.floor((width - line.length) / 2));
  const putRow = (cells: readonly SetCell[], middle: boolean): void => {
    const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
    const down = ({ lines }: SetCell): number => (middle ? (most - lines.length) / 2 : 0);
    for (let from = 0; from < most;) {
      const room = Math.max(1, Math.min(most - from, height - y));
      for (const cell of cells) {
        for (const [at, line] of cell.lines.entries()) {
          const own = down(cell) + at;
          if (Math.floor(own) < from || Math.floor(own) >= from + room) continue;
          const x = cell.x + (cell.center ? centered(line, cell.width) : 0);
          put(line, x, y + own - from);
        }
      }
      y += room;
      from += room;
      if (y >= height) nextPage();
    }
  };
  const header = cellsOf(table.header, true);
  const nextPage = (): void => {
    page += 1;
    y = 0;
    if (numbers) put(String(page), margin + Math.floor(full / 2), 0);
    if (numbers) y += 2;
    if (repeats) putRow(header, true);
  };
  for (const line of table.title) {
    put(line, margin + centered(line, full), y);
    y += 1;
  }
  if (table.title.length > 0) y += 1;
  putRow(header, true);
  y += apart;
  const reaching = new Map<number, number>();
  for (const row of table.rows) {
    const cells = withReaching(row, widths.length, reaching);
    putRow(cellsOf(cells, false), align === "middle");
    y += apart;
    if (y >= height) nextPage();
  }
  return placed;
}

/** A row with empty cells where cells of rows above reach over it. */
function withReaching(
  row: readonly (string | FormCell)[],
  count: number,
  reaching: Map<number, number>,
): (string | FormCell)[] {
  const cells: (string | FormCell)[] = [];
  const given = [...row];
  for (let column = 0; column < count;) {
    const left = reaching.get(column) ?? 0;
    if (left > 0) {
      reaching.set(column, left - 1);
      cells.push("");
      column += 1;
      continue;
    }
    const cell = given.shift() ?? "";
    const { colSpan = 1, rowSpan = 1 } = typeof cell === "string" ? {} : cell;
    for (let at = 0; at < colSpan; at++) reaching.set(column + at, rowSpan - 1);
    cells.push(cell);
    column += colSpan;
  }
  return cells;
}
