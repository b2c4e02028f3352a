import { findTargets, type Target } from "chiso/target";
import { expect } from "vitest";

/** The years that the time of a target names. */
function yearOf({ deadline }: Target): string {
  const years = deadline?.text.match(/20\d\d/gu);
  return years?.at(-1) ?? "none";
}

/** A figure or both ends, with a bracket before an end that does not count itself. */
function figureOf({ value, interval }: Target): string {
  if (interval === undefined) return String(value);
  const [before, behind] = [interval.openFrom, interval.openTo];
  return `${before === true ? "(" : ""}${interval.from}..${interval.to}${behind === true ? ")" : ""}`;
}

/** What is aimed at, `comparator figure unit`; with its year where the row beside it names one. */
export function heard(text: string, wanted: readonly string[]): readonly string[] {
  const aims = findTargets(text).targets.filter(({ role }) => role === "target");
  return aims.map((target, place) => {
    const { comparator, extent = "reach", unit } = target;
    const asked = /^(?:reach|between)$/.test(extent) ? comparator : `${comparator}.${extent}`;
    const said = `${asked} ${figureOf(target)} ${unit.kind}`;
    return (wanted[place] ?? "").includes(" by ") ? `${said} by ${yearOf(target)}` : said;
  });
}

/** Expects what is aimed at, and nothing else. */
export function aims(text: string, wanted: readonly string[]): void {
  expect(heard(text, wanted)).toEqual(wanted);
}

/** The figures that were found, not aimed at. */
export function reported(text: string): readonly unknown[] {
  return findTargets(text)
    .targets.filter(({ role }) => role === "reported")
    .map(({ value, interval }) => value ?? interval);
}

/** The codes of the findings. */
export function codes(text: string): readonly string[] {
  return findTargets(text).findings.map(({ code }) => code);
}
