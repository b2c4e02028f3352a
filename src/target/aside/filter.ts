import { attempt, phraseAt, take, wordsOf } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { FILTERED_BY } from "../data/unit-words.js";
import { readAmount } from "../figure/amount.js";
import { readAfter, readLeads, settle } from "../figure/leads.js";
import type { PopulationFilter, TargetInterval } from "../target.js";
import { takeKey, type Reader } from "../token/reader.js";

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
  const second = amount.value === undefined ? undefined : attempt(reader, readSecond);
  const { comparator = "eq" } = settle([...leads.comparators, ...readAfter(reader)]);
  const { value = 0 } = amount;
  const interval = amount.interval ?? (second && { from: value, ...second });
  const text = wordsOf(reader, start, reader.position);
  return interval === undefined
    ? { text, of, comparator, value }
    : { text, of, comparator: "between", interval };
}

/** `từ 15 tuổi đến dưới 60 tuổi`: the second bound belongs to the same condition. */
function readSecond(reader: Reader): Omit<TargetInterval, "from"> | undefined {
  if (!takeKey(reader, "đến")) return undefined;
  const exclusive = takeKey(reader, "dưới") ? ("to" as const) : undefined;
  takeKey(reader, "hết");
  const to = readAmount(reader)?.value;
  if (to === undefined || !take(reader, FILTERED_BY)) return undefined;
  return defined({ to, exclusive });
}
