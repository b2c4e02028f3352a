import { fold, unaccent } from "../../text/index.js";

/** Columns of trackers that hold what was done, and those of plans that only sound so. */
const RESULTS =
  /^(?:ket qua|tien do|trang thai|ghi chu|ty le|ti le|(?:da |uoc |so )?thuc hien|danh gia|tinh hinh|luy ke|muc do hoan thanh|hoan thanh)/;
const AIMED = /san pham|du kien|dau ra|can dat|phai dat/;
/** Headings that columns of plans and trackers have. */
const HEADINGS =
  /^(?:s?tt|so tt|ma|nhiem vu|noi dung|cong viec|ten|chu tri|don vi|co quan|nguoi|can bo|lanh dao|phoi hop|thoi (?:gian|han)|han|ngay|deadline|chi tieu|muc tieu|san pham|ke hoach|dvt)/;
const LONGEST_HEADING = 60;

interface Cell {
  readonly words: string;
  readonly start: number;
}

/** The cells of a row that tabs or bars divide; of any other line there is one. */
function cellsOf(line: string): Cell[] {
  const sign = line.includes("\t") ? "\t" : "|";
  let start = 0;
  return line.split(sign).map((words) => {
    const cell = { words, start };
    start += words.length + 1;
    return cell;
  });
}

const isResult = (words: string): boolean => RESULTS.test(words) && !AIMED.test(words);

/** The headings of the columns of a row, plainly spelt, where it is the head of a table. */
function headingsOf(cells: readonly Cell[]): readonly string[] | undefined {
  const headings = cells.map(({ words }) =>
    words.length > LONGEST_HEADING ? "" : unaccent(fold(words).text).replace(/[*#]/g, "").trim(),
  );
  const known = headings.filter((words) => HEADINGS.test(words) || isResult(words));
  const filled = headings.filter((words) => words !== "");
  return known.length > 1 && known.length * 2 >= filled.length ? headings : undefined;
}

/**
 * A text in which the heads of its tables and the cells under `Kết quả thực hiện`, `Tiến độ`, `Tỷ lệ`
 * are blanks, for they state no aims; nothing else moves.
 *
 * ```
 * TT | Nhiệm vụ             | Kết quả thực hiện
 * 1  | Số hóa 100% hồ sơ    | đạt 85%
 *                             ^^^^^^^
 * ```
 */
export function withoutResults(text: string): string {
  if (!/[\t|]/.test(text)) return text;
  let results: ReadonlySet<number> = new Set();
  return text.replace(/[^\r\n]+/g, (line) => {
    const cells = cellsOf(line);
    if (cells.length < 2) return line;
    const headings = headingsOf(cells);
    if (headings !== undefined) {
      results = new Set(headings.flatMap((words, index) => (isResult(words) ? [index] : [])));
    }
    return cells
      .map(({ words, start }, index) => {
        const blank = headings !== undefined || results.has(index);
        const end = start + words.length;
        return (blank ? words.replace(/\S/g, " ") : words) + line.charAt(end);
      })
      .join("");
  });
}
