import type { Locale } from "../../text/index.js";
import { dayOfMonthOf, ENGLISH_MONTHS, monthOf, yearOf, type PlainDate } from "../../time/index.js";
import { LETTERHEAD_WORDS } from "../data/report-words.js";
import type { Letterhead } from "./letterhead.js";

/** The words of an administrative form, each as it is written. */
export interface LetterheadWords {
  readonly parent: string;
  readonly agency: string;
  /** The name of the nation and its motto. */
  readonly nation: readonly [string, string];
  readonly number: string;
  /** The day in words. */
  readonly day: string;
  readonly placeAndDate: string;
  /** The kind of document. */
  readonly kind: string;
  /** To whom it is addressed: one in one line, several in a line each below the first words; empty where to nobody. */
  readonly to: readonly string[];
  /** The heading of those who get copies, and a line for each; empty where there are none. */
  readonly recipients: readonly string[];
  readonly capacity: readonly string[];
  readonly name: string;
}

/**
 * What the form says (Decree 30/2020/NĐ-CP, Annex I): names of agencies in capitals, room for a
 * number and a day that are not known yet, days below 10 and the first two months with a nought.
 *
 * @internal
 */
export function letterheadWords(letterhead: Letterhead, locale: Locale): LetterheadWords {
  const { parent = "", agency, number, place = "", date, to = [], recipients = [] } = letterhead;
  const { capacity = [], name = "" } = letterhead.signature ?? {};
  const say = (word: keyof typeof LETTERHEAD_WORDS): string => LETTERHEAD_WORDS[word][locale];
  const day = dateWords(date, locale);
  return {
    parent: parent.toUpperCase(),
    agency: agency.toUpperCase(),
    nation: [say("nation"), say("motto")],
    number: `${say("number")} ${number ?? "……/BC-……"}`,
    day,
    placeAndDate: [place, day].filter((each) => each !== "").join(", "),
    kind: say("kind"),
    to: addressed(to, say("to")),
    recipients: recipients.length === 0 ? [] : [say("recipients"), ...recipients.map(itemLine)],
    capacity: typeof capacity === "string" ? [capacity] : capacity,
    name,
  };
}

/** One addressee stands beside the words, several below them with a dash each. */
function addressed(to: readonly string[], words: string): readonly string[] {
  const [only = ""] = to;
  if (to.length < 2) return only === "" ? [] : [`${words} ${only}`];
  return [words, ...to.map(itemLine)];
}

/** Each line ends with a semicolon, the last with a stop. */
function itemLine(recipient: string, at: number, all: readonly string[]): string {
  return `- ${recipient.trim().replace(/[;.]$/, "")}${at === all.length - 1 ? "." : ";"}`;
}

function dateWords(date: PlainDate | undefined, locale: Locale): string {
  if (date === undefined) return LETTERHEAD_WORDS.undated[locale];
  const [day, month, year] = [dayOfMonthOf(date), monthOf(date), yearOf(date)];
  if (locale === "en") return `${day} ${ENGLISH_MONTHS[month - 1] ?? ""} ${year}`;
  const two = (figure: number, from: number): string =>
    figure < from ? `0${figure}` : String(figure);
  return `ngày ${two(day, 10)} tháng ${two(month, 3)} năm ${year}`;
}
