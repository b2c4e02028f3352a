import { sipas } from "../../indices/index.js";
import {
  ChisoError,
  defined,
  requireList,
  requireOptions,
  type LocalizedText,
} from "../../text/index.js";
import * as build from "../build-trace.js";
import { ARITHMETIC } from "../data/arithmetic-source.js";
import * as exact from "../exact.js";
import { requireRounding, type Rounding } from "../rounding.js";
import type { Trace } from "../trace.js";
import { baseOf, doubtfulAnswers, tallyOf, type Tally } from "./sipas-answers.js";
import type {
  SipasFigure,
  SipasIndexMethod,
  SipasQuestion,
  SipasResponses,
  SipasResult,
} from "./sipas-survey.js";
import { weightsOf } from "./sipas-weights.js";
import { wilsonInterval } from "./wilson.js";

const CALL =
  "sipasIndex({ year, questions: [{ code, element, answers }] }, { kind, combine, source })";
const METHOD =
  "kind:top-two-of-all|top-two-of-valid|mean! combine:pooled|mean! weights:object source:object! rounding:object";
const QUESTION = "code:text! element:text answers:list! of:number invalid:number";

/** Answers taken together, with their index. */
interface Part extends Tally {
  /** Whether the index is a share of people, and no mean. */
  readonly isShare: boolean;
  readonly trace: Trace;
}

function satisfiedIn({ counts }: Pick<Part, "counts">): exact.Exact {
  return exact.addAll(counts.slice(3));
}

/** The index of answers taken together. */
function tallyTrace(tally: Tally, method: SipasIndexMethod): Trace {
  const { code, label, counts } = tally;
  const of = { rule: `sipas-${method.kind}`, label };
  const count = (vi: string, en: string, value: exact.Exact): Trace =>
    build.given(build.head("answers", vi, en), code, value);
  const base = method.kind === "mean" ? exact.addAll(counts) : baseOf(tally, method);
  if (base.numerator === 0n) return build.incomplete(of, [code]);
  const answers = count("số câu trả lời", "answers", base);
  if (method.kind !== "mean") {
    const satisfied = count("hài lòng và rất hài lòng", "satisfied", satisfiedIn(tally));
    return build.percent(of, satisfied, answers, ARITHMETIC);
  }
  const sum = exact.addAll(counts.map((each, at) => exact.multiply(each, exact.whole(at + 1))));
  const points = count("tổng điểm trả lời", "points of all answers", sum);
  const best = build.head("best-answer", "điểm cao nhất", "best answer");
  const five = build.parameter(best, exact.whole(5), method.source);
  return build.percent(of, points, build.joined(of, "product", answers, five), ARITHMETIC);
}

type Weigh = (key: string) => Trace;

/** The mean of parts, weighted where the method says so. */
function meanTrace({ code, label }: Tally, parts: readonly Part[], weigh: Weigh): Trace {
  const of = { rule: "sipas-mean-of-parts", label };
  const known = parts.filter(({ trace }) => trace.value !== undefined);
  if (known.length === 0) return build.incomplete(of, [code]);
  const weighted = known.map((part) => ({ part, weight: weigh(part.code) }));
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

/** The answers of the least answered part, where all of them are known. */
function fewestOf(parts: readonly Tally[]): number | undefined {
  const all = parts.flatMap(({ fewest }) => fewest ?? []);
  return all.length === parts.length ? Math.min(...all) : undefined;
}

function joinParts(
  named: { readonly code: string; readonly label: LocalizedText },
  parts: readonly Part[],
  method: SipasIndexMethod,
  weigh: Weigh,
): Part {
  const pooled = method.combine === "pooled";
  const fewest = fewestOf(parts);
  if (pooled && parts.length > 1 && fewest === undefined) {
    throw new ChisoError("invalid-data", {
      given: `shares in ${named.code} without the number of answers that they are of`,
      accepted: "counts, or shares with { of }, where answers are pooled",
      advice: "Give the number of answers to each question, or take the mean",
    });
  }
  const sum = (of: (part: Part) => exact.Exact): exact.Exact => exact.addAll(parts.map(of));
  const tally = {
    ...named,
    counts: [0, 1, 2, 3, 4].map((answer) => sum(({ counts }) => counts[answer] ?? exact.ZERO)),
    valid: sum(({ valid }) => valid),
    invalid: sum(({ invalid }) => invalid),
    ...defined({ fewest }),
  };
  const isShare = (pooled || parts.length === 1) && parts.every((part) => part.isShare);
  const trace = pooled ? tallyTrace(tally, method) : meanTrace(tally, parts, weigh);
  return { ...tally, isShare, trace };
}

function toFigure(part: Part, rounding: Rounding | undefined): SipasFigure {
  const { code, valid, invalid, isShare, fewest } = part;
  const trace = build.rounded(part.trace, rounding);
  const certain = isShare && trace.value !== undefined && fewest !== undefined && fewest > 0;
  const interval = certain ? wilsonInterval(part.trace, fewest) : undefined;
  const known = defined({ index: build.figureOf(trace), interval });
  const counts = { valid, invalid, satisfied: satisfiedIn(part) };
  return {
    code,
    valid: exact.toNumber(counts.valid),
    invalid: exact.toNumber(counts.invalid),
    satisfied: exact.toNumber(counts.satisfied),
    ...known,
    trace,
  };
}

function toPart(question: SipasQuestion, method: SipasIndexMethod): Part {
  const tally = tallyOf(question, method);
  return { ...tally, isShare: method.kind !== "mean", trace: tallyTrace(tally, method) };
}

/** The element of a question: that of its item in the catalogue, or else the one it names. */
function elementOf(year: number, { code, element }: SipasQuestion): { readonly key: string } {
  const items = sipas.edition(year).elements.flatMap((each) => each.items);
  const isItem = items.some((each) => each.code === code);
  const own = element === undefined || isItem ? sipas.item(year, code).element : undefined;
  const named = element === undefined ? own : sipas.element(year, element);
  if (own !== undefined && named !== undefined && own.key !== named.key) {
    throw new ChisoError("invalid-data", {
      given: `question ${code} in the element ${named.key}`,
      accepted: `${own.key}, the element of that item of the questionnaire of ${year}`,
      advice: "Leave the element out, or give a question of your own another code",
    });
  }
  return named ?? sipas.item(year, code).element;
}

function groupByElement({
  year,
  questions,
}: SipasResponses): ReadonlyMap<string, readonly SipasQuestion[]> {
  const groups = new Map<string, SipasQuestion[]>();
  const codes = new Set<string>();
  for (const question of questions) {
    requireOptions(question, QUESTION, CALL, "invalid-data");
    const { code } = question;
    if (codes.has(code)) {
      throw new ChisoError("invalid-data", {
        given: `question ${code} twice`,
        accepted: "each question once",
        advice: "Add the answers of both up",
      });
    }
    codes.add(code);
    const { key } = elementOf(year, question);
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return groups;
}

/**
 * The satisfaction index of a survey: per question, per element and overall, in per cent, by the
 * method that the caller declares. No text of the Ministry of Home Affairs with the formula was
 * found, so none is assumed. Answers are counts, worst first, or shares that add up to 100 or 1;
 * weights are those of elements, for their mean.
 *
 * @param responses - The year and the answers by question.
 * @param method - How the index is made, with its source.
 * @returns Figures with counts, 95 % intervals where they are shares of people, findings, and the
 * trace of the whole.
 * @throws ChisoError `unknown-edition` or `unknown-code` for years, elements and weights not in the
 * catalogue, `invalid-amount` for counts that are none and shares that do not add up,
 * `invalid-option` for weights that the method cannot use, `invalid-data` for a question given twice,
 * for shares pooled without their numbers and for responses or a method of other names or kinds.
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
  const groups = groupByElement(responses);
  const weights = weightsOf(method, year, [...groups.keys()]);
  const weigh = (key: string): Trace => {
    const of = build.head("weight", `trọng số ${key}`, `weight of ${key}`);
    return build.parameter(of, weights.byKey.get(key) ?? exact.ONE, method.source);
  };
  // Weights are of elements: the questions of one count alike.
  const alike = (): Trace => weigh("");
  const elements = [...groups].map(([key, questions]) => {
    const parts = questions.map((question) => toPart(question, method));
    const { name } = sipas.element(year, key);
    const doubts = questions.flatMap((question) => [
      ...doubtfulAnswers(question, tallyOf(question, method)),
    ]);
    return { parts, doubts, joint: joinParts({ code: key, label: name }, parts, method, alike) };
  });
  const joints = elements.map(({ joint }) => joint);
  const label = { vi: `Chỉ số hài lòng ${year}`, en: `Satisfaction index ${year}` };
  const figure = (part: Part): SipasFigure => toFigure(part, method.rounding);
  const overall = figure(joinParts({ code: "overall", label }, joints, method, weigh));
  return {
    year,
    edition: edition.key,
    method,
    questions: elements.flatMap(({ parts }) => parts.map(figure)),
    elements: joints.map(figure),
    overall,
    findings: [...elements.flatMap(({ doubts }) => doubts), ...weights.findings],
    trace: overall.trace,
  };
}
