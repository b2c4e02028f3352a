import type { PapiSubDimensionKey } from "../codes.js";
import {
  AROUND_2019_2020,
  FROM_2018_TO_2020,
  SINCE_2018,
  SINCE_2019,
  UNTIL_2017,
} from "./name-rows.js";
import type { PapiNameRows } from "./name-rows.js";

/*
 * A label published with the scores (workbook, report, press) names a sub-dimension; the wording
 * of a province's own plan does so where it agrees with it or where no published label is known,
 * and is otherwise an alias.
 */

/** The names of the sub-dimensions of dimensions 4 to 8. */
export const PAPI_NAMES_4_TO_8 = {
  "corruption-in-local-government": {
    vi: [
      {
        text: "Kiểm soát tham nhũng trong chính quyền",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
      },
      {
        text: "Kiểm soát tham nhũng trong chính quyền địa phương",
        source: "vnexpress-2022",
        seen: ["2021-2024"],
        carried: ["2018"],
      },
      {
        text: "Kiểm soát tham nhũng trong chính quyền địa phương",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
      },
    ],
    en: [
      {
        text: "Limits on Public Sector Corruption",
        source: "by-province-2015",
        seen: ["2011-2015"],
      },
      {
        text: "Limits on Public Sector Corruption",
        source: "workbook-2011-2016",
        seen: ["2016-2017"],
      },
      {
        text: "Limits on Corruption in Local Governments",
        source: "codebook-2011-2024",
        seen: SINCE_2018,
      },
    ],
  },
  "corruption-in-service-delivery": {
    vi: [
      {
        text: "Kiểm soát tham nhũng trong cung ứng dịch vụ công",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
      },
      {
        text: "Kiểm soát tham nhũng trong cung ứng dịch vụ công",
        source: "vnexpress-2022",
        seen: ["2021-2024"],
        carried: FROM_2018_TO_2020,
      },
      {
        text: "Kiểm soát tham nhũng trong cung ứng dịch vụ công y tế, giáo dục",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
      },
    ],
    en: [
      {
        text: "Limits on Corruption in Service Delivery",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
      },
      {
        text: "Limits on Corruption in Service Delivery",
        source: "codebook-2011-2024",
        seen: SINCE_2018,
      },
    ],
  },
  "equity-in-state-employment": {
    vi: [
      {
        text: "Công bằng trong tuyển dụng vào nhà nước",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
      },
      {
        text: "Công bằng trong tuyển dụng nhân lực vào khu vực công",
        source: "vnexpress-2022",
        seen: ["2021-2024"],
        carried: FROM_2018_TO_2020,
      },
      {
        text: "Công bằng trong tuyển dụng vào khu vực công",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
      },
    ],
    en: [
      { text: "Equity in Employment", source: "workbook-2011-2016", seen: UNTIL_2017 },
      { text: "Equity in State Employment", source: "codebook-2011-2024", seen: SINCE_2018 },
    ],
  },
  "willingness-to-fight-corruption": {
    vi: [
      { text: "Quyết tâm chống tham nhũng", source: "workbook-2011-2016", seen: UNTIL_2017 },
      {
        text: "Quyết tâm chống tham nhũng của chính quyền địa phương",
        source: "vnexpress-2022",
        seen: ["2021-2024"],
        carried: ["2018"],
      },
      {
        text: "Quyết tâm chống tham nhũng của chính quyền địa phương",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
      },
    ],
    en: [
      { text: "Willingness to Fight Corruption", source: "workbook-2011-2016", seen: UNTIL_2017 },
      { text: "Willingness to Fight Corruption", source: "codebook-2011-2024", seen: SINCE_2018 },
    ],
  },
  "certification-procedures": {
    vi: [
      {
        text: "Chứng thực/xác nhận",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: SINCE_2018,
      },
      {
        text: "Dịch vụ chứng thực, xác nhận của chính quyền",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
    ],
    en: [
      { text: "Certification Procedures", source: "workbook-2011-2016", seen: UNTIL_2017 },
      { text: "Certification Procedures", source: "codebook-2011-2024", seen: SINCE_2018 },
    ],
  },
  "construction-permits": {
    vi: [
      {
        text: "Giấy phép xây dựng",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: FROM_2018_TO_2020,
      },
      {
        text: "Dịch vụ cấp phép xây dựng",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: ["2018"],
      },
    ],
    en: [
      { text: "Construction Permits", source: "workbook-2011-2016", seen: UNTIL_2017 },
      { text: "Construction Permits", source: "codebook-2011-2024", seen: FROM_2018_TO_2020 },
    ],
  },
  "land-use-rights-procedures": {
    vi: [
      {
        text: "Giấy chứng nhận quyền sử dụng đất",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: SINCE_2018,
      },
      {
        text: "Dịch vụ cấp GCN quyền sử dụng đất",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
    ],
    en: [
      { text: "Land-Use Rights Procedures", source: "workbook-2011-2016", seen: UNTIL_2017 },
      { text: "Land Title Procedures", source: "codebook-2011-2024", seen: SINCE_2018 },
    ],
  },
  "commune-level-personal-procedures": {
    vi: [
      {
        text: "Thủ tục hành chính cấp xã/phường",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: SINCE_2018,
      },
      {
        text: "Dịch vụ hành chính cấp xã",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
    ],
    en: [
      { text: "Personal Procedures", source: "workbook-2011-2016", seen: UNTIL_2017 },
      { text: "Personal Procedures", source: "codebook-2011-2024", seen: SINCE_2018 },
    ],
  },
  "public-health": {
    vi: [
      {
        text: "Y tế công lập",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: SINCE_2018,
      },
      {
        text: "Dịch vụ y tế công lập",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
    ],
    en: [
      { text: "Public Health", source: "workbook-2011-2016", seen: UNTIL_2017 },
      {
        text: "Public Health",
        source: "report-2023",
        seen: ["2021-2024"],
        carried: FROM_2018_TO_2020,
      },
      { text: "Public Healthcare", source: "codebook-2011-2024", seen: SINCE_2018 },
    ],
  },
  "public-primary-education": {
    vi: [
      {
        text: "Giáo dục tiểu học công lập",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: SINCE_2018,
      },
      {
        text: "Giáo dục tiểu học",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
    ],
    en: [
      { text: "Public Primary Education", source: "workbook-2011-2016", seen: UNTIL_2017 },
      {
        text: "Public Primary Education",
        source: "report-2023",
        seen: ["2021-2024"],
        carried: FROM_2018_TO_2020,
      },
      { text: "Primary Education", source: "codebook-2011-2024", seen: SINCE_2018 },
    ],
  },
  "basic-infrastructure": {
    vi: [
      {
        text: "Cơ sở hạ tầng căn bản",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: AROUND_2019_2020,
      },
      { text: "Cơ sở hạ tầng căn bản", source: "hung-yen-2021", seen: ["2019-2020"] },
    ],
    en: [
      { text: "Basic Infrastructure", source: "workbook-2011-2016", seen: UNTIL_2017 },
      { text: "Basic Infrastructure", source: "report-2023", seen: ["2021-2024"] },
      { text: "Basic Infrastructure", source: "codebook-2011-2024", seen: FROM_2018_TO_2020 },
    ],
  },
  "law-and-order": {
    vi: [
      {
        text: "An ninh, trật tự",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
        carried: SINCE_2018,
      },
      {
        text: "An ninh trật tự",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
    ],
    en: [
      { text: "Law and Order", source: "workbook-2011-2016", seen: UNTIL_2017 },
      { text: "Law and Order", source: "report-2023", seen: ["2021-2024"] },
      { text: "Law and Order", source: "codebook-2011-2024", seen: FROM_2018_TO_2020 },
    ],
  },
  "environmental-protection": {
    vi: [
      {
        text: "Nghiêm túc trong bảo vệ môi trường",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
    ],
    en: [{ text: "Environmental Protection", source: "codebook-2011-2024", seen: SINCE_2018 }],
  },
  "air-quality": {
    vi: [
      {
        text: "Chất lượng không khí",
        source: "environment-2020",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
    ],
    en: [{ text: "Quality of Air", source: "codebook-2011-2024", seen: SINCE_2018 }],
  },
  "water-quality": {
    vi: [
      {
        text: "Chất lượng nước",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
    ],
    en: [{ text: "Quality of Water", source: "codebook-2011-2024", seen: SINCE_2018 }],
  },
  "egovernment-portals": {
    vi: [
      {
        text: "Tiếp cận Cổng thông tin điện tử của chính quyền địa phương",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
      {
        text: "Sử dụng cổng thông tin điện tử của chính quyền địa phương",
        source: "recollection",
        seen: SINCE_2018,
      },
    ],
    en: [
      { text: "Access to E-Government Portals", source: "codebook-2011-2024", seen: SINCE_2018 },
    ],
  },
  "internet-access": {
    vi: [
      {
        text: "Tiếp cận và sử dụng internet tại địa phương",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: AROUND_2019_2020,
      },
    ],
    en: [{ text: "Access to the Internet", source: "codebook-2011-2024", seen: SINCE_2018 }],
  },
  "e-responsiveness": {
    vi: [
      {
        text: "Phúc đáp qua Cổng thông tin điện tử",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
        carried: ["2021-2024"],
      },
      {
        text: "Phúc đáp yêu cầu của người dân qua cổng thông tin điện tử",
        source: "recollection",
        seen: SINCE_2019,
      },
    ],
    en: [
      {
        text: "E-Responsiveness of Provincial Authorities",
        source: "codebook-2011-2024",
        seen: SINCE_2019,
      },
    ],
  },
} satisfies Readonly<Partial<Record<PapiSubDimensionKey, PapiNameRows>>>;
