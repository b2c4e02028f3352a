import { lexicon, phrases } from "../../reading/index.js";

/** Words that open what a share is of. */
export const WHOLE_OPENINGS = /* @__PURE__ */ phrases(
  "[trên/trong/so với/] tổng [số]|[trong/trên/] số",
);

/** Words behind `số` with which it makes another word: `số hóa`, `số liệu`. */
export const OTHER_NUMBER_WORDS = /* @__PURE__ */ phrases(
  "hóa|liệu|hiệu|lượng|lượt|phận|điểm|đông|học|thứ|đo|giờ|dư|tiền|ngày",
);

/** Words that end the name of a whole. */
export const WHOLE_STOPS = /* @__PURE__ */ phrases(
  "được|đạt|bị|phải|đều|từ|tối|chiếm|trở|dưới|không|khoảng|thực|hoàn|sử|tham|đã|chưa|trên|so|thì|tăng|và [không/có/đạt/phải]|[vào/đến/đến hết/đến cuối/trong/trước] [năm/quý/tháng/giai]",
);

/** Words that do not begin or continue the name of a whole behind a share. */
export const NO_WHOLE = /* @__PURE__ */ phrases(
  "đối|vào|ở|tại|trong|và|theo|cho|của|trên|được|các|về|thì|hoặc|so|năm|đạt|có|do|từ|đến|với|mỗi|hàng|những",
);

/** Words that end what a change is compared with. */
export const BASELINE_STOPS = /* @__PURE__ */ phrases(
  "đạt|tăng|giảm|được|đến|vào|phấn|và|từ|ít|tối|không|trên",
);

/** Words that open a case for which something holds. */
export const CASES = /* @__PURE__ */ phrases(
  "[áp dụng/quy định/] [đối] với|[trong] trường hợp|nếu|khi|đối tượng",
);

/** Words that quantify over units. */
export const EACH = /* @__PURE__ */ phrases("mỗi|từng");

/** Words that open a comparison. */
export const COMPARED = /* @__PURE__ */ phrases("so với");

/** Where `trên` names a place, not a whole. */
export const IN_PLACE = /* @__PURE__ */ phrases("trên địa bàn");

/** Words by which a figure is a fact: `tính đến`, `đến nay`. */
export const FACTS = /* @__PURE__ */ phrases(
  "[cho] đến nay|tính đến|hiện [nay/có/đạt/tại/đang/ở mức/mới/là/tỷ lệ]|đang [là/đạt/ở mức]|đều vượt|ước [tính/đạt/thực hiện/tăng/giảm]|[mới chỉ/chỉ mới/hiện mới/chỉ/chưa/thực tế/cùng kỳ/kết quả] đạt|kết quả [thực hiện] :|[trong đó] đã|còn [cao/thấp/chậm/nhiều/lớn]|[thời gian/năm/tháng/nhiệm kỳ/giai đoạn] qua|vừa qua|đầu kỳ [:/là/có/đạt]|hiện trạng|ghi nhận [ở/đạt/mức/có/tăng/giảm]|[bình quân/trung bình] [chung] [cả nước/toàn quốc] [là/đạt/3/6/9]",
);

/** Words by which the figure of a clause that they open is a fact. */
export const FACT_OPENINGS = /* @__PURE__ */ phrases(
  "theo [báo cáo/số liệu]|[qua/theo] [kết quả] [khảo sát/thống kê/rà soát/kiểm tra/đánh giá/điều tra/thẩm định/tổng hợp]|lũy kế|kết quả khảo sát|số liệu [đến/tính đến/năm/tại/báo cáo/thống kê]|[đến/tại/tính tại] thời điểm|so với cùng kỳ [năm trước/năm ngoái/]|cùng kỳ|năm [ngoái/rồi]|ước [cả năm/năm/quý/tháng/đến/kết quả]|[nguyên nhân/tồn tại/hạn chế/thực trạng/hiện trạng/kết quả đạt được] :|[toàn/cả] [tỉnh/xã/phường/thành phố/huyện/ngành/trường/đảng bộ/địa bàn] [đã/hiện] có",
);

/** What a whole place or body has, which is a fact where no bound follows. */
export const HOLDINGS = /* @__PURE__ */ phrases(
  "[toàn/cả] [tỉnh/xã/phường/thành phố/huyện/ngành/trường/đảng bộ/địa bàn] có",
);

/** Words behind `đã` that say no result: `nhiệm vụ đã giao`. */
export const NO_FACTS = /* @__PURE__ */ phrases(
  "đã [được] [giao/đề ra/đặt ra/phê duyệt/ban hành/công bố/thông qua]|đã [ký/đăng ký/đạt chuẩn/có/tiếp nhận/qua/hoàn thành/quy định]|đã được [công nhận/cấp/xác định/bố trí/đào tạo/duyệt]",
);

/** Syllables behind which `hiện` is part of a verb: `thực hiện có hiệu quả`. */
export const VERBS_WITH_HIEN = /* @__PURE__ */ phrases("thực|xuất|phát|thể|biểu|tái");

/** Syllables behind which a result is what is handed out: `số hóa kết quả`, `trả kết quả`. */
export const VERBS_OF_RESULTS = /* @__PURE__ */ phrases("hóa|trả|nhận|cấp|tái|dụng|lưu|khai");

/** Syllables behind which `chỉ` is part of a noun or verb: `chứng chỉ`, `địa chỉ`. */
export const NOUNS_WITH_CHI = /* @__PURE__ */ phrases("chứng|địa|tôn|tiêu|liêm");

/** Words that open results. */
export const RESULTS = /* @__PURE__ */ phrases("kết quả");

/** Words that open what is left out. */
export const EXCEPTIONS = /* @__PURE__ */ phrases(
  "[ngoại/loại] trừ|trừ|trừ [các] trường hợp|không [bao gồm/kể/tính]",
);

/** Words behind which `trừ` is part of another word. */
export const NO_EXCEPTION_BEFORE = /* @__PURE__ */ phrases("phòng|khấu|diệt|giảm");

/** Words that cannot end a sentence. */
export const OPEN_WORDS = /* @__PURE__ */ phrases(
  "đạt|từ|trên|dưới|nhất|thiểu|quá|đến|còn|xuống|lên|khoảng|đủ|là|và|của|,",
);

/** What every plan wants less of, without measuring it. */
export const VAGUE = /* @__PURE__ */ phrases("thời gian|chi phí|số lần");

/**
 * First words of a time, by what must follow them: nothing, a number, a year, a day with its month,
 * a half of a year, no length (`chậm nhất 05 ngày`, which is a bound), or a stroke and a year.
 */
export const TIME_OPENINGS = /* @__PURE__ */ lexicon({
  sure: "cả năm|[đến/tới] [hết/cuối/đầu/giữa]|[đến/tới/trước] [năm/quý/tháng/ngày/tuần/giai/nhiệm]|hết [năm/quý/tháng]|[trong/vào/cuối/đầu] [năm/quý/tháng/giai/cuối/đầu]|vào ngày|năm nay|quý [i/ii/iii/iv]|từ [ngày/tháng/quý]|từ nay đến [năm/hết/cuối/tháng/quý/ngày]|tính từ|[hàng/mỗi] [năm/quý/tháng/tuần/ngày]|định kỳ",
  number: "tháng|quý",
  year: "[từ/] năm|[vào/đến/trong/] các năm|giai đoạn [từ/từ năm/]|[trong/] nhiệm kỳ|[trong/] thời kỳ [từ/từ năm/]",
  day: "đến|tới|trước|vào|hết",
  half: "trong|vào|cuối|đầu",
  latest: "[chậm/muộn] nhất [là]",
  quarter: "q1|q2|q3|q4|qi|qii|qiii|qiv",
});

/** Words before a school year of which its end is meant. */
export const SCHOOL_YEAR_ENDS = /* @__PURE__ */ phrases("[vào/đến/tới/] cuối");

/** The halves of a year behind `6`. */
export const HALF_YEAR = /* @__PURE__ */ phrases("tháng [đầu/cuối]");

/** Words and signs at which a time ends. */
export const TIME_STOPS = /* @__PURE__ */ phrases(
  "(|)|;|:|%|theo|đạt|có|ít|tối|khoảng|phấn|bảo|đảm|so với|tăng|giảm|trên|dưới|nâng|cắt|xếp|thuộc|nằm|lọt|vượt|chiếm|xuống|không [vượt/quá/dưới/thấp/để/còn/có]",
);

/** What goes on with a list of periods behind a comma, and behind the number there. */
export const LISTED_PERIODS = /* @__PURE__ */ phrases("i|ii|iii|iv|quý|tháng");
export const LIST_JOINTS = /* @__PURE__ */ phrases(",|/|và|.");
