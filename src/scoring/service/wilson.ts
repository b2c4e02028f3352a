import { frozen, type Source } from "../../text/index.js";
import * as build from "../build-trace.js";
import { ARITHMETIC } from "../data/arithmetic-source.js";
import { amount, ONE, whole } from "../exact.js";
import type { Trace } from "../trace.js";

/** An interval around an index, in per cent. */
export interface ConfidenceInterval {
  /** Its lower end. */
  readonly low: number;
  /** Its upper end. */
  readonly high: number;
  /** The confidence in per cent: 95. */
  readonly level: 95;
  /** The number of answers it rests on. */
  readonly answers: number;
  /** How its two ends came about. */
  readonly traces: { readonly low: Trace; readonly high: Trace };
}

const WILSON: Source = /* @__PURE__ */ frozen({
  document: "E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209–212",
  confidence: "unverified",
});

/**
 * Wilson's 95 % interval of a share in per cent: (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n),
 * z = 1.96. Of answers there is one at least, and the share has a figure.
 */
export function wilsonInterval(percent: Trace, answers: number): ConfidenceInterval {
  const of = build.head("wilson-interval", "Khoảng tin cậy 95 %", "95 % interval");
  const join = build.joined.bind(undefined, of);
  const fixed = (name: string, value: number): Trace =>
    build.parameter(build.head("parameter", name), amount(value, name), WILSON);
  const one = build.parameter(build.head("one", "1"), ONE, ARITHMETIC);
  const hundred = build.hundred(ARITHMETIC);
  const n = build.given(build.head("answers", "số câu trả lời", "answers"), "n", whole(answers));
  const z = fixed("z", 1.96);
  const p = join("quotient", percent, hundred);
  const square = join("product", z, z);
  const spread = join(
    "sum",
    join("quotient", join("product", p, join("difference", one, p)), n),
    join("quotient", square, join("product", fixed("4", 4), n, n)),
  );
  const reach = join("product", z, join("square-root", spread));
  const centre = join("sum", p, join("quotient", square, join("product", fixed("2", 2), n)));
  const scale = join("sum", one, join("quotient", square, n));
  const end = (kind: "sum" | "difference"): Trace =>
    join("product", join("quotient", join(kind, centre, reach), scale), hundred);
  const zero = fixed("0", 0);
  const low = join("greatest", end("difference"), zero);
  const high = join("least", end("sum"), hundred);
  const ends = { low: build.figureOf(low) ?? 0, high: build.figureOf(high) ?? 0 };
  return { ...ends, level: 95, answers, traces: { low, high } };
}
