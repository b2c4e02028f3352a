import type { PapiDimensionKey } from "../codes.js";
import {
  BY_PROVINCE_2015,
  FAQ_SINCE_2018,
  HUNG_YEN,
  PCI_SINCE_2018,
  WORKBOOK_2016_2017,
  WORKBOOK_UNTIL_2017,
  type PapiNameRows,
} from "./name-rows.js";

/** The names of the eight dimensions. */
export const PAPI_DIMENSION_NAMES = {
  participation: {
    vi: [
      ["Tham gia của người dân ở cấp cơ sở", [FAQ_SINCE_2018, WORKBOOK_UNTIL_2017]],
      ["Tham gia của người dân", [HUNG_YEN]],
    ],
    en: [["Participation at Local Levels", [PCI_SINCE_2018, BY_PROVINCE_2015, WORKBOOK_2016_2017]]],
  },
  transparency: {
    vi: [
      ["Công khai, minh bạch trong việc ra quyết định ở địa phương", [FAQ_SINCE_2018]],
      ["Công khai, minh bạch", [WORKBOOK_UNTIL_2017]],
      ["Công khai, minh bạch trong việc ra quyết định", [HUNG_YEN]],
    ],
    en: [
      ["Transparency in Local Decision-making", [PCI_SINCE_2018]],
      ["Transparency", [BY_PROVINCE_2015, WORKBOOK_2016_2017]],
    ],
  },
  "vertical-accountability": {
    vi: [["Trách nhiệm giải trình với người dân", [FAQ_SINCE_2018, WORKBOOK_UNTIL_2017]]],
    en: [
      ["Vertical Accountability Towards Citizens", [PCI_SINCE_2018]],
      ["Vertical Accountability", [BY_PROVINCE_2015, WORKBOOK_2016_2017]],
    ],
  },
  "control-of-corruption": {
    vi: [["Kiểm soát tham nhũng trong khu vực công", [FAQ_SINCE_2018, WORKBOOK_UNTIL_2017]]],
    en: [
      ["Control of Corruption in the Public Sector", [PCI_SINCE_2018]],
      ["Control of Corruption", [BY_PROVINCE_2015, WORKBOOK_2016_2017]],
    ],
  },
  "administrative-procedures": {
    vi: [["Thủ tục hành chính công", [FAQ_SINCE_2018, WORKBOOK_UNTIL_2017]]],
    en: [
      ["Public Administrative Procedures", [PCI_SINCE_2018, BY_PROVINCE_2015, WORKBOOK_2016_2017]],
    ],
  },
  "public-service-delivery": {
    vi: [["Cung ứng dịch vụ công", [FAQ_SINCE_2018, WORKBOOK_UNTIL_2017]]],
    en: [["Public Service Delivery", [PCI_SINCE_2018, BY_PROVINCE_2015, WORKBOOK_2016_2017]]],
  },
  "environmental-governance": {
    vi: [["Quản trị môi trường", [FAQ_SINCE_2018]]],
    en: [["Environmental Governance", [PCI_SINCE_2018]]],
  },
  "e-governance": {
    vi: [["Quản trị điện tử", [FAQ_SINCE_2018]]],
    en: [["E-Governance", [PCI_SINCE_2018]]],
  },
} satisfies Readonly<Partial<Record<PapiDimensionKey, PapiNameRows>>>;
