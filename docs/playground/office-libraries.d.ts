/** What the page asks of mammoth and SheetJS, whose scripts lie beside it. */
export interface Mammoth {
  convertToHtml(input: { arrayBuffer: ArrayBuffer }): Promise<{ value: string }>;
}

/** A place in a sheet, counted from 0. */
interface CellPlace {
  readonly r: number;
  readonly c: number;
}

/** A sheet: its cells by their names (`B4`), and what begins with `!` about the whole. */
export type WorkSheet = Readonly<Record<string, unknown>> & {
  readonly "!merges"?: readonly { readonly s: CellPlace; readonly e: CellPlace }[];
};

/** A day and an hour as a workbook counts them. */
interface DateCode {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly H: number;
  readonly M: number;
  readonly S: number;
}

export interface SheetJs {
  read(
    data: ArrayBuffer,
    options: { readonly cellNF: boolean; readonly raw: boolean },
  ): {
    readonly SheetNames: readonly string[];
    readonly Sheets: Readonly<Record<string, WorkSheet>>;
    readonly Workbook?: { readonly WBProps?: { readonly date1904?: boolean } };
  };
  readonly utils: { decode_cell(name: string): CellPlace };
  readonly SSF: {
    is_date(format: string): boolean;
    parse_date_code(value: number, options: { readonly date1904: boolean }): DateCode | null;
  };
}

declare global {
  interface Window {
    readonly mammoth?: Mammoth;
    readonly XLSX?: SheetJs;
  }
}
