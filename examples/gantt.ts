/**
 * A plan along time: as a Gantt chart of Mermaid, which is printed, and as drawings.
 *
 *   npx tsx examples/gantt.ts             the chart of Mermaid
 *   npx tsx examples/gantt.ts drawings    the same, and the drawings as files in that folder
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  completion,
  definePlan,
  plainDate,
  schedulePlan,
  toGanttSvg,
  toMermaid,
  toRatesSvg,
  toYearSvg,
  trackPlan,
  vietnamCalendar,
} from "chiso";

const plan = definePlan({
  title: { vi: "Kế hoạch kiểm soát thủ tục hành chính năm 2024" },
  year: 2024,
  sections: [
    {
      code: "I",
      title: "Công khai thủ tục",
      tasks: [
        { code: "1", title: "Niêm yết thủ tục", deadline: "Quý I" },
        { code: "2", title: "Rà soát thủ tục", deadline: "Trước 30/6" },
      ],
    },
    {
      code: "II",
      title: "Báo cáo",
      tasks: [
        { code: "1", title: "Báo cáo kết quả", deadline: "Hàng quý" },
        { code: "2", title: "Trả lời phản ánh", deadline: "Khi có phản ánh" },
      ],
    },
  ],
});
const records = [
  { task: "I.1", completedOn: plainDate("2024-03-20") },
  { task: "II.1", due: plainDate("2024-03-31"), completedOn: plainDate("2024-04-02") },
];
const tracked = trackPlan(schedulePlan(plan), records, plainDate("2024-07-10"));

/** The drawings, by the names of their files. */
export const drawings: Readonly<Record<string, string>> = {
  "gantt.svg": toGanttSvg(tracked),
  "year.svg": toYearSvg(tracked, { calendar: vietnamCalendar }),
  "rates.svg": toRatesSvg(completion(tracked, { by: "section" })),
};

console.log(toMermaid(tracked).trimEnd());

const [, script = "", folder] = process.argv;
if (folder !== undefined && import.meta.url === pathToFileURL(script).href) {
  mkdirSync(folder, { recursive: true });
  for (const [name, drawing] of Object.entries(drawings)) {
    writeFileSync(join(folder, name), drawing);
  }
}
