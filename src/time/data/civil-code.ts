import type { Basis, LocalizedText, Source } from "../../text/index.js";

const DOCUMENT = "Bộ luật Dân sự 2015 (91/2015/QH13)";
const ARTICLES_147_148 =
  "https://thuvienphapluat.vn/hoi-dap-phap-luat/3896F-hd-thoi-diem-bat-dau-va-ket-thuc-thoi-han-duoc-xac-dinh-nhu-the-nao.html";
const ARTICLE_146 = "https://hethongphapluat.com/bo-luat-dan-su-2015/dieu-146";

/** One rule of the Code, ready to be a {@link Basis}. */
function clause(
  article: string,
  url: string,
  text: LocalizedText,
  confidence: Source["confidence"] = "verified",
): Basis {
  return {
    rule: `civil-code-${article.replace(".", "-")}`,
    text,
    source: { document: DOCUMENT, article: `Điều ${article}`, url, confidence },
  };
}

/** The rules of Articles 146 to 148 that the library applies. */
export const CIVIL_CODE = {
  firstDay: /* @__PURE__ */ clause("147.2", ARTICLES_147_148, {
    vi: "Ngày đầu tiên của thời hạn không được tính, tính từ ngày tiếp theo",
    en: "The first day of a term is not counted; counting starts with the day after",
  }),
  days: /* @__PURE__ */ clause("148.1", ARTICLES_147_148, {
    vi: "Thời hạn tính bằng ngày kết thúc tại thời điểm kết thúc ngày cuối cùng",
    en: "A term of days ends at the end of its last day",
  }),
  weeks: /* @__PURE__ */ clause("148.2", ARTICLES_147_148, {
    vi: "Thời hạn tính bằng tuần kết thúc vào ngày tương ứng của tuần cuối cùng",
    en: "A term of weeks ends on the corresponding weekday of the last week",
  }),
  months: /* @__PURE__ */ clause("148.3", ARTICLES_147_148, {
    vi: "Thời hạn tính bằng tháng kết thúc vào ngày tương ứng của tháng cuối cùng",
    en: "A term of months ends on the corresponding day of the last month",
  }),
  monthEnd: /* @__PURE__ */ clause("148.3", ARTICLES_147_148, {
    vi: "Tháng cuối cùng không có ngày tương ứng nên kết thúc vào ngày cuối tháng",
    en: "The last month has no corresponding day, so the term ends on its last day",
  }),
  years: /* @__PURE__ */ clause("148.4", ARTICLES_147_148, {
    vi: "Thời hạn tính bằng năm kết thúc vào ngày, tháng tương ứng của năm cuối cùng",
    en: "A term of years ends on the corresponding day and month of the last year",
  }),
  leapDay: /* @__PURE__ */ clause(
    "148.3",
    ARTICLES_147_148,
    {
      vi: "Năm cuối cùng không có ngày 29/02 nên kết thúc vào ngày cuối tháng, tương tự thời hạn tháng",
      en: "The last year has no 29 February, so the term ends on the last day of the month, by analogy with months",
    },
    "inferred",
  ),
  dayOff: /* @__PURE__ */ clause("148.5", ARTICLES_147_148, {
    vi: "Ngày cuối cùng là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc tiếp theo",
    en: "The last day is a day off, so the term ends on the next working day",
  }),
  pointsOfMonth: /* @__PURE__ */ clause("146.2", ARTICLE_146, {
    vi: "Đầu tháng là ngày 01, giữa tháng là ngày 15, cuối tháng là ngày cuối cùng của tháng",
    en: "The beginning of a month is its 1st, the middle its 15th, the end its last day",
  }),
  pointsOfYear: /* @__PURE__ */ clause("146.3", ARTICLE_146, {
    vi: "Đầu năm là ngày 01/01, giữa năm là ngày 30/6, cuối năm là ngày 31/12",
    en: "The beginning of a year is 1 January, the middle 30 June, the end 31 December",
  }),
  pointsOfQuarter: /* @__PURE__ */ clause(
    "146.2",
    ARTICLE_146,
    {
      vi: "Luật không quy định đầu, giữa, cuối quý: lấy ngày đầu, ngày 15 của tháng giữa và ngày cuối của quý, tương tự tháng",
      en: "No law defines the points of a quarter: its first day, the 15th of its middle month and its last day, by analogy with months",
    },
    "inferred",
  ),
} as const satisfies Readonly<Record<string, Basis>>;

/** How working days are counted; no act defines them in general. */
export const WORKING_DAY_BASIS: Basis = {
  rule: "working-days",
  text: {
    vi: "Chỉ tính ngày làm việc, không tính ngày nghỉ hằng tuần, ngày lễ, tết và ngày nghỉ hoán đổi",
    en: "Only working days count, not weekly rest days, holidays and days off in exchange",
  },
  source: {
    document: "Cách tính ngày theo các văn bản quy phạm pháp luật (luatnhanhoa.vn)",
    url: "https://luatnhanhoa.vn/kien-thuc-phap-luat/617/cach-tinh-ngay-theo-cac-van-ban-quy-pham-phap-luat.html",
    confidence: "reported",
  },
};
