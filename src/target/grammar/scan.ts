import { readBaseline } from "./baseline.js";
import { readChange, readClimb, readPlaceTrend, takeChangeVerb } from "./change.js";
import { readWhole } from "./denominator.js";
import { readEach } from "./each.js";
import { readException } from "./exception.js";
import { readFilter } from "./filter.js";
import { readFactor, readInterval } from "./frequency.js";
import { readGrade, readNamedGroup } from "./grade.js";
import { readAfter } from "./leads.js";
import { readLevel } from "./level.js";
import { skipOtherNumber } from "./other-number.js";
import { readFirst, readLeaders, readRank, readRankClimb } from "./rank.js";
import type { Bound, Piece } from "./reading.js";
import { attempt, type Range, type Reader } from "./reader.js";
import { readAssigned, readExceeding, readRelative } from "./relative.js";
import { skipTerm } from "./term.js";
import { readTime } from "./time.js";

/** What a rule reads, before its place is noted. */
type Unplaced<One> = One extends unknown ? Omit<One, keyof Range> : never;
type Read = Unplaced<Piece>;
type Rule = (reader: Reader) => Read | undefined;

/** A rule for one kind of piece. */
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

/** Cuts a clause into its pieces; what no rule reads is words. */
export function scan(reader: Reader): Piece[] {
  const pieces: Piece[] = [];
  while (reader.position < reader.end) {
    const start = reader.position;
    const read = skipTerm(reader) ? undefined : firstOf(reader);
    if (read === undefined && reader.position === start && !skipOtherNumber(reader)) {
      reader.position += 1;
    }
    const last = pieces.at(-1);
    const range = { start, end: reader.position };
    if (read !== undefined) pieces.push({ ...read, ...range });
    else if (last?.kind !== "words") pieces.push({ kind: "words", ...range });
    else pieces[pieces.length - 1] = { ...last, end: reader.position };
  }
  return pieces;
}

function firstOf(reader: Reader): Read | undefined {
  for (const one of RULES) {
    const read = attempt(reader, one);
    if (read !== undefined) return read;
  }
  return undefined;
}
