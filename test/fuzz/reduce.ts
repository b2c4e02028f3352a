import { isList, isTable } from "../wrong-calls/nested.js";

/*
 * Makes what breaks a promise smaller while it still breaks it: parts of texts and lists are left
 * out, the large ones first.
 */

/** Texts that are smaller than one, the much smaller first. */
export function* smallerTexts(text: string): Generator<string> {
  for (let length = text.length; length >= 1; length = Math.floor(length / 2))
    for (let at = 0; at + length <= text.length; at += length)
      yield text.slice(0, at) + text.slice(at + length);
}

/** Lists without some of what is in them, or with something in them smaller. */
export function* smallerLists<Value>(
  list: readonly Value[],
  smaller: (value: Value) => Iterable<Value>,
): Generator<readonly Value[]> {
  for (let length = list.length; length >= 1; length = Math.floor(length / 2))
    for (let at = 0; at + length <= list.length; at += length)
      yield [...list.slice(0, at), ...list.slice(at + length)];
  for (const [at, value] of list.entries())
    for (const less of smaller(value)) yield list.with(at, less);
}

/** Values that are smaller than one: texts, lists and tables without a part. */
export function* smallerValues(value: unknown, depth = 0): Generator {
  if (depth > 12) return;
  const within = (inner: unknown): Iterable<unknown> => smallerValues(inner, depth + 1);
  if (typeof value === "string") yield* smallerTexts(value);
  else if (isList(value)) yield* smallerLists(value, within);
  else if (isTable(value)) {
    for (const [name, content] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      for (const less of within(content)) yield { ...value, [name]: less };
    }
  }
}

/** How long a fault is made smaller, at most. */
const MOST_TRIES = 4000;
const MOST_MILLISECONDS = 20_000;

/** The smallest input found that breaks a promise as the first one does. */
export function reduced<Input>(
  input: Input,
  smaller: (input: Input) => Iterable<Input>,
  breaks: (input: Input) => boolean,
): Input {
  const until = performance.now() + MOST_MILLISECONDS;
  let tries = 0;
  let best = input;
  for (let found = true; found;) {
    found = false;
    for (const less of smaller(best)) {
      tries += 1;
      if (tries > MOST_TRIES || performance.now() > until) return best;
      if (!breaks(less)) continue;
      best = less;
      found = true;
      break;
    }
  }
  return best;
}
