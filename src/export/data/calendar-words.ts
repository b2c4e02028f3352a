import type { LocalizedText } from "../../text/index.js";

/** The words of a calendar beside those of the plan. */
export const CALENDAR_WORDS = {
  status: { vi: "Tình trạng", en: "Status" },
  state: { vi: "Diễn biến", en: "State" },
  completed: { vi: "Ngày hoàn thành", en: "Completed on" },
  section: { vi: "Mục", en: "Section" },
  deliverable: { vi: "Sản phẩm", en: "Deliverable" },
  about: { vi: "Nội dung", en: "About" },
  leads: { vi: "Chủ trì", en: "Lead" },
  deadline: { vi: "Thời hạn theo văn bản", en: "Deadline as written" },
  hour: { vi: "Giờ đến hạn", en: "Time of day" },
  basis: { vi: "Căn cứ tính ngày", en: "Basis of the date" },
  extended: { vi: "Gia hạn đến", en: "Extended to" },
  evidence: { vi: "Minh chứng", en: "Evidence" },
  inferred: { vi: "Suy luận từ kết quả, chưa xác nhận", en: "Inferred, not confirmed" },
  projected: {
    vi: "Lịch nghỉ của năm này chưa được công bố; ngày đến hạn có thể thay đổi",
    en: "The days off of this year are not announced yet; the due date may change",
  },
  plan: { vi: "Kế hoạch", en: "Plan" },
  undated: {
    vi: "Số việc chưa có ngày đến hạn, không có trong lịch này",
    en: "Without a due date and not in this calendar",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** One of those words. */
export type CalendarWord = keyof typeof CALENDAR_WORDS;
