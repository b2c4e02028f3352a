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
import { attempt, type Reader } from "./reader.js";
import { readAssigned, readExceeding, readRelative } from "./relative.js";
import { skipDenied, skipTerm } from "./term.js";
import { readTime } from "./time.js";

/** The rules of bounds, the most particular first. */
const BOUND_RULES: readonly ((reader: Reader) => Bound | undefined)[] = [
  readChange,
  readPlaceTrend,
  readRankClimb,
  readClimb,
  readRank,
  readLeaders,
  readFirst,
  readNamedGroup,
  readAssigned,
  readExceeding,
  readInterval,
  readFactor,
  readLevel,
  readGrade,
  readRelative,
];

/** Cuts a clause into its pieces; what no rule reads is words. */
export function scan(reader: Reader): Piece[] {
  const pieces: Piece[] = [];
  while (reader.position < reader.end) {
    const start = reader.position;
    const piece = skipTerm(reader) || skipDenied(reader) ? undefined : readPiece(reader, start);
    if (piece !== undefined) pieces.push(piece);
    else if (reader.position > start) addWords(pieces, start, reader.position);
    else {
      if (!skipOtherNumber(reader)) reader.position++;
      addWords(pieces, start, reader.position);
    }
  }
  return pieces;
}

function addWords(pieces: Piece[], start: number, end: number): void {
  const last = pieces.at(-1);
  if (last?.kind === "words" && last.end === start) {
    pieces[pieces.length - 1] = { kind: "words", start: last.start, end };
  } else pieces.push({ kind: "words", start, end });
}

function readPiece(reader: Reader, start: number): Piece | undefined {
  const exception = attempt(reader, readException);
  if (exception !== undefined)
    return { kind: "exception", text: exception, start, end: reader.position };
  const filter = attempt(reader, readFilter);
  if (filter !== undefined) return { kind: "filter", filter, start, end: reader.position };
  const baseline = attempt(reader, readBaseline);
  if (baseline !== undefined) return { kind: "baseline", baseline, start, end: reader.position };
  const whole = attempt(reader, readWhole);
  if (whole !== undefined) return { kind: "denominator", ...whole, start, end: reader.position };
  const time = attempt(reader, readTime);
  if (time !== undefined) return { kind: "time", ...time, start, end: reader.position };
  return readBoundPiece(reader, start);
}

function readBoundPiece(reader: Reader, start: number): Piece | undefined {
  for (const rule of BOUND_RULES) {
    const bound = attempt(reader, rule);
    if (bound !== undefined) return { kind: "bound", bound, start, end: reader.position };
  }
  const forEach = attempt(reader, readEach);
  if (forEach !== undefined) return { kind: "each", forEach, start, end: reader.position };
  const after = attempt(reader, readAfter);
  if (after !== undefined) return { kind: "after", comparator: after, start, end: reader.position };
  const direction = attempt(reader, takeChangeVerb);
  if (direction !== undefined) return { kind: "change", direction, start, end: reader.position };
  return undefined;
}
