import planTable from "../../examples/data/plan-table.txt";
import trackerTable from "./samples/tracker.txt";
import { plainDate, type PlainDate } from "chiso";

/** A table to try the page with, and the day it is looked at from. */
export interface Sample {
  readonly text: string;
  readonly asOf: PlainDate;
}

/** The samples by the buttons that show them. */
export const SAMPLES: ReadonlyMap<string, Sample> = new Map([
  ["sample-plan", { text: planTable, asOf: plainDate("2022-07-31") }],
  ["sample-tracker", { text: trackerTable, asOf: plainDate("2026-06-30") }],
]);

/** A deadline to begin with. */
export const SAMPLE_DEADLINE =
  "- Ban hành kế hoạch trong quý I. - Báo cáo trước 16h00 ngày 25 của tháng cuối quý; chậm nhất 05 ngày làm việc kể từ ngày nhận được văn bản";

/** A rule to begin with. */
export const SAMPLE_RULE =
  "Từ 90% trở lên: 2 điểm; từ 70% đến dưới 90%: 1,5 điểm; từ 50% đến dưới 70%: 1 điểm; dưới 50%: 0 điểm";
