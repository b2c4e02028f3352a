import type { LocalizedText, Source } from "../../text/index.js";

/** The occasions on which the law gives a day off. */
export type Occasion =
  | "new-year"
  | "lunar-new-year"
  | "hung-kings"
  | "victory-day"
  | "labour-day"
  | "national-day"
  | "culture-day";

/** The occasions by name. */
export const OCCASIONS: Readonly<Record<Occasion, LocalizedText>> = {
  "new-year": { vi: "Tết Dương lịch", en: "New Year's Day" },
  "lunar-new-year": { vi: "Tết Nguyên đán", en: "Lunar New Year (Tết)" },
  "hung-kings": { vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings' Commemoration Day" },
  "victory-day": { vi: "Ngày Chiến thắng 30/4", en: "Victory Day, 30 April" },
  "labour-day": { vi: "Ngày Quốc tế Lao động 1/5", en: "International Labour Day, 1 May" },
  "national-day": { vi: "Quốc khánh", en: "National Day" },
  "culture-day": { vi: "Ngày Văn hóa Việt Nam", en: "Vietnamese Culture Day" },
};

/** Fixed days of every labour code, as `MM-DD`. */
export const FIXED_DAYS: readonly (readonly [monthDay: string, occasion: Occasion])[] = [
  ["01-01", "new-year"],
  ["04-30", "victory-day"],
  ["05-01", "labour-day"],
];

/** What a labour code gives, from a day on. */
export interface HolidayLaw {
  /** First day in force, or the first that the table needs. */
  readonly from: string;
  /** Days off at Tết Nguyên đán. */
  readonly tetDays: number;
  /** Days off at Quốc khánh. */
  readonly nationalDays: 1 | 2;
  /** Where the days are listed. */
  readonly days: Source;
  /** Where it says that a holiday on a weekly rest day is made up. */
  readonly substitution: Source;
}

const LABOUR_CODE_2019_URL =
  "http://luatbachlong.com/nghi-lam-viec-ngay-le-tet-duoc-huong-nguyen-luong";
const LABOUR_CODE_2012_URL =
  "https://vinanet.vn/chinh-sach-viet-nam/tu-nam-2021-lich-nghi-le-tet-se-co-mot-so-thay-doi-723430.html";

/** The labour codes since 2010, oldest first. */
export const HOLIDAY_LAWS: readonly HolidayLaw[] = [
  {
    from: "2010-01-01",
    tetDays: 4,
    nationalDays: 1,
    days: {
      document: "Bộ luật Lao động 1994 (sửa đổi, bổ sung)",
      article: "Điều 73",
      confidence: "reported",
    },
    substitution: {
      document: "Bộ luật Lao động 1994 (sửa đổi, bổ sung)",
      article: "Điều 73",
      confidence: "reported",
    },
  },
  {
    from: "2013-05-01",
    tetDays: 5,
    nationalDays: 1,
    days: {
      document: "Bộ luật Lao động 2012",
      article: "Điều 115",
      url: LABOUR_CODE_2012_URL,
      confidence: "reported",
    },
    substitution: {
      document: "Bộ luật Lao động 2012",
      article: "Điều 115",
      url: LABOUR_CODE_2012_URL,
      confidence: "reported",
    },
  },
  {
    from: "2021-01-01",
    tetDays: 5,
    nationalDays: 2,
    days: {
      document: "Bộ luật Lao động 2019 (45/2019/QH14)",
      article: "Điều 112.1",
      url: LABOUR_CODE_2019_URL,
      confidence: "verified",
    },
    substitution: {
      document: "Bộ luật Lao động 2019 (45/2019/QH14)",
      article: "Điều 111.3",
      url: LABOUR_CODE_2019_URL,
      confidence: "verified",
    },
  },
];

/**
 * Ngày Văn hóa Việt Nam: a paid day off outside the list of the Labour Code, so that by its letter
 * the make-up of Article 111.3 does not reach it.
 */
export const CULTURE_DAY: {
  readonly from: string;
  readonly monthDay: string;
  readonly source: Source;
} = {
  from: "2026-07-01",
  monthDay: "11-24",
  source: {
    document: "Nghị quyết 28/2026/QH16 ngày 24/4/2026",
    article: "Điều 2",
    confidence: "reported",
  },
};

/** Saturday and Sunday off for state bodies. */
export const WEEKLY_REST_SOURCE: Source = {
  document: "Quyết định 188/1999/QĐ-TTg ngày 17/9/1999",
  article: "Điều 1",
  url: "https://hethongphapluat.com/quyet-dinh-188-1999-qd-ttg-ve-che-do-tuan-lam-viec-40-gio-do-thu-tuong-chinh-phu-ban-hanh.html",
  confidence: "verified",
};

/**
 * Which days the Prime Minister would fix, where no notice is out yet: the choice that all notices
 * since 2014 but one made for Tết, and all since 2021 for Quốc khánh.
 */
export const PROJECTION_SOURCE: Source = {
  document: "Bộ luật Lao động 2019 (45/2019/QH14)",
  article: "Điều 112.3",
  url: LABOUR_CODE_2019_URL,
  confidence: "inferred",
};
