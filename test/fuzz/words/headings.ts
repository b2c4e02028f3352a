import type { Grammar } from "../grammar.js";
import { CITATION_WORDS } from "./citations.js";

/** What stands above the table of a plan, and names of measures. */
export const HEADING_WORDS: Grammar = {
  ...CITATION_WORDS,
  heading: [
    "{office}\n{title}",
    "{office}\n{number_line}\n{title}\n{attached}",
    "{title}\n{attached}",
    "{title}",
    "{office}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{number_line}\t{name}, ngày {date}\n{title}",
    "PHỤ LỤC {roman}\n{title}\n{attached}",
  ],
  office: [
    "UBND TỈNH {name}\nSỞ NỘI VỤ",
    "ỦY BAN NHÂN DÂN XÃ {name}",
    "SỞ Y TẾ\n-------",
    "{issuer}",
  ],
  number_line: ["Số: {number}", "Số: /KH-UBND", "Số {figure}"],
  title: [
    "KẾ HOẠCH\n{work} năm {year}",
    "Kế hoạch {work} giai đoạn {year}-{year}",
    "BIỂU {figure}",
    "KẾ HOẠCH {work}",
  ],
  attached: ["(Kèm theo {citation})", "(Ban hành kèm theo {citation})", "(kèm theo", ""],
  measure: [
    "Chỉ số nội dung {figure}",
    "Chỉ số nội dung {figure} “{content}”",
    "{content}",
    "{figure}.{figure}. {content}",
    "nâng cao {content} và {content}",
    "{roman}. {content}",
  ],
  content: [
    "Thủ tục hành chính công",
    "Công khai, minh bạch",
    "Kiểm soát tham nhũng",
    "Cung ứng dịch vụ công",
    "Quản trị môi trường",
    "Trách nhiệm giải trình với người dân",
    "Cải cách tài chính công",
    "Tiếp cận dịch vụ",
    "{work}",
    "danh sách hộ nghèo",
  ],
};
