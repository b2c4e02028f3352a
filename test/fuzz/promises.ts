import {
  agenda,
  completion,
  describeDeadline,
  describeTarget,
  diffPlans,
  dueDates,
  evaluateTarget,
  findDeadlines,
  findTargets,
  inferEvidence,
  lintPlan,
  matchMeasure,
  parseAgencies,
  parseCitations,
  parseDeadline,
  parseTarget,
  plainDate,
  readPlanHeading,
  readPlanTable,
  readScoringRule,
  renderReport,
  schedulePlan,
  toCsv,
  toHtml,
  toICalendar,
  toMarkdown,
  toRows,
  trackPlan,
} from "chiso";
import fc from "fast-check";

import { CORPUS, damaged } from "./damage.js";

/** A reader, or a chain of them, with the texts it is made for. */
export interface Subject {
  readonly name: string;
  readonly corpus: readonly string[];
  readonly read: (text: string) => unknown;
}

const AS_OF = plainDate("2021-09-30");

/** From a table to everything that is written of it. */
function fromTable(text: string): unknown {
  const reading = frozen(readPlanTable(text, { year: 2021 }));
  const { plan, records } = reading;
  const schedule = frozen(schedulePlan(plan));
  const tracked = frozen(trackPlan(schedule, records, AS_OF));
  return {
    reading,
    tracked,
    completion: completion(tracked, { by: ["section", "quarter"] }),
    agenda: agenda(tracked, { days: 10 }),
    report: renderReport(tracked, { form: "nine-months" }),
    lint: lintPlan(plan, { text }),
    diff: diffPlans(plan, plan).changes,
    inferred: inferEvidence(plan),
    written: [
      toCsv(toRows(tracked)),
      toMarkdown(plan),
      toHtml(tracked),
      toICalendar(schedule, { asOf: AS_OF }),
    ],
  };
}

/** What is tried. */
export const SUBJECTS: readonly Subject[] = [
  { name: "parseDeadline", corpus: CORPUS.deadlines, read: (text) => parseDeadline(text) },
  { name: "dueDates", corpus: CORPUS.deadlines, read: (text) => dueDates(text, { year: 2021 }) },
  {
    name: "describeDeadline",
    corpus: CORPUS.deadlines,
    read: (text) => describeDeadline(parseDeadline(text), { locale: "vi" }),
  },
  { name: "findDeadlines", corpus: CORPUS.deadlines, read: (text) => findDeadlines(text) },
  { name: "parseTarget", corpus: CORPUS.targets, read: (text) => parseTarget(text) },
  { name: "findTargets", corpus: CORPUS.targets, read: (text) => findTargets(text) },
  {
    name: "evaluateTarget",
    corpus: CORPUS.targets,
    read: (text) => {
      const target = frozen(parseTarget(text));
      return [evaluateTarget(target, { value: 95 }), describeTarget(target, { locale: "en" })];
    },
  },
  { name: "parseAgencies", corpus: CORPUS.agencies, read: (text) => parseAgencies(text) },
  { name: "parseCitations", corpus: CORPUS.citations, read: (text) => parseCitations(text) },
  { name: "readScoringRule", corpus: CORPUS.rules, read: (text) => readScoringRule(text) },
  { name: "matchMeasure", corpus: CORPUS.targets, read: (text) => matchMeasure(text) },
  { name: "readPlanHeading", corpus: CORPUS.tables, read: (text) => readPlanHeading(text) },
  { name: "a table, all through", corpus: CORPUS.tables, read: fromTable },
];

/** What is handed on cannot be changed by whoever takes it. */
function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

/** Far more than any text needs, so that only what grows beyond all measure takes it. */
const MILLISECONDS_A_CHARACTER = 5;
const MILLISECONDS_AT_LEAST = 2000;

/** The first way in which a result breaks a promise; nothing where it keeps them all. */
function faultOf({ read }: Subject, text: string): string | undefined {
  const before = performance.now();
  const result = read(text);
  const took = performance.now() - before;
  if (took > MILLISECONDS_AT_LEAST + text.length * MILLISECONDS_A_CHARACTER)
    return `takes ${Math.round(took)} ms`;
  const written = JSON.stringify(result);
  if (JSON.stringify(read(text)) !== written) return "says something else the second time";
  return faultOfPart(result, text.length, "result");
}

function faultOfPart(part: unknown, length: number, way: string): string | undefined {
  if (typeof part === "number" && !Number.isFinite(part)) return `${way} is ${part}`;
  if (typeof part === "function" || typeof part === "symbol" || typeof part === "bigint")
    return `${way} is a ${typeof part}`;
  if (typeof part !== "object" || part === null) return undefined;
  const prototype: unknown = Object.getPrototypeOf(part);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null)
    return `${way} is no plain data`;
  if (way.endsWith(".span")) return spanFault(part, length, way);
  for (const [key, inner] of Object.entries(part)) {
    const fault = faultOfPart(inner, length, `${way}.${key}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function spanFault(span: object, length: number, way: string): string | undefined {
  const { start, end } = { start: -1, end: -1, ...span };
  return start >= 0 && end >= start && end <= length ? undefined : `${way} is ${start} to ${end}`;
}

/** How long and from where a property is tried. */
export interface Trial {
  readonly seed: number;
  readonly runs: number;
  readonly milliseconds?: number;
}

/** What came of trying a subject. */
export interface Outcome {
  readonly runs: number;
  /** The smallest text that breaks a promise, and how. */
  readonly fault?: { readonly text: string; readonly what: string };
}

/** Tries a subject on damaged texts. */
export function tried(subject: Subject, { seed, runs, milliseconds }: Trial): Outcome {
  const property = fc.property(damaged(subject.corpus), (text) => {
    const fault = faultOf(subject, text);
    if (fault !== undefined) throw new Error(fault);
  });
  const limit = milliseconds === undefined ? {} : { interruptAfterTimeLimit: milliseconds };
  const { numRuns, failed, counterexample, errorInstance } = fc.check(property, {
    seed,
    numRuns: runs,
    ...limit,
  });
  if (!failed || counterexample === null) return { runs: numRuns };
  return { runs: numRuns, fault: { text: counterexample[0], what: String(errorInstance) } };
}
