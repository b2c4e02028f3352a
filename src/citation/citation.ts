import type { Finding, Span } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import type { DocumentTypeKey } from "./data/document-types.js";

/**
 * How the number of a document is built:
 * `normative` 06/2021/QĐ-UBND, `administrative` 21/KH-UBND, `letter` (công văn) 581/BNV-CCHC,
 * `party` 332-TB/TU, `legacy` 121-CP, `short` a number without its symbol (NĐ 30/2020), `named` a law cited by its
 * name, with or without its year, or the resolution of a congress by the count of the congress,
 * `dated` a document without a number, by its day and its issuer.
 */
export type CitationForm =
  "normative" | "administrative" | "letter" | "party" | "legacy" | "short" | "named" | "dated";

/** The type of a document. */
export interface DocumentType {
  /** Stable name of the type. */
  readonly key: DocumentTypeKey;
  /** Its Vietnamese name, `Kế hoạch`. */
  readonly name: string;
}

/** Where the parts of a citation stand in the given text. */
export interface CitationSpans {
  /** The number with its symbol. */
  readonly number?: Span;
  /** The date or the year, with the word before it. */
  readonly date?: Span;
  /** The words of the issuing body. */
  readonly issuer?: Span;
  /** The words that say what the document is about; they lie outside the citation's own span. */
  readonly subject?: Span;
}

/** A document cited in a text. */
export interface Citation {
  /** The words of the citation: type, number, date and issuer, without the subject. */
  readonly text: string;
  /** How its number is built. */
  readonly form: CitationForm;
  /**
   * The number as written, in one spelling: `Đ` for `Ð`, no spaces around strokes and dashes,
   * `21/KH-UBND`. Absent for a law cited by name alone.
   */
  readonly number?: string;
  /** The number's own digits, with a point or a letter after them: `21`, `30c`, `66.7`. */
  readonly serial?: string;
  /** The symbol, without number and year: `KH-UBND`, `QĐ/TU`, `QH14`. */
  readonly symbol?: string;
  /** What the symbol, or the word before the number, says the document is. */
  readonly type?: DocumentType;
  /** The body in the symbol: `UBND`, `SVHTT&DL`, `VKSNDTC-BCA-BQP`. */
  readonly body?: string;
  /** The name of that body, where it is in common use. */
  readonly bodyName?: string;
  /** The drafting unit in the symbol of an official letter: `CCHC&PC` in 2231/SNV-CCHC&PC. */
  readonly unit?: string;
  /** The issuing body as words beside the citation: `UBND tỉnh Sơn La`. */
  readonly issuer?: string;
  /** The date of issue, where the text gives a whole one. */
  readonly date?: PlainDate;
  /** The year of the number (06/2021/QĐ-UBND), of the date, or of the name (`năm 2018`). */
  readonly year?: number;
  /** The year segment of a normative number alone. */
  readonly numberYear?: number;
  /** The name of a law (`Tố cáo`), or what a document is about, as the words beside it say. */
  readonly subject?: string;
  /** Where `text` stands in the given text. */
  readonly span: Span;
  /** Where its parts stand. */
  readonly spans: CitationSpans;
}

/** Stable names of what {@link parseCitations} may find odd. */
export type CitationFindingCode =
  | "blank-number"
  | "damaged-number"
  | "shared-symbol"
  | "short-number"
  | "spaced-symbol"
  | "type-mismatch"
  | "impossible-date"
  | "incomplete-date"
  | "year-mismatch"
  | "ambiguous-year"
  | "law-without-year";

/** The citations of a text, with what was odd about them. */
export interface CitationList {
  /** The text as given. */
  readonly text: string;
  /** The citations, in the order of the text. */
  readonly citations: readonly Citation[];
  /** What could not be read, or was read by a choice that a careful reader would check. */
  readonly findings: readonly Finding<CitationFindingCode>[];
}
