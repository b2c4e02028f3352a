import type { Source } from "../../text/index.js";

/** Where the list of provinces comes from. */
export const PROVINCE_SOURCES = {
  "codes-until-2025": {
    document: "Danh mục đơn vị hành chính của Tổng cục Thống kê, 63 đơn vị cấp tỉnh",
    url: "https://danhmuchanhchinh.gso.gov.vn",
    confidence: "verified",
  },
  "codes-since-2025": {
    document: "Quyết định 19/2025/QĐ-TTg, mã số 34 đơn vị hành chính cấp tỉnh",
    confidence: "reported",
  },
  mergers: {
    document: "Nghị quyết 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh",
    confidence: "reported",
  },
  "hue-2025": {
    document: "Danh mục đơn vị hành chính 2025: Thành phố Huế từ 01/01/2025",
    confidence: "reported",
  },
  "dong-nai-2026": {
    document: "Nghị quyết 30/2026/QH16 về thành phố Đồng Nai, theo một nguồn",
    confidence: "reported",
  },
  "quang-ninh-2026": {
    document: "Nghị quyết 36/2026/QH16 về thành phố Quảng Ninh, trực thuộc Trung ương",
    confidence: "reported",
  },
  "bac-ninh-2026": {
    document: "Nghị quyết 39/2026/QH16 về thành phố Bắc Ninh, trực thuộc Trung ương",
    confidence: "reported",
  },
  usage: {
    document: "Spelling in common use; no document was looked up for it",
    confidence: "unverified",
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The first day for which the list is known: scores of PAPI 2011 carry these codes. */
export const PROVINCES_KNOWN_FROM = "2011-01-01";

/** The last day of the old list. */
export const LAST_DAY_OF_63 = "2025-06-30";

/** The first day of the new list. */
export const FIRST_DAY_OF_34 = "2025-07-01";

/** The names of the cities under the central government on both lists, and of those that came later. */
export const CENTRAL_CITIES: readonly string[] = [
  "Hà Nội",
  "Hải Phòng",
  "Đà Nẵng",
  "Hồ Chí Minh",
  "Cần Thơ",
];

/** The 63 units until 30 June 2025: code, name, code of the unit that holds it since. */
export const PROVINCES_UNTIL_2025: readonly (readonly [code: string, name: string, now: string])[] =
  [
    ["01", "Hà Nội", "01"],
    ["02", "Hà Giang", "08"],
    ["04", "Cao Bằng", "04"],
    ["06", "Bắc Kạn", "19"],
    ["08", "Tuyên Quang", "08"],
    ["10", "Lào Cai", "15"],
    ["11", "Điện Biên", "11"],
    ["12", "Lai Châu", "12"],
    ["14", "Sơn La", "14"],
    ["15", "Yên Bái", "15"],
    ["17", "Hòa Bình", "25"],
    ["19", "Thái Nguyên", "19"],
    ["20", "Lạng Sơn", "20"],
    ["22", "Quảng Ninh", "22"],
    ["24", "Bắc Giang", "24"],
    ["25", "Phú Thọ", "25"],
    ["26", "Vĩnh Phúc", "25"],
    ["27", "Bắc Ninh", "24"],
    ["30", "Hải Dương", "31"],
    ["31", "Hải Phòng", "31"],
    ["33", "Hưng Yên", "33"],
    ["34", "Thái Bình", "33"],
    ["35", "Hà Nam", "37"],
    ["36", "Nam Định", "37"],
    ["37", "Ninh Bình", "37"],
    ["38", "Thanh Hóa", "38"],
    ["40", "Nghệ An", "40"],
    ["42", "Hà Tĩnh", "42"],
    ["44", "Quảng Bình", "44"],
    ["45", "Quảng Trị", "44"],
    ["46", "Thừa Thiên Huế", "46"],
    ["48", "Đà Nẵng", "48"],
    ["49", "Quảng Nam", "48"],
    ["51", "Quảng Ngãi", "51"],
    ["52", "Bình Định", "52"],
    ["54", "Phú Yên", "66"],
    ["56", "Khánh Hòa", "56"],
    ["58", "Ninh Thuận", "56"],
    ["60", "Bình Thuận", "68"],
    ["62", "Kon Tum", "51"],
    ["64", "Gia Lai", "52"],
    ["66", "Đắk Lắk", "66"],
    ["67", "Đắk Nông", "68"],
    ["68", "Lâm Đồng", "68"],
    ["70", "Bình Phước", "75"],
    ["72", "Tây Ninh", "80"],
    ["74", "Bình Dương", "79"],
    ["75", "Đồng Nai", "75"],
    ["77", "Bà Rịa - Vũng Tàu", "79"],
    ["79", "Hồ Chí Minh", "79"],
    ["80", "Long An", "80"],
    ["82", "Tiền Giang", "82"],
    ["83", "Bến Tre", "86"],
    ["84", "Trà Vinh", "86"],
    ["86", "Vĩnh Long", "86"],
    ["87", "Đồng Tháp", "82"],
    ["89", "An Giang", "91"],
    ["91", "Kiên Giang", "91"],
    ["92", "Cần Thơ", "92"],
    ["93", "Hậu Giang", "92"],
    ["94", "Sóc Trăng", "92"],
    ["95", "Bạc Liêu", "96"],
    ["96", "Cà Mau", "96"],
  ];

/** The 34 units since 1 July 2025: code and name. Seven keep their name under another code. */
export const PROVINCES_SINCE_2025: readonly (readonly [code: string, name: string])[] = [
  ["01", "Hà Nội"],
  ["04", "Cao Bằng"],
  ["08", "Tuyên Quang"],
  ["11", "Điện Biên"],
  ["12", "Lai Châu"],
  ["14", "Sơn La"],
  ["15", "Lào Cai"],
  ["19", "Thái Nguyên"],
  ["20", "Lạng Sơn"],
  ["22", "Quảng Ninh"],
  ["24", "Bắc Ninh"],
  ["25", "Phú Thọ"],
  ["31", "Hải Phòng"],
  ["33", "Hưng Yên"],
  ["37", "Ninh Bình"],
  ["38", "Thanh Hóa"],
  ["40", "Nghệ An"],
  ["42", "Hà Tĩnh"],
  ["44", "Quảng Trị"],
  ["46", "Huế"],
  ["48", "Đà Nẵng"],
  ["51", "Quảng Ngãi"],
  ["52", "Gia Lai"],
  ["56", "Khánh Hòa"],
  ["66", "Đắk Lắk"],
  ["68", "Lâm Đồng"],
  ["75", "Đồng Nai"],
  ["79", "Hồ Chí Minh"],
  ["80", "Tây Ninh"],
  ["82", "Đồng Tháp"],
  ["86", "Vĩnh Long"],
  ["91", "An Giang"],
  ["92", "Cần Thơ"],
  ["96", "Cà Mau"],
];

/** Units that changed name or type outside the reform of 2025, under the same code. */
export const PROVINCE_CHANGES: readonly (readonly [
  code: string,
  /** The first day of the new state. */
  from: string,
  nameBefore: string,
  nameAfter: string,
  source: "hue-2025" | "dong-nai-2026" | "quang-ninh-2026" | "bac-ninh-2026",
])[] = [
  ["46", "2025-01-01", "Thừa Thiên Huế", "Huế", "hue-2025"],
  ["75", "2026-04-30", "Đồng Nai", "Đồng Nai", "dong-nai-2026"],
  ["22", "2026-09-01", "Quảng Ninh", "Quảng Ninh", "quang-ninh-2026"],
  ["24", "2026-09-20", "Bắc Ninh", "Bắc Ninh", "bac-ninh-2026"],
];

/** Other spellings of names. */
export const PROVINCE_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  "Hồ Chí Minh": ["HCM", "TPHCM"],
  "Thừa Thiên Huế": ["TT Huế"],
  "Bà Rịa - Vũng Tàu": ["BR-VT"],
  "Bắc Kạn": ["Bắc Cạn"],
  "Đắk Lắk": ["Đắc Lắc"],
  "Đắk Nông": ["Đắc Nông"],
};
