import type { RemarkRow } from "../../rows.js";
import type { PapiEditionKey } from "../codes.js";
import type { PapiSourceKey } from "./sources.js";

/** What is known of an edition beside its parts. */
interface PapiEditionRow {
  /** Where the list of its sub-dimensions was read. */
  readonly codes: PapiSourceKey;
  readonly total: { readonly minimum?: number; readonly maximum: number };
  readonly totalSource: PapiSourceKey;
  readonly indicators: RemarkRow<PapiSourceKey>;
  readonly changes: readonly RemarkRow<PapiSourceKey>[];
}

const OVER_120: RemarkRow<PapiSourceKey> =
  "Hơn 120 chỉ tiêu; danh sách chỉ tiêu chưa có trong danh mục này | More than 120 indicators; their list is not part of this catalogue | faq-vi";

/** What is known of each edition beside its parts. */
export const PAPI_EDITION_ROWS: Readonly<Record<PapiEditionKey, PapiEditionRow>> = {
  "2018": {
    codes: "by-province-2018",
    total: { maximum: 80 },
    totalSource: "out-of-eighty",
    indicators: OVER_120,
    changes: [
      "Thêm lĩnh vực 7 (quản trị môi trường) và 8 (quản trị điện tử) | Dimensions 7 (environmental governance) and 8 (e-governance) came in | faq-vi",
      "Lĩnh vực 2: thêm tiếp cận thông tin (2.1); 2.1-2.3 cũ thành 2.2-2.4 | Dimension 2: access to information came in (2.1); the former 2.1 to 2.3 became 2.2 to 2.4 | by-province-2018",
      "Lĩnh vực 3: Ban Thanh tra nhân dân được thay bằng tiếp cận dịch vụ tư pháp (3.3) | Dimension 3: access to justice took the place of the inspection boards (3.3) | codebook-2011-2024",
      "Trang papi.org.vn khuyên không so sánh kết quả tổng hợp 2018 với các năm trước | papi.org.vn discourages comparing the aggregate results of 2018 with earlier years | by-province-2018",
    ],
  },
  "2011-2015": {
    codes: "workbook-2011-2016",
    total: { minimum: 6, maximum: 60 },
    totalSource: "data-2014",
    indicators:
      "92 chỉ tiêu; danh sách chỉ tiêu chưa có trong danh mục này | 92 indicators; their list is not part of this catalogue | faq-en",
    changes: [],
  },
  "2016-2017": {
    codes: "workbook-2011-2016",
    total: { minimum: 6, maximum: 60 },
    totalSource: "data-2014",
    indicators:
      "Hơn 90 chỉ tiêu; danh sách chỉ tiêu chưa có trong danh mục này | More than 90 indicators; their list is not part of this catalogue | faq-vi",
    changes: [
      "Lĩnh vực 3: bỏ Ban Giám sát đầu tư cộng đồng, thêm đáp ứng kiến nghị của người dân (3.2); Ban Thanh tra nhân dân chuyển từ 3.2 thành 3.3 | Dimension 3: community investment boards left, response to citizens came in (3.2), inspection boards moved from 3.2 to 3.3 | workbook-2011-2016",
      "Báo cáo lấy năm 2016 làm mốc mới: so sánh theo thời gian chỉ với các lĩnh vực 2, 4 và 6 | The report makes 2016 a new baseline: over time, only dimensions 2, 4 and 6 compare | report-2016",
    ],
  },
  "2019-2020": {
    codes: "codebook-2011-2024",
    total: { maximum: 80 },
    totalSource: "out-of-eighty",
    indicators: OVER_120,
    changes: [
      "Lĩnh vực 8: thêm phúc đáp qua cổng thông tin điện tử (8.3); thang điểm của 8.1 và 8.2 từ 0,5-5 thành 0,33-3,33 | Dimension 8: e-responsiveness came in (8.3); the scale of 8.1 and 8.2 fell from 0.5-5 to 0.33-3.33 | codebook-2011-2024",
      "29 nội dung thành phần | 29 sub-dimensions | papi-and-pci",
    ],
  },
  "2021-2024": {
    codes: "codebook-2011-2024",
    total: { maximum: 80 },
    totalSource: "out-of-eighty",
    indicators: OVER_120,
    changes: [
      "Lĩnh vực 5: bỏ cấp phép xây dựng; còn ba nội dung thành phần, thang điểm từ 0,25-2,5 thành 0,33-3,33 | Dimension 5: construction permits left; three sub-dimensions stay, on a scale of 0.33-3.33 in place of 0.25-2.5 | codebook-2011-2024",
      "Mã 5.1-5.3 được suy ra từ vị trí; chưa thấy cách đánh số in trong báo cáo | Codes 5.1 to 5.3 are inferred from the positions; the printed numbering was not seen | calculation",
      "28 nội dung thành phần; báo chí vẫn thường viết 29 | 28 sub-dimensions; the press often goes on writing 29 | faq-en",
    ],
  },
};

/** Codes that were not seen in print for an edition but follow from what left it. */
export const PAPI_INFERRED_CODES: Readonly<Partial<Record<PapiEditionKey, readonly string[]>>> = {
  "2021-2024": ["5.1", "5.2", "5.3"],
};

/** The bounds of a score, and where they were read. */
export type ScaleRow = readonly [minimum: number, maximum: number, source: PapiSourceKey];

/**
 * The printed scale of a sub-dimension, by how many its dimension has: the ten points of a
 * dimension in equal shares.
 */
export const PAPI_SCALE_BY_SHARE: Readonly<Record<number, ScaleRow>> = {
  2: [0.5, 5, "calculation"],
  3: [0.33, 3.33, "dashboard-2018-2024"],
  4: [0.25, 2.5, "dashboard-2018-2024"],
};

/** The scale of every dimension. */
export const PAPI_DIMENSION_SCALE: ScaleRow = [1, 10, "environment-2020"];

/** Half of the last printed digit of the scales. */
export const PAPI_SCALE_SLACK = 0.005;

/** What is known of the years whose structure is not. */
export const PAPI_UNKNOWN_YEARS: Readonly<Record<number, RemarkRow<PapiSourceKey>>> = {
  2009: "Thí điểm tại Phú Thọ, Đà Nẵng, Đồng Tháp; chưa biết cấu trúc | A pilot in Phú Thọ, Đà Nẵng and Đồng Tháp; its structure is not known | faq-en",
  2010: "Thí điểm tại 30 tỉnh, thành phố (một trang khác ghi 32); chưa biết cấu trúc | A pilot in 30 provinces (another page says 32); its structure is not known | faq-en",
  2025: "Chưa tìm thấy tài liệu nào về cấu trúc PAPI 2025 với 34 tỉnh, thành phố | Nothing was found about the structure of PAPI 2025, with its 34 provinces | not-found",
};
