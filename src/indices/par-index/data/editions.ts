import type { RemarkRow, YearRow } from "../../rows.js";
import type { ParIndexSourceKey } from "./sources.js";

/** Counts of one level of the government in an edition, and points where they are known. */
export type LevelRow = readonly [
  fields: number,
  criteria: number,
  components: number,
  source: ParIndexSourceKey,
  more?: {
    readonly surveyPoints?: number;
    readonly assessedPoints?: number;
    /** Whether it is doubtful that these counts belong to this edition. */
    readonly doubtful?: true;
  },
];

interface EditionRow {
  /** Number and year of its decision. */
  readonly key: string;
  readonly issuedOn?: string;
  readonly decision: ParIndexSourceKey;
  readonly years: readonly YearRow<ParIndexSourceKey>[];
  /** Whether the set for provinces is known to have the eight fields. */
  readonly hasFields: boolean;
  readonly province?: LevelRow;
  readonly ministry?: LevelRow;
  readonly remarks: readonly RemarkRow<ParIndexSourceKey>[];
}

/** The decisions of the Ministry of Home Affairs that approve the sets, oldest first. */
export const PAR_INDEX_EDITIONS = [
  {
    key: "1294-2012",
    issuedOn: "2012-12-03",
    decision: "portal-1294",
    years: [[2012, "portal-1294"]],
    hasFields: false,
    remarks: [
      "Bộ chỉ số cấp bộ: 60 điểm tự đánh giá, 40 điểm bên ngoài | For ministries: 60 points of self-assessment, 40 from outside | news-2014",
    ],
  },
  {
    key: "4361-2016",
    issuedOn: "2016-12-28",
    decision: "list-of-decisions",
    years: [],
    hasFields: false,
    remarks: [
      "Chỉ biết số và ngày; chưa rõ áp dụng cho năm nào | Only number and date are known, not the years it served | list-of-decisions",
    ],
  },
  {
    key: "2948-2017",
    issuedOn: "2017-12-28",
    decision: "nghe-an-216",
    years: [[2017, "nghe-an-216"]],
    hasFields: true,
    province: [8, 38, 81, "course-2948"],
    remarks: [
      "Số tiêu chí từng lĩnh vực cộng lại là 39 trong khi trang nguồn ghi 38: một con số bị lệch | The criteria of the fields add up to 39 where the page says 38: one count is off by one | course-2948",
    ],
  },
  {
    key: "2636-2018",
    issuedOn: "2018-12-10",
    decision: "list-of-decisions",
    years: [[2018, "list-of-decisions", "inferred"]],
    hasFields: false,
    remarks: [
      "Chỉ biết số và ngày từ một bài liệt kê | Only number and date are known, from one list | list-of-decisions",
    ],
  },
  {
    key: "1150-2019",
    issuedOn: "2019-12-30",
    decision: "ha-giang-1845",
    years: [[2019, "ha-giang-1845", "inferred"]],
    hasFields: true,
    province: [8, 43, 95, "nam-dinh-1150"],
    ministry: [7, 40, 87, "nam-dinh-1150"],
    remarks: [],
  },
  {
    key: "1149-2020",
    issuedOn: "2020-12-30",
    decision: "agriculture-2021",
    years: [
      [2020, "agriculture-2021"],
      [2021, "portal-876", "inferred"],
    ],
    hasFields: true,
    province: [8, 43, 102, "binh-thuan-2020", { surveyPoints: 33.5, assessedPoints: 66.5 }],
    ministry: [7, 40, 99, "portal-876", { surveyPoints: 36.5 }],
    remarks: [
      "SIPAS chiếm 10 điểm: Hà Tĩnh năm 2021 đạt 91,17 % và được 9,12 điểm | SIPAS counts for 10 points: Hà Tĩnh in 2021 had 91.17 % and was given 9.12 | ha-tinh-2022",
    ],
  },
  {
    key: "876-2022",
    issuedOn: "2022-11-10",
    decision: "portal-876",
    years: [
      [2022, "bac-ninh-876"],
      [2023, "bac-ninh-876", "inferred"],
    ],
    hasFields: true,
    province: [8, 37, 88, "ninh-thuan-2024", { doubtful: true }],
    ministry: [7, 38, 97, "portal-876", { surveyPoints: 31.5 }],
    remarks: [
      "Thay thế Quyết định 1149/QĐ-BNV; ban hành cho giai đoạn 2022-2030 | Replaces decision 1149/QĐ-BNV; issued for 2022 to 2030 | portal-876",
      "8 lĩnh vực, 37 tiêu chí, 88 tiêu chí thành phần được dẫn cho năm 2024: có thể là của quyết định này hoặc của 892/QĐ-BNV | 8 fields, 37 criteria, 88 components are cited for 2024: they may be this decision's or those of 892/QĐ-BNV | ninh-thuan-2024",
    ],
  },
  {
    key: "892-2024",
    issuedOn: "2024-12-05",
    decision: "son-la-2211",
    years: [[2024, "son-la-2211", "inferred"]],
    hasFields: true,
    province: [8, 37, 88, "ninh-thuan-2024", { doubtful: true }],
    remarks: [
      "8 lĩnh vực, 37 tiêu chí, 88 tiêu chí thành phần được dẫn cho năm 2024: có thể là của quyết định này hoặc của 876/QĐ-BNV | 8 fields, 37 criteria, 88 components are cited for 2024: they may be this decision's or those of 876/QĐ-BNV | ninh-thuan-2024",
    ],
  },
  {
    key: "1187-2025",
    issuedOn: "2025-10-15",
    decision: "ha-noi-5666",
    years: [[2025, "ha-noi-5666", "inferred"]],
    hasFields: false,
    remarks: [
      "Quyết định mới nhất tìm được; chưa đọc được nội dung | The newest decision found; its contents were not read | ha-noi-5666",
    ],
  },
] as const satisfies readonly EditionRow[];

/**
 * The seven fields of the set for ministries in 876/QĐ-BNV: number, name, criteria, components.
 * Maxima were not found.
 */
export const PAR_INDEX_MINISTRY_FIELDS_876 = [
  ["1", "Công tác chỉ đạo, điều hành cải cách hành chính", 7, 6],
  ["2", "Cải cách thể chế", 9, 15],
  ["3", "Cải cách thủ tục hành chính", 6, 19],
  ["4", "Cải cách tổ chức bộ máy hành chính", 4, 14],
  ["5", "Cải cách chế độ công vụ", 6, 16],
  ["6", "Cải cách tài chính công", 3, 13],
  ["7", "Xây dựng và phát triển Chính phủ điện tử, Chính phủ số", 3, 14],
] as const;

/** Maximum points, criteria and components of each field for provinces in 2948/QĐ-BNV. */
export const PAR_INDEX_FIELDS_2948: Readonly<
  Record<string, readonly [maximum: number, criteria: number, components: number]>
> = {
  "1": [10, 6, 6],
  "2": [10, 4, 6],
  "3": [14.5, 5, 16],
  "4": [11, 4, 10],
  "5": [16, 9, 16],
  "6": [7, 3, 6],
  "7": [16, 5, 18],
  "8": [15.5, 3, 3],
};
