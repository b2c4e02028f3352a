import { frozen, type Source } from "../../text/index.js";
import { ARITHMETIC } from "./arithmetic-source.js";

/** What rates count, with what it is called, in the order in which they are shown. */
export const DOSSIER_CLASSES = [
  ["early", "trước hạn", "early"],
  ["onTime", "đúng hạn", "on time"],
  ["earlyOrOnTime", "trước và đúng hạn", "early or on time"],
  ["late", "quá hạn", "late"],
  ["lateOrOverdue", "quá hạn, kể cả chưa có kết quả", "late or overdue"],
  ["notLate", "không quá hạn", "not late"],
  ["returned", "trả lại, rút", "returned"],
  ["resolved", "đã giải quyết", "resolved"],
  ["pending", "đang giải quyết", "pending"],
  ["pendingOverdue", "đang giải quyết quá hạn", "pending and overdue"],
] as const;

/** What rates are of, with what it is called, in the order in which they are shown. */
export const DOSSIER_DENOMINATORS = [
  ["received", "tiếp nhận", "received"],
  ["resolved", "đã giải quyết", "resolved"],
  ["due", "đến hạn giải quyết", "due"],
  ["toProcess", "cần xử lý", "to process"],
] as const;

/** A row of what rates count. */
export type DossierClassRow = (typeof DOSSIER_CLASSES)[number];

/** A row of what rates are of. */
export type DossierDenominatorRow = (typeof DOSSIER_DENOMINATORS)[number];

/** What a rate counts; `notLate` is all that is to be processed without late and overdue. */
export type DossierClass = (typeof DOSSIER_CLASSES)[number][0];

/**
 * What a rate is of, by the four uses found in reports: `received` (the decree's own on-time
 * rate), `resolved`, `due` (resolved, and overdue without result), `toProcess` (received and
 * carried over).
 */
export type DossierDenominator = (typeof DOSSIER_DENOMINATORS)[number][0];

/** What is a part of what: no share of these passes 100 per cent. */
export const PARTS_OF_COUNTS = [
  ["resolved", ["early", "onTime", "earlyOrOnTime", "late"]],
  ["due", ["late", "lateOrOverdue"]],
  [
    "toProcess",
    ["early", "onTime", "earlyOrOnTime", "late", "lateOrOverdue", "returned", "pending"],
  ],
] as const satisfies readonly (readonly [DossierDenominator, readonly DossierClass[]])[];

const DECREE_61: Source = /* @__PURE__ */ frozen({
  document: "Nghị định 61/2018/NĐ-CP",
  article: "Điều 30.2.c",
  confidence: "verified",
});
const REPORTS: Source = /* @__PURE__ */ frozen({
  document: "Cách tính trong báo cáo của các tỉnh (Lâm Đồng, Bến Tre, Vĩnh Phúc, Gia Lai)",
  confidence: "reported",
});

/** Where the way of taking a rate comes from. */
export function rateSource(what: DossierClass, of: DossierDenominator): Source {
  if (of !== "received") return REPORTS;
  return what === "onTime" ? DECREE_61 : ARITHMETIC;
}
