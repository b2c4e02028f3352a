import { readLeads, settle } from "../figure/leads.js";
import { readCadence } from "../figure/unit.js";
import { isNumber, takeKey, takeNumber, type Reader } from "../token/reader.js";
import { predicate, type Bound } from "./bound.js";

/**
 * Reads how long from one time to the next.
 *
 * ```
 * 6 tháng/lần      ít nhất 2 năm một lần      03 tháng/01 lần
 * ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function readInterval(reader: Reader): Bound | undefined {
  const { comparators } = readLeads(reader);
  const per = isNumber(reader) ? readCadence(reader) : undefined;
  if (per === undefined) return undefined;
  const stroke = takeKey(reader, "/");
  const once = takeKey(reader, "một") || takeNumber(reader) === 1;
  if ((!stroke && !once) || !takeKey(reader, "lần")) return undefined;
  return {
    comparator: settle(comparators).comparator ?? "reach",
    value: 1,
    unit: { kind: "count", counted: "lần" },
    per,
    stance: "predicate",
  };
}

/**
 * Reads how many times as much.
 *
 * ```
 * gấp 2 lần      gấp đôi      gấp hơn 1,5 lần
 * ^^^^^^^^^      ^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function readFactor(reader: Reader): Bound | undefined {
  if (!takeKey(reader, "gấp")) return undefined;
  const { comparators } = readLeads(reader);
  const comparator = settle(comparators).comparator ?? "reach";
  const double = takeKey(reader, "đôi");
  const value = double ? 2 : takeNumber(reader);
  if (value === undefined || (!double && !takeKey(reader, "lần"))) return undefined;
  return predicate({ comparator, unit: { kind: "factor" }, value });
}
