import type { PapiSubDimensionKey } from "../codes.js";
import {
  AROUND_2019_2020,
  BY_PROVINCE_2015,
  BY_PROVINCE_2018,
  CODEBOOK_SINCE_2018,
  CODEBOOK_SINCE_2019,
  HUNG_YEN,
  SINCE_2018,
  WORKBOOK_2016_2017,
  WORKBOOK_UNTIL_2017,
  type PapiNameRows,
} from "./name-rows.js";

/*
 * A label published with the scores (workbook, report, press) names a sub-dimension; the wording
 * of a province's own plan does so where it agrees with it or where no published label is known,
 * and is otherwise an alias.
 */

/** The names of the sub-dimensions of dimensions 1 to 3. */
export const PAPI_NAMES_1_TO_3 = {
  "civic-knowledge": {
    vi: [["Tri thức công dân", [WORKBOOK_UNTIL_2017, HUNG_YEN], AROUND_2019_2020]],
    en: [
      [
        "Civic Knowledge",
        [BY_PROVINCE_2015, WORKBOOK_2016_2017, BY_PROVINCE_2018, CODEBOOK_SINCE_2019],
      ],
    ],
  },
  "opportunities-for-participation": {
    vi: [["Cơ hội tham gia", [WORKBOOK_UNTIL_2017, HUNG_YEN], AROUND_2019_2020]],
    en: [
      ["Opportunities for Participation", [BY_PROVINCE_2015, WORKBOOK_2016_2017, BY_PROVINCE_2018]],
      ["Opportunities for Participation in Elections", [CODEBOOK_SINCE_2019]],
    ],
  },
  "quality-of-elections": {
    vi: [
      ["Chất lượng bầu cử", [WORKBOOK_UNTIL_2017], SINCE_2018],
      ["Chất lượng bầu cử trưởng thôn, tổ trưởng dân phố", [HUNG_YEN], AROUND_2019_2020],
    ],
    en: [
      ["Quality of Elections", [BY_PROVINCE_2015, WORKBOOK_2016_2017, BY_PROVINCE_2018]],
      ["Quality of Village Head Elections", [CODEBOOK_SINCE_2019]],
    ],
  },
  "voluntary-contributions": {
    vi: [["Đóng góp tự nguyện", [WORKBOOK_UNTIL_2017, HUNG_YEN], AROUND_2019_2020]],
    en: [
      ["Voluntary Contributions", [BY_PROVINCE_2015, WORKBOOK_2016_2017]],
      ["Contributions", [BY_PROVINCE_2018]],
      ["Voluntary Contributions", [CODEBOOK_SINCE_2019]],
    ],
  },
  "access-to-information": {
    vi: [["Tiếp cận thông tin", [HUNG_YEN, ["dashboard-2018-2024", AROUND_2019_2020]]]],
    en: [["Access to Information", [BY_PROVINCE_2018, CODEBOOK_SINCE_2019]]],
  },
  "poverty-lists": {
    vi: [
      ["Danh sách hộ nghèo", [WORKBOOK_UNTIL_2017]],
      ["Công khai, minh bạch danh sách hộ nghèo", [HUNG_YEN], AROUND_2019_2020],
      ["Công khai danh sách hộ nghèo", [["dashboard-2018-2024", SINCE_2018]]],
    ],
    en: [
      ["Poverty Lists", [BY_PROVINCE_2015, WORKBOOK_2016_2017]],
      ["Poverty List Transparency", [BY_PROVINCE_2018, CODEBOOK_SINCE_2019]],
      ["Poverty Lists", [CODEBOOK_SINCE_2018]],
    ],
  },
  "communal-budget": {
    vi: [
      ["Thu, chi ngân sách cấp xã/phường", [WORKBOOK_UNTIL_2017]],
      ["Công khai, minh bạch ngân sách xã, phường", [HUNG_YEN], AROUND_2019_2020],
      ["Công khai ngân sách xã", [["dashboard-2018-2024", SINCE_2018]]],
      ["Công khai, minh bạch thu, chi ngân sách cấp xã/phường", [["recollection", SINCE_2018]]],
    ],
    en: [
      ["Communal Budget and Expenditure", [BY_PROVINCE_2015, WORKBOOK_2016_2017]],
      ["Communal Budget Transparency", [BY_PROVINCE_2018, CODEBOOK_SINCE_2019]],
      ["Communal Budgets", [CODEBOOK_SINCE_2018]],
    ],
  },
  "land-use-plan-and-price": {
    vi: [
      ["Kế hoạch sử dụng đất, khung giá đền bù", [WORKBOOK_UNTIL_2017]],
      [
        "Công khai minh bạch quy hoạch, kế hoạch sử dụng đất, giá đất",
        [HUNG_YEN],
        AROUND_2019_2020,
      ],
      [
        "Công khai, minh bạch quy hoạch/kế hoạch sử dụng đất, bảng/khung giá đất",
        [["recollection", SINCE_2018]],
      ],
    ],
    en: [
      ["Land-Use Plans/Price Frames", [BY_PROVINCE_2015, WORKBOOK_2016_2017]],
      ["Transparent Land-Use Plan/Price Frames", [BY_PROVINCE_2018, CODEBOOK_SINCE_2019]],
      ["Land-Use Plan/Pricing", [CODEBOOK_SINCE_2018]],
    ],
  },
  "interactions-with-authorities": {
    vi: [
      ["Hiệu quả tương tác với các cấp chính quyền", [WORKBOOK_UNTIL_2017], SINCE_2018],
      ["Tương tác với chính quyền", [HUNG_YEN], AROUND_2019_2020],
    ],
    en: [
      [
        "Interactions With Local Authorities",
        [BY_PROVINCE_2015, ["report-2017", ["2016-2017"]], BY_PROVINCE_2018, CODEBOOK_SINCE_2019],
      ],
    ],
  },
  "peoples-inspection-boards": {
    vi: [
      ["Ban thanh tra nhân dân", [["workbook-2011-2016", ["2011-2015"]]]],
      ["Hiệu quả của Ban Thanh tra Nhân dân", [WORKBOOK_2016_2017]],
    ],
    en: [["People's Inspection Boards", [BY_PROVINCE_2015, ["report-2017", ["2016-2017"]]]]],
  },
  "community-investment-boards": {
    vi: [["Ban Giám sát đầu tư cộng đồng", [["workbook-2011-2016", ["2011-2015"]]]]],
    en: [["Community Investment Boards", [BY_PROVINCE_2015]]],
  },
  "response-to-citizens": {
    vi: [
      ["Đáp ứng kiến nghị của người dân", [WORKBOOK_2016_2017]],
      ["Giải quyết khiếu nại, tố cáo, khúc mắc", [HUNG_YEN], AROUND_2019_2020],
      ["Giải quyết khiếu nại, tố giác", [["dashboard-2018-2024", SINCE_2018]]],
      ["Giải đáp khiếu nại, tố cáo, khúc mắc của người dân", [["recollection", SINCE_2018]]],
    ],
    en: [
      ["Responsive to Citizen Actions", [["report-2017", ["2016-2017"]]]],
      ["Governments Responsive to Citizen Appeals", [CODEBOOK_SINCE_2018]],
    ],
  },
  "access-to-justice": {
    vi: [["Tiếp cận dịch vụ tư pháp", [HUNG_YEN, ["dashboard-2018-2024", AROUND_2019_2020]]]],
    en: [["Access to Justice Services", [CODEBOOK_SINCE_2018]]],
  },
} satisfies Readonly<Partial<Record<PapiSubDimensionKey, PapiNameRows>>>;
