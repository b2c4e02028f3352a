import { cutText } from "../reading/index.js";
import { requireKind } from "../text/index.js";
import { readRunning } from "./parse-deadline.js";
import type { DeadlineExpression } from "./timing.js";

/**
 * Finds the deadlines in running text. Less is read than in a deadline cell: only what fixes a
 * date, a cadence, a term or a limit, and only in words that leave no doubt, so that a document's
 * number, the year in a title or an age is not taken for a time.
 *
 * @param text - Paragraphs of any length.
 * @returns The clauses found, in order, with their spans; everything else is in `skipped`.
 * @throws ChisoError `invalid-data` for what is no text.
 * @example
 * ```ts
 * import { findDeadlines } from "chiso/deadline";
 * const text = "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2022, các đơn vị gửi báo cáo trước ngày 15/6/2022.";
 * findDeadlines(text).clauses.map(({ span }) => text.slice(span.start, span.end)); // ["trước ngày 15/6/2022"]
 * ```
 */
export function findDeadlines(text: string): DeadlineExpression {
  requireKind(text, "text", "findDeadlines(text)");
  return readRunning(cutText(text));
}
