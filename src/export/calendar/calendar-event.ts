import type { Occurrence } from "../../deadline/index.js";
import { wholeTitle, type Obligation, type TrackedObligation } from "../../progress/index.js";
import { defined, type Locale } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { CALENDAR_WORDS, type CalendarWord } from "../data/calendar-words.js";
import { sectionWords, statusWords } from "../words.js";

/** What an event of a calendar says, whenever it takes place. */
export interface EventWords {
  /** Its title. */
  readonly summary: string;
  /** The lines below it. */
  readonly details: readonly string[];
  /** Time of day `HH:MM`; the whole day without it. */
  readonly hour?: string;
  /** Its status in words, by which calendars sort and colour. */
  readonly category?: string;
  /** Whether nothing is to be done any more, for good. */
  readonly cancelled?: true;
  /** Whether somebody is to be reminded of it. */
  readonly open: boolean;
}

/** Something that falls due on a day. */
export interface CalendarEvent {
  /** What tells it from the others of its calendar, the same on every run. */
  readonly id: string;
  /** The same for all turns of what recurs; absent for what does not. */
  readonly series?: string;
  readonly due: PlainDate;
  readonly words: EventWords;
  /** Why it is this day: the rules, in words. */
  readonly basis: readonly string[];
}

/** A line with its heading; nothing where it has no words. */
function line(word: CalendarWord, words: string, locale: Locale): readonly string[] {
  return words === "" ? [] : [`${CALENDAR_WORDS[word][locale]}: ${words}`];
}

/** A day as documents write it: 05/12/2021; in English as machines do, for people differ there. */
function dayWords(date: PlainDate | undefined, locale: Locale): string {
  const written = date ?? "";
  return locale === "vi" ? written.split("-").reverse().join("/") : written;
}

/** `I.3 Khảo sát – Phiếu`: what there is of the parts of a title. */
function titleOf(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" – ");
}

const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The hour of a due day; what is no hour of that day, as 24:00, is the day as a whole. */
function hourOf(time: string | undefined): string | undefined {
  return time !== undefined && HOUR.test(time) ? time : undefined;
}

/** What some occurrences say, each thing once. */
function together(
  occurrences: readonly Occurrence[],
  wordsOf: (occurrence: Occurrence) => readonly (string | undefined)[],
): readonly string[] {
  const words = occurrences.flatMap(wordsOf).flatMap((each = "") => (each === "" ? [] : [each]));
  return [...new Set(words)];
}

/** What falls due on the day, where the deadline names it. */
function aboutLines(occurrences: readonly Occurrence[], locale: Locale): readonly string[] {
  return line("about", together(occurrences, ({ label }) => [label]).join("; "), locale);
}

/** The hour of the day, and how sure the day is. */
function dayLines(occurrences: readonly Occurrence[], locale: Locale): readonly string[] {
  const projected = occurrences.some(({ certainty }) => certainty === "projected");
  return [
    ...line("hour", together(occurrences, ({ time }) => [time]).join("; "), locale),
    ...(projected ? [CALENDAR_WORDS.projected[locale]] : []),
  ];
}

/** Why it is this day. */
function basisOf(occurrences: readonly Occurrence[], locale: Locale): readonly string[] {
  return together(occurrences, ({ basis }) => basis.map(({ text }) => text[locale]));
}

/** The event of an occurrence, under the title that the caller gives. */
export function eventOfOccurrence(
  occurrence: Occurrence,
  title: string,
  locale: Locale,
): CalendarEvent {
  const { due, clause, label, time } = occurrence;
  const words = {
    ...defined({ hour: hourOf(time) }),
    summary: titleOf(title, label),
    details: [...aboutLines([occurrence], locale), ...dayLines([occurrence], locale)],
    open: true,
  };
  const basis = basisOf([occurrence], locale);
  return { id: `${clause}@${due}`, series: `${clause}`, due, words, basis };
}

/** The event of something in a schedule; nothing where it has no date. */
export function eventOfObligation(obligation: Obligation, locale: Locale): CalendarEvent[] {
  const { id, task, deliverable, due, occurrence, deadlineKind } = obligation;
  if (due === undefined) return [];
  const times = occurrencesOf(obligation);
  const series =
    deadlineKind === "recurring" && occurrence !== undefined
      ? JSON.stringify([task, deliverable?.number, occurrence.clause])
      : undefined;
  const words = {
    ...defined({ hour: hourOf(occurrence?.time) }),
    summary: summaryOf(obligation),
    details: [...placeLines(obligation, locale), ...dayLines(times, locale)],
    open: true,
  };
  return [{ id, due, words, basis: basisOf(times, locale), ...defined({ series }) }];
}

/** The event of something that is tracked: how it stands comes first, in words. */
export function eventOfTracked(tracked: TrackedObligation, locale: Locale): CalendarEvent[] {
  const { id, due, status, state, extensions } = tracked;
  if (due === undefined) return [];
  const still = state?.name === "cancelled" || state?.name === "suspended";
  const standing = statusWords(tracked, locale);
  // The hour, and the rules of the day, are those of the day first set.
  const first = extensions === undefined ? occurrencesOf(tracked) : [];
  const words = {
    ...defined({ hour: hourOf(first[0]?.time) }),
    ...(state?.name === "cancelled" ? ({ cancelled: true } as const) : {}),
    summary: `[${standing}] ${summaryOf(tracked)}`,
    details: [
      ...line("status", standing, locale),
      ...line("state", still ? "" : (state?.label[locale] ?? ""), locale),
      ...line("completed", dayWords(tracked.completedOn, locale), locale),
      ...(extensions ?? []).flatMap(({ to }) => line("extended", dayWords(to, locale), locale)),
      ...placeLines(tracked, locale),
      ...dayLines(first, locale),
      ...tracked.evidence.flatMap((words) => line("evidence", words, locale)),
      ...(tracked.inferred ?? []).flatMap(({ text }) => line("inferred", text, locale)),
    ],
    category: standing,
    open: !status.done && !still,
  };
  return [{ id, due, words, basis: basisOf(first, locale) }];
}

function summaryOf(obligation: Obligation): string {
  const name = [obligation.task, wholeTitle(obligation)].filter((each) => each !== "").join(". ");
  return titleOf(name, obligation.deliverable?.title);
}

/** All times at which it falls due on its day. */
function occurrencesOf({ occurrence, coinciding = [] }: Obligation): readonly Occurrence[] {
  return occurrence === undefined ? [] : [occurrence, ...coinciding];
}

/** Where it stands in the plan, who leads, and what the plan says of its time. */
function placeLines(obligation: Obligation, locale: Locale): readonly string[] {
  const { section, deliverable, leads, deadlineText } = obligation;
  return [
    ...line("section", sectionWords(section), locale),
    ...line("deliverable", deliverable?.title ?? "", locale),
    ...aboutLines(occurrencesOf(obligation), locale),
    ...line("leads", leads.map(({ name }) => name).join("; "), locale),
    ...line("deadline", deadlineText ?? "", locale),
  ];
}
