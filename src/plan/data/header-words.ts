/** What a column of a plan's table holds. */
export type ColumnRole =
  | "number"
  | "task"
  | "output"
  | "lead"
  | "coordinate"
  | "implement"
  | "monitor"
  | "deadline"
  | "measure"
  | "note";

/**
 * Words of header cells, without accents and in small letters, and the column they announce. The
 * first entry that a header holds decides, so the telling words come first: `Thời gian thực hiện`
 * is a deadline, `Cơ quan thực hiện` an agency; of two columns that announce the same, the one
 * with the more telling word holds it. A beginning is no deadline. Gathered from the headers of
 * provincial plans.
 */
export const HEADER_WORDS: readonly (readonly [string, ColumnRole | undefined])[] = [
  ["chu tri", "lead"],
  ["phoi hop", "coordinate"],
  ["ket thuc", "deadline"],
  ["bat dau", undefined],
  ["han hoan thanh", "deadline"],
  ["ngay hoan thanh", "deadline"],
  ["thoi gian hoan thanh", "deadline"],
  ["thoi han", "deadline"],
  ["thoi gian", "deadline"],
  ["tien do", "deadline"],
  ["theo doi", "monitor"],
  ["don doc", "monitor"],
  ["san pham", "output"],
  ["ket qua", "output"],
  ["dau ra", "output"],
  ["chi so noi dung", "measure"],
  ["noi dung thanh phan", "measure"],
  ["chi so thanh phan", "measure"],
  ["tieu chi", "measure"],
  ["ghi chu", "note"],
  ["nhiem vu", "task"],
  ["cong viec", "task"],
  ["giai phap", "task"],
  ["hoat dong", "task"],
  ["noi dung", "task"],
  ["don vi", "implement"],
  ["co quan", "implement"],
  ["thuc hien", "implement"],
];

/** Header cells that are these words and nothing else announce the number. */
export const NUMBER_HEADERS: ReadonlySet<string> = new Set([
  "tt",
  "stt",
  "so tt",
  "so thu tu",
  "#",
]);
