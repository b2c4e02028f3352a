import type { LocalizedText } from "../../../text/index.js";

interface IndicatorRow {
  readonly number: number;
  readonly key: string;
  readonly name: LocalizedText;
  readonly scoredPer: "dossier" | "unit";
  /** What earns two points, one, none: the rule in short. */
  readonly levels: readonly [two: LocalizedText, one: LocalizedText, none: LocalizedText];
}

/** The nine indicators of Circular 01/2018/TT-VPCP, article 14. */
export const PROCEDURE_INDICATORS = [
  {
    number: 1,
    key: "total-time",
    name: {
      vi: "Tổng thời gian giải quyết thủ tục hành chính so với thời gian cho phép theo quy định của pháp luật",
      en: "Total handling time against the time the law allows",
    },
    scoredPer: "dossier",
    levels: [
      { vi: "ngắn hơn quy định", en: "shorter" },
      { vi: "bằng quy định", en: "equal" },
      { vi: "dài hơn quy định", en: "longer" },
    ],
  },
  {
    number: 2,
    key: "time-of-each-agency",
    name: {
      vi: "Thời gian thực hiện của từng cơ quan, đơn vị tham gia giải quyết so với quy định",
      en: "Time of each participating agency against the time allowed to it",
    },
    scoredPer: "dossier",
    levels: [
      { vi: "ngắn hơn thời hạn", en: "shorter" },
      { vi: "bằng thời hạn", en: "equal" },
      { vi: "dài hơn thời hạn", en: "longer" },
    ],
  },
  {
    number: 3,
    key: "contacts-to-complete",
    name: {
      vi: "Số lần phải liên hệ với nơi tiếp nhận hồ sơ để hoàn thiện hồ sơ",
      en: "How often the receiving place had to be contacted to complete the dossier",
    },
    scoredPer: "dossier",
    levels: [
      { vi: "không lần nào", en: "never" },
      { vi: "một lần", en: "once" },
      {
        vi: "hơn một lần, trừ lỗi của người nộp",
        en: "more than once, faults of the applicant aside",
      },
    ],
  },
  {
    number: 4,
    key: "agencies-to-contact",
    name: {
      vi: "Số lượng cơ quan, đơn vị, tổ chức phải liên hệ để hoàn thiện hồ sơ",
      en: "How many agencies had to be contacted to complete the dossier",
    },
    scoredPer: "dossier",
    levels: [
      { vi: "không cơ quan nào", en: "none" },
      {
        vi: "chỉ Bộ phận Một cửa (cộng cơ quan chủ trì kiểm tra thực địa, họp hội đồng nếu luật yêu cầu)",
        en: "the one-stop unit alone (and the agency in charge of a field check or council where the law asks for one)",
      },
      { vi: "hơn một cơ quan", en: "more than one" },
    ],
  },
  {
    number: 5,
    key: "one-stop-organisation",
    name: {
      vi: "Thực hiện tổ chức tiếp nhận hồ sơ, giải quyết, trả kết quả tại Bộ phận Một cửa",
      en: "Receiving, handling and returning at the one-stop unit",
    },
    scoredPer: "unit",
    levels: [
      {
        vi: "thẩm định, phê duyệt tại chỗ tối thiểu 20 % thủ tục (bộ, tỉnh), 50 % (huyện), 100 % (xã)",
        en: "appraised and approved on the spot: at least 20 % of procedures (ministry, province), 50 % (district), 100 % (commune)",
      },
      {
        vi: "100 % thủ tục thuộc diện được tiếp nhận và trả kết quả tại Bộ phận Một cửa",
        en: "all procedures that are not exempt received and returned there",
      },
      { vi: "dưới 100 %", en: "fewer than all" },
    ],
  },
  {
    number: 6,
    key: "disclosure",
    name: { vi: "Công khai các thủ tục hành chính", en: "Disclosure of procedures" },
    scoredPer: "unit",
    levels: [
      {
        vi: "đúng, đủ, kịp thời bằng cả niêm yết và điện tử",
        en: "right, complete and timely, posted and online",
      },
      { vi: "bằng một trong hai hình thức", en: "in one of the two forms" },
      { vi: "không đúng, đủ, kịp thời", en: "not right, complete and timely" },
    ],
  },
  {
    number: 7,
    key: "attitude",
    name: {
      vi: "Thái độ của cán bộ, công chức, viên chức khi hướng dẫn, tiếp nhận và giải quyết hồ sơ",
      en: "Attitude of officials in guiding, receiving and handling",
    },
    scoredPer: "dossier",
    levels: [
      { vi: "sớm hạn và không có phản ánh", en: "early, and no complaint" },
      { vi: "đúng hạn và không có phản ánh", en: "on time, and no complaint" },
      {
        vi: "có phản ánh (không tính phản ánh đã kết luận là sai)",
        en: "a complaint (one found false does not count)",
      },
    ],
  },
  {
    number: 8,
    key: "feedback",
    name: {
      vi: "Tiếp thu, giải trình đối với các ý kiến phản ánh, kiến nghị của tổ chức, cá nhân",
      en: "Answering the complaints and suggestions of people and organisations",
    },
    scoredPer: "unit",
    levels: [
      {
        vi: "không có phản ánh, hoặc 100 % xử lý đúng hạn và không kéo dài",
        en: "none received, or all answered on time and none dragging on",
      },
      { vi: "từ 90 % đúng hạn và không kéo dài", en: "at least 90 % on time and none dragging on" },
      { vi: "dưới 90 %, hoặc có việc kéo dài", en: "under 90 %, or some dragging on" },
    ],
  },
  {
    number: 9,
    key: "online-service",
    name: {
      vi: "Tiến độ và chất lượng cung cấp dịch vụ công trực tuyến của cơ quan có thẩm quyền",
      en: "Progress and quality of online services",
    },
    scoredPer: "unit",
    levels: [
      {
        vi: "từ 20 % thủ tục ở mức độ 3, 4; từ 30 % hồ sơ trực tuyến; không hồ sơ nào quá hạn",
        en: "at least 20 % of procedures at level 3 or 4, 30 % of dossiers online, none overdue",
      },
      {
        vi: "có mức độ 3, 4; từ 15 % đến dưới 30 % hồ sơ trực tuyến; không hồ sơ nào quá hạn",
        en: "level 3 or 4 in use, 15 % to under 30 % of dossiers online, none overdue",
      },
      {
        vi: "chưa có mức độ 3, 4, hoặc dưới 15 %, hoặc có hồ sơ quá hạn",
        en: "not in use, or under 15 %, or some overdue",
      },
    ],
  },
] as const satisfies readonly IndicatorRow[];

/** Grades of a unit, by the sum of nine indicators: from the bound on, below the next. */
export const PROCEDURE_UNIT_GRADES = [
  { key: "excellent", name: { vi: "Xuất sắc", en: "Excellent" }, minimum: 15 },
  { key: "good", name: { vi: "Tốt", en: "Good" }, minimum: 12 },
  { key: "fair", name: { vi: "Khá", en: "Fair" }, minimum: 9 },
  { key: "average", name: { vi: "Trung bình", en: "Average" }, minimum: 6 },
  { key: "weak", name: { vi: "Yếu", en: "Weak" }, minimum: 0 },
] as const;

/** Classes of an official, by the sum of the five indicators of dossiers. */
export const PROCEDURE_OFFICIAL_CLASSES = [
  {
    key: "all-done",
    name: { vi: "Hoàn thành 100 % nhiệm vụ", en: "All of the task done" },
    minimum: 5,
  },
  {
    key: "mostly-done",
    name: {
      vi: "Hoàn thành từ 70 % đến dưới 100 % nhiệm vụ",
      en: "70 % to under 100 % of the task done",
    },
    minimum: 3.5,
  },
  {
    key: "under-seventy",
    name: { vi: "Hoàn thành dưới 70 % nhiệm vụ", en: "Under 70 % of the task done" },
    minimum: 0,
  },
] as const;
