import type { FindingRow, FindingTable } from "../../text/index.js";
import type { RuleProblemCode } from "./rule-findings.js";

/** What may be odd about scores, a criteria set, its evidence or counts of dossiers. */
export type ScoreFindingCode =
  | RuleProblemCode
  | "out-of-scale"
  | "sub-dimensions-not-used"
  | "differs-from-parts"
  | "figure-in-hole"
  | "points-above-bound"
  | "evidence-not-used"
  | "bands-of-points"
  | "partial-list"
  | "maximum-differs-from-sum"
  | "duplicate-code"
  | "bands-overlap"
  | "bands-leave-hole"
  | "band-reversed"
  | "rate-above-hundred"
  | "fraction-for-percent"
  | "cuts-coincide"
  | "answers-in-shares"
  | "answers-add-to-hundred"
  | "shares-rounded"
  | "answers-best-first"
  | "weight-assumed"
  | "indicators-left-out"
  | "counts-do-not-fit"
  | "resolved-above-received"
  | "part-above-whole";

/** The counts of dossiers that may not fit the others. */
export type MismatchedCount = "resolved" | "received" | "pendingOverdue" | "due";

/** What is said of each count that does not fit the others. */
export const COUNT_MISMATCHES: Readonly<Record<MismatchedCount, FindingRow>> = {
  resolved: [
    "warning",
    "Đã giải quyết {count} lệch {gap} so với tổng các loại theo thời hạn",
    "Resolved {count} differs by {gap} from the sum of its classes",
  ],
  received: [
    "warning",
    "Tiếp nhận {count} lệch {gap} so với đã và đang giải quyết",
    "Received {count} differs by {gap} from resolved and pending",
  ],
  pendingOverdue: [
    "warning",
    "Đang giải quyết quá hạn {count} nhiều hơn đang giải quyết {pending}",
    "Pending and overdue {count} is more than pending {pending}",
  ],
  due: [
    "warning",
    "Đến hạn {count} lệch {gap} so với tổng đúng hạn và quá hạn",
    "Due {count} differs by {gap} from on time and late together",
  ],
};

/** The codes with one message each; the others are said by the checks of rules and of counts. */
export type SaidScoreCode =
  | Exclude<ScoreFindingCode, RuleProblemCode | "counts-do-not-fit">
  | "maximum-missing"
  | "maximum-out-of-reach";

/** What each finding about scores says, with a name in braces for each word that is filled in. */
export const SCORE_FINDINGS: FindingTable<SaidScoreCode> = {
  "out-of-scale": [
    "error",
    "{part}: {score} nằm ngoài thang điểm {minimum}–{maximum}",
    "{part}: {score} is outside the scale {minimum}–{maximum}",
  ],
  "sub-dimensions-not-used": [
    "info",
    "{node}: chưa đủ nội dung thành phần, lấy điểm chỉ số nội dung đã cho",
    "{node}: sub-dimensions are missing, so the given score of the dimension counts",
  ],
  "differs-from-parts": [
    "warning",
    "{node}: điểm đã cho {stated} khác tổng các nội dung thành phần {sum}; lấy tổng",
    "{node}: the score given, {stated}, differs from the sum of its parts, {sum}; the sum counts",
  ],
  "figure-in-hole": [
    "error",
    "Số liệu rơi vào khoảng mà không mức nào của thang điểm chứa",
    "The figure falls in a hole of the tier table: no tier holds it",
  ],
  "points-above-bound": [
    "warning",
    "Điểm đưa vào {points} vượt mức cho phép, chỉ tính {counted}",
    "The points given, {points}, are above the bound: {counted} count",
  ],
  "evidence-not-used": [
    "warning",
    "Vừa có minh chứng vừa ghi không áp dụng: không tính minh chứng",
    "Evidence was given for a node that does not apply: it was not used",
  ],
  "bands-of-points": [
    "warning",
    "Điểm tối đa đã giảm nhưng mức xếp loại tính theo điểm, không theo tỷ lệ",
    "The maximum was reduced, yet the bands are of points, not of percentages",
  ],
  "partial-list": [
    "info",
    "Mới liệt kê {sum}/{maximum} điểm",
    "Only {sum} of {maximum} points are listed",
  ],
  "maximum-differs-from-sum": [
    "error",
    "Các phần cộng lại {sum}, điểm tối đa ghi {maximum}",
    "The parts add up to {sum}, the stated maximum is {maximum}",
  ],
  "maximum-missing": ["error", "Thiếu điểm tối đa{whose}", "The maximum{whose} is missing"],
  "maximum-out-of-reach": [
    "warning",
    "Cao nhất chỉ đạt {best}/{maximum} điểm",
    "At best {best} of {maximum} points can be reached",
  ],
  "duplicate-code": ["error", "Trùng mã {node}", "The code {node} is used twice"],
  "bands-overlap": ["error", "Hai mức xếp loại cùng chứa {figures}", "Two bands hold {figures}"],
  "bands-leave-hole": ["error", "Không mức xếp loại nào chứa {figures}", "No band holds {figures}"],
  "band-reversed": [
    "error",
    "Mức xếp loại {band} không chứa giá trị nào: từ {min} đến {max}",
    "Band {band} holds no figure: from {min} to {max}",
  ],
  "rate-above-hundred": [
    "warning",
    "Tỷ lệ {figure}% cao hơn 100%",
    "The rate of {figure} per cent is above 100",
  ],
  "fraction-for-percent": [
    "warning",
    "Quy tắc tính theo %: {figure} được hiểu là {figure}%; nếu là {percent}% thì ghi {percent}",
    "The rule asks for per cent: {figure} is taken as {figure}%; write {percent} for {percent}%",
  ],
  "cuts-coincide": [
    "warning",
    "Hai ngưỡng trùng nhau ở {score}: nhóm ở giữa không có đơn vị nào do điểm bằng nhau",
    "Two cuts lie at {score}: the group between them is empty, for scores are equal",
  ],
  "answers-in-shares": [
    "info",
    "{node}: câu trả lời ghi bằng tỷ lệ, không phải số phiếu",
    "{node}: the answers are shares, not counts",
  ],
  "answers-add-to-hundred": [
    "info",
    "{node}: các câu trả lời cộng lại đúng 100, coi là số phiếu; nếu là tỷ lệ % thì cho số phiếu ở of",
    "{node}: the answers add up to 100 and are taken for counts; for per cent give their number as of",
  ],
  "shares-rounded": [
    "info",
    "{node}: các tỷ lệ cộng lại {sum} do làm tròn, không phải {whole}",
    "{node}: the shares add up to {sum} by rounding, not to {whole}",
  ],
  "answers-best-first": [
    "warning",
    "{node}: hai mức thấp nhất nhiều hơn hai mức cao nhất; có phải các câu trả lời ghi từ tốt nhất?",
    "{node}: the two worst answers outnumber the two best; are the answers given best first?",
  ],
  "weight-assumed": [
    "warning",
    "{node}: không có trọng số, lấy 1",
    "{node}: no weight was given, 1 is taken",
  ],
  "indicators-left-out": [
    "warning",
    "Không tính chỉ số {node}; mức xếp loại giữ nguyên vì Thông tư không quy định điều chỉnh",
    "Indicators {node} are left out; the grades stay, since the circular does not adjust them",
  ],
  "resolved-above-received": [
    "error",
    "Đã giải quyết {resolved} nhiều hơn cần xử lý {toProcess}",
    "Resolved {resolved} is more than to process {toProcess}",
  ],
  "part-above-whole": [
    "error",
    "{node}: {part} nhiều hơn {of} {whole}, tỷ lệ vượt 100%",
    "{node}: {part} is more than {of} {whole}, the share passes 100 per cent",
  ],
};
