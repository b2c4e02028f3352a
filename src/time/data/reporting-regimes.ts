import { frozen, type Source } from "../../text/index.js";
import { reportsOf, type ReportRule, type ReportingRegime } from "../reporting-regime.js";

const DECREE_60_2018: Source = {
  document: "Nghị định 60/2018/NĐ-CP",
  // https://thukyluat.vn/vb/nghi-dinh-60-2018-nd-cp-quy-dinh-noi-dung-che-do-bao-cao-thong-ke-cap-quoc-gia-5ce35.html
  confidence: "reported",
};

/** What the decree leads to without saying so. */
const DECREE_60_2018_INFERRED: Source = {
  document: "Nghị định 60/2018/NĐ-CP",
  confidence: "inferred",
};

const DECREE_09_2019_DATA: Source = {
  document: "Nghị định 09/2019/NĐ-CP ngày 24/01/2019",
  article: "Điều 12",
  // https://luatvietnam.vn/tin-van-ban-moi/thoi-han-nop-bao-cao-dinh-ky-186-21960-article.html
  confidence: "reported",
};

const DECREE_09_2019_DUE: Source = {
  document: "Nghị định 09/2019/NĐ-CP ngày 24/01/2019",
  article: "Điều 13.1",
  // https://thuviennhadat.vn/phap-luat-doi-song/thoi-han-gui-bao-cao-trong-che-do-bao-cao-dinh-ky-cua-co-quan-hanh-chinh-nha-nuoc-quy-dinh-nhu-the-n-458096.html
  confidence: "verified",
};

/** The nine months are not among the periods of the decree; provinces close them like it. */
const KHANH_HOA_2023: Source = {
  document: "Quyết định 01/2023/QĐ-UBND (Khánh Hòa)",
  article: "Điều 4",
  confidence: "reported",
};

const DISPATCH_581: Source = {
  document: "Công văn 581/BNV-CCHC",
  // https://sonoivu.namdinh.gov.vn/cai-cach-hanh-chinh/bo-noi-vu-huong-dan-thuc-hien-che-do-bao-cao-cai-cach-hanh-chinh-dinh-ky-2627
  confidence: "verified",
};

/** Reports of every cadence; the nine months come from elsewhere than the others. */
function everyReport(nineMonths: Source): readonly ReportRule[] {
  return [
    ...reportsOf("month"),
    ...reportsOf("quarter"),
    ...reportsOf("half-year"),
    ...reportsOf("nine-months", { source: nineMonths }),
    ...reportsOf("year"),
  ];
}

/**
 * Periods of the calendar (Decree 60/2018/NĐ-CP for statistics; the budget year likewise), due on
 * their last day: what `quý II` in a plan means unless the plan speaks of reports.
 */
export const calendarRegime: ReportingRegime = /* @__PURE__ */ frozen({
  id: "calendar",
  name: { vi: "Kỳ theo dương lịch", en: "Calendar periods" },
  closingDay: "last",
  due: { kind: "day", day: "last" },
  source: DECREE_60_2018,
  dueSource: DECREE_60_2018_INFERRED,
  reports: /* @__PURE__ */ everyReport(DECREE_60_2018_INFERRED),
});

/**
 * Periodic reports of administrative bodies (Decree 09/2019/NĐ-CP, Articles 12 and 13): data from
 * the 15th to the 14th, sent to the Government by the 25th of the last month of the period.
 * Ministries and provinces set the days for the levels below them: see `defineRegime`.
 */
export const administrativeRegime: ReportingRegime = /* @__PURE__ */ frozen({
  id: "administrative",
  name: { vi: "Báo cáo của cơ quan hành chính nhà nước", en: "Reports of administrative bodies" },
  closingDay: 14,
  due: { kind: "day", day: 25 },
  source: DECREE_09_2019_DATA,
  dueSource: DECREE_09_2019_DUE,
  reports: /* @__PURE__ */ everyReport(KHANH_HOA_2023),
});

/**
 * Public administration reform reports to the Ministry of Home Affairs (581/BNV-CCHC): four a year,
 * due by the 20th of the last month. The first quarter and the six months both begin on 15
 * December; there is no report of quarter II or IV, nor of the second half.
 */
export const parRegime: ReportingRegime = /* @__PURE__ */ frozen({
  id: "par",
  name: { vi: "Báo cáo cải cách hành chính", en: "Public administration reform reports" },
  closingDay: 14,
  due: { kind: "day", day: 20 },
  source: DISPATCH_581,
  dueSource: DISPATCH_581,
  reports: [
    { cadence: "quarter", number: 1, opensAfterMonth: 0, closesInMonth: 3 },
    { cadence: "half-year", number: 1, opensAfterMonth: 0, closesInMonth: 6 },
    { cadence: "quarter", number: 3, opensAfterMonth: 6, closesInMonth: 9 },
    { cadence: "year", number: 1, opensAfterMonth: 0, closesInMonth: 12 },
  ],
});
