import type { Source } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { IndexPart, IndexPartSources, Sourced, SourcedRemark } from "../named.js";
import type { PapiDimensionKey, PapiEditionKey, PapiSubDimensionKey } from "./codes.js";

/** Where each fact of a dimension or sub-dimension comes from. */
export interface PapiRowSources extends IndexPartSources {
  /** Minimum and maximum. */
  readonly scale: Source;
}

/** A sub-dimension (`nội dung thành phần`) of one edition of PAPI. */
export interface PapiSubDimension<Code extends string = string> extends IndexPart<
  Code,
  PapiSubDimensionKey
> {
  /** The code of its dimension. */
  readonly dimension: string;
  /** Lowest score, as printed (two decimals). */
  readonly minimum: number;
  /** Highest score, as printed (two decimals). */
  readonly maximum: number;
  /** Where each of these comes from, and how sure it is. */
  readonly sources: PapiRowSources;
}

/** A dimension (`chỉ số nội dung`) of one edition of PAPI; its codes are `"1"` to `"8"`. */
export interface PapiDimension<
  Code extends string = string,
  SubCode extends string = string,
> extends IndexPart<Code, PapiDimensionKey> {
  /** Lowest score: 1. */
  readonly minimum: number;
  /** Highest score: 10. */
  readonly maximum: number;
  /** Its parts, in the order of their codes; their scores add up to the dimension's. */
  readonly subDimensions: readonly PapiSubDimension<SubCode>[];
  /** Where each of these comes from, and how sure it is. */
  readonly sources: PapiRowSources;
}

/** The scale of the total of one edition. */
export interface PapiTotalScale extends Sourced {
  /** Highest total: 10 for each dimension. */
  readonly maximum: number;
  /** Lowest total; absent where sources contradict each other (since 2018). */
  readonly minimum?: number;
}

/** One yearly survey: how many were asked, when it was published. */
export interface PapiSurvey extends Sourced {
  /** The year surveyed. */
  readonly year: number;
  /** Provinces with a total. */
  readonly provincesWithTotal: number;
  /** People interviewed, where known exactly. */
  readonly sample?: number;
  /** Day of publication, where known. */
  readonly publishedOn?: PlainDate;
}

/** A province for which a year has no result, or not in every dimension. */
export interface PapiMissingResult extends Sourced {
  /** The year surveyed. */
  readonly year: number;
  /** The province's code as valid that year. */
  readonly provinceCode: string;
  /** The province's name. */
  readonly province: string;
  /** Codes of the dimensions without a score; `"all"` when there is none at all. */
  readonly dimensions: "all" | readonly string[];
}

/**
 * One edition of PAPI: the years that share a structure, with its dimensions. Scores of a
 * dimension are the sum of its sub-dimensions, the total the unweighted sum of the dimensions.
 */
export interface PapiEdition<Code extends string = string, SubCode extends string = string> {
  /** The index. */
  readonly index: "papi";
  /** The edition's name: the years it covers, for example `"2021-2024"`. */
  readonly key: PapiEditionKey;
  /** The years it covers. */
  readonly years: readonly number[];
  /** Its dimensions, in the order of their codes. */
  readonly dimensions: readonly PapiDimension<Code, SubCode>[];
  /** How many sub-dimensions it has. */
  readonly subDimensionCount: number;
  /** What the publisher says about the number of indicators (`chỉ tiêu`); none is listed here. */
  readonly indicators: SourcedRemark;
  /** The scale of the total. */
  readonly total: PapiTotalScale;
  /** Printed bounds have two decimals: how far a true score may lie outside them. */
  readonly scaleSlack: number;
  /** What changed against the edition before. */
  readonly changes: readonly SourcedRemark[];
  /** The surveys of its years, as far as known. */
  readonly surveys: readonly PapiSurvey[];
  /** Provinces without a complete result. */
  readonly missingResults: readonly PapiMissingResult[];
  /** Where its structure was read. */
  readonly source: Source;
}

/** An edition whose structure is not known: what is known of it, and why the structure is not. */
export interface PapiUnknownEdition extends SourcedRemark {
  /** The year surveyed. */
  readonly year: number;
}
