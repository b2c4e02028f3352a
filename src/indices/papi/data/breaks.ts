import type { Pair, RemarkRow } from "../../rows.js";
import type { PapiDimensionKey, PapiSubDimensionKey } from "../codes.js";
import type { PapiSourceKey } from "./sources.js";

/**
 * Years in which the median of a sub-dimension moved by more than 15 per cent, or its range left
 * that of the year before, while its key stayed: its questions or its scale changed. What follows
 * from the structure alone (added, removed, renumbered, rescaled) is not listed here.
 */
export const PAPI_LEVEL_BREAKS: readonly (readonly [key: PapiSubDimensionKey, year: number])[] = [
  ["opportunities-for-participation", 2016],
  ["interactions-with-authorities", 2016],
  ["peoples-inspection-boards", 2016],
  ["voluntary-contributions", 2017],
  ["poverty-lists", 2018],
  ["communal-budget", 2018],
  ["land-use-plan-and-price", 2018],
  ["response-to-citizens", 2018],
  ["civic-knowledge", 2019],
  ["environmental-protection", 2019],
  ["public-primary-education", 2020],
  ["e-responsiveness", 2020],
  ["response-to-citizens", 2021],
  ["public-primary-education", 2021],
  ["law-and-order", 2021],
  ["civic-knowledge", 2022],
  ["water-quality", 2022],
];

/** Breaks that the publisher declares: of dimensions, or of the total of all. */
export const PAPI_DECLARED_BREAKS: Readonly<
  Record<number, Partial<Record<PapiDimensionKey | "total", RemarkRow<PapiSourceKey>>>>
> = {
  2016: {
    participation:
      "Báo cáo lấy 2016 làm mốc mới và không kể lĩnh vực 1 trong số so sánh được theo thời gian | The report makes 2016 a new baseline and does not count dimension 1 among those that compare over time | report-2016",
    "vertical-accountability":
      "Báo cáo lấy 2016 làm mốc mới và không kể lĩnh vực 3 trong số so sánh được theo thời gian | The report makes 2016 a new baseline and does not count dimension 3 among those that compare over time | report-2016",
    "administrative-procedures":
      "Thành phần của lĩnh vực 5 thay đổi năm 2016; báo cáo lấy 2016 làm mốc mới | Dimension 5 was recomposed in 2016, which the report makes a new baseline | report-2016",
    total:
      "Năm 2016 là mốc mới: theo thời gian chỉ so sánh các lĩnh vực 2, 4 và 6 | 2016 is a new baseline: over time only dimensions 2, 4 and 6 compare | report-2016",
  },
  2018: {
    total:
      "Trang papi.org.vn khuyên không so sánh kết quả tổng hợp 2018 với các năm trước | papi.org.vn discourages comparing the aggregate results of 2018 with earlier years | by-province-2018",
  },
};

/** What is said of the other breaks. */
export const PAPI_BREAK_WORDS = {
  added: "{name} ({after}) có từ năm {year} | {name} ({after}) is new in {year}",
  removed: "{name} ({before}) không còn từ năm {year} | {name} ({before}) is gone from {year} on",
  renumbered:
    "{name}: mã {before} thành {after} từ năm {year} | {name}: code {before} became {after} in {year}",
  rescaled:
    "{name}: thang điểm từ {from} thành {to} từ năm {year} | {name}: the scale went from {from} to {to} in {year}",
  composition:
    "Lĩnh vực {after} gồm các nội dung thành phần khác từ năm {year} | Dimension {after} has other sub-dimensions from {year} on",
  total:
    "Tổng điểm gồm các nội dung thành phần khác từ năm {year} | The total adds up other sub-dimensions from {year} on",
  level:
    "{name}: điểm của các tỉnh nhảy bậc năm {year}, câu hỏi hoặc cách tính đã đổi | {name}: the scores of all provinces jumped in {year}; other questions or another way of counting",
} as const satisfies Readonly<Record<string, Pair>>;
