/**
 * A department's tracker: what was recorded of a plan, with an extension, a suspension, a report
 * sent back and what waits for approval. The status of everything on 31 July, the rates by section
 * and by office, and the agenda of the ten working days after that.
 *
 *   npx tsx examples/track-plan.ts      its own words in English
 *   npx tsx examples/track-plan.ts vi   in Vietnamese
 */
import { pathToFileURL } from "node:url";
import {
  agenda,
  completion,
  definePlan,
  plainDate,
  schedulePlan,
  trackPlan,
  type Completion,
  type Locale,
  type PlanRecord,
  type TrackedObligation,
} from "chiso";

const plan = definePlan({
  title: { vi: "Kế hoạch cải cách hành chính năm 2026 của Sở Xây dựng" },
  number: "08/KH-SXD",
  issuedOn: "2026-01-15",
  year: 2026,
  sections: [
    {
      code: "I",
      title: "Thủ tục hành chính",
      tasks: [
        { code: "1", title: "Rà soát thủ tục", lead: "Văn phòng Sở", deadline: "Trước 30/4" },
        { code: "2", title: "Cắt giảm hồ sơ", lead: "Phòng Quy hoạch", deadline: "Quý II" },
        {
          code: "3",
          title: "Công bố danh mục",
          lead: "Văn phòng Sở",
          deadline: "Khi có quyết định",
        },
      ],
    },
    {
      code: "II",
      title: "Chuyển đổi số",
      tasks: [
        {
          code: "4",
          title: "Số hóa hồ sơ lưu trữ",
          lead: "Văn phòng Sở; Phòng Quy hoạch",
          deadline: "30/6",
        },
        { code: "5", title: "Nâng cấp phần mềm", lead: "Trung tâm Thông tin", deadline: "Quý II" },
      ],
    },
    {
      code: "III",
      title: "Báo cáo",
      tasks: [
        {
          code: "6",
          title: "Báo cáo tiến độ",
          lead: "Văn phòng Sở",
          deadline: "Hằng quý, trước ngày 15 của tháng cuối quý",
        },
        { code: "7", title: "Khảo sát hài lòng", lead: "Phòng Quy hoạch", deadline: "Trước 11/8" },
      ],
    },
  ],
});

const day = plainDate;

/** What was recorded until the end of July. */
export const records: readonly PlanRecord[] = [
  { task: "I.1", completedOn: day("2026-04-28"), evidence: "Báo cáo số 41/BC-SXD" },
  { task: "I.2", state: "extended", to: day("2026-08-07"), on: day("2026-06-22") },
  { task: "II.4", completedOn: day("2026-06-26"), by: "Văn phòng Sở" },
  { task: "II.5", state: "suspended", on: day("2026-05-20"), evidence: "Chờ nguồn vốn" },
  { task: "III.6", completedOn: day("2026-03-18") },
  { task: "III.6", completedOn: day("2026-06-12") },
  { task: "III.6", due: day("2026-06-14"), state: "returned", on: day("2026-06-19") },
  { task: "III.7", state: "awaiting-approval", on: day("2026-07-29") },
  { task: "III.9", completedOn: day("2026-07-30") },
];

/** The words of the script, beside those of the library. */
const WORDS = {
  en: {
    on: "on",
    noDay: "no day",
    before: "before",
    rates: "Completed of those due, by section and by office",
    overdue: "overdue",
    agenda: "Agenda through",
    late: (days: number) => `${days} working days late, not reported by`,
    left: (days: number) => `${days} working days left`,
    waiting: "waiting",
    suspended: "suspended",
  },
  vi: {
    on: "ngày",
    noDay: "chưa có",
    before: "hạn cũ",
    rates: "Hoàn thành trên số đến hạn, theo mục và theo đơn vị",
    overdue: "quá hạn",
    agenda: "Việc cần theo dõi đến ngày",
    late: (days: number) => `quá hạn ${days} ngày làm việc, chưa báo cáo:`,
    left: (days: number) => `còn ${days} ngày làm việc`,
    waiting: "chờ sự kiện",
    suspended: "tạm dừng",
  },
} as const;

/** A line of the tracker: when due, how it stands, and its state where it has one. */
export function statusLine(obligation: TrackedObligation, locale: Locale = "en"): string {
  const { noDay, before } = WORDS[locale];
  const { due = noDay, task, title, status, state, extensions = [] } = obligation;
  const former = extensions.map(({ from }) => `, ${before} ${from ?? noDay}`).join("");
  const told = state === undefined ? "" : ` (${state.label[locale].toLowerCase()}${former})`;
  // What rests says so by its status already.
  const standing = state?.name === "suspended" ? "" : told;
  return `  ${due.padEnd(10)}  ${task.padEnd(5)} ${title}: ${status.label[locale]}${standing}`;
}

/** Completed of those due, for each group. */
export function rateLines({ groups }: Completion, locale: Locale = "en"): readonly string[] {
  return groups.map(({ label, counts, completedOfDue: { numerator, denominator, percent } }) => {
    const rate = percent === undefined ? "" : ` (${percent}%)`;
    const { overdue } = WORDS[locale];
    return `  ${label.vi}: ${numerator}/${denominator}${rate}, ${overdue} ${counts.overdue}`;
  });
}

/** What the script prints. */
export function report(locale: Locale = "en"): string {
  const words = WORDS[locale];
  const tracked = trackPlan(schedulePlan(plan), records, day("2026-07-31"));
  const { overdue, upcoming, waiting, suspended, through } = agenda(tracked, { days: 10 });
  return [
    `${plan.title?.vi ?? ""}, ${words.on} ${tracked.asOf}`,
    ...tracked.obligations.map((each) => statusLine(each, locale)),
    ...tracked.findings.map(({ record, message }) => {
      return `  ! ${records[record]?.task ?? "?"}: ${message[locale]}`;
    }),
    "",
    `${words.rates}:`,
    ...rateLines(completion(tracked, { by: "section" }), locale),
    ...rateLines(completion(tracked, { by: "agency" }), locale),
    "",
    `${words.agenda} ${through}:`,
    ...overdue.map(({ obligation: { task, notReported = [] }, workingDaysLate = 0 }) => {
      const offices = notReported.map(({ name }) => name).join(", ");
      return `  ${task}: ${words.late(workingDaysLate)} ${offices}`;
    }),
    ...upcoming.map(({ obligation: { task }, workingDaysLeft }) => {
      return `  ${task}: ${words.left(workingDaysLeft)}`;
    }),
    ...waiting.map(
      ({ task, deadlineText = "" }) => `  ${task}: ${words.waiting} (${deadlineText})`,
    ),
    ...suspended.map(({ task }) => `  ${task}: ${words.suspended}`),
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log(report(process.argv[2] === "vi" ? "vi" : "en"));
}
