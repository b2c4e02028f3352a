import type { LocalizedText, Severity } from "../../../text/index.js";
import type { LintFindingCode } from "../lint-finding.js";

/** A rule: how much its findings matter, what they say, and what to do about them. */
export interface LintRule {
  readonly severity: Severity;
  readonly message: LocalizedText;
  readonly suggestion: LocalizedText;
}

const NUMBER_ALL: LocalizedText = {
  vi: "Đánh lại số thứ tự từ 1, hoặc ghi rõ nhiệm vụ nào đã bỏ.",
  en: "Number the tasks again from 1, or say which task was dropped.",
};

const NAME_LEAD: LocalizedText = {
  vi: "Ghi một cơ quan chịu trách nhiệm chính.",
  en: "Name one agency that answers for it.",
};

/** The rules of {@link lintPlan}, in the order in which findings of one task are given. */
export const LINT_RULES: Readonly<Record<LintFindingCode, LintRule>> = {
  "lint-task-number-absent": {
    severity: "warning",
    message: { vi: "Nhiệm vụ không có số thứ tự.", en: "The task has no number." },
    suggestion: NUMBER_ALL,
  },
  "lint-task-number-missing": {
    severity: "warning",
    message: {
      vi: "Số thứ tự bị thiếu trước nhiệm vụ này.",
      en: "Numbers are missing before this task.",
    },
    suggestion: NUMBER_ALL,
  },
  "lint-task-number-repeated": {
    severity: "warning",
    message: { vi: "Số thứ tự bị lặp.", en: "The number stands twice." },
    suggestion: NUMBER_ALL,
  },
  "lint-lead-missing": {
    severity: "warning",
    message: { vi: "Nhiệm vụ không có cơ quan chủ trì.", en: "The task has no lead." },
    suggestion: NAME_LEAD,
  },
  "lint-lead-among-partners": {
    severity: "warning",
    message: {
      vi: "Cơ quan chủ trì cũng đứng trong danh sách phối hợp.",
      en: "The lead stands among its own partners too.",
    },
    suggestion: {
      vi: "Bỏ cơ quan đó khỏi cột phối hợp.",
      en: "Take the agency out of the column of partners.",
    },
  },
  "lint-agency-unreadable": {
    severity: "info",
    message: {
      vi: "Tên viết tắt hoặc tên cơ quan này không thông dụng.",
      en: "This abbreviation or name of an agency is not in common use.",
    },
    suggestion: {
      vi: "Viết đầy đủ tên, hoặc giải thích chữ viết tắt bằng tuỳ chọn glossary khi đọc bảng.",
      en: "Write the name out, or explain the abbreviation by the option glossary when reading.",
    },
  },
  "lint-deadline-missing": {
    severity: "warning",
    message: { vi: "Nhiệm vụ không có thời hạn.", en: "The task has no deadline." },
    suggestion: {
      vi: "Ghi ngày, tháng hoặc quý phải hoàn thành.",
      en: "Say by which day, month or quarter it is to be done.",
    },
  },
  "lint-deadline-unreadable": {
    severity: "warning",
    message: {
      vi: "Không đọc được thời hạn này.",
      en: "This deadline cannot be read.",
    },
    suggestion: {
      vi: "Ghi thời hạn bằng ngày, tháng, quý, năm hoặc chu kỳ; kiểm tra xem ô có sai cột không.",
      en: "Write a day, month, quarter, year or cadence; see whether the cell is in its column.",
    },
  },
  "lint-deadline-impossible": {
    severity: "error",
    message: {
      vi: "Thời hạn nêu một ngày không có trong lịch, hoặc kết thúc trước khi bắt đầu.",
      en: "The deadline names a day that does not exist, or ends before it starts.",
    },
    suggestion: { vi: "Sửa lại ngày.", en: "Mend the date." },
  },
  "lint-deadline-without-year": {
    severity: "warning",
    message: {
      vi: "Thời hạn không ghi năm trong khi kế hoạch kéo dài nhiều năm hoặc không rõ năm.",
      en: "The deadline gives no year, while the plan covers several years or does not say its year.",
    },
    suggestion: { vi: "Ghi thêm năm.", en: "Add the year." },
  },
  "lint-deadline-before-plan": {
    severity: "warning",
    message: {
      vi: "Thời hạn đã qua khi kế hoạch được ban hành.",
      en: "The time had passed when the plan was issued.",
    },
    suggestion: {
      vi: "Đặt thời hạn sau ngày ban hành, hoặc ghi kết quả đã đạt.",
      en: "Set a time after the day of issue, or say what has been achieved.",
    },
  },
  "lint-deadline-in-other-year": {
    severity: "warning",
    message: {
      vi: "Thời hạn nằm ngoài thời gian của kế hoạch.",
      en: "The deadline lies outside the period of the plan.",
    },
    suggestion: {
      vi: "Kiểm tra năm; báo cáo năm nộp trong hai tháng sau khi hết kế hoạch thì không cần sửa.",
      en: "Check the year; a report on the year due within two months after it needs no change.",
    },
  },
  "lint-deadline-in-output": {
    severity: "warning",
    message: {
      vi: "Cột sản phẩm ghi một thời hạn.",
      en: "The output is only a time.",
    },
    suggestion: {
      vi: "Ghi sản phẩm phải có, chuyển thời hạn sang cột thời gian.",
      en: "Name what is to be produced, and move the time to the column of deadlines.",
    },
  },
  "lint-output-missing": {
    severity: "warning",
    message: {
      vi: "Nhiệm vụ không có sản phẩm và không có chỉ tiêu.",
      en: "The task has neither an output nor a target.",
    },
    suggestion: {
      vi: "Ghi sản phẩm: báo cáo, quyết định, danh mục…, hoặc một con số phải đạt.",
      en: "Name an output (a report, a decision, a list), or a figure to be reached.",
    },
  },
  "lint-output-not-checkable": {
    severity: "warning",
    message: {
      vi: "Sản phẩm ghi chung chung, không kiểm tra được đã có hay chưa.",
      en: "The output is worded so generally that nobody can check whether it is there.",
    },
    suggestion: {
      vi: "Ghi văn bản, vật phẩm hoặc con số cụ thể.",
      en: "Name a document, a thing or a figure.",
    },
  },
  "lint-target-missing": {
    severity: "warning",
    message: {
      vi: "Cả kế hoạch không có chỉ tiêu đo được.",
      en: "The plan states no measurable target.",
    },
    suggestion: {
      vi: "Thêm chỉ tiêu có con số, ví dụ “trên 98% hồ sơ đúng hạn”.",
      en: "Add targets with figures, such as “trên 98% hồ sơ đúng hạn”.",
    },
  },
  "lint-section-target-missing": {
    severity: "info",
    message: {
      vi: "Mục này không có chỉ tiêu đo được.",
      en: "The section states no measurable target.",
    },
    suggestion: {
      vi: "Thêm ít nhất một chỉ tiêu có con số cho mục.",
      en: "Add at least one target with a figure to the section.",
    },
  },
  "lint-measure-without-task": {
    severity: "warning",
    message: {
      vi: "Một nội dung của chỉ số không có nhiệm vụ nào.",
      en: "A part of the index has no task.",
    },
    suggestion: {
      vi: "Thêm nhiệm vụ cho nội dung này, hoặc nói rõ vì sao không thuộc kế hoạch.",
      en: "Add a task for it, or say why it is not for this plan.",
    },
  },
  "lint-task-repeated": {
    severity: "warning",
    message: {
      vi: "Một nhiệm vụ khác ghi cùng nội dung.",
      en: "Another task says the same.",
    },
    suggestion: {
      vi: "Gộp hai nhiệm vụ, hoặc ghi rõ chúng khác nhau ở đâu.",
      en: "Join the two, or say how they differ.",
    },
  },
  "lint-task-nearly-repeated": {
    severity: "info",
    message: {
      vi: "Một nhiệm vụ khác ghi gần giống hệt.",
      en: "Another task says nearly the same.",
    },
    suggestion: {
      vi: "Kiểm tra xem có phải một nhiệm vụ ghi hai lần không.",
      en: "See whether it is one task written twice.",
    },
  },
  "lint-share-disagrees": {
    severity: "warning",
    message: {
      vi: "Tỷ lệ ghi không khớp với hai con số đứng trước.",
      en: "The printed share does not follow from the two figures before it.",
    },
    suggestion: { vi: "Tính lại tỷ lệ.", en: "Work the share out again." },
  },
  "lint-citation-dates-disagree": {
    severity: "warning",
    message: {
      vi: "Cùng một số văn bản nhưng ghi hai ngày khác nhau.",
      en: "One document number stands with two different dates.",
    },
    suggestion: {
      vi: "Đối chiếu với văn bản gốc; nếu là hai văn bản, ghi rõ cơ quan ban hành.",
      en: "Look at the document itself; if they are two, name who issued each.",
    },
  },
  "lint-citation-date-impossible": {
    severity: "error",
    message: {
      vi: "Ngày của văn bản được dẫn không có trong lịch.",
      en: "The date of a cited document does not exist.",
    },
    suggestion: { vi: "Đối chiếu với văn bản gốc.", en: "Look at the document itself." },
  },
};
