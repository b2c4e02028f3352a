import type { Pair, RemarkRow } from "../../rows.js";
import type { RelatedSourceKey } from "./sources.js";

/**
 * An indicator: its key, whether each dossier is scored or the unit, its name; then in short what
 * earns two points, one, none.
 */
type IndicatorRow = `${string} | ${"dossier" | "unit"} | ${Pair} | ${Pair} | ${Pair} | ${Pair}`;

/** A grade, and the sum of points it begins at. */
export type GradeRow = readonly [minimum: number, key: string, name: Pair];

/** The numbers of the indicators. */
export const PROCEDURE_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The nine indicators of Circular 01/2018/TT-VPCP, article 14. */
export const PROCEDURE_INDICATORS = {
  1: "total-time | dossier | Tổng thời gian giải quyết thủ tục hành chính so với thời gian cho phép theo quy định của pháp luật | Total handling time against the time the law allows | ngắn hơn quy định | shorter | bằng quy định | equal | dài hơn quy định | longer",
  2: "time-of-each-agency | dossier | Thời gian thực hiện của từng cơ quan, đơn vị tham gia giải quyết (kể cả đơn vị phối hợp) so với quy định | Time of each participating agency against the time allowed to it | ngắn hơn thời hạn | shorter | bằng thời hạn | equal | dài hơn thời hạn | longer",
  3: "contacts-to-complete | dossier | Số lần phải liên hệ với nơi tiếp nhận hồ sơ để hoàn thiện hồ sơ thủ tục hành chính (kể cả liên hệ theo hình thức trực tuyến) | How often the receiving place had to be contacted to complete the dossier | không lần nào | never | một lần | once | hơn một lần, trừ lỗi của người nộp | more than once, faults of the applicant aside",
  4: "agencies-to-contact | dossier | Số lượng cơ quan, đơn vị, tổ chức phải liên hệ để hoàn thiện hồ sơ thủ tục hành chính (kể cả liên hệ theo hình thức trực tuyến) | How many agencies had to be contacted to complete the dossier | không cơ quan nào | none | chỉ Bộ phận Một cửa (cộng cơ quan chủ trì kiểm tra thực địa, họp hội đồng nếu luật yêu cầu) | the one-stop unit alone (and the agency in charge of a field check or council where the law asks for one) | hơn một cơ quan | more than one",
  5: "one-stop-organisation | unit | Thực hiện tổ chức tiếp nhận hồ sơ, giải quyết, trả kết quả tại Bộ phận Một cửa | Receiving, handling and returning at the one-stop unit | thẩm định, phê duyệt tại chỗ tối thiểu 20 % thủ tục (bộ, tỉnh), 50 % (huyện), 100 % (xã) | appraised and approved on the spot: at least 20 % of procedures (ministry, province), 50 % (district), 100 % (commune) | 100 % thủ tục thuộc diện được tiếp nhận và trả kết quả tại Bộ phận Một cửa | all procedures that are not exempt received and returned there | dưới 100 % | fewer than all",
  6: "disclosure | unit | Công khai các thủ tục hành chính | Disclosure of procedures | đúng, đủ, kịp thời bằng cả niêm yết và điện tử | right, complete and timely, posted and online | bằng một trong hai hình thức | in one of the two forms | không đúng, đủ, kịp thời | not right, complete and timely",
  7: "attitude | dossier | Thái độ của cán bộ, công chức, viên chức khi hướng dẫn lập hồ sơ, tiếp nhận hồ sơ và giải quyết thủ tục hành chính | Attitude of officials in guiding, receiving and handling | sớm hạn và không có phản ánh | early, and no complaint | đúng hạn và không có phản ánh | on time, and no complaint | có phản ánh (không tính phản ánh đã kết luận là sai) | a complaint (one found false does not count)",
  8: "feedback | unit | Tiếp thu, giải trình đối với các ý kiến phản ánh, kiến nghị của tổ chức, cá nhân | Answering the complaints and suggestions of people and organisations | không có phản ánh, hoặc 100 % xử lý đúng hạn và không kéo dài | none received, or all answered on time and none dragging on | từ 90 % đúng hạn và không kéo dài | at least 90 % on time and none dragging on | dưới 90 %, hoặc có việc kéo dài | under 90 %, or some dragging on",
  9: "online-service | unit | Tiến độ và chất lượng cung cấp dịch vụ công trực tuyến của cơ quan có thẩm quyền | Progress and quality of online services | từ 20 % thủ tục ở mức độ 3, 4; từ 30 % hồ sơ trực tuyến; không hồ sơ nào quá hạn | at least 20 % of procedures at level 3 or 4, 30 % of dossiers online, none overdue | có mức độ 3, 4; từ 15 % đến dưới 30 % hồ sơ trực tuyến; không hồ sơ nào quá hạn | level 3 or 4 in use, 15 % to under 30 % of dossiers online, none overdue | chưa có mức độ 3, 4, hoặc dưới 15 %, hoặc có hồ sơ quá hạn | not in use, or under 15 %, or some overdue",
} as const satisfies Readonly<Record<number, IndicatorRow>>;

/** Grades of a unit, by the sum of nine indicators: from the bound on, below the next. */
export const PROCEDURE_UNIT_GRADES: readonly GradeRow[] = [
  [15, "excellent", "Xuất sắc | Excellent"],
  [12, "good", "Tốt | Good"],
  [9, "fair", "Khá | Fair"],
  [6, "average", "Trung bình | Average"],
  [0, "weak", "Yếu | Weak"],
];

/** Classes of an official, by the sum of the five indicators of dossiers. */
export const PROCEDURE_OFFICIAL_CLASSES: readonly GradeRow[] = [
  [5, "all-done", "Hoàn thành 100 % nhiệm vụ | All of the task done"],
  [
    3.5,
    "mostly-done",
    "Hoàn thành từ 70 % đến dưới 100 % nhiệm vụ | 70 % to under 100 % of the task done",
  ],
  [0, "under-seventy", "Hoàn thành dưới 70 % nhiệm vụ | Under 70 % of the task done"],
];

/** What the text leaves open or gets wrong. */
export const PROCEDURE_REMARKS: readonly RemarkRow<RelatedSourceKey>[] = [
  "Tên theo văn bản; các mức 2, 1, 0 ghi tóm tắt | Names are those of the text; what earns 2, 1, 0 is told in short | circular-1-2018",
  "Chỉ số thiếu thông tin thì không tính; văn bản không quy định điều chỉnh mức xếp loại | An indicator without data is left out; the text does not adjust the grades for it | circular-1-2018",
  "Khoản 6 có ở cả hai danh sách của Điều 14; theo Điều 15, chỉ số 6 chấm theo đơn vị | Clause 6 is in both lists of article 14; by article 15, indicator 6 is scored per unit | circular-1-2018-scope",
  "Mức độ 3, 4 của dịch vụ công trực tuyến đã bị Nghị định 42/2022/NĐ-CP bỏ | Levels 3 and 4 of online services were abolished by Decree 42/2022/NĐ-CP | decree-42-2022",
];

/** What replaced the circular. */
export const PROCEDURE_SUCCESSORS: RemarkRow<RelatedSourceKey> =
  "Nghị định 118/2025/NĐ-CP và Thông tư 03/2025/TT-VPCP; chưa đọc được thang điểm mới | Decree 118/2025/NĐ-CP and Circular 03/2025/TT-VPCP, whose scale was not read | successors-2025";
