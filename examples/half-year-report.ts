/**
 * The half-year report of a made-up provincial office: a plan with deadlines for each output and
 * the results so far inside the tasks, from which statuses, rates and the report follow without
 * anything being typed again.
 *
 *   npx tsx examples/half-year-report.ts        the report in Vietnamese
 *   npx tsx examples/half-year-report.ts en     its own words in English
 *   npx tsx examples/half-year-report.ts page   in the administrative form, as a page to be printed
 */
import { pathToFileURL } from "node:url";
import {
  completion,
  definePlan,
  inferEvidence,
  plainDate,
  renderReport,
  reportContents,
  schedulePlan,
  toGanttSvg,
  toReportHtml,
  trackPlan,
  type EvidenceInference,
  type Letterhead,
  type Locale,
  type ProgressRecord,
  type ReportOptions,
  type TrackedPlan,
} from "chiso";

/** The plan, with the results that the half-year report lists under each task. */
export const plan = definePlan({
  title: { vi: "Kế hoạch cải thiện Chỉ số PAPI năm 2021 của Văn phòng" },
  number: "17/KH-VP",
  issuer: "Văn phòng",
  issuedOn: "2021-01-25",
  year: 2021,
  sections: [
    {
      code: "I",
      title: "Tham gia của người dân ở cấp cơ sở",
      measures: [{ index: "papi", edition: "2021", code: "1" }],
      tasks: [
        {
          code: "1",
          title: "Thực hiện quy chế dân chủ trong cơ quan",
          lead: "Phòng Tổ chức",
          deliverables: ["Kế hoạch kiểm tra việc thực hiện quy chế dân chủ", "Báo cáo kết quả"],
          deadline: "- Ban hành kế hoạch quý I. - Báo cáo 6 tháng, năm.",
          results: [
            "Kế hoạch số 21/KH-VP ngày 10/02/2021 về kiểm tra việc thực hiện quy chế dân chủ năm 2021",
            "Báo cáo số 64/BC-VP ngày 18/6/2021 kết quả thực hiện quy chế dân chủ 6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2021",
          ],
        },
        {
          code: "2",
          title: "Cử công chức tham gia tập huấn về cải cách hành chính",
          lead: "Phòng Tổ chức",
          deliverables: ["Công văn đăng ký tập huấn"],
          deadline: "Theo quy định",
          results: [
            "Công văn số 1310/VP-TC ngày 21/12/2020 đăng ký tập huấn về cải cách hành chính",
          ],
        },
      ],
    },
    {
      code: "II",
      title: "Công khai, minh bạch trong hoạch định chính sách",
      measures: [{ index: "papi", edition: "2021", code: "2" }],
      tasks: [
        {
          code: "1",
          title: "Ban hành Kế hoạch phổ biến, giáo dục pháp luật năm 2021",
          lead: "Phòng Tổ chức",
          deliverables: ["Kế hoạch của Văn phòng", "Báo cáo kết quả thực hiện"],
          deadline: "- Ban hành kế hoạch tháng 01/2021. - Báo cáo kết quả hàng quý và năm.",
          results: [
            "Các văn bản đã ban hành:\n- Kế hoạch số 09/KH-VP ngày 19/01/2021 của Văn phòng về phổ biến, giáo dục pháp luật năm 2021.\n- Kế hoạch số 11/KH-VP ngày 20/01/2021 của Văn phòng về kiểm tra văn bản quy phạm pháp luật.\n- Báo cáo số 30/BC-VP ngày 29/3/2021 của Văn phòng kết quả phổ biến, giáo dục pháp luật quý I năm 2021.",
          ],
        },
        {
          code: "2",
          title: "Công khai quy hoạch và giá đất trên Cổng thông tin điện tử",
          lead: "Trung tâm Thông tin",
          deliverables: ["Thông báo công khai quy hoạch và giá đất"],
          deadline: "Thường xuyên",
          results: ["6 tháng đầu năm đã đăng 12 tin, bài về quy hoạch và giá đất"],
        },
      ],
    },
    {
      code: "III",
      title: "Trách nhiệm giải trình với người dân",
      measures: [{ index: "papi", edition: "2021", code: "3" }],
      tasks: [
        {
          code: "1",
          title: "Xây dựng Kế hoạch và tổ chức đối thoại với nhân dân",
          lead: "Phòng Tổng hợp",
          deliverables: ["Kế hoạch đối thoại của Văn phòng"],
          deadline: "Quý I/2021",
          results: ["Đã ban hành Kế hoạch ngày 01/4/2021 về đối thoại với nhân dân"],
        },
        {
          code: "2",
          title: "Tổ chức hội nghị gặp gỡ doanh nghiệp",
          lead: "Phòng Tổng hợp",
          deliverables: ["Thông báo kết luận hội nghị"],
          deadline: "6 tháng/lần",
          results: ["Đã tham mưu tổ chức hội nghị 6 tháng đầu năm, đang chờ ý kiến"],
        },
      ],
    },
    {
      code: "IV",
      title: "Thủ tục hành chính công",
      measures: [{ index: "papi", edition: "2021", code: "5" }],
      tasks: [
        {
          code: "1",
          title: "Ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2021",
          lead: "Phòng Kiểm soát thủ tục hành chính",
          deliverables: ["Kế hoạch của UBND tỉnh"],
          deadline: "Tháng 01/2021",
          results: [
            "Quyết định số 88/QĐ-UBND ngày 18/01/2021 của UBND tỉnh ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2021",
          ],
        },
        {
          code: "2",
          title: "Kiểm tra công tác kiểm soát thủ tục hành chính",
          lead: "Phòng Kiểm soát thủ tục hành chính",
          deliverables: ["Kế hoạch kiểm tra của UBND tỉnh", "Báo cáo kết quả kiểm tra"],
          deadline: "- Kế hoạch ban hành quý I/2021. - Báo cáo kết quả tháng 12/2021.",
          results: [
            "Kế hoạch số 102/KH-UBND của UBND tỉnh về kiểm tra công tác kiểm soát thủ tục hành chính",
          ],
        },
        {
          code: "3",
          title: "Công bố danh mục thủ tục hành chính",
          lead: "Phòng Kiểm soát thủ tục hành chính",
          deliverables: ["Quyết định công bố danh mục"],
          deadline: "Khi có quyết định công bố của Bộ",
          results: ["Kế hoạch số 102/KH-UBND của UBND tỉnh về kiểm tra công tác kiểm soát TTHC"],
        },
        {
          code: "4",
          title: "Công khai kết quả giải quyết hồ sơ",
          lead: "Trung tâm Thông tin, Phòng Kiểm soát thủ tục hành chính",
          deliverables: ["Báo cáo kết quả"],
          deadline: "Báo cáo 6 tháng và năm",
          results: ["Đã công khai 100% hồ sơ trên Cổng dịch vụ công"],
        },
      ],
    },
    {
      code: "V",
      title: "Quản trị điện tử",
      measures: [{ index: "papi", edition: "2021", code: "8" }],
      tasks: [
        {
          code: "1",
          title: "Triển khai đề án chuyển đổi số của Văn phòng",
          lead: "Trung tâm Thông tin",
          deliverables: ["Báo cáo kết quả"],
          deadline: "Năm 2021",
          results: ["Đến nay chưa ai yêu cầu báo cáo"],
        },
        {
          code: "2",
          title: "Nâng cấp chuyên mục hỏi đáp trên Trang thông tin điện tử",
          lead: "Trung tâm Thông tin",
          deliverables: ["Báo cáo nghiệm thu"],
          deadline: "Tháng 4/2021",
        },
      ],
    },
  ],
});

/** The day of the report. */
export const asOf = plainDate("2021-06-30");

/** What somebody has recorded: it prevails over what the results let one infer. */
export const recorded: readonly ProgressRecord[] = [
  {
    task: "IV.2",
    due: plainDate("2021-03-31"),
    completedOn: plainDate("2021-03-26"),
    evidence: "Sổ văn bản đi của Văn phòng",
  },
];

/** What the results show. */
export const inference: EvidenceInference = inferEvidence(plan, { reportedOn: asOf });

/** The statuses on the day of the report. */
export const tracked: TrackedPlan = trackPlan(
  schedulePlan(plan),
  [...recorded, ...inference.records],
  asOf,
);

/** The report. */
export function report(locale: Locale): string {
  return renderReport(tracked, { form: "half-year", locale });
}

/** What the administrative form says around the report. */
const letterhead: Letterhead = {
  parent: "UBND tỉnh Sông Hà",
  agency: "Văn phòng",
  number: "70/BC-VP",
  place: "Sông Hà",
  date: plainDate("2021-07-01"),
  to: ["Ủy ban nhân dân tỉnh"],
  recipients: ["Như trên", "Các phòng, đơn vị thuộc Văn phòng", "Lưu: VT, TH"],
  signature: { capacity: ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"], name: "Nguyễn Văn A" },
};

/** The report with everything that the plan and its results say, in the administrative form. */
const official: ReportOptions = { form: "half-year", plan, inference, letterhead };

/** The same as Markdown. */
export function officialReport(locale: Locale): string {
  return renderReport(tracked, { ...official, locale });
}

/** The same as a page to be printed, with the timeline as an annex. */
export function officialPage(locale: Locale): string {
  const contents = reportContents(tracked, { ...official, locale });
  return toReportHtml(contents, { drawings: [toGanttSvg(tracked, { locale })] });
}

function main(): void {
  if (process.argv[2] === "page") {
    console.log(officialPage("vi"));
    return;
  }
  console.log(report(process.argv[2] === "en" ? "en" : "vi"));
  const { counts } = completion(tracked, { by: "section" }).total;
  console.error(
    `${counts.completed}/${counts.total} hoàn thành, ${counts.completedByInference} theo suy luận`,
  );
  for (const { task, text, reason } of inference.unmatched) {
    console.error(`${task}: ${text} – ${reason.vi}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
