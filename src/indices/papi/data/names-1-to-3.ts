import type { PapiSubDimensionKey } from "../codes.js";
import {
  AROUND_2019_2020,
  SINCE_2018,
  SINCE_2019,
  UNTIL_2017,
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
    vi: [
      ["Tri thức công dân", "workbook-2011-2016", UNTIL_2017, AROUND_2019_2020],
      ["Tri thức công dân", "hung-yen-2021", ["2019-2020"]],
    ],
    en: [
      ["Civic Knowledge", "by-province-2015", ["2011-2015"]],
      ["Civic Knowledge", "workbook-2011-2016", ["2016-2017"]],
      ["Civic Knowledge", "by-province-2018", ["2018"]],
      ["Civic Knowledge", "codebook-2011-2024", SINCE_2019],
    ],
  },
  "opportunities-for-participation": {
    vi: [
      ["Cơ hội tham gia", "workbook-2011-2016", UNTIL_2017, AROUND_2019_2020],
      ["Cơ hội tham gia", "hung-yen-2021", ["2019-2020"]],
    ],
    en: [
      ["Opportunities for Participation", "by-province-2015", ["2011-2015"]],
      ["Opportunities for Participation", "workbook-2011-2016", ["2016-2017"]],
      ["Opportunities for Participation", "by-province-2018", ["2018"]],
      ["Opportunities for Participation in Elections", "codebook-2011-2024", SINCE_2019],
    ],
  },
  "quality-of-elections": {
    vi: [
      ["Chất lượng bầu cử", "workbook-2011-2016", UNTIL_2017, SINCE_2018],
      [
        "Chất lượng bầu cử trưởng thôn, tổ trưởng dân phố",
        "hung-yen-2021",
        ["2019-2020"],
        AROUND_2019_2020,
      ],
    ],
    en: [
      ["Quality of Elections", "by-province-2015", ["2011-2015"]],
      ["Quality of Elections", "workbook-2011-2016", ["2016-2017"]],
      ["Quality of Elections", "by-province-2018", ["2018"]],
      ["Quality of Village Head Elections", "codebook-2011-2024", SINCE_2019],
    ],
  },
  "voluntary-contributions": {
    vi: [
      ["Đóng góp tự nguyện", "workbook-2011-2016", UNTIL_2017, AROUND_2019_2020],
      ["Đóng góp tự nguyện", "hung-yen-2021", ["2019-2020"]],
    ],
    en: [
      ["Voluntary Contributions", "by-province-2015", ["2011-2015"]],
      ["Voluntary Contributions", "workbook-2011-2016", ["2016-2017"]],
      ["Contributions", "by-province-2018", ["2018"]],
      ["Voluntary Contributions", "codebook-2011-2024", SINCE_2019],
    ],
  },
  "access-to-information": {
    vi: [
      ["Tiếp cận thông tin", "hung-yen-2021", ["2019-2020"]],
      ["Tiếp cận thông tin", "dashboard-2018-2024", AROUND_2019_2020],
    ],
    en: [
      ["Access to Information", "by-province-2018", ["2018"]],
      ["Access to Information", "codebook-2011-2024", SINCE_2019],
    ],
  },
  "poverty-lists": {
    vi: [
      ["Danh sách hộ nghèo", "workbook-2011-2016", UNTIL_2017],
      ["Công khai, minh bạch danh sách hộ nghèo", "hung-yen-2021", ["2019-2020"], AROUND_2019_2020],
      ["Công khai danh sách hộ nghèo", "dashboard-2018-2024", SINCE_2018],
    ],
    en: [
      ["Poverty Lists", "by-province-2015", ["2011-2015"]],
      ["Poverty Lists", "workbook-2011-2016", ["2016-2017"]],
      ["Poverty List Transparency", "by-province-2018", ["2018"]],
      ["Poverty List Transparency", "codebook-2011-2024", SINCE_2019],
      ["Poverty Lists", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "communal-budget": {
    vi: [
      ["Thu, chi ngân sách cấp xã/phường", "workbook-2011-2016", UNTIL_2017],
      [
        "Công khai, minh bạch ngân sách xã, phường",
        "hung-yen-2021",
        ["2019-2020"],
        AROUND_2019_2020,
      ],
      ["Công khai ngân sách xã", "dashboard-2018-2024", SINCE_2018],
      ["Công khai, minh bạch thu, chi ngân sách cấp xã/phường", "recollection", SINCE_2018],
    ],
    en: [
      ["Communal Budget and Expenditure", "by-province-2015", ["2011-2015"]],
      ["Communal Budget and Expenditure", "workbook-2011-2016", ["2016-2017"]],
      ["Communal Budget Transparency", "by-province-2018", ["2018"]],
      ["Communal Budget Transparency", "codebook-2011-2024", SINCE_2019],
      ["Communal Budgets", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "land-use-plan-and-price": {
    vi: [
      ["Kế hoạch sử dụng đất, khung giá đền bù", "workbook-2011-2016", UNTIL_2017],
      [
        "Công khai minh bạch quy hoạch, kế hoạch sử dụng đất, giá đất",
        "hung-yen-2021",
        ["2019-2020"],
        AROUND_2019_2020,
      ],
      [
        "Công khai, minh bạch quy hoạch/kế hoạch sử dụng đất, bảng/khung giá đất",
        "recollection",
        SINCE_2018,
      ],
    ],
    en: [
      ["Land-Use Plans/Price Frames", "by-province-2015", ["2011-2015"]],
      ["Land-Use Plans/Price Frames", "workbook-2011-2016", ["2016-2017"]],
      ["Transparent Land-Use Plan/Price Frames", "by-province-2018", ["2018"]],
      ["Transparent Land-Use Plan/Price Frames", "codebook-2011-2024", SINCE_2019],
      ["Land-Use Plan/Pricing", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "interactions-with-authorities": {
    vi: [
      ["Hiệu quả tương tác với các cấp chính quyền", "workbook-2011-2016", UNTIL_2017, SINCE_2018],
      ["Tương tác với chính quyền", "hung-yen-2021", ["2019-2020"], AROUND_2019_2020],
    ],
    en: [
      ["Interactions With Local Authorities", "by-province-2015", ["2011-2015"]],
      ["Interactions With Local Authorities", "report-2017", ["2016-2017"]],
      ["Interactions With Local Authorities", "by-province-2018", ["2018"]],
      ["Interactions With Local Authorities", "codebook-2011-2024", SINCE_2019],
    ],
  },
  "peoples-inspection-boards": {
    vi: [
      ["Ban thanh tra nhân dân", "workbook-2011-2016", ["2011-2015"]],
      ["Hiệu quả của Ban Thanh tra Nhân dân", "workbook-2011-2016", ["2016-2017"]],
    ],
    en: [
      ["People's Inspection Boards", "by-province-2015", ["2011-2015"]],
      ["People's Inspection Boards", "report-2017", ["2016-2017"]],
    ],
  },
  "community-investment-boards": {
    vi: [["Ban Giám sát đầu tư cộng đồng", "workbook-2011-2016", ["2011-2015"]]],
    en: [["Community Investment Boards", "by-province-2015", ["2011-2015"]]],
  },
  "response-to-citizens": {
    vi: [
      ["Đáp ứng kiến nghị của người dân", "workbook-2011-2016", ["2016-2017"]],
      ["Giải quyết khiếu nại, tố cáo, khúc mắc", "hung-yen-2021", ["2019-2020"], AROUND_2019_2020],
      ["Giải quyết khiếu nại, tố giác", "dashboard-2018-2024", SINCE_2018],
      ["Giải đáp khiếu nại, tố cáo, khúc mắc của người dân", "recollection", SINCE_2018],
    ],
    en: [
      ["Responsive to Citizen Actions", "report-2017", ["2016-2017"]],
      ["Governments Responsive to Citizen Appeals", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "access-to-justice": {
    vi: [
      ["Tiếp cận dịch vụ tư pháp", "hung-yen-2021", ["2019-2020"]],
      ["Tiếp cận dịch vụ tư pháp", "dashboard-2018-2024", AROUND_2019_2020],
    ],
    en: [["Access to Justice Services", "codebook-2011-2024", SINCE_2018]],
  },
} satisfies Readonly<Partial<Record<PapiSubDimensionKey, PapiNameRows>>>;
