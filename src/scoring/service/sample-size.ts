import { frozen, ChisoError, wordsFor, type Source } from "../../text/index.js";
import * as build from "../build-trace.js";
import { amount, whole } from "../exact.js";
import type { Trace } from "../trace.js";

/** A sample size. */
export interface SampleSize {
  /** The number of answers needed, rounded up. */
  readonly size: number;
  /** The formula's own figure. */
  readonly trace: Trace;
}

const SAMPLE_SOURCE: Source = /* @__PURE__ */ frozen({
  document: "Bộ Nội vụ, tài liệu tập huấn 2013 về Đề án 1383/QĐ-BNV",
  confidence: "reported",
});

/**
 * The sample that the scheme of 2012 asks for: `n = N / (1 + N·e²)`, rounded up to whole answers.
 *
 * @param transactions - `N`: the transactions of the service in the period, above 0.
 * @param error - `e`, the error allowed; 0.05 in the scheme.
 * @returns The size, with its trace.
 * @throws ChisoError `invalid-amount` when a figure is none or not positive.
 * @example
 * ```ts
 * import { sampleSize } from "chiso/scoring";
 * sampleSize(4000).size; // 364
 * ```
 */
export function sampleSize(transactions: number, error = 0.05): SampleSize {
  const isWrong =
    !Number.isSafeInteger(transactions) ||
    transactions <= 0 ||
    !Number.isFinite(error) ||
    !(error > 0 && error < 1);
  if (isWrong) {
    throw new ChisoError("invalid-amount", {
      given: `${wordsFor(transactions)} transactions, error ${wordsFor(error)}`,
      accepted: "a whole number of transactions above 0, an error between 0 and 1",
      advice: "Write an error of 5 % as 0.05",
    });
  }
  const formula = "n = N / (1 + N·e²)";
  const of = build.head("sample-size", `Cỡ mẫu ${formula}`, `Sample size ${formula}`);
  const all = build.given(build.head("transactions", "N"), "N", whole(transactions));
  const e = build.parameter(build.head("error", "e"), amount(error, "e"), SAMPLE_SOURCE);
  const one = build.parameter(build.head("one", "1"), whole(1), SAMPLE_SOURCE);
  const below = build.joined(of, "sum", one, build.joined(of, "product", all, e, e));
  const trace = build.joined(of, "quotient", all, below);
  return { size: Math.ceil(build.figureOf(trace) ?? 0), trace };
}
