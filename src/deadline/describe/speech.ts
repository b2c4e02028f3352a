import type { Locale } from "../../text/index.js";
import type { Phrase } from "./data/phrases.js";

/** One of the languages in which a deadline is described. */
export interface Speech {
  /** Whether it is Vietnamese, the language that reads back. */
  readonly vietnamese: boolean;
  /** A phrase with its words put in. */
  readonly say: (phrase: Phrase, ...words: readonly (string | number)[]) => string;
  /** A member of a list of words, counted from 1. */
  readonly nth: (phrase: Phrase, place: number) => string;
}

/** The phrases in one language. */
export function speechOf(locale: Locale): Speech {
  const index = locale === "vi" ? 0 : 1;
  const said = (phrase: Phrase): string => phrase.split("|")[index] ?? "";
  return {
    vietnamese: index === 0,
    say: (phrase, ...words) =>
      said(phrase).replace(/\$(\d)/g, (_, place: string) => String(words[Number(place)])),
    nth: (phrase, place) => said(phrase).split(",")[place - 1] ?? "",
  };
}

/** A number in at least two figures in Vietnamese, as days and amounts are written. */
export function figures({ vietnamese }: Speech, value: number): string {
  return vietnamese && value < 10 ? `0${value}` : String(value);
}
