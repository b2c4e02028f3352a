import type { AgencyFindingCode } from "../../../agency/index.js";
import type { CitationFindingCode } from "../../../citation/index.js";
import type { ExplanationRow } from "../finding-explanation.js";

/** What each finding about agencies means. */
export const AGENCY_EXPLANATIONS: Readonly<Record<AgencyFindingCode, ExplanationRow>> = {
  "unknown-abbreviation": {
    title: ["Chữ viết tắt riêng của cơ quan", "An abbreviation of the office's own"],
    meaning: ["Chữ viết tắt này không thông dụng.", "The abbreviation is not in common use."],
    reason: [
      "Cùng một đơn vị viết tắt và viết đầy đủ sẽ bị tính thành hai.",
      "One unit counts as two when it is also written out elsewhere.",
    ],
    example: ["parseAgencies", "TCHCQT"],
    advice: [
      "Giải thích bằng tuỳ chọn glossary hoặc viết đầy đủ.",
      "Explain it by the option glossary, or write it out.",
    ],
  },
  "unrecognized-agency": {
    title: ["Không đọc được tên cơ quan", "Words that name no agency"],
    meaning: ["Phần chữ này không phải tên cơ quan đã biết.", "The words are no known agency."],
    reason: [
      "Không biết ai chịu trách nhiệm; phần chữ được giữ riêng.",
      "Nobody is held responsible; the words are kept aside.",
    ],
    example: ["parseAgencies", "Văn phòng; Nhóm bạn đọc"],
    advice: ["Ghi tên chính thức của cơ quan.", "Write the official name."],
  },
  "missing-separator": {
    title: ["Thiếu dấu ngăn cách", "Names that run into each other"],
    meaning: ["Hai tên cơ quan viết liền nhau.", "Two names stand together without a sign."],
    reason: [
      "Chỗ ngăn là suy đoán; có thể đó là một tên.",
      "Where they divide is a guess; they may be one name.",
    ],
    example: ["parseAgencies", "Các phòng, đơn vị Văn phòng Sở"],
    advice: ["Ngăn các tên bằng dấu chấm phẩy.", "Divide the names with semicolons."],
  },
  "open-list": {
    title: ["Danh sách bỏ ngỏ", "A list left open"],
    meaning: ["Danh sách kết thúc bằng “…” hoặc “v.v.”.", "The list ends with dots or “v.v.”."],
    reason: ["Không biết còn những cơ quan nào.", "Who else is meant cannot be known."],
    example: ["parseAgencies", "Sở Nội vụ, Sở Tài chính..."],
    advice: ["Liệt kê hết các cơ quan.", "Name every agency."],
  },
};

/** What each finding about citations means. */
export const CITATION_EXPLANATIONS: Readonly<Record<CitationFindingCode, ExplanationRow>> = {
  "blank-number": {
    title: ["Số văn bản để trống", "A number left blank"],
    meaning: ["Có ký hiệu nhưng chưa điền số.", "The symbol is there, the number is not."],
    reason: ["Không xác định được văn bản nào.", "The document cannot be told from others."],
    example: ["parseCitations", "Kế hoạch số       /KH-STNMT-VP ngày 05/9/2022"],
    advice: ["Điền số sau khi ký ban hành.", "Fill the number in once it is issued."],
  },
  "shared-symbol": {
    title: ["Ký hiệu dùng chung", "A symbol shared by several numbers"],
    meaning: [
      "Ký hiệu lấy theo văn bản đứng sau.",
      "The symbol was taken from the document that follows.",
    ],
    reason: ["Văn bản đầu có thể có ký hiệu khác.", "The first document may have another symbol."],
    example: ["parseCitations", "Nghị định số 107 và 108/NĐ-CP"],
    advice: ["Ghi đủ số và ký hiệu của từng văn bản.", "Write each number with its symbol."],
  },
  "spaced-symbol": {
    title: ["Khoảng trắng trong ký hiệu", "A stray space in the symbol"],
    meaning: ["Ký hiệu bị tách bởi khoảng trắng.", "A space divides the symbol."],
    reason: [
      "Tìm kiếm theo số hiệu sẽ không thấy văn bản.",
      "A search for the number does not find the document.",
    ],
    example: ["parseCitations", "Công văn số 735/V PUB-TCHCQT"],
    advice: ["Xoá khoảng trắng.", "Take the space out."],
  },
  "type-mismatch": {
    title: ["Tên loại không khớp ký hiệu", "Type and symbol disagree"],
    meaning: [
      "Chữ đứng trước nói một loại, ký hiệu nói loại khác.",
      "The word before the number names one type, the symbol another.",
    ],
    reason: ["Có thể dẫn nhầm văn bản.", "The wrong document may be cited."],
    example: ["parseCitations", "Quyết định số 95/KH-VHTTDL"],
    advice: ["Đối chiếu với văn bản gốc.", "Look at the document itself."],
  },
  "impossible-date": {
    title: ["Ngày văn bản không có thật", "A document dated on no day"],
    meaning: ["Ngày ban hành không có trong lịch.", "The day of issue does not exist."],
    reason: ["Văn bản không nhận diện được theo ngày.", "The document cannot be told by its day."],
    example: ["parseCitations", "Kế hoạch số 24/KH-UBND ngày 31/02/2021"],
    advice: ["Đối chiếu với văn bản gốc.", "Look at the document itself."],
  },
  "incomplete-date": {
    title: ["Ngày văn bản còn để trống", "A date left incomplete"],
    meaning: ["Ngày hoặc tháng chưa được điền.", "Day or month is not filled in."],
    reason: ["Chỉ biết năm của văn bản.", "Only the year is known."],
    example: ["parseCitations", "Kế hoạch số 12/KH-STNMT ngày    /9/2022"],
    advice: ["Điền ngày ban hành.", "Fill the day of issue in."],
  },
  "year-mismatch": {
    title: ["Số và ngày khác năm", "Number and date differ in year"],
    meaning: [
      "Năm trong số hiệu khác năm của ngày ban hành.",
      "The year in the number is not that of the date.",
    ],
    reason: ["Một trong hai chỗ ghi sai.", "One of the two is wrong."],
    example: ["parseCitations", "Quyết định số 05/2020/QĐ-UBND ngày 03/01/2021"],
    advice: ["Đối chiếu với văn bản gốc.", "Look at the document itself."],
  },
  "ambiguous-year": {
    title: ["Năm có thể là của kế hoạch", "A year that may be the plan's"],
    meaning: [
      "Năm đứng sau tên luật có thể là năm của kế hoạch triển khai.",
      "The year after the name of a law may be that of the plan to carry it out.",
    ],
    reason: ["Năm của luật có thể bị hiểu sai.", "The law may be taken for another one."],
    example: ["parseCitations", "Kế hoạch triển khai Luật Tiếp cận thông tin năm 2021"],
    advice: ["Ghi số hiệu của luật.", "Give the number of the law."],
  },
};
