import { agencyKey, parseAgencies, type Agency } from "../../agency/index.js";
import { singleLine } from "../../text/index.js";

/** Which of some leads an agency is, by their places; `undefined` where it is none of them. */
export type LeadFinder = (
  leads: readonly Agency[],
  by: string | Agency,
) => readonly number[] | undefined;

/** Finds leads by their names, however they are spelt; each name is read once. */
export function leadFinder(): LeadFinder {
  const known = new Map<string, readonly (readonly string[])[]>();
  const namesOf = (words: string): readonly (readonly string[])[] => {
    const names = known.get(words) ?? namesIn(words);
    known.set(words, names);
    return names;
  };
  return (leads, by) => {
    const names = typeof by === "string" ? namesOf(by) : [[agencyKey(by)]];
    const keys = leads.map(keysOf);
    const places = names.map((same) =>
      keys.flatMap((own, at) => (own.some((key) => same.includes(key)) ? at : [])),
    );
    return places.every((found) => found.length > 0) ? [...new Set(places.flat())] : undefined;
  };
}

/** The keys by which a lead may be meant: its own, that of its office alone, that of its holder. */
function keysOf({ holder, ...office }: Agency): readonly string[] {
  if (holder === undefined) return [agencyKey(office)];
  return [agencyKey({ ...office, holder }), agencyKey(office), personKey(holder)];
}

function personKey(name: string): string {
  return agencyKey({ name, kind: "person", level: "internal" });
}

/** The keys of each agency that words name: as read and, of a single one, as it stands. */
function namesIn(words: string): string[][] {
  const text = singleLine(words);
  const asWritten = agencyKey({ name: text, kind: "unknown", level: "unstated" });
  const { agencies, findings } = parseAgencies(words);
  const unread = findings.some(({ code }) => code === "unrecognized-agency");
  if (unread || agencies.length < 2)
    return [[asWritten, personKey(text), ...agencies.map(agencyKey)]];
  return agencies.map((each) => [agencyKey(each)]);
}
