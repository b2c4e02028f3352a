import type { PapiSubDimensionKey } from "../codes.js";
import {
  AROUND_2019_2020,
  BY_PROVINCE_2015,
  CODEBOOK_SINCE_2018,
  CODEBOOK_SINCE_2019,
  FROM_2018_TO_2020,
  HUNG_YEN,
  SINCE_2018,
  SINCE_2019,
  WORKBOOK_2016_2017,
  WORKBOOK_UNTIL_2017,
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
      ["Kiểm soát tham nhũng trong chính quyền", [WORKBOOK_UNTIL_2017]],
      [
        "Kiểm soát tham nhũng trong chính quyền địa phương",
        [["vnexpress-2022", ["2021-2024"]], HUNG_YEN],
        ["2018"],
      ],
    ],
    en: [
      ["Limits on Public Sector Corruption", [BY_PROVINCE_2015, WORKBOOK_2016_2017]],
      ["Limits on Corruption in Local Governments", [CODEBOOK_SINCE_2018]],
    ],
  },
  "corruption-in-service-delivery": {
    vi: [
      ["Kiểm soát tham nhũng trong cung ứng dịch vụ công", [WORKBOOK_UNTIL_2017]],
      [
        "Kiểm soát tham nhũng trong cung ứng dịch vụ công",
        [["vnexpress-2022", ["2021-2024"]]],
        FROM_2018_TO_2020,
      ],
      ["Kiểm soát tham nhũng trong cung ứng dịch vụ công y tế, giáo dục", [HUNG_YEN]],
    ],
    en: [["Limits on Corruption in Service Delivery", [WORKBOOK_UNTIL_2017, CODEBOOK_SINCE_2018]]],
  },
  "equity-in-state-employment": {
    vi: [
      ["Công bằng trong tuyển dụng vào nhà nước", [WORKBOOK_UNTIL_2017]],
      [
        "Công bằng trong tuyển dụng nhân lực vào khu vực công",
        [["vnexpress-2022", ["2021-2024"]]],
        FROM_2018_TO_2020,
      ],
      ["Công bằng trong tuyển dụng vào khu vực công", [HUNG_YEN]],
    ],
    en: [
      ["Equity in Employment", [WORKBOOK_UNTIL_2017]],
      ["Equity in State Employment", [CODEBOOK_SINCE_2018]],
    ],
  },
  "willingness-to-fight-corruption": {
    vi: [
      ["Quyết tâm chống tham nhũng", [WORKBOOK_UNTIL_2017]],
      [
        "Quyết tâm chống tham nhũng của chính quyền địa phương",
        [["vnexpress-2022", ["2021-2024"]], HUNG_YEN],
        ["2018"],
      ],
    ],
    en: [["Willingness to Fight Corruption", [WORKBOOK_UNTIL_2017, CODEBOOK_SINCE_2018]]],
  },
  "certification-procedures": {
    vi: [
      ["Chứng thực/xác nhận", [WORKBOOK_UNTIL_2017], SINCE_2018],
      ["Dịch vụ chứng thực, xác nhận của chính quyền", [HUNG_YEN], AROUND_2019_2020],
    ],
    en: [["Certification Procedures", [WORKBOOK_UNTIL_2017, CODEBOOK_SINCE_2018]]],
  },
  "construction-permits": {
    vi: [
      ["Giấy phép xây dựng", [WORKBOOK_UNTIL_2017], FROM_2018_TO_2020],
      ["Dịch vụ cấp phép xây dựng", [HUNG_YEN], ["2018"]],
    ],
    en: [
      ["Construction Permits", [WORKBOOK_UNTIL_2017, ["codebook-2011-2024", FROM_2018_TO_2020]]],
    ],
  },
  "land-use-rights-procedures": {
    vi: [
      ["Giấy chứng nhận quyền sử dụng đất", [WORKBOOK_UNTIL_2017], SINCE_2018],
      ["Dịch vụ cấp GCN quyền sử dụng đất", [HUNG_YEN], AROUND_2019_2020],
    ],
    en: [
      ["Land-Use Rights Procedures", [WORKBOOK_UNTIL_2017]],
      ["Land Title Procedures", [CODEBOOK_SINCE_2018]],
    ],
  },
  "commune-level-personal-procedures": {
    vi: [
      ["Thủ tục hành chính cấp xã/phường", [WORKBOOK_UNTIL_2017], SINCE_2018],
      ["Dịch vụ hành chính cấp xã", [HUNG_YEN], AROUND_2019_2020],
    ],
    en: [["Personal Procedures", [WORKBOOK_UNTIL_2017, CODEBOOK_SINCE_2018]]],
  },
  "public-health": {
    vi: [
      ["Y tế công lập", [WORKBOOK_UNTIL_2017], SINCE_2018],
      ["Dịch vụ y tế công lập", [HUNG_YEN], AROUND_2019_2020],
    ],
    en: [
      ["Public Health", [WORKBOOK_UNTIL_2017]],
      ["Public Health", [["report-2023", ["2021-2024"]]], FROM_2018_TO_2020],
      ["Public Healthcare", [CODEBOOK_SINCE_2018]],
    ],
  },
  "public-primary-education": {
    vi: [
      ["Giáo dục tiểu học công lập", [WORKBOOK_UNTIL_2017], SINCE_2018],
      ["Giáo dục tiểu học", [HUNG_YEN], AROUND_2019_2020],
    ],
    en: [
      ["Public Primary Education", [WORKBOOK_UNTIL_2017]],
      ["Public Primary Education", [["report-2023", ["2021-2024"]]], FROM_2018_TO_2020],
      ["Primary Education", [CODEBOOK_SINCE_2018]],
    ],
  },
  "basic-infrastructure": {
    vi: [["Cơ sở hạ tầng căn bản", [WORKBOOK_UNTIL_2017, HUNG_YEN], AROUND_2019_2020]],
    en: [
      [
        "Basic Infrastructure",
        [
          WORKBOOK_UNTIL_2017,
          ["report-2023", ["2021-2024"]],
          ["codebook-2011-2024", FROM_2018_TO_2020],
        ],
      ],
    ],
  },
  "law-and-order": {
    vi: [
      ["An ninh, trật tự", [WORKBOOK_UNTIL_2017], SINCE_2018],
      ["An ninh trật tự", [HUNG_YEN], AROUND_2019_2020],
    ],
    en: [
      [
        "Law and Order",
        [
          WORKBOOK_UNTIL_2017,
          ["report-2023", ["2021-2024"]],
          ["codebook-2011-2024", FROM_2018_TO_2020],
        ],
      ],
    ],
  },
  "environmental-protection": {
    vi: [["Nghiêm túc trong bảo vệ môi trường", [HUNG_YEN], AROUND_2019_2020]],
    en: [["Environmental Protection", [CODEBOOK_SINCE_2018]]],
  },
  "air-quality": {
    vi: [["Chất lượng không khí", [["environment-2020", ["2019-2020"]]], AROUND_2019_2020]],
    en: [["Quality of Air", [CODEBOOK_SINCE_2018]]],
  },
  "water-quality": {
    vi: [["Chất lượng nước", [HUNG_YEN], AROUND_2019_2020]],
    en: [["Quality of Water", [CODEBOOK_SINCE_2018]]],
  },
  "egovernment-portals": {
    vi: [
      ["Tiếp cận Cổng thông tin điện tử của chính quyền địa phương", [HUNG_YEN], AROUND_2019_2020],
      ["Sử dụng cổng thông tin điện tử của chính quyền địa phương", [["recollection", SINCE_2018]]],
    ],
    en: [["Access to E-Government Portals", [CODEBOOK_SINCE_2018]]],
  },
  "internet-access": {
    vi: [["Tiếp cận và sử dụng internet tại địa phương", [HUNG_YEN], AROUND_2019_2020]],
    en: [["Access to the Internet", [CODEBOOK_SINCE_2018]]],
  },
  "e-responsiveness": {
    vi: [
      ["Phúc đáp qua Cổng thông tin điện tử", [HUNG_YEN], ["2021-2024"]],
      ["Phúc đáp yêu cầu của người dân qua cổng thông tin điện tử", [["recollection", SINCE_2019]]],
    ],
    en: [["E-Responsiveness of Provincial Authorities", [CODEBOOK_SINCE_2019]]],
  },
} satisfies Readonly<Partial<Record<PapiSubDimensionKey, PapiNameRows>>>;
