import { agencyKey, parseAgencies, type Agency } from "../../agency/index.js";
import type { Locale } from "../../text/index.js";
import type { Assignment } from "../model/plan.js";
import { ROLE_WORDS } from "./data/headings.js";

/**
 * The agencies of a cell, divided by semicolons: in the words of the plan, or by their full names
 * where the words alone would not be read as the same agencies (`cấp xã` beside `UBND cấp huyện`).
 */
export function agencyCell(assignments: readonly Assignment[], locale: Locale): string {
  const written = assignments.map((each) => wordsOf(each, each.agency.text, locale)).join("; ");
  if (readsAs(written, assignments)) return written;
  const named = assignments.map((each) => wordsOf(each, fullName(each.agency), locale)).join("; ");
  return readsAs(named, assignments) ? named : written;
}

function wordsOf({ role, agency }: Assignment, name: string, locale: Locale): string {
  const roleWord = role === "guide" || role === "compile" ? ` (${ROLE_WORDS[role][locale]})` : "";
  const note = agency.note === undefined ? "" : ` (${agency.note})`;
  const duty = agency.duty === undefined ? "" : `: ${agency.duty}`;
  return `${name}${note}${roleWord}${duty}`;
}

function fullName({ name, qualifier }: Agency): string {
  return qualifier === undefined || name.includes(qualifier) ? name : `${name} ${qualifier}`;
}

function readsAs(text: string, assignments: readonly Assignment[]): boolean {
  const { agencies } = parseAgencies(text);
  return (
    agencies.length === assignments.length &&
    agencies.every((agency, index) => {
      const expected = assignments[index]?.agency;
      return (
        expected !== undefined &&
        agencyKey(agency) === agencyKey(expected) &&
        agency.duty === expected.duty &&
        agency.kind === expected.kind
      );
    })
  );
}
