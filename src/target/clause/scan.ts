import {
  attempt,
  COMPARISONS_BEFORE,
  COMPARISONS_BEHIND,
  type Lexicon,
} from "../../reading/index.js";
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
import * as bounds from "../data/bound-words.js";
import {
  COMPARED,
  EACH,
  EXCEPTIONS,
  TIME_OPENINGS,
  WHOLE_OPENINGS,
} from "../data/context-words.js";
import { GRADES } from "../data/grades.js";
import * as ranks from "../data/rank-words.js";
import { MISSED, SHORT_NUMERALS, SUPPORT, TERMS } from "../data/unit-words.js";
import { readAfter } from "../figure/leads.js";
import type { Range, Reader } from "../token/reader.js";
import type { Part } from "./part.js";

/** What a rule reads, before its place is noted. */
type Unplaced<One> = One extends unknown ? Omit<One, keyof Range> : never;
type Read = Unplaced<Part>;
type Rule = (reader: Reader) => Read | undefined;

/** What a part can begin with: a word or sign, or the first word of a phrase. */
type Opening = string | Lexicon<unknown>;

/** Stands for all figures. */
const FIGURE = "0";

/** The rules by the key that begins what they read, the most particular first. */
const RULES: ReadonlyMap<string, readonly Rule[]> = /* @__PURE__ */ (() => {
  const rules = new Map<string, Rule[]>();
  const add = (openings: readonly Opening[], rule: Rule): void => {
    const keys = openings.flatMap((one) => (typeof one === "string" ? one : [...one.next.keys()]));
    for (const key of new Set(keys)) rules.set(key, [...(rules.get(key) ?? []), rule]);
  };
  const part = <Value>(
    openings: readonly Opening[],
    read: (reader: Reader) => Value | undefined,
    make: (value: Value) => Read,
  ): void => {
    add(openings, (reader) => {
      const value = read(reader);
      return value === undefined ? undefined : make(value);
    });
  };
  const bound = (
    openings: readonly Opening[],
    ...reads: readonly ((reader: Reader) => Bound | undefined)[]
  ): void => {
    for (const read of reads) part(openings, read, (value) => ({ kind: "bound", bound: value }));
  };
  const figured = [FIGURE, bounds.LEADS, COMPARISONS_BEFORE];
  add([SUPPORT, MISSED, TERMS], (reader) => (skipTerm(reader) ? { kind: "words" } : undefined));
  part(["(", EXCEPTIONS], readException, (text) => ({ kind: "exception", text }));
  part(figured, readFilter, (filter) => ({ kind: "filter", filter }));
  part(["so", COMPARED], readBaseline, (baseline) => ({ kind: "baseline", baseline }));
  part([WHOLE_OPENINGS], readWhole, (whole) => ({ kind: "denominator", ...whole }));
  part([FIGURE, TIME_OPENINGS], readTime, (time) => ({ kind: "time", ...time }));
  bound([bounds.CHANGES], readChange, readPlaceTrend);
  bound(["từ"], readRankClimb, readClimb);
  bound([ranks.RANK_OPENINGS], readRank);
  bound(["nhóm", ranks.INSIDE], readNamedGroup);
  bound([ranks.GROUP_OPENINGS], readLeaders);
  bound([ranks.FIRST], readFirst);
  bound(["vượt", bounds.REACHED_AND, bounds.COMPLETE], readAssigned);
  bound(["vượt"], readExceeding);
  bound(figured, readInterval);
  bound(["gấp"], readFactor);
  bound(["trong", ...figured, SHORT_NUMERALS], readLevel);
  bound(['"', GRADES, ranks.GRADE_OPENINGS], readGrade);
  bound([bounds.RELATIONS], readRelative);
  part([EACH], readEach, (forEach) => ({ kind: "each", forEach }));
  part(
    ["(", COMPARISONS_BEHIND],
    (reader) => readAfter(reader)[0],
    (comparator) => ({ kind: "after", comparator }),
  );
  part([bounds.CHANGES], takeChangeVerb, (direction) => ({ kind: "change", direction }));
  return rules;
})();

/** Cuts a clause into its parts; what no rule reads is words. */
export function scan(reader: Reader): Part[] {
  const parts: Part[] = [];
  let words = reader.position;
  const closeWords = (end: number): void => {
    if (end > words) parts.push({ kind: "words", start: words, end });
  };
  while (reader.position < reader.end) {
    const start = reader.position;
    const read = readPart(reader);
    if (read === undefined || read.kind === "words") continue;
    closeWords(start);
    parts.push({ ...read, start, end: reader.position });
    words = reader.position;
  }
  closeWords(reader.position);
  return parts;
}

/** Reads the part that stands here, or moves past what is none. */
function readPart(reader: Reader): Read | undefined {
  const { kind, key } = reader.pieces[reader.position] ?? reader.nothing;
  for (const rule of RULES.get(kind === "digits" ? FIGURE : key) ?? []) {
    const read = attempt(reader, rule);
    if (read !== undefined) return read;
  }
  if (!skipOtherNumber(reader)) reader.position += 1;
  return undefined;
}
