/**
 * A province's plan for administrative reform: targets of the whole plan, tasks with several
 * outputs, each with its own lead and deadline, and a task divided into lettered parts. The script
 * lists what each agency has to hand in, and when.
 *
 *   npx tsx examples/par-plan-with-targets.ts
 */
import { agencyKey, definePlan, describeTarget, schedulePlan, type Obligation } from "chiso";

const plan = definePlan({
  title: {
    vi: "Kế hoạch cải cách hành chính tỉnh Sông Hà năm 2021",
    en: "Administrative reform plan 2021 of Sông Hà province",
  },
  number: "3100/QĐ-UBND",
  issuer: "UBND tỉnh",
  issuedOn: "2020-12-28",
  year: 2021,
  targets: [
    "Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên",
    "Ít nhất 30% dịch vụ công trực tuyến mức độ 4 phát sinh hồ sơ",
    "Mức độ hài lòng của người dân đạt trên 85%",
  ],
  sections: [
    {
      code: "I",
      title: "Công tác chỉ đạo, điều hành",
      measures: [{ index: "par-index", edition: "2021", code: "1" }],
      tasks: [
        {
          code: "1",
          title: "Tổ chức thực hiện Kế hoạch ở các ngành, các cấp",
          lead: "Sở Nội vụ",
          coordinate: "Các sở, ban, ngành; UBND cấp huyện",
          deliverables: [
            {
              title: "Kế hoạch của từng cơ quan",
              lead: "Các sở, ban, ngành; UBND cấp huyện",
              deadline: "Trước ngày 20/01/2021",
            },
            { title: "Báo cáo định kỳ", lead: "Sở Nội vụ", deadline: "Hàng quý, 6 tháng và năm" },
            {
              title: "Kết quả kiểm tra",
              lead: "Sở Nội vụ",
              deadline: "Quý II và quý III/2021",
              targets: ["Kiểm tra ít nhất 20% số cơ quan"],
            },
          ],
        },
      ],
    },
    {
      code: "II",
      title: "Cải cách thủ tục hành chính",
      measures: [{ index: "par-index", edition: "2021", code: "3" }],
      tasks: [
        {
          code: "1",
          title: "Công bố thủ tục mới ban hành, sửa đổi, bãi bỏ",
          lead: "Các sở, ban, ngành",
          coordinate: "Văn phòng UBND tỉnh",
          deliverables: [
            {
              title: "Tờ trình công bố",
              lead: "Các sở, ban, ngành",
              deadline: "Khi có quyết định công bố của Bộ, ngành Trung ương",
            },
            {
              title: "Niêm yết tại nơi tiếp nhận hồ sơ",
              lead: "UBND cấp huyện, cấp xã",
              deadline: "Chậm nhất là 05 ngày làm việc kể từ ngày quyết định công bố được ban hành",
            },
          ],
        },
        {
          code: "2",
          title: "Vận hành Bộ phận Một cửa các cấp",
          lead: "Văn phòng UBND tỉnh",
          subtasks: [
            {
              code: "a",
              title: "Nâng cấp phần mềm một cửa",
              lead: "Sở Thông tin và Truyền thông",
              deadline: "Quý I/2021",
            },
            {
              code: "b",
              title: "Tập huấn công chức tiếp nhận hồ sơ",
              lead: "Văn phòng UBND tỉnh",
              deadline: "Tháng 4, 5/2021",
            },
          ],
        },
      ],
    },
  ],
});

/** What each agency that leads something hands in, in the order of the days. */
function inboxes(all: readonly Obligation[]): readonly (readonly [string, Obligation[]])[] {
  const byLead = new Map<string, [name: string, own: Obligation[]]>();
  for (const obligation of all) {
    for (const lead of obligation.leads) {
      const inbox = byLead.get(agencyKey(lead)) ?? [lead.name, []];
      inbox[1].push(obligation);
      byLead.set(agencyKey(lead), inbox);
    }
  }
  return [...byLead.values()];
}

/** What waits for an event has no day and comes last. */
function inOrder(obligations: readonly Obligation[]): readonly Obligation[] {
  const day = ({ due }: Obligation): string => due ?? "9999";
  return [...obligations].sort((left, right) => day(left).localeCompare(day(right)));
}

function line({ due, task, deliverable, title, deadlineText = "" }: Obligation): string {
  return `  ${due ?? "open      "}  ${task}  ${deliverable?.title ?? title}${due === undefined ? ` — ${deadlineText}` : ""}`;
}

const { obligations } = schedulePlan(plan);

console.log(plan.title?.vi);
console.log("\nTargets of the plan:");
for (const target of plan.targets) {
  console.log(`  ${describeTarget(target, { locale: "en" })}`);
}
for (const [name, own] of inboxes(obligations)) {
  console.log(`\n${name}`);
  for (const obligation of inOrder(own)) console.log(line(obligation));
}
