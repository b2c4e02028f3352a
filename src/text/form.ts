import { isRecord, wordsFor } from "./given.js";
import type { LocalizedText } from "./localized-text.js";
import { refused } from "./requirements.js";
import type { Source } from "./source.js";
import type { Span } from "./span.js";

/** What is wrong within a value: where, what stands there, what should. */
type Fault = readonly [place: string, value: unknown, accepted: string];

/**
 * What data are made of, all the way down: it says what is wrong with a value, and nothing where
 * all is right. Data come back from stores, from other programs and from callers without the
 * compiler; a door looks them through once, so that nothing behind it has to.
 *
 * @internal
 */
export type Form = (value: unknown, depth: number, seen: Seen) => Fault | undefined;

/** What one call has looked through and found right, by form. */
type Seen = Map<Form, Set<unknown>>;

/** Deeper than any data of this library, and no deeper than the stack: data may hold themselves. */
const DEEPEST = 500;

/**
 * The form of single values.
 *
 * @internal
 * @param accepted - What is taken, in words.
 * @param fits - Whether a value is that.
 */
export function formOf(accepted: string, fits: (value: unknown) => boolean): Form {
  return (value) => (fits(value) ? undefined : ["", value, accepted]);
}

/**
 * One of a few words.
 *
 * @internal
 */
export function wordForm(...words: readonly string[]): Form {
  const known: ReadonlySet<unknown> = new Set(words);
  return formOf(words.map(wordsFor).join(", "), (value) => known.has(value));
}

/**
 * What is of one of a few forms; the first says what is wrong with anything else.
 *
 * @internal
 */
export function eitherForm(...forms: readonly Form[]): Form {
  return (value, depth, seen) => {
    let first: Fault | undefined;
    for (const form of forms) {
      const fault = form(value, depth, seen);
      if (fault === undefined) return undefined;
      first ??= fault;
    }
    return first;
  };
}

/**
 * A form of what stands in many places of the same data, as the agency of one cell does in all
 * obligations of its task: the same object is looked through once a call.
 *
 * @internal
 */
export function sharedForm(form: Form): Form {
  const shared: Form = (value, depth, seen) => {
    let right = seen.get(shared);
    if (right === undefined) seen.set(shared, (right = new Set()));
    if (right.has(value)) return undefined;
    const fault = form(value, depth, seen);
    if (fault === undefined) right.add(value);
    return fault;
  };
  return shared;
}

/** A fault seen from outside. */
function within(place: string, fault: Fault | undefined): Fault | undefined {
  return fault === undefined ? undefined : [place + fault[0], fault[1], fault[2]];
}

/**
 * A list of things of one form, without gaps.
 *
 * @internal
 */
export function listForm(item: Form): Form {
  return (value, depth, seen) => {
    if (!Array.isArray(value)) return ["", value, "a list"];
    for (let index = 0; index < value.length; index += 1) {
      const fault = item(value[index], depth + 1, seen);
      if (fault !== undefined) return within(`[${index}]`, fault);
    }
    return undefined;
  };
}

/**
 * A table of things of one form, under names of any kind.
 *
 * @internal
 */
export function tableForm(item: Form): Form {
  return (value, depth, seen) => {
    if (!isRecord(value)) return ["", value, "an object"];
    for (const name of Object.keys(value)) {
      const fault = item(value[name], depth + 1, seen);
      if (fault !== undefined) return within(`.${name}`, fault);
    }
    return undefined;
  };
}

/** The names of a type that are always there, and those that may be left out. */
type Optional<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/**
 * An object with fields of their own forms. The compiler asks for each field of the type: what is
 * added to a type is looked through too.
 *
 * @internal
 * @param always - The fields that are always there.
 * @param optional - The fields that may be left out.
 */
export function recordForm<T>(
  always: Readonly<Record<Exclude<keyof T, Optional<T>>, Form>>,
  optional: Readonly<Record<Optional<T>, Form>>,
): Form {
  const [must, may] = [Object.entries<Form>(always), Object.entries<Form>(optional)];
  return (value, depth, seen) => {
    if (!isRecord(value)) return ["", value, "an object"];
    if (depth > DEEPEST) return ["", value, `data at most ${DEEPEST} levels deep`];
    for (const [name, form] of must) {
      const fault = form(value[name], depth + 1, seen);
      if (fault !== undefined) return within(`.${name}`, fault);
    }
    for (const [name, form] of may) {
      const field = value[name];
      const fault = field === undefined ? undefined : form(field, depth + 1, seen);
      if (fault !== undefined) return within(`.${name}`, fault);
    }
    return undefined;
  };
}

/**
 * Objects of several kinds, each with a form of its own.
 *
 * @internal
 * @param kinds - The forms by what a field says.
 * @param by - The field.
 */
export function kindsForm<Kind extends string>(
  kinds: Readonly<Record<Kind, Form>>,
  by = "kind",
): Form {
  const forms = new Map<unknown, Form>(Object.entries<Form>(kinds));
  const kind = wordForm(...Object.keys(kinds));
  return (value, depth, seen) => {
    if (!isRecord(value)) return ["", value, "an object"];
    const form = forms.get(value[by]);
    return form === undefined
      ? within(`.${by}`, kind(value[by], depth, seen))
      : form(value, depth, seen);
  };
}

/**
 * Refuses data that are not of a form.
 *
 * @internal
 * @param value - What was given.
 * @param form - What it should be.
 * @param accepted - The same in words: `a citation as parseCitations gives it`.
 * @param call - The call that was meant.
 */
export function requireForm(value: unknown, form: Form, accepted: string, call: string): void {
  const fault = form(value, 0, new Map());
  if (fault === undefined) return;
  const [place, found, inPlace] = fault;
  const where = place.replace(/^\./, "");
  const isWhole = where === "";
  throw refused(
    isWhole ? wordsFor(found) : `${where}: ${wordsFor(found)}`,
    isWhole ? accepted : `${inPlace} there, in ${accepted}`,
    call,
  );
}

/**
 * Any text.
 *
 * @internal
 */
export const textForm: Form = /* @__PURE__ */ formOf(
  "a text",
  (value) => typeof value === "string",
);

/**
 * A number that is one.
 *
 * @internal
 */
export const numberForm: Form = /* @__PURE__ */ formOf("a finite number", Number.isFinite);

/**
 * Whether something holds.
 *
 * @internal
 */
export const flagForm: Form = /* @__PURE__ */ formOf(
  "true or false",
  (value) => typeof value === "boolean",
);

/**
 * A whole number within bounds.
 *
 * @internal
 */
export function wholeForm(least: number, most = Number.MAX_SAFE_INTEGER): Form {
  const end = most === Number.MAX_SAFE_INTEGER ? "" : ` to ${most}`;
  return formOf(
    `a whole number from ${least}${end}`,
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );
}

/**
 * A place in a text.
 *
 * @internal
 */
export const placeForm: Form = /* @__PURE__ */ wholeForm(0);

/**
 * A text in both languages.
 *
 * @internal
 */
export const localizedForm: Form = /* @__PURE__ */ recordForm<LocalizedText>(
  { vi: textForm, en: textForm },
  {},
);

/**
 * A range of a text.
 *
 * @internal
 */
export const spanForm: Form = /* @__PURE__ */ recordForm<Span>(
  { start: placeForm, end: placeForm },
  {},
);

/**
 * A source with its confidence.
 *
 * @internal
 */
export const sourceForm: Form = /* @__PURE__ */ (() =>
  recordForm<Source>(
    {
      document: textForm,
      confidence: wordForm("verified", "reported", "inferred", "unverified"),
    },
    { article: textForm, url: textForm },
  ))();
