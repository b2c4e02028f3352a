import { columnsOf, defined, frozen, type LocalizedText, type Source } from "../../text/index.js";
import { plainDate, type PlainDate } from "../../time/index.js";
import type { Sourced, SourcedName, SourcedRemark } from "../named.js";
import { localized, remarkOf } from "../rows.js";
import * as data from "./data/service-quality.js";
import { RELATED_SOURCES } from "./data/sources.js";

/** The stable name of a group of decision 766/QĐ-TTg. */
export type ServiceQualityGroupKey = (typeof data.SERVICE_QUALITY_GROUPS)[number]["key"];

/** An indicator of a group, as far as it could be read. */
export interface ServiceQualityIndicator extends Sourced {
  /** Its name. */
  readonly name: LocalizedText;
  /** Highest points, where known. */
  readonly maximum?: number;
  /** How it is counted, where known. */
  readonly formula?: LocalizedText;
}

/** A line of the National Public Service Portal. */
export interface ServiceQualityLine extends SourcedName {
  /** Highest points. */
  readonly maximum: number;
}

/** One of the five groups. */
export interface ServiceQualityGroup extends SourcedName<ServiceQualityGroupKey> {
  /** Its number, 1 to 5. */
  readonly number: number;
  /** Highest points. */
  readonly maximum: number;
  /** The indicators that could be read. */
  readonly indicators: readonly ServiceQualityIndicator[];
  /** Whether these are all of them. */
  readonly complete: boolean;
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

function buildIndicator(row: data.IndicatorRow): ServiceQualityIndicator {
  const [source, most, vi, en, formulaVi, formulaEn = ""] = columnsOf(row);
  const formula = formulaVi === undefined ? undefined : { vi: formulaVi, en: formulaEn };
  const maximum = most === "?" ? undefined : Number(most);
  return defined({ name: { vi, en }, maximum, formula, source: RELATED_SOURCES[source] });
}

function buildGroup(
  row: (typeof data.SERVICE_QUALITY_GROUPS)[number],
  index: number,
): ServiceQualityGroup {
  const lines: readonly data.LineRow[] = "portalLines" in row ? row.portalLines : [];
  return {
    number: index + 1,
    key: row.key,
    name: localized(row.name),
    maximum: row.maximum,
    indicators: row.indicators.map(buildIndicator),
    complete: row.complete,
    portalLines: lines.map(([key, name, maximum]) => {
      const source = RELATED_SOURCES["quang-nam-766"];
      return { key, name: localized(name), maximum, source };
    }),
    source: RELATED_SOURCES["nam-dinh-766"],
  };
}

/**
 * The index of decision 766/QĐ-TTg of 23 June 2022: five groups of 18, 20, 22, 22 and 18 points.
 * The portal prints six lines, online payment being split from group 4. Satisfaction is counted by
 * complement there and is another quantity than SIPAS.
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
