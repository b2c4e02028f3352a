import { frozen, type LocalizedText } from "../../../text/index.js";
import type { PlanChange, PlanChangeKind } from "../plan-change.js";

/** What each kind of change is called. */
export const CHANGE_WORDS: Readonly<Record<PlanChangeKind, LocalizedText>> = {
  added: { vi: "thêm", en: "added" },
  removed: { vi: "bỏ", en: "removed" },
  moved: { vi: "chuyển chỗ hoặc đổi số", en: "moved or renumbered" },
  reordered: { vi: "đổi thứ tự", en: "put in another order" },
  reworded: { vi: "sửa tên", en: "reworded" },
  document: { vi: "đổi văn bản", en: "another document" },
  period: { vi: "đổi thời gian của kế hoạch", en: "another period" },
  deadline: { vi: "đổi thời hạn", en: "another deadline" },
  leads: { vi: "đổi cơ quan chủ trì", en: "another lead" },
  partners: { vi: "đổi cơ quan phối hợp", en: "other partners" },
  targets: { vi: "đổi chỉ tiêu", en: "other targets" },
  measures: { vi: "đổi nội dung chỉ số", en: "other parts of indices" },
  activities: { vi: "đổi hoạt động", en: "other activities" },
  results: { vi: "đổi kết quả", en: "other results" },
  notes: { vi: "đổi ghi chú", en: "other notes" },
};

/** What each subject is called. */
export const SUBJECT_WORDS: Readonly<Record<PlanChange["subject"], LocalizedText>> = {
  plan: { vi: "kế hoạch", en: "plan" },
  section: { vi: "mục", en: "section" },
  task: { vi: "nhiệm vụ", en: "task" },
  deliverable: { vi: "sản phẩm", en: "deliverable" },
};

/** What stands in place of nothing. */
export const NOTHING: LocalizedText = { vi: "không có", en: "none" };

/** Said of two versions that do not differ. */
export const UNCHANGED: LocalizedText = /* @__PURE__ */ frozen({
  vi: "Hai bản không khác nhau.",
  en: "The two versions do not differ.",
});
