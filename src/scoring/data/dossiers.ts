import type { LocalizedText, Source } from "../../text/index.js";
import { ARITHMETIC } from "./arithmetic-source.js";

/**
 * What a rate is of, by the four uses found in reports: `received` (the decree's own on-time
 * rate), `resolved`, `due` (resolved, and overdue without result), `toProcess` (received and
 * carried over).
 */
export type DossierDenominator = (typeof DOSSIER_DENOMINATORS)[number];

/** What rates are of, in the order in which they are shown. */
export const DOSSIER_DENOMINATORS = ["received", "resolved", "due", "toProcess"] as const;

/** What rates count, in the order in which they are shown. */
export const DOSSIER_CLASSES = [
  "early",
  "onTime",
  "earlyOrOnTime",
  "late",
  "lateOrOverdue",
  "notLate",
  "returned",
  "resolved",
  "pending",
  "pendingOverdue",
] as const;

/** What a rate counts; `notLate` is all that is to be processed without late and overdue. */
export type DossierClass = (typeof DOSSIER_CLASSES)[number];

/** What each count is called. */
export const DOSSIER_NAMES: Readonly<Record<DossierClass | DossierDenominator, LocalizedText>> = {
  early: { vi: "trước hạn", en: "early" },
  onTime: { vi: "đúng hạn", en: "on time" },
  earlyOrOnTime: { vi: "trước và đúng hạn", en: "early or on time" },
  late: { vi: "quá hạn", en: "late" },
  lateOrOverdue: { vi: "quá hạn, kể cả chưa có kết quả", en: "late or overdue" },
  notLate: { vi: "không quá hạn", en: "not late" },
  returned: { vi: "trả lại, rút", en: "returned" },
  resolved: { vi: "đã giải quyết", en: "resolved" },
  pending: { vi: "đang giải quyết", en: "pending" },
  pendingOverdue: { vi: "đang giải quyết quá hạn", en: "pending and overdue" },
  received: { vi: "tiếp nhận", en: "received" },
  due: { vi: "đến hạn giải quyết", en: "due" },
  toProcess: { vi: "cần xử lý", en: "to process" },
};

const DECREE_61: Source = {
  document: "Nghị định 61/2018/NĐ-CP",
  article: "Điều 30.2.c",
  confidence: "verified",
};
const REPORTS: Source = {
  document: "Cách tính trong báo cáo của các tỉnh (Lâm Đồng, Bến Tre, Vĩnh Phúc, Gia Lai)",
  confidence: "reported",
};

/** Where the way of taking a rate comes from. */
export function rateSource(what: DossierClass, of: DossierDenominator): Source {
  if (of !== "received") return REPORTS;
  return what === "onTime" ? DECREE_61 : ARITHMETIC;
}
