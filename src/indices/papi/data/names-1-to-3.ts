import type { PapiSubDimensionKey } from "../codes.js";
import { AROUND_2019_2020, SINCE_2018, SINCE_2019, UNTIL_2017 } from "./name-rows.js";
import type { PapiNameRows } from "./name-rows.js";

/*
 * A label published with the scores (workbook, report, press) names a sub-dimension; the wording
 * of a province's own plan does so where it agrees with it or where no published label is known,
 * and is otherwise an alias.
 */

/** The names of the sub-dimensions of dimensions 1 to 3. */
export const PAPI_NAMES_1_TO_3 = {
  "civic-knowledge": {
    vi: [
      {
        text: "Tri thức công dân",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: AROUND_2019_2020,
      },
      { text: "Tri thức công dân", source: "hung-yen-2021", seen: ["2019-2020"] },
    ],
    en: [
      { text: "Civic Knowledge", source: "by-province-2015", seen: ["2011-2015"] },
      { text: "Civic Knowledge", source: "workbook-2011-2016", seen: ["2016-2017"] },
      { text: "Civic Knowledge", source: "by-province-2018", seen: ["2018"] },
      { text: "Civic Knowledge", source: "codebook-2011-2024", seen: SINCE_2019 },
    ],
  },
  "opportunities-for-participation": {
    vi: [
      {
        text: "Cơ hội tham gia",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: AROUND_2019_2020,
      },
      { text: "Cơ hội tham gia", source: "hung-yen-2021", seen: ["2019-2020"] },
    ],
    en: [
      { text: "Opportunities for Participation", source: "by-province-2015", seen: ["2011-2015"] },
      {
        text: "Opportunities for Participation",
        source: "workbook-2011-2016",
        seen: ["2016-2017"],
      },
      { text: "Opportunities for Participation", source: "by-province-2018", seen: ["2018"] },
      {
        text: "Opportunities for Participation in Elections",
        source: "codebook-2011-2024",
        seen: SINCE_2019,
      },
    ],
  },
  "quality-of-elections": {
    vi: [
      {
        text: "Chất lượng bầu cử",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: SINCE_2018,
      },
      {
        text: "Chất lượng bầu cử trưởng thôn, tổ trưởng dân phố",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
    ],
    en: [
      { text: "Quality of Elections", source: "by-province-2015", seen: ["2011-2015"] },
      { text: "Quality of Elections", source: "workbook-2011-2016", seen: ["2016-2017"] },
      { text: "Quality of Elections", source: "by-province-2018", seen: ["2018"] },
      { text: "Quality of Village Head Elections", source: "codebook-2011-2024", seen: SINCE_2019 },
    ],
  },
  "voluntary-contributions": {
    vi: [
      {
        text: "Đóng góp tự nguyện",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: AROUND_2019_2020,
      },
      { text: "Đóng góp tự nguyện", source: "hung-yen-2021", seen: ["2019-2020"] },
    ],
    en: [
      { text: "Voluntary Contributions", source: "by-province-2015", seen: ["2011-2015"] },
      { text: "Voluntary Contributions", source: "workbook-2011-2016", seen: ["2016-2017"] },
      { text: "Contributions", source: "by-province-2018", seen: ["2018"] },
      { text: "Voluntary Contributions", source: "codebook-2011-2024", seen: SINCE_2019 },
    ],
  },
  "access-to-information": {
    vi: [
      { text: "Tiếp cận thông tin", source: "hung-yen-2021", seen: ["2019-2020"] },
      { text: "Tiếp cận thông tin", source: "dashboard-2018-2024", seen: AROUND_2019_2020 },
    ],
    en: [
      { text: "Access to Information", source: "by-province-2018", seen: ["2018"] },
      { text: "Access to Information", source: "codebook-2011-2024", seen: SINCE_2019 },
    ],
  },
  "poverty-lists": {
    vi: [
      { text: "Danh sách hộ nghèo", source: "workbook-2011-2016", seen: UNTIL_2017 },
      {
        text: "Công khai, minh bạch danh sách hộ nghèo",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
      { text: "Công khai danh sách hộ nghèo", source: "dashboard-2018-2024", seen: SINCE_2018 },
    ],
    en: [
      { text: "Poverty Lists", source: "by-province-2015", seen: ["2011-2015"] },
      { text: "Poverty Lists", source: "workbook-2011-2016", seen: ["2016-2017"] },
      { text: "Poverty List Transparency", source: "by-province-2018", seen: ["2018"] },
      { text: "Poverty List Transparency", source: "codebook-2011-2024", seen: SINCE_2019 },
      { text: "Poverty Lists", source: "codebook-2011-2024", seen: SINCE_2018 },
    ],
  },
  "communal-budget": {
    vi: [
      { text: "Thu, chi ngân sách cấp xã/phường", source: "workbook-2011-2016", seen: UNTIL_2017 },
      {
        text: "Công khai, minh bạch ngân sách xã, phường",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
      { text: "Công khai ngân sách xã", source: "dashboard-2018-2024", seen: SINCE_2018 },
      {
        text: "Công khai, minh bạch thu, chi ngân sách cấp xã/phường",
        source: "recollection",
        seen: SINCE_2018,
      },
    ],
    en: [
      { text: "Communal Budget and Expenditure", source: "by-province-2015", seen: ["2011-2015"] },
      {
        text: "Communal Budget and Expenditure",
        source: "workbook-2011-2016",
        seen: ["2016-2017"],
      },
      { text: "Communal Budget Transparency", source: "by-province-2018", seen: ["2018"] },
      { text: "Communal Budget Transparency", source: "codebook-2011-2024", seen: SINCE_2019 },
      { text: "Communal Budgets", source: "codebook-2011-2024", seen: SINCE_2018 },
    ],
  },
  "land-use-plan-and-price": {
    vi: [
      {
        text: "Kế hoạch sử dụng đất, khung giá đền bù",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
      },
      {
        text: "Công khai minh bạch quy hoạch, kế hoạch sử dụng đất, giá đất",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
      {
        text: "Công khai, minh bạch quy hoạch/kế hoạch sử dụng đất, bảng/khung giá đất",
        source: "recollection",
        seen: SINCE_2018,
      },
    ],
    en: [
      { text: "Land-Use Plans/Price Frames", source: "by-province-2015", seen: ["2011-2015"] },
      { text: "Land-Use Plans/Price Frames", source: "workbook-2011-2016", seen: ["2016-2017"] },
      {
        text: "Transparent Land-Use Plan/Price Frames",
        source: "by-province-2018",
        seen: ["2018"],
      },
      {
        text: "Transparent Land-Use Plan/Price Frames",
        source: "codebook-2011-2024",
        seen: SINCE_2019,
      },
      { text: "Land-Use Plan/Pricing", source: "codebook-2011-2024", seen: SINCE_2018 },
    ],
  },
  "interactions-with-authorities": {
    vi: [
      {
        text: "Hiệu quả tương tác với các cấp chính quyền",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: SINCE_2018,
      },
      {
        text: "Tương tác với chính quyền",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
    ],
    en: [
      {
        text: "Interactions With Local Authorities",
        source: "by-province-2015",
        seen: ["2011-2015"],
      },
      { text: "Interactions With Local Authorities", source: "report-2017", seen: ["2016-2017"] },
      { text: "Interactions With Local Authorities", source: "by-province-2018", seen: ["2018"] },
      {
        text: "Interactions With Local Authorities",
        source: "codebook-2011-2024",
        seen: SINCE_2019,
      },
    ],
  },
  "peoples-inspection-boards": {
    vi: [
      { text: "Ban thanh tra nhân dân", source: "workbook-2011-2016", seen: ["2011-2015"] },
      {
        text: "Hiệu quả của Ban Thanh tra Nhân dân",
        source: "workbook-2011-2016",
        seen: ["2016-2017"],
      },
    ],
    en: [
      { text: "People's Inspection Boards", source: "by-province-2015", seen: ["2011-2015"] },
      { text: "People's Inspection Boards", source: "report-2017", seen: ["2016-2017"] },
    ],
  },
  "community-investment-boards": {
    vi: [
      { text: "Ban Giám sát đầu tư cộng đồng", source: "workbook-2011-2016", seen: ["2011-2015"] },
    ],
    en: [{ text: "Community Investment Boards", source: "by-province-2015", seen: ["2011-2015"] }],
  },
  "response-to-citizens": {
    vi: [
      {
        text: "Đáp ứng kiến nghị của người dân",
        source: "workbook-2011-2016",
        seen: ["2016-2017"],
      },
      {
        text: "Giải quyết khiếu nại, tố cáo, khúc mắc",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
      { text: "Giải quyết khiếu nại, tố giác", source: "dashboard-2018-2024", seen: SINCE_2018 },
      {
        text: "Giải đáp khiếu nại, tố cáo, khúc mắc của người dân",
        source: "recollection",
        seen: SINCE_2018,
      },
    ],
    en: [
      { text: "Responsive to Citizen Actions", source: "report-2017", seen: ["2016-2017"] },
      {
        text: "Governments Responsive to Citizen Appeals",
        source: "codebook-2011-2024",
        seen: SINCE_2018,
      },
    ],
  },
  "access-to-justice": {
    vi: [
      { text: "Tiếp cận dịch vụ tư pháp", source: "hung-yen-2021", seen: ["2019-2020"] },
      { text: "Tiếp cận dịch vụ tư pháp", source: "dashboard-2018-2024", seen: AROUND_2019_2020 },
    ],
    en: [{ text: "Access to Justice Services", source: "codebook-2011-2024", seen: SINCE_2018 }],
  },
} satisfies Readonly<Partial<Record<PapiSubDimensionKey, PapiNameRows>>>;
