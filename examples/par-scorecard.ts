/**
 * A province scored as PAR-Index scores: its own assessment, the appraisal and the survey, two
 * years, and the way to the next group.
 *
 * The eight fields and their points are those of Decision 2948/QĐ-BNV, the one edition whose points
 * were found, and the groups A, B, C are the national ones. No criteria of the Ministry could be
 * read: the criteria, the rules and all figures are made up.
 *
 *   npx tsx examples/par-scorecard.ts
 */
import { pathToFileURL } from "node:url";
import { parIndex } from "chiso/indices";
import {
  cheapestPoints,
  compareScorecards,
  contributions,
  defineCriteriaSet,
  evaluateCriteria,
  formatTrace,
  halfUp,
  nextBest,
  parIndexGroups,
  readScoringRule,
  roundFigure,
  type Criterion,
  type CriteriaSet,
  type EvidenceByCode,
  type Scorecard,
  type ScoringRule,
} from "chiso/scoring";

type Row = readonly [code: string, name: string, maximum: number, column: string];

/** The made-up criteria: code, name, points, scoring column; the first digit is the field's. */
const ROWS: readonly Row[] = [
  ["1.1", "Kế hoạch năm", 4, "Ban hành kịp thời: 4 điểm; chậm: 2 điểm; không ban hành: 0 điểm"],
  [
    "1.2",
    "Kiểm tra cải cách hành chính",
    6,
    "Từ 30% trở lên: 6 điểm; từ 20% đến dưới 30%: 3 điểm; dưới 20%: 0 điểm",
  ],
  [
    "2.1",
    "Xử lý sau rà soát văn bản",
    10,
    "Từ 100%: 10 điểm; từ 80% đến dưới 100%: 6 điểm; dưới 80%: 0 điểm",
  ],
  ["3.1", "Công khai thủ tục", 4.5, "Công khai đủ: 4,5 điểm; không đủ: 0 điểm"],
  [
    "3.2",
    "Hồ sơ đúng hạn",
    10,
    "Từ 95% trở lên: 10 điểm; từ 80% đến dưới 95%: 7 điểm; dưới 80%: 0 điểm",
  ],
  ["4.1", "Sắp xếp tổ chức bộ máy", 11, "Đúng quy định: 11 điểm; không đúng quy định: 0 điểm"],
  ["5.1", "Vị trí việc làm", 8, "Từ 100%: 8 điểm; từ 80% đến dưới 100%: 5 điểm; dưới 80%: 0 điểm"],
  [
    "5.2",
    "Đào tạo, bồi dưỡng",
    8,
    "Từ 100%: 8 điểm; từ 70% đến dưới 100%: 5 điểm; dưới 70%: 0 điểm",
  ],
  ["6.1", "Đơn vị tự chủ", 7, "Cứ mỗi đơn vị: 0,5 điểm, tối đa 7 điểm"],
  [
    "7.1",
    "Văn bản điện tử",
    8,
    "Từ 90% trở lên: 8 điểm; từ 70% đến dưới 90%: 5 điểm; dưới 70%: 0 điểm",
  ],
  [
    "7.2",
    "Hồ sơ trực tuyến",
    8,
    "Từ 50% trở lên: 8 điểm; từ 30% đến dưới 50%: 4 điểm; dưới 30%: 0 điểm",
  ],
];

function ruleOf(column: string, maximum: number): ScoringRule {
  const { rule, findings } = readScoringRule(column, { maximum });
  if (rule !== undefined) return rule;
  throw new Error(findings.map(({ message }) => message.en).join("; "));
}

/** The points of a survey: the province does not assess itself in them. */
const survey: Criterion = {
  code: "8.1",
  name: "Khảo sát người dân và lãnh đạo",
  maximum: 15.5,
  rule: { kind: "survey" },
};

const criteria: readonly Criterion[] = [
  ...ROWS.map(([code, name, maximum, column]) => ({
    code,
    name,
    maximum,
    rule: ruleOf(column, maximum),
  })),
  survey,
];

/** The set: the fields of 2017 with made-up criteria inside. */
export const set: CriteriaSet = defineCriteriaSet({
  id: "par-index-example",
  title: "Bộ tiêu chí ví dụ theo tám lĩnh vực của PAR INDEX 2017",
  source: { document: "Bộ tiêu chí tự đặt (ví dụ)", confidence: "unverified" },
  maximum: 100,
  rounding: halfUp(2),
  bands: parIndexGroups,
  fields: parIndex.edition(2017).fields.map(({ code, name, maximum = 0 }) => ({
    code,
    name,
    maximum,
    criteria: criteria.filter((criterion) => criterion.code.startsWith(`${code}.`)),
  })),
});

const earlier: EvidenceByCode = {
  "1.1": { selfAssessed: "chậm", appraised: "chậm" },
  "1.2": { selfAssessed: { part: 6, whole: 24 }, appraised: { part: 6, whole: 24 } },
  "2.1": { selfAssessed: 100, appraised: 100 },
  "3.1": { selfAssessed: true, appraised: true },
  "3.2": { selfAssessed: 93, appraised: 93 },
  "4.1": { selfAssessed: true, appraised: true },
  "5.1": { selfAssessed: 86, appraised: 86 },
  "5.2": { selfAssessed: 90, appraised: 90 },
  "6.1": { selfAssessed: 9, appraised: 9 },
  "7.1": { selfAssessed: 84, appraised: 84 },
  "7.2": { selfAssessed: 41, appraised: 41 },
  "8.1": { survey: { points: 12.1 } },
};

/** The later year: the appraisal found some of what the province claimed too high. */
const later: EvidenceByCode = {
  ...earlier,
  "1.1": { selfAssessed: "Ban hành kịp thời", appraised: "Ban hành kịp thời" },
  "1.2": { selfAssessed: { part: 8, whole: 25 }, appraised: { part: 7, whole: 25 } },
  "2.1": { selfAssessed: 100, appraised: 92 },
  "3.2": { selfAssessed: 96.4, appraised: 96.4 },
  "6.1": { selfAssessed: 12, appraised: 11 },
  "7.1": { selfAssessed: 93, appraised: 93 },
  "7.2": { selfAssessed: 53, appraised: 48 },
  "8.1": { survey: { points: 12.64 } },
};

/** The scorecard of a year. */
export function cardOf(year: "earlier" | "later"): Scorecard {
  return evaluateCriteria(set, year === "earlier" ? earlier : later);
}

const round = (figure: number): number => roundFigure(figure, halfUp(2));

/** What the appraisal took away or gave, against what the province claimed. */
export function appraisalLines(card: Scorecard): readonly string[] {
  return compareScorecards(card).moved.map(({ code, name, before, after }) => {
    return `  ${code} ${name.vi}: ${before} claimed, ${after} found`;
  });
}

/** What each field added to the change of the total. */
export function changeLine(before: Scorecard, after: Scorecard): string {
  const change = contributions(before, after);
  if (!change.comparable) return change.reasons.map(({ text }) => text.en).join("; ");
  const moved = change.rows.filter(({ contribution }) => contribution !== 0);
  return moved.map(({ code, contribution }) => `${code}: ${round(contribution)}`).join(", ");
}

/** How the points of one criterion came about. */
function traceOf({ fields }: Scorecard, code: string): string {
  const leaves = fields.flatMap((field) => field.criteria.flatMap((each) => each.leaves));
  const leaf = leaves.find((each) => each.code === code);
  return leaf === undefined ? "" : formatTrace(leaf.trace, "en").trimEnd();
}

/** What the script prints. */
export function report(): string {
  const [before, after] = [cardOf("earlier"), cardOf("later")];
  const { stages, band, nextBand } = after;
  return [
    `Total: ${before.total} (${before.band?.label.en ?? "no group"}) → ${after.total} (${band?.label.en ?? "no group"})`,
    `Self-assessed ${stages.selfAssessed?.points ?? 0}, appraised ${stages.appraised?.points ?? 0}, by survey ${stages.survey?.points ?? 0}`,
    "Where the appraisal differs:",
    ...appraisalLines(after),
    `The change by field: ${changeLine(before, after)}`,
    `Lacking to ${nextBand?.band.label.en ?? "?"}: ${nextBand?.lacking ?? 0}`,
    "Most points left:",
    ...nextBest(after)
      .slice(0, 4)
      .map(({ code, name, recoverable, step }) => {
        return `  ${code} ${name.vi}: ${round(recoverable)}; ${step?.needs.en ?? ""}`;
      }),
    cheapestPoints(set, later, { effort: { "2.1": 3, "8.1": 9 }, fixed: ["8.1"] }).text.en,
    "How one criterion came about:",
    traceOf(after, "7.2"),
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(report());
