import type { FindingTable } from "../../text/index.js";

/** What the reader of a criteria table may remark. */
export type CriteriaTableFindingCode =
  | "criteria-header-missing"
  | "criteria-column-unread"
  | "criteria-column-not-found"
  | "criteria-weight-unread"
  | "criteria-code-missing"
  | "criteria-code-given"
  | "criteria-code-repeated"
  | "criteria-code-restored"
  | "criteria-code-misplaced"
  | "criteria-code-gap"
  | "criteria-code-unknown"
  | "criteria-name-missing"
  | "criteria-points-unread"
  | "criteria-points-disagree"
  | "criteria-maximum-missing"
  | "criteria-maximum-summed"
  | "criteria-sum-differs"
  | "criteria-parts-capped"
  | "criteria-total-differs"
  | "criteria-total-unclear"
  | "criteria-total-with-bonus"
  | "criteria-total-missing"
  | "criteria-rule-missing"
  | "criteria-rule-refused"
  | "criteria-rule-and-parts"
  | "criteria-rule-unused"
  | "criteria-levels-unclear"
  | "criteria-role-misplaced"
  | "criteria-deduction-unclear"
  | "criteria-note-with-points"
  | "criteria-not-applicable"
  | "criteria-row-unread"
  | "criteria-cells-beyond"
  | "criteria-level-left-out"
  | "criteria-fields-made"
  | "criteria-set-refused"
  | "criteria-empty";

/** The findings of the reader of criteria tables; a name in braces for each word filled in. */
export const CRITERIA_TABLE_FINDINGS: FindingTable<CriteriaTableFindingCode> = {
  "criteria-header-missing": [
    "error",
    "Không thấy dòng tiêu đề có cột tiêu chí và cột điểm tối đa hoặc cách tính điểm",
    "No row of headings was found with criteria and their maximum or rule",
  ],
  "criteria-column-unread": [
    "info",
    "Không đọc cột “{heading}”",
    "The column “{heading}” was not read",
  ],
  "criteria-column-not-found": [
    "warning",
    "Không có cột nào mang tiêu đề “{heading}”",
    "No column has the heading “{heading}”",
  ],
  "criteria-weight-unread": [
    "error",
    "Cột “{heading}”: bộ tiêu chí có trọng số, chưa tính được",
    "The column “{heading}” holds weights, which a set of criteria has not",
  ],
  "criteria-code-missing": [
    "error",
    "“{text}” có điểm hoặc quy tắc riêng mà không có mã",
    "“{text}” has points or a rule of its own and no code",
  ],
  "criteria-code-given": [
    "info",
    "“{text}” không có mã: đặt mã {code}",
    "“{text}” has no code: {code} was given",
  ],
  "criteria-code-repeated": ["error", "Trùng mã {code}", "The code {code} is used twice"],
  "criteria-code-restored": [
    "warning",
    "Mã {written} đứng sau {before}: đọc là {code}",
    "The code {written} stands behind {before}: read as {code}",
  ],
  "criteria-code-misplaced": [
    "error",
    "Mã {code} không đúng chỗ hoặc không theo thứ tự",
    "The code {code} is out of place or out of order",
  ],
  "criteria-code-gap": [
    "warning",
    "Mã {code} đứng ngay sau {before}: có thể thiếu dòng",
    "The code {code} follows {before}: rows may be missing",
  ],
  "criteria-code-unknown": [
    "warning",
    "Bảng không có mã {code} mà tùy chọn nêu",
    "The table has no code {code}, which an option names",
  ],
  "criteria-name-missing": ["error", "{code} không có tên", "{code} has no name"],
  "criteria-points-unread": [
    "error",
    "“{text}” không đọc được thành số điểm",
    "“{text}” could not be read as points",
  ],
  "criteria-points-disagree": [
    "error",
    "Điểm ghi hai lần mà không khớp: {first} và {second}",
    "Points are said twice and not alike: {first} and {second}",
  ],
  "criteria-maximum-missing": ["error", "{code} không có điểm tối đa", "{code} has no maximum"],
  "criteria-maximum-summed": [
    "info",
    "{code} không ghi điểm tối đa: lấy tổng các phần, {sum}",
    "{code} states no maximum: the sum of its parts, {sum}, was taken",
  ],
  "criteria-sum-differs": [
    "error",
    "{code}: các phần cộng lại {sum}, điểm tối đa ghi {maximum}",
    "{code}: the parts add up to {sum}, the stated maximum is {maximum}",
  ],
  "criteria-parts-capped": [
    "info",
    "{code}: các phần cộng lại {sum}, chỉ được tính tối đa {maximum}",
    "{code}: the parts add up to {sum}, of which at most {maximum} count",
  ],
  "criteria-total-differs": [
    "error",
    "“{text}” ghi {maximum}, các phần cộng lại {sum}",
    "“{text}” says {maximum}, the parts add up to {sum}",
  ],
  "criteria-total-unclear": [
    "warning",
    "Không rõ “{text}” cộng những phần nào",
    "What “{text}” adds up is open",
  ],
  "criteria-total-with-bonus": [
    "info",
    "“{text}” gồm cả điểm thưởng: điểm tối đa không kể điểm thưởng là {maximum}",
    "“{text}” holds the bonus: the maximum without it is {maximum}",
  ],
  "criteria-total-missing": [
    "info",
    "Bảng không ghi tổng điểm: lấy tổng các lĩnh vực, {sum}",
    "The table states no total: the sum of its fields, {sum}, was taken",
  ],
  "criteria-rule-missing": [
    "error",
    "{code} không có quy tắc chấm điểm",
    "{code} has no scoring rule",
  ],
  "criteria-rule-refused": [
    "error",
    "Quy tắc chấm điểm của {code} chưa đọc được trọn vẹn: {reason}",
    "The scoring rule of {code} could not be read whole: {reason}",
  ],
  "criteria-rule-and-parts": [
    "error",
    "{code} vừa có quy tắc chấm điểm vừa có các phần bên dưới",
    "{code} has a scoring rule as well as parts below it",
  ],
  "criteria-rule-unused": [
    "info",
    "{code} được chấm theo các phần bên dưới, không dùng “{text}”",
    "{code} is scored by its parts; “{text}” was not used",
  ],
  "criteria-levels-unclear": [
    "error",
    "Không rõ các dòng dưới {code} là mức điểm hay tiêu chí thành phần",
    "Whether the rows below {code} are levels of it or components is open",
  ],
  "criteria-role-misplaced": [
    "error",
    "{code} là điểm thưởng hoặc điểm trừ nằm trong phần điểm chuẩn",
    "{code} is a bonus or a deduction within a field of ordinary points",
  ],
  "criteria-deduction-unclear": [
    "error",
    "{code}: không rõ khi nào thì không bị trừ điểm",
    "{code}: when nothing is deducted is open",
  ],
  "criteria-note-with-points": [
    "error",
    "{code}: “{text}” nói về điểm nhưng không nằm trong quy tắc",
    "{code}: “{text}” speaks of points and is not in the rule",
  ],
  "criteria-not-applicable": [
    "warning",
    "{code} ghi không áp dụng: không đưa vào bộ tiêu chí",
    "{code} does not apply, as the table says: it is not in the set",
  ],
  "criteria-row-unread": [
    "warning",
    "Chưa đọc được dòng: “{text}”",
    "The row was not read: “{text}”",
  ],
  "criteria-cells-beyond": [
    "error",
    "Dòng thừa ô so với tiêu đề: “{text}” (dấu phân cách trong quy tắc?)",
    "The row has more cells than the headings: “{text}” (a sign of the rule that divides cells?)",
  ],
  "criteria-level-left-out": [
    "info",
    "{code}: bộ tiêu chí chỉ có ba cấp, các phần của nó nằm dưới {above}",
    "{code}: a set has three levels, so that its parts stand directly below {above}",
  ],
  "criteria-fields-made": [
    "info",
    "{codes} không thuộc lĩnh vực nào: đặt trong lĩnh vực {code}",
    "{codes} belong to no field: they stand in the field {code}",
  ],
  "criteria-set-refused": [
    "error",
    "Chưa lập được bộ tiêu chí: {reason}",
    "No set was made: {reason}",
  ],
  "criteria-empty": [
    "error",
    "Dưới dòng tiêu đề không có tiêu chí nào",
    "There is no criterion below the headings",
  ],
};
