import type { LocalizedText } from "../../../text/index.js";
import type { ParIndexSourceKey } from "./sources.js";

/** Counts and points of one level of the government in an edition. */
interface LevelRow {
  readonly fields: number;
  readonly criteria: number;
  readonly components: number;
  readonly surveyPoints?: number;
  readonly assessedPoints?: number;
  readonly source: ParIndexSourceKey;
  /** How sure it is that these counts belong to this edition. */
  readonly doubtful?: true;
}

interface EditionRow {
  readonly key: string;
  readonly number: string;
  readonly issuedOn?: string;
  readonly decision: ParIndexSourceKey;
  readonly years: readonly {
    readonly year: number;
    readonly source: ParIndexSourceKey;
    readonly inferred?: true;
  }[];
  /** Whether the set for provinces is known to have the eight fields. */
  readonly hasFields: boolean;
  readonly province?: LevelRow;
  readonly ministry?: LevelRow;
  readonly remarks: readonly {
    readonly text: LocalizedText;
    readonly source: ParIndexSourceKey;
  }[];
}

/** The decisions of the Ministry of Home Affairs that approve the sets, oldest first. */
export const PAR_INDEX_EDITIONS = [
  {
    key: "1294-2012",
    number: "1294/QĐ-BNV",
    issuedOn: "2012-12-03",
    decision: "portal-1294",
    years: [{ year: 2012, source: "portal-1294" }],
    hasFields: false,
    remarks: [
      {
        text: {
          vi: "Bộ chỉ số cấp bộ: 60 điểm tự đánh giá, 40 điểm bên ngoài",
          en: "For ministries: 60 points of self-assessment, 40 from outside",
        },
        source: "news-2014",
      },
    ],
  },
  {
    key: "4361-2016",
    number: "4361/QĐ-BNV",
    issuedOn: "2016-12-28",
    decision: "list-of-decisions",
    years: [],
    hasFields: false,
    remarks: [
      {
        text: {
          vi: "Chỉ biết số và ngày; chưa rõ áp dụng cho năm nào",
          en: "Only number and date are known, not the years it served",
        },
        source: "list-of-decisions",
      },
    ],
  },
  {
    key: "2948-2017",
    number: "2948/QĐ-BNV",
    issuedOn: "2017-12-28",
    decision: "nghe-an-216",
    years: [{ year: 2017, source: "nghe-an-216" }],
    hasFields: true,
    province: { fields: 8, criteria: 38, components: 81, source: "course-2948" },
    remarks: [
      {
        text: {
          vi: "Số tiêu chí từng lĩnh vực cộng lại là 39 trong khi trang nguồn ghi 38: một con số bị lệch",
          en: "The criteria of the fields add up to 39 where the page says 38: one count is off by one",
        },
        source: "course-2948",
      },
    ],
  },
  {
    key: "2636-2018",
    number: "2636/QĐ-BNV",
    issuedOn: "2018-12-10",
    decision: "list-of-decisions",
    years: [{ year: 2018, source: "list-of-decisions", inferred: true }],
    hasFields: false,
    remarks: [
      {
        text: {
          vi: "Chỉ biết số và ngày từ một bài liệt kê",
          en: "Only number and date are known, from one list",
        },
        source: "list-of-decisions",
      },
    ],
  },
  {
    key: "1150-2019",
    number: "1150/QĐ-BNV",
    issuedOn: "2019-12-30",
    decision: "ha-giang-1845",
    years: [{ year: 2019, source: "ha-giang-1845", inferred: true }],
    hasFields: true,
    province: { fields: 8, criteria: 43, components: 95, source: "nam-dinh-1150" },
    ministry: { fields: 7, criteria: 40, components: 87, source: "nam-dinh-1150" },
    remarks: [],
  },
  {
    key: "1149-2020",
    number: "1149/QĐ-BNV",
    issuedOn: "2020-12-30",
    decision: "agriculture-2021",
    years: [
      { year: 2020, source: "agriculture-2021" },
      { year: 2021, source: "portal-876", inferred: true },
    ],
    hasFields: true,
    province: {
      fields: 8,
      criteria: 43,
      components: 102,
      surveyPoints: 33.5,
      assessedPoints: 66.5,
      source: "binh-thuan-2020",
    },
    ministry: {
      fields: 7,
      criteria: 40,
      components: 99,
      surveyPoints: 36.5,
      source: "portal-876",
    },
    remarks: [
      {
        text: {
          vi: "SIPAS chiếm 10 điểm: Hà Tĩnh năm 2021 đạt 91,17 % và được 9,12 điểm",
          en: "SIPAS counts for 10 points: Hà Tĩnh in 2021 had 91.17 % and was given 9.12",
        },
        source: "ha-tinh-2022",
      },
    ],
  },
  {
    key: "876-2022",
    number: "876/QĐ-BNV",
    issuedOn: "2022-11-10",
    decision: "portal-876",
    years: [
      { year: 2022, source: "bac-ninh-876" },
      { year: 2023, source: "bac-ninh-876", inferred: true },
    ],
    hasFields: true,
    province: {
      fields: 8,
      criteria: 37,
      components: 88,
      source: "ninh-thuan-2024",
      doubtful: true,
    },
    ministry: {
      fields: 7,
      criteria: 38,
      components: 97,
      surveyPoints: 31.5,
      source: "portal-876",
    },
    remarks: [
      {
        text: {
          vi: "Thay thế Quyết định 1149/QĐ-BNV; ban hành cho giai đoạn 2022-2030",
          en: "Replaces decision 1149/QĐ-BNV; issued for 2022 to 2030",
        },
        source: "portal-876",
      },
      {
        text: {
          vi: "8 lĩnh vực, 37 tiêu chí, 88 tiêu chí thành phần được dẫn cho năm 2024: có thể là của quyết định này hoặc của 892/QĐ-BNV",
          en: "8 fields, 37 criteria, 88 components are cited for 2024: they may be this decision's or those of 892/QĐ-BNV",
        },
        source: "ninh-thuan-2024",
      },
    ],
  },
  {
    key: "892-2024",
    number: "892/QĐ-BNV",
    issuedOn: "2024-12-05",
    decision: "son-la-2211",
    years: [{ year: 2024, source: "son-la-2211", inferred: true }],
    hasFields: true,
    province: {
      fields: 8,
      criteria: 37,
      components: 88,
      source: "ninh-thuan-2024",
      doubtful: true,
    },
    remarks: [
      {
        text: {
          vi: "8 lĩnh vực, 37 tiêu chí, 88 tiêu chí thành phần được dẫn cho năm 2024: có thể là của quyết định này hoặc của 876/QĐ-BNV",
          en: "8 fields, 37 criteria, 88 components are cited for 2024: they may be this decision's or those of 876/QĐ-BNV",
        },
        source: "ninh-thuan-2024",
      },
    ],
  },
  {
    key: "1187-2025",
    number: "1187/QĐ-BNV",
    issuedOn: "2025-10-15",
    decision: "ha-noi-5666",
    years: [{ year: 2025, source: "ha-noi-5666", inferred: true }],
    hasFields: false,
    remarks: [
      {
        text: {
          vi: "Quyết định mới nhất tìm được; chưa đọc được nội dung",
          en: "The newest decision found; its contents were not read",
        },
        source: "ha-noi-5666",
      },
    ],
  },
] as const satisfies readonly EditionRow[];

/** Maximum points, criteria and components of each field for provinces in 2948/QĐ-BNV. */
export const PAR_INDEX_FIELDS_2948: Readonly<
  Record<string, { maximum: number; criteria: number; components: number }>
> = {
  "1": { maximum: 10, criteria: 6, components: 6 },
  "2": { maximum: 10, criteria: 4, components: 6 },
  "3": { maximum: 14.5, criteria: 5, components: 16 },
  "4": { maximum: 11, criteria: 4, components: 10 },
  "5": { maximum: 16, criteria: 9, components: 16 },
  "6": { maximum: 7, criteria: 3, components: 6 },
  "7": { maximum: 16, criteria: 5, components: 18 },
  "8": { maximum: 15.5, criteria: 3, components: 3 },
};
