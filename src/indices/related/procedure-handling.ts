import { frozen, type LocalizedText, type Source } from "../../text/index.js";
import { plainDate, type PlainDate } from "../../time/index.js";
import type { Sourced, SourcedName, SourcedRemark } from "../named.js";
import { localized, remarkOf } from "../rows.js";
import {
  PROCEDURE_INDICATORS,
  PROCEDURE_OFFICIAL_CLASSES,
  PROCEDURE_REMARKS,
  PROCEDURE_SUCCESSORS,
  PROCEDURE_UNIT_GRADES,
  type GradeRow,
} from "./data/procedure-handling.js";
import { RELATED_SOURCES } from "./data/sources.js";

/** The stable name of an indicator of Circular 01/2018/TT-VPCP. */
export type ProcedureIndicatorKey = (typeof PROCEDURE_INDICATORS)[number][1];

/** The number of an indicator of Circular 01/2018/TT-VPCP: 1 to 9. */
export type ProcedureIndicatorNumber = (typeof PROCEDURE_INDICATORS)[number][0];

/** One of the nine indicators. */
export interface ProcedureIndicator extends SourcedName<ProcedureIndicatorKey> {
  /** Its number, 1 to 9. */
  readonly number: ProcedureIndicatorNumber;
  /** Highest points: 2. */
  readonly maximum: number;
  /** Whether each dossier is scored and the points averaged, or the unit once. */
  readonly scoredPer: "dossier" | "unit";
  /** What earns 2, 1 and 0 points, in short. */
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

function indicatorsFor(scope: "dossier" | "all"): ProcedureIndicatorNumber[] {
  return PROCEDURE_INDICATORS.filter(([, , per]) => scope === "all" || per === scope).map(
    ([number]) => number,
  );
}

function buildIndicator(
  [number, key, scoredPer, name, ...levels]: (typeof PROCEDURE_INDICATORS)[number],
  source: Source,
): ProcedureIndicator {
  return {
    number,
    key,
    name: localized(name),
    scoredPer,
    maximum: 2,
    levels: levels.map((text, index) => ({ points: 2 - index, text: localized(text) })),
    source: number === 6 ? RELATED_SOURCES["circular-1-2018-scope"] : source,
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
  const grade = ([key, name, minimum]: GradeRow): ProcedureGrade => ({
    key,
    name: localized(name),
    minimum,
    source,
  });
  return frozen({
    validFrom: plainDate("2019-01-06"),
    supersededBy: remarkOf(PROCEDURE_SUCCESSORS, RELATED_SOURCES),
    indicators: PROCEDURE_INDICATORS.map((row) => buildIndicator(row, source)),
    averageDecimals: 1,
    unit: {
      indicators: indicatorsFor("all"),
      maximum: 18,
      grades: PROCEDURE_UNIT_GRADES.map(grade),
      source,
    },
    official: {
      indicators: indicatorsFor("dossier"),
      maximum: 10,
      grades: PROCEDURE_OFFICIAL_CLASSES.map(grade),
      source,
    },
    remarks: PROCEDURE_REMARKS.map((row) => remarkOf(row, RELATED_SOURCES)),
    source,
  });
})();
