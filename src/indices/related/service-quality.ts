import { columnsOf, defined, frozen, type LocalizedText, type Source } from "../../text/index.js";
import { plainDate, type PlainDate } from "../../time/index.js";
import type { Sourced, SourcedName, SourcedRemark } from "../named.js";
import { localized, remarkOf } from "../rows.js";
import * as data from "./data/service-quality.js";
import { RELATED_SOURCES } from "./data/sources.js";

/** The stable name of a group of decision 766/QĐ-TTg. */
export type ServiceQualityGroupKey = (typeof data.SERVICE_QUALITY_GROUPS)[number]["key"];

/** What is counted, and of what, in short words of this catalogue. */
export interface ServiceQualityCount {
  /** What is counted. */
  readonly part: LocalizedText;
  /** Of what. */
  readonly whole: LocalizedText;
}

/** An indicator: a rate, and the points that it brings, as the portal counts it. */
export interface ServiceQualityIndicator extends SourcedName {
  /** Its number at the portal; two may share one; absent where it has none. */
  readonly number?: string;
  /** Highest points: 0 where it is tracked and not scored; absent where they are not known. */
  readonly maximum?: number;
  /**
   * The rate in per cent from which it has the highest points; below, points are in proportion.
   * Absent where the rule is not known.
   */
  readonly fullFrom?: number;
  /** The points where there is nothing to count: all or none; absent where that is not known. */
  readonly withoutCases?: "full" | "none";
  /** What is counted, where known. */
  readonly counted?: ServiceQualityCount;
}

/** A line of the National Public Service Portal. */
export interface ServiceQualityLine extends SourcedName {
  /** Highest points. */
  readonly maximum: number;
  /** Its indicators. */
  readonly indicators: readonly ServiceQualityIndicator[];
}

/** One of the five groups. */
export interface ServiceQualityGroup extends SourcedName<ServiceQualityGroupKey> {
  /** Its number, 1 to 5. */
  readonly number: number;
  /** Highest points. */
  readonly maximum: number;
  /** Its indicators, those of its lines included. */
  readonly indicators: readonly ServiceQualityIndicator[];
  /** The lines into which the portal splits it; empty when it prints the group as one. */
  readonly portalLines: readonly ServiceQualityLine[];
}

/** The index of decision 766/QĐ-TTg on the quality of service to people and businesses. */
export interface ServiceQualityRules extends Sourced {
  /** In operation from. */
  readonly validFrom: PlainDate;
  /** Highest total: 100. */
  readonly maximum: number;
  /** The five groups. */
  readonly groups: readonly ServiceQualityGroup[];
  /** Scores seen with a grade; the bounds of the grades themselves were not found. */
  readonly observedGrades: readonly {
    readonly score: number;
    readonly grade: LocalizedText;
    readonly source: Source;
  }[];
  /** What to mind. */
  readonly remarks: readonly SourcedRemark[];
}

function figureOf(text: string): number | undefined {
  return text === "?" ? undefined : Number(text);
}

function buildIndicator(row: data.IndicatorRow): ServiceQualityIndicator {
  const [
    key,
    number,
    maximum,
    fullFrom,
    without,
    source,
    vi,
    en,
    partVi,
    partEn,
    wholeVi,
    wholeEn,
  ] = columnsOf(row);
  return defined({
    key,
    number: number === "-" ? undefined : number,
    name: { vi, en },
    maximum: figureOf(maximum),
    fullFrom: figureOf(fullFrom),
    withoutCases: without === "?" ? undefined : without,
    counted:
      partVi === "-"
        ? undefined
        : { part: { vi: partVi, en: partEn }, whole: { vi: wholeVi, en: wholeEn } },
    source: RELATED_SOURCES[source],
  });
}

function buildLine({ key, name, maximum, indicators }: data.LineRow): ServiceQualityLine {
  const source = RELATED_SOURCES["quang-nam-766"];
  return {
    key,
    name: localized(name),
    maximum,
    indicators: indicators.map(buildIndicator),
    source,
  };
}

function buildGroup(
  row: (typeof data.SERVICE_QUALITY_GROUPS)[number],
  index: number,
): ServiceQualityGroup {
  const rows: readonly data.LineRow[] = "portalLines" in row ? row.portalLines : [];
  const portalLines = rows.map(buildLine);
  return {
    number: index + 1,
    key: row.key,
    name: localized(row.name),
    maximum: row.maximum,
    indicators: [
      ...row.indicators.map(buildIndicator),
      ...portalLines.flatMap(({ indicators }) => indicators),
    ],
    portalLines,
    source: RELATED_SOURCES["nam-dinh-766"],
  };
}

/**
 * The index of decision 766/QĐ-TTg of 23 June 2022: five groups of 18, 20, 22, 22 and 18 points
 * with 24 indicators as the National Public Service Portal counts them. The portal prints six lines,
 * online payment being split from group 4; how the 12 points of its online services divide is not
 * known. Satisfaction is counted by complement there and is another quantity than SIPAS.
 *
 * @example
 * ```ts
 * import { serviceQualityRules } from "chiso/indices";
 * serviceQualityRules.groups.map((group) => group.maximum); // [18, 20, 22, 22, 18]
 * ```
 */
export const serviceQualityRules: ServiceQualityRules = /* @__PURE__ */ (() =>
  frozen({
    validFrom: plainDate("2022-08-01"),
    maximum: 100,
    groups: data.SERVICE_QUALITY_GROUPS.map(buildGroup),
    observedGrades: data.SERVICE_QUALITY_OBSERVED_GRADES.map(([score, row]) => {
      const { text: grade, source } = remarkOf(row, RELATED_SOURCES);
      return { score, grade, source };
    }),
    remarks: data.SERVICE_QUALITY_REMARKS.map((row) => remarkOf(row, RELATED_SOURCES)),
    source: RELATED_SOURCES["nam-dinh-766"],
  }))();
