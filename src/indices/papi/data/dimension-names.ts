import type { PapiDimensionKey } from "../codes.js";
import { SINCE_2018, UNTIL_2017, type PapiNameRows } from "./name-rows.js";

/** The names of the eight dimensions. */
export const PAPI_DIMENSION_NAMES = {
  participation: {
    vi: [
      ["Tham gia của người dân ở cấp cơ sở", "faq-vi", SINCE_2018],
      ["Tham gia của người dân ở cấp cơ sở", "workbook-2011-2016", UNTIL_2017],
      ["Tham gia của người dân", "hung-yen-2021", ["2019-2020"]],
    ],
    en: [
      ["Participation at Local Levels", "papi-and-pci", SINCE_2018],
      ["Participation at Local Levels", "by-province-2015", ["2011-2015"]],
      ["Participation at Local Levels", "workbook-2011-2016", ["2016-2017"]],
    ],
  },
  transparency: {
    vi: [
      ["Công khai, minh bạch trong việc ra quyết định ở địa phương", "faq-vi", SINCE_2018],
      ["Công khai, minh bạch", "workbook-2011-2016", UNTIL_2017],
      ["Công khai, minh bạch trong việc ra quyết định", "hung-yen-2021", ["2019-2020"]],
    ],
    en: [
      ["Transparency in Local Decision-making", "papi-and-pci", SINCE_2018],
      ["Transparency", "by-province-2015", ["2011-2015"]],
      ["Transparency", "workbook-2011-2016", ["2016-2017"]],
    ],
  },
  "vertical-accountability": {
    vi: [
      ["Trách nhiệm giải trình với người dân", "faq-vi", SINCE_2018],
      ["Trách nhiệm giải trình với người dân", "workbook-2011-2016", UNTIL_2017],
    ],
    en: [
      ["Vertical Accountability Towards Citizens", "papi-and-pci", SINCE_2018],
      ["Vertical Accountability", "by-province-2015", ["2011-2015"]],
      ["Vertical Accountability", "workbook-2011-2016", ["2016-2017"]],
    ],
  },
  "control-of-corruption": {
    vi: [
      ["Kiểm soát tham nhũng trong khu vực công", "faq-vi", SINCE_2018],
      ["Kiểm soát tham nhũng trong khu vực công", "workbook-2011-2016", UNTIL_2017],
    ],
    en: [
      ["Control of Corruption in the Public Sector", "papi-and-pci", SINCE_2018],
      ["Control of Corruption", "by-province-2015", ["2011-2015"]],
      ["Control of Corruption", "workbook-2011-2016", ["2016-2017"]],
    ],
  },
  "administrative-procedures": {
    vi: [
      ["Thủ tục hành chính công", "faq-vi", SINCE_2018],
      ["Thủ tục hành chính công", "workbook-2011-2016", UNTIL_2017],
    ],
    en: [
      ["Public Administrative Procedures", "papi-and-pci", SINCE_2018],
      ["Public Administrative Procedures", "by-province-2015", ["2011-2015"]],
      ["Public Administrative Procedures", "workbook-2011-2016", ["2016-2017"]],
    ],
  },
  "public-service-delivery": {
    vi: [
      ["Cung ứng dịch vụ công", "faq-vi", SINCE_2018],
      ["Cung ứng dịch vụ công", "workbook-2011-2016", UNTIL_2017],
    ],
    en: [
      ["Public Service Delivery", "papi-and-pci", SINCE_2018],
      ["Public Service Delivery", "by-province-2015", ["2011-2015"]],
      ["Public Service Delivery", "workbook-2011-2016", ["2016-2017"]],
    ],
  },
  "environmental-governance": {
    vi: [["Quản trị môi trường", "faq-vi", SINCE_2018]],
    en: [["Environmental Governance", "papi-and-pci", SINCE_2018]],
  },
  "e-governance": {
    vi: [["Quản trị điện tử", "faq-vi", SINCE_2018]],
    en: [["E-Governance", "papi-and-pci", SINCE_2018]],
  },
} satisfies Readonly<Partial<Record<PapiDimensionKey, PapiNameRows>>>;
