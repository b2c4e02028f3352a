import { frozen, type LocalizedText, type Source } from "../../text/index.js";

/**
 * The three classes of offices' own trackers: under way, completed, behind schedule; and what is in
 * none of them.
 */
export type TrackerClass = "under-way" | "completed" | "behind" | "suspended" | "cancelled";

/** The names of the classes. */
export const TRACKER_LABELS: Readonly<Record<TrackerClass, LocalizedText>> = /* @__PURE__ */ frozen(
  {
    "under-way": { vi: "Đang thực hiện", en: "Under way" },
    completed: { vi: "Hoàn thành", en: "Completed" },
    behind: { vi: "Chậm tiến độ", en: "Behind schedule" },
    suspended: { vi: "Tạm dừng thực hiện", en: "Suspended" },
    cancelled: { vi: "Đã hủy", en: "Cancelled" },
  },
);

/**
 * Where the terms come from. Trackers keep no class for work that is done late: it counts as
 * completed. That everything open and not yet overdue is under way is how such pages count.
 */
export const TRACKER_SOURCE: Source = /* @__PURE__ */ frozen({
  document:
    "Bảng theo dõi nhiệm vụ chuyển đổi số của Đảng bộ tỉnh Thái Nguyên (mã nguồn trang theo dõi, công khai)",
  article: "Đã hoàn thành, Đang thực hiện, Chậm tiến độ",
  confidence: "reported",
});
