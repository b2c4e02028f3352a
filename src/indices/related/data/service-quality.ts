import type { Pair, RemarkRow } from "../../rows.js";
import type { RelatedSourceKey } from "./sources.js";

/**
 * An indicator of a group, as far as it could be read: its source, the highest points where they
 * are known, its name and how it is counted.
 */
export type IndicatorRow =
  | `${RelatedSourceKey} | ${number | "?"} | ${Pair}`
  | `${RelatedSourceKey} | ${number | "?"} | ${Pair} | ${Pair}`;

/** A line of the National Public Service Portal. */
export type LineRow = readonly [key: string, name: Pair, maximum: number];

interface GroupRow {
  readonly key: string;
  readonly name: Pair;
  readonly maximum: number;
  /** Whether these are all the indicators of the group. */
  readonly complete: boolean;
  readonly indicators: readonly IndicatorRow[];
  /** The lines into which the National Public Service Portal splits the group. */
  readonly portalLines?: readonly LineRow[];
}

/** The five groups of decision 766/QĐ-TTg and what could be read of their insides. */
export const SERVICE_QUALITY_GROUPS = [
  {
    key: "transparency",
    name: "Công khai, minh bạch | Transparency",
    maximum: 18,
    complete: false,
    indicators: [
      "aita-766 | ? | Tỷ lệ thủ tục hành chính công bố đúng hạn | Share of procedures published on time | số thủ tục công bố đúng hạn / số thủ tục đã công bố trong kỳ | published on time / published in the period",
      "reports-766 | 4 | Tỷ lệ thủ tục hành chính được cập nhật, công khai đúng hạn | Share of procedures updated and disclosed on time",
    ],
  },
  {
    key: "progress",
    name: "Tiến độ, kết quả giải quyết | Progress and results",
    maximum: 20,
    complete: false,
    indicators: [
      "portal-766 | 20 | Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn | Share of dossiers handled early or on time",
      "portal-766 | ? | Thời gian giải quyết trung bình theo từng thủ tục hành chính | Average handling time of each procedure",
    ],
  },
  {
    key: "digitisation",
    name: "Số hóa hồ sơ | Digitisation of dossiers",
    maximum: 22,
    complete: false,
    indicators: [],
  },
  {
    key: "online-service",
    name: "Cung cấp dịch vụ trực tuyến | Online services",
    maximum: 22,
    complete: false,
    indicators: [],
    portalLines: [
      ["online-service-use", "Dịch vụ công trực tuyến | Online public services", 12],
      ["online-payment", "Thanh toán trực tuyến | Online payment", 10],
    ],
  },
  {
    key: "satisfaction",
    name: "Mức độ hài lòng | Satisfaction",
    maximum: 18,
    complete: true,
    indicators: [
      "lam-dong-766 | ? | Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn | Share of complaints answered on time | số xử lý đúng hạn hoặc trước hạn / số thuộc thẩm quyền | answered early or on time / within the agency's power",
      "lam-dong-766 | ? | Tỷ lệ hài lòng trong xử lý phản ánh, kiến nghị | Satisfaction with the answers to complaints | (tổng số - số không hài lòng hoặc quá hạn) / tổng số: im lặng được coi là hài lòng | (all - dissatisfied or overdue) / all: silence counts as satisfied",
      "reports-766 | 6 | Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC | Satisfaction with receiving and handling of procedures | (tổng số hồ sơ - số không hài lòng, có phản ánh hoặc quá hạn) / tổng số hồ sơ | (all dossiers - dissatisfied, complained of or overdue) / all dossiers",
    ],
  },
] as const satisfies readonly GroupRow[];

/** Scores and the grades printed beside them; the bounds of the grades were not found. */
export const SERVICE_QUALITY_OBSERVED_GRADES: readonly (readonly [
  score: number,
  grade: RemarkRow<RelatedSourceKey>,
])[] = [
  [90.96, "Xuất sắc | Excellent | lam-dong-grades"],
  [83.61, "Tốt | Good | lam-dong-grades"],
  [80.1, "Tốt | Good | quang-nam-766"],
];

/** What to mind. */
export const SERVICE_QUALITY_REMARKS: readonly RemarkRow<RelatedSourceKey>[] = [
  "Chưa tìm được mức điểm xếp loại; chỉ có vài điểm số kèm xếp loại | The bounds of the grades were not found, only some scores with their grade | lam-dong-grades",
  "Mức độ hài lòng tính bằng phần bù: không phản hồi được coi là hài lòng; khác với SIPAS | Satisfaction is counted by complement: silence counts as satisfied; it is not SIPAS | lam-dong-766",
];
