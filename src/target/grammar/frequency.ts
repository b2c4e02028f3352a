import { DURATIONS } from "../data/unit-words.js";
import type { Bound } from "./reading.js";
import { at, lexicon, peek, phraseAt, take, type Reader } from "./reader.js";
import { readLeads, settle } from "./leads.js";
import { readCadence } from "./unit.js";

const DURATION_LEXICON = /* @__PURE__ */ lexicon(DURATIONS);

/**
 * Reads how long from one time to the next.
 *
 * ```
 * 6 tháng/lần      ít nhất 2 năm một lần      03 tháng 1 lần
 * ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^
 * ```
 */
export function readInterval(reader: Reader): Bound | undefined {
  const leads = readLeads(reader);
  const token = peek(reader);
  const unit = phraseAt(reader, DURATION_LEXICON, 1);
  if (token.kind !== "number" || unit === undefined) return undefined;
  const behind = 1 + unit.length;
  const stroke = at(reader, "/ lần", behind) || at(reader, "một lần", behind);
  const counted = peek(reader, behind).value === 1 && at(reader, "lần", behind + 1);
  if (!stroke && !counted) return undefined;
  const per = readCadence(reader);
  if (per === undefined) return undefined;
  reader.position += 2;
  return {
    comparator: settle(leads.comparators).comparator ?? "reach",
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
  if (!take(reader, "gấp")) return undefined;
  const leads = readLeads(reader);
  const comparator = settle(leads.comparators).comparator ?? "reach";
  const factor = {
    comparator,
    unit: { kind: "factor" },
    stance: "predicate",
    level: true,
  } as const;
  if (take(reader, "đôi")) return { ...factor, value: 2 };
  const token = peek(reader);
  if (token.kind !== "number" || !at(reader, "lần", 1)) return undefined;
  reader.position += 2;
  return { ...factor, value: token.value };
}
