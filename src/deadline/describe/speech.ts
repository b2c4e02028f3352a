import type { Locale } from "../../text/index.js";
import type { Phrase } from "./data/phrases.js";

/** One of the languages in which a deadline is described. */
export interface Speech {
  /** Whether it is Vietnamese, the language that reads back. */
  readonly vietnamese: boolean;
  /** The ways to say something, the best first. */
  readonly ways: (phrase: Phrase, ...words: readonly (string | number)[]) => readonly string[];
  /** The best way to say something. */
  readonly say: (phrase: Phrase, ...words: readonly (string | number)[]) => string;
  /** A member of a list of words, counted from 1. */
  readonly nth: (phrase: Phrase, place: number) => string;
}

/** The phrases in one language. */
export function speechOf(locale: Locale): Speech {
  const index = locale === "vi" ? 0 : 1;
  const ways: Speech["ways"] = (phrase, ...words) =>
    phrase[index]
      .split("|")
      .map((way) => way.replace(/\$(\d)/g, (_, place: string) => String(words[Number(place)])));
  return {
    vietnamese: index === 0,
    ways,
    say: (phrase, ...words) =>
      ways(phrase, ...words)
        .slice(0, 1)
        .join(""),
    nth: (phrase, place) =>
      phrase[index]
        .split(",")
        .slice(place - 1, place)
        .join(""),
  };
}

/** A number in at least two figures in Vietnamese, as days and amounts are written. */
export function figures({ vietnamese }: Speech, value: number): string {
  return vietnamese && value < 10 ? `0${value}` : String(value);
}
