import type { Agency } from "./agency.js";
import { initialsOf } from "./lexicon.js";

/** An abbreviation of one office, with the name that its own papers give it. */
export interface LearntName {
  /** The abbreviation as written: `TCHCQT`. */
  readonly short: string;
  /** What it stands for: `Phòng Tổ chức - Hành chính - Quản trị`. */
  readonly name: string;
}

const SHORT = /^\p{Lu}[\p{Lu}\p{N}]{2,}$/u;
/** So many words of a head may be left out of an abbreviation: `Trung tâm Phục vụ …`. */
const LONGEST_HEAD = 3;

/**
 * What the abbreviations of an office stand for, learnt from the agencies that its own papers
 * name: for a glossary, with which the same cells are then read again.
 *
 * An abbreviation is learnt where exactly one name of the papers has its initials, with or without
 * those of the head, or where the name carries it in brackets. Where no name is written out, the
 * one with a head stands for the bare one, so that both are one unit.
 *
 * ```
 * TCHCQT … Phòng Tổ chức - Hành chính - Quản trị      Phòng Pháp chế (PPC)      TCHCQT … Phòng TCHCQT
 * ^^^^^^         ^  ^     ^    ^       ^    ^                         ^^^       ^^^^^^         ^^^^^^
 * ```
 *
 * @param agencies - The agencies of a plan as read without a glossary, in any order.
 * @returns The abbreviations that something was learnt of, in the order of their first use.
 * @internal
 */
export function learnNames(agencies: readonly Agency[]): readonly LearntName[] {
  const whole = new Map<string, Set<string>>();
  const partly = new Map<string, Set<string>>();
  const shorts = new Set<string>();
  for (const { name, kind, collective, note = "" } of agencies) {
    const words = name.split(/[ ,-]+/);
    for (const word of words) if (SHORT.test(word)) shorts.add(word);
    if (kind === "unknown" || collective) continue;
    const names = words.some((word) => SHORT.test(word)) ? partly : whole;
    for (const initials of initialsWithin(words)) add(names, initials, name);
    if (!SHORT.test(note)) continue;
    shorts.add(note);
    add(whole, note, name);
  }
  return [...shorts].flatMap((short) => {
    const name = only(whole.get(short)) ?? (whole.has(short) ? undefined : only(partly.get(short)));
    return name === undefined || name === short ? [] : [{ short, name }];
  });
}

/** The initials of a name, whole and without its first words; what is short stays as it is. */
function initialsWithin(words: readonly string[]): readonly string[] {
  const letters = words.map((word) => (SHORT.test(word) ? word : initialsOf(word).toUpperCase()));
  const found: string[] = [];
  for (let left = 0; left <= LONGEST_HEAD && left < letters.length; left++) {
    found.push(letters.slice(left).join(""));
  }
  return found;
}

function add(names: Map<string, Set<string>>, short: string, name: string): void {
  const known = names.get(short) ?? new Set<string>();
  names.set(short, known.add(name));
}

/** The one name of a set, or none where there are several. */
function only(names: ReadonlySet<string> | undefined): string | undefined {
  return names?.size === 1 ? [...names][0] : undefined;
}
