import {
  citationKey,
  compareCitations,
  describeDeadline,
  describeTarget,
  dueDates,
  evaluateTarget,
  explainRule,
  findDeadlines,
  findTargets,
  formatCitation,
  matchMeasure,
  nextDue,
  occurrences,
  parseAgencies,
  parseCitations,
  parseDeadline,
  parseTarget,
  plainDate,
  readPlanHeading,
  readScoringRule,
  readTargets,
  resolveDeadline,
  sameAgency,
  unaccent,
} from "chiso";

import { misplaced, misplacedParts, uncoveredDeadline, unreadAgencies } from "./coverage.js";
import type { Maker } from "./grammar.js";
import { frozen } from "./plain-data.js";
import { smallerTexts } from "./reduce.js";
import { subjectOf, type Subject } from "./subject.js";
import { TEXTS } from "./texts.js";

const FROM = plainDate("2021-06-01");
const TO = plainDate("2022-03-31");

/** A reader of texts. */
function reader<Result>(
  name: string,
  share: number,
  make: Maker,
  read: (text: string) => Result,
  lost?: (result: Result, text: string) => string | undefined,
  pace = 100,
): Subject {
  const more = lost === undefined ? { pace } : { pace, lost };
  const size = (text: string): number => text.length;
  return subjectOf({ name, share, make, size, read, smaller: smallerTexts, ...more });
}

function occurrencesOf(text: string): unknown {
  const resolved = frozen(resolveDeadline(frozen(parseDeadline(text)), { year: 2021 }));
  return [
    resolved,
    occurrences(resolved, { from: FROM, to: TO, before: "strict", roll: "following" }),
    nextDue(resolved, FROM) ?? null,
  ];
}

function comparedCitations(text: string): unknown {
  const { citations } = frozen(parseCitations(text));
  return citations.slice(0, 20).map((citation, at) => {
    const other = citations[at + 1] ?? citation;
    return [citationKey(citation), formatCitation(citation), compareCitations(citation, other)];
  });
}

function evaluated(text: string): unknown {
  const target = frozen(parseTarget(text));
  return [evaluateTarget(target, { value: 95 }), describeTarget(target, { locale: "en" })];
}

/** Readers of cells and sentences, and what is done with what they read. */
export const TEXT_SUBJECTS: readonly Subject[] = [
  reader("parseDeadline", 40_000, TEXTS.deadline, (text) => parseDeadline(text), uncoveredDeadline),
  reader(
    "findDeadlines",
    240_000,
    TEXTS.runningDeadlines,
    (text) => findDeadlines(text),
    uncoveredDeadline,
  ),
  reader("dueDates", 8000, TEXTS.deadline, (text) => dueDates(text, { year: 2021 })),
  reader("describeDeadline", 25_000, TEXTS.deadline, (text) =>
    describeDeadline(frozen(parseDeadline(text)), { locale: "vi" }),
  ),
  reader("occurrences", 2800, TEXTS.deadline, occurrencesOf, undefined, 2000),
  reader("parseTarget", 8000, TEXTS.target, (text) => parseTarget(text)),
  reader(
    "findTargets",
    4000,
    TEXTS.runningTargets,
    (text) => findTargets(text),
    ({ targets }, text) => misplaced(targets, text),
  ),
  reader("evaluateTarget", 3000, TEXTS.target, evaluated),
  reader("readTargets", 2800, TEXTS.runningTargets, (text) => readTargets(text)),
  reader(
    "parseAgencies",
    15_000,
    TEXTS.agencies,
    (text) => parseAgencies(text),
    (list, text) => misplaced(list.agencies, text) ?? unreadAgencies(list, text),
  ),
  reader("sameAgency", 3000, TEXTS.agencies, (text) => {
    const { agencies } = frozen(parseAgencies(text));
    return agencies.slice(0, 20).map((one, at) => sameAgency(one, agencies[at + 1] ?? one));
  }),
  reader(
    "parseCitations",
    25_000,
    TEXTS.citations,
    (text) => parseCitations(text),
    ({ citations }, text) => misplaced(citations, text) ?? misplacedParts(citations),
  ),
  reader("compareCitations", 6000, TEXTS.citations, comparedCitations),
  reader("readScoringRule", 4000, TEXTS.rule, (text) => {
    const reading = frozen(readScoringRule(text));
    return [reading, reading.rule === undefined ? "" : explainRule(reading.rule)];
  }),
  reader("matchMeasure", 4000, TEXTS.measure, (text) => matchMeasure(text)),
  reader("readPlanHeading", 2800, TEXTS.heading, (text) => readPlanHeading(text)),
  reader("unaccent", 20_000, TEXTS.runningDeadlines, (text) => unaccent(text)),
];
