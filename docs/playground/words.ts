import type { Locale, LocalizedText } from "chiso";
import { WORDS, type Word } from "./data/words.js";

let locale: Locale = "vi";

/** The language of the page. */
export function currentLocale(): Locale {
  return locale;
}

/** Speaks another language from here on. */
export function setLocale(next: Locale): void {
  locale = next;
}

/** A text in the language of the page. */
export function inLocale(text: LocalizedText): string {
  return text[locale];
}

/** Words of the page in its language; `{0}`, `{1}` are filled in. */
export function say(word: Word, ...values: readonly (string | number)[]): string {
  return WORDS[word][locale].replace(/\{(\d)\}/g, (_, place: string) =>
    String(values[Number(place)] ?? ""),
  );
}

/** A day as documents write it: 30/06/2021 in Vietnamese, 2021-06-30 in English. */
export function dayText(date: string): string {
  return locale === "vi" ? date.split("-").reverse().join("/") : date;
}

/** A number with the decimal sign of the language. */
export function numberText(value: number): string {
  return locale === "vi" ? String(value).replace(".", ",") : String(value);
}

/** Gives all that stands in the page itself its words. */
export function sayAll(): void {
  document.documentElement.lang = locale;
  for (const [attribute, put] of PLACES) {
    for (const each of document.querySelectorAll(`[${attribute}]`)) {
      const word = each.getAttribute(attribute) ?? "";
      if (isWord(word)) put(each, say(word));
    }
  }
  document.title = say("pageTitle");
}

const PLACES: readonly (readonly [string, (on: Element, words: string) => void])[] = [
  [
    "data-say",
    (on, words) => {
      on.textContent = words;
    },
  ],
  [
    "data-say-label",
    (on, words) => {
      on.setAttribute("aria-label", words);
    },
  ],
  [
    "data-say-placeholder",
    (on, words) => {
      on.setAttribute("placeholder", words);
    },
  ],
];

function isWord(name: string): name is Word {
  return Object.hasOwn(WORDS, name);
}
