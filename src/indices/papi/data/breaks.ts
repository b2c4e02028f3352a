import type { LocalizedText } from "../../../text/index.js";
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

/** Breaks that the publisher declares. */
export const PAPI_DECLARED_BREAKS: readonly {
  readonly year: number;
  /** The dimensions concerned; `"total"` for the sum of all. */
  readonly of: PapiDimensionKey | "total";
  readonly text: LocalizedText;
  readonly source: PapiSourceKey;
}[] = [
  {
    year: 2016,
    of: "participation",
    text: {
      vi: "Báo cáo lấy 2016 làm mốc mới và không kể lĩnh vực 1 trong số so sánh được theo thời gian",
      en: "The report makes 2016 a new baseline and does not count dimension 1 among those that compare over time",
    },
    source: "report-2016",
  },
  {
    year: 2016,
    of: "vertical-accountability",
    text: {
      vi: "Báo cáo lấy 2016 làm mốc mới và không kể lĩnh vực 3 trong số so sánh được theo thời gian",
      en: "The report makes 2016 a new baseline and does not count dimension 3 among those that compare over time",
    },
    source: "report-2016",
  },
  {
    year: 2016,
    of: "administrative-procedures",
    text: {
      vi: "Thành phần của lĩnh vực 5 thay đổi năm 2016; báo cáo lấy 2016 làm mốc mới",
      en: "Dimension 5 was recomposed in 2016, which the report makes a new baseline",
    },
    source: "report-2016",
  },
  {
    year: 2016,
    of: "total",
    text: {
      vi: "Năm 2016 là mốc mới: theo thời gian chỉ so sánh các lĩnh vực 2, 4 và 6",
      en: "2016 is a new baseline: over time only dimensions 2, 4 and 6 compare",
    },
    source: "report-2016",
  },
  {
    year: 2018,
    of: "total",
    text: {
      vi: "Trang papi.org.vn khuyên không so sánh kết quả tổng hợp 2018 với các năm trước",
      en: "papi.org.vn discourages comparing the aggregate results of 2018 with earlier years",
    },
    source: "by-province-2018",
  },
];
