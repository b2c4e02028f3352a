import type { FindingRow } from "../../../text/index.js";
import type { LintFindingCode } from "../lint-finding.js";

/** A rule: the row of its findings, and what to do about them in Vietnamese and in English. */
type LintRule = readonly [...FindingRow, doVi: string, doEn: string];

const NUMBER_ALL = [
  "Đánh lại số thứ tự từ 1, hoặc ghi rõ nhiệm vụ nào đã bỏ.",
  "Number the tasks again from 1, or say which task was dropped.",
] as const;

/** The rules of {@link lintPlan}, in the order in which findings of one task are given. */
export const LINT_RULES: Readonly<Record<LintFindingCode, LintRule>> = /* @__PURE__ */ (() => ({
  "lint-task-number-absent": [
    "warning",
    "Nhiệm vụ không có số thứ tự.",
    "The task has no number.",
    ...NUMBER_ALL,
  ],
  "lint-task-number-missing": [
    "warning",
    "Số thứ tự bị thiếu trước nhiệm vụ này.",
    "Numbers are missing before this task.",
    ...NUMBER_ALL,
  ],
  "lint-task-number-repeated": [
    "warning",
    "Số thứ tự bị lặp.",
    "The number stands twice.",
    ...NUMBER_ALL,
  ],
  "lint-lead-missing": [
    "warning",
    "Nhiệm vụ không có cơ quan chủ trì.",
    "The task has no lead.",
    "Ghi một cơ quan chịu trách nhiệm chính.",
    "Name one agency that answers for it.",
  ],
  "lint-lead-among-partners": [
    "warning",
    "Cơ quan chủ trì cũng đứng trong danh sách phối hợp.",
    "The lead stands among its own partners too.",
    "Bỏ cơ quan đó khỏi cột phối hợp.",
    "Take the agency out of the column of partners.",
  ],
  "lint-agency-unreadable": [
    "info",
    "Tên viết tắt hoặc tên cơ quan này không thông dụng.",
    "This abbreviation or name of an agency is not in common use.",
    "Viết đầy đủ tên, hoặc giải thích chữ viết tắt bằng tùy chọn glossary khi đọc bảng.",
    "Write the name out, or explain the abbreviation by the option glossary when reading.",
  ],
  "lint-deadline-missing": [
    "warning",
    "Nhiệm vụ không có thời hạn.",
    "The task has no deadline.",
    "Ghi ngày, tháng hoặc quý phải hoàn thành.",
    "Say by which day, month or quarter it is to be done.",
  ],
  "lint-deadline-unreadable": [
    "warning",
    "Không đọc được thời hạn này.",
    "This deadline cannot be read.",
    "Ghi thời hạn bằng ngày, tháng, quý, năm hoặc chu kỳ; kiểm tra xem ô có sai cột không.",
    "Write a day, month, quarter, year or cadence; see whether the cell is in its column.",
  ],
  "lint-deadline-impossible": [
    "error",
    "Thời hạn nêu một ngày không có trong lịch, hoặc kết thúc trước khi bắt đầu.",
    "The deadline names a day that does not exist, or ends before it starts.",
    "Sửa lại ngày.",
    "Mend the date.",
  ],
  "lint-deadline-without-year": [
    "warning",
    "Thời hạn không ghi năm trong khi kế hoạch kéo dài nhiều năm hoặc không rõ năm.",
    "The deadline gives no year, while the plan covers several years or does not say its year.",
    "Ghi thêm năm.",
    "Add the year.",
  ],
  "lint-deadline-before-plan": [
    "warning",
    "Thời hạn đã qua khi kế hoạch được ban hành.",
    "The time had passed when the plan was issued.",
    "Đặt thời hạn sau ngày ban hành, hoặc ghi kết quả đã đạt.",
    "Set a time after the day of issue, or say what has been achieved.",
  ],
  "lint-deadline-in-other-year": [
    "warning",
    "Thời hạn nằm ngoài thời gian của kế hoạch.",
    "The deadline lies outside the period of the plan.",
    "Kiểm tra năm; báo cáo năm nộp trong hai tháng sau khi hết kế hoạch thì không cần sửa.",
    "Check the year; a report on the year due within two months after it needs no change.",
  ],
  "lint-deadline-in-output": [
    "warning",
    "Cột sản phẩm ghi một thời hạn.",
    "The output is only a time.",
    "Ghi sản phẩm phải có, chuyển thời hạn sang cột thời gian.",
    "Name what is to be produced, and move the time to the column of deadlines.",
  ],
  "lint-output-missing": [
    "warning",
    "Nhiệm vụ không có sản phẩm và không có chỉ tiêu.",
    "The task has neither an output nor a target.",
    "Ghi sản phẩm: báo cáo, quyết định, danh mục…, hoặc một con số phải đạt.",
    "Name an output (a report, a decision, a list), or a figure to be reached.",
  ],
  "lint-output-not-checkable": [
    "warning",
    "Sản phẩm ghi chung chung, không kiểm tra được đã có hay chưa.",
    "The output is worded so generally that nobody can check whether it is there.",
    "Ghi văn bản, vật phẩm hoặc con số cụ thể.",
    "Name a document, a thing or a figure.",
  ],
  "lint-target-missing": [
    "warning",
    "Cả kế hoạch không có chỉ tiêu đo được.",
    "The plan states no measurable target.",
    "Thêm chỉ tiêu có con số, ví dụ “trên 98% hồ sơ đúng hạn”.",
    "Add targets with figures, such as “trên 98% hồ sơ đúng hạn”.",
  ],
  "lint-section-target-missing": [
    "info",
    "Mục này không có chỉ tiêu đo được.",
    "The section states no measurable target.",
    "Thêm ít nhất một chỉ tiêu có con số cho mục.",
    "Add at least one target with a figure to the section.",
  ],
  "lint-measure-without-task": [
    "warning",
    "Một nội dung của chỉ số không có nhiệm vụ nào.",
    "A part of the index has no task.",
    "Thêm nhiệm vụ cho nội dung này, hoặc nói rõ vì sao không thuộc kế hoạch.",
    "Add a task for it, or say why it is not for this plan.",
  ],
  "lint-task-repeated": [
    "warning",
    "Một nhiệm vụ khác ghi cùng nội dung.",
    "Another task says the same.",
    "Gộp hai nhiệm vụ, hoặc ghi rõ chúng khác nhau ở đâu.",
    "Join the two, or say how they differ.",
  ],
  "lint-task-nearly-repeated": [
    "info",
    "Một nhiệm vụ khác ghi gần giống hệt.",
    "Another task says nearly the same.",
    "Kiểm tra xem có phải một nhiệm vụ ghi hai lần không.",
    "See whether it is one task written twice.",
  ],
  "lint-share-disagrees": [
    "warning",
    "Tỷ lệ ghi không khớp với hai con số đứng trước.",
    "The printed share does not follow from the two figures before it.",
    "Tính lại tỷ lệ.",
    "Work the share out again.",
  ],
  "lint-citation-dates-disagree": [
    "warning",
    "Cùng một số văn bản nhưng ghi hai ngày khác nhau.",
    "One document number stands with two different dates.",
    "Đối chiếu với văn bản gốc; nếu là hai văn bản, ghi rõ cơ quan ban hành.",
    "Look at the document itself; if they are two, name who issued each.",
  ],
  "lint-citation-date-impossible": [
    "error",
    "Ngày của văn bản được dẫn không có trong lịch.",
    "The date of a cited document does not exist.",
    "Đối chiếu với văn bản gốc.",
    "Look at the document itself.",
  ],
}))();
