/** A row of the table of document types. */
export interface DocumentTypeRow {
  /** Abbreviations in symbols, the usual one first; none for letters and laws. */
  readonly symbols: readonly string[];
  /** Vietnamese name. */
  readonly name: string;
  /** Other words that stand for it before a number, in small letters. */
  readonly words?: readonly string[];
}

/**
 * The types of documents that carry a number: the 29 administrative types and 3 kinds of copies
 * of Decree 30/2020/NĐ-CP (Article 7 and Annex III), the types of the Law on promulgation of
 * legal documents, and those of the Party's Guideline 36-HD/VPTW of 2018 (all read through pages
 * about them: reported). `BCTĐ`, `QCPH` and `CV` are on no list but in use (reported).
 */
export const DOCUMENT_TYPES = {
  constitution: { symbols: [], name: "Hiến pháp" },
  code: { symbols: [], name: "Bộ luật" },
  law: { symbols: [], name: "Luật" },
  ordinance: { symbols: ["PL"], name: "Pháp lệnh" },
  order: { symbols: [], name: "Lệnh" },
  decree: { symbols: ["NĐ"], name: "Nghị định" },
  resolution: { symbols: ["NQ"], name: "Nghị quyết" },
  "joint-resolution": { symbols: ["NQLT"], name: "Nghị quyết liên tịch" },
  decision: { symbols: ["QĐ"], name: "Quyết định" },
  directive: { symbols: ["CT"], name: "Chỉ thị" },
  circular: { symbols: ["TT"], name: "Thông tư" },
  "joint-circular": { symbols: ["TTLT"], name: "Thông tư liên tịch" },
  "consolidated-text": { symbols: ["VBHN"], name: "Văn bản hợp nhất" },
  rules: { symbols: ["QC", "QCPH"], name: "Quy chế" },
  regulation: { symbols: ["QyĐ", "QĐi"], name: "Quy định" },
  communique: { symbols: ["TC"], name: "Thông cáo" },
  notice: { symbols: ["TB"], name: "Thông báo", words: ["thông báo kết luận"] },
  guideline: { symbols: ["HD"], name: "Hướng dẫn" },
  programme: { symbols: ["CTr"], name: "Chương trình", words: ["chương trình hành động"] },
  plan: { symbols: ["KH"], name: "Kế hoạch" },
  scheme: { symbols: ["PA"], name: "Phương án" },
  proposal: { symbols: ["ĐA"], name: "Đề án" },
  project: { symbols: ["DA"], name: "Dự án" },
  report: { symbols: ["BC"], name: "Báo cáo" },
  "appraisal-report": { symbols: ["BCTĐ"], name: "Báo cáo thẩm định" },
  minutes: { symbols: ["BB"], name: "Biên bản" },
  submission: { symbols: ["TTr"], name: "Tờ trình" },
  contract: { symbols: ["HĐ"], name: "Hợp đồng" },
  letter: { symbols: ["CV"], name: "Công văn" },
  telegram: { symbols: ["CĐ"], name: "Công điện" },
  memorandum: { symbols: ["BGN"], name: "Bản ghi nhớ" },
  agreement: { symbols: ["BTT"], name: "Bản thỏa thuận" },
  authorization: { symbols: ["GUQ"], name: "Giấy ủy quyền" },
  invitation: { symbols: ["GM"], name: "Giấy mời" },
  introduction: { symbols: ["GGT"], name: "Giấy giới thiệu" },
  "leave-permit": { symbols: ["GNP"], name: "Giấy nghỉ phép" },
  "dispatch-slip": { symbols: ["PG"], name: "Phiếu gửi" },
  "transfer-slip": { symbols: ["PC"], name: "Phiếu chuyển" },
  "notice-slip": { symbols: ["PB"], name: "Phiếu báo" },
  "official-note": { symbols: [], name: "Thư công" },
  conclusion: { symbols: ["KL"], name: "Kết luận" },
  "party-circular": { symbols: [], name: "Thông tri" },
  "true-copy": { symbols: ["SY"], name: "Bản sao y" },
  excerpt: { symbols: ["TrS"], name: "Bản trích sao" },
  "copied-text": { symbols: ["SL"], name: "Bản sao lục" },
  copy: { symbols: ["BS"], name: "Bản sao" },
} as const satisfies Readonly<Record<string, DocumentTypeRow>>;

/** Stable name of a type of document. */
export type DocumentTypeKey = keyof typeof DOCUMENT_TYPES;
