import * as form from "../../text/index.js";
import { isPlainDate, type PlainDate } from "../../time/index.js";

/** A day in a cell: spreadsheets keep days as days, apart from texts that look like them. */
export interface DateCell {
  /** The day. */
  readonly date: PlainDate;
}

/** What a cell of a spreadsheet holds; `null` where it holds nothing. */
export type RowCell = string | number | boolean | DateCell | null;

/** Rows of cells, all the way down. */
export const rowsForm: form.Form = /* @__PURE__ */ (() => {
  const date = form.formOf("a day written YYYY-MM-DD", isPlainDate);
  const plain = form.formOf(
    "a text, a finite number, true or false, null or { date }",
    (value) =>
      typeof value === "string" ||
      typeof value === "boolean" ||
      value === null ||
      Number.isFinite(value),
  );
  const cell = form.eitherForm(plain, form.recordForm<DateCell>({ date }, {}));
  return form.listForm(form.listForm(cell));
})();
