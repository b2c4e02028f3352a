/**
 * A province's plan for PAPI by sub-dimension: every task is tied to the code of the part it is to
 * improve, and the compiler refuses a code that the edition lacks. The script asks which parts of
 * the edition have no task yet.
 *
 *   npx tsx examples/province-papi-plan.ts
 */
import { coverage, definePlan, lintPlan } from "chiso";

const edition = "2019-2020";

const plan = definePlan({
  title: {
    vi: "Kế hoạch nâng cao Chỉ số PAPI tỉnh Sông Hà năm 2020",
    en: "Plan of Sông Hà province to raise its PAPI in 2020",
  },
  number: "19/KH-UBND",
  issuer: "UBND tỉnh",
  issuedOn: "2020-02-14",
  year: 2020,
  targets: ["Chỉ số PAPI tăng ít nhất 10 bậc so với năm 2019"],
  sections: [
    {
      code: "1",
      title: "Tham gia của người dân ở cấp cơ sở",
      measures: [{ index: "papi", edition, code: "1" }],
      tasks: [
        {
          code: "1.1",
          title: "Phổ biến các quyền dân chủ ở xã cho trưởng thôn, tổ trưởng tổ dân phố",
          measures: [{ index: "papi", edition, code: "1.1" }],
          lead: "Sở Tư pháp",
          coordinate: "UBND cấp huyện, cấp xã",
          deadline: "Quý II",
        },
        {
          code: "1.2",
          title: "Hướng dẫn bầu trưởng thôn có từ hai người ứng cử trở lên",
          measures: [
            { index: "papi", edition, code: "1.2" },
            { index: "papi", edition, code: "1.3" },
          ],
          lead: "Sở Nội vụ",
          coordinate: "Ủy ban MTTQ tỉnh",
          deadline: "Khi có bầu cử trưởng thôn",
        },
      ],
    },
    {
      code: "2",
      title: "Công khai, minh bạch",
      measures: [{ index: "papi", edition, code: "2" }],
      tasks: [
        {
          code: "2.2",
          title: "Niêm yết danh sách hộ nghèo, hộ cận nghèo trước khi phê duyệt",
          measures: [{ index: "papi", edition, code: "2.2" }],
          lead: "UBND cấp xã",
          guide: "Sở Lao động - Thương binh và Xã hội",
          deadline: "Tháng 11 hằng năm",
          targets: ["100% xã niêm yết danh sách hộ nghèo"],
        },
        {
          code: "2.4",
          title: "Công bố quy hoạch, kế hoạch sử dụng đất tại trụ sở và nơi họp thôn",
          measures: [{ index: "papi", edition, code: "2.4" }],
          lead: "Sở Tài nguyên và Môi trường",
          coordinate: "UBND cấp huyện",
          deadline: "Trước ngày 31/3/2020",
        },
      ],
    },
    {
      code: "5",
      title: "Thủ tục hành chính công",
      measures: [{ index: "papi", edition, code: "5" }],
      tasks: [
        {
          // One row may serve several parts, as a cell that spans them does in a table.
          code: "5.1-5.4",
          title: "Khảo sát người dân ngay tại Bộ phận Một cửa sau khi trả kết quả",
          measures: [
            { index: "papi", edition, code: "5.1" },
            { index: "papi", edition, code: "5.2" },
            { index: "papi", edition, code: "5.3" },
            { index: "papi", edition, code: "5.4" },
          ],
          lead: "Văn phòng UBND tỉnh",
          coordinate: "Các sở, ban, ngành tỉnh; UBND cấp huyện",
          deadline: "6 tháng/lần",
          targets: ["Tỷ lệ hài lòng đạt ít nhất 85%"],
        },
      ],
    },
    {
      code: "8",
      title: "Quản trị điện tử",
      measures: [{ index: "papi", edition, code: "8" }],
      tasks: [
        {
          code: "8.1",
          title: "Đưa biểu mẫu thủ tục lên Cổng thông tin điện tử ở dạng điền được",
          measures: [{ index: "papi", edition, code: "8.1" }],
          lead: "Sở Thông tin & Truyền thông",
          deadline: "Trong quý I/2020",
        },
        {
          code: "8.3",
          title: "Trả lời phản ánh gửi qua Cổng thông tin điện tử",
          measures: [{ index: "papi", edition, code: "8.3" }],
          lead: "Văn phòng UBND tỉnh",
          deadline: "Chậm nhất 07 ngày làm việc kể từ ngày nhận phản ánh",
          // With `edition: "2016-2017"` the code 8.3 would not compile: that one has six dimensions.
        },
      ],
    },
  ],
});

console.log(plan.title?.vi);

const { parts, counts } = coverage(plan, { index: "papi", edition });
for (const { kind, total, none } of counts) {
  console.log(`  ${total - none} of ${total} ${kind}s have a task`);
}

console.log("\nSub-dimensions without a task of their own:");
for (const part of parts) {
  if (part.kind === "sub-dimension" && part.served === "none") {
    console.log(`  ${part.code} ${part.name.vi} (${part.name.en})`);
  }
}

console.log("\nWhat a careful reader would query:");
for (const { severity, task = "plan", message, excerpt } of lintPlan(plan)) {
  console.log(
    `  ${severity} ${task}: ${message.en}${excerpt === undefined ? "" : ` — ${excerpt}`}`,
  );
}
