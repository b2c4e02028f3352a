import type { LintFindingCode } from "../../plan/index.js";
import type { ExplanationTable } from "../finding-explanation.js";

/** What each rule of `lintPlan` means; the examples have bars where the tables have tabs. */
export const LINT_EXPLANATIONS: ExplanationTable<LintFindingCode> = {
  "lint-task-number-absent": `Nhiệm vụ không có số | A task without a number
    Nhiệm vụ không có số thứ tự. | The task has no number.
    Báo cáo không dẫn được nhiệm vụ. | Reports cannot refer to it.
    Đánh số. | Number it.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n|Công bố|Thanh tra|Quý II`,
  "lint-task-number-missing": `Thiếu số thứ tự | Numbers are missing
    Dãy số bị nhảy. | The numbering jumps.
    Có thể đã mất nhiệm vụ. | Tasks may have been lost.
    Đối chiếu với bản gốc hoặc đánh số lại. | Look at the original, or number again.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n4|Công bố|Văn phòng|Quý II`,
  "lint-task-number-repeated": `Lặp số thứ tự | A number stands twice
    Hai nhiệm vụ cùng số trong một mạch đánh số. | Two tasks of one numbering share it.
    Báo cáo theo số sẽ nhầm nhiệm vụ. | Reports by number mix them up.
    Đánh số lại. | Number them again.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n1|Công bố|Văn phòng|Quý II`,
  "lint-lead-missing": `Không có chủ trì | No lead
    Không cơ quan nào chủ trì hay thực hiện. | No agency leads it or carries it out.
    Không ai chịu trách nhiệm khi chậm. | Nobody answers when it is late.
    Ghi một cơ quan. | Name one agency.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n2|Công bố||Quý II`,
  "lint-lead-among-partners": `Chủ trì tự phối hợp với mình | The lead among its partners
    Một cơ quan ở cả hai cột. | One agency stands in both columns.
    Số nhiệm vụ theo cơ quan bị tính hai lần. | Counts by agency take it twice.
    Bỏ khỏi cột phối hợp. | Take it out of the column of partners.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Phối hợp|Thời gian\n1|Rà soát|Sở Nội vụ|Văn phòng; Sở Nội vụ|Quý I`,
  "lint-agency-unreadable": `Tên cơ quan không rõ | An agency that is not known
    Tên hoặc chữ viết tắt không thông dụng. | The name is not in common use.
    Người ngoài cơ quan không biết là ai. | Outsiders cannot tell who is meant.
    Viết đầy đủ. | Write it out.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|TCHCQT|Quý I`,
  "lint-deadline-missing": `Không có thời hạn | No deadline
    Nhiệm vụ và sản phẩm không có thời hạn. | Neither task nor output has a time.
    Không bao giờ đến hạn hay quá hạn. | It never falls due.
    Ghi thời hạn. | Give a time.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n2|Công bố|Văn phòng|`,
  "lint-deadline-unreadable": `Không đọc được thời hạn | A deadline that cannot be read
    Ô thời hạn không nói thời gian. | The cell says no time.
    Không có ngày đến hạn; có thể ô sai cột. | There is no due date; the cell may be misplaced.
    Ghi ngày, tháng, quý hoặc chu kỳ. | Write a day, month, quarter or cadence.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Khảo sát|Văn phòng|Sở Giáo dục và Đào tạo`,
  "lint-deadline-impossible": `Thời hạn không thể có | A deadline that cannot be
    Ngày không có trong lịch hoặc khoảng bị ngược. | The day does not exist, or the period is reversed.
    Không suy đoán ngày gần nhất. | The nearest day is not guessed.
    Sửa ngày. | Mend the date.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Trước ngày 30/02/2021`,
  "lint-deadline-without-year": `Thời hạn thiếu năm | A deadline without its year
    Kế hoạch nhiều năm, hoặc không rõ năm, mà thời hạn không ghi năm. | The plan covers several years, or its year is not known, and the deadline gives none.
    Không biết đến hạn năm nào. | The year it falls due in cannot be told.
    Ghi năm. | Add the year.`,
  "lint-deadline-before-plan": `Thời hạn trước ngày ban hành | Due before the plan was issued
    Thời hạn kết thúc trước ngày ký. | The time ended before the plan was signed.
    Quá hạn ngay từ đầu. | It is overdue from the first day.
    Đổi thời hạn hoặc ghi kết quả. | Set another time, or record the result.
    lintPlan: (Kèm theo Kế hoạch số 45/KH-STN ngày 20/6/2021 của Sở Tài nguyên)\nTT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I`,
  "lint-deadline-in-other-year": `Thời hạn ngoài kế hoạch | Due outside the plan
    Ngày đến hạn ngoài thời gian kế hoạch. | The due date lies outside the plan's period.
    Thường là năm cũ còn sót khi chép lại; báo cáo năm nộp đầu năm sau là bình thường (mức info). | Often a year left from an older plan; a yearly report due early next year is usual (info).
    Kiểm tra năm. | Check the year.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Tháng 9/2019`,
  "lint-deadline-in-output": `Sản phẩm là thời hạn | A time in place of an output
    Sản phẩm chỉ nêu thời gian. | The output names only a time.
    Không có gì để kiểm tra. | Nothing is there to be checked.
    Ghi sản phẩm. | Name the output.`,
  "lint-output-missing": `Không có sản phẩm | No output
    Nhiệm vụ không có sản phẩm và không có con số. | The task has neither output nor figure.
    Không kết luận được hoàn thành hay chưa. | Whether it is done cannot be said.
    Ghi sản phẩm hoặc chỉ tiêu. | Name an output or a target.
    lintPlan: TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian\n1|Rà soát|Báo cáo|Văn phòng|Quý I\n2|Kiểm tra||Văn phòng|Quý II`,
  "lint-output-not-checkable": `Sản phẩm không kiểm tra được | An output nobody can check
    Sản phẩm mở đầu bằng lời kêu gọi (nâng cao, tăng cường…) và không nêu vật gì. | It opens with an appeal (nâng cao, tăng cường …) and names no thing.
    Luôn có thể nói là đã làm. | One can always say that it was done.
    Ghi văn bản, vật phẩm hoặc con số. | Name a document, a thing or a figure.
    lintPlan: TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian\n1|Bố trí nhân lực|Nâng cao trách nhiệm người đứng đầu|Văn phòng|Quý I`,
  "lint-target-missing": `Kế hoạch không có chỉ tiêu | A plan without targets
    Không nhiệm vụ, sản phẩm nào có con số phải đạt. | Nothing in it states a figure to be reached.
    Không biết chỉ số có được cải thiện không. | Whether the index improves cannot be told.
    Thêm chỉ tiêu có con số. | Add targets with figures.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I`,
  "lint-section-target-missing": `Mục không có chỉ tiêu | A section without targets
    Các nhiệm vụ của mục không có con số. | Its tasks state no figure.
    Kết quả của mục không đo được. | What the section achieves cannot be measured.
    Thêm một chỉ tiêu. | Add a target.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\nI|Thể chế||\n1|Rà soát|Văn phòng|Quý I\nII|Thủ tục||\n2|Giải quyết 100% hồ sơ đúng hạn|Văn phòng|Quý I`,
  "lint-measure-without-task": `Nội dung chỉ số bị bỏ sót | A part of the index left out
    Kế hoạch nhằm vào một chỉ số nhưng một nội dung của nó không có nhiệm vụ. | The plan is for an index, and one part of it has no task.
    Điểm của nội dung đó cũng tính vào chỉ số. | Its score counts in the index too.
    Thêm nhiệm vụ hoặc nói rõ lý do. | Add a task, or say why there is none.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\nI|Chỉ số nội dung 5 “Thủ tục hành chính công”||\n1|Rà soát|Văn phòng|Quý I`,
  "lint-task-repeated": `Nhiệm vụ ghi hai lần | A task written twice
    Hai nhiệm vụ có cùng tên. | Two tasks have the same words.
    Tổng số nhiệm vụ và tỷ lệ bị sai. | Totals and rates are wrong.
    Gộp lại hoặc ghi rõ khác nhau ở đâu. | Join them, or say how they differ.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát thủ tục|Văn phòng|Quý I\n2|Rà soát thủ tục|Văn phòng|Quý II`,
  "lint-task-nearly-repeated": `Nhiệm vụ gần giống nhau | Tasks nearly alike
    Từ 90% số từ giống nhau và các con số như nhau. | At least 90 per cent of the words are the same, and so are the figures.
    Có thể là một nhiệm vụ ghi hai lần. | It may be one task written twice.
    Kiểm tra. | See whether they are one.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Khảo sát mức độ hài lòng của người dân về dịch vụ y tế|Sở Y tế|Quý I\n2|Khảo sát mức độ hài lòng của người dân về các dịch vụ y tế|Sở Y tế|Quý I`,
  "lint-share-disagrees": `Tỷ lệ không khớp số liệu | A share that does not follow
    Tỷ lệ in ra không phải là thương của hai con số bên cạnh, dù làm tròn hay cắt bớt. | The printed share is not the quotient of its figures, rounded or cut off.
    Một trong ba con số sai. | One of the three figures is wrong.
    Tính lại. | Work it out again.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian|Ghi chú\n1|Rà soát|Văn phòng|Quý I|Đã hoàn thành 18/24 nhiệm vụ (80%)`,
  "lint-citation-dates-disagree": `Một số văn bản, hai ngày | One number, two dates
    Cùng số, ký hiệu, năm và có thể cùng cơ quan, nhưng hai ngày khác nhau. | Number, symbol and year are the same, the issuer can be, the dates differ.
    Hoặc một ngày sai, hoặc đó là hai văn bản của hai cơ quan. | One date is wrong, or they are documents of two issuers.
    Đối chiếu với văn bản gốc. | Look at the document itself.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Thực hiện Kế hoạch số 24/KH-UBND ngày 21/01/2021|Văn phòng|Quý I\n2|Tổng kết Kế hoạch số 24/KH-UBND ngày 28/01/2021|Văn phòng|Quý I`,
  "lint-citation-date-impossible": `Ngày văn bản không có thật | A document dated on no day
    Ngày của văn bản được dẫn không có trong lịch. | The date of a cited document does not exist.
    Không tra cứu được văn bản. | The document cannot be looked up.
    Đối chiếu với văn bản gốc. | Look at the document itself.
    lintPlan: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Thực hiện Kế hoạch số 24/KH-UBND ngày 31/02/2021|Văn phòng|Quý I`,
};
