import type { EventTiming } from "../timing.js";
import * as phrase from "./data/phrases.js";
import { figures, type Speech } from "./speech.js";

/** Words that may stand between a preposition and its event. */
const LINKS: readonly string[] = ["khi", "ngày", "thời điểm"];

/** A report is named by the months before a bound: `Báo cáo 6 tháng trước ngày 15/6`. */
const REPORT = /báo cáo|sơ kết|tổng kết|đánh giá/i;

/** After these `sau` and `trước` are idioms: `sau này`. */
const IDIOMS = /^(?:này|đó|đây|nay)(?!\p{L})/u;

/** The word before the event in its source; `undefined` when the event does not stand there. */
function linkIn(words: string, event: string): string | undefined {
  const position = words.indexOf(event);
  if (position < 0 || event === "") return undefined;
  const before = words.slice(0, position).trimEnd().toLowerCase();
  return LINKS.find((link) => before.endsWith(link)) ?? (IDIOMS.test(event) ? "khi" : "");
}

/**
 * A time that hangs on an event: `khi có yêu cầu`, `trước kỳ họp`, `05 ngày làm việc kể từ ngày
 * ký`. Whether `khi` or `ngày` belongs before the event is taken from the words it was read from,
 * because only they know whether the event is a noun.
 *
 * @param timing - The event.
 * @param words - The words it was read from.
 * @param label - What it is about.
 */
export function eventWords(speech: Speech, timing: EventTiming, words: string, label = ""): string {
  const { event, relation, offset } = timing;
  const { say, vietnamese } = speech;
  const unit = offset === undefined ? "" : say(phrase.UNITS[offset.unit]);
  const several = !vietnamese && offset !== undefined && offset.amount > 1 ? "s" : "";
  const term =
    offset === undefined ? undefined : `${figures(speech, offset.amount)} ${unit}${several}`;
  if (term !== undefined && event === "") return say(phrase.withinTerm, term);
  const related = phrase.EVENTS[relation];
  if (!vietnamese) return `${term === undefined ? "" : `${term} `}${say(related, event)}`;
  if (term === undefined && relation === "when" && words === event) return event;
  if (term === undefined && (relation === "when" || relation === "during")) {
    return say(related, event);
  }
  const link = linkIn(words, event) ?? "khi";
  const counted = term === undefined ? link === "ngày" : link !== "";
  const preposition = relation === "before" ? "trước" : counted ? "kể từ" : "sau";
  const said = [term, preposition, link, event].filter(Boolean).join(" ");
  const report = offset?.unit === "month" && relation === "before" && REPORT.test(label);
  return report ? `chậm nhất ${said}` : said;
}
