import type { LocalizedText } from "../../../text/index.js";
import type { RelatedSourceKey } from "./sources.js";

interface IndicatorRow {
  readonly name: LocalizedText;
  readonly maximum?: number;
  readonly formula?: LocalizedText;
  readonly source: RelatedSourceKey;
}

interface LineRow {
  readonly key: string;
  readonly name: LocalizedText;
  readonly maximum: number;
}

interface GroupRow extends LineRow {
  readonly number: number;
  readonly indicators: readonly IndicatorRow[];
  /** Whether these are all the indicators of the group. */
  readonly complete: boolean;
  /** The lines into which the National Public Service Portal splits the group. */
  readonly portalLines?: readonly LineRow[];
}

/** The five groups of decision 766/QĐ-TTg and what could be read of their insides. */
export const SERVICE_QUALITY_GROUPS = [
  {
    number: 1,
    key: "transparency",
    name: { vi: "Công khai, minh bạch", en: "Transparency" },
    maximum: 18,
    complete: false,
    indicators: [
      {
        name: {
          vi: "Tỷ lệ thủ tục hành chính công bố đúng hạn",
          en: "Share of procedures published on time",
        },
        formula: {
          vi: "số thủ tục công bố đúng hạn / số thủ tục đã công bố trong kỳ",
          en: "published on time / published in the period",
        },
        source: "aita-766",
      },
      {
        name: {
          vi: "Tỷ lệ thủ tục hành chính được cập nhật, công khai đúng hạn",
          en: "Share of procedures updated and disclosed on time",
        },
        maximum: 4,
        source: "reports-766",
      },
    ],
  },
  {
    number: 2,
    key: "progress",
    name: { vi: "Tiến độ, kết quả giải quyết", en: "Progress and results" },
    maximum: 20,
    complete: false,
    indicators: [
      {
        name: {
          vi: "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn",
          en: "Share of dossiers handled early or on time",
        },
        maximum: 20,
        source: "portal-766",
      },
      {
        name: {
          vi: "Thời gian giải quyết trung bình theo từng thủ tục hành chính",
          en: "Average handling time of each procedure",
        },
        source: "portal-766",
      },
    ],
  },
  {
    number: 3,
    key: "digitisation",
    name: { vi: "Số hóa hồ sơ", en: "Digitisation of dossiers" },
    maximum: 22,
    complete: false,
    indicators: [],
  },
  {
    number: 4,
    key: "online-service",
    name: { vi: "Cung cấp dịch vụ trực tuyến", en: "Online services" },
    maximum: 22,
    complete: false,
    indicators: [],
    portalLines: [
      {
        key: "online-service-use",
        name: { vi: "Dịch vụ công trực tuyến", en: "Online public services" },
        maximum: 12,
      },
      {
        key: "online-payment",
        name: { vi: "Thanh toán trực tuyến", en: "Online payment" },
        maximum: 10,
      },
    ],
  },
  {
    number: 5,
    key: "satisfaction",
    name: { vi: "Mức độ hài lòng", en: "Satisfaction" },
    maximum: 18,
    complete: true,
    indicators: [
      {
        name: {
          vi: "Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn",
          en: "Share of complaints answered on time",
        },
        formula: {
          vi: "số xử lý đúng hạn hoặc trước hạn / số thuộc thẩm quyền",
          en: "answered early or on time / within the agency's power",
        },
        source: "lam-dong-766",
      },
      {
        name: {
          vi: "Tỷ lệ hài lòng trong xử lý phản ánh, kiến nghị",
          en: "Satisfaction with the answers to complaints",
        },
        formula: {
          vi: "(tổng số - số không hài lòng hoặc quá hạn) / tổng số: im lặng được coi là hài lòng",
          en: "(all - dissatisfied or overdue) / all: silence counts as satisfied",
        },
        source: "lam-dong-766",
      },
      {
        name: {
          vi: "Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC",
          en: "Satisfaction with receiving and handling of procedures",
        },
        maximum: 6,
        formula: {
          vi: "(tổng số hồ sơ - số không hài lòng, có phản ánh hoặc quá hạn) / tổng số hồ sơ",
          en: "(all dossiers - dissatisfied, complained of or overdue) / all dossiers",
        },
        source: "reports-766",
      },
    ],
  },
] as const satisfies readonly GroupRow[];

/** Scores and the grades printed beside them; the bounds of the grades were not found. */
export const SERVICE_QUALITY_OBSERVED_GRADES: readonly {
  readonly score: number;
  readonly grade: LocalizedText;
  readonly source: RelatedSourceKey;
}[] = [
  { score: 90.96, grade: { vi: "Xuất sắc", en: "Excellent" }, source: "lam-dong-grades" },
  { score: 83.61, grade: { vi: "Tốt", en: "Good" }, source: "lam-dong-grades" },
  { score: 80.1, grade: { vi: "Tốt", en: "Good" }, source: "quang-nam-766" },
];
