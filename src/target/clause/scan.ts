import { withFields } from "../../text/index.js";
import * as lost from "../aside/lost.js";
import { skipExisting } from "../aside/existing.js";
import { skipCharge, skipFunds, skipMatter, standsInCaption } from "../aside/matter.js";
import {
  skipGloss,
  skipKind,
  skipOtherNumber,
  skipQuoted,
  skipTolerance,
} from "../aside/no-bound.js";
import { readEach, readException, readFilter } from "../aside/population.js";
import {
  readBaseline,
  readFormer,
  readGiven,
  readStarting,
  readWhole,
} from "../aside/reference.js";
import { skipCondition, skipGrading, skipLimit, skipTerm } from "../aside/rule.js";
import { skipTime } from "../aside/term.js";
import { readTime } from "../aside/time.js";
import { readLevel, type Bound } from "../bound/bound.js";
import {
  readArrow,
  readChange,
  readClimb,
  readGain,
  readPlaceTrend,
  readSecondAmount,
} from "../bound/change.js";
import { readRate, takeChangeVerb } from "../bound/change-verb.js";
import { readGrade, readNamedGroup } from "../bound/grade.js";
import {
  readFirst,
  readLabelledRank,
  readLeaders,
  readNamedRank,
  readRank,
  readRankClimb,
} from "../bound/rank.js";
import * as relative from "../bound/relative.js";
import * as bounds from "../data/bound-words.js";
import * as context from "../data/context-words.js";
import { GRADES } from "../data/grades.js";
import { MATTERS } from "../data/matter-words.js";
import * as ranks from "../data/rank-words.js";
import { FUNDS, LIMITS, MISSED, SHORT_NUMERALS, SUPPORT, TERMS } from "../data/unit-words.js";
import { readAfter } from "../figure/figure.js";
import * as kit from "../token/reader.js";
import type { Part, Said, SaidOf } from "../bound/part.js";

/** Reads a part of a clause; a bound needs no name as one. */
type Rule = (reader: kit.Reader) => Bound | Exclude<Said, { kind: "bound" }> | undefined;

/** Stands for all figures. */
const FIGURE = "0";

/** Rules behind what they can begin with: a word or sign, or the first word of a phrase. */
type Row = readonly [
  openings: readonly (string | kit.Lexicon<unknown>)[],
  ...rules: readonly Rule[],
];

/** The rules by the key that begins what they read, the most particular first. */
const RULES: ReadonlyMap<string, readonly Rule[]> = /* @__PURE__ */ (() => {
  const figured = [FIGURE, bounds.LEADS, kit.COMPARISONS_BEFORE];
  const rows: readonly Row[] = [
    [[FIGURE], lost.readTorn, lost.readMisspelt, skipExisting],
    [[MATTERS], skipMatter],
    [["giảm", "miễn"], skipCharge],
    [['"'], skipQuoted],
    [["+", "-"], readGain],
    [["±"], skipTolerance],
    [[SUPPORT, MISSED, TERMS], skipTerm],
    [[LIMITS], skipLimit],
    [[FUNDS], skipFunds],
    [["("], skipGloss, skipKind, readFormer, readGiven],
    [["(", context.EXCEPTIONS], readException],
    [[FIGURE], readArrow],
    [figured, skipGrading, skipTime, skipCondition, readFilter, readSecondAmount],
    [["so", context.COMPARED], readBaseline],
    [[context.WHOLE_OPENINGS], readWhole],
    [[FIGURE, context.TIME_OPENINGS], readTime],
    [["mức", "tốc", "nhịp", "tỷ"], readRate],
    [[bounds.CHANGES, "có", "thêm"], readChange, readPlaceTrend],
    [["từ"], readRankClimb, readClimb, readStarting],
    [[ranks.RANK_OPENINGS], readRank],
    [[FIGURE, ranks.PLACE_NAMES], readLabelledRank],
    [["nhóm", ranks.INSIDE], readNamedGroup],
    [[ranks.GROUP_OPENINGS], lost.readPartOfGroup, readLeaders],
    [[ranks.FIRST], readFirst],
    [["không"], lost.readNoneCausing, lost.readNoneBeside],
    [[bounds.RELATIONS], relative.readDifference],
    [["vượt", bounds.REACHED_AND, bounds.COMPLETE, bounds.RELATIONS], lost.readUnfigured],
    [["vượt", bounds.REACHED_AND, bounds.COMPLETE], relative.readAssigned],
    [["vượt", bounds.REACHED_AND, bounds.COMPLETE], relative.readExceeding],
    [figured, readNamedRank, relative.readInterval],
    [["gấp"], relative.readFactor],
    [["trong", ...figured, SHORT_NUMERALS], readLevel],
    [['"', GRADES, ranks.GRADE_OPENINGS], readGrade],
    [[bounds.RELATIONS], relative.readRelative],
    [[context.EACH], readEach],
    [["(", kit.COMPARISONS_BEHIND], readFarther],
    [[bounds.CHANGES], readTrend],
  ];
  const rules = new Map<string, Rule[]>();
  for (const [openings, ...added] of rows) {
    const keys = openings.flatMap((one) => (typeof one === "string" ? one : [...one.next.keys()]));
    for (const key of new Set(keys)) rules.set(key, [...(rules.get(key) ?? []), ...added]);
  }
  return rules;
})();

/** `trở lên` some words behind its figure. */
function readFarther(reader: kit.Reader): SaidOf<"after"> | undefined {
  const [comparator] = readAfter(reader);
  return comparator && { kind: "after", comparator };
}

/** A verb of change without an amount. */
function readTrend(reader: kit.Reader): SaidOf<"change"> | undefined {
  const direction = takeChangeVerb(reader);
  return direction && { kind: "change", direction };
}

/** What a clause was cut into, and where figures stand in it that are no aims. */
export interface Scanned {
  readonly parts: readonly Part[];
  readonly asides: readonly kit.Range[];
}

/** Cuts a clause into its parts; what no rule reads is words. */
export function scan(reader: kit.Reader): Scanned {
  const parts: Part[] = [];
  const asides: kit.Range[] = [];
  let words = reader.position;
  if (standsInCaption(reader)) {
    const { position: start, end } = reader;
    return { parts: [{ kind: "words", start, end }], asides: [{ start, end }] };
  }
  const closeWords = (end: number): void => {
    if (end > words) parts.push({ kind: "words", start: words, end });
  };
  while (reader.position < reader.end) {
    const start = reader.position;
    const said = readPart(reader);
    if (said?.kind === "words" && said.aside) asides.push({ start, end: reader.position });
    if (said === undefined || said.kind === "words") continue;
    closeWords(start);
    parts.push(withFields(said, { start, end: reader.position }));
    words = reader.position;
  }
  closeWords(reader.position);
  return { parts, asides };
}

/** What a rule reads that names no kind. */
const BOUND = { kind: "bound" } as const;

/** Reads the part that stands here, or moves past what is none. */
function readPart(reader: kit.Reader): Said | undefined {
  const { kind, key } = reader.pieces[reader.position] ?? reader.nothing;
  for (const rule of RULES.get(kind === "digits" ? FIGURE : key) ?? []) {
    const said = kit.attempt(reader, rule);
    if (said !== undefined) return withFields(BOUND, said);
  }
  if (!skipOtherNumber(reader)) reader.position += 1;
  return undefined;
}
