import { phraseAt, wordsOf } from "../../reading/index.js";
import { UNITS } from "../data/unit-words.js";
import { readAmount } from "../figure/amount.js";
import { readAfter, readLeads, settle } from "../figure/leads.js";
import type { PopulationFilter } from "../target.js";
import type { Reader } from "../token/reader.js";

/**
 * Reads a condition on who is counted.
 *
 * ```
 * dân số từ 15 tuổi trở lên      trẻ em dưới 6 tuổi      trong độ tuổi từ 15 tuổi đến dưới 60 tuổi
 *        ^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readFilter(reader: Reader): PopulationFilter | undefined {
  const start = reader.position;
  const leads = readLeads(reader);
  // `tuổi thọ trung bình đạt 74,5 tuổi` is a level.
  const amount = leads.reach ? undefined : readAmount(reader);
  const thing = phraseAt(reader, UNITS);
  if (amount === undefined || thing?.value !== "filter") return undefined;
  const place = reader.position;
  reader.position += thing.length;
  const of = wordsOf(reader, place, reader.position);
  const { comparator = "eq" } = settle([...leads.comparators, ...readAfter(reader)]);
  const { value = 0, interval } = amount;
  const text = wordsOf(reader, start, reader.position);
  return interval === undefined
    ? { text, of, comparator, value }
    : { text, of, comparator: "between", interval };
}
