import type { TargetFindingCode } from "../../target/index.js";
import type { ExplanationTable } from "../finding-explanation.js";

/** What each finding about a target means. */
export const TARGET_EXPLANATIONS: ExplanationTable<TargetFindingCode> = {
  "target-unreadable": `Không đọc được chỉ tiêu | No target could be read
    Cụm từ không có con số hay mức phải đạt. | The phrase has no figure to be reached.
    Không ai kết luận được đạt hay chưa. | Nobody can say whether it was met.
    Ghi con số và đối tượng được đếm. | Give a figure and what it counts.
    parseTarget: tăng cường kỷ luật, kỷ cương hành chính`,
  "target-more-than-one": `Nhiều chỉ tiêu trong một cụm từ | Several targets in one phrase
    Chỉ chỉ tiêu đầu được đọc. | Only the first was read.
    Các chỉ tiêu sau không được theo dõi. | The others are not tracked.
    Tách từng chỉ tiêu hoặc dùng findTargets. | Divide them, or use findTargets.
    parseTarget: 100% xã có trạm y tế; 80% thôn có y tá`,
  "target-ambiguous-number": `Con số đọc được hai cách | A figure with two readings
    Dấu phẩy có thể đứng trước phần thập phân hoặc ngăn hàng nghìn. | The comma may stand before decimals or between thousands.
    Hai cách đọc khác nhau một nghìn lần. | The readings differ a thousandfold.
    Viết 2.500 hoặc 2,5. | Write 2.500 or 2,5.
    parseTarget: đạt 2,500 tỷ đồng`,
  "target-bounds-disagree": `Hai từ chỉ mức mâu thuẫn | Two words of bound disagree
    Ví dụ “trên … trở lên”: một từ không tính mức đó, một từ có tính. | As in “trên … trở lên”: one leaves the figure out, the other takes it in.
    Đạt đúng mức thì đạt hay không là không rõ. | Exactly that figure may be in or out.
    Giữ một từ: “trên 80%” hoặc “từ 80% trở lên”. | Keep one of the two words.
    parseTarget: tỷ lệ đạt trên 80% trở lên`,
  "target-interval-reversed": `Khoảng giá trị bị ngược | An interval written backwards
    Số đầu lớn hơn số cuối. | The first end is larger than the second.
    Đã đổi lại thứ tự; có thể là ghi nhầm. | The ends were exchanged; it may be a slip.
    Kiểm tra hai con số. | Check both figures.
    parseTarget: đạt từ 90% đến 80%`,
  "target-numbers-disagree": `Số ghi hai lần không khớp | A number said twice and not alike
    Số bằng chữ số và bằng chữ khác nhau. | Digits and words say different numbers.
    Không biết số nào đúng; con số được ghi trước chỉ để tham khảo. | Which one holds is open; the first is given only to be looked at.
    Sửa một trong hai số. | Mend one of them.
    parseTarget: ít nhất 15 (mười) sáng kiến`,
  "target-no-comparator": `Không có từ so sánh | No comparator
    Chỉ ghi “đạt” và con số. | Only “đạt” and a figure are written.
    Thường hiểu là ít nhất mức đó, nhưng văn bản không nói. | Usually at least that figure is meant, but the words do not say so.
    Thêm “từ … trở lên” hoặc “ít nhất”. | Add “từ … trở lên” or “ít nhất”.
    parseTarget: Tỷ lệ bao phủ đạt 60%`,
  "target-role-inferred": `Chỉ tiêu hay kết quả | An aim or a result
    Con số có dạng của kết quả đã có. | The figure looks like something found.
    Nếu là kết quả thì không có gì phải đạt. | If it is a result there is nothing to be reached.
    Thêm “phấn đấu”, hoặc cho biết loại văn bản bằng tùy chọn document. | Add “phấn đấu”, or say what the document is by the option document.
    parseTarget: đạt 41,27/80 điểm`,
  "target-no-figure": `Chỉ tiêu không có con số | A target without a figure
    Chỉ nêu hướng thay đổi hoặc yêu cầu. | Only a direction or a requirement is given.
    Không đo được đạt đến mức nào. | How far it was met cannot be measured.
    Ghi thêm con số. | Add a figure.
    parseTarget: Giảm số hồ sơ trễ hạn`,
  "target-figure-aside": `Con số không phải chỉ tiêu | A figure that is no target
    Con số nói điều kiện, mức hỗ trợ, ai chi trả, hoặc nằm trong tên gọi. | It says a condition, a grant, who pays, or is part of a name.
    Không tính là chỉ tiêu phải đạt. | It is not counted as something to be reached.
    Nếu là chỉ tiêu, viết “đạt” và đối tượng được đo. | If it is an aim, write “đạt” and what is measured.
    parseTarget: Lãi suất cho vay ưu đãi 6,6%/năm`,
  "target-time-unclear": `Không rõ thời hạn của con số nào | Which figure the time is for is open
    Một thời hạn ghi sau nhiều chỉ tiêu, hoặc số mốc không bằng số con số. | One time stands behind several targets, or there are not as many times as figures.
    Chỉ tiêu không chắc thì không có thời hạn. | A target that is not sure of it has no time.
    Ghi thời hạn ở đầu, hoặc cạnh từng con số. | Write the time first, or beside each figure.
    parseTarget: Tỷ lệ số hóa đạt 80%, tỷ lệ hài lòng đạt 90% vào cuối năm 2026`,
};
