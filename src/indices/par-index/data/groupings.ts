import type { ParIndexSourceKey } from "./sources.js";

/** A part of a plan; its field is inferred where its place was judged by its content. */
type GroupRow = readonly [code: string, name: string, field: string, how?: "inferred"];

/**
 * How plans divide the subject: their own parts, in their own numbering, and the field each
 * belongs to. A Roman numeral of a plan is not the number of a field.
 */
export const PAR_INDEX_GROUPINGS: readonly {
  readonly key: string;
  readonly source: ParIndexSourceKey;
  readonly groups: readonly GroupRow[];
}[] = [
  {
    key: "khanh-hoa-2022",
    source: "khanh-hoa-plan-2022",
    groups: [
      ["I", "Công tác lãnh đạo, chỉ đạo thực hiện CCHC", "1"],
      ["II", "Công tác tuyên truyền", "1", "inferred"],
      ["III", "Cải cách thể chế", "2"],
      ["IV", "Cải cách thủ tục hành chính (TTHC)", "3"],
      ["V", "Cải cách tổ chức bộ máy hành chính", "4"],
      ["VI", "Cải cách chế độ công vụ", "5"],
      ["VII", "Cải cách tài chính công", "6"],
      ["VIII", "Hiện đại hóa hành chính", "7"],
      ["IX", "Tác động của CCHC đến phát triển kinh tế - xã hội của tỉnh", "8", "inferred"],
    ],
  },
  {
    key: "binh-thuan-2021",
    source: "binh-thuan-plan-2021",
    groups: [
      ["I", "Cải cách thể chế", "2"],
      ["II", "Cải cách thủ tục hành chính", "3"],
      ["III", "Cải cách tổ chức bộ máy hành chính Nhà nước", "4"],
      ["IV", "Cải cách chế độ công vụ", "5"],
      ["V", "Cải cách tài chính công", "6"],
      ["VI", "Hiện đại hóa hành chính", "7"],
      ["VII", "Công tác chỉ đạo điều hành", "1"],
    ],
  },
];

/** A national group: its lowest index in per cent, and the bound above it but of the best. */
type BandRow = readonly [
  group: "A" | "B" | "C",
  years: readonly number[],
  source: ParIndexSourceKey,
  minimum: number,
  below?: number,
];

/** The national groups by index per cent, with what is known of their bounds. */
export const PAR_INDEX_GROUP_ROWS: readonly BandRow[] = [
  ["A", [2021, 2023, 2024], "publication-2023-2024", 90],
  ["B", [2021, 2023, 2024], "publication-2023-2024", 80, 90],
  ["C", [2021], "son-la-2021", 70, 80],
];
