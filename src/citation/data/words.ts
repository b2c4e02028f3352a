import { lexicon, phrases } from "../../reading/index.js";

/**
 * Words with which the subject of a document begins, and at which the name of its issuer ends:
 * `của UBND tỉnh ‖ triển khai …`.
 */
export const SUBJECT_OPENERS = /* @__PURE__ */ phrases(
  "về|v / v|ban hành|quy định|phê duyệt|thực hiện|triển khai|tổ chức thực hiện|sửa đổi|bổ sung|" +
    "hướng dẫn|kê khai|kiểm tra|rà soát|nâng cao|tăng cường|đẩy mạnh|công bố|kiện toàn|thành lập|" +
    "điều chỉnh|sơ kết|tổng kết|báo cáo|kết quả|phát động|khắc phục|cải thiện|phòng , chống|" +
    "bãi bỏ|thay thế|công nhận|giao|quy chế|đánh giá|theo dõi|tiếp tục|phát triển|xây dựng|" +
    "bảo đảm|đảm bảo|cải cách|một số",
);

/** Words between a document and its subject that are no part of it. */
export const PREAMBLES = /* @__PURE__ */ phrases("về [việc]|v / v");

/** Words that end the name of an issuer, and that of a law as well, without opening a subject. */
const NAME_ENDS =
  "và các|thì|là|trong|tại|đến|theo|để|nhằm|đã|được|do|cho|có|giai đoạn|nhiệm kỳ|khóa|gắn với|gửi|" +
  "đảm bảo|như|khi";
export const LAW_ENDS = /* @__PURE__ */ phrases(NAME_ENDS);
export const ISSUER_ENDS = /* @__PURE__ */ (() => phrases(`${NAME_ENDS}|với|năm|ngày|số`))();

/** First words of bodies that begin a name of their own after a dash or `&`. */
export const ISSUER_HEADS = /* @__PURE__ */ phrases("sở|ubnd|văn phòng|công an|bộ");

/** Words around a comma that stands inside the name of an issuer. */
export const COMMA_PAIRS = /* @__PURE__ */ phrases(
  "hóa , thể|động , thương|phòng , chống|trưởng , chủ|tế , hạ|hóa , khoa",
);

/** Levels with which the body in a symbol goes on as words: `04/KH-UBND tỉnh ngày …`. */
export const ISSUER_LEVELS = /* @__PURE__ */ phrases("tỉnh|huyện|xã|phường");

/** A body that is named after its whole business. */
export const COMMITTEES = /* @__PURE__ */ phrases("ban chỉ đạo");

/** Words before a number that is none of a document: of a form, an account, a file. */
export const OTHER_NUMBERS = /* @__PURE__ */ phrases("mẫu|biểu [mẫu]|mã|phụ lục|tài khoản|hồ sơ");

/** Kinds of documents that are cited by a name of their own: `Luật Tố cáo năm 2018`. */
export const LAW_KINDS = /* @__PURE__ */ lexicon({
  code: "bộ luật",
  law: "luật",
  ordinance: "pháp lệnh",
  constitution: "hiến pháp",
});

/** `pháp luật`, `kỷ luật`: the word before makes it no law. */
export const NO_LAW_AFTER = /* @__PURE__ */ phrases("pháp|kỷ|kỉ|quy|dự|trong|hình");

/** `Luật sư`, `luật định`: the word after makes it no law. */
export const NO_LAW_BEFORE = /* @__PURE__ */ phrases("sư|gia|định|này|về|và|của|năm|ngày|số|pháp");

/** With these begins the name of a law that changes others, which it names. */
export const AMENDING = /* @__PURE__ */ phrases("sửa đổi|sửa đổi , bổ sung");

/**
 * Words around a comma that stands inside the name of a law: `Luật Cán bộ, công chức`.
 * Any other comma ends the name, because what follows may be another task of the sentence.
 */
export const NAME_COMMAS = /* @__PURE__ */ phrases(
  "đổi , bổ|phòng , chống|xã , phường|phường , thị|kiệm , chống|nhập , cảnh|cảnh , xuất|" +
    "cảnh , nhập|cảnh , quá|cảnh , cư|bệnh , chữa|bộ , công|đua , khen|lý , sử|khí , vật|" +
    "cháy , chữa|nạn , cứu|vệ , chăm|tự , an",
);

/** `… của người nước ngoài tại Việt Nam` belongs to names of laws. */
export const INSIDE_NAME = /* @__PURE__ */ phrases("của người|tại Việt");

/** Documents whose year may be meant beside a law that they name. */
export const PLANS = /* @__PURE__ */ phrases("kế hoạch|báo cáo|công tác|chương trình");
