import { lexiconOf, phrases, type Lexicon } from "../../reading/index.js";
import * as time from "../../time/index.js";

/**
 * Words that the comparison of subjects passes over or writes out, and words that tell what a
 * result says. They come from the wording of the field's own documents.
 */

/** Syllables that join words and say nothing of a subject, with their tones. */
export const FUNCTION_SYLLABLES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "về của và các cho với tại trong trên đến từ theo nhằm việc năm tháng tỉnh do được đã đang sẽ " +
    "là có những một số để này ngày như khi sau trước bởi ra vào hoặc cùng thuộc lần",
  " ",
);

/**
 * Pairs of syllables that stand in nearly every task and document, and those that arise where two
 * such words meet (`triển khai ‖ thực hiện`), without tone marks.
 */
export const GENERAL_PAIRS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "thuc hien,trien khai,cong tac,ke hoach,bao cao,ket qua,ban hanh,tham dinh,to chuc,nhan dan," +
    "uy ban,van phong,dia ban,nhiem vu,quyet dinh,trong tam,co quan,don vi,giai doan,xay dung," +
    "tiep tuc,quy dinh,noi dung,dam bao,bao dam,tham muu,phe duyet,thong bao,cong van,van ban," +
    "chu tich,so ket,tong ket,tinh hinh,phong ban,quy i,quy ii,quy iii,quy iv," +
    "khai thuc,hien cong,khai cong,hien nhiem,hien ke,khai ke,hanh ke,hanh quyet,dinh ban," +
    "dinh phe,qua trien,qua thuc,cao ket,hoach trien,hoach thuc,tich uy,phong uy",
  ",",
);

function wordSet(words: string, separator: string): ReadonlySet<string> {
  return new Set(words.split(separator));
}

/** Abbreviations of general use in tasks and subjects, written out without tone marks. */
export const SUBJECT_ABBREVIATIONS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["tthc", "thu tuc hanh chinh"],
  ["kstthc", "kiem soat thu tuc hanh chinh"],
  ["cchc", "cai cach hanh chinh"],
  ["ubnd", "uy ban nhan dan"],
  ["hdnd", "hoi dong nhan dan"],
  ["cntt", "cong nghe thong tin"],
  ["qppl", "quy pham phap luat"],
  ["vbqppl", "van ban quy pham phap luat"],
  ["pbgdpl", "pho bien giao duc phap luat"],
  ["pctn", "phong chong tham nhung"],
  ["dvc", "dich vu cong"],
  ["dvctt", "dich vu cong truc tuyen"],
  ["cbccvc", "can bo cong chuc vien chuc"],
  ["pvhcc", "phuc vu hanh chinh cong"],
]);

/** Words with which an output says only that it is some paper. */
export const GENERAL_OUTPUTS = "văn bản|tài liệu|hồ sơ";

/** Marks before the first word of a title in a list. */
export const LIST_MARKS = /* @__PURE__ */ phrases("-|+|*|•|.");

/** What stands between two names of a list: `Kế hoạch ‖ và ‖ báo cáo`. */
export const LIST_JOINTS = /* @__PURE__ */ phrases(",|;|/|+|và|hoặc");

/** Words before the name of a document in an output or a clause: `Xây dựng Kế hoạch`. */
export const OUTPUT_OPENERS = /* @__PURE__ */ phrases(
  "thẩm định|xây dựng|ban hành|tham mưu|triển khai|hoàn thành|công bố|dự thảo|trình|lập|" +
    "các|những|bản|và",
);

/** Words with which the subject of a decision says that it issues another document. */
export const ISSUING_WORDS = /* @__PURE__ */ phrases(
  "về|[về] việc|v / v|ban hành|phê duyệt|công bố",
);

/** Words after which a document is a ground or an object of work, not what was produced. */
export const BASIS_WORDS =
  /(?:^| )(?:thực hiện|căn cứ|theo|tại|của|triển khai|tinh thần|sửa đổi|bổ sung|thay thế|quy định|hướng dẫn|kèm theo|khoản|điều|phục vụ|trả lời|yêu cầu)$/;

/** Words that say that something has not come to be. */
export const NOT_YET_WORDS = / (?:chưa|không có|không phát sinh)[ ,]/;

/** Words that say that something goes on. */
export const UNDER_WAY_WORDS = / (?:đang|tiếp tục|thường xuyên|duy trì|đôn đốc)[ ,]/;

/** Words that say that something was put to whoever decides. */
export const ADVISED_WORDS = / (?:đã tham mưu|tham mưu|đã trình|đã đề xuất|đề xuất)[ ,]/;

/** Words that say that something was done. */
export const DONE_WORDS = / (?:đã hoàn thành|hoàn thành|đã ban hành|đã tổ chức|đã)[ ,]/;

/** Words that say that a document without a number was made, wherever they stand. */
export const MADE_WORDS = / đã ban hành[ ,]/;

/** Words before a document that was made, the plainest first. */
export const MAKING_WORDS: readonly Lexicon[] = /* @__PURE__ */ (() =>
  ["đã ban hành", "ban hành", "đã có", "đã xây dựng", "đã gửi", "đã trình", "có"].map(phrases))();

/** Words at which a subject turns from what was done to what is to come. */
export const FORWARD_WORDS = /* @__PURE__ */ phrases("nhiệm vụ|phương hướng|kế hoạch công tác");

/** Months before a year, whose number says how many of them. */
export const MONTHS_OF_YEAR = /* @__PURE__ */ phrases("tháng [đầu/cuối/]");

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The parts of a year as reports name them, with what makes their periods. */
export const PARTS_OF_YEAR: Lexicon<(year: number) => time.Period> = /* @__PURE__ */ (() =>
  lexiconOf([
    ["quý [1/I]", (year) => time.quarterPeriod(year, 1)],
    ["quý [2/II]", (year) => time.quarterPeriod(year, 2)],
    ["quý [3/III]", (year) => time.quarterPeriod(year, 3)],
    ["quý [4/IV]", (year) => time.quarterPeriod(year, 4)],
    ["[6/06] tháng đầu năm", (year) => time.halfYearPeriod(year, 1)],
    ["[6/06] tháng cuối năm", (year) => time.halfYearPeriod(year, 2)],
    [
      "[9/09] tháng [đầu/] năm",
      (year) => time.rangePeriod(time.yearPeriod(year).start, time.monthPeriod(year, 9).end),
    ],
    ...MONTHS.map(
      (month) =>
        [`tháng [${month}/0${month}]`, (year: number) => time.monthPeriod(year, month)] as const,
    ),
  ]))();
