import type { FindingTable } from "../../text/index.js";
import type { CitationFindingCode } from "../citation.js";

/** What may be odd about a citation; the words it is about follow the message. */
export const FINDINGS: FindingTable<CitationFindingCode> = {
  "blank-number": ["warning", "Số văn bản để trống", "The number was left blank"],
  "damaged-number": [
    "warning",
    "Số văn bản rời rạc hoặc thiếu chữ số",
    "Digits of the number or of its year are lost or torn apart",
  ],
  "shared-symbol": [
    "info",
    "Ký hiệu lấy theo văn bản đứng sau",
    "Symbol taken from the next document",
  ],
  "short-number": [
    "info",
    "Ký hiệu văn bản ghi chưa đủ",
    "The number is cited without its whole symbol",
  ],
  "spaced-symbol": [
    "info",
    "Số, ký hiệu thừa hoặc thiếu dấu",
    "A sign or space is stray or lost in the number",
  ],
  "type-mismatch": ["warning", "Tên loại không khớp ký hiệu", "Type and symbol disagree"],
  "impossible-date": ["error", "Ngày không có thật", "There is no such day"],
  "incomplete-date": ["warning", "Ngày tháng còn để trống", "The date was left incomplete"],
  "ambiguous-year": ["info", "Năm có thể là của kế hoạch", "The year may be the plan’s"],
  "law-without-year": [
    "info",
    "Luật không ghi số hoặc năm",
    "The law is cited without its number or year",
  ],
  "year-mismatch": ["warning", "Số và ngày khác năm", "Number and date differ in year"],
};
