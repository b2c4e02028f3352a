import type { FindingTable } from "../../text/index.js";

/** What can be wrong with a rule. */
export type RuleProblemCode =
  | "tiers-overlap"
  | "tiers-leave-hole"
  | "points-above-maximum"
  | "maximum-out-of-reach"
  | "maximum-missing"
  | "negative-points"
  | "duplicate-key"
  | "empty-rule"
  | "empty-interval"
  | "empty-line"
  | "formula-below-maximum";

/** What a reader of scoring rules may remark. */
export type RuleFindingCode =
  | RuleProblemCode
  | "no-points"
  | "points-not-stated"
  | "unread-text"
  | "several-tables"
  | "mixed-outcomes"
  | "several-figures"
  | "read-as-at-least"
  | "nothing-said-below"
  | "unit-unclear"
  | "rule-elsewhere"
  | "comma-read-two-ways"
  | "comma-unclear"
  | "number-disagrees"
  | "taken-out";

/** The findings about rules and of their reader; a name in braces for each word that is filled in. */
export const RULE_FINDINGS: FindingTable<RuleFindingCode> = {
  "tiers-overlap": ["error", "Hai mức cùng chứa: {figures}", "Two tiers hold: {figures}"],
  "tiers-leave-hole": ["warning", "Không mức nào chứa: {figures}", "No tier holds: {figures}"],
  "points-above-maximum": [
    "error",
    "{of}{points} điểm vượt điểm tối đa {maximum}",
    "{of}{points} points are more than the maximum {maximum}",
  ],
  "maximum-out-of-reach": [
    "warning",
    "Cao nhất chỉ đạt {}/{} điểm",
    "At best {} of {} points can be reached",
  ],
  "maximum-missing": [
    "error",
    "{of}: điểm tính theo điểm tối đa nhưng tiêu chí không có điểm tối đa",
    "{of}: points are a share of the maximum, but the criterion has none",
  ],
  "negative-points": ["error", "{of}: điểm âm", "{of}: negative points"],
  "duplicate-key": ["error", "Trùng khóa: {key}", "Key used twice: {key}"],
  "empty-rule": ["error", "Quy tắc không có mức nào", "The rule has no outcome"],
  "empty-interval": ["error", "Khoảng rỗng: {figures}", "Empty interval: {figures}"],
  "empty-line": [
    "error",
    "Điểm cuối của đường thẳng phải lớn hơn điểm đầu, mẫu số phải dương",
    "The line must end at a greater figure than it begins, and a divisor must be positive",
  ],
  "formula-below-maximum": [
    "error",
    "Ở mức 100% công thức chỉ cho {points} điểm, điểm tối đa là {maximum}",
    "At 100 per cent the formula gives {points} points, the maximum is {maximum}",
  ],
  "no-points": ["error", "Không thấy điểm nào", "No points were found"],
  "points-not-stated": ["error", "Chưa đọc được: {text}", "Not read: {text}"],
  "unread-text": ["info", "Chưa đọc được: {text}", "Not read: {text}"],
  "several-tables": [
    "error",
    "Có nhiều bảng điểm mà không phân theo trường hợp: tách thành nhiều tiêu chí",
    "Several tables that are not circumstances: make each a criterion of its own",
  ],
  "mixed-outcomes": [
    "error",
    "Các dòng thuộc nhiều loại quy tắc khác nhau, không đọc thành một quy tắc",
    "The lines are of different kinds and make no one rule",
  ],
  "taken-out": [
    "info",
    "“{text}”: tiêu chí không áp dụng, dùng cách xử lý notApplicable",
    "“{text}” takes the criterion out: treat it as notApplicable",
  ],
  "several-figures": [
    "error",
    "Một dòng có nhiều số liệu: không đọc thành một điều kiện",
    "A line holds several figures, which make no one condition",
  ],
  "read-as-at-least": ["info", 'Hiểu "{text}" là {figures}', 'Read "{text}" as {figures}'],
  "nothing-said-below": [
    "info",
    "Không nói gì về {figures}: hiểu là 0 điểm",
    "Nothing is said about {figures}: read as 0 points",
  ],
  "unit-unclear": [
    "error",
    "Điểm cho mỗi nhóm nhiều đơn vị (cứ 5%, cứ 2 lần): không rõ phần lẻ tính thế nào",
    "Points for each few units (each 5 %, each two times): what a part of them brings is open",
  ],
  "rule-elsewhere": [
    "error",
    "Theo thang điểm của {code}, chưa được cung cấp",
    "The rule is that of {code}, which was not given",
  ],
  "comma-read-two-ways": [
    "warning",
    "Dấu phẩy hiểu được hai cách: đọc là {figure}",
    "The comma can be read in two ways: read as {figure}",
  ],
  "comma-unclear": [
    "error",
    "Không rõ dấu phẩy trong “{text}” là phần nghìn hay phần thập phân",
    "Whether the comma of “{text}” divides thousands or decimals is open",
  ],
  "number-disagrees": [
    "error",
    "Số ghi hai lần mà không khớp: {text}",
    "A number is said twice and not alike: {text}",
  ],
};
