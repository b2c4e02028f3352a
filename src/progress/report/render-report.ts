import type { TrackedPlan } from "../tracked-plan.js";
import { contentsOf } from "./report-contents.js";
import { reportMarkdown } from "./report-markdown.js";
import type { ReportOptions } from "./report-options.js";

/**
 * Writes the report of an office on its plan as Markdown: the plan, I. results by content with
 * what shows them, II. rates with numerator and denominator, III. what is overdue and by how much,
 * IV. the tasks of the next period. What was inferred is marked, and where it is not enough the report
 * says why; nothing is said that is not given. Long texts are shortened in tables and stand in full
 * elsewhere. Titles and evidence stay in the language of the plan. With a `letterhead` it has the
 * administrative form of Decree 30/2020/NĐ-CP; `toReportHtml` makes a page of the same contents.
 *
 * @param tracked - A tracked plan.
 * @param options - The day, the language, the form and, where they differ from the calendar, the
 *   period reported on and the last day of the tasks to come; whether the plan or the period alone is
 *   reported on; what only the plan and the inference know; what was observed of targets; the
 *   administrative form.
 * @returns The report; the same for the same tracking and options.
 * @throws ChisoError `invalid-data` for what is no tracked plan, plan, inference or letterhead; `invalid-date` for a day before that
 *   of the tracking; `invalid-option` for an unknown form or language, and for an observation of no target that is known; `invalid-period` for a period or a horizon that ends before it starts;
 *   `out-of-range` where the calendar does not reach the day.
 * @example
 * ```ts
 * import { definePlan, plainDate, renderReport, schedulePlan, trackPlan } from "chiso";
 * const plan = definePlan({
 *   title: { vi: "Kế hoạch công khai" },
 *   year: 2021,
 *   sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline: "Quý I" }] }],
 * });
 * const tracked = trackPlan(schedulePlan(plan), [], plainDate("2021-06-30"));
 * const report = renderReport(tracked, { form: "half-year", locale: "vi" });
 * report.split("\n")[0]; // "# Báo cáo kết quả thực hiện Kế hoạch công khai: 6 tháng đầu năm 2021"
 * report.includes("- Hạn 31/03/2021: Chưa hoàn thành quá hạn"); // true
 * ```
 */
export function renderReport(tracked: TrackedPlan, options: ReportOptions): string {
  return reportMarkdown(contentsOf(tracked, options));
}
