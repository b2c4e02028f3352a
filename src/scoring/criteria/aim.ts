import { ChisoError } from "../../text/index.js";
import * as build from "../build-trace.js";
import * as exact from "../exact.js";
import { roundExact } from "../rounding.js";
import { bandFigure, bandLimit } from "./band-of.js";
import type { Band } from "./bands.js";
import type { CriteriaSet } from "./criteria-set.js";
import { upTo } from "./figures-within.js";
import type { NextBand, Scorecard } from "./scorecard.js";
import type { Totals } from "./total.js";

/** What is aimed at. */
export interface Aim extends NextBand {
  /** What the total must gain for certain; a little less may do where it is rounded. */
  readonly gain: exact.Exact;
  /** Whether exactly this gain is not yet enough for certain. */
  readonly open: boolean;
  /** Whether a gain of the total is enough. */
  readonly isReached: (gain: exact.Exact) => boolean;
}

/** The band that is asked for by its key, else the next one. */
function bandToReach(set: CriteriaSet, card: Scorecard, key: string | undefined): Band | undefined {
  if (key === undefined) return card.nextBand?.band;
  const bands = set.bands?.bands ?? [];
  const band = bands.find((each) => each.key === key);
  if (band !== undefined) return band;
  throw new ChisoError("unknown-code", {
    given: `band ${JSON.stringify(key)}`,
    accepted: `bands of ${set.id}: ${bands.map((each) => each.key).join(", ") || "none"}`,
    advice: "Give the key of a band, or leave it out for the next one",
  });
}

/** The total as it adds up, before it is held at nought and rounded. */
export function rawTotal({ base, bonus, deductions }: Totals): exact.Exact {
  return exact.subtract(exact.add(valueIn(base), valueIn(bonus)), valueIn(deductions));
}

/** The aim of a body: the next band, or another; nothing where there is none above. */
export function aimOf(
  set: CriteriaSet,
  { card, totals }: { readonly card: Scorecard; readonly totals: Totals },
  key: string | undefined,
): Aim | undefined {
  const table = set.bands;
  const band = bandToReach(set, card, key);
  if (table === undefined || band === undefined) return undefined;
  if (band.min === null) {
    // The lowest band holds whoever reaches no other.
    return { band, lacking: 0, gain: exact.ZERO, open: false, isReached: () => true };
  }
  const least = exact.amount(band.min, band.key);
  const raw = rawTotal(totals);
  const figureOf = (gain: exact.Exact): exact.Exact => {
    const total = exact.greatest(exact.add(raw, gain), exact.ZERO);
    const rounded = set.rounding === undefined ? total : roundExact(total, set.rounding);
    return bandFigure(table, rounded, totals, set) ?? exact.ZERO;
  };
  const isReached = (gain: exact.Exact): boolean => {
    const order = exact.compareExact(figureOf(gain), least);
    return order > 0 || (order === 0 && band.minInclusive);
  };
  const way = exact.subtract(least, figureOf(exact.ZERO));
  const lacking = exact.toNumber(exact.greatest(way, exact.ZERO));
  const gain = exact.subtract(roundedLimit(bandLimit(table, least, totals, set), band, set), raw);
  return { band, lacking, gain, open: !band.minInclusive, isReached };
}

/** A limit that no rounding takes a total back below. */
function roundedLimit(limit: exact.Exact, band: Band, { rounding }: CriteriaSet): exact.Exact {
  if (rounding === undefined) return limit;
  const written = upTo(limit, rounding.digits);
  const onIt = exact.compareExact(written, limit) === 0;
  return onIt && !band.minInclusive ? exact.add(written, exact.unitOf(rounding.digits)) : written;
}

function valueIn(trace: Totals["base"]): exact.Exact {
  return build.valueOf(trace) ?? exact.ZERO;
}
