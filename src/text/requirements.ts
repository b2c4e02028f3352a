import { ChisoError, type ChisoErrorCode } from "./error.js";
import { given, isRecord, shapeOf, wordsFor } from "./given.js";

/** The error of a call: what was given in words, what is taken, the call that was meant. */
export function refused(
  words: string,
  accepted: string,
  call: string,
  code: ChisoErrorCode = "invalid-data",
): ChisoError {
  return new ChisoError(code, { given: words, accepted, advice: `Call ${call}` });
}

/**
 * The error of a call with the wrong thing.
 *
 * @internal
 * @param value - What was given.
 * @param accepted - What is taken.
 * @param call - The call that was meant, as `parseDeadline(text)`.
 * @param code - The kind of error.
 * @param what - What it was given as: the name of an option, the place of an item.
 */
export function wrongCall(
  value: unknown,
  accepted: string,
  call: string,
  code?: ChisoErrorCode,
  what?: string,
): ChisoError {
  const plain = typeof value === "number" ? String(value) : given(value);
  const words = what === undefined ? given(value) : `${what}: ${plain}`;
  return refused(words, accepted, call, code);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/**
 * Refuses what is no text: for small functions, as {@link requireField}.
 *
 * @internal
 * @param value - What was given.
 * @param call - The call that was meant, as `unaccent(text)`.
 */
export function requireText(value: unknown, call: string): void {
  if (!isText(value)) throw refused(wordsFor(value), "a text", call);
}

/**
 * Refuses what lacks a field by which a result of the library is known: for small functions, which
 * pay for no other words.
 *
 * @internal
 * @param value - What was given.
 * @param field - A field that it must have, or several of which it must have one: `number|name`.
 * @param accepted - What is taken.
 * @param call - The call that was meant, as `agencyKey(parseAgencies(text).agencies[0])`.
 */
export function requireField(value: unknown, field: string, accepted: string, call: string): void {
  if (field.split("|").some((name) => has(value, name))) return;
  throw refused(wordsFor(value), accepted, call);
}

/**
 * Refuses options without one of the two languages: for small functions, as {@link requireField}.
 *
 * @internal
 * @param options - What was given.
 * @param call - The call that was meant, as `describeTarget(target, { locale: "vi" })`.
 */
export function requireLocale(options: unknown, call: string): void {
  const locale = isRecord(options) ? options["locale"] : undefined;
  if (locale === "vi" || locale === "en") return;
  const words = isRecord(options) ? `locale ${wordsFor(locale)}` : wordsFor(options);
  throw refused(words, 'locale "vi" or "en"', call, "invalid-option");
}

/**
 * Refuses what are no places in a text: whole numbers from 0.
 *
 * @internal
 * @param places - What was given.
 * @param call - The call that was meant.
 */
export function requirePlaces(places: readonly unknown[], call: string): void {
  for (const place of places) {
    if (!Number.isSafeInteger(place) || Number(place) < 0)
      throw refused(wordsFor(place), "a whole number from 0", call, "invalid-amount");
  }
}

/**
 * Refuses what is none of the results that a function takes.
 *
 * @internal
 * @param value - What was given.
 * @param shapes - What it should be: `a schedule`, `a deadline expression or a resolved deadline`.
 * @param call - The call that was meant, with the function that gives such a result.
 */
export function requireShape(value: unknown, shapes: string, call: string): void {
  const shape = shapeOf(value);
  if (shape === undefined || !shapes.includes(shape)) throw wrongCall(value, shapes, call);
}

/**
 * Refuses another result of the library by its name, before its first missing field is told.
 *
 * @internal
 * @param value - What was given.
 * @param accepted - What it should be.
 * @param call - The call that was meant.
 */
export function refuseOtherResult(value: unknown, accepted: string, call: string): void {
  if (shapeOf(value) !== undefined) throw wrongCall(value, accepted, call);
}

/** A kind of value: in words, and how to know it. */
type Kind = readonly [words: string, fits: (value: unknown) => boolean];

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A kind by its name; other words stand for themselves. */
function kindNamed(name: string): Kind {
  switch (name) {
    case "text":
      return ["a text", isText];
    case "number":
      return ["a finite number", Number.isFinite];
    case "boolean":
      return ["true or false", (value) => typeof value === "boolean"];
    case "object":
      return ["an object", isRecord];
    case "list":
      return ["a list", Array.isArray];
    case "date":
      return ["a day written YYYY-MM-DD", isDay];
    case "dates":
      return [
        "an object of days written YYYY-MM-DD",
        (value) => isRecord(value) && Object.values(value).every(isDay),
      ];
    case "calendar":
      return ["a calendar such as vietnamCalendar", (value) => has(value, "workedBefore")];
    case "regime":
      return ["a regime such as administrativeRegime", (value) => has(value, "reports")];
    case "year":
      return ["a whole number from 1900 to 2198", isYear];
    default:
      return [`"${name}"`, (value) => value === name];
  }
}

function isDay(value: unknown): boolean {
  return isText(value) && DAY.test(value);
}

function has(value: unknown, field: string): boolean {
  return isRecord(value) && value[field] !== undefined;
}

function isYear(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2198;
}

/** The kind of a notation: `year`, `text|list`, `strict|loose`. */
function kindOf(notation: string): Kind {
  const kinds = notation.split("|").map(kindNamed);
  return [
    kinds.map(([words]) => words).join(" or "),
    (value) => kinds.some(([, fits]) => fits(value)),
  ];
}

/**
 * Refuses a value of another kind.
 *
 * @internal
 * @param value - What was given.
 * @param kind - What it should be: `list`, `text|number`, `vi|en`.
 * @param call - The call that was meant.
 * @param what - What it was given as, where it is no argument itself.
 * @param code - The kind of error.
 */
export function requireKind(
  value: unknown,
  kind: string,
  call: string,
  what?: string,
  code?: ChisoErrorCode,
): void {
  // Readers are called for every cell, most of them rightly.
  if (kind === "text" && isText(value)) return;
  const [words, fits] = kindOf(kind);
  if (!fits(value)) throw wrongCall(value, words, call, code, what);
}

/**
 * Refuses what is no list, and a list with an item of another kind.
 *
 * @internal
 * @param value - What was given.
 * @param kind - What its items are: `text`, `object`, `text|number`.
 * @param call - The call that was meant.
 * @param what - What it was given as, where it is no argument itself.
 */
export function requireList(value: unknown, kind: string, call: string, what?: string): void {
  requireKind(value, "list", call, what);
  if (!Array.isArray(value)) return;
  const [words, fits] = kindOf(kind);
  // By index, for a list may have gaps.
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (fits(item)) continue;
    const place = `${what === undefined ? "" : `${what}, `}item ${index}`;
    throw wrongCall(item, words, call, "invalid-data", place);
  }
}

/**
 * Refuses options that are no object, that have a name which no option has, or a value of another
 * kind. Whether a day exists is left to `plainDate`.
 *
 * @internal
 * @param options - What was given.
 * @param accepted - The options with their kinds, those that must be given with a mark: `from:date!
 *   to:date! before:strict|loose`.
 * @param call - The call that was meant, as `occurrences(deadline, { from, to })`.
 * @param code - The kind of error.
 */
export function requireOptions(
  options: unknown,
  accepted: string,
  call: string,
  code: ChisoErrorCode = "invalid-option",
): void {
  const rows = accepted.split(" ").map((each) => each.split(/[:!]/));
  const names = rows.map(([name = ""]) => name);
  const all = `an object with ${names.join(", ")}`;
  if (!isRecord(options)) throw wrongCall(options, all, call, code);
  const odd = Object.keys(options).find((name) => !names.includes(name));
  if (odd !== undefined) {
    const near = nearest(odd, names);
    const advice = near === undefined ? call : `${call}; perhaps ${near} was meant`;
    throw wrongCall(options[odd], all, advice, code, `${odd}, an unknown name`);
  }
  for (const [name = "", kind = "", mark] of rows) {
    const value = options[name];
    if (value === undefined && mark === undefined) continue;
    const quotes = isText(value) && /year|number/.test(kind) ? "; a number has no quotes" : "";
    requireKind(value, kind, call + quotes, name, code);
  }
}

/** The name that has most letters of a mistyped one; none where it shares less than a third of them. */
function nearest(odd: string, names: readonly string[]): string | undefined {
  const likeness = (name: string): number =>
    Array.from(name).reduce((sum, letter) => sum + (odd.includes(letter) ? 1 : -1), 0);
  const best = names.reduce((near, name) => (likeness(name) > likeness(near) ? name : near));
  return likeness(best) * 3 < odd.length ? undefined : best;
}
