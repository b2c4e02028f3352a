import type { Source } from "../../text/index.js";

/** A notice that fixes days off, by the name the table of years uses for it. */
export interface NoticeRow {
  /** Number and symbol; absent where it was not found. */
  readonly number?: string;
  /** Where its content was read. */
  readonly source: Source;
}

/** The choices of one year: `null` where the law leaves nothing to choose. */
export interface YearRow {
  readonly year: number;
  /** Key in {@link NOTICES} of the notice of Tết and Quốc khánh. */
  readonly notice: keyof typeof NOTICES;
  /** Days off of Tết before the first day of the lunar year. */
  readonly tetEveDays: 1 | 2;
  /** The second day of Quốc khánh. */
  readonly secondNationalDay: "09-01" | "09-03" | null;
  /** Weekday off, weekend day worked instead, and the notice where it is another. */
  readonly swaps: readonly (readonly [
    off: string,
    worked: string,
    notice?: keyof typeof NOTICES,
  ])[];
  /** The notice that repeats the day off of 24 November. */
  readonly cultureDayNotice?: keyof typeof NOTICES;
}

/** The notices of 2011 to 2027. */
export const NOTICES = {
  "2011": {
    number: "9529/VPCP-KGVX",
    source: {
      document: "Công văn 9529/VPCP-KGVX ngày 31/12/2010",
      url: "https://baotayninh.vn/hoan-doi-ngay-nghi-dip-tet-am-lich-va-gio-to-hung-vuong-a23152.html",
      confidence: "reported",
    },
  },
  "2012": {
    source: {
      document: "Ý kiến của Thủ tướng Chính phủ ngày 27/12/2011",
      url: "https://baobinhdinh.vn/trongnuoc/2011/12/120849",
      confidence: "reported",
    },
  },
  "2013": {
    source: {
      document: "Công văn của Văn phòng Chính phủ ngày 23/11/2012",
      url: "https://baothainguyen.vn/xa-hoi/201212/thong-bao-thoi-gian-nghi-cac-ngay-le-tet-nam-2013-36752BD",
      confidence: "reported",
    },
  },
  "2014": {
    source: {
      document: "Văn bản đồng ý của Thủ tướng Chính phủ tháng 12/2013",
      url: "http://baodongthap.com.vn/xa-hoi/tet-nguyen-dan-nghi-9-ngay-36388.aspx",
      confidence: "reported",
    },
  },
  "2015": {
    source: {
      document: "Thông báo của Bộ Lao động - Thương binh và Xã hội tháng 12/2014",
      url: "https://m.xahoi.com.vn/thong-bao-chinh-thuc-lich-ngay-nghi-ngay-di-lam-bu-dip-le-tet-2015-194402.amp",
      confidence: "reported",
    },
  },
  "2016": {
    source: {
      document: "Phiên họp Chính phủ ngày 29/10/2015",
      url: "http://khachsandanang.net.vn/thong-tin-du-lich/tin-tuc-du-lich/chinh-phu-dong-y-nghi-tet-binh-than-9-ngay-346.html",
      confidence: "reported",
    },
  },
  "2017": {
    number: "9794/VPCP-KGVX",
    source: {
      document: "Công văn 9794/VPCP-KGVX ngày 14/11/2016",
      url: "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/14971/chinh-thuc-co-lich-nghi-tet-am-lich-dinh-dau-2017",
      confidence: "reported",
    },
  },
  "2018": {
    source: {
      document: "Công văn của Văn phòng Chính phủ năm 2017",
      url: "http://trungtamhanhchinhcong.camau.gov.vn/tet-am-lich-nam-2018-cbccvc-duoc-nghi-07-ngay.252",
      confidence: "reported",
    },
  },
  "2019": {
    number: "6519/VPCP-KGVX",
    source: {
      document: "Công văn 6519/VPCP-KGVX ngày 11/7/2018",
      url: "https://thuvienphapluat.vn/cong-van/EN/Lao-dong-Tien-luong/Official-Dispatch-6519-VPCP-KGVX-2018-national-holidays-for-public-sector-employees/387625/tieng-anh.aspx",
      confidence: "verified",
    },
  },
  "2020": {
    source: {
      document: "Thông báo nghỉ Tết Nguyên đán năm 2020 (Sở Công Thương Đắk Lắk)",
      url: "https://socongthuong.daklak.gov.vn/vi/news/tag/thứ-tư/page-2",
      confidence: "reported",
    },
  },
  "2021": {
    number: "9895/VPCP-KGVX",
    source: {
      document: "Công văn 9895/VPCP-KGVX ngày 26/11/2020",
      url: "https://thuvienphapluat.vn/cong-van/EN/Lao-dong-Tien-luong/Official-Dispatch-9895-VPCP-KGVX-2020-Lunar-New-Year-and-National-Day-holidays-of-officials/460294/tieng-anh.aspx",
      confidence: "verified",
    },
  },
  "2022": {
    number: "245/VPCP-KGVX",
    source: {
      document: "Công văn 245/VPCP-KGVX ngày 11/01/2022",
      url: "https://vnexpress.net/hai-ky-nghi-le-lien-tiep-trong-thang-tu-4441236.html",
      confidence: "reported",
    },
  },
  "2023": {
    number: "8056/VPCP-KGVX",
    source: {
      document: "Công văn 8056/VPCP-KGVX ngày 01/12/2022",
      url: "https://pld.net.vn/tag/nghi-tet-nguyen-dan.html",
      confidence: "reported",
    },
  },
  "2024": {
    number: "8662/VPCP-KGVX",
    source: {
      document: "Công văn 8662/VPCP-KGVX ngày 03/11/2023; Thông báo 5015/TB-LĐTBXH ngày 22/11/2023",
      url: "http://kkt-kontum.com/thoi-gian-nghi-tet-nguyen-dan-giap-thin-tu-ngay-8-1422024-nghi-le-quoc-khanh-tu-ngay-318-den-392024.p-3210.html",
      confidence: "reported",
    },
  },
  "2024-04": {
    number: "2450/VPCP-KGVX",
    source: {
      document: "Công văn 2450/VPCP-KGVX ngày 12/4/2024",
      url: "https://baophapluat.vn/media/thu-tuong-chinh-phu-dong-y-nghi-5-ngay-lien-tiep-dip-304-va-15-post12513.html",
      confidence: "reported",
    },
  },
  "2025": {
    number: "8726/VPCP-KGVX",
    source: {
      document:
        "Công văn 8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024",
      url: "https://pld.net.vn/tag/nghi-tet-nguyen-dan.html",
      confidence: "reported",
    },
  },
  "2026": {
    number: "9441/TB-BNV",
    source: {
      document: "Thông báo 9441/TB-BNV ngày 16/10/2025",
      url: "https://vietbao.vn/bo-noi-vu-thong-bao-lich-nghi-tet-nguyen-dan-va-quoc-khanh-nam-2026-568329.html",
      confidence: "reported",
    },
  },
  "2026-01": {
    number: "12729/VPCP-KGVX",
    source: {
      document: "Công văn 12729/VPCP-KGVX ngày 25/12/2025",
      url: "https://www.collector.com.tr//965292743",
      confidence: "reported",
    },
  },
  "2027": {
    number: "10065/VPCP-KGVX",
    source: { document: "Công văn 10065/VPCP-KGVX ngày 02/10/2026", confidence: "reported" },
  },
} as const satisfies Readonly<Record<string, NoticeRow>>;

/**
 * Tết, Quốc khánh and swaps as the notices fix them. The one-to-one pairing of the two Tết swaps
 * of 2014 is ours: the notice names two days off and two days worked.
 */
export const ANNOUNCED_YEARS: readonly YearRow[] = [
  {
    year: 2011,
    notice: "2011",
    tetEveDays: 1,
    secondNationalDay: null,
    swaps: [
      ["2011-01-31", "2011-01-29"],
      ["2011-02-01", "2011-01-30"],
      ["2011-04-11", "2011-04-09"],
    ],
  },
  {
    year: 2012,
    notice: "2012",
    tetEveDays: 1,
    secondNationalDay: null,
    swaps: [["2012-01-27", "2012-02-04"]],
  },
  {
    year: 2013,
    notice: "2013",
    tetEveDays: 1,
    secondNationalDay: null,
    swaps: [
      ["2012-12-31", "2013-01-05"],
      ["2013-02-15", "2013-02-23"],
      ["2013-04-29", "2013-05-04"],
    ],
  },
  {
    year: 2014,
    notice: "2014",
    tetEveDays: 1,
    secondNationalDay: null,
    swaps: [
      ["2014-01-28", "2014-01-25"],
      ["2014-01-29", "2014-02-08"],
      ["2014-05-02", "2014-04-26"],
      ["2014-09-01", "2014-09-06"],
    ],
  },
  {
    year: 2015,
    notice: "2015",
    tetEveDays: 2,
    secondNationalDay: null,
    swaps: [
      ["2015-01-02", "2014-12-27"],
      ["2015-02-16", "2015-02-14"],
      ["2015-04-29", "2015-04-25"],
    ],
  },
  { year: 2016, notice: "2016", tetEveDays: 1, secondNationalDay: null, swaps: [] },
  { year: 2017, notice: "2017", tetEveDays: 2, secondNationalDay: null, swaps: [] },
  { year: 2018, notice: "2018", tetEveDays: 2, secondNationalDay: null, swaps: [] },
  {
    year: 2019,
    notice: "2019",
    tetEveDays: 1,
    secondNationalDay: null,
    swaps: [
      ["2018-12-31", "2019-01-05"],
      ["2019-04-29", "2019-05-04"],
    ],
  },
  { year: 2020, notice: "2020", tetEveDays: 2, secondNationalDay: null, swaps: [] },
  { year: 2021, notice: "2021", tetEveDays: 2, secondNationalDay: "09-03", swaps: [] },
  { year: 2022, notice: "2022", tetEveDays: 1, secondNationalDay: "09-01", swaps: [] },
  { year: 2023, notice: "2023", tetEveDays: 2, secondNationalDay: "09-01", swaps: [] },
  {
    year: 2024,
    notice: "2024",
    tetEveDays: 2,
    secondNationalDay: "09-03",
    swaps: [["2024-04-29", "2024-05-04", "2024-04"]],
  },
  {
    year: 2025,
    notice: "2025",
    tetEveDays: 2,
    secondNationalDay: "09-01",
    swaps: [["2025-05-02", "2025-04-26"]],
  },
  {
    year: 2026,
    notice: "2026",
    tetEveDays: 1,
    secondNationalDay: "09-01",
    swaps: [
      ["2026-01-02", "2026-01-10", "2026-01"],
      ["2026-08-31", "2026-08-22"],
    ],
    cultureDayNotice: "2027",
  },
  {
    year: 2027,
    notice: "2027",
    tetEveDays: 2,
    secondNationalDay: "09-03",
    swaps: [],
    cultureDayNotice: "2027",
  },
];

/** The day on which the notices were last looked for. */
export const NOTICES_CHECKED_ON = "2026-11-22";
