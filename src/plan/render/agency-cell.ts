import { agencyKey, parseAgencies, type Agency } from "../../agency/index.js";
import type { Locale } from "../../text/index.js";
import type { Assignment } from "../model/plan.js";
import { ROLE_WORDS } from "./data/headings.js";

/**
 * The agencies of a cell, divided by semicolons: in the words of the plan, or by their full names
 * where the words alone would not be read as the same agencies (`cấp xã` beside `UBND cấp huyện`).
 */
export function agencyCell(assignments: readonly Assignment[], locale: Locale): string {
  const sense = senseOf(assignments.map(({ agency }) => agency));
  const [written = "", named = ""] = [({ text }: Agency) => text, fullName].map((nameOf) =>
    assignments.map((each) => wordsOf(each, nameOf(each.agency), locale)).join("; "),
  );
  const isRead = (text: string): boolean => senseOf(parseAgencies(text).agencies) === sense;
  return isRead(written) || !isRead(named) ? written : named;
}

function senseOf(agencies: readonly Agency[]): string {
  return JSON.stringify(agencies.map((each) => [agencyKey(each), each.duty, each.kind]));
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
