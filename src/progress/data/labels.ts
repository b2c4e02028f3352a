import { frozen, type LocalizedText } from "../../text/index.js";

/** Names of the denominators of a rate. */
export const DENOMINATOR_LABELS = /* @__PURE__ */ frozen({
  all: { vi: "trên tổng số nhiệm vụ", en: "of all" },
  due: { vi: "trên số nhiệm vụ đã đến hạn", en: "of those due" },
  completed: { vi: "trên số nhiệm vụ đã hoàn thành", en: "of those completed" },
} as const satisfies Readonly<Record<string, LocalizedText>>);

const NO_MEASURE = { vi: "Không gắn với chỉ số", en: "No index" };
const NO_DUE = { vi: "Chưa có ngày đến hạn", en: "No due date" };

/** Names of groups that hold what has no value of a dimension, by the dimension. */
export const NO_VALUE_LABELS: Readonly<Record<string, LocalizedText>> = /* @__PURE__ */ frozen({
  part: { vi: "Ngoài các phần", en: "No part" },
  section: { vi: "Ngoài các mục", en: "No section" },
  agency: { vi: "Chưa có đơn vị chủ trì", en: "No lead" },
  index: NO_MEASURE,
  measure: NO_MEASURE,
  month: NO_DUE,
  quarter: NO_DUE,
});

/** Names of the kinds of deadline. */
export const DEADLINE_LABELS = /* @__PURE__ */ frozen({
  by: { vi: "Đến một ngày", en: "By a date" },
  within: { vi: "Trong một thời gian", en: "Within a period" },
  recurring: { vi: "Định kỳ", en: "Recurring" },
  ongoing: { vi: "Thường xuyên", en: "Ongoing" },
  event: { vi: "Theo sự kiện", en: "Depends on an event" },
  reference: { vi: "Theo văn bản khác", en: "Set elsewhere" },
  unstated: { vi: "Không nêu thời hạn", en: "No time stated" },
  unrecognized: { vi: "Không đọc được thời hạn", en: "Deadline not understood" },
  none: { vi: "Không có thời hạn", en: "No deadline" },
} as const satisfies Readonly<Record<string, LocalizedText>>);

/** Names of what a status rests on. */
export const CERTAINTY_LABELS = /* @__PURE__ */ frozen({
  recorded: { vi: "Theo ghi nhận", en: "Recorded" },
  inferred: { vi: "Theo suy luận, chưa xác nhận", en: "Inferred, not confirmed" },
} as const satisfies Readonly<Record<string, LocalizedText>>);
