import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { definePlan, readPlanTable, type Plan, type PlanDefinition } from "chiso/plan";
import type { PlanRecord } from "chiso/progress";
import { evaluateCriteria, type CriteriaSet, type CriteriaSetInput } from "chiso/scoring";
import type { BoundaryName, BoundaryTypes } from "chiso/schema";
import { extendCalendar, plainDate, vietnamCalendar } from "chiso/time";
import { expect } from "vitest";
import { communeEvidence, communeSet } from "../../examples/criteria-commune.js";
import { departmentSet } from "../../examples/criteria-department.js";
import { plan as example, recorded } from "../../examples/half-year-report.js";

const PLANS = join(import.meta.dirname, "../fixtures/plans");

/** Every table of the fixtures, as read: with all that odd tables bring. */
const tables: readonly Plan[] = readdirSync(PLANS)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readPlanTable(readFileSync(join(PLANS, file), "utf8"), { year: 2026 }).plan);

const definition: PlanDefinition = {
  title: { vi: "Kế hoạch nâng hạng", en: "Plan to rise" },
  number: "12/KH-SNV",
  issuer: "Sở Nội vụ",
  issuedOn: "2026-01-15",
  year: 2026,
  targets: ["Trên 95% hồ sơ đúng hạn"],
  sections: [
    {
      code: "I",
      title: "Công khai",
      measures: [{ index: "papi", edition: "2021", code: "2" }],
      tasks: [
        {
          code: "1",
          title: "Niêm yết",
          lead: "Văn phòng",
          deadline: "Quý II, IV/2026",
          deliverables: ["Kế hoạch", { title: "Báo cáo", deadline: "Hằng quý" }],
          subtasks: [{ code: "a", title: "Soạn bảng" }],
        },
      ],
    },
  ],
};

const records: readonly PlanRecord[] = [
  ...recorded,
  { task: "I.1", state: "extended", on: plainDate("2026-06-01"), to: plainDate("2026-09-30") },
  { task: "I.1", state: "suspended", on: plainDate("2026-05-01") },
  { task: "I.1", state: "returned", on: plainDate("2026-07-01"), by: "Sở Nội vụ" },
];

const local = {
  date: plainDate("2026-07-13"),
  occasion: { vi: "Ngày thành lập", en: "Founding day" },
  source: { document: "Thông báo của cơ quan", confidence: "unverified" },
} as const;

const scorecards = [
  evaluateCriteria(communeSet, communeEvidence),
  evaluateCriteria(departmentSet, {}),
];

/** A set as it was given, before it was checked. */
function inputOf(set: CriteriaSet): CriteriaSetInput {
  const { findings, ...input } = set;
  expect(Array.isArray(findings)).toBe(true);
  return input;
}

/** Right values of everything that passes a border. */
export const VALUES: { readonly [Name in BoundaryName]: readonly BoundaryTypes[Name][] } = {
  plan: [...tables, example, definePlan(definition)],
  "plan-definition": [definition, { year: 2026, sections: [] }],
  record: records,
  records: [records, []],
  "criteria-set-input": [communeSet, departmentSet].map(inputOf),
  "criteria-set": [communeSet, departmentSet],
  scorecard: scorecards,
  calendar: [vietnamCalendar, extendCalendar(vietnamCalendar, { daysOff: [local] })],
  finding: [
    ...readPlanTable("TT\tNhiệm vụ\tThời hạn\n1\tRà soát\tsớm\n", { year: 2026 }).findings,
    ...scorecards.flatMap(({ findings }) => findings),
  ],
};
