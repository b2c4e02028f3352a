import { attempt } from "../../reading/index.js";
import { readBaseline } from "../aside/baseline.js";
import { readWhole } from "../aside/denominator.js";
import { skipOtherNumber, skipTerm } from "../aside/no-bound.js";
import { readEach, readException, readFilter } from "../aside/population.js";
import { readTime } from "../aside/time.js";
import type { Bound } from "../bound/bound.js";
import { readChange, readClimb, readPlaceTrend, takeChangeVerb } from "../bound/change.js";
import { readFactor, readInterval } from "../bound/frequency.js";
import { readGrade, readNamedGroup } from "../bound/grade.js";
import { readLevel } from "../bound/level.js";
import { readFirst, readLeaders, readRank, readRankClimb } from "../bound/rank.js";
import { readAssigned, readExceeding, readRelative } from "../bound/relative.js";
import { readAfter } from "../figure/leads.js";
import type { Range, Reader } from "../token/reader.js";
import type { Part } from "./part.js";

/** What a rule reads, before its place is noted. */
type Unplaced<One> = One extends unknown ? Omit<One, keyof Range> : never;
type Read = Unplaced<Part>;
type Rule = (reader: Reader) => Read | undefined;

/** A rule for one kind of part. */
function rule<Value>(
  read: (reader: Reader) => Value | undefined,
  make: (value: Value) => Read,
): Rule {
  return (reader) => {
    const value = read(reader);
    return value === undefined ? undefined : make(value);
  };
}

/** The rules of bounds, the most particular first. */
const BOUND_RULES: readonly ((reader: Reader) => Bound | undefined)[] = [
  readChange,
  readPlaceTrend,
  readRankClimb,
  readClimb,
  readRank,
  readNamedGroup,
  readLeaders,
  readFirst,
  readAssigned,
  readExceeding,
  readInterval,
  readFactor,
  readLevel,
  readGrade,
  readRelative,
];

const RULES: readonly Rule[] = /* @__PURE__ */ (() => [
  rule(readException, (text) => ({ kind: "exception", text })),
  rule(readFilter, (filter) => ({ kind: "filter", filter })),
  rule(readBaseline, (baseline) => ({ kind: "baseline", baseline })),
  rule(readWhole, (whole) => ({ kind: "denominator", ...whole })),
  rule(readTime, (time) => ({ kind: "time", ...time })),
  ...BOUND_RULES.map((read) => rule(read, (bound) => ({ kind: "bound", bound }))),
  rule(readEach, (forEach) => ({ kind: "each", forEach })),
  rule(
    (reader) => readAfter(reader)[0],
    (comparator) => ({ kind: "after", comparator }),
  ),
  rule(takeChangeVerb, (direction) => ({ kind: "change", direction })),
])();

/** Cuts a clause into its parts; what no rule reads is words. */
export function scan(reader: Reader): Part[] {
  const parts: Part[] = [];
  while (reader.position < reader.end) {
    const start = reader.position;
    const read = skipTerm(reader) ? undefined : firstOf(reader);
    if (read === undefined && reader.position === start && !skipOtherNumber(reader)) {
      reader.position += 1;
    }
    const last = parts.at(-1);
    const range = { start, end: reader.position };
    if (read !== undefined) parts.push({ ...read, ...range });
    else if (last?.kind !== "words") parts.push({ kind: "words", ...range });
    else parts[parts.length - 1] = { ...last, end: reader.position };
  }
  return parts;
}

function firstOf(reader: Reader): Read | undefined {
  for (const one of RULES) {
    const read = attempt(reader, one);
    if (read !== undefined) return read;
  }
  return undefined;
}
