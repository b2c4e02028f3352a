/** The words of a text, one space apart. */
type Split<Text extends string, Seen = never> = Text extends `${infer First} ${infer Rest}`
  ? Split<Rest, Seen | First>
  : Seen | Text;

/** The words of some texts, in order. */
function wordsOf<Text extends string>(texts: readonly Text[]): Split<Text>[];
function wordsOf(texts: readonly string[]): string[] {
  const words = texts.join(" ").split(" ");
  // As keys of an object: engines compare such texts with those of the rules by their address.
  return Object.keys(Object.fromEntries(words.map((word) => [word, word])));
}

/**
 * The words the rules of deadlines name, one syllable each, as they are usually spelt. A syllable
 * that is not listed is only text to the rules. The list is the language of deadline columns; it
 * carries no facts of law.
 */
const GROUPS = [
  // units of time and their names
  "ngày tuần tháng quý năm giờ phút kỳ học thứ chủ nhật thời gian điểm giai đoạn nhiệm lịch",
  "sáng chiều",
  // numerals
  "một hai ba bốn tư sáu bảy tám chín mười mươi lăm giêng chạp nhất nhì mùng i ii iii iv t",
  "q",
  // bounds and places in time
  "trước sau trong đến tới hết từ kể tính chậm muộn không quá hơn dưới là vào của lúc xong",
  "hoàn thành hạn chót cuối cùng đầu tiên giữa nửa trở đi lên nay này đó đây mắt tiếp kế kề",
  "liền bắt thì những các suốt cả vòng tối thiểu đa ít khoảng ngay định hướng tầm nhìn gần",
  // recurrence and days off
  "hàng mỗi từng lần lượt thường xuyên niên liên tục làm việc nghỉ lễ trùng nếu trường hợp",
  // events
  "khi có phát đột xuất trình so với",
  // what sets a time
  "theo đúng quy chế hoạch dẫn lộ tiến độ chỉ đạo thị văn bản yêu cầu đề án nghị dự chương",
  "quyết thông báo công luật phân phê duyệt đồng tình hình nhu thẩm quyền nội dung ý kiến",
  "kết luận cáo sơ tổng đánh giá",
  // joints and names of numbers
  "và hoặc hay cho tại về số điều khoản mục đợt qi qii qiii qiv thượng trung hạ hiện trưa",
  "biểu mẫu lệ sinh đường phố hiến pháp lệnh gửi đối thực nộp để được vượt sớm rơi gặp cuộc",
  "phiên buổi dịp mùa mạng nữa họp cấp thúc",
  // years that hang on another one; lunar days and feasts
  "ngân sách toán tài chính thuế hành tết nguyên đán âm âl dương rằm nhuận quốc khánh giỗ tổ",
  "hùng vương cổ truyền chữ tận con bằng chu",
] as const;

/** A word that the rules name. */
export type Word = Split<(typeof GROUPS)[number]>;

/** Every word that the rules name, in order. */
export const WORDS: readonly Word[] = /* @__PURE__ */ wordsOf(GROUPS);

/** Signs that the rules name. */
const SIGNS = '/ - . , ; : ( ) + % & • * " … < <=';

/** A sign that the rules name. */
export type Mark = Split<typeof SIGNS>;

/** Every sign that the rules name, in order. */
export const MARKS: readonly Mark[] = /* @__PURE__ */ wordsOf([SIGNS]);

/**
 * Spellings and abbreviations of this room beside those of all readers, and signs: Roman numerals,
 * and what stands between two dates like a dash.
 */
export const VARIANTS: Readonly<Record<string, Word | Mark>> = {
  quí: "quý",
  qui: "quy",
  trễ: "muộn",
  mồng: "mùng",
  truớc: "trước",
  trc: "trước",
  thg: "tháng",
  al: "âl",
  h: "giờ",
  g: "giờ",
  p: "phút",
  ⅰ: "i",
  ⅱ: "ii",
  ⅲ: "iii",
  ⅳ: "iv",
  "÷": "-",
  "→": "-",
  "~": "-",
};

/** Of words that look alike without tone marks, those that a deadline rather means. */
export const LIKELIER_BARE: readonly Word[] = ["nhất", "từ", "sau", "làm", "hạn", "để", "nếu"];

/** Consonants with which a syllable begins: alone they are a broken word. */
export const ONSETS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "b c ch d đ g gh gi h k kh l m n ng ngh nh ph q qu r s t th tr v x".split(" "),
);

/** Consonants with which a syllable ends: alone they are a broken word. */
export const CODAS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "c ch g m n ng nh p t".split(" "),
);
