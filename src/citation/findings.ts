import type { Finding, LocalizedText, Severity, Span } from "../text/index.js";
import type { CitationFindingCode } from "./citation.js";

interface FindingRow {
  readonly severity: Severity;
  readonly message: LocalizedText;
}

const FINDINGS: Readonly<Record<CitationFindingCode, FindingRow>> = {
  "blank-number": {
    severity: "warning",
    message: { vi: "Số văn bản để trống", en: "The number of the document was left blank" },
  },
  "shared-symbol": {
    severity: "info",
    message: {
      vi: "Ký hiệu lấy theo văn bản đứng sau",
      en: "The symbol was taken from the document named after it",
    },
  },
  "spaced-symbol": {
    severity: "info",
    message: {
      vi: "Đã bỏ khoảng trắng thừa trong ký hiệu",
      en: "A stray space was taken out of the symbol",
    },
  },
  "type-mismatch": {
    severity: "warning",
    message: {
      vi: "Tên loại văn bản không khớp với ký hiệu",
      en: "The name of the type does not agree with the symbol",
    },
  },
  "impossible-date": {
    severity: "error",
    message: { vi: "Ngày không có thật", en: "There is no such day" },
  },
  "incomplete-date": {
    severity: "warning",
    message: { vi: "Ngày tháng còn để trống", en: "The date was left incomplete" },
  },
  "ambiguous-year": {
    severity: "info",
    message: {
      vi: "Năm có thể là năm của kế hoạch, không phải của luật",
      en: "The year may be that of the plan, not of the law",
    },
  },
  "year-mismatch": {
    severity: "warning",
    message: {
      vi: "Năm trong số hiệu khác năm ban hành",
      en: "The year in the number is not the year of the date",
    },
  },
};

/** A finding about a citation, with the words it is about. */
export function findingOf(
  code: CitationFindingCode,
  span: Span,
  words: string,
): Finding<CitationFindingCode> {
  const { severity, message } = FINDINGS[code];
  const said = words.replace(/\s+/g, " ");
  return {
    code,
    severity,
    message: { vi: `${message.vi}: “${said}”`, en: `${message.en}: “${said}”` },
    span,
  };
}
