import type { LocalizedText } from "../../text/index.js";
import type { InferenceConfidence } from "./reasons.js";

/** The words of a report that do not depend on its data. */
export const REPORT_WORDS = {
  title: { vi: "Báo cáo kết quả thực hiện", en: "Progress report on" },
  subject: { vi: "Kết quả thực hiện", en: "Progress on" },
  aPlan: { vi: "kế hoạch", en: "the plan" },
  plan: { vi: "Văn bản", en: "Document" },
  number: { vi: "số", en: "No." },
  dated: { vi: "ngày", en: "of" },
  issuer: { vi: "Cơ quan ban hành", en: "Issued by" },
  validity: { vi: "Thời gian của kế hoạch", en: "Period of the plan" },
  reported: { vi: "Kỳ báo cáo", en: "Period reported on" },
  until: { vi: "Số liệu đến hết ngày", en: "Figures as of" },
  targets: { vi: "Chỉ tiêu của kế hoạch (nguyên văn)", en: "Targets of the plan (as written)" },
  results: { vi: "Kết quả theo nội dung", en: "Results by content" },
  rates: { vi: "Tỷ lệ hoàn thành", en: "Completion rates" },
  overdue: { vi: "Việc quá hạn chưa hoàn thành", en: "Overdue" },
  next: { vi: "Nhiệm vụ kỳ tới", en: "Tasks of the next period" },
  through: { vi: "đến hết ngày", en: "through" },
  bySection: { vi: "Theo nội dung", en: "By section" },
  byMeasure: { vi: "Theo chỉ số", en: "By index" },
  byAgency: { vi: "Theo đơn vị chủ trì", en: "By lead" },
  byStatus: { vi: "Theo trạng thái", en: "By status" },
  group: { vi: "Nhóm", en: "Group" },
  total: { vi: "Tổng số", en: "Total" },
  completedOfAll: { vi: "Hoàn thành / tổng số", en: "Completed / all" },
  completedOfDue: { vi: "Hoàn thành / đã đến hạn", en: "Completed / due" },
  inTimeOfCompleted: { vi: "Trong hạn / hoàn thành", en: "In time / completed" },
  ofWhichInferred: { vi: "Hoàn thành theo suy luận (*)", en: "Completed by inference (*)" },
  overdueCount: { vi: "Quá hạn", en: "Overdue" },
  shareOfAll: { vi: "Số việc / tổng số", en: "Number / all" },
  status: { vi: "Trạng thái", en: "Status" },
  place: { vi: "TT", en: "No." },
  task: { vi: "Nhiệm vụ", en: "Task" },
  output: { vi: "Sản phẩm", en: "Output" },
  lead: { vi: "Chủ trì", en: "Lead" },
  due: { vi: "Hạn", en: "Due" },
  movedFrom: { vi: "gia hạn từ", en: "extended from" },
  since: { vi: "từ ngày", en: "since" },
  notReported: { vi: "Chưa báo cáo", en: "Not reported" },
  suspended: { vi: "Việc tạm dừng", en: "Suspended" },
  late: { vi: "Chậm (ngày)", en: "Late (days)" },
  workingDaysLate: { vi: "Chậm (ngày làm việc)", en: "Late (working days)" },
  hint: { vi: "Kết quả suy luận (*)", en: "Inferred results (*)" },
  evidence: { vi: "Minh chứng", en: "Evidence" },
  inferredEvidence: { vi: "Suy luận (*)", en: "Inferred (*)" },
  confidence: { vi: "độ tin cậy", en: "confidence" },
  progress: { vi: "tiến độ", en: "progress" },
  laterDues: { vi: "Chưa đến hạn", en: "Not yet due" },
  untimed: { vi: "Việc không có ngày đến hạn", en: "Without a due date" },
  none: { vi: "Không có.", en: "None." },
  nothingListed: { vi: "Kế hoạch không có việc nào.", en: "The plan lists nothing." },
  shared: {
    vi: "Một việc có thể thuộc nhiều nhóm; dòng tổng số tính mỗi việc một lần.",
    en: "One item may stand in several groups; the total counts each once.",
  },
  inferredNote: {
    vi: "(*) Suy luận từ kết quả nêu trong báo cáo, chưa được ghi nhận; cần đơn vị chủ trì xác nhận.",
    en: "(*) Inferred from the results that the reports state, not recorded; to be confirmed by the lead.",
  },
  aside: { vi: "Kết quả khác nêu trong báo cáo", en: "Other results that are reported" },
  others: { vi: "Nội dung khác của kế hoạch", en: "Other contents of the plan" },
  outputs: { vi: "Sản phẩm của nhiệm vụ", en: "Outputs of the task" },
  target: { vi: "Chỉ tiêu", en: "Target" },
  observedValue: { vi: "kết quả", en: "observed" },
  met: { vi: "đạt", en: "met" },
  missed: { vi: "chưa đạt", en: "not met" },
  aboveWhole: { vi: "trên 100%, cần kiểm tra lại", en: "above 100%, to be checked" },
  notObserved: { vi: "chưa có số liệu", en: "nothing observed yet" },
  notEnough: {
    vi: "chưa đủ căn cứ để tính là hoàn thành vì",
    en: "not enough to count as completed, because",
  },
  claimed: {
    vi: "Đã có kết quả nhưng chưa đủ căn cứ để tính là hoàn thành",
    en: "With results that are not enough to count as completed",
  },
  backlog: { vi: "Tồn đọng từ các kỳ trước", en: "Backlog of earlier periods" },
  silent: {
    vi: "Đơn vị chưa báo cáo việc đã đến hạn",
    en: "Leads that have reported nothing on what is due",
  },
  items: { vi: "việc", en: "not reported" },
  elapsed: { vi: "Thời gian đã qua", en: "Time elapsed" },
  days: { vi: "ngày", en: "days" },
  doneSoFar: { vi: "đã hoàn thành", en: "completed" },
  behind: { vi: "chậm so với tiến độ thời gian", en: "behind the time by" },
  ahead: { vi: "nhanh hơn tiến độ thời gian", en: "ahead of the time by" },
  level: { vi: "ngang bằng tiến độ thời gian", en: "level with the time" },
  percentagePoints: { vi: "điểm phần trăm", en: "percentage points" },
  meanProgress: { vi: "Tiến độ bình quân", en: "Mean progress" },
  meanOf: { vi: "việc hoàn thành tính 100%", en: "what is completed counts 100%" },
  atLeast: { vi: "ít nhất", en: "at least" },
  untold: { vi: "việc chưa có ghi nhận tính 0%", en: "of which nothing is recorded count 0%" },
  fullTexts: { vi: "Toàn văn nội dung đã rút gọn", en: "Full texts of what was shortened" },
  periodOnly: {
    vi: "Kết quả và tỷ lệ chỉ tính việc đến hạn hoặc hoàn thành trong kỳ và việc không có ngày đến hạn.",
    en: "Results and rates are those of what fell due or was completed in the period and of what has no due date.",
  },
  movedOn: {
    vi: "Việc có hạn trong kỳ đã được gia hạn ra ngoài kỳ được nêu dưới đây, không tính vào tỷ lệ.",
    en: "What was due in the period and was moved beyond it is named below, and stands in no rate.",
  },
  workingDaysNote: {
    vi: "Ngày làm việc tính theo lịch nghỉ; phần lịch chưa công bố là dự kiến.",
    en: "Working days follow the calendar of days off; what is not announced yet is projected.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** A word or sentence of a report. */
export type ReportWord = keyof typeof REPORT_WORDS;

/** The words of the administrative form. */
export const LETTERHEAD_WORDS = {
  nation: {
    vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    en: "SOCIALIST REPUBLIC OF VIET NAM",
  },
  motto: { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" },
  number: { vi: "Số:", en: "No.:" },
  kind: { vi: "BÁO CÁO", en: "REPORT" },
  to: { vi: "Kính gửi:", en: "To:" },
  recipients: { vi: "Nơi nhận:", en: "Recipients:" },
  undated: { vi: "ngày … tháng … năm …", en: "… (date)" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The names of how sure an inference is. */
export const CONFIDENCE_WORDS: Readonly<Record<InferenceConfidence, LocalizedText>> = {
  high: { vi: "cao", en: "high" },
  medium: { vi: "vừa", en: "medium" },
  low: { vi: "thấp", en: "low" },
};
