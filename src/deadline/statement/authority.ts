import type { Word } from "../data/vocabulary.js";
import { at, peek, type Reader } from "../lexer/reader.js";

/** What can set a time: the first one or two words of its name. */
const AUTHORITIES: readonly (readonly Word[])[] = [
  ["quy", "định"],
  ["quy", "chế"],
  ["quy", "trình"],
  ["kế", "hoạch"],
  ["hướng", "dẫn"],
  ["lộ", "trình"],
  ["tiến", "độ"],
  ["chỉ", "đạo"],
  ["chỉ", "thị"],
  ["văn", "bản"],
  ["yêu", "cầu"],
  ["đề", "án"],
  ["đề", "nghị"],
  ["dự", "án"],
  ["chương", "trình"],
  ["quyết", "định"],
  ["nghị", "quyết"],
  ["nghị", "định"],
  ["thông", "báo"],
  ["thông", "tư"],
  ["công", "văn"],
  ["luật"],
  ["phân", "công"],
  ["phân", "kỳ"],
  ["phê", "duyệt"],
  ["hợp", "đồng"],
  ["thời", "gian"],
  ["thời", "hạn"],
  ["thời", "điểm"],
  ["lịch"],
  ["tình", "hình"],
  ["nhu", "cầu"],
  ["thẩm", "quyền"],
  ["nội", "dung"],
  ["ý", "kiến"],
  ["kết", "luận"],
  ["đúng"],
];

/** Whether the name of something that can set a time stands `ahead`. */
export function atAuthority(reader: Reader, ahead = 0): boolean {
  for (const words of AUTHORITIES) {
    if (words.every((word, index) => peek(reader, ahead + index).name === word)) return true;
  }
  return false;
}

/** `thời gian quy định`, `thời hạn quy định`: an authority without `theo`. */
export function atSetTime(reader: Reader): boolean {
  return (
    at(reader, "thời", "gian", "quy", "định") ||
    at(reader, "thời", "hạn", "quy", "định") ||
    at(reader, "tiến", "độ", "quy", "định")
  );
}
