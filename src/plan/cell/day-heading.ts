/** A day, with the day of the week before it or not. */
const DAY =
  /^(?:(?:(?:thứ |t\.? ?)?(?:hai|ba|tư|năm|sáu|bảy)|(?:thứ |t\.? ?)[2-7]|chủ nhật|cn)[,:-]? ?\(?(?:ngày )?|ngày )(\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?)\)?:?$/iu;
/** A part of the day or an hour of it. */
const HOUR =
  /^(?:(?:buổi |từ |lúc )?(?:sáng|trưa|chiều|tối)|cả ngày|[sc]|(?:(?:sáng|chiều|từ|lúc|đến)[,:]? )*\d{1,2} ?(?:giờ|[hg:]) ?\d{0,2}(?: ?phút)?(?: ?(?:-|đến) ?\d{1,2} ?(?:giờ|[hg:]) ?\d{0,2})?)$/iu;

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

/** Whether a cell says an hour or a part of the day and nothing else: `7h30`, `Chiều`. */
export function isHour(line: string): boolean {
  return HOUR.test(line);
}
