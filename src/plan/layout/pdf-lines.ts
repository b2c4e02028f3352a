import { fold } from "../../text/index.js";
import { linesOf, type TextLine } from "../grid/grid.js";

/** A line of text that holds something, in one spelling of letters, one space between its words. */
export interface PdfLine extends TextLine {
  /** Whether empty lines stand between it and the line before. */
  readonly gap: boolean;
}

/** A line longer than any line of a page. */
const LONGEST_LINE = 20_000;

/** The lines of a text that hold something. */
export function pdfLines(text: string): PdfLine[] {
  const lines: PdfLine[] = [];
  let gap = false;
  for (const [index, written] of linesOf(text).entries()) {
    const words = written.length > LONGEST_LINE ? written : fold(written).text.replace(/\s+/g, " ");
    const line = words.trim();
    if (line !== "") lines.push({ text: line, row: index + 1, gap });
    gap = line === "";
  }
  return lines;
}

/** `Trang 3`, `- 3 -`: a page number wherever it stands. */
const PAGE = /^(?:trang\s*\d{1,4}(?:\s*\/\s*\d{1,4})?|-\s?\d{1,4}\s?-)$/i;
/** A bare number, which is that of a page where it stands beside the header of the next one. */
const BARE = /^\d{1,4}(?:\s?\/\s?\d{1,4})?$/;

/** Whether a line is the number of a page. */
export function isPageNumber({ text }: PdfLine): boolean {
  return PAGE.test(text);
}

/** Whether a line beside a repeated header is the number of its page. */
export function isPageNumberByHeader({ text }: PdfLine): boolean {
  return BARE.test(text);
}

const SIGNATURE = /^(?:ký bởi|người ký|ngày ký|thời gian ký|cơ quan\s?:|email\s?:)/i;
/** A digital signature takes so many lines at most, and ends with the time of signing. */
const SIGNATURE_LINES = 8;

/** How many lines from here on are those of a digital signature. */
export function signatureLines(lines: readonly PdfLine[], index: number): number {
  if (!SIGNATURE.test(lines[index]?.text ?? "")) return 0;
  const block = lines.slice(index, index + SIGNATURE_LINES);
  const end = block.findIndex(({ text }) => /[+-]\d\d:\d\d$/.test(text));
  return end < 0 ? 1 : end + 1;
}
