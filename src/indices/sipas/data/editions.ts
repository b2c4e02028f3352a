import type { LocalizedText } from "../../../text/index.js";
import type { Pair, RemarkRow, YearRow } from "../../rows.js";
import type { SipasSourceKey } from "./sources.js";

interface EditionRow {
  /** Number and year of its decision; a year alone where no decision was found. */
  readonly key: string;
  readonly issuedOn?: string;
  readonly source: SipasSourceKey;
  readonly years: readonly YearRow<SipasSourceKey>[];
  readonly population: RemarkRow<SipasSourceKey>;
  /** Which elements are known of it, and whether they were read or carried over. */
  readonly elements: "none" | "service" | "service-and-policy";
  readonly elementsCarriedOver?: true;
  readonly remarks: readonly RemarkRow<SipasSourceKey>[];
}

/** The instruments of SIPAS, oldest first. */
export const SIPAS_EDITIONS = [
  {
    key: "1383-2012",
    issuedOn: "2012-12-28",
    source: "opening-1383",
    years: [
      [2015, "publication-2015"],
      [2016, "press-2016"],
    ],
    population:
      "Người dân, tổ chức sử dụng sáu dịch vụ tại 10 tỉnh, thành phố | Users of six services in ten provinces | course-2013-questionnaires",
    elements: "none",
    remarks: [
      "Sáu dịch vụ: chứng minh nhân dân, quyền sử dụng đất, giấy phép xây dựng nhà ở, chứng thực, khai sinh, kết hôn | Six services: identity cards, land-use rights, house building permits, certification, births, marriages | course-2013-questionnaires",
      "Cỡ mẫu n = N / (1 + N·e²) với e = 5 %, N là số giao dịch của dịch vụ trong kỳ | Sample size n = N / (1 + N·e²) with e = 5 %, N being the transactions of the service in the period | course-2013-sample",
    ],
  },
  {
    key: "2640-2017",
    issuedOn: "2017-10-10",
    source: "opening-2640",
    years: [
      [2017, "press-series"],
      [2018, "press-series"],
      [2019, "press-series"],
      [2020, "press-series"],
      [2021, "vietnam-plus-2021"],
    ],
    population:
      "Người dân, tổ chức đã nhận kết quả dịch vụ hành chính công thuộc 16 lĩnh vực | Users who have received the result of a service in one of 16 areas | opening-2640",
    elements: "service",
    remarks: [
      "Mỗi yếu tố hỏi ba mặt: nhận định, sự hài lòng, sự mong đợi | Each element asks three things: opinion, satisfaction, expectation | binh-duong-2018",
      "Giai đoạn của đề án là 2017-2020; năm 2021 vẫn đo theo năm yếu tố | The scheme is for 2017 to 2020; 2021 was still measured by the five elements | vietnam-plus-2021",
      "Chưa đọc được danh sách tiêu chí; con số 22 tiêu chí thường dẫn không được xác nhận | The list of criteria was not read; the often cited number of 22 is not confirmed | not-found",
    ],
  },
  {
    key: "2022",
    source: "da-nang-2022",
    years: [[2022, "da-nang-2022"]],
    population:
      "Người dân, điều tra hộ gia đình, khoảng 37.000 phiếu | The people, by a survey of households, about 37,000 | households-2022",
    elements: "service-and-policy",
    elementsCarriedOver: true,
    remarks: [
      "Thêm sự hài lòng về xây dựng, tổ chức thực hiện chính sách; chưa tìm được số quyết định | Satisfaction with making and carrying out policy came in; the number of the decision was not found | da-nang-2022",
    ],
  },
  {
    key: "1001-2023",
    issuedOn: "2023-12-11",
    source: "decision-1001",
    years: [
      [2023, "press-2023"],
      [2024, "vna-2024"],
      [2025, "decision-1001", "inferred"],
      [2026, "decision-1001", "inferred"],
    ],
    population: "Người dân từ 18 tuổi | People aged 18 and over | gia-lai-2023",
    elements: "service-and-policy",
    elementsCarriedOver: true,
    remarks: [
      "Ban hành cho giai đoạn 2023-2026; chưa thấy kết quả 2025 | Issued for 2023 to 2026; no result of 2025 was found | decision-1001",
      "33 mục về hài lòng; chưa tìm được cách tính thành yếu tố, chỉ số | 33 items on satisfaction; how they make elements and the index was not found | form-of-nine-elements",
      "Năm 2024: 42 chỉ số nhận định, đánh giá; 51 chỉ số hài lòng; 10 chỉ số nhu cầu, mong đợi | In 2024: 42 figures of opinion, 51 of satisfaction, 10 of needs and expectations | vna-2024",
      "Ba mặt: nhận định, đánh giá; mức độ hài lòng (chính sách công, dịch vụ hành chính công); nhu cầu, mong đợi | Three aspects: opinion; satisfaction (public policy, administrative services); needs and expectations | summary-1001",
    ],
  },
] as const satisfies readonly EditionRow[];

/** The national index in per cent. */
export const SIPAS_NATIONAL_SERIES: readonly {
  readonly year: number;
  readonly percent: number;
  readonly approximate?: true;
}[] = [
  { year: 2017, percent: 81, approximate: true },
  { year: 2018, percent: 82.99 },
  { year: 2019, percent: 84.45 },
  { year: 2020, percent: 85.48 },
  { year: 2021, percent: 87.16 },
  { year: 2022, percent: 80.08 },
  { year: 2023, percent: 82.66 },
  { year: 2024, percent: 83.94 },
];

/** The five answers, worst first. */
export const SIPAS_ANSWERS: readonly { readonly value: number; readonly label: LocalizedText }[] = [
  { value: 1, label: { vi: "Rất không hài lòng", en: "Very dissatisfied" } },
  { value: 2, label: { vi: "Không hài lòng", en: "Dissatisfied" } },
  { value: 3, label: { vi: "Bình thường", en: "Neutral" } },
  { value: 4, label: { vi: "Hài lòng", en: "Satisfied" } },
  { value: 5, label: { vi: "Rất hài lòng", en: "Very satisfied" } },
];

/** Ways of making an index from answers, and what speaks for each. */
export const SIPAS_METHODS = [
  "top-two-of-all | Tỷ lệ hài lòng và rất hài lòng trên tất cả phiếu | Satisfied and very satisfied, of all answers | Thông cáo chính thức nói về tỷ lệ người dân, tổ chức hài lòng; Bộ Y tế dùng cách này cho bệnh viện; chưa đọc được công thức của Bộ Nội vụ | Official news speak of the share of people satisfied; the Ministry of Health uses it for hospitals; no formula of the Ministry of Home Affairs was read | press-series",
  "top-two-of-valid | Tỷ lệ hài lòng và rất hài lòng trên số câu trả lời hợp lệ | Satisfied and very satisfied, of valid answers | Báo cáo phân biệt phiếu phát ra và phiếu hợp lệ (2019: 36.630 và 35.268); chưa thấy công thức | Reports tell selected from valid answers (2019: 36,630 and 35,268); no formula was read | press-series",
  "mean | Điểm trung bình trên điểm tối đa | Mean of the answers over the maximum | Chưa thấy nguồn nào ủng hộ | Nothing was found that supports it | not-found",
] as const satisfies readonly `${string} | ${Pair} | ${RemarkRow<SipasSourceKey>}`[];

/** Why figures before and after a new instrument do not compare. */
export const SIPAS_NEW_INSTRUMENT: RemarkRow<SipasSourceKey> =
  "Bộ công cụ khác: câu hỏi, đối tượng hoặc phạm vi khảo sát đã đổi | Another instrument: questions, people asked or places have changed | comparison";

/** Why figures before and after 2022 do not compare. */
export const SIPAS_BREAK_OF_2022: RemarkRow<SipasSourceKey> =
  "Từ 2022 khảo sát người dân theo hộ gia đình và thêm phần chính sách; 87,16 % (2021) và 80,08 % (2022) không so sánh được | Since 2022 households are asked, about policy too: 87.16 % (2021) and 80.08 % (2022) do not compare | da-nang-2022";
