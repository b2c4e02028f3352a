import type { RuleFindingCode } from "../../scoring/index.js";
import type { ExplanationTable } from "../finding-explanation.js";

/** What each finding about a rule of scoring means. */
export const RULE_EXPLANATIONS: ExplanationTable<RuleFindingCode> = {
  "tiers-overlap": `Hai mức chồng nhau | Two tiers overlap
    Một giá trị thuộc hai mức điểm. | One value lies in two tiers.
    Hai người chấm có thể cho hai điểm khác nhau. | Two graders may give two scores.
    Viết “đến dưới 80%”. | Write “đến dưới 80%” (up to but not including).
    readScoringRule: Từ 80% trở lên: 2 điểm\nTừ 70% đến 80%: 1 điểm\nDưới 70%: 0`,
  "tiers-leave-hole": `Thang điểm bị hở | The tiers leave a hole
    Có giá trị không thuộc mức nào. | Some value lies in no tier.
    Giá trị đó không có điểm. | It has no score.
    Nối các mức liền nhau. | Let the tiers meet.
    readScoringRule: Trên 80%: 2 điểm\nDưới 80%: 1 điểm`,
  "points-above-maximum": `Điểm vượt điểm tối đa | Points above the maximum
    Một mức cho nhiều điểm hơn điểm tối đa của tiêu chí. | An outcome gives more than the maximum of the criterion.
    Tổng điểm có thể vượt thang. | The total may exceed its scale.
    Sửa điểm hoặc điểm tối đa. | Mend the points or the maximum.
    defineCriteriaSet: {"kind":"boolean","points":3,"otherwise":0}`,
  "maximum-out-of-reach": `Không thể đạt điểm tối đa | The maximum is out of reach
    Mức cao nhất vẫn thấp hơn điểm tối đa. | The best outcome gives less.
    Ai cũng bị mất điểm. | Everybody loses points.
    Sửa điểm hoặc điểm tối đa. | Mend the points or the maximum.
    defineCriteriaSet: {"kind":"boolean","points":1,"otherwise":0}`,
  "maximum-missing": `Thiếu điểm tối đa | No maximum
    Quy tắc tính theo điểm tối đa nhưng không có điểm tối đa, hoặc lĩnh vực, tiêu chí không ghi điểm tối đa. | The rule counts in shares of a maximum that is not given, or a field or criterion gives none.
    Không tính được điểm. | No score can be worked out.
    Cho biết điểm tối đa của tiêu chí. | Give the maximum of the criterion.
    defineCriteriaSet: {"fields":[{"code":"1","name":"Một","criteria":[{"code":"1.1","name":"Một","maximum":2,"rule":{"kind":"boolean","points":2,"otherwise":0}}]}]}`,
  "negative-points": `Điểm âm | Negative points
    Một mức cho điểm âm. | An outcome gives less than nothing.
    Điểm trừ phải ghi là điểm trừ. | A deduction has to be stated as one.
    Dùng quy tắc trừ điểm. | Use a rule of deduction.
    defineCriteriaSet: {"kind":"boolean","points":2,"otherwise":-1}`,
  "duplicate-key": `Trùng khóa | A key used twice
    Hai mức có cùng tên. | Two outcomes have one name.
    Không biết mức nào được chọn. | Which is meant cannot be told.
    Đặt tên khác nhau. | Give them different names.
    defineCriteriaSet: {"kind":"levels","levels":[{"key":"a","label":"A","points":2},{"key":"a","label":"B","points":1}]}`,
  "empty-rule": `Quy tắc rỗng | A rule without outcomes
    Quy tắc không có mức nào. | The rule has no outcome.
    Không chấm được. | Nothing can be scored by it.
    Thêm các mức. | Add outcomes.
    defineCriteriaSet: {"kind":"levels","levels":[]}`,
  "empty-interval": `Khoảng rỗng | An empty interval
    Không giá trị nào thuộc khoảng. | No value lies in it.
    Mức đó không bao giờ được dùng. | The tier is never used.
    Kiểm tra hai đầu của khoảng. | Check both ends.
    defineCriteriaSet: {"kind":"tiers","metric":"percent","tiers":[{"min":90,"minInclusive":true,"max":80,"maxInclusive":false,"points":2}],"otherwise":0}`,
  "empty-line": `Mẫu số không dương | A denominator that is not positive
    Công thức chia cho số không dương. | The formula divides by nothing.
    Không tính được điểm. | No score can be worked out.
    Sửa mẫu số. | Mend the denominator.`,
  "formula-below-maximum": `Công thức không đạt điểm tối đa | A formula that ends below the maximum
    Ở mức 100% công thức chỉ cho một phần điểm tối đa. | At 100 per cent the formula gives only a part of the maximum.
    Phần điểm còn lại không ai đạt được, hoặc điểm trong công thức ghi nhầm. | Nobody can have the rest, or the points of the formula are wrong.
    Sửa điểm trong công thức hoặc điểm tối đa, hoặc ghi rõ mức trần. | Mend the points of the formula or the maximum, or state a cap.
    defineCriteriaSet: {"kind":"proportional","of":100,"points":1}`,
  "no-points": `Không có điểm | No points
    Trong văn bản không có mức điểm nào. | The text states no points.
    Không tạo được quy tắc. | No rule can be made of it.
    Ghi điểm cho từng kết quả. | State the points of each outcome.
    readScoringRule: Thực hiện theo quy định`,
  "points-not-stated": `Điểm không nói rõ | Points not stated
    Một mức được nêu mà không có số điểm. | An outcome has no figure.
    Không biết trừ hay cho bao nhiêu. | How much it is worth is not said.
    Ghi con số. | Give the figure.
    readScoringRule: Đầy đủ: Điểm tối đa / Chưa đầy đủ: Trừ điểm tương ứng`,
  "unread-text": `Chữ không đọc | Words left unread
    Phần chữ này không vào quy tắc. | These words are not in the rule.
    Có thể là một điều kiện. | They may be a condition.
    Kiểm tra phần chữ còn lại. | Check what was left over.
    readScoringRule: trừ 01 điểm; hồ sơ gửi sau ngày 20/12 không được tiếp nhận`,
  "several-tables": `Nhiều bảng điểm | Several tables
    Một ô có hai bảng điểm. | One cell holds two tables of points.
    Không biết bảng nào áp dụng. | Which applies cannot be told.
    Tách thành hai tiêu chí. | Make two criteria of it.
    readScoringRule: a) Tỷ lệ đúng hạn (1 điểm):\n- Từ 90%: 1 điểm\n- Dưới 90%: 0 điểm\nb) Tỷ lệ trực tuyến (1 điểm):\n- Từ 50%: 1 điểm\n- Dưới 50%: 0 điểm`,
  "mixed-outcomes": `Các mức khác loại | Outcomes of different kinds
    Các mức không so sánh được với nhau. | The outcomes cannot be put on one scale.
    Không tạo được một quy tắc. | No single rule can be made of them.
    Tách theo loại. | Divide them by kind.
    readScoringRule: Mỗi sáng kiến: 1 điểm; Tốt: 2 điểm`,
  "several-figures": `Nhiều con số trong một mức | Several figures in one outcome
    Một dòng nêu nhiều điều kiện bằng số. | A line states several numeric conditions.
    Không đọc thành một điều kiện. | They make no one condition.
    Tách điều kiện. | Divide the conditions.
    readScoringRule: Đạt từ 60% đến 70% hồ sơ và 80% đến 90% văn bản: 2 điểm; còn lại: 0 điểm`,
  "taken-out": `Tiêu chí không áp dụng | The criterion does not apply
    Một dòng nói khi nào tiêu chí không áp dụng. | A line says when the criterion does not apply.
    Dòng đó không cho điểm mà bỏ tiêu chí ra. | It gives no points and takes the criterion out.
    Khai báo notApplicable cho đơn vị đó. | State notApplicable for such a body.
    readScoringRule: Không áp dụng: không tính điểm\nCó: 1 điểm\nKhông: 0 điểm`,
  "read-as-at-least": `Hiểu là “từ … trở lên” | Read as “at least”
    Mức không có từ so sánh nên được hiểu là ít nhất. | A figure without a comparator was read as at least.
    Văn bản không nói rõ. | The words do not say so.
    Ghi “từ … trở lên”. | Write “từ … trở lên”.
    readScoringRule: Đạt 90%: 2 điểm; đạt 80%: 1 điểm; dưới 80%: 0 điểm`,
  "nothing-said-below": `Không nói mức thấp nhất | Nothing said of what lies below
    Không rõ dưới mức cuối được mấy điểm. | What lies below the last tier is not said.
    Điểm dưới mức đó chưa được quy định. | There is no score for it.
    Thêm “còn lại: 0 điểm”. | Add “còn lại: 0 điểm”.
    readScoringRule: Từ 3 văn bản trở lên: 2 điểm; từ 1 đến 2 văn bản: 1 điểm`,
  "unit-unclear": `Không rõ đơn vị | The unit is not clear
    Điểm cho mỗi “cứ …” không đếm được. | Points for each few units cannot be counted.
    Không tạo được quy tắc. | No rule can be made of it.
    Viết thành các mức. | Write it as tiers.
    readScoringRule: Đạt 100%: 2 điểm; cứ thiếu 10% trừ 0,5 điểm`,
  "rule-elsewhere": `Quy tắc ở tiêu chí khác | The rule stands elsewhere
    Văn bản dẫn sang tiêu chí khác. | The text points at another criterion.
    Quy tắc đó chưa được cung cấp. | That rule was not given.
    Cung cấp quy tắc bằng tùy chọn earlier. | Give the rule by the option earlier.
    readScoringRule: Như tiêu chí 1.1`,
  "comma-read-two-ways": `Dấu phẩy hiểu được hai cách | A comma of two meanings
    “1,500” là một nghìn năm trăm, hoặc một phẩy năm. | “1,500” is fifteen hundred, or one and a half.
    Vật đếm được là số nguyên, số đo thì có phần lẻ. | Things are whole, measures are not.
    Viết “1.500” cho phần nghìn. | Write “1.500” for thousands.
    readScoringRule: Từ 1,500 doanh nghiệp trở lên: 2 điểm\nDưới 1,500: 1 điểm`,
  "comma-unclear": `Không rõ dấu phẩy | An unclear comma
    Không có gì cho biết “1,500” là phần nghìn hay phần thập phân. | Nothing tells whether “1,500” has thousands or decimals.
    Hai cách đọc khác nhau một nghìn lần. | The two readings differ a thousandfold.
    Viết “1.500” cho phần nghìn, “1,5” cho phần thập phân. | Write “1.500” for thousands, “1,5” for decimals.
    readScoringRule: Từ 1,500 trở lên: 2 điểm\nDưới 1,500: 1 điểm`,
  "number-disagrees": `Số ghi hai lần không khớp | A number said twice and not alike
    Số bằng chữ số và bằng chữ khác nhau. | Digits and words say different numbers.
    Không biết số nào đúng. | Which one holds is open.
    Sửa một trong hai số. | Mend one of them.
    readScoringRule: Từ 15 (mười) sáng kiến: 2 điểm\nDưới 15 sáng kiến: 1 điểm`,
};
