/**
 * A department's plan for PAPI: one section for each dimension, each task with its output, who
 * leads and when. The script asks what falls due in each month, how each office stands at the end
 * of June, and what comes in the ten working days after that.
 *
 *   npx tsx examples/department-papi-plan.ts      its own words in English
 *   npx tsx examples/department-papi-plan.ts vi   in Vietnamese
 */
import { pathToFileURL } from "node:url";
import {
  agenda,
  completion,
  definePlan,
  plainDate,
  schedulePlan,
  trackPlan,
  type Locale,
  type ProgressRecord,
} from "chiso";

const plan = definePlan({
  title: {
    vi: "Kế hoạch cải thiện Chỉ số PAPI năm 2021 của Sở Tài nguyên",
    en: "PAPI improvement plan 2021 of the Department of Resources",
  },
  number: "45/KH-STN",
  issuer: "Sở Tài nguyên và Môi trường",
  issuedOn: "2021-01-08",
  year: 2021,
  sections: [
    {
      code: "I",
      title: "Tham gia của người dân ở cấp cơ sở",
      measures: [{ index: "papi", edition: "2021", code: "1" }],
      tasks: [
        {
          code: "1",
          title: "Phát tờ gấp về quyền và nghĩa vụ của người sử dụng đất",
          lead: "Phòng Pháp chế",
          coordinate: "Văn phòng Sở, các phòng chuyên môn",
          deadline: "Quý II, IV/2021",
          deliverables: ["Tờ gấp"],
        },
        {
          code: "2",
          title: "Tiếp xúc, đối thoại với người dân ở các xã có dự án thu hồi đất",
          lead: "Phòng Quản lý đất đai",
          deadline: "Hàng quý",
          deliverables: ["Biên bản đối thoại"],
        },
      ],
    },
    {
      code: "II",
      title: "Công khai, minh bạch trong việc ra quyết định",
      measures: [{ index: "papi", edition: "2021", code: "2" }],
      tasks: [
        {
          code: "3",
          title: "Công khai kế hoạch sử dụng đất, khung giá đất trên Trang thông tin điện tử",
          lead: "Phòng Quản lý đất đai",
          coordinate: "Trung tâm Công nghệ thông tin",
          deadline: "Thường xuyên",
          targets: ["100% kế hoạch sử dụng đất cấp huyện được công khai"],
          deliverables: [
            { title: "Chuyên mục trên Trang thông tin điện tử", deadline: "Trước ngày 31/3/2021" },
            { title: "Báo cáo kết quả công khai", deadline: "6 tháng và năm" },
          ],
        },
      ],
    },
    {
      code: "III",
      title: "Trách nhiệm giải trình với người dân",
      measures: [{ index: "papi", edition: "2021", code: "3" }],
      tasks: [
        {
          code: "4",
          title: "Tiếp công dân định kỳ và trả lời kiến nghị về đất đai",
          lead: "Thanh tra Sở",
          deadline: "Trước ngày 25 hằng tháng",
          deliverables: ["Sổ tiếp công dân"],
        },
        {
          code: "5",
          title: "Trả lời phản ánh của người dân trên Cổng dịch vụ công",
          lead: "Văn phòng Sở",
          deadline: "Trong vòng 05 ngày làm việc kể từ ngày nhận phản ánh",
          targets: ["100% phản ánh được trả lời đúng hạn"],
          deliverables: ["Văn bản trả lời"],
        },
      ],
    },
    {
      code: "IV",
      title: "Thủ tục hành chính công",
      measures: [{ index: "papi", edition: "2021", code: "5" }],
      tasks: [
        {
          code: "6",
          title: "Rà soát, cắt giảm thời gian giải quyết thủ tục cấp giấy chứng nhận",
          lead: "Văn phòng Đăng ký đất đai",
          coordinate: "Phòng Pháp chế",
          deadline: "Tháng 9/2021",
          measures: [{ index: "papi", edition: "2021", code: "5.2" }],
          targets: ["Cắt giảm tối thiểu 20% thời gian giải quyết"],
          deliverables: ["Tờ trình phương án cắt giảm"],
        },
      ],
    },
    {
      code: "V",
      title: "Quản trị môi trường",
      measures: [{ index: "papi", edition: "2021", code: "7" }],
      tasks: [
        {
          code: "7",
          title: "Quan trắc chất lượng không khí và công bố kết quả",
          lead: "Chi cục Bảo vệ môi trường",
          deadline: "Hàng tháng",
          measures: [{ index: "papi", edition: "2021", code: "7.2" }],
          deliverables: ["Bản tin chất lượng không khí"],
        },
        {
          code: "8",
          title: "Tổng kết việc thực hiện Kế hoạch",
          lead: "Văn phòng Sở",
          coordinate: "Các phòng, đơn vị thuộc Sở",
          deadline: "Trước ngày 10/12/2021",
          deliverables: ["Báo cáo tổng kết"],
        },
      ],
    },
  ],
});

const records: readonly ProgressRecord[] = [
  { task: "I.1", completedOn: plainDate("2021-06-28"), evidence: "Tờ gấp số 01" },
  { task: "I.2", completedOn: plainDate("2021-03-30") },
  { task: "II.3", deliverable: 1, completedOn: plainDate("2021-04-06") },
  { task: "III.4", completedOn: plainDate("2021-01-22") },
  { task: "III.4", completedOn: plainDate("2021-02-24") },
  { task: "V.7", completedOn: plainDate("2021-01-29") },
];
const asOf = plainDate("2021-06-30");
const schedule = schedulePlan(plan);
const tracked = trackPlan(schedule, records, asOf);

/** The words of the script, beside those of the library. */
const WORDS = {
  en: {
    width: 12,
    months: "Due in each month",
    completed: "completed",
    on: "On",
    nothing: "nothing due yet",
    of: "of",
    due: "due",
    overdue: "overdue",
    late: (days: string) => `${days} working days late`,
    dueOn: "due",
    soon: "Due within ten working days",
    waiting: "Waiting for an event",
  },
  vi: {
    width: 20,
    months: "Đến hạn từng tháng",
    completed: "đã hoàn thành",
    on: "Ngày",
    nothing: "chưa có việc nào đến hạn",
    of: "trên",
    due: "việc đến hạn",
    overdue: "quá hạn",
    late: (days: string) => `quá hạn ${days} ngày làm việc`,
    dueOn: "hạn",
    soon: "Đến hạn trong mười ngày làm việc",
    waiting: "Chờ sự kiện",
  },
} as const;

/** What the script prints. */
export function report(locale: Locale = "en"): string {
  const words = WORDS[locale];
  const { overdue, upcoming, waiting } = agenda(tracked, { days: 10 });
  const capital = `${words.overdue.slice(0, 1).toUpperCase()}${words.overdue.slice(1)}`;
  return [
    plan.title?.vi ?? "",
    `\n${words.months}:`,
    ...completion(tracked, { by: "month" }).groups.map(({ label, counts }) => {
      return `  ${label[locale].padEnd(words.width)} ${counts.total}, ${words.completed} ${counts.completed}`;
    }),
    `\n${words.on} ${asOf}:`,
    ...completion(tracked, { by: "agency" }).groups.map(({ label, counts, completedOfDue }) => {
      const { numerator, denominator, percent } = completedOfDue;
      const rate =
        percent === undefined
          ? words.nothing
          : `${numerator} ${words.of} ${denominator} ${words.due} (${percent}%)`;
      return `  ${label.vi}: ${rate}, ${words.overdue} ${counts.overdue}`;
    }),
    `\n${capital}:`,
    ...overdue.map(({ obligation, workingDaysLate }) => {
      const due = `${words.dueOn} ${obligation.due ?? ""}`;
      const late = words.late(`${workingDaysLate ?? "?"}`);
      return `  ${obligation.task} ${obligation.title}: ${due}, ${late}`;
    }),
    `\n${words.soon}:`,
    ...upcoming.map(({ obligation: { due = "", task, title } }) => `  ${due}  ${task} ${title}`),
    `\n${words.waiting}:`,
    ...waiting.map(({ task, title, deadlineText = "" }) => `  ${task} ${title}: ${deadlineText}`),
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log(report(process.argv[2] === "vi" ? "vi" : "en"));
}
