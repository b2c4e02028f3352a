/*
 * Two sets of criteria from tables, as offices keep them in Excel or Word: that of communes with the
 * build of Regulation 11-QĐ/TU of Khánh Hòa (2026), cells divided by tabs, and one of departments
 * with nine fields, cells divided by semicolons. Each is read into a set, and the evidence of one
 * office is scored by it. Points, ends of tiers and bands of the first are those of the regulation;
 * names and wordings are this example's own.
 */
import { readFileSync } from "node:fs";
import {
  evaluateCriteria,
  readCriteriaTable,
  type CriteriaTableReading,
  type EvidenceByCode,
} from "chiso/scoring";
import { communeEvidence, communeSet } from "./criteria-commune.js";

const departmentEvidence = {
  "1.1.1": { selfAssessed: "Kịp thời", appraised: "Không kịp thời" },
  "1.1.2": true,
  "1.1.3": true,
  // Exactly 90 % belongs to the middle tier.
  "1.1.4": { part: 27, whole: 30 },
  "1.2.1": true,
  "1.2.2": false,
  "1.3": { part: 6, whole: 24 },
  "1.4": 1,
  "1.5": "Có kế hoạch và thực hiện đủ",
  "2.1": { part: 9, whole: 10 },
  "2.2": "Đúng hạn",
  "3.1": "Đầy đủ",
  "3.2": 97.4,
  "4.1": true,
  "4.2": true,
  "5.1": 82,
  "5.2": true,
  "6.1": 91.5,
  "7.1": 88,
  "7.2": 61,
  "8.1": 2,
  "8.2": true,
  "9.1": 84.6,
  "9.2": { points: 3.2 },
} as const;

function table(name: string): string {
  return readFileSync(new URL(`data/${name}`, import.meta.url), "utf8");
}

function report(
  name: string,
  { set, criteria, findings }: CriteriaTableReading,
  evidence: EvidenceByCode,
  notApplicable: readonly string[] = [],
): void {
  const scored = criteria.filter(({ rule }) => rule !== undefined);
  console.log(`${name}: ${scored.length} tiêu chí có quy tắc, ${findings.length} lưu ý`);
  for (const { place, message } of findings) console.log(`  dòng ${place.row}: ${message.vi}`);
  if (set === undefined) return;
  const card = evaluateCriteria(set, evidence, { notApplicable });
  const { base, maximum, bonus, deductions, total, band } = card;
  const rated = band === undefined ? "" : `, ${band.label.vi}`;
  console.log(`  ${base}/${maximum} + ${bonus} − ${deductions} = ${total} điểm${rated}`);
  const missing = card.missing.map(({ code }) => code).join(", ");
  if (missing !== "") console.log(`  Chưa có minh chứng: ${missing}`);
}

const { bands, source } = communeSet;
const commune = readCriteriaTable(table("criteria-commune.txt"), {
  id: "commune-2026",
  title: { vi: "Đánh giá cấp xã năm 2026", en: "Evaluation of communes 2026" },
  source,
  notApplicable: "reduceMaximum",
  ...(bands === undefined ? {} : { bands }),
});
// Nobody asked this commune for an opinion, so that criterion leaves the maximum.
report("Cấp xã", commune, communeEvidence, ["II.2"]);

const department = readCriteriaTable(table("criteria-department.csv"), {
  id: "department",
  title: { vi: "Chỉ số cải cách hành chính cấp sở", en: "Administrative reform of departments" },
  source: { document: "Bảng tiêu chí của một sở, ví dụ", confidence: "unverified" },
  maximum: 100,
});
report("Sở", department, departmentEvidence);
