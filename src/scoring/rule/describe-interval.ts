import type { LocalizedText } from "../../text/index.js";
import type { Interval } from "../interval.js";
import type { Metric } from "./rule.js";

function figure(value: number, metric: Metric): LocalizedText {
  if (metric === "days") return { vi: `${value} ngày`, en: `${value} days` };
  const sign = metric === "percent" ? "%" : "";
  return { vi: `${String(value).replace(".", ",")}${sign}`, en: `${value}${sign}` };
}

function lowerEnd(value: number, inclusive: boolean, metric: Metric): LocalizedText {
  const { vi, en } = figure(value, metric);
  return inclusive ? { vi: `từ ${vi}`, en: `from ${en}` } : { vi: `trên ${vi}`, en: `above ${en}` };
}

function upperEnd(value: number, inclusive: boolean, metric: Metric): LocalizedText {
  const { vi, en } = figure(value, metric);
  return inclusive
    ? { vi: `đến ${vi}`, en: `up to ${en}` }
    : { vi: `dưới ${vi}`, en: `below ${en}` };
}

/** Says an interval the way scoring tables do: "từ 25% đến dưới 30%". */
export function describeInterval(interval: Interval, metric: Metric): LocalizedText {
  const { min, max, minInclusive, maxInclusive } = interval;
  if (min === null && max === null) return { vi: "mọi giá trị", en: "any figure" };
  if (min !== null && min === max) {
    const { vi, en } = figure(min, metric);
    return { vi: `đúng ${vi}`, en: `exactly ${en}` };
  }
  const upper = max === null ? undefined : upperEnd(max, maxInclusive, metric);
  if (min === null) return upper ?? { vi: "", en: "" };
  const lower = lowerEnd(min, minInclusive, metric);
  if (upper === undefined) {
    return minInclusive ? { vi: `${lower.vi} trở lên`, en: `${lower.en} upwards` } : lower;
  }
  const joint = maxInclusive ? " " : " đến ";
  return { vi: `${lower.vi}${joint}${upper.vi}`, en: `${lower.en} ${upper.en}` };
}
