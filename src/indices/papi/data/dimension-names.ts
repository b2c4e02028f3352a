import type { PapiDimensionKey } from "../codes.js";
import { SINCE_2018, UNTIL_2017 } from "./name-rows.js";
import type { PapiNameRows } from "./name-rows.js";

/** The names of the eight dimensions. */
export const PAPI_DIMENSION_NAMES = {
  participation: {
    vi: [
      { text: "Tham gia của người dân ở cấp cơ sở", source: "faq-vi", seen: SINCE_2018 },
      {
        text: "Tham gia của người dân ở cấp cơ sở",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
      },
      { text: "Tham gia của người dân", source: "hung-yen-2021", seen: ["2019-2020"] },
    ],
    en: [
      { text: "Participation at Local Levels", source: "papi-and-pci", seen: SINCE_2018 },
      { text: "Participation at Local Levels", source: "by-province-2015", seen: ["2011-2015"] },
      { text: "Participation at Local Levels", source: "workbook-2011-2016", seen: ["2016-2017"] },
    ],
  },
  transparency: {
    vi: [
      {
        text: "Công khai, minh bạch trong việc ra quyết định ở địa phương",
        source: "faq-vi",
        seen: SINCE_2018,
      },
      { text: "Công khai, minh bạch", source: "workbook-2011-2016", seen: UNTIL_2017 },
      {
        text: "Công khai, minh bạch trong việc ra quyết định",
        source: "hung-yen-2021",
        seen: ["2019-2020"],
      },
    ],
    en: [
      { text: "Transparency in Local Decision-making", source: "papi-and-pci", seen: SINCE_2018 },
      { text: "Transparency", source: "by-province-2015", seen: ["2011-2015"] },
      { text: "Transparency", source: "workbook-2011-2016", seen: ["2016-2017"] },
    ],
  },
  "vertical-accountability": {
    vi: [
      { text: "Trách nhiệm giải trình với người dân", source: "faq-vi", seen: SINCE_2018 },
      {
        text: "Trách nhiệm giải trình với người dân",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
      },
    ],
    en: [
      {
        text: "Vertical Accountability Towards Citizens",
        source: "papi-and-pci",
        seen: SINCE_2018,
      },
      { text: "Vertical Accountability", source: "by-province-2015", seen: ["2011-2015"] },
      { text: "Vertical Accountability", source: "workbook-2011-2016", seen: ["2016-2017"] },
    ],
  },
  "control-of-corruption": {
    vi: [
      { text: "Kiểm soát tham nhũng trong khu vực công", source: "faq-vi", seen: SINCE_2018 },
      {
        text: "Kiểm soát tham nhũng trong khu vực công",
        source: "workbook-2011-2016",
        seen: UNTIL_2017,
      },
    ],
    en: [
      {
        text: "Control of Corruption in the Public Sector",
        source: "papi-and-pci",
        seen: SINCE_2018,
      },
      { text: "Control of Corruption", source: "by-province-2015", seen: ["2011-2015"] },
      { text: "Control of Corruption", source: "workbook-2011-2016", seen: ["2016-2017"] },
    ],
  },
  "administrative-procedures": {
    vi: [
      { text: "Thủ tục hành chính công", source: "faq-vi", seen: SINCE_2018 },
      { text: "Thủ tục hành chính công", source: "workbook-2011-2016", seen: UNTIL_2017 },
    ],
    en: [
      { text: "Public Administrative Procedures", source: "papi-and-pci", seen: SINCE_2018 },
      { text: "Public Administrative Procedures", source: "by-province-2015", seen: ["2011-2015"] },
      {
        text: "Public Administrative Procedures",
        source: "workbook-2011-2016",
        seen: ["2016-2017"],
      },
    ],
  },
  "public-service-delivery": {
    vi: [
      { text: "Cung ứng dịch vụ công", source: "faq-vi", seen: SINCE_2018 },
      { text: "Cung ứng dịch vụ công", source: "workbook-2011-2016", seen: UNTIL_2017 },
    ],
    en: [
      { text: "Public Service Delivery", source: "papi-and-pci", seen: SINCE_2018 },
      { text: "Public Service Delivery", source: "by-province-2015", seen: ["2011-2015"] },
      { text: "Public Service Delivery", source: "workbook-2011-2016", seen: ["2016-2017"] },
    ],
  },
  "environmental-governance": {
    vi: [{ text: "Quản trị môi trường", source: "faq-vi", seen: SINCE_2018 }],
    en: [{ text: "Environmental Governance", source: "papi-and-pci", seen: SINCE_2018 }],
  },
  "e-governance": {
    vi: [{ text: "Quản trị điện tử", source: "faq-vi", seen: SINCE_2018 }],
    en: [{ text: "E-Governance", source: "papi-and-pci", seen: SINCE_2018 }],
  },
} satisfies Readonly<Partial<Record<PapiDimensionKey, PapiNameRows>>>;
