/**
 * Prints how long each step takes for plans of 2,500, 5,000 and 10,000 tasks, in milliseconds.
 *
 *   npx tsx --tsconfig test/tsconfig.json test/progress/speed.ts
 */
import { definePlan, type Plan } from "chiso/plan";
import {
  agenda,
  completion,
  inferEvidence,
  renderReport,
  schedulePlan,
  trackPlan,
} from "chiso/progress";
import { plainDate } from "chiso/time";

const DEADLINES = ["Quý II, IV", "Hàng tháng", "Thường xuyên", "Khi có phản ánh"] as const;
const RESULTS = [
  "Kế hoạch số 12/KH-VP ngày 02/3/2021 về rà soát thủ tục",
  "Đã đăng 12 tin, bài",
] as const;

function planOf(sections: number): Plan {
  return definePlan({
    year: 2021,
    sections: Array.from({ length: sections }, (_, section) => ({
      code: `${section + 1}`,
      title: `Mục ${section + 1}`,
      tasks: Array.from({ length: 100 }, (__, index) => ({
        code: `${index + 1}`,
        title: "Rà soát thủ tục",
        lead: `Phòng ${index % 7}`,
        deliverables: ["Kế hoạch", "Báo cáo"],
        deadline: DEADLINES[index % 4] ?? "Quý I",
        results: RESULTS,
      })),
    })),
  });
}

function timed<Value>(name: string, call: () => Value): Value {
  const start = performance.now();
  const value = call();
  console.log(`  ${name.padEnd(12)}${(performance.now() - start).toFixed(0).padStart(6)} ms`);
  return value;
}

for (const sections of [25, 25, 50, 100]) {
  const plan = planOf(sections);
  console.log(`${sections * 100} tasks`);
  const schedule = timed("schedule", () => schedulePlan(plan));
  const { records } = timed("infer", () => inferEvidence(plan, { schedule }));
  const tracked = timed("track", () => trackPlan(schedule, records, plainDate("2021-06-30")));
  timed("completion", () => completion(tracked, { by: ["agency", "month"] }));
  timed("agenda", () => agenda(tracked, { days: 10, by: "agency" }));
  timed("report", () => renderReport(tracked, { form: "half-year" }));
}
