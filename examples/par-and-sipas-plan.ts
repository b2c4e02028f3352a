/**
 * A department's plan for two indices at once: part A for the fields of PAR-Index, part B for the
 * elements of SIPAS, each result a measurable target. The script compares the targets with what
 * the end of the year showed.
 *
 *   npx tsx examples/par-and-sipas-plan.ts
 */
import { definePlan, describeTarget, evaluateTarget, type Observation, type Target } from "chiso";

const plan = definePlan({
  title: {
    vi: "Nhiệm vụ nâng cao Chỉ số PAR INDEX và SIPAS năm 2022 của Sở Giao thông",
    en: "Tasks to raise PAR-Index and SIPAS in 2022, Department of Transport",
  },
  number: "112/KH-SGT",
  issuer: "Sở Giao thông vận tải",
  issuedOn: "2022-03-01",
  year: 2022,
  sections: [
    {
      code: "I",
      part: "A",
      partTitle: "Chỉ số cải cách hành chính (PAR INDEX)",
      title: "Công tác chỉ đạo, điều hành CCHC",
      measures: [{ index: "par-index", edition: "2022", code: "1" }],
      tasks: [
        {
          code: "1",
          title: "Giao việc và theo dõi nhiệm vụ cải cách hành chính của Sở",
          lead: "Văn phòng Sở",
          coordinate: "Các phòng, đơn vị",
          deadline: "Trong năm 2022",
          targets: ["100% nhiệm vụ trong Kế hoạch được hoàn thành"],
        },
        {
          code: "2",
          title: "Tự kiểm tra công tác cải cách hành chính ở các đơn vị trực thuộc",
          lead: "Thanh tra Sở",
          deadline: "Quý III/2022",
          targets: ["Kiểm tra ít nhất 30% số đơn vị"],
        },
      ],
    },
    {
      code: "II",
      part: "A",
      partTitle: "Chỉ số cải cách hành chính (PAR INDEX)",
      title: "Cải cách thủ tục hành chính",
      measures: [{ index: "par-index", edition: "2022", code: "3" }],
      tasks: [
        {
          code: "1",
          title: "Giải quyết hồ sơ cấp giấy phép lái xe đúng hạn",
          lead: "Phòng Quản lý vận tải",
          deadline: "Thường xuyên",
          targets: ["Tỷ lệ hồ sơ trễ hạn giảm xuống dưới 2%"],
        },
        {
          code: "2",
          title: "Gửi báo cáo kiểm soát thủ tục hành chính",
          lead: "Văn phòng Sở",
          deadline: "Trước ngày 15 của tháng cuối quý",
          targets: ["04 báo cáo/năm"],
        },
      ],
    },
    {
      code: "1",
      part: "B",
      partTitle: "Chỉ số hài lòng (SIPAS)",
      title: "Tiếp cận dịch vụ hành chính công",
      measures: [{ index: "sipas", edition: "2022", code: "1" }],
      tasks: [
        {
          code: "1",
          title: "Bố trí nơi ngồi chờ, máy tra cứu hồ sơ ở Bộ phận Một cửa",
          lead: "Văn phòng Sở",
          deadline: "Trước 30/6/2022",
          targets: ["Mức độ hài lòng đạt từ 90% trở lên"],
        },
      ],
    },
    {
      code: "3",
      part: "B",
      partTitle: "Chỉ số hài lòng (SIPAS)",
      title: "Công chức trực tiếp giải quyết công việc",
      measures: [{ index: "sipas", edition: "2022", code: "3" }],
      tasks: [
        {
          code: "1",
          title: "Tập huấn kỹ năng giao tiếp cho công chức Bộ phận Một cửa",
          lead: "Phòng Tổ chức cán bộ",
          deadline: "Tháng 5, 10/2022",
          targets: ["100% công chức Bộ phận Một cửa được tập huấn"],
        },
      ],
    },
  ],
});

/** What the end of the year showed, task by task. */
const observed: Readonly<Record<string, Observation>> = {
  "A.I.1": { value: 96 },
  "A.I.2": { value: 40 },
  "A.II.1": { value: 1.4 },
  "A.II.2": { value: 4 },
  "B.1.1": { value: 88.5 },
};

function line(target: Target, observation: Observation | undefined): string {
  const words = describeTarget(target, { locale: "en" });
  if (observation === undefined) return `  ?        ${words} (nothing observed yet)`;
  const result = evaluateTarget(target, observation);
  switch (result.outcome) {
    case "met":
    case "missed":
      return `  ${result.outcome.padEnd(8)} ${words} (observed ${result.observed}, margin ${result.margin})`;
    case "not-measurable":
      return `  ?        ${words} (${result.message.en})`;
  }
}

console.log(plan.title?.vi);
for (const { part = "", code, title, tasks } of plan.sections) {
  const section = `${part}.${code}`;
  console.log(`\n${section}. ${title}`);
  for (const task of tasks) {
    for (const target of task.targets) {
      console.log(line(target, observed[`${section}.${task.code}`]));
    }
  }
}
