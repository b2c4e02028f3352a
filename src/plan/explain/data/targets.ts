import type { TargetFindingCode } from "../../../target/index.js";
import type { ExplanationRow } from "../finding-explanation.js";

/** What each finding about a target means. */
export const TARGET_EXPLANATIONS: Readonly<Record<TargetFindingCode, ExplanationRow>> = {
  "target-unreadable": {
    title: ["Không đọc được chỉ tiêu", "No target could be read"],
    meaning: [
      "Cụm từ không có con số hay mức phải đạt.",
      "The phrase has no figure to be reached.",
    ],
    reason: ["Không ai kết luận được đạt hay chưa.", "Nobody can say whether it was met."],
    example: ["parseTarget", "tăng cường kỷ luật, kỷ cương hành chính"],
    advice: ["Ghi con số và đối tượng được đếm.", "Give a figure and what it counts."],
  },
  "target-more-than-one": {
    title: ["Nhiều chỉ tiêu trong một cụm từ", "Several targets in one phrase"],
    meaning: ["Chỉ chỉ tiêu đầu được đọc.", "Only the first was read."],
    reason: ["Các chỉ tiêu sau không được theo dõi.", "The others are not tracked."],
    example: ["parseTarget", "100% xã có trạm y tế; 80% thôn có y tá"],
    advice: ["Tách từng chỉ tiêu hoặc dùng findTargets.", "Divide them, or use findTargets."],
  },
  "target-ambiguous-number": {
    title: ["Con số đọc được hai cách", "A figure with two readings"],
    meaning: [
      "Dấu phẩy có thể đứng trước phần thập phân hoặc ngăn hàng nghìn.",
      "The comma may stand before decimals or between thousands.",
    ],
    reason: ["Hai cách đọc khác nhau một nghìn lần.", "The readings differ a thousandfold."],
    example: ["parseTarget", "đạt 2,500 tỷ đồng"],
    advice: ["Viết 2.500 hoặc 2,5.", "Write 2.500 or 2,5."],
  },
  "target-bounds-disagree": {
    title: ["Hai từ chỉ mức mâu thuẫn", "Two words of bound disagree"],
    meaning: [
      "Ví dụ “trên … trở lên”: một từ không tính mức đó, một từ có tính.",
      "As in “trên … trở lên”: one leaves the figure out, the other takes it in.",
    ],
    reason: [
      "Đạt đúng mức thì đạt hay không là không rõ.",
      "Exactly that figure may be in or out.",
    ],
    example: ["parseTarget", "tỷ lệ đạt trên 80% trở lên"],
    advice: ["Giữ một từ: “trên 80%” hoặc “từ 80% trở lên”.", "Keep one of the two words."],
  },
  "target-interval-reversed": {
    title: ["Khoảng giá trị bị ngược", "An interval written backwards"],
    meaning: ["Số đầu lớn hơn số cuối.", "The first end is larger than the second."],
    reason: [
      "Đã đổi lại thứ tự; có thể là ghi nhầm.",
      "The ends were exchanged; it may be a slip.",
    ],
    example: ["parseTarget", "đạt từ 90% đến 80%"],
    advice: ["Kiểm tra hai con số.", "Check both figures."],
  },
  "target-no-comparator": {
    title: ["Không có từ so sánh", "No comparator"],
    meaning: ["Chỉ ghi “đạt” và con số.", "Only “đạt” and a figure are written."],
    reason: [
      "Thường hiểu là ít nhất mức đó, nhưng văn bản không nói.",
      "Usually at least that figure is meant, but the words do not say so.",
    ],
    example: ["parseTarget", "Tỷ lệ bao phủ đạt 60%"],
    advice: ["Thêm “từ … trở lên” hoặc “ít nhất”.", "Add “từ … trở lên” or “ít nhất”."],
  },
  "target-role-inferred": {
    title: ["Chỉ tiêu hay kết quả", "An aim or a result"],
    meaning: ["Con số có dạng của kết quả đã có.", "The figure looks like something found."],
    reason: [
      "Nếu là kết quả thì không có gì phải đạt.",
      "If it is a result there is nothing to be reached.",
    ],
    example: ["parseTarget", "đạt 41,27/80 điểm"],
    advice: [
      "Thêm “phấn đấu”, hoặc cho biết loại văn bản bằng tuỳ chọn document.",
      "Add “phấn đấu”, or say what the document is by the option document.",
    ],
  },
  "target-no-figure": {
    title: ["Chỉ tiêu không có con số", "A target without a figure"],
    meaning: [
      "Chỉ nêu hướng thay đổi hoặc yêu cầu.",
      "Only a direction or a requirement is given.",
    ],
    reason: ["Không đo được đạt đến mức nào.", "How far it was met cannot be measured."],
    example: ["parseTarget", "Giảm số hồ sơ trễ hạn"],
    advice: ["Ghi thêm con số.", "Add a figure."],
  },
};
