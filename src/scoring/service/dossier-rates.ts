import { ChisoError, defined, requireKind, wordsFor } from "../../text/index.js";
import * as build from "../build-trace.js";
import {
  DOSSIER_CLASSES,
  DOSSIER_DENOMINATORS,
  PARTS_OF_COUNTS,
  rateSource,
  type DossierClass,
  type DossierClassRow,
  type DossierDenominator,
  type DossierDenominatorRow,
} from "../data/dossiers.js";
import { whole } from "../exact.js";
import { countMismatch, scoreFinding, type ScoreFinding } from "../findings.js";
import { halfUp, requireRounding, type Rounding } from "../rounding.js";
import type { Trace } from "../trace.js";

/** Counts of dossiers of a period, as a report prints them; what it does not print is left out. */
export interface DossierCounts {
  /** Received in the period (tiếp nhận mới). */
  readonly received?: number;
  /** Carried over from the period before (tồn kỳ trước). */
  readonly carriedOver?: number;
  /** Resolved (đã giải quyết). */
  readonly resolved?: number;
  /** Resolved before their day (trước hạn). */
  readonly early?: number;
  /** Resolved on their day (đúng hạn). */
  readonly onTime?: number;
  /** Resolved before or on their day, where the report does not part them. */
  readonly earlyOrOnTime?: number;
  /** Resolved after their day (quá hạn, trễ hạn). */
  readonly late?: number;
  /** Returned or withdrawn without a result (trả lại, rút). */
  readonly returned?: number;
  /** Being resolved (đang giải quyết). */
  readonly pending?: number;
  /** Being resolved, and past their day. */
  readonly pendingOverdue?: number;
  /** Due in the period (đến hạn), where the report prints it. */
  readonly due?: number;
  /** Late, or past their day without a result, where the report does not part them. */
  readonly lateOrOverdue?: number;
}

/** A rate. */
export interface DossierRate {
  /** The count. */
  readonly count: number;
  /** What it is divided by. */
  readonly of: number;
  /** The rate in per cent, rounded. */
  readonly percent: number;
  /** How it came about. */
  readonly trace: Trace;
}

/** The rates of one class. */
export type DossierRatesOfClass = Readonly<Partial<Record<DossierDenominator, DossierRate>>>;

/** The result of `dossierRates`. */
export interface DossierRates {
  /** Rates by class and by what they are of; absent where a count is not known or is 0. */
  readonly rates: Readonly<Partial<Record<DossierClass, DossierRatesOfClass>>>;
  /** The counts, with those that follow from others. */
  readonly counts: Readonly<Partial<Record<DossierClass | DossierDenominator, number>>>;
  /** Whether dossiers returned are counted as resolved, where the counts tell. */
  readonly returnedAmongResolved?: boolean;
  /** Counts that do not fit together. */
  readonly findings: readonly ScoreFinding[];
  /** How the rates came about. */
  readonly trace: Trace;
}

type Known = Partial<Record<keyof DossierCounts | DossierClass | DossierDenominator, number>>;

const NAMES = /* @__PURE__ */ (() =>
  [...DOSSIER_CLASSES, ...DOSSIER_DENOMINATORS].map(([name]) => name))();

function checkCounts(counts: DossierCounts): void {
  const call = "dossierRates({ received: 609, resolved: 601 }, halfUp(1))";
  requireKind(counts, "object", call);
  const accepted = new Set<string>([...NAMES, "carriedOver"]);
  for (const [name, count] of Object.entries(counts)) {
    const isCount = typeof count === "number" && Number.isSafeInteger(count) && count >= 0;
    if (!isCount) {
      throw new ChisoError("invalid-amount", {
        given: `${name}: ${wordsFor(count)}`,
        accepted: "whole numbers from 0",
        advice: `Correct the count of ${name}`,
      });
    }
    if (!accepted.has(name)) {
      throw new ChisoError("unknown-code", {
        given: name,
        accepted: [...accepted].join(", "),
        advice: "Give only the counts that the report prints",
      });
    }
  }
}

function plus(...parts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum += part;
  }
  return sum;
}

/** The counts given, and what follows from them. */
function derive(given: Known): Known {
  const { received, carriedOver = 0, early, onTime, late, pendingOverdue } = given;
  const { earlyOrOnTime = plus(early, onTime), lateOrOverdue = plus(late, pendingOverdue) } = given;
  const { resolved = plus(earlyOrOnTime, late), due = plus(earlyOrOnTime, lateOrOverdue) } = given;
  const toProcess = plus(received, carriedOver);
  const rest = plus(toProcess, lateOrOverdue === undefined ? undefined : -lateOrOverdue);
  const notLate = rest === undefined || rest < 0 ? undefined : rest;
  const derived = { earlyOrOnTime, lateOrOverdue, resolved, due, toProcess, notLate };
  return { ...given, ...defined(derived) };
}

/** Whether the classes close to `resolved`, with or without those returned. */
function closure({ resolved, earlyOrOnTime, late = 0, returned }: Known): {
  gap?: number;
  among?: boolean;
} {
  if (resolved === undefined || earlyOrOnTime === undefined) return {};
  const without = resolved - earlyOrOnTime - late;
  if (returned === undefined || returned === 0) return { gap: without };
  if (without === 0) return { gap: 0, among: false };
  return without === returned ? { gap: 0, among: true } : { gap: without };
}

/** The counts that are more than what they are a part of: those given, or else those that follow. */
function* partsAboveWholes(given: Known, known: Known): Generator<ScoreFinding> {
  for (const [of, parts] of PARTS_OF_COUNTS) {
    const whole = known[of];
    if (whole === undefined) continue;
    const above = (counts: Known) => parts.filter((name) => (counts[name] ?? 0) > whole);
    const own = above(given);
    for (const name of own.length > 0 ? own : above(known))
      yield scoreFinding("part-above-whole", name, { part: known[name] ?? 0, of, whole });
  }
}

function* mismatches(given: Known, known: Known): Generator<ScoreFinding> {
  const { resolved, toProcess, pending, pendingOverdue, received, returned = 0 } = known;
  if (resolved !== undefined && toProcess !== undefined && resolved > toProcess) {
    yield scoreFinding("resolved-above-received", "resolved", { resolved, toProcess });
  }
  const { gap = 0 } = given.resolved === undefined ? {} : closure(known);
  if (gap !== 0) yield countMismatch("resolved", { count: given.resolved ?? 0, gap });
  if (pending !== undefined && resolved !== undefined && toProcess !== undefined) {
    const rest = toProcess - resolved - pending;
    if (rest !== 0 && rest !== returned) {
      yield countMismatch("received", { count: received ?? 0, gap: rest });
    }
  }
  if (pending !== undefined && pendingOverdue !== undefined && pendingOverdue > pending) {
    yield countMismatch("pendingOverdue", { count: pendingOverdue, pending });
  }
  const sum = plus(known.earlyOrOnTime, known.lateOrOverdue);
  if (given.due !== undefined && sum !== undefined && sum !== given.due) {
    yield countMismatch("due", { count: given.due, gap: given.due - sum });
  }
}

function rateOf(
  [what, vi, en]: DossierClassRow,
  [of, ofVi, ofEn]: DossierDenominatorRow,
  known: Known,
  rounding: Rounding,
): DossierRate | undefined {
  const { [what]: count, [of]: base } = known;
  if (what === of || count === undefined || base === undefined || base === 0) return undefined;
  const name = `dossiers-${what}-of-${of}`;
  const share = build.head(name, `Tỷ lệ ${vi} trên ${ofVi} (%)`, `${en} of ${ofEn} (%)`);
  const part = build.given(build.head("count", vi, en), what, whole(count));
  const all = build.given(build.head("count", ofVi, ofEn), of, whole(base));
  const trace = build.rounded(build.percent(share, part, all, rateSource(what, of)), rounding);
  return { count, of: base, percent: build.figureOf(trace) ?? 0, trace };
}

/**
 * Rates of dossiers: early, on time, late, returned, pending, each of each of the four
 * denominators in use, because reports differ in them and often do not say which they mean. Counts
 * that follow from others are derived, and those that do not fit together are findings.
 *
 * @param counts - The counts that the report prints.
 * @param rounding - Rounding of the rates; `halfUp(2)` when left out.
 * @returns The rates by class and denominator.
 * @throws ChisoError `invalid-amount` for counts that are no whole numbers from 0, `unknown-code`
 * for counts of another name, `invalid-option` for a rounding that is none.
 * @example
 * ```ts
 * import { dossierRates, halfUp } from "chiso/scoring";
 * const { rates } = dossierRates(
 *   { received: 609, resolved: 601, early: 502, onTime: 73, returned: 26, pending: 8 },
 *   halfUp(1),
 * );
 * rates.resolved?.received?.percent; // 98.7
 * rates.early?.resolved?.percent; // 83.5
 * ```
 */
export function dossierRates(counts: DossierCounts, rounding: Rounding = halfUp(2)): DossierRates {
  checkCounts(counts);
  requireRounding(rounding);
  const known = derive(counts);
  const shown: Partial<Record<DossierClass | DossierDenominator, number>> = {};
  for (const name of NAMES) {
    const count = known[name];
    // Never -0.
    if (count !== undefined) shown[name] = count + 0;
  }
  const rates: Partial<Record<DossierClass, DossierRatesOfClass>> = {};
  const traces: Trace[] = [];
  for (const what of DOSSIER_CLASSES) {
    const row: Partial<Record<DossierDenominator, DossierRate>> = {};
    for (const of of DOSSIER_DENOMINATORS) {
      const rate = rateOf(what, of, known, rounding);
      if (rate === undefined) continue;
      rates[what[0]] = row;
      row[of[0]] = rate;
      traces.push(rate.trace);
    }
  }
  const of = build.head("dossier-rates", "Tỷ lệ giải quyết hồ sơ", "Rates of dossiers");
  return {
    rates,
    counts: shown,
    ...defined({ returnedAmongResolved: closure(known).among }),
    findings: [...mismatches(counts, known), ...partsAboveWholes(counts, known)],
    trace: build.joined(of, "collection", ...traces),
  };
}
