import { sipas } from "../../indices/index.js";
import {
  ChisoError,
  requireOptions,
  wrongCall,
  type LocalizedText,
  type Source,
} from "../../text/index.js";
import * as build from "../build-trace.js";
import { amount, compareExact, HUNDRED, type DecimalInput } from "../exact.js";
import type { Trace } from "../trace.js";

/** Why figures of two years do not compare, or should be compared with care. */
export interface SipasReason {
  /** The reason, for people. */
  readonly text: LocalizedText;
  /** The first year of the new instrument. */
  readonly year?: number;
  /** Where it comes from. */
  readonly source?: Source;
}

/** The change of an index between two years, or the refusal to state one. */
export type SipasComparison =
  | {
      readonly comparable: true;
      /** The later index without the earlier one, in percentage points. */
      readonly points: number;
      /** What to mind: another instrument that the Ministry itself compares across. */
      readonly cautions: readonly SipasReason[];
      /** How it came about. */
      readonly trace: Trace;
    }
  | {
      readonly comparable: false;
      /** Why. */
      readonly reasons: readonly SipasReason[];
    };

/** An index of a year. */
export interface SipasYear {
  /** The year measured. */
  readonly year: number;
  /** The index in per cent. */
  readonly index: DecimalInput;
}

/** Since this year other people are asked: nothing compares across it. */
const OTHER_PEOPLE = 2022;

/** Refuses what is no year with an index in per cent. */
function requireSipasYear(each: SipasYear, call: string): void {
  requireOptions(each, "year:number! index:text|number!", call, "invalid-data");
  const index = amount(each.index, `SIPAS ${each.year}`);
  if (index.numerator >= 0n && compareExact(index, HUNDRED) <= 0) return;
  const accepted = "an index from 0 to 100 per cent";
  throw wrongCall(each.index, accepted, call, "invalid-amount", `index of ${each.year}`);
}

/**
 * Compares the index of two years, in percentage points. Across the instrument of 2022 no change is
 * stated: it asks other people other questions, so 87.16 (2021) and 80.08 (2022) are not a fall.
 * Across another instrument the change carries `cautions`: the Ministry itself compares 2023 with
 * 2022.
 *
 * @param before - The earlier year.
 * @param after - The later year.
 * @returns The change with its cautions, or the reasons why there is none.
 * @throws ChisoError `unknown-edition` for a year without survey, `invalid-data` for what is no year with
 * its index, `invalid-amount` for an index that is no figure from 0 to 100, `invalid-option` when the
 * years are not in order.
 * @example
 * ```ts
 * import { compareSipas } from "chiso/scoring";
 * compareSipas({ year: 2020, index: 85.48 }, { year: 2021, index: 87.16 }); // { comparable: true, points: 1.68, … }
 * compareSipas({ year: 2022, index: 80.08 }, { year: 2023, index: 82.66 }); // { comparable: true, points: 2.58, … }
 * compareSipas({ year: 2021, index: 87.16 }, { year: 2022, index: 80.08 }).comparable; // false
 * ```
 */
export function compareSipas(before: SipasYear, after: SipasYear): SipasComparison {
  const call = "compareSipas({ year: 2020, index: 85.48 }, { year: 2021, index: 87.16 })";
  for (const each of [before, after]) requireSipasYear(each, call);
  if (before.year >= after.year) {
    throw new ChisoError("invalid-option", {
      given: `${before.year} before ${after.year}`,
      accepted: "an earlier and a later year",
      advice: "Give the earlier year first",
    });
  }
  const breaks = sipas.seriesBreaks(before.year, after.year);
  const toReason = ({ text, year, source }: (typeof breaks)[number]): SipasReason => {
    return { text, year, source };
  };
  const reasons = breaks.map(toReason);
  if (breaks.some(({ year }) => year === OTHER_PEOPLE)) return { comparable: false, reasons };
  const give = ({ year, index }: SipasYear): Trace => {
    const name = `SIPAS ${year}`;
    return build.given(build.head("sipas", name), name, amount(index, name));
  };
  const of = build.head("sipas-change", "Thay đổi (điểm phần trăm)", "Change (percentage points)");
  const trace = build.joined(of, "difference", give(after), give(before));
  return { comparable: true, points: build.figureOf(trace) ?? 0, cautions: reasons, trace };
}
