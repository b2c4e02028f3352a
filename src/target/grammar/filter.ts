import { FILTERED_BY } from "../data/context-words.js";
import type { PopulationFilter } from "../target.js";
import { readAmount } from "./amount.js";
import { readAfter, readLeads, settle } from "./leads.js";
import { phrases, phraseAt, take, takeAny, wordsOf, type Reader } from "./reader.js";

const FILTERS = /* @__PURE__ */ phrases(FILTERED_BY);

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
  if (leads.reach) return undefined;
  const amount = readAmount(reader);
  if (amount === undefined) return undefined;
  const thing = phraseAt(reader, FILTERS);
  if (thing === undefined) return undefined;
  const of = wordsOf(reader, reader.position, reader.position + thing.length);
  reader.position += thing.length;
  // `từ 15 tuổi đến dưới 60 tuổi`: the second bound belongs to the same condition.
  const upper = secondBound(reader);
  const after = readAfter(reader);
  const said = [...leads.comparators, ...(after === undefined ? [] : [after])];
  const interval =
    amount.interval ??
    (upper === undefined || amount.value === undefined
      ? undefined
      : { from: amount.value, to: upper });
  const text = wordsOf(reader, start, reader.position);
  if (interval !== undefined) return { text, of, comparator: "between", interval };
  const { comparator } = settle(said);
  return { text, of, comparator: comparator ?? "eq", value: amount.value ?? 0 };
}

function secondBound(reader: Reader): number | undefined {
  const place = reader.position;
  if (!take(reader, "đến")) return undefined;
  takeAny(reader, "dưới", "hết");
  const amount = readAmount(reader);
  const thing = phraseAt(reader, FILTERS);
  if (amount?.value === undefined || thing === undefined) {
    reader.position = place;
    return undefined;
  }
  reader.position += thing.length;
  return amount.value;
}
