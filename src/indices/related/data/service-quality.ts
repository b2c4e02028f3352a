import type { Pair, RemarkRow } from "../../rows.js";
import type { RelatedSourceKey } from "./sources.js";

/**
 * A line of the portal: its key; its number there (`-`: none); the highest points (`0`: tracked and
 * not scored, `?`: not known); the rate in per cent that brings them (`?`: not known); what it
 * brings where there is nothing to count (`full`, `none`, `?`); its source; its name; what is
 * counted, and of what (`-`: not known).
 */
export type IndicatorRow =
  `${string} | ${string} | ${number | "?"} | ${number | "?"} | ${"full" | "none" | "?"} | ${RelatedSourceKey} | ${Pair} | ${Pair} | ${Pair}`;

/** A line of the National Public Service Portal, under which some groups are printed. */
export interface LineRow {
  readonly key: string;
  readonly name: Pair;
  readonly maximum: number;
  readonly indicators: readonly IndicatorRow[];
}

interface GroupRow extends LineRow {
  /** The lines into which the National Public Service Portal splits the group. */
  readonly portalLines?: readonly LineRow[];
}

/*
 * The names are the portal's; what is counted is told in short words of this catalogue after the
 * table of formulas. Where that table and the portal's figures differ (digitised dossiers: a rate
 * of 80 % in the table, of 100 % in the figures), the figures hold.
 */

/** The five groups of decision 766/QĐ-TTg, and their lines as the portal counts them. */
export const SERVICE_QUALITY_GROUPS = [
  {
    key: "transparency",
    name: "Công khai, minh bạch | Transparency",
    maximum: 18,
    indicators: [
      "procedures-published-on-time | 1.1 | 6 | 100 | ? | portal-gia-lai | Tỷ lệ TTHC công bố đúng hạn | Share of procedures published on time | TTHC công bố đúng hạn | published on time | TTHC đã công bố trong kỳ | published in the period",
      "procedures-disclosed-on-time | 1.2 | 4 | 100 | ? | portal-gia-lai | Tỷ lệ TTHC cập nhật, công khai đúng hạn | Share of procedures updated and disclosed on time | TTHC công khai đúng hạn | disclosed on time | TTHC phải công khai trong kỳ | to be disclosed in the period",
      "procedures-disclosed-in-full | 1.3 | 2 | 100 | ? | portal-gia-lai | Tỷ lệ TTHC công khai đầy đủ nội dung | Share of procedures disclosed in full | TTHC đủ các bộ phận cấu thành | procedures with all their parts | TTHC đã công khai | procedures disclosed",
      "dossiers-synchronised | 1.4 | 6 | 100 | none | portal-gia-lai | Tỷ lệ hồ sơ đồng bộ lên Cổng DVCQG | Share of dossiers synchronised with the national portal | hồ sơ đã đồng bộ | dossiers synchronised | hồ sơ tiếp nhận, theo hệ thống đếm nhiều hơn | dossiers received, by the larger count",
    ],
  },
  {
    key: "progress",
    name: "Tiến độ, kết quả giải quyết | Progress and results",
    maximum: 20,
    indicators: [
      "dossiers-on-time | 2.1 | 20 | 100 | none | portal-gia-lai | Hồ sơ xử lý trước hạn, đúng hạn | Dossiers handled early or on time | hồ sơ xử lý đúng hạn hoặc còn trong hạn | handled on time or still within it | hồ sơ tiếp nhận, xử lý trong kỳ | received or handled in the period",
      "average-handling-time | 2.2 | 0 | ? | ? | portal-gia-lai | Thời gian giải quyết trung bình | Average handling time | tổng thời gian giải quyết | time of all handled | hồ sơ hoàn thành | dossiers finished",
    ],
  },
  {
    key: "digitisation",
    name: "Số hóa hồ sơ | Digitisation of dossiers",
    maximum: 22,
    indicators: [
      "electronic-results | 4.1 | 6 | 100 | none | portal-gia-lai | Tỷ lệ hồ sơ thủ tục hành chính có cấp kết quả giải quyết thủ tục hành chính điện tử | Share of dossiers with an electronic result | hồ sơ có kết quả điện tử | dossiers with an electronic result | hồ sơ có kết quả bằng giấy tờ | dossiers that end in a paper",
      "digitised-dossiers | 4.2 | 4 | 100 | none | portal-gia-lai | Tỷ lệ hồ sơ thủ tục hành chính thực hiện số hóa hồ sơ | Share of dossiers digitised | hồ sơ được số hóa | dossiers digitised | tổng hồ sơ TTHC | all dossiers",
      "digitised-data-reused | 4.3 | 2 | 80 | none | portal-gia-lai | Tỷ lệ hồ sơ khai thác, sử dụng lại thông tin, dữ liệu số hóa | Share of dossiers that reuse digitised data | hồ sơ dùng lại dữ liệu | dossiers that reuse data | hồ sơ tiếp nhận trong kỳ | dossiers received in the period",
      "digitised-data-shared | 4.4 | 4 | 100 | none | portal-gia-lai | Tỷ lệ hồ sơ TTHC được số hóa có kết nối, chia sẻ dữ liệu phục vụ tái sử dụng | Share of dossiers whose data are shared for reuse | hồ sơ dùng kho cá nhân hoặc đồng bộ kết quả | dossiers using the personal store or synchronised | hồ sơ tiếp nhận trong kỳ | dossiers received in the period",
      "procedures-linked-to-population-data | 4.5 | 2 | 100 | none | portal-gia-lai | Tỷ lệ TTHC triển khai kết nối, chia sẻ dữ liệu dân cư phục vụ GQ TTHC | Share of procedures linked to population data | TTHC có kết nối dữ liệu dân cư | procedures linked | TTHC mà người dân thực hiện | procedures of citizens",
      "dossiers-using-population-data | 4.5 | 2 | 100 | none | portal-gia-lai | Tỷ lệ hồ sơ TTHC có sử dụng thông tin, dữ liệu dân cư | Share of dossiers that use population data | hồ sơ dùng dữ liệu dân cư | dossiers that use them | tổng hồ sơ TTHC | all dossiers",
      "electronic-certified-copies | - | 2 | 100 | ? | portal-gia-lai | Tỷ lệ cung cấp dịch vụ chứng thực bản sao điện tử từ bản chính | Provision of electronic certified copies | - | - | - | -",
    ],
  },
  {
    key: "online-service",
    name: "Cung cấp dịch vụ trực tuyến | Online services",
    maximum: 22,
    indicators: [],
    portalLines: [
      {
        key: "online-service-use",
        name: "Dịch vụ công trực tuyến | Online public services",
        maximum: 12,
        indicators: [
          "procedures-online | 3.1 | ? | 80 | ? | formula-766 | TTHC cung cấp dịch vụ công trực tuyến | Procedures offered online | TTHC có dịch vụ trực tuyến | procedures offered online | tổng TTHC | all procedures",
          "online-services-used | 3.2 | ? | ? | ? | formula-766 | DVC có hồ sơ tiếp nhận trực tuyến của TTHC | Online services with dossiers | dịch vụ công có hồ sơ trực tuyến | services with online dossiers | dịch vụ công của TTHC | services of the procedures",
          "dossiers-online | 3.3 | ? | 50 | ? | formula-766 | Hồ sơ theo hình thức nộp (tỷ lệ trực tuyến) | Dossiers submitted online | hồ sơ trực tuyến có kết quả điện tử | online dossiers with an electronic result | hồ sơ tiếp nhận trong kỳ | dossiers received in the period",
        ],
      },
      {
        key: "online-payment",
        name: "Thanh toán trực tuyến | Online payment",
        maximum: 10,
        indicators: [
          "payable-procedures-online | 3.5 | 2 | 80 | none | formula-766 | TTHC có yêu cầu nghĩa vụ tài chính được cung cấp trên Cổng DVCQG | Procedures with fees that the portal offers | TTHC có trên Cổng | such procedures on the portal | TTHC có nghĩa vụ tài chính | procedures with fees",
          "procedures-paid-online | 3.5 | 2 | 80 | none | formula-766 | TTHC có giao dịch thanh toán trực tuyến | Procedures with online payments | TTHC có giao dịch trực tuyến | procedures with payments online | TTHC có nghĩa vụ tài chính | procedures with fees",
          "dossiers-paid-online | 3.6 | 6 | 100 | none | formula-766 | Hồ sơ thanh toán trực tuyến | Dossiers paid online | hồ sơ thanh toán trực tuyến thành công | dossiers paid online | hồ sơ có nghĩa vụ tài chính | dossiers with fees",
        ],
      },
    ],
  },
  {
    key: "satisfaction",
    name: "Mức độ hài lòng | Satisfaction",
    maximum: 18,
    indicators: [
      "petitions-on-procedures | 5.1 | 0 | ? | ? | portal-gia-lai | Tỷ lệ PAKN về quy định, thủ tục hành chính | Share of petitions on rules and procedures | phản ánh, kiến nghị loại này | petitions of the kind | phản ánh, kiến nghị trong kỳ | petitions in the period",
      "petitions-on-staff | 5.1 | 0 | ? | ? | portal-gia-lai | Tỷ lệ PAKN về hành vi cán bộ, công chức, viên chức | Share of petitions on the conduct of staff | phản ánh, kiến nghị loại này | petitions of the kind | phản ánh, kiến nghị trong kỳ | petitions in the period",
      "petitions-on-time | 5.2 | 6 | 100 | full | portal-gia-lai | Tỷ lệ PAKN xử lý đúng hạn | Share of petitions answered on time | xử lý đúng hạn hoặc còn trong hạn | answered on time or still within it | phản ánh, kiến nghị trong kỳ | petitions in the period",
      "petition-satisfaction | 5.3 | 6 | 100 | full | portal-gia-lai | Tỷ lệ hài lòng trong xử lý PAKN | Satisfaction with the answers to petitions | tổng số trừ không hài lòng, phản ánh tiếp, quá hạn | all but dissatisfied, repeated or overdue | phản ánh, kiến nghị lần đầu | petitions first received",
      "dossier-satisfaction | 5.4 | 6 | 90 | none | portal-gia-lai | Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC | Satisfaction with receiving and handling of procedures | tổng số trừ quá hạn, bị phản ánh, không hài lòng | all but overdue, complained of or disliked | tổng hồ sơ TTHC | all dossiers",
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
  "Chưa rõ cách chia 12 điểm dịch vụ trực tuyến: lấy điểm cả nhóm do Cổng công bố | How the 12 points of online services divide is not known: the portal's points of the whole count | formula-766",
  "Không có hồ sơ: 0 điểm; không có phản ánh, kiến nghị: đủ điểm (theo một đơn vị) | Without dossiers 0, without petitions full points (after one body) | portal-gia-lai",
  "Chưa tìm được mức điểm xếp loại; chỉ có vài điểm số kèm xếp loại | The bounds of the grades were not found, only some scores with their grade | lam-dong-grades",
  "Mức độ hài lòng tính bằng phần bù: không phản hồi được coi là hài lòng; khác với SIPAS | Satisfaction is counted by complement: silence counts as satisfied; it is not SIPAS | lam-dong-766",
];
