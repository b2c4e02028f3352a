import { singleLine } from "../../text/index.js";

/** What a cell for points says. */
export type PointsCell =
  | { readonly kind: "points"; readonly points: number; readonly negative: boolean }
  | { readonly kind: "empty" | "text" };

/**
 * ```
 * Tối đa 2,5 điểm     - 5     (20đ)
 *        ^^^           ^^^     ^^
 * ```
 */
const POINTS =
  /^\(?(?:(?:không quá|tối đa|thang điểm|điểm tối đa|điểm) ?:? )?(?:([-+]|trừ|cộng) ?)?(\d{1,4}(?:[.,]\d{1,4})?) ?(?:điểm|đ)?\)?\.?$/iu;
/** `1.500` may be a thousand and a half, or one and a half. */
const THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;
const NOTHING = /^[-.…x/ ]*$/iu;

/** A number of points as tables write it; a number of a spreadsheet is one as it stands. */
export function pointsOf(cell: string | number): PointsCell {
  if (typeof cell === "number") {
    return { kind: "points", points: Math.abs(cell), negative: cell < 0 };
  }
  const text = singleLine(cell);
  if (NOTHING.test(text)) return { kind: "empty" };
  const [, sign = "", digits = ""] = POINTS.exec(text) ?? [];
  if (digits === "" || THOUSANDS.test(digits)) return { kind: "text" };
  const negative = sign === "-" || sign.toLowerCase() === "trừ";
  return { kind: "points", points: Number(digits.replace(",", ".")), negative };
}

/**
 * The points at the end of a name.
 *
 * ```
 * Công tác chỉ đạo, điều hành (20 điểm)     Điểm trừ, trừ không quá 3 điểm
 *                              ^^                                   ^
 * ```
 */
const IN_NAME =
  /(?:[(:] ?|[(:,] ?(?:tổng )?(?:số )?(?:điểm )?(?:trừ |cộng |thưởng )?(?:tối đa|không (?:vượt )?quá) ?:? ?)(\d{1,3}(?:[.,]\d{1,2})?) ?(?:điểm|đ) ?\)? ?[.:]?$/iu;

/** The maximum that a name brings along. */
export function pointsInName(name: string): number | undefined {
  const digits = IN_NAME.exec(singleLine(name))?.[1];
  return digits === undefined ? undefined : Number(digits.replace(",", "."));
}
