import type { SipasMethodKey } from "../../indices/index.js";
import type { Source } from "../../text/index.js";
import type { ScoreFinding } from "../findings.js";
import type { Rounding } from "../rounding.js";
import type { Trace } from "../trace.js";
import type { ConfidenceInterval } from "./wilson.js";

/** The answers to one question (criterion). */
export interface SipasQuestion {
  /** Its code, unique in the survey. */
  readonly code: string;
  /**
   * The element it belongs to: a key or code of the edition (`"access"`, `"1"`). Left out, the code
   * is that of an item of the edition's own questionnaire (`"9.15"`), which says its element.
   */
  readonly element?: string;
  /**
   * How many gave each of the five answers, worst first; or their shares, which add up to 100 or to
   * 1 but for rounding.
   */
  readonly answers: readonly [number, number, number, number, number];
  /** How many answers the shares are of; without it shares have no interval. */
  readonly of?: number;
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
  /** Weights of the elements by key or code, when their mean is weighted. */
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
  /** Answers of the five kinds; of shares whose number is not known, 100. */
  readonly valid: number;
  /** Answers that do not count. */
  readonly invalid: number;
  /** Answers satisfied or very satisfied. */
  readonly satisfied: number;
  /**
   * The 95 % interval of a share of people. An element or the whole rests on as many answers as its
   * least answered question, because one person answers them all. A mean, of answers or of parts, is
   * no such share and has none, nor have shares of an unknown number of answers.
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
  /** What a careful reader would ask of the answers and weights. */
  readonly findings: readonly ScoreFinding[];
  /** How the whole came about. */
  readonly trace: Trace;
}
