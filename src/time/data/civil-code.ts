import { frozen, type Basis, type Source } from "../../text/index.js";

/*
 * The articles were read at https://hethongphapluat.com/bo-luat-dan-su-2015/dieu-146 and
 * https://luathuythanh.vn/thoi-diem-bat-dau-va-ket-thuc-thoi-han.html.
 */

/** One rule of the Civil Code, ready to be a basis: its article, and what it says. */
function clause(
  row: `${string} | ${string} | ${string}`,
  confidence: Source["confidence"] = "verified",
): Basis {
  const [article = "", vi = "", en = ""] = row.split(" | ");
  const document = "Bộ luật Dân sự 2015 (91/2015/QH13)";
  return {
    rule: `civil-code-${article.replace(".", "-")}`,
    text: { vi, en },
    source: { document, article: `Điều ${article}`, confidence },
  };
}

function termRules() {
  const monthEnd =
    "148.3 | Tháng cuối cùng không có ngày tương ứng: lấy ngày cuối cùng | The last month has no corresponding day: its last day";
  return {
    firstDay: clause("147.2 | Không tính ngày đầu tiên | The first day is not counted"),
    days: clause("148.1 | Kết thúc vào cuối ngày cuối cùng | Ends with the last day"),
    weeks: clause(
      "148.2 | Kết thúc vào ngày tương ứng của tuần cuối cùng | Ends on the corresponding day of the last week",
    ),
    months: clause(
      "148.3 | Kết thúc vào ngày tương ứng của tháng cuối cùng | Ends on the corresponding day of the last month",
    ),
    monthEnd: clause(monthEnd),
    years: clause(
      "148.4 | Kết thúc vào ngày tương ứng của năm cuối cùng | Ends on the corresponding day of the last year",
    ),
    /** 29 February in a year that has none: the rule for months, by analogy. */
    leapDay: clause(monthEnd, "inferred"),
    dayOff: clause(
      "148.5 | Ngày cuối cùng là ngày nghỉ: kết thúc vào ngày làm việc tiếp theo | The last day is off: ends on the next working day",
    ),
  };
}

/** The rules of Articles 147 and 148 by which terms end. */
export const TERM_RULES = /* @__PURE__ */ frozen(/* @__PURE__ */ termRules());

function pointRules() {
  return {
    month: clause(
      "146.2 | Đầu tháng: ngày 01; giữa tháng: ngày 15; cuối tháng: ngày cuối cùng | Month: beginning 1st, middle 15th, end last day",
    ),
    year: clause(
      "146.3 | Đầu năm: ngày 01/01; giữa năm: ngày 30/6; cuối năm: ngày 31/12 | Year: beginning 1 January, middle 30 June, end 31 December",
    ),
    /** No law defines the points of a quarter. */
    quarter: clause(
      "146.2 | Quý: ngày đầu tiên, ngày 15 của tháng giữa, ngày cuối cùng, tương tự tháng | Quarter: first day, 15th of the middle month, last day, by analogy with months",
      "inferred",
    ),
  };
}

/** The rules of Article 146 for the points that papers name in a period. */
export const POINT_RULES = /* @__PURE__ */ frozen(/* @__PURE__ */ pointRules());

/** How working days are counted; no act defines them in general. */
export const WORKING_DAY_BASIS: Basis = /* @__PURE__ */ frozen({
  rule: "working-days",
  text: { vi: "Chỉ tính ngày làm việc", en: "Only working days are counted" },
  source: {
    document: "Cách tính ngày theo các văn bản quy phạm pháp luật",
    // https://lsx.vn/?p=3024
    confidence: "reported",
  },
});
