import type { PapiSubDimensionKey } from "../codes.js";
import {
  AROUND_2019_2020,
  FROM_2018_TO_2020,
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

/** The names of the sub-dimensions of dimensions 4 to 8. */
export const PAPI_NAMES_4_TO_8 = {
  "corruption-in-local-government": {
    vi: [
      ["Kiểm soát tham nhũng trong chính quyền", "workbook-2011-2016", UNTIL_2017],
      [
        "Kiểm soát tham nhũng trong chính quyền địa phương",
        "vnexpress-2022",
        ["2021-2024"],
        ["2018"],
      ],
      ["Kiểm soát tham nhũng trong chính quyền địa phương", "hung-yen-2021", ["2019-2020"]],
    ],
    en: [
      ["Limits on Public Sector Corruption", "by-province-2015", ["2011-2015"]],
      ["Limits on Public Sector Corruption", "workbook-2011-2016", ["2016-2017"]],
      ["Limits on Corruption in Local Governments", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "corruption-in-service-delivery": {
    vi: [
      ["Kiểm soát tham nhũng trong cung ứng dịch vụ công", "workbook-2011-2016", UNTIL_2017],
      [
        "Kiểm soát tham nhũng trong cung ứng dịch vụ công",
        "vnexpress-2022",
        ["2021-2024"],
        FROM_2018_TO_2020,
      ],
      [
        "Kiểm soát tham nhũng trong cung ứng dịch vụ công y tế, giáo dục",
        "hung-yen-2021",
        ["2019-2020"],
      ],
    ],
    en: [
      ["Limits on Corruption in Service Delivery", "workbook-2011-2016", UNTIL_2017],
      ["Limits on Corruption in Service Delivery", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "equity-in-state-employment": {
    vi: [
      ["Công bằng trong tuyển dụng vào nhà nước", "workbook-2011-2016", UNTIL_2017],
      [
        "Công bằng trong tuyển dụng nhân lực vào khu vực công",
        "vnexpress-2022",
        ["2021-2024"],
        FROM_2018_TO_2020,
      ],
      ["Công bằng trong tuyển dụng vào khu vực công", "hung-yen-2021", ["2019-2020"]],
    ],
    en: [
      ["Equity in Employment", "workbook-2011-2016", UNTIL_2017],
      ["Equity in State Employment", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "willingness-to-fight-corruption": {
    vi: [
      ["Quyết tâm chống tham nhũng", "workbook-2011-2016", UNTIL_2017],
      [
        "Quyết tâm chống tham nhũng của chính quyền địa phương",
        "vnexpress-2022",
        ["2021-2024"],
        ["2018"],
      ],
      ["Quyết tâm chống tham nhũng của chính quyền địa phương", "hung-yen-2021", ["2019-2020"]],
    ],
    en: [
      ["Willingness to Fight Corruption", "workbook-2011-2016", UNTIL_2017],
      ["Willingness to Fight Corruption", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "certification-procedures": {
    vi: [
      ["Chứng thực/xác nhận", "workbook-2011-2016", UNTIL_2017, SINCE_2018],
      [
        "Dịch vụ chứng thực, xác nhận của chính quyền",
        "hung-yen-2021",
        ["2019-2020"],
        AROUND_2019_2020,
      ],
    ],
    en: [
      ["Certification Procedures", "workbook-2011-2016", UNTIL_2017],
      ["Certification Procedures", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "construction-permits": {
    vi: [
      ["Giấy phép xây dựng", "workbook-2011-2016", UNTIL_2017, FROM_2018_TO_2020],
      ["Dịch vụ cấp phép xây dựng", "hung-yen-2021", ["2019-2020"], ["2018"]],
    ],
    en: [
      ["Construction Permits", "workbook-2011-2016", UNTIL_2017],
      ["Construction Permits", "codebook-2011-2024", FROM_2018_TO_2020],
    ],
  },
  "land-use-rights-procedures": {
    vi: [
      ["Giấy chứng nhận quyền sử dụng đất", "workbook-2011-2016", UNTIL_2017, SINCE_2018],
      ["Dịch vụ cấp GCN quyền sử dụng đất", "hung-yen-2021", ["2019-2020"], AROUND_2019_2020],
    ],
    en: [
      ["Land-Use Rights Procedures", "workbook-2011-2016", UNTIL_2017],
      ["Land Title Procedures", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "commune-level-personal-procedures": {
    vi: [
      ["Thủ tục hành chính cấp xã/phường", "workbook-2011-2016", UNTIL_2017, SINCE_2018],
      ["Dịch vụ hành chính cấp xã", "hung-yen-2021", ["2019-2020"], AROUND_2019_2020],
    ],
    en: [
      ["Personal Procedures", "workbook-2011-2016", UNTIL_2017],
      ["Personal Procedures", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "public-health": {
    vi: [
      ["Y tế công lập", "workbook-2011-2016", UNTIL_2017, SINCE_2018],
      ["Dịch vụ y tế công lập", "hung-yen-2021", ["2019-2020"], AROUND_2019_2020],
    ],
    en: [
      ["Public Health", "workbook-2011-2016", UNTIL_2017],
      ["Public Health", "report-2023", ["2021-2024"], FROM_2018_TO_2020],
      ["Public Healthcare", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "public-primary-education": {
    vi: [
      ["Giáo dục tiểu học công lập", "workbook-2011-2016", UNTIL_2017, SINCE_2018],
      ["Giáo dục tiểu học", "hung-yen-2021", ["2019-2020"], AROUND_2019_2020],
    ],
    en: [
      ["Public Primary Education", "workbook-2011-2016", UNTIL_2017],
      ["Public Primary Education", "report-2023", ["2021-2024"], FROM_2018_TO_2020],
      ["Primary Education", "codebook-2011-2024", SINCE_2018],
    ],
  },
  "basic-infrastructure": {
    vi: [
      ["Cơ sở hạ tầng căn bản", "workbook-2011-2016", UNTIL_2017, AROUND_2019_2020],
      ["Cơ sở hạ tầng căn bản", "hung-yen-2021", ["2019-2020"]],
    ],
    en: [
      ["Basic Infrastructure", "workbook-2011-2016", UNTIL_2017],
      ["Basic Infrastructure", "report-2023", ["2021-2024"]],
      ["Basic Infrastructure", "codebook-2011-2024", FROM_2018_TO_2020],
    ],
  },
  "law-and-order": {
    vi: [
      ["An ninh, trật tự", "workbook-2011-2016", UNTIL_2017, SINCE_2018],
      ["An ninh trật tự", "hung-yen-2021", ["2019-2020"], AROUND_2019_2020],
    ],
    en: [
      ["Law and Order", "workbook-2011-2016", UNTIL_2017],
      ["Law and Order", "report-2023", ["2021-2024"]],
      ["Law and Order", "codebook-2011-2024", FROM_2018_TO_2020],
    ],
  },
  "environmental-protection": {
    vi: [["Nghiêm túc trong bảo vệ môi trường", "hung-yen-2021", ["2019-2020"], AROUND_2019_2020]],
    en: [["Environmental Protection", "codebook-2011-2024", SINCE_2018]],
  },
  "air-quality": {
    vi: [["Chất lượng không khí", "environment-2020", ["2019-2020"], AROUND_2019_2020]],
    en: [["Quality of Air", "codebook-2011-2024", SINCE_2018]],
  },
  "water-quality": {
    vi: [["Chất lượng nước", "hung-yen-2021", ["2019-2020"], AROUND_2019_2020]],
    en: [["Quality of Water", "codebook-2011-2024", SINCE_2018]],
  },
  "egovernment-portals": {
    vi: [
      [
        "Tiếp cận Cổng thông tin điện tử của chính quyền địa phương",
        "hung-yen-2021",
        ["2019-2020"],
        AROUND_2019_2020,
      ],
      ["Sử dụng cổng thông tin điện tử của chính quyền địa phương", "recollection", SINCE_2018],
    ],
    en: [["Access to E-Government Portals", "codebook-2011-2024", SINCE_2018]],
  },
  "internet-access": {
    vi: [
      [
        "Tiếp cận và sử dụng internet tại địa phương",
        "hung-yen-2021",
        ["2019-2020"],
        AROUND_2019_2020,
      ],
    ],
    en: [["Access to the Internet", "codebook-2011-2024", SINCE_2018]],
  },
  "e-responsiveness": {
    vi: [
      ["Phúc đáp qua Cổng thông tin điện tử", "hung-yen-2021", ["2019-2020"], ["2021-2024"]],
      ["Phúc đáp yêu cầu của người dân qua cổng thông tin điện tử", "recollection", SINCE_2019],
    ],
    en: [["E-Responsiveness of Provincial Authorities", "codebook-2011-2024", SINCE_2019]],
  },
} satisfies Readonly<Partial<Record<PapiSubDimensionKey, PapiNameRows>>>;
