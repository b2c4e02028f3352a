import { columnsOf, frozen, type Columns, type LocalizedText } from "../../text/index.js";
import { plainDate, type PlainDate } from "../../time/index.js";
import type { Sourced, SourcedName, SourcedRemark } from "../named.js";
import { localized, remarkOf } from "../rows.js";
import * as data from "./data/procedure-handling.js";
import { RELATED_SOURCES } from "./data/sources.js";

type Row = (typeof data.PROCEDURE_INDICATORS)[ProcedureIndicatorNumber];

/** The stable name of an indicator of Circular 01/2018/TT-VPCP. */
export type ProcedureIndicatorKey = Columns<Row>[0];

/** The number of an indicator of Circular 01/2018/TT-VPCP: 1 to 9. */
export type ProcedureIndicatorNumber = (typeof data.PROCEDURE_NUMBERS)[number];

/** One of the nine indicators. */
export interface ProcedureIndicator extends SourcedName<ProcedureIndicatorKey> {
  /** Its number, 1 to 9. */
  readonly number: ProcedureIndicatorNumber;
  /** Highest points: 2. */
  readonly maximum: number;
  /** Whether each dossier is scored and the points averaged, or the unit once. */
  readonly scoredPer: "dossier" | "unit";
  /** What earns 2, 1 and 0 points, in short words of this catalogue, not those of the circular. */
  readonly levels: readonly { readonly points: number; readonly text: LocalizedText }[];
}

/** A grade or class and the sum of points it begins at. */
export interface ProcedureGrade extends SourcedName {
  /** The lowest sum of points, itself in the grade; the grade ends where the one above begins. */
  readonly minimum: number;
}

/** Whom the circular evaluates: by which indicators, into which grades. */
export interface ProcedureObject extends Sourced {
  /** The numbers of the indicators that count. */
  readonly indicators: readonly ProcedureIndicatorNumber[];
  /** Highest sum of points. */
  readonly maximum: number;
  /** The grades, best first. */
  readonly grades: readonly ProcedureGrade[];
}

/** The evaluation of procedure handling by Circular 01/2018/TT-VPCP. */
export interface ProcedureHandlingRules extends Sourced {
  /** In force from. */
  readonly validFrom: PlainDate;
  /** What replaced it in 2025; the scale of the successors is not known. */
  readonly supersededBy: SourcedRemark;
  /** The nine indicators. */
  readonly indicators: readonly ProcedureIndicator[];
  /** Decimals to which the average of an indicator over dossiers is rounded. */
  readonly averageDecimals: number;
  /** Evaluation of a unit. */
  readonly unit: ProcedureObject;
  /** Evaluation of an official. */
  readonly official: ProcedureObject;
  /** What the text leaves open or gets wrong. */
  readonly remarks: readonly SourcedRemark[];
}

function buildIndicator(number: ProcedureIndicatorNumber): ProcedureIndicator {
  const row: Row = data.PROCEDURE_INDICATORS[number];
  const [key, scoredPer, vi, en, two, twoEn, one, oneEn, none, noneEn] = columnsOf(row);
  const source = RELATED_SOURCES[number === 6 ? "circular-1-2018-scope" : "circular-1-2018"];
  return {
    number,
    key,
    name: { vi, en },
    scoredPer,
    maximum: 2,
    levels: [
      { points: 2, text: { vi: two, en: twoEn } },
      { points: 1, text: { vi: one, en: oneEn } },
      { points: 0, text: { vi: none, en: noneEn } },
    ],
    source,
  };
}

/**
 * The evaluation of the handling of administrative procedures: Circular 01/2018/TT-VPCP, nine
 * indicators of 0, 1 or 2 points, units graded at 15, 12, 9 and 6 points of 18, officials at 5 and
 * 3.5 of 10.
 *
 * @example
 * ```ts
 * import { procedureHandlingRules } from "chiso/indices";
 * procedureHandlingRules.unit.grades.map((grade) => grade.minimum); // [15, 12, 9, 6, 0]
 * procedureHandlingRules.official.indicators; // [1, 2, 3, 4, 7]
 * ```
 */
export const procedureHandlingRules: ProcedureHandlingRules = /* @__PURE__ */ (() => {
  const source = RELATED_SOURCES["circular-1-2018"];
  const gradeOf = ([minimum, key, name]: data.GradeRow): ProcedureGrade => {
    return { key, name: localized(name), minimum, source };
  };
  const indicators = data.PROCEDURE_NUMBERS.map(buildIndicator);
  const perDossier = indicators.filter(({ scoredPer }) => scoredPer === "dossier");
  return frozen({
    validFrom: plainDate("2019-01-06"),
    supersededBy: remarkOf(data.PROCEDURE_SUCCESSORS, RELATED_SOURCES),
    indicators,
    averageDecimals: 1,
    unit: {
      indicators: data.PROCEDURE_NUMBERS,
      maximum: 18,
      grades: data.PROCEDURE_UNIT_GRADES.map(gradeOf),
      source,
    },
    official: {
      indicators: perDossier.map(({ number }) => number),
      maximum: 10,
      grades: data.PROCEDURE_OFFICIAL_CLASSES.map(gradeOf),
      source,
    },
    remarks: data.PROCEDURE_REMARKS.map((row) => remarkOf(row, RELATED_SOURCES)),
    source,
  });
})();
