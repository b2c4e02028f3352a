import type { LocalizedText } from "chiso";

/** All words of the page. */
export const WORDS = {
  pageTitle: {
    vi: "chiso: thử với bảng kế hoạch của bạn",
    en: "chiso: try it with your own plan",
  },
  heading: { vi: "Thử với bảng của bạn", en: "Try it with your own table" },
  intro: {
    vi: "Dán bảng kế hoạch từ Word hoặc Excel: trang này đọc nhiệm vụ, tính ngày đến hạn kèm căn cứ, nêu chỗ cần xem lại.",
    en: "Paste a plan from Word or Excel: this page reads its tasks, works out the due dates with the rules behind them, and says what needs a second look.",
  },
  privacy: {
    vi: "Mọi việc diễn ra trong trình duyệt; không có gì được gửi đi. Dùng được khi không có mạng.",
    en: "Everything happens in this browser; nothing is sent anywhere. It works offline.",
  },
  toSite: { vi: "Tài liệu", en: "Documentation" },
  skip: { vi: "Tới phần kết quả", en: "Skip to the results" },
  language: { vi: "Ngôn ngữ", en: "Language" },
  noScript: {
    vi: "Trang này cần JavaScript của trình duyệt.",
    en: "This page needs JavaScript.",
  },

  planHeading: { vi: "1. Bảng kế hoạch", en: "1. The plan" },
  pasteLabel: { vi: "Dán bảng vào đây", en: "Paste the table here" },
  pasteHint: {
    vi: "Chọn bảng trong Word, Excel hoặc trang web, sao chép rồi dán (Ctrl+V). Tiêu đề phía trên bảng cũng nên có.",
    en: "Select the table in Word, Excel or a web page, copy and paste it (Ctrl+V), best with the lines above it.",
  },
  pastePlaceholder: {
    vi: "TT ⇥ Nhiệm vụ ⇥ Sản phẩm ⇥ Chủ trì ⇥ Thời gian",
    en: "No. ⇥ Task ⇥ Output ⇥ Lead ⇥ Deadline",
  },
  fileLabel: {
    vi: "hoặc thả vào trang, hoặc chọn tệp .docx, .xlsx, .csv",
    en: "or drop on the page, or choose a .docx, .xlsx or .csv file",
  },
  samplePlan: { vi: "Bảng mẫu: kế hoạch", en: "Sample: a plan" },
  sampleTracker: { vi: "Bảng mẫu: theo dõi", en: "Sample: a tracker" },
  clear: { vi: "Xóa", en: "Clear" },
  sheetLabel: { vi: "Trang tính", en: "Sheet" },
  options: { vi: "Cách đọc", en: "How to read it" },
  yearLabel: { vi: "Năm của kế hoạch", en: "Year of the plan" },
  yearHint: { vi: "nếu tiêu đề không ghi", en: "where its heading names none" },
  dayLabel: { vi: "Tính đến ngày", en: "As of" },
  beforeLabel: { vi: "“Trước ngày X” là", en: "“Trước ngày X” means" },
  beforeStrict: { vi: "chậm nhất ngày liền trước X", en: "by the day before X" },
  beforeLoose: { vi: "tính cả ngày X", en: "X too" },
  rollLabel: { vi: "Đến hạn vào ngày nghỉ", en: "Due on a day off" },
  rollNone: { vi: "giữ nguyên", en: "stays" },
  rollFollowing: { vi: "sang ngày làm việc sau", en: "moves to the next working day" },
  rollPreceding: { vi: "về ngày làm việc trước", en: "moves to the working day before" },
  reportedLabel: {
    vi: "Bảng này báo cáo tình hình đến ngày trên",
    en: "The table reports the state on that day",
  },

  resultsHeading: { vi: "Kết quả", en: "Results" },
  nothingYet: {
    vi: "Chưa có bảng nào. Hãy dán bảng của bạn, hoặc xem một bảng mẫu.",
    en: "No table yet. Paste one of your own, or look at a sample.",
  },
  reading: { vi: "Đang đọc {0}…", en: "Reading {0}…" },
  fileFailed: { vi: "Không mở được tệp {0}.", en: "The file {0} could not be opened." },
  fileUnknown: {
    vi: "Không đọc được loại tệp này: {0}. Hãy dùng .docx, .xlsx hoặc .csv.",
    en: "This kind of file is not read: {0}. Use .docx, .xlsx or .csv.",
  },
  yearNeeded: {
    vi: "Chưa biết năm của kế hoạch, nên chưa tính được ngày đến hạn: hãy điền năm ở phần Cách đọc.",
    en: "The year of the plan is not known, so nothing can be dated: fill it in under How to read it.",
  },
  callRefused: { vi: "Không tính được: {0}", en: "This cannot be worked out: {0}" },
  fromHtml: {
    vi: "Đã nhận bảng kèm định dạng: các ô gộp được giữ.",
    en: "The table came with its formatting: merged cells are kept.",
  },
  fromFile: { vi: "Đã mở tệp {0}.", en: "Opened {0}." },
  summaryTasks: { vi: "{0} nhiệm vụ", en: "tasks: {0}" },
  summaryDated: { vi: "{0} lần đến hạn", en: "due dates: {0}" },
  summaryOpen: { vi: "{0} chưa có ngày", en: "without a date: {0}" },
  summaryFindings: { vi: "{0} lưu ý", en: "findings: {0}" },

  tabs: { vi: "Các phần của kết quả", en: "Parts of the results" },
  tabPlan: { vi: "Kế hoạch", en: "Plan" },
  tabDue: { vi: "Ngày đến hạn", en: "Due dates" },
  tabFindings: { vi: "Lưu ý", en: "Findings" },
  tabRates: { vi: "Tỷ lệ", en: "Rates" },
  tabYear: { vi: "Lịch năm", en: "Year" },
  tabGantt: { vi: "Tiến độ", en: "Gantt" },

  columnCode: { vi: "Mã", en: "Code" },
  columnTask: { vi: "Nhiệm vụ", en: "Task" },
  columnOutput: { vi: "Sản phẩm", en: "Output" },
  columnLead: { vi: "Chủ trì", en: "Lead" },
  columnOthers: { vi: "Phối hợp, thực hiện", en: "With, done by" },
  columnDeadline: { vi: "Thời hạn", en: "Deadline" },
  columnStatus: { vi: "Tình trạng", en: "Status" },
  untitledPlan: { vi: "Kế hoạch không có tiêu đề", en: "A plan without a title" },
  noSection: { vi: "Mục không có tiêu đề", en: "A section without a heading" },
  noDate: { vi: "chưa có ngày", en: "no date" },
  timesEach: { vi: "{0} lần", en: "{0} times" },
  approximately: { vi: "khoảng", en: "about" },
  projected: { vi: "lịch nghỉ chưa công bố", en: "days off not announced yet" },
  leftOver: { vi: "Không thuộc ô nào đã đọc", en: "In no cell that was read" },

  severityError: { vi: "Lỗi", en: "Error" },
  severityWarning: { vi: "Nên xem lại", en: "To check" },
  severityInfo: { vi: "Ghi chú", en: "Note" },
  place: { vi: "hàng {0}, cột {1}", en: "row {0}, column {1}" },
  placeRow: { vi: "hàng {0}", en: "row {0}" },
  reasonLabel: { vi: "Vì sao quan trọng: {0}", en: "Why it matters: {0}" },
  adviceLabel: { vi: "Nên làm gì: {0}", en: "What to do: {0}" },
  noFindings: { vi: "Không có gì phải xem lại.", en: "Nothing needs a second look." },

  month: { vi: "Tháng {0}/{1}", en: "{1}-{0}" },
  undatedHeading: { vi: "Chưa có ngày đến hạn", en: "Without a due date" },
  noDue: { vi: "Không có việc nào có ngày đến hạn.", en: "Nothing has a due date." },
  basis: { vi: "Căn cứ", en: "Basis" },
  leadIs: { vi: "Chủ trì: {0}", en: "Lead: {0}" },
  atTime: { vi: "{0} ngày {1}", en: "{1}, {0}" },

  noRecords: {
    vi: "Bảng không ghi việc nào đã làm đến đâu, nên không tính tỷ lệ. Bảng theo dõi có cột trạng thái, tiến độ (%), ngày hoàn thành hoặc kết quả thì có.",
    en: "The table does not say how far anything is, so there are no rates. Trackers have a column of states, shares, days of completion or results.",
  },
  ratesCaption: {
    vi: "Hoàn thành đến ngày {0}",
    en: "Completed by {0}",
  },
  bySection: { vi: "Theo mục", en: "By section" },
  byAgency: { vi: "Theo đơn vị chủ trì", en: "By lead" },
  columnGroup: { vi: "Nhóm", en: "Group" },
  columnOfAll: { vi: "Hoàn thành / tổng số", en: "Completed of all" },
  columnOfDue: { vi: "Hoàn thành / đã đến hạn", en: "Completed of those due" },
  columnOverdue: { vi: "Quá hạn", en: "Overdue" },
  overlapping: {
    vi: "Một việc có nhiều đơn vị chủ trì được tính ở từng đơn vị.",
    en: "What has several leads counts for each of them.",
  },

  downloads: { vi: "Tải về", en: "Download" },
  downloadCalendar: { vi: "Lịch (.ics)", en: "Calendar (.ics)" },
  downloadCsv: { vi: "Bảng cho Excel (.csv)", en: "Table for Excel (.csv)" },
  downloadAnnex: { vi: "Phụ lục để in (.html)", en: "Annex to print (.html)" },
  downloadPage: { vi: "Báo cáo để in (.html)", en: "Report to print (.html)" },
  downloadReport: { vi: "Báo cáo (.md)", en: "Report (.md)" },
  downloadYear: { vi: "Lịch năm (.svg)", en: "Year (.svg)" },
  downloadTimeline: { vi: "Tiến độ (.svg)", en: "Gantt (.svg)" },
  downloaded: { vi: "Đã tạo tệp {0}.", en: "Made {0}." },
  fileBase: { vi: "ke-hoach", en: "plan" },
  fileReport: { vi: "bao-cao", en: "report" },
  fileYear: { vi: "lich-nam", en: "year" },
  fileTimeline: { vi: "tien-do", en: "gantt" },

  deadlineHeading: { vi: "2. Một thời hạn", en: "2. A deadline" },
  deadlineHint: {
    vi: "Viết như trong kế hoạch: mỗi phần được tô cho một mệnh đề.",
    en: "As plans write it, in Vietnamese: each part is marked for one clause.",
  },
  deadlineLabel: { vi: "Thời hạn", en: "Deadline" },
  deadlineYear: { vi: "Năm", en: "Year" },

  ruleHeading: { vi: "3. Quy tắc chấm điểm", en: "3. A scoring rule" },
  ruleHint: {
    vi: "Viết như trong bảng tiêu chí: trang này cho lại bảng điểm.",
    en: "As sets of criteria write it, in Vietnamese: the page gives back its table of points.",
  },
  ruleLabel: { vi: "Quy tắc bằng lời", en: "The rule in words" },
  maximumLabel: { vi: "Điểm tối đa", en: "Maximum" },
  columnValue: { vi: "Mức đạt", en: "Reached" },
  columnPoints: { vi: "Điểm", en: "Points" },
  noRule: {
    vi: "Không đọc được trọn vẹn quy tắc này, nên không có bảng điểm.",
    en: "This rule was not read whole, so there is no table of points.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The names of the words. */
export type Word = keyof typeof WORDS;

/** Why something has no due date. */
export const OPEN_WORDS: Readonly<Record<string, LocalizedText>> = {
  ongoing: { vi: "thường xuyên", en: "goes on all the time" },
  "waiting-for-event": { vi: "chờ sự kiện", en: "waits for an event" },
  "set-elsewhere": { vi: "do văn bản khác quy định", en: "set elsewhere" },
  "unspecified-cadence": { vi: "định kỳ, không rõ bao lâu", en: "recurs, how often is not said" },
  "unknown-phase": { vi: "không rõ kỳ bắt đầu", en: "which of its turns is not said" },
  unstated: { vi: "không nêu thời hạn", en: "no time is stated" },
  unrecognized: { vi: "không đọc được", en: "not understood" },
  "no-horizon": { vi: "định kỳ, chưa biết năm", en: "recurs, the year is not known" },
  "beyond-calendar": { vi: "ngoài phạm vi của lịch", en: "lies beyond the calendar" },
};

/** The days of the week, Monday first. */
export const WEEKDAYS: readonly LocalizedText[] = [
  { vi: "Thứ Hai", en: "Monday" },
  { vi: "Thứ Ba", en: "Tuesday" },
  { vi: "Thứ Tư", en: "Wednesday" },
  { vi: "Thứ Năm", en: "Thursday" },
  { vi: "Thứ Sáu", en: "Friday" },
  { vi: "Thứ Bảy", en: "Saturday" },
  { vi: "Chủ Nhật", en: "Sunday" },
];
