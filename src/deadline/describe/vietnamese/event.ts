import type { EventTiming } from "../../timing.js";
import { OFFSET_UNITS } from "../data/vietnamese.js";
import { twoFigures } from "./period.js";

/** Words that may stand between a preposition and its event. */
type Link = "khi" | "ngày" | "thời điểm" | "";

const LINKS: readonly Exclude<Link, "">[] = ["khi", "ngày", "thời điểm"];

/**
 * A time that hangs on an event: `khi có yêu cầu`, `trước kỳ họp`, `05 ngày làm việc kể từ ngày
 * ký`. Whether `khi` or `ngày` belongs before the event is taken from the words it was read from,
 * because only they know whether the event is a noun.
 *
 * @param timing - The event.
 * @param words - The words it was read from.
 * @returns The ways to say it, the best first.
 */
export function eventWords(timing: EventTiming, words: string): readonly string[] {
  const { event, relation, offset } = timing;
  const found = linkIn(words, event);
  const links = [found ?? "khi", "khi", "ngày", ""] as const;
  if (offset !== undefined) {
    const term = `${twoFigures(offset.amount)} ${OFFSET_UNITS[offset.unit]}`;
    if (event === "") return [term];
    const ways = links.map((link) => {
      return `${term} ${joined(prepositionOfTerm(relation, link), link, event)}`;
    });
    // After "báo cáo" a bare "6 tháng" would be what is reported on.
    return [...ways, ...ways.map((way) => `chậm nhất ${way}`)];
  }
  switch (relation) {
    case "when":
      return found === "" ? [event, `khi ${event}`] : [`khi ${event}`, event];
    case "during":
      return [`trong quá trình ${event}`, `trong khi ${event}`, `trong ${event}`];
    case "before":
      return links.map((link) => joined("trước", link, event));
    case "after":
      return links.map((link) => joined(link === "ngày" ? "kể từ" : "sau", link, event));
  }
}

/** `05 ngày kể từ ngày ký`, `05 ngày sau kỳ họp`, `05 ngày trước kỳ họp`. */
function prepositionOfTerm(relation: EventTiming["relation"], link: Link): string {
  if (relation === "before") return "trước";
  return link === "" ? "sau" : "kể từ";
}

function joined(preposition: string, link: Link, event: string): string {
  return link === "" ? `${preposition} ${event}` : `${preposition} ${link} ${event}`;
}

/** The word before the event in its source; `undefined` when the event does not stand there. */
function linkIn(words: string, event: string): Link | undefined {
  const position = words.indexOf(event);
  if (position < 0 || event === "") return undefined;
  const before = words.slice(0, position).trimEnd().toLowerCase();
  return LINKS.find((link) => before.endsWith(link)) ?? "";
}
