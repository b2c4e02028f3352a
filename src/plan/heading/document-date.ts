import { cutText, dateAt, type Piece, type WrittenDate } from "../../reading/index.js";
import { plainDate, type PlainDate } from "../../time/index.js";

/** The date behind a word for it, where the calendar has it and its year is written in full. */
function wholeDateAt(
  pieces: readonly Piece[],
  index: number,
): (WrittenDate & { readonly date: PlainDate }) | undefined {
  const written = dateAt(pieces, index);
  if (written === undefined || written.impossible === true) return undefined;
  const { year, month, day } = written;
  const whole = year !== undefined && month !== undefined && day !== undefined;
  if (!whole || written.shortYear === true) return undefined;
  return { ...written, date: plainDate(year, month, day) };
}

/**
 * A whole date in a line; one without its year is none.
 *
 * ```
 * (Kèm theo Kế hoạch số 21/KH-UBND ngày 02 tháng 02 năm 2021 của Ủy ban nhân dân tỉnh)
 *                                  ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function dateIn(line: string): PlainDate | undefined {
  const { pieces } = cutText(line);
  const word = pieces.findIndex(({ key }) => key === "ngày");
  return word < 0 ? undefined : wholeDateAt(pieces, word + 1)?.date;
}

/**
 * The date that ends a line, as the line of a place and a day does.
 *
 * ```
 * Sơn La, ngày 02 tháng 02 năm 2021
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function dateEnding(line: string): PlainDate | undefined {
  const { pieces } = cutText(line);
  for (const [index, { key }] of pieces.entries()) {
    const opens = key === "ngày" && (index === 0 || pieces[index - 1]?.key === ",");
    const found = opens ? wholeDateAt(pieces, index + 1) : undefined;
    const rest = found === undefined ? [] : pieces.slice(found.end);
    if (found !== undefined && rest.every((piece) => piece.key === ".")) return found.date;
  }
  return undefined;
}
