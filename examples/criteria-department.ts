/*
 * The opening of a set for departments with the build of Cà Mau's table of 2013 (Decision
 * 1880/QĐ-UBND): one field, criteria with components, each with its points and rule. Only its
 * first two criteria are known, so field and set are marked as partial lists.
 */
import { pathToFileURL } from "node:url";
import {
  defineCriteriaSet,
  evaluateCriteria,
  formatTrace,
  nextBest,
  type CriteriaSet,
} from "chiso/scoring";

const met = { kind: "boolean", points: 1, otherwise: 0 } as const;

/** The opening of the set. */
export const departmentSet: CriteriaSet = defineCriteriaSet({
  id: "department-2013",
  title: {
    vi: "Chỉ số cải cách hành chính cấp sở",
    en: "Administrative reform index of departments",
  },
  source: {
    document: "Quyết định 1880/QĐ-UBND của UBND tỉnh Cà Mau (2013)",
    confidence: "reported",
  },
  maximum: 100,
  partial: true,
  notApplicable: "rescale",
  fields: [
    {
      code: "1",
      name: "Chỉ đạo, điều hành cải cách hành chính",
      maximum: 20,
      partial: true,
      criteria: [
        {
          code: "1.1",
          name: "Kế hoạch năm",
          maximum: 5,
          components: [
            {
              code: "1.1.1",
              name: "Ban hành kế hoạch",
              maximum: 1,
              rule: {
                kind: "levels",
                levels: [
                  { key: "timely", label: "Kịp thời", points: 1 },
                  { key: "late", label: "Không kịp thời", points: 0.5 },
                  { key: "none", label: "Không ban hành", points: 0 },
                ],
              },
            },
            {
              code: "1.1.2",
              name: "Nhiệm vụ và kinh phí",
              maximum: 1,
              rule: {
                kind: "conjunction",
                allOf: ["nhiệm vụ", "kinh phí"],
                points: 1,
                otherwise: 0,
              },
            },
            { code: "1.1.3", name: "Kết quả và trách nhiệm rõ ràng", maximum: 1, rule: met },
            {
              code: "1.1.4",
              name: "Mức độ thực hiện",
              maximum: 2,
              rule: {
                kind: "tiers",
                metric: "percent",
                tiers: [
                  { min: 90, minInclusive: false, max: null, maxInclusive: false, points: 2 },
                  { min: 70, minInclusive: true, max: 90, maxInclusive: true, points: 1 },
                  { min: null, minInclusive: false, max: 70, maxInclusive: false, points: 0 },
                ],
              },
            },
          ],
        },
        {
          code: "1.2",
          name: "Báo cáo",
          maximum: 2,
          components: [
            {
              code: "1.2.1",
              name: "Gửi báo cáo",
              maximum: 1,
              rule: {
                kind: "conjunction",
                allOf: ["số lượng", "thời gian"],
                points: 1,
                otherwise: 0,
              },
            },
            { code: "1.2.2", name: "Nội dung báo cáo", maximum: 1, rule: met },
          ],
        },
      ],
    },
  ],
});

function main(): void {
  const card = evaluateCriteria(departmentSet, {
    "1.1.1": { selfAssessed: "timely", appraised: "late" },
    "1.1.2": { conditions: { "nhiệm vụ": true, "kinh phí": true } },
    // Exactly 90 % belongs to the middle tier.
    "1.1.4": { part: 27, whole: 30 },
    "1.2.1": true,
    "1.2.2": false,
  });
  console.log(`${card.total}/${card.maximum} điểm, chỉ số ${card.percent?.toFixed(2) ?? "?"} %`);
  console.log(
    `Tự đánh giá ${card.stages.selfAssessed?.points ?? 0}, thẩm định ${card.stages.appraised?.points ?? 0}`,
  );
  for (const { code, atStake } of card.missing)
    console.log(`Thiếu minh chứng ${code}: ${atStake ?? 0} điểm`);
  for (const { code, recoverable, step } of nextBest(card)) {
    console.log(`${code}: còn ${recoverable} điểm; ${step?.needs.vi ?? ""} (+${step?.gain ?? 0})`);
  }
  console.log(formatTrace(card.trace, "en"));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
