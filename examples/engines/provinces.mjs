/**
 * Made-up plans of 34 provinces, each tracked apart: what every script of this folder counts.
 * Plain functions without state, so that an engine may call them on any of its workers.
 */
import { completion, plainDate, readPlanTable, schedulePlan, trackPlan } from "chiso";

export const PROVINCES = Array.from({ length: 34 }, (_, province) => province);

const LEADS = ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế", "Văn phòng UBND tỉnh"];
const DEADLINES = ["Quý I/2026", "Quý II, IV/2026", "30/9/2026", "Thường xuyên", "Hằng quý"];
const TASKS = 40;

/** The table of one province: which office has which deadline differs from one to the next. */
function tableOf(province) {
  const rows = Array.from({ length: TASKS }, (_, task) =>
    [
      task + 1,
      `Rà soát thủ tục thuộc lĩnh vực ${task + 1}`,
      "Báo cáo kết quả",
      LEADS[(task * 3 + province) % LEADS.length],
      DEADLINES[(task * 7 + province) % DEADLINES.length],
    ].join("\t"),
  );
  return ["TT\tNhiệm vụ\tSản phẩm\tChủ trì\tThời gian", ...rows].join("\n");
}

/** The plan of one province as it stands at the end of July. */
export function trackedOf(province) {
  const { plan } = readPlanTable(tableOf(province), { year: 2026 });
  const tasks = plan.sections.flatMap((section) => section.tasks);
  const records = tasks
    .filter((_, place) => place % 3 === 0)
    .map(({ code }) => ({ task: code, completedOn: plainDate("2026-04-10") }));
  return trackPlan(schedulePlan(plan), records, plainDate("2026-07-31"));
}

/** Completion of one province by the office in the lead. */
export function completionOf(province) {
  return completion(trackedOf(province), { by: "agency" });
}

/** One line for each office, the same whoever counted. */
export function linesOf({ groups, total }) {
  return [...groups, total]
    .map(({ label, counts, completedOfDue: { percent } }) =>
      [label.vi, counts.total, counts.due, counts.dueCompleted, `${percent} %`].join(" | "),
    )
    .sort();
}
