/** A day, with the day of the week before it or not. */
const DAY =
  /^(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[,:]? \(?(?:ngày )?|ngày )(\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?)\)?:?$/iu;

/**
 * The day, month and year that a heading of a schedule names and nothing else, as written.
 *
 * ```
 * Thứ Hai, ngày 23/11/2026      THỨ BA (24/11)      Ngày 25/11/2026
 *               ^^^^^^^^^^              ^^^^^            ^^^^^^^^^^
 * ```
 *
 * @param line - The heading on one line.
 */
export function dayOfHeading(line: string): string | undefined {
  return DAY.exec(line)?.[1];
}
