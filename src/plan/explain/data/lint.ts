import type { LintFindingCode } from "../../lint/lint-finding.js";
import type { ExplanationRow } from "../finding-explanation.js";

/** What each rule of `lintPlan` means; the examples have bars where the tables have tabs. */
export const LINT_EXPLANATIONS: Readonly<Record<LintFindingCode, ExplanationRow>> = {
  "lint-task-number-absent": {
    title: ["Nhiệm vụ không có số", "A task without a number"],
    meaning: ["Nhiệm vụ không có số thứ tự.", "The task has no number."],
    reason: ["Báo cáo không dẫn được nhiệm vụ.", "Reports cannot refer to it."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n|Công bố|Thanh tra|Quý II",
    ],
    advice: ["Đánh số.", "Number it."],
  },
  "lint-task-number-missing": {
    title: ["Thiếu số thứ tự", "Numbers are missing"],
    meaning: ["Dãy số bị nhảy.", "The numbering jumps."],
    reason: ["Có thể đã mất nhiệm vụ.", "Tasks may have been lost."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n4|Công bố|Văn phòng|Quý II",
    ],
    advice: ["Đối chiếu với bản gốc hoặc đánh số lại.", "Look at the original, or number again."],
  },
  "lint-task-number-repeated": {
    title: ["Lặp số thứ tự", "A number stands twice"],
    meaning: [
      "Hai nhiệm vụ cùng số trong một mạch đánh số.",
      "Two tasks of one numbering share it.",
    ],
    reason: ["Báo cáo theo số sẽ nhầm nhiệm vụ.", "Reports by number mix them up."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n1|Công bố|Văn phòng|Quý II",
    ],
    advice: ["Đánh số lại.", "Number them again."],
  },
  "lint-lead-missing": {
    title: ["Không có chủ trì", "No lead"],
    meaning: ["Không cơ quan nào chủ trì hay thực hiện.", "No agency leads it or carries it out."],
    reason: ["Không ai chịu trách nhiệm khi chậm.", "Nobody answers when it is late."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n2|Công bố||Quý II",
    ],
    advice: ["Ghi một cơ quan.", "Name one agency."],
  },
  "lint-lead-among-partners": {
    title: ["Chủ trì tự phối hợp với mình", "The lead among its partners"],
    meaning: ["Một cơ quan ở cả hai cột.", "One agency stands in both columns."],
    reason: ["Số nhiệm vụ theo cơ quan bị tính hai lần.", "Counts by agency take it twice."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Phối hợp|Thời gian\n1|Rà soát|Sở Nội vụ|Văn phòng; Sở Nội vụ|Quý I",
    ],
    advice: ["Bỏ khỏi cột phối hợp.", "Take it out of the column of partners."],
  },
  "lint-agency-unreadable": {
    title: ["Tên cơ quan không rõ", "An agency that is not known"],
    meaning: ["Tên hoặc chữ viết tắt không thông dụng.", "The name is not in common use."],
    reason: ["Người ngoài cơ quan không biết là ai.", "Outsiders cannot tell who is meant."],
    example: ["lintPlan", "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|TCHCQT|Quý I"],
    advice: ["Viết đầy đủ.", "Write it out."],
  },
  "lint-deadline-missing": {
    title: ["Không có thời hạn", "No deadline"],
    meaning: ["Nhiệm vụ và sản phẩm không có thời hạn.", "Neither task nor output has a time."],
    reason: ["Không bao giờ đến hạn hay quá hạn.", "It never falls due."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n2|Công bố|Văn phòng|",
    ],
    advice: ["Ghi thời hạn.", "Give a time."],
  },
  "lint-deadline-unreadable": {
    title: ["Không đọc được thời hạn", "A deadline that cannot be read"],
    meaning: ["Ô thời hạn không nói thời gian.", "The cell says no time."],
    reason: [
      "Không có ngày đến hạn; có thể ô sai cột.",
      "There is no due date; the cell may be misplaced.",
    ],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Khảo sát|Văn phòng|Sở Giáo dục và Đào tạo",
    ],
    advice: ["Ghi ngày, tháng, quý hoặc chu kỳ.", "Write a day, month, quarter or cadence."],
  },
  "lint-deadline-impossible": {
    title: ["Thời hạn không thể có", "A deadline that cannot be"],
    meaning: [
      "Ngày không có trong lịch hoặc khoảng bị ngược.",
      "The day does not exist, or the period is reversed.",
    ],
    reason: ["Không suy đoán ngày gần nhất.", "The nearest day is not guessed."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Trước ngày 30/02/2021",
    ],
    advice: ["Sửa ngày.", "Mend the date."],
  },
  "lint-deadline-without-year": {
    title: ["Thời hạn thiếu năm", "A deadline without its year"],
    meaning: [
      "Kế hoạch nhiều năm, hoặc không rõ năm, mà thời hạn không ghi năm.",
      "The plan covers several years, or its year is not known, and the deadline gives none.",
    ],
    reason: ["Không biết đến hạn năm nào.", "The year it falls due in cannot be told."],
    advice: ["Ghi năm.", "Add the year."],
  },
  "lint-deadline-before-plan": {
    title: ["Thời hạn trước ngày ban hành", "Due before the plan was issued"],
    meaning: ["Thời hạn kết thúc trước ngày ký.", "The time ended before the plan was signed."],
    reason: ["Quá hạn ngay từ đầu.", "It is overdue from the first day."],
    example: [
      "lintPlan",
      "(Kèm theo Kế hoạch số 45/KH-STN ngày 20/6/2021 của Sở Tài nguyên)\nTT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I",
    ],
    advice: ["Đổi thời hạn hoặc ghi kết quả.", "Set another time, or record the result."],
  },
  "lint-deadline-in-other-year": {
    title: ["Thời hạn ngoài kế hoạch", "Due outside the plan"],
    meaning: [
      "Ngày đến hạn ngoài thời gian kế hoạch.",
      "The due date lies outside the plan's period.",
    ],
    reason: [
      "Thường là năm cũ còn sót khi chép lại; báo cáo năm nộp đầu năm sau là bình thường (mức info).",
      "Often a year left from an older plan; a yearly report due early next year is usual (info).",
    ],
    example: ["lintPlan", "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Tháng 9/2019"],
    advice: ["Kiểm tra năm.", "Check the year."],
  },
  "lint-deadline-in-output": {
    title: ["Sản phẩm là thời hạn", "A time in place of an output"],
    meaning: ["Sản phẩm chỉ nêu thời gian.", "The output names only a time."],
    reason: ["Không có gì để kiểm tra.", "Nothing is there to be checked."],
    advice: ["Ghi sản phẩm.", "Name the output."],
  },
  "lint-output-missing": {
    title: ["Không có sản phẩm", "No output"],
    meaning: [
      "Nhiệm vụ không có sản phẩm và không có con số.",
      "The task has neither output nor figure.",
    ],
    reason: ["Không kết luận được hoàn thành hay chưa.", "Whether it is done cannot be said."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian\n1|Rà soát|Báo cáo|Văn phòng|Quý I\n2|Kiểm tra||Văn phòng|Quý II",
    ],
    advice: ["Ghi sản phẩm hoặc chỉ tiêu.", "Name an output or a target."],
  },
  "lint-output-not-checkable": {
    title: ["Sản phẩm không kiểm tra được", "An output nobody can check"],
    meaning: [
      "Sản phẩm mở đầu bằng lời kêu gọi (nâng cao, tăng cường…) và không nêu vật gì.",
      "It opens with an appeal (nâng cao, tăng cường …) and names no thing.",
    ],
    reason: ["Luôn có thể nói là đã làm.", "One can always say that it was done."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian\n1|Bố trí nhân lực|Nâng cao trách nhiệm người đứng đầu|Văn phòng|Quý I",
    ],
    advice: ["Ghi văn bản, vật phẩm hoặc con số.", "Name a document, a thing or a figure."],
  },
  "lint-target-missing": {
    title: ["Kế hoạch không có chỉ tiêu", "A plan without targets"],
    meaning: [
      "Không nhiệm vụ, sản phẩm nào có con số phải đạt.",
      "Nothing in it states a figure to be reached.",
    ],
    reason: [
      "Không biết chỉ số có được cải thiện không.",
      "Whether the index improves cannot be told.",
    ],
    example: ["lintPlan", "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I"],
    advice: ["Thêm chỉ tiêu có con số.", "Add targets with figures."],
  },
  "lint-section-target-missing": {
    title: ["Mục không có chỉ tiêu", "A section without targets"],
    meaning: ["Các nhiệm vụ của mục không có con số.", "Its tasks state no figure."],
    reason: ["Kết quả của mục không đo được.", "What the section achieves cannot be measured."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\nI|Thể chế||\n1|Rà soát|Văn phòng|Quý I\nII|Thủ tục||\n2|Giải quyết 100% hồ sơ đúng hạn|Văn phòng|Quý I",
    ],
    advice: ["Thêm một chỉ tiêu.", "Add a target."],
  },
  "lint-measure-without-task": {
    title: ["Nội dung chỉ số bị bỏ sót", "A part of the index left out"],
    meaning: [
      "Kế hoạch nhằm vào một chỉ số nhưng một nội dung của nó không có nhiệm vụ.",
      "The plan is for an index, and one part of it has no task.",
    ],
    reason: ["Điểm của nội dung đó cũng tính vào chỉ số.", "Its score counts in the index too."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\nI|Chỉ số nội dung 5 “Thủ tục hành chính công”||\n1|Rà soát|Văn phòng|Quý I",
    ],
    advice: ["Thêm nhiệm vụ hoặc nói rõ lý do.", "Add a task, or say why there is none."],
  },
  "lint-task-repeated": {
    title: ["Nhiệm vụ ghi hai lần", "A task written twice"],
    meaning: ["Hai nhiệm vụ có cùng tên.", "Two tasks have the same words."],
    reason: ["Tổng số nhiệm vụ và tỷ lệ bị sai.", "Totals and rates are wrong."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát thủ tục|Văn phòng|Quý I\n2|Rà soát thủ tục|Văn phòng|Quý II",
    ],
    advice: ["Gộp lại hoặc ghi rõ khác nhau ở đâu.", "Join them, or say how they differ."],
  },
  "lint-task-nearly-repeated": {
    title: ["Nhiệm vụ gần giống nhau", "Tasks nearly alike"],
    meaning: [
      "Từ 90% số từ giống nhau và các con số như nhau.",
      "At least 90 per cent of the words are the same, and so are the figures.",
    ],
    reason: ["Có thể là một nhiệm vụ ghi hai lần.", "It may be one task written twice."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Khảo sát mức độ hài lòng của người dân về dịch vụ y tế|Sở Y tế|Quý I\n2|Khảo sát mức độ hài lòng của người dân về các dịch vụ y tế|Sở Y tế|Quý I",
    ],
    advice: ["Kiểm tra.", "See whether they are one."],
  },
  "lint-share-disagrees": {
    title: ["Tỷ lệ không khớp số liệu", "A share that does not follow"],
    meaning: [
      "Tỷ lệ in ra không phải là thương của hai con số bên cạnh, dù làm tròn hay cắt bớt.",
      "The printed share is not the quotient of its figures, rounded or cut off.",
    ],
    reason: ["Một trong ba con số sai.", "One of the three figures is wrong."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian|Ghi chú\n1|Rà soát|Văn phòng|Quý I|Đã hoàn thành 18/24 nhiệm vụ (80%)",
    ],
    advice: ["Tính lại.", "Work it out again."],
  },
  "lint-citation-dates-disagree": {
    title: ["Một số văn bản, hai ngày", "One number, two dates"],
    meaning: [
      "Cùng số, ký hiệu, năm và có thể cùng cơ quan, nhưng hai ngày khác nhau.",
      "Number, symbol and year are the same, the issuer can be, the dates differ.",
    ],
    reason: [
      "Hoặc một ngày sai, hoặc đó là hai văn bản của hai cơ quan.",
      "One date is wrong, or they are documents of two issuers.",
    ],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Thực hiện Kế hoạch số 24/KH-UBND ngày 21/01/2021|Văn phòng|Quý I\n2|Tổng kết Kế hoạch số 24/KH-UBND ngày 28/01/2021|Văn phòng|Quý I",
    ],
    advice: ["Đối chiếu với văn bản gốc.", "Look at the document itself."],
  },
  "lint-citation-date-impossible": {
    title: ["Ngày văn bản không có thật", "A document dated on no day"],
    meaning: [
      "Ngày của văn bản được dẫn không có trong lịch.",
      "The date of a cited document does not exist.",
    ],
    reason: ["Không tra cứu được văn bản.", "The document cannot be looked up."],
    example: [
      "lintPlan",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Thực hiện Kế hoạch số 24/KH-UBND ngày 31/02/2021|Văn phòng|Quý I",
    ],
    advice: ["Đối chiếu với văn bản gốc.", "Look at the document itself."],
  },
};
