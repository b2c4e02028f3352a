import fc from "fast-check";
import type { FormCell, FormTable, PageSetting } from "./page-setting.js";

/*
 * Tables made of words that tables of plans are made of, and pages they may be set on.
 */

const VERBS = ["Rà soát", "Công khai", "Niêm yết", "Kiểm tra", "Tuyên truyền", "Khảo sát"];
const THINGS = [
  "thủ tục hành chính",
  "bảng giá đất của các xã, phường",
  "quy chế dân chủ ở cơ sở",
  "lịch tiếp công dân",
  "hồ sơ tồn đọng của năm 2023 và các năm trước",
  "việc chấp hành giờ giấc làm việc",
];
const PLACES = [
  "tại cấp xã",
  "ở bộ phận một cửa",
  "trên trang thông tin điện tử của Sở",
  "",
  "theo Quyết định số 12/QĐ-UBND của UBND tỉnh",
];

const task = fc
  .tuple(fc.constantFrom(...VERBS), fc.constantFrom(...THINGS), fc.constantFrom(...PLACES))
  .map((words) => words.filter((word) => word !== "").join(" "));

const OUTPUTS = [
  "Báo cáo",
  "Kế hoạch",
  "Quyết định của UBND tỉnh",
  "Biên bản kiểm tra",
  "Danh mục thủ tục được công bố",
  "Văn bản hướng dẫn",
  "",
];
const LEADS = [
  "Sở Nội vụ",
  "Sở Tư pháp",
  "Thanh tra tỉnh",
  "Văn phòng UBND tỉnh",
  "Sở Khoa học và Công nghệ",
  "Sở Nông nghiệp và Môi trường",
];
const PARTNERS = [
  "Các sở, ban, ngành",
  "Sở Tài chính; Sở Y tế",
  "UBND cấp xã",
  "Sở Nội vụ, Sở Tài chính và UBND cấp huyện",
  "",
];
const TIMES = [
  "Quý II/2024",
  "Tháng 9/2024",
  "Trước ngày 30/11/2024",
  "Thường xuyên",
  "Trước 20/12/2024",
  "Quý II, IV/2024",
  "Hằng quý",
];
const SECTIONS = [
  "CẢI CÁCH THỂ CHẾ",
  "CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
  "XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ",
  "Công tác chỉ đạo, điều hành",
  "Cải cách tổ chức bộ máy hành chính nhà nước và nâng cao chất lượng đội ngũ",
];
const ROMAN = ["I", "II", "III", "IV", "V"];

/** A column: its headings, its cells, how wide it may be. */
interface Column {
  readonly headings: readonly string[];
  readonly cells: fc.Arbitrary<string>;
  readonly least: number;
  readonly most: number;
}

const TASK: Column = {
  headings: ["Nội dung nhiệm vụ", "Nhiệm vụ", "Nội dung công việc", "Nhiệm vụ, giải pháp"],
  cells: task,
  least: 22,
  most: 44,
};
const OTHERS: readonly Column[] = [
  {
    headings: ["Sản phẩm", "Kết quả, sản phẩm", "Sản phẩm đầu ra"],
    cells: fc.constantFrom(...OUTPUTS),
    least: 14,
    most: 24,
  },
  {
    headings: ["Cơ quan chủ trì", "Đơn vị chủ trì", "Chủ trì"],
    cells: fc.constantFrom(...LEADS),
    least: 14,
    most: 26,
  },
  {
    headings: ["Cơ quan phối hợp", "Đơn vị phối hợp"],
    cells: fc.constantFrom(...PARTNERS),
    least: 14,
    most: 30,
  },
  {
    headings: ["Thời gian hoàn thành", "Thời gian", "Thời hạn hoàn thành"],
    cells: fc.constantFrom(...TIMES),
    least: 12,
    most: 20,
  },
];

/** A table, and the widths its columns may have. */
export interface SetTable {
  readonly table: FormTable;
  readonly setting: PageSetting;
}

const columns = fc
  .tuple(fc.subarray([...OTHERS], { minLength: 2 }), fc.boolean())
  .filter(([own]) => own.includes(OTHERS[3] ?? TASK) || own.length > 2)
  .map(([own]) => [TASK, ...own]);

const page = fc.record({
  between: fc.constantFrom(2, 2, 3, 5),
  align: fc.constantFrom<("top" | "middle")[]>("top", "top", "middle"),
  apart: fc.constantFrom(0, 0, 1),
  height: fc.constantFrom(1000, 30, 22),
  repeats: fc.constantFrom(true, true, false),
  numbers: fc.boolean(),
  margin: fc.integer({ min: 0, max: 8 }),
});

/** Tables with sections over all columns, set on pages of any kind. */
export const setTable: fc.Arbitrary<SetTable> = columns.chain((own) =>
  fc
    .record({
      headings: fc.tuple(...own.map(({ headings }) => fc.constantFrom(...headings))),
      widths: fc.tuple(...own.map(({ least, most }) => fc.integer({ min: least, max: most }))),
      sections: fc.array(
        fc.record({
          title: fc.constantFrom("", ...SECTIONS),
          rows: fc.array(fc.tuple(...own.map(({ cells }) => cells)), {
            minLength: 1,
            maxLength: 5,
          }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      title: fc.constantFrom(
        [],
        ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
        ["PHỤ LỤC", "(Kèm theo Kế hoạch số 21/KH-UBND ngày 02/02/2024 của UBND tỉnh)"],
      ),
      page,
    })
    .map(({ headings, widths, sections, title, page: set }): SetTable => {
      let number = 0;
      const rows = sections.flatMap(({ title: name, rows: own }, at) => [
        ...(name === "" ? [] : [sectionRow(ROMAN[at] ?? "", name, headings.length)]),
        ...own.map((cells) => {
          number += 1;
          return [String(number), ...cells];
        }),
      ]);
      return {
        table: { title, header: ["TT", ...headings], rows },
        setting: { ...set, widths: [4, ...widths] },
      };
    }),
);

function sectionRow(code: string, name: string, colSpan: number): (string | FormCell)[] {
  return [code, { text: name, colSpan }];
}
