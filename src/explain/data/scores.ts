import type { RuleFindingCode, ScoreFindingCode } from "../../scoring/index.js";
import type { ExplanationTable } from "../finding-explanation.js";

/** What each finding about scores, criteria sets, their evidence and counts of dossiers means. */
export const SCORE_EXPLANATIONS: ExplanationTable<Exclude<ScoreFindingCode, RuleFindingCode>> = {
  "out-of-scale": `Điểm ngoài thang | A score outside its scale
    Điểm thấp hơn mức tối thiểu hoặc cao hơn mức tối đa của thang. | The score is below the least or above the most that the scale allows.
    Thường là ghi nhầm chỉ số hoặc nhầm dấu thập phân; tổng điểm sẽ sai. | Usually a score of another part or a slip of the decimal mark; the total comes out wrong.
    Đối chiếu với bảng điểm đã công bố. | Compare it with the published scores.
    scorePapi: {"year":2021,"scores":{"1":11}}`,
  "sub-dimensions-not-used": `Không tính từ nội dung thành phần | Sub-dimensions that do not count
    Chỉ số nội dung có điểm riêng nhưng thiếu điểm của một số nội dung thành phần. | The dimension has a score of its own, and some of its sub-dimensions have none.
    Điểm đã cho của chỉ số nội dung được lấy; các nội dung thành phần không kiểm tra được nó. | The given score of the dimension counts; its parts cannot confirm it.
    Bổ sung các nội dung thành phần còn thiếu. | Add the sub-dimensions that are missing.
    scorePapi: {"year":2021,"scores":{"1":5,"1.1":1}}`,
  "differs-from-parts": `Khác tổng các phần | Not the sum of its parts
    Điểm đã cho của chỉ số nội dung khác tổng các nội dung thành phần. | The score given for the dimension is not the sum of its sub-dimensions.
    Một trong các con số bị sai; tổng các phần được lấy. | One of the figures is wrong; the sum of the parts counts.
    Đối chiếu từng con số với nguồn. | Compare each figure with its source.
    scorePapi: {"year":2021,"scores":{"1":9,"1.1":1,"1.2":1,"1.3":1,"1.4":1}}`,
  "figure-in-hole": `Số liệu không thuộc mức nào | A figure that no tier holds
    Số liệu rơi vào khoảng hở của thang điểm. | The figure lies in a hole of the tiers.
    Tiêu chí không có điểm và tổng điểm bị thiếu. | The criterion gets no points, and the total lacks it.
    Bổ sung mức cho khoảng đó, hoặc xin hướng dẫn của cơ quan chấm điểm. | Add a tier for it, or ask the body that scores.
    evaluateCriteria: {"rule":{"kind":"tiers","metric":"percent","tiers":[{"min":80,"minInclusive":true,"max":null,"maxInclusive":false,"points":2},{"min":null,"minInclusive":false,"max":50,"maxInclusive":false,"points":0}]},"evidence":{"figure":60}}`,
  "points-above-bound": `Điểm đưa vào vượt mức cho phép | Points above their bound
    Điểm được đưa vào cao hơn mức mà tiêu chí cho phép. | More points were given than the criterion allows.
    Chỉ mức cho phép được tính, nên điểm thấp hơn điểm đưa vào. | The bound counts, so that the score is less than what was given.
    Kiểm tra điểm đã chấm và điểm tối đa. | Check the points and the maximum.
    evaluateCriteria: {"rule":{"kind":"survey"},"evidence":{"points":3}}`,
  "evidence-not-used": `Minh chứng không dùng đến | Evidence that was not used
    Tiêu chí được ghi là không áp dụng mà vẫn có minh chứng. | A criterion that does not apply has evidence all the same.
    Minh chứng không được tính; có thể ghi nhầm “không áp dụng”. | The evidence does not count; perhaps the criterion does apply.
    Bỏ minh chứng, hoặc bỏ ghi “không áp dụng”. | Take the evidence away, or let the criterion apply.
    evaluateCriteria: {"evidence":true,"options":{"notApplicable":{"1.1":"giveMaximum"}}}`,
  "bands-of-points": `Xếp loại theo điểm khi điểm tối đa đã giảm | Bands of points, the maximum reduced
    Điểm tối đa đã giảm vì có tiêu chí không áp dụng, nhưng các mức xếp loại tính theo điểm. | The maximum was reduced for what does not apply, yet the bands are of points.
    Đơn vị khó đạt mức cao dù làm tốt mọi tiêu chí được áp dụng. | The upper bands are out of reach, however well the rest is done.
    Xếp loại theo tỷ lệ, hoặc chọn cách xử lý khác cho tiêu chí không áp dụng. | Grade by percentages, or choose another treatment of what does not apply.
    evaluateCriteria: {"bands":{"on":"points","bands":[{"key":"a","label":{"vi":"A","en":"A"},"min":2,"minInclusive":true,"max":null,"maxInclusive":false}],"source":{"document":"Thử","confidence":"unverified"}},"evidence":true,"options":{"notApplicable":{"1.1":"reduceMaximum"}}}`,
  "partial-list": `Danh sách chưa đủ | A list that is not whole
    Bộ tiêu chí ghi là chưa đủ, và các phần đã có cộng lại thấp hơn điểm tối đa. | The set says that it is partial, and what it lists adds up to less than the maximum.
    Điểm của phần chưa liệt kê không tính được. | What is not listed cannot be scored.
    Bổ sung các tiêu chí còn lại rồi bỏ partial. | Add the other criteria, then drop partial.
    defineCriteriaSet: {"maximum":3,"partial":true}`,
  "maximum-differs-from-sum": `Điểm tối đa không khớp | A maximum that does not add up
    Điểm tối đa của các phần cộng lại khác điểm tối đa đã ghi. | The maxima of the parts do not add up to the stated maximum.
    Thiếu hoặc thừa một tiêu chí, hoặc ghi nhầm điểm. | A criterion is missing or double, or a figure is wrong.
    Đối chiếu với văn bản ban hành bộ tiêu chí. | Compare the set with the document that issued it.
    defineCriteriaSet: {"maximum":3}`,
  "duplicate-code": `Trùng mã | A code used twice
    Hai tiêu chí hoặc lĩnh vực có cùng một mã. | Two criteria or fields share one code.
    Minh chứng theo mã sẽ vào nhầm tiêu chí. | Evidence is given by code and would go to the wrong one.
    Đặt mỗi phần một mã. | Give each a code of its own.
    defineCriteriaSet: {"maximum":4,"fields":[{"code":"1","name":"Một","maximum":2,"criteria":[{"code":"1.1","name":"Một","maximum":2,"rule":{"kind":"boolean","points":2,"otherwise":0}}]},{"code":"1","name":"Hai","maximum":2,"criteria":[{"code":"2.1","name":"Hai","maximum":2,"rule":{"kind":"boolean","points":2,"otherwise":0}}]}]}`,
  "bands-overlap": `Hai mức xếp loại chồng nhau | Two bands overlap
    Một kết quả thuộc hai mức xếp loại. | One result lies in two bands.
    Không biết xếp vào mức nào. | Which of them it gets cannot be told.
    Cho biết mức nào chứa giá trị ở ranh giới. | Say which band holds the common end.
    defineCriteriaSet: {"bands":{"on":"percent","bands":[{"key":"a","label":{"vi":"A","en":"A"},"min":80,"minInclusive":true,"max":null,"maxInclusive":false},{"key":"b","label":{"vi":"B","en":"B"},"min":null,"minInclusive":false,"max":80,"maxInclusive":true}],"source":{"document":"Thử","confidence":"unverified"}}}`,
  "bands-leave-hole": `Các mức xếp loại bị hở | Bands that leave a hole
    Có kết quả nằm giữa hai mức xếp loại mà không thuộc mức nào. | Some result lies between two bands and in none.
    Đơn vị có kết quả đó không được xếp loại. | Whoever gets it is in no band.
    Nối các mức liền nhau, ví dụ “từ 80 đến dưới 90”. | Let the bands meet, as in “from 80 to below 90”.
    defineCriteriaSet: {"bands":{"on":"percent","bands":[{"key":"a","label":{"vi":"A","en":"A"},"min":90,"minInclusive":true,"max":null,"maxInclusive":false},{"key":"b","label":{"vi":"B","en":"B"},"min":80,"minInclusive":true,"max":89,"maxInclusive":true}],"source":{"document":"Thử","confidence":"unverified"}}}`,
  "band-reversed": `Mức xếp loại ghi ngược | A band the wrong way round
    Đầu trên của mức xếp loại thấp hơn đầu dưới. | The band ends below its own beginning.
    Không kết quả nào thuộc mức đó. | No result can be in it.
    Đổi lại hai đầu, hoặc đối chiếu với văn bản. | Exchange its ends, or compare them with the document.
    defineCriteriaSet: {"bands":{"on":"percent","bands":[{"key":"d","label":{"vi":"D","en":"D"},"min":50,"minInclusive":true,"max":49,"maxInclusive":true}],"source":{"document":"Thử","confidence":"unverified"}}}`,
  "rate-above-hundred": `Tỷ lệ trên 100% | A rate above 100 per cent
    Tỷ lệ đạt được cao hơn 100%. | The rate reached is more than all.
    Thường do nhầm tử số, mẫu số hoặc dấu thập phân. | Usually the part, the whole or the decimal mark is wrong.
    Kiểm tra lại số liệu. | Check the figures.
    evaluateCriteria: {"rule":{"kind":"proportional","of":100},"evidence":{"part":12,"whole":10}}`,
  "fraction-for-percent": `Phân số thay cho phần trăm | A fraction in place of per cent
    Quy tắc tính theo phần trăm nhưng số liệu nhỏ hơn 1, như tỷ lệ ghi dạng 0,93. | The rule asks for per cent, and the figure is below 1, as a rate of 93 per cent written 0.93.
    0,93 được hiểu là 0,93%, điểm có thể thấp sai. | It is taken as 0.93 per cent, and the points may be far too few.
    Ghi 93, hoặc cho tử số và mẫu số. | Write 93, or give the part and the whole.
    evaluateCriteria: {"rule":{"kind":"proportional","of":100},"evidence":0.93}`,
  "cuts-coincide": `Các ngưỡng trùng nhau | Cuts that coincide
    Nhiều đơn vị bằng điểm nhau nên hai ngưỡng chia nhóm trùng nhau. | So many scores are equal that two cuts between the groups are one.
    Nhóm ở giữa trống, các đơn vị bằng điểm dồn vào một nhóm. | The group between them is empty, and all that are equal are in one.
    Dùng điểm nhiều chữ số thập phân hơn. | Use scores with more decimals.
    papiGroups: [40,40,40,40]`,
  "answers-in-shares": `Câu trả lời ghi bằng tỷ lệ | Answers given as shares
    Các câu trả lời là tỷ lệ, không phải số phiếu. | The answers are shares, not counts.
    Không biết số phiếu thì không có khoảng tin cậy. | Without the number of answers there is no interval.
    Cho số phiếu ở mục of, hoặc cho số đếm. | Give the number of answers as of, or give counts.
    sipasIndex: [0.4,1.1,8.6,64.2,25.7]`,
  "answers-add-to-hundred": `Cộng lại đúng 100 | Answers that add up to 100
    Các câu trả lời là số nguyên cộng lại đúng 100, nên được coi là 100 phiếu. | The answers are whole numbers that add up to 100, and are taken for a hundred people.
    Nếu đó là tỷ lệ % thì khoảng tin cậy rộng sai. | If they are per cent, the interval is far too wide.
    Là tỷ lệ thì cho số phiếu ở mục of. | For per cent give the number of answers as of.
    sipasIndex: [1,4,10,60,25]`,
  "shares-rounded": `Tỷ lệ không cộng đúng | Shares that do not quite add up
    Các tỷ lệ cộng lại gần bằng 100 hoặc 1, lệch do làm tròn. | The shares add up to nearly 100 or 1, as rounding leaves them.
    Chỉ số có thể lệch ở chữ số cuối. | The last digit of the index may be off.
    Dùng số chưa làm tròn nếu có. | Use figures before rounding where there are any.
    sipasIndex: [0.4,1.1,8.6,64.2,25.6]`,
  "answers-best-first": `Có thể ghi ngược thứ tự | Perhaps the wrong way round
    Hai mức trả lời xấu nhất nhiều hơn hai mức tốt nhất. | The two worst answers outnumber the two best.
    Các câu trả lời phải ghi từ xấu nhất; ghi ngược thì chỉ số rất thấp. | Answers are given worst first; the other way round the index is far too low.
    Kiểm tra thứ tự: từ rất không hài lòng đến rất hài lòng. | Check the order: from very dissatisfied to very satisfied.
    sipasIndex: [25,60,10,4,1]`,
  "weight-assumed": `Thiếu trọng số | A weight that is missing
    Có trọng số cho yếu tố này mà không có cho yếu tố khác. | Some elements have a weight, this one has none.
    Yếu tố không có trọng số được lấy là 1. | It counts with the weight 1.
    Cho trọng số của mọi yếu tố. | Give the weights of all elements.
    sipasIndex: {"weights":{"procedure":3}}`,
  "indicators-left-out": `Chỉ số không được tính | Indicators left out
    Có chỉ số không có thông tin nên không tính vào tổng. | Some indicators have no information and are not in the total.
    Thông tư không quy định điều chỉnh mức xếp loại, nên kết quả dễ bị xếp thấp. | The circular does not adjust its grades, so that the grade may come out too low.
    Bổ sung điểm của các chỉ số đó. | Add the scores of these indicators.
    evaluateProcedureHandling: {"object":"official","scores":{"1":[2,1]}}`,
  "counts-do-not-fit": `Số hồ sơ không khớp | Counts that do not fit
    Các số hồ sơ trong báo cáo không khớp với nhau khi cộng lại. | The counts of dossiers in the report do not add up.
    Một con số bị sai hoặc được đếm theo cách khác; tỷ lệ có thể sai. | A count is wrong or counts something else; the rates may be wrong.
    Kiểm tra số liệu và cách đếm của báo cáo. | Check the figures, and what the report counts.
    dossierRates: {"resolved":10,"early":5,"onTime":3,"late":1}`,
  "resolved-above-received": `Giải quyết nhiều hơn tiếp nhận | More resolved than received
    Số đã giải quyết lớn hơn số phải xử lý. | More dossiers are resolved than there were to process.
    Thường do thiếu số từ kỳ trước chuyển sang; tỷ lệ vượt 100%. | Usually those carried over from before are missing; rates pass 100 per cent.
    Bổ sung số hồ sơ từ kỳ trước chuyển sang. | Add the dossiers carried over.
    dossierRates: {"received":10,"resolved":12}`,
  "part-above-whole": `Một phần nhiều hơn tổng | A part above its whole
    Số của một loại lớn hơn số mà loại đó nằm trong. | The count of a class is more than the count it is a part of.
    Tỷ lệ vượt 100%; thường do thiếu số từ kỳ trước chuyển sang, hoặc hai số khác kỳ. | The share passes 100 per cent; usually those carried over are missing, or the two counts are of different periods.
    Kiểm tra hai số trong cùng một kỳ; bổ sung số từ kỳ trước chuyển sang. | Check both counts for one period; add the dossiers carried over.
    dossierRates: {"resolved":5,"onTime":6}`,
};
