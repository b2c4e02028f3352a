import { FILTERED_BY } from "../data/unit-words.js";
import type { PopulationFilter } from "../target.js";
import { readAmount } from "./amount.js";
import { readAfter, readLeads, settle } from "./leads.js";
import { attempt, phraseAt, take, takePhrase, wordsOf, type Reader } from "./reader.js";

/**
 * Reads a condition on who is counted.
 *
 * ```
 * dân số từ 15 tuổi trở lên      trẻ em dưới 6 tuổi      trong độ tuổi từ 15 đến 60 tuổi
 *        ^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readFilter(reader: Reader): PopulationFilter | undefined {
  const start = reader.position;
  const leads = readLeads(reader);
  // `tuổi thọ trung bình đạt 74,5 tuổi` is a level.
  const amount = leads.reach ? undefined : readAmount(reader);
  const thing = phraseAt(reader, FILTERED_BY);
  if (amount === undefined || thing === undefined) return undefined;
  const place = reader.position;
  reader.position += thing.length;
  const of = wordsOf(reader, place, reader.position);
  const to = attempt(reader, readSecond);
  const { comparator = "eq" } = settle([...leads.comparators, ...readAfter(reader)]);
  const { value = 0 } = amount;
  const interval = amount.interval ?? (to === undefined ? undefined : { from: value, to });
  const text = wordsOf(reader, start, reader.position);
  return interval === undefined
    ? { text, of, comparator, value }
    : { text, of, comparator: "between", interval };
}

/** `từ 15 tuổi đến dưới 60 tuổi`: the second bound belongs to the same condition. */
function readSecond(reader: Reader): number | undefined {
  if (!take(reader, "đến")) return undefined;
  take(reader, "dưới|hết");
  const value = readAmount(reader)?.value;
  return takePhrase(reader, FILTERED_BY) === undefined ? undefined : value;
}
