/*
 * A whole set for communes with the build of Regulation 11-QĐ/TU of Khánh Hòa (2026): two groups
 * of 10 and 75 points, a bonus of 15 beside them, deductions, four bands; the total is
 * min(85, groups I and II) + min(15, bonus) − deductions. Points, ends of tiers and bands are those
 * of the set; names and wordings are this example's own.
 */
import { pathToFileURL } from "node:url";
import {
  defineCriteriaSet,
  evaluateCriteria,
  formatTrace,
  nextBest,
  readScoringRule,
  type CriteriaSet,
  type ScoredNode,
  type ScoringRule,
} from "chiso/scoring";

/** Reads a scoring column as pasted; the rules of a set must read without error. */
function read(column: string, maximum?: number): ScoringRule {
  const options = maximum === undefined ? { role: "deduction" as const } : { maximum };
  const { rule, findings } = readScoringRule(column, options);
  const wrong = findings.find(({ severity }) => severity === "error");
  if (rule === undefined || wrong !== undefined) {
    throw new Error(`not read: ${column} (${wrong?.message.en ?? "no rule"})`);
  }
  return rule;
}

function criterion(code: string, name: string, maximum: number, column: string): ScoredNode {
  return { code, name, maximum, rule: read(column, maximum) };
}

/** A criterion that does not concern every commune. */
function optional(code: string, name: string, maximum: number, column: string): ScoredNode {
  return { ...criterion(code, name, maximum, column), notApplicable: "reduceMaximum" };
}

function deduction(code: string, name: string, column: string): ScoredNode {
  return { code, name, rule: read(column) };
}

const PROGRESS = `- Đạt 100% việc được giao: 10 điểm
- Từ 90% đến dưới 100%: 8 điểm
- Từ 80% đến dưới 90%: 6 điểm
- Từ 70% đến dưới 80%: 4 điểm
- Dưới 70%: 0 điểm`;
const STAFF = "Đủ người: 4 điểm\nKhông đủ người: 0 điểm";
const REACH = `- Từ 100 lượt: 4 điểm
- Từ 50 - dưới 100 lượt: 3 điểm
- Dưới 50 lượt: 2 điểm
- Không làm: 0 điểm`;

const direction: readonly ScoredNode[] = [
  criterion(
    "I.1",
    "Kế hoạch năm",
    3,
    "Kịp thời, tốt: 3 điểm / Chậm mà tốt: 1,5 điểm / Không có: 0 điểm",
  ),
  optional(
    "I.2.1",
    "Tỷ lệ đơn vị được kiểm tra",
    1,
    "- Từ 30% trở lên: 1 điểm\n- Từ 25% đến dưới 30%: 0,5 điểm\n- Dưới 25%: 0,25 điểm\n- Không kiểm tra: 0 điểm",
  ),
  criterion("I.2.2", "Xử lý sau kiểm tra", 1, "Xử lý hết: 1 điểm\nKhông xử lý hết: 0 điểm"),
  criterion(
    "I.3",
    "Báo cáo định kỳ",
    3,
    "Đủ số lượng, nội dung và đúng thời hạn: 3 điểm\nThiếu một trong các yêu cầu: 0 điểm",
  ),
  criterion(
    "I.4",
    "Sáng kiến",
    2,
    "Từ 2 sáng kiến trở lên: 2 điểm\nCó 1 sáng kiến: 1 điểm\nKhông có: 0 điểm",
  ),
];

const results: readonly ScoredNode[] = [
  criterion("II.1.1", "Việc do Ban Chỉ đạo tỉnh giao", 10, PROGRESS),
  criterion("II.1.2", "Việc do UBND tỉnh giao", 10, PROGRESS),
  criterion(
    "II.1.3",
    "Nền tảng số dùng chung",
    10,
    "Dùng tốt: 10 điểm / Ít cập nhật: 3 điểm / Không dùng: 0 điểm",
  ),
  optional("II.2", "Góp ý dự thảo", 8, "Góp ý đúng hạn: 8 điểm\nKhông góp ý đúng hạn: 0 điểm"),
  criterion("II.3.1", "Nhân lực chuyển đổi số", 4, STAFF),
  criterion("II.3.2", "Nhân lực khoa học", 4, STAFF),
  criterion("II.4.1", "Kế hoạch đào tạo", 3, "Có kế hoạch: 3 điểm\nKhông có kế hoạch: 0 điểm"),
  criterion(
    "II.4.2",
    "Lớp tập huấn",
    5,
    `a) Trường hợp không có kế hoạch:
- Có mở lớp: 2 điểm
- Không mở lớp: 0 điểm
b) Trường hợp có kế hoạch:
- Đạt từ 100% kế hoạch: 5 điểm
- Đạt từ 85 - dưới 100%: 4 điểm
- Từ 60% đến dưới 85%: 3 điểm
- Dưới 60%: 2 điểm
- Không mở lớp: 0 điểm`,
  ),
  criterion("II.5.1", "Tuyên truyền trực tiếp", 4, REACH),
  criterion("II.5.2", "Tuyên truyền qua báo, đài", 4, REACH),
  optional(
    "II.6",
    "Giải ngân",
    10,
    `- Từ 85% trở lên: 10 điểm
- Từ 60% đến dưới 85%: Điểm = (Tỷ lệ/85%) x 10, tối đa 10 điểm, làm tròn 02 chữ số
- Dưới 60%: 0 điểm`,
  ),
  criterion(
    "II.7",
    "Tự đánh giá",
    3,
    "Đủ nội dung, minh chứng và đúng hạn: 3 điểm\nThiếu một trong ba: 0 điểm",
  ),
];

const bonus: readonly ScoredNode[] = [
  criterion(
    "IV.1",
    "Giải pháp được đề xuất",
    2,
    "Từ 2 giải pháp trở lên: 2 điểm\nCó 1 giải pháp: 1 điểm",
  ),
  criterion("IV.2", "Giải ngân cao hơn năm trước", 1, "Cao hơn năm trước: 1 điểm"),
  criterion("IV.3.1", "Cách làm mới", 6, "Đi đầu: 6 điểm\nCải tiến: tối đa 3 điểm"),
  criterion("IV.3.2", "Bài viết về xã", 3, "Có ít nhất 05 bài: 3 điểm\nCó từ 2 - 4 bài: 1,5 điểm"),
  criterion("IV.3.3", "Sản phẩm OCOP", 1, "Hạng 4 sao: 1 điểm\nHạng 3 sao: 0,5 điểm"),
  criterion("IV.3.4", "Nhãn hiệu được bảo hộ", 1, "Có nhãn hiệu: 1 điểm"),
  criterion("IV.3.5", "Đề tài được duyệt", 1, "Có đề tài: 1 điểm"),
];

const deductions: readonly ScoredNode[] = [
  deduction(
    "V.1",
    "Nộp hồ sơ chậm",
    "Chậm nhưng chưa quá 02 ngày: trừ 01 điểm; từ ngày thứ 3 trừ 01 điểm/ngày",
  ),
  deduction("V.2", "Việc của tỉnh không xong", "trừ 01 điểm"),
  deduction("V.3", "Báo cáo đột xuất không làm", "trừ 0,5 điểm"),
  deduction("V.4", "Vi phạm khác", "trừ 01 điểm"),
];

const band = (key: string, vi: string, en: string, min: number | null, max: number | null) => {
  return { key, label: { vi, en }, min, minInclusive: min !== null, max, maxInclusive: false };
};

const source = {
  document: "Quy định 11-QĐ/TU của Tỉnh ủy Khánh Hòa (2026), Phụ lục 3",
  confidence: "reported",
} as const;

/** The set of the communes. */
export const communeSet: CriteriaSet = defineCriteriaSet({
  id: "commune-2026",
  title: { vi: "Đánh giá cấp xã năm 2026", en: "Evaluation of communes 2026" },
  source,
  maximum: 85,
  bonusMaximum: 15,
  fields: [
    { code: "I", name: "Chỉ đạo, điều hành", maximum: 10, criteria: direction },
    { code: "II", name: "Kết quả", maximum: 75, criteria: results },
    { code: "IV", name: "Điểm thưởng", role: "bonus", maximum: 15, criteria: bonus },
    { code: "V", name: "Điểm trừ", role: "deduction", criteria: deductions },
  ],
  bands: {
    on: "points",
    source,
    bands: [
      band("A", "Hoàn thành xuất sắc", "Excellent", 90, null),
      band("B", "Hoàn thành tốt", "Good", 75, 90),
      band("C", "Hoàn thành nhiệm vụ", "Fulfilled", 50, 75),
      band("D", "Không hoàn thành nhiệm vụ", "Not fulfilled", null, 50),
    ],
  },
});

/** What a commune reports. */
export const communeEvidence = {
  "I.1": "Kịp thời, tốt",
  "I.2.1": { part: 7, whole: 25 },
  "I.2.2": true,
  "I.3": { conditions: { "số lượng": true, "nội dung": true, "thời hạn": false } },
  "I.4": 1,
  "II.1.1": { selfAssessed: { part: 41, whole: 42 }, appraised: { part: 38, whole: 42 } },
  "II.1.2": 100,
  "II.1.3": "Ít cập nhật",
  "II.3.1": true,
  "II.3.2": true,
  "II.4.1": true,
  "II.4.2": { when: "có kế hoạch", evidence: 90 },
  "II.5.1": 140,
  "II.5.2": 62,
  "II.6": 71.5,
  "II.7": true,
  "IV.1": 1,
  "IV.3.1": { level: "Cải tiến", points: 2 },
  "IV.3.2": 3,
  "V.1": 3,
} as const;

function main(): void {
  // Nobody asked this commune for an opinion, so that criterion leaves the maximum.
  const card = evaluateCriteria(communeSet, communeEvidence, { notApplicable: ["II.2"] });
  const { base, maximum, bonus: added, deductions: taken, total } = card;
  console.log(
    `${base}/${maximum} + ${added} − ${taken} = ${total} (${card.band?.label.vi ?? "?"})`,
  );
  console.log(
    `Đến ${card.nextBand?.band.label.vi ?? "?"} còn thiếu ${card.nextBand?.lacking ?? 0} điểm`,
  );
  console.log(`Chưa có minh chứng: ${card.missing.map(({ code }) => code).join(", ")}`);
  for (const { message } of card.findings) console.log(`! ${message.vi}`);
  for (const { code, name, recoverable, step } of nextBest(card).slice(0, 5)) {
    console.log(`${code} ${name.vi}: còn ${recoverable} điểm; ${step?.needs.vi ?? ""}`);
  }
  console.log(formatTrace(card.trace));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
