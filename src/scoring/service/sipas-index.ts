import { sipas, type SipasMethodKey } from "../../indices/index.js";
import {
  ChisoError,
  defined,
  requireList,
  requireOptions,
  wordsFor,
  type LocalizedText,
  type Source,
} from "../../text/index.js";
import * as build from "../build-trace.js";
import { ARITHMETIC } from "../data/arithmetic-source.js";
import { amount, whole } from "../exact.js";
import { requireRounding, type Rounding } from "../rounding.js";
import type { Trace } from "../trace.js";
import { wilsonInterval, type ConfidenceInterval } from "./wilson.js";

const CALL =
  "sipasIndex({ year, questions: [{ code, element, answers }] }, { kind, combine, source })";
const METHOD =
  "kind:top-two-of-all|top-two-of-valid|mean! combine:pooled|mean! weights:object source:object! rounding:object";
const QUESTION = "code:text! element:text! answers:list! invalid:number";

/** The answers to one question (criterion). */
export interface SipasQuestion {
  /** Its code, unique in the survey. */
  readonly code: string;
  /** The element it belongs to: a key or code of the edition (`"access"`, `"1"`). */
  readonly element: string;
  /** How many gave each of the five answers, worst first. */
  readonly answers: readonly [number, number, number, number, number];
  /** How many gave none, or one that does not count. */
  readonly invalid?: number;
}

/** The answers of one survey. */
export interface SipasResponses {
  /** The year measured; it decides the edition. */
  readonly year: number;
  /** The questions. */
  readonly questions: readonly SipasQuestion[];
}

/**
 * The way the index is made. No edition's own formula was found, so the caller declares one and
 * says where it comes from.
 */
export interface SipasIndexMethod {
  /** `top-two-of-all`, `top-two-of-valid` or `mean`. */
  readonly kind: SipasMethodKey;
  /**
   * How questions make an element and elements the whole: `pooled` — all answers together; `mean`
   * — the mean of the questions, and of the elements.
   */
  readonly combine: "pooled" | "mean";
  /** Weights of the elements by key, when their mean is weighted. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Where this way comes from. */
  readonly source: Source;
  /** How each figure is rounded; left out, not at all. */
  readonly rounding?: Rounding;
}

/** An index of a question, an element or the whole. */
export interface SipasFigure {
  /** The code of the question, the key of the element, or `"overall"`. */
  readonly code: string;
  /** The index in per cent; absent without answers. */
  readonly index?: number;
  /** Answers of the five kinds. */
  readonly valid: number;
  /** Answers that do not count. */
  readonly invalid: number;
  /** Answers satisfied or very satisfied. */
  readonly satisfied: number;
  /**
   * The 95 % interval. An element or the whole rests on as many answers as its least answered
   * question, because one person answers them all.
   */
  readonly interval?: ConfidenceInterval;
  /** How the index came about. */
  readonly trace: Trace;
}

/** The result of `sipasIndex`. */
export interface SipasResult {
  /** The year measured. */
  readonly year: number;
  /** The key of the edition. */
  readonly edition: string;
  /** The method declared. */
  readonly method: SipasIndexMethod;
  /** The questions. */
  readonly questions: readonly SipasFigure[];
  /** The elements, in the order of the questions. */
  readonly elements: readonly SipasFigure[];
  /** The whole. */
  readonly overall: SipasFigure;
  /** How the whole came about. */
  readonly trace: Trace;
}

/** Answers taken together: of a question, an element or the whole. */
interface Part {
  readonly code: string;
  readonly label: LocalizedText;
  /** How many gave each of the five answers, worst first. */
  readonly counts: readonly number[];
  readonly invalid: number;
  /** Answers of the least answered question. */
  readonly fewest: number;
  readonly trace: Trace;
}

type Tally = Omit<Part, "fewest" | "trace">;

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function satisfiedIn({ counts }: Pick<Part, "counts">): number {
  return total(counts.slice(3));
}

/** The answers that an index is of. */
function baseOf({ counts, invalid }: Tally, { kind }: SipasIndexMethod): number {
  return total(counts) + (kind === "top-two-of-all" ? invalid : 0);
}

/** The index of answers taken together. */
function tallyTrace(tally: Tally, method: SipasIndexMethod): Trace {
  const { code, label, counts } = tally;
  const of = { rule: `sipas-${method.kind}`, label };
  const count = (vi: string, en: string, value: number): Trace =>
    build.given(build.head("answers", vi, en), code, whole(value));
  const base = baseOf(tally, method);
  if (base === 0) return build.incomplete(of, [code]);
  const answers = count("số câu trả lời", "answers", base);
  if (method.kind !== "mean") {
    const satisfied = count("hài lòng và rất hài lòng", "satisfied", satisfiedIn(tally));
    return build.percent(of, satisfied, answers, ARITHMETIC);
  }
  const sum = counts.reduce((points, each, index) => points + each * (index + 1), 0);
  const points = count("tổng điểm trả lời", "points of all answers", sum);
  const best = build.head("best-answer", "điểm cao nhất", "best answer");
  const five = build.parameter(best, whole(5), method.source);
  return build.percent(of, points, build.joined(of, "product", answers, five), ARITHMETIC);
}

function weightOf(key: string, { weights, source }: SipasIndexMethod): Trace {
  const weight = weights?.[key] ?? 1;
  if (weight > 0) {
    const of = build.head("weight", `trọng số ${key}`, `weight of ${key}`);
    return build.parameter(of, amount(weight, key), source);
  }
  throw new ChisoError("invalid-option", {
    given: `weight ${weight} of ${key}`,
    accepted: "weights above 0",
    advice: "Leave the element out of the survey instead",
  });
}

/** The mean of parts, weighted where the method says so. */
function meanTrace(
  { code, label }: Tally,
  parts: readonly Part[],
  method: SipasIndexMethod,
): Trace {
  const of = { rule: "sipas-mean-of-parts", label };
  const known = parts.filter(({ trace }) => trace.value !== undefined);
  if (known.length === 0) return build.incomplete(of, [code]);
  const weighted = known.map((part) => ({ part, weight: weightOf(part.code, method) }));
  const products = weighted.map(({ part, weight }) =>
    build.joined(of, "product", part.trace, weight),
  );
  const weights = build.head("weights", "tổng trọng số", "sum of weights");
  return build.joined(
    of,
    "quotient",
    build.joined(of, "sum", ...products),
    build.joined(weights, "sum", ...weighted.map(({ weight }) => weight)),
  );
}

function joinParts(
  named: Pick<Part, "code" | "label">,
  parts: readonly Part[],
  method: SipasIndexMethod,
): Part {
  const counts = [0, 1, 2, 3, 4].map((answer) =>
    total(parts.map((part) => part.counts[answer] ?? 0)),
  );
  const tally = { ...named, counts, invalid: total(parts.map(({ invalid }) => invalid)) };
  const pooled = method.combine === "pooled";
  const trace = pooled ? tallyTrace(tally, method) : meanTrace(tally, parts, method);
  return { ...tally, fewest: Math.min(...parts.map(({ fewest }) => fewest)), trace };
}

function toFigure(part: Part, rounding: Rounding | undefined): SipasFigure {
  const { code, counts, invalid } = part;
  const trace = build.rounded(part.trace, rounding);
  const interval = wilsonInterval(part.trace, part.fewest);
  const known = defined({ index: build.figureOf(trace), interval });
  const satisfied = satisfiedIn(part);
  return { code, valid: total(counts), invalid, satisfied, ...known, trace };
}

function toPart({ code, answers, invalid = 0 }: SipasQuestion, method: SipasIndexMethod): Part {
  const counts: readonly number[] = answers;
  const sound = [...counts, invalid].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!sound || counts.length !== 5) {
    throw new ChisoError("invalid-amount", {
      given: `${answers.map(wordsFor).join(", ")} and ${invalid} invalid for ${code}`,
      accepted: "five whole numbers from 0, worst answer first",
      advice: `Correct the answers to ${code}`,
    });
  }
  const label = { vi: `Tiêu chí ${code}`, en: `Question ${code}` };
  const tally = { code, label, counts, invalid };
  return { ...tally, fewest: baseOf(tally, method), trace: tallyTrace(tally, method) };
}

function groupByElement({
  year,
  questions,
}: SipasResponses): ReadonlyMap<string, readonly SipasQuestion[]> {
  const groups = new Map<string, SipasQuestion[]>();
  const codes = new Set<string>();
  for (const question of questions) {
    requireOptions(question, QUESTION, CALL, "invalid-data");
    const { code, element } = question;
    if (codes.has(code)) {
      throw new ChisoError("invalid-data", {
        given: `question ${code} twice`,
        accepted: "each question once",
        advice: "Add the answers of both up",
      });
    }
    codes.add(code);
    const { key } = sipas.element(year, element);
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return groups;
}

/**
 * The satisfaction index of a survey: per question, per element and overall, in per cent, by the
 * method that the caller declares. No text of the Ministry of Home Affairs with the formula was
 * found, so none is assumed.
 *
 * @param responses - The year and the answers by question.
 * @param method - How the index is made, with its source.
 * @returns Figures with counts and 95 % intervals, and the trace of the whole.
 * @throws ChisoError `unknown-edition` or `unknown-code` for years and elements not in the
 * catalogue, `invalid-amount` for counts that are none, `invalid-data` for a question given twice and
 * for responses or a method of other names or kinds.
 * @example
 * ```ts
 * import { sipasIndex } from "chiso/scoring";
 * const source = { document: "Quyết định 01/QĐ-UBND", confidence: "reported" } as const;
 * const result = sipasIndex(
 *   { year: 2021, questions: [{ code: "A1", element: "access", answers: [1, 4, 10, 60, 25] }] },
 *   { kind: "top-two-of-valid", combine: "pooled", source },
 * );
 * result.overall.index; // 85
 * ```
 */
export function sipasIndex(responses: SipasResponses, method: SipasIndexMethod): SipasResult {
  requireOptions(responses, "year:number! questions:list!", CALL, "invalid-data");
  requireOptions(method, METHOD, CALL, "invalid-data");
  requireList(Object.values(method.weights ?? {}), "number", CALL, "weights");
  if (method.rounding !== undefined) requireRounding(method.rounding);
  const { year } = responses;
  const edition = sipas.edition(year);
  // Weights are of elements: the questions of one count alike.
  const plain = { ...method, weights: {} };
  const elements = [...groupByElement(responses)].map(([key, questions]) => {
    const parts = questions.map((question) => toPart(question, plain));
    const { name } = sipas.element(year, key);
    return { parts, joint: joinParts({ code: key, label: name }, parts, plain) };
  });
  const joints = elements.map(({ joint }) => joint);
  const label = { vi: `Chỉ số hài lòng ${year}`, en: `Satisfaction index ${year}` };
  const figure = (part: Part): SipasFigure => toFigure(part, method.rounding);
  const overall = figure(joinParts({ code: "overall", label }, joints, method));
  return {
    year,
    edition: edition.key,
    method,
    questions: elements.flatMap(({ parts }) => parts.map(figure)),
    elements: joints.map(figure),
    overall,
    trace: overall.trace,
  };
}
