import type { LocalizedText, Source } from "../../text/index.js";

/** Tết Nguyên đán, whose days a notice fixes each year. */
export const LUNAR_NEW_YEAR: LocalizedText = { vi: "Tết Nguyên đán", en: "Lunar New Year (Tết)" };
/** The tenth day of the third lunar month. */
export const HUNG_KINGS_DAY: LocalizedText = {
  vi: "Giỗ Tổ Hùng Vương",
  en: "Hùng Kings' Commemoration Day",
};
/** 2 September and, since 2021, one day beside it. */
export const NATIONAL_DAY: LocalizedText = { vi: "Quốc khánh", en: "National Day" };

/** Days of every labour code on one date of the calendar, as `MM-DD`. */
export const FIXED_DAYS: readonly (readonly [monthDay: string, occasion: LocalizedText])[] = [
  ["01-01", { vi: "Tết Dương lịch", en: "New Year's Day" }],
  ["04-30", { vi: "Ngày Chiến thắng", en: "Victory Day" }],
  ["05-01", { vi: "Ngày Quốc tế lao động", en: "International Labour Day" }],
];

/** What a labour code gives, from a day on. */
export interface HolidayLaw {
  /** First day in force; empty for the oldest, which is in force before the others. */
  readonly from: string;
  /** Days off at Tết Nguyên đán. */
  readonly tetDays: 4 | 5;
  /** Days off at Quốc khánh. */
  readonly nationalDays: 1 | 2;
  /** Where the days are listed. */
  readonly days: Source;
  /** Where it says that a holiday on a weekly rest day is made up for. */
  readonly substitution: Source;
}

const LABOUR_CODE_1994: Source = {
  document: "Bộ luật Lao động 1994",
  article: "Điều 73",
  confidence: "reported",
};

const LABOUR_CODE_2012: Source = {
  // https://vinanet.vn/chinh-sach-viet-nam/tu-nam-2021-lich-nghi-le-tet-se-co-mot-so-thay-doi-723430.html
  document: "Bộ luật Lao động 2012",
  article: "Điều 115",
  confidence: "reported",
};

const LABOUR_CODE_2019: Source = {
  document: "Bộ luật Lao động 2019 (45/2019/QH14)",
  article: "Điều 112.1",
  // http://luatbachlong.com/nghi-lam-viec-ngay-le-tet-duoc-huong-nguyen-luong
  confidence: "verified",
};

/** The labour code that the table of years begins with. */
export const OLDEST_LAW: HolidayLaw = {
  from: "",
  tetDays: 4,
  nationalDays: 1,
  days: LABOUR_CODE_1994,
  substitution: LABOUR_CODE_1994,
};

/** The labour codes after it, newest first. */
export const NEWER_LAWS: readonly HolidayLaw[] = [
  {
    from: "2021-01-01",
    tetDays: 5,
    nationalDays: 2,
    days: LABOUR_CODE_2019,
    // Written out: a spread would keep the table in every bundle of the built package.
    substitution: {
      document: "Bộ luật Lao động 2019 (45/2019/QH14)",
      article: "Điều 111.3",
      confidence: "verified",
    },
  },
  {
    from: "2013-05-01",
    tetDays: 5,
    nationalDays: 1,
    days: LABOUR_CODE_2012,
    substitution: LABOUR_CODE_2012,
  },
];

/**
 * Ngày Văn hóa Việt Nam: a paid day off outside the list of the Labour Code, so that by its letter
 * the make-up of Article 111.3 does not reach it.
 */
export const CULTURE_DAY: {
  readonly from: string;
  readonly monthDay: string;
  readonly occasion: LocalizedText;
  readonly source: Source;
} = {
  from: "2026-07-01",
  monthDay: "11-24",
  occasion: { vi: "Ngày Văn hóa Việt Nam", en: "Vietnamese Culture Day" },
  source: {
    document: "Nghị quyết 28/2026/QH16 ngày 24/4/2026",
    article: "Điều 2",
    confidence: "reported",
  },
};

/** Saturday and Sunday off for state bodies. */
export const WEEKLY_REST_SOURCE: Source = {
  // https://hethongphapluat.com/quyet-dinh-188-1999-qd-ttg-ve-che-do-tuan-lam-viec-40-gio-do-thu-tuong-chinh-phu-ban-hanh.html
  document: "Quyết định 188/1999/QĐ-TTg ngày 17/9/1999",
  article: "Điều 1",
  confidence: "verified",
};

/**
 * Which days the Prime Minister would fix, where no notice is out yet: the choice that all notices
 * since 2014 but one made for Tết, and all since 2021 for Quốc khánh.
 */
export const PROJECTION_SOURCE: Source = {
  document: "Bộ luật Lao động 2019 (45/2019/QH14)",
  article: "Điều 112.3",
  confidence: "inferred",
};
