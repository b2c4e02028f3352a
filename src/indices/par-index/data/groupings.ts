import type { ParIndexSourceKey } from "./sources.js";

interface GroupRow {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  /** Whether the name is that of the field; otherwise the place was judged by its content. */
  readonly sameContent: boolean;
}

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
      {
        code: "I",
        name: "Công tác lãnh đạo, chỉ đạo thực hiện CCHC",
        field: "1",
        sameContent: true,
      },
      { code: "II", name: "Công tác tuyên truyền", field: "1", sameContent: false },
      { code: "III", name: "Cải cách thể chế", field: "2", sameContent: true },
      { code: "IV", name: "Cải cách thủ tục hành chính (TTHC)", field: "3", sameContent: true },
      { code: "V", name: "Cải cách tổ chức bộ máy hành chính", field: "4", sameContent: true },
      { code: "VI", name: "Cải cách chế độ công vụ", field: "5", sameContent: true },
      { code: "VII", name: "Cải cách tài chính công", field: "6", sameContent: true },
      { code: "VIII", name: "Hiện đại hóa hành chính", field: "7", sameContent: true },
      {
        code: "IX",
        name: "Tác động của CCHC đến phát triển kinh tế - xã hội của tỉnh",
        field: "8",
        sameContent: false,
      },
    ],
  },
  {
    key: "binh-thuan-2021",
    source: "binh-thuan-plan-2021",
    groups: [
      { code: "I", name: "Cải cách thể chế", field: "2", sameContent: true },
      { code: "II", name: "Cải cách thủ tục hành chính", field: "3", sameContent: true },
      {
        code: "III",
        name: "Cải cách tổ chức bộ máy hành chính Nhà nước",
        field: "4",
        sameContent: true,
      },
      { code: "IV", name: "Cải cách chế độ công vụ", field: "5", sameContent: true },
      { code: "V", name: "Cải cách tài chính công", field: "6", sameContent: true },
      { code: "VI", name: "Hiện đại hóa hành chính", field: "7", sameContent: true },
      { code: "VII", name: "Công tác chỉ đạo điều hành", field: "1", sameContent: true },
    ],
  },
];

/** The national groups by index per cent, with what is known of their bounds. */
export const PAR_INDEX_GROUP_ROWS: readonly {
  readonly group: "A" | "B" | "C";
  readonly minimum: number;
  /** The bound above, itself outside the group; absent for the best. */
  readonly below?: number;
  readonly years: readonly number[];
  readonly source: ParIndexSourceKey;
}[] = [
  { group: "A", minimum: 90, years: [2021, 2023, 2024], source: "publication-2023-2024" },
  {
    group: "B",
    minimum: 80,
    below: 90,
    years: [2021, 2023, 2024],
    source: "publication-2023-2024",
  },
  { group: "C", minimum: 70, below: 80, years: [2021], source: "son-la-2021" },
];
