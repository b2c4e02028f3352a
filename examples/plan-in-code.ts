/**
 * A plan written in code, as a script of an office that makes the same plan each year would: what
 * its words leave open is asked before anybody signs, and what comes out is the annex to be signed.
 *
 *   npx tsx examples/plan-in-code.ts
 */
import { pathToFileURL } from "node:url";
import {
  definePlan,
  lintPlan,
  planDefinitionFindings,
  schedulePlan,
  toMarkdown,
  type PlanDefinition,
} from "chiso";

/** The plan of a year; its codes are checked by the compiler, its words below. */
export function definition(year: 2024): PlanDefinition {
  return {
    title: { vi: `Kế hoạch nâng cao Chỉ số PAPI năm ${year}` },
    number: "12/KH-VP",
    issuer: "Văn phòng UBND huyện",
    issuedOn: `${year}-01-15`,
    year,
    sections: [
      {
        code: "I",
        title: "Công khai, minh bạch trong việc ra quyết định",
        measures: [{ index: "papi", edition: `${year}`, code: "2" }],
        tasks: [
          {
            code: "1",
            title: "Công khai danh sách hộ nghèo",
            lead: "PLĐ",
            coordinate: "UBND các xã, thị trấn",
            deliverables: ["Thông báo"],
            deadline: "Trước 30/11",
          },
          {
            code: "2",
            title: "Công khai thu, chi ngân sách xã",
            lead: "Phòng TC-KH",
            deliverables: ["Biên bản niêm yết"],
            deadline: "Hằng quý",
          },
        ],
      },
      {
        code: "II",
        title: "Thủ tục hành chính công",
        measures: [{ index: "papi", edition: `${year}`, code: "5" }],
        tasks: [
          {
            code: "1",
            title: "Khảo sát mức độ hài lòng",
            lead: "Văn phòng",
            deliverables: ["Báo cáo kết quả khảo sát"],
            deadline: "Trước 31/9",
          },
        ],
      },
    ],
  };
}

/** The office's own abbreviations. */
const glossary = { PLĐ: "Phòng Lao động - Thương binh và Xã hội" };

/** The plan is for two dimensions alone, so that the others need no task. */
const rules = { "lint-measure-without-task": "off" } as const;

/** What the script prints. */
export function report(): string {
  const draft = definition(2024);
  const asked = planDefinitionFindings(draft, { glossary });
  const [first, second] = draft.sections;
  const [survey] = second?.tasks ?? [];
  if (first === undefined || second === undefined || survey === undefined) return "";
  const tasks = [{ ...survey, deadline: "Trước 30/9" }];
  const plan = definePlan({ ...draft, sections: [first, { ...second, tasks }] }, { glossary });
  const schedule = schedulePlan(plan);
  return [
    "To be asked of the draft:",
    ...asked.map(({ path, code, message }) => `  ${path}: ${code}: ${message.en}`),
    "",
    "To be asked of the plan, once that is mended:",
    ...lintPlan(plan, { rules }).map(({ code, message }) => `  ${code}: ${message.en}`),
    "",
    toMarkdown(schedule, { plan }).trimEnd(),
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(report());
