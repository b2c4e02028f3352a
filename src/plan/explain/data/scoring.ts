import type { RuleFindingCode } from "../../../scoring/index.js";
import type { ExplanationRow } from "../finding-explanation.js";

/** What each finding about a rule of scoring means. */
export const RULE_EXPLANATIONS: Readonly<Record<RuleFindingCode, ExplanationRow>> = {
  "tiers-overlap": {
    title: ["Hai mức chồng nhau", "Two tiers overlap"],
    meaning: ["Một giá trị thuộc hai mức điểm.", "One value lies in two tiers."],
    reason: ["Hai người chấm có thể cho hai điểm khác nhau.", "Two graders may give two scores."],
    example: ["readScoringRule", "Từ 80% trở lên: 2 điểm\nTừ 70% đến 80%: 1 điểm\nDưới 70%: 0"],
    advice: ["Viết “đến dưới 80%”.", "Write “đến dưới 80%” (up to but not including)."],
  },
  "tiers-leave-hole": {
    title: ["Thang điểm bị hở", "The tiers leave a hole"],
    meaning: ["Có giá trị không thuộc mức nào.", "Some value lies in no tier."],
    reason: ["Giá trị đó không có điểm.", "It has no score."],
    example: ["readScoringRule", "Trên 80%: 2 điểm\nDưới 80%: 1 điểm"],
    advice: ["Nối các mức liền nhau.", "Let the tiers meet."],
  },
  "points-above-maximum": {
    title: ["Điểm vượt điểm tối đa", "Points above the maximum"],
    meaning: [
      "Một mức cho nhiều điểm hơn điểm tối đa của tiêu chí.",
      "An outcome gives more than the maximum of the criterion.",
    ],
    reason: ["Tổng điểm có thể vượt thang.", "The total may exceed its scale."],
    example: ["defineCriteriaSet", '{"kind":"boolean","points":3,"otherwise":0}'],
    advice: ["Sửa điểm hoặc điểm tối đa.", "Mend the points or the maximum."],
  },
  "maximum-out-of-reach": {
    title: ["Không thể đạt điểm tối đa", "The maximum is out of reach"],
    meaning: ["Mức cao nhất vẫn thấp hơn điểm tối đa.", "The best outcome gives less."],
    reason: ["Ai cũng bị mất điểm.", "Everybody loses points."],
    example: ["defineCriteriaSet", '{"kind":"boolean","points":1,"otherwise":0}'],
    advice: ["Sửa điểm hoặc điểm tối đa.", "Mend the points or the maximum."],
  },
  "maximum-missing": {
    title: ["Thiếu điểm tối đa", "No maximum"],
    meaning: [
      "Quy tắc tính theo điểm tối đa nhưng không có điểm tối đa.",
      "The rule counts in shares of a maximum that is not given.",
    ],
    reason: ["Không tính được điểm.", "No score can be worked out."],
    advice: ["Cho biết điểm tối đa của tiêu chí.", "Give the maximum of the criterion."],
  },
  "negative-points": {
    title: ["Điểm âm", "Negative points"],
    meaning: ["Một mức cho điểm âm.", "An outcome gives less than nothing."],
    reason: ["Điểm trừ phải ghi là điểm trừ.", "A deduction has to be stated as one."],
    example: ["defineCriteriaSet", '{"kind":"boolean","points":2,"otherwise":-1}'],
    advice: ["Dùng quy tắc trừ điểm.", "Use a rule of deduction."],
  },
  "duplicate-key": {
    title: ["Trùng khoá", "A key used twice"],
    meaning: ["Hai mức có cùng tên.", "Two outcomes have one name."],
    reason: ["Không biết mức nào được chọn.", "Which is meant cannot be told."],
    example: [
      "defineCriteriaSet",
      '{"kind":"levels","levels":[{"key":"a","label":"A","points":2},{"key":"a","label":"B","points":1}]}',
    ],
    advice: ["Đặt tên khác nhau.", "Give them different names."],
  },
  "empty-rule": {
    title: ["Quy tắc rỗng", "A rule without outcomes"],
    meaning: ["Quy tắc không có mức nào.", "The rule has no outcome."],
    reason: ["Không chấm được.", "Nothing can be scored by it."],
    example: ["defineCriteriaSet", '{"kind":"levels","levels":[]}'],
    advice: ["Thêm các mức.", "Add outcomes."],
  },
  "empty-interval": {
    title: ["Khoảng rỗng", "An empty interval"],
    meaning: ["Không giá trị nào thuộc khoảng.", "No value lies in it."],
    reason: ["Mức đó không bao giờ được dùng.", "The tier is never used."],
    example: [
      "defineCriteriaSet",
      '{"kind":"tiers","metric":"percent","tiers":[{"min":90,"minInclusive":true,"max":80,"maxInclusive":false,"points":2}],"otherwise":0}',
    ],
    advice: ["Kiểm tra hai đầu của khoảng.", "Check both ends."],
  },
  "empty-line": {
    title: ["Mẫu số không dương", "A denominator that is not positive"],
    meaning: ["Công thức chia cho số không dương.", "The formula divides by nothing."],
    reason: ["Không tính được điểm.", "No score can be worked out."],
    advice: ["Sửa mẫu số.", "Mend the denominator."],
  },
  "no-points": {
    title: ["Không có điểm", "No points"],
    meaning: ["Trong văn bản không có mức điểm nào.", "The text states no points."],
    reason: ["Không tạo được quy tắc.", "No rule can be made of it."],
    example: ["readScoringRule", "Thực hiện theo quy định"],
    advice: ["Ghi điểm cho từng kết quả.", "State the points of each outcome."],
  },
  "points-not-stated": {
    title: ["Điểm không nói rõ", "Points not stated"],
    meaning: ["Một mức được nêu mà không có số điểm.", "An outcome has no figure."],
    reason: ["Không biết trừ hay cho bao nhiêu.", "How much it is worth is not said."],
    example: ["readScoringRule", "Đầy đủ: Điểm tối đa / Chưa đầy đủ: Trừ điểm tương ứng"],
    advice: ["Ghi con số.", "Give the figure."],
  },
  "unread-text": {
    title: ["Chữ không đọc", "Words left unread"],
    meaning: ["Phần chữ này không vào quy tắc.", "These words are not in the rule."],
    reason: ["Có thể là một điều kiện.", "They may be a condition."],
    example: ["readScoringRule", "trừ 01 điểm; hồ sơ gửi sau ngày 20/12 không được tiếp nhận"],
    advice: ["Kiểm tra phần chữ còn lại.", "Check what was left over."],
  },
  "several-tables": {
    title: ["Nhiều bảng điểm", "Several tables"],
    meaning: ["Một ô có hai bảng điểm.", "One cell holds two tables of points."],
    reason: ["Không biết bảng nào áp dụng.", "Which applies cannot be told."],
    example: [
      "readScoringRule",
      "a) Tỷ lệ đúng hạn (1 điểm):\n- Từ 90%: 1 điểm\n- Dưới 90%: 0 điểm\nb) Tỷ lệ trực tuyến (1 điểm):\n- Từ 50%: 1 điểm\n- Dưới 50%: 0 điểm",
    ],
    advice: ["Tách thành hai tiêu chí.", "Make two criteria of it."],
  },
  "mixed-outcomes": {
    title: ["Các mức khác loại", "Outcomes of different kinds"],
    meaning: ["Các mức không so sánh được với nhau.", "The outcomes cannot be put on one scale."],
    reason: ["Không tạo được một quy tắc.", "No single rule can be made of them."],
    example: ["readScoringRule", "Mỗi sáng kiến: 1 điểm; Tốt: 2 điểm"],
    advice: ["Tách theo loại.", "Divide them by kind."],
  },
  "several-figures": {
    title: ["Nhiều con số trong một mức", "Several figures in one outcome"],
    meaning: ["Một dòng nêu nhiều điều kiện bằng số.", "A line states several numeric conditions."],
    reason: ["Chỉ một điều kiện được dùng.", "Only one of them is used."],
    example: [
      "readScoringRule",
      "Đạt từ 60% đến 70% hồ sơ và 80% đến 90% văn bản: 2 điểm; còn lại: 0 điểm",
    ],
    advice: ["Tách điều kiện.", "Divide the conditions."],
  },
  "read-as-at-least": {
    title: ["Hiểu là “từ … trở lên”", "Read as “at least”"],
    meaning: [
      "Mức không có từ so sánh nên được hiểu là ít nhất.",
      "A figure without a comparator was read as at least.",
    ],
    reason: ["Văn bản không nói rõ.", "The words do not say so."],
    example: ["readScoringRule", "Đạt 90%: 2 điểm; đạt 80%: 1 điểm; dưới 80%: 0 điểm"],
    advice: ["Ghi “từ … trở lên”.", "Write “từ … trở lên”."],
  },
  "nothing-said-below": {
    title: ["Không nói mức thấp nhất", "Nothing said of what lies below"],
    meaning: [
      "Không rõ dưới mức cuối được mấy điểm.",
      "What lies below the last tier is not said.",
    ],
    reason: ["Điểm dưới mức đó chưa được quy định.", "There is no score for it."],
    example: ["readScoringRule", "Từ 3 văn bản trở lên: 2 điểm; từ 1 đến 2 văn bản: 1 điểm"],
    advice: ["Thêm “còn lại: 0 điểm”.", "Add “còn lại: 0 điểm”."],
  },
  "unit-unclear": {
    title: ["Không rõ đơn vị", "The unit is not clear"],
    meaning: [
      "Điểm cho mỗi “cứ …” không đếm được.",
      "Points for each few units cannot be counted.",
    ],
    reason: ["Không tạo được quy tắc.", "No rule can be made of it."],
    example: ["readScoringRule", "Đạt 100%: 2 điểm; cứ thiếu 10% trừ 0,5 điểm"],
    advice: ["Viết thành các mức.", "Write it as tiers."],
  },
  "rule-elsewhere": {
    title: ["Quy tắc ở tiêu chí khác", "The rule stands elsewhere"],
    meaning: ["Văn bản dẫn sang tiêu chí khác.", "The text points at another criterion."],
    reason: ["Quy tắc đó chưa được cung cấp.", "That rule was not given."],
    example: ["readScoringRule", "Như tiêu chí 1.1"],
    advice: ["Cung cấp quy tắc bằng tuỳ chọn earlier.", "Give the rule by the option earlier."],
  },
  "comma-read-two-ways": {
    title: ["Dấu phẩy hiểu được hai cách", "A comma of two meanings"],
    meaning: [
      "“1,500” là một nghìn năm trăm, hoặc một phẩy năm.",
      "“1,500” is fifteen hundred, or one and a half.",
    ],
    reason: [
      "Vật đếm được là số nguyên, số đo thì có phần lẻ.",
      "Things are whole, measures are not.",
    ],
    example: ["readScoringRule", "Từ 1,500 doanh nghiệp trở lên: 2 điểm\nDưới 1,500: 1 điểm"],
    advice: ["Viết “1.500” cho phần nghìn.", "Write “1.500” for thousands."],
  },
  "comma-unclear": {
    title: ["Không rõ dấu phẩy", "An unclear comma"],
    meaning: [
      "Không có gì cho biết “1,500” là phần nghìn hay phần thập phân.",
      "Nothing tells whether “1,500” has thousands or decimals.",
    ],
    reason: ["Hai cách đọc khác nhau một nghìn lần.", "The two readings differ a thousandfold."],
    example: ["readScoringRule", "Từ 1,500 trở lên: 2 điểm\nDưới 1,500: 1 điểm"],
    advice: [
      "Viết “1.500” cho phần nghìn, “1,5” cho phần thập phân.",
      "Write “1.500” for thousands, “1,5” for decimals.",
    ],
  },
  "number-disagrees": {
    title: ["Số ghi hai lần không khớp", "A number said twice and not alike"],
    meaning: ["Số bằng chữ số và bằng chữ khác nhau.", "Digits and words say different numbers."],
    reason: ["Không biết số nào đúng.", "Which one holds is open."],
    example: ["readScoringRule", "Từ 15 (mười) sáng kiến: 2 điểm\nDưới 15 sáng kiến: 1 điểm"],
    advice: ["Sửa một trong hai số.", "Mend one of them."],
  },
};
