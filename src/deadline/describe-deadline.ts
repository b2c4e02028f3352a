import { requireForm, requireLocale, requireShape, shapeOf, type Locale } from "../text/index.js";
import { expressionForm, resolvedForm } from "./deadline-form.js";
import { sentence } from "./describe/sentence.js";
import { readingOf } from "./describe/reading.js";
import { normalForm } from "./describe/normal-form.js";
import type { ResolvedDeadline } from "./resolved-timing.js";
import type { DeadlineExpression } from "./timing.js";

/** How a deadline is to be described. */
export interface DescribeOptions {
  /** `vi` for the normal form in the officials' own words, `en` for an English sentence. */
  readonly locale: Locale;
}

/**
 * Says what a deadline was understood to mean.
 *
 * In Vietnamese the result is a normal form: one spelling for every reading, in the words of
 * deadline columns, which `parseDeadline` reads as the same timings and labels in the same order.
 * Where a label or the words of an event could be taken for a time, the text itself stands in its
 * place. The dates of a resolved deadline carry their years, so that they stay the same in any plan. In
 * English the result is a sentence for people; labels and the words of events stay Vietnamese.
 *
 * @param value - A deadline read by `parseDeadline`, or one resolved to dates.
 * @param options - The language.
 * @returns The description; empty in Vietnamese when the deadline says nothing.
 * @throws ChisoError `invalid-option` when the language is neither `vi` nor `en`, `invalid-data` for what
 * is no deadline.
 * @example
 * ```ts
 * import { describeDeadline, parseDeadline, resolveDeadline } from "chiso/deadline";
 * const read = parseDeadline("hàng  quí, năm");
 * describeDeadline(read, { locale: "vi" }); // "Hằng quý, hằng năm"
 * describeDeadline(read, { locale: "en" }); // "Every quarter and every year."
 * describeDeadline(resolveDeadline("trước 15/8", { year: 2022 }), { locale: "vi" });
 * // "Trước ngày 15/8/2022"
 * ```
 */
export function describeDeadline(
  value: DeadlineExpression | ResolvedDeadline,
  options: DescribeOptions,
): string {
  const call = 'describeDeadline(parseDeadline(text), { locale: "vi" })';
  const accepted = "a deadline expression or a resolved deadline";
  requireShape(value, accepted, call);
  const isResolved = shapeOf(value) === "a resolved deadline";
  requireForm(value, isResolved ? resolvedForm : expressionForm, accepted, call);
  requireLocale(options, call);
  const reading = readingOf(value);
  return options.locale === "vi" ? normalForm(reading) : sentence(reading);
}
