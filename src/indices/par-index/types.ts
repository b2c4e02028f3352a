import type { Source } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { IndexPart, IndexPartSources, Sourced, SourcedRemark } from "../named.js";
import type { ParIndexEditionKey, ParIndexFieldCode, ParIndexFieldKey } from "./codes.js";

/** A field (`lĩnh vực`) of the PAR-Index of provinces in one edition; its codes are `"1"` to `"8"`. */
export interface ParIndexField extends IndexPart<ParIndexFieldCode, ParIndexFieldKey> {
  /** Maximum points; known for 2948/QĐ-BNV alone. */
  readonly maximum?: number;
  /** Number of criteria, where known. */
  readonly criteria?: number;
  /** Number of component criteria, where known. */
  readonly components?: number;
  /** Where each of these comes from, and how sure it is. */
  readonly sources: IndexPartSources & {
    /** Maximum and counts; absent where they are. */
    readonly points?: Source;
  };
}

/** A field of the set for ministries: these have no eighth field, of impact. */
export interface ParIndexMinistryField extends IndexPart<
  Exclude<ParIndexFieldCode, "8">,
  ParIndexFieldKey
> {
  /** Number of criteria. */
  readonly criteria: number;
  /** Number of component criteria. */
  readonly components: number;
}

/** What is known of the set for provinces, or for ministries, of an edition. */
export interface ParIndexLevel {
  /** Number of fields. */
  readonly fields: number;
  /** Number of criteria. */
  readonly criteria: number;
  /** Number of component criteria. */
  readonly components: number;
  /** Points given by sociological survey, where known. */
  readonly surveyPoints?: number;
  /** Points given by self-assessment and appraisal, where known. */
  readonly assessedPoints?: number;
  /** Where these come from; `inferred` where they may belong to another edition. */
  readonly source: Source;
}

/** A year an edition served. */
export interface ParIndexYearOfUse {
  /** The year measured. */
  readonly year: number;
  /** Where that comes from; `inferred` where it follows from the dates of decisions alone. */
  readonly source: Source;
}

/** One edition of the PAR-Index (`Chỉ số cải cách hành chính`): a decision of the Ministry. */
export interface ParIndexEdition {
  /** The index. */
  readonly index: "par-index";
  /** The edition's name: number and year of the decision. */
  readonly key: ParIndexEditionKey;
  /** The decision. */
  readonly decision: {
    /** Its number. */
    readonly number: string;
    /** Its day. */
    readonly issuedOn: PlainDate;
  };
  /** The years it served, as far as known. */
  readonly years: readonly ParIndexYearOfUse[];
  /** The fields for provinces; empty where they are not known. */
  readonly fields: readonly ParIndexField[];
  /** The total: 100 points. */
  readonly total: { readonly maximum: number; readonly source: Source };
  /** Counts of the set for provinces, where known. */
  readonly province?: ParIndexLevel;
  /** Counts of the set for ministries, where known. */
  readonly ministry?: ParIndexLevel;
  /** The fields for ministries; empty where they are not known, as in all but 876/QĐ-BNV. */
  readonly ministryFields: readonly ParIndexMinistryField[];
  /** What is doubtful or worth knowing. */
  readonly remarks: readonly SourcedRemark[];
  /** Where number and day of the decision were read. */
  readonly source: Source;
}

/** A part of a plan and the field of the PAR-Index it belongs to. */
export interface ParIndexGroup {
  /** The plan's own number: `"IV"`. */
  readonly code: string;
  /** The plan's own heading. */
  readonly name: string;
  /** The code of the field. */
  readonly field: string;
  /** The plan, graded `reported` for the heading's own field, `inferred` where judged. */
  readonly source: Source;
}

/** How one plan divides the subject. */
export interface ParIndexGrouping {
  /** Place and year of the plan. */
  readonly key: string;
  /** Its parts, in the plan's order. */
  readonly groups: readonly ParIndexGroup[];
  /** The plan. */
  readonly source: Source;
}

/** A national group of provinces by their index. */
export interface ParIndexBand extends Sourced {
  /** The group. */
  readonly group: "A" | "B" | "C";
  /** Lowest index in per cent, itself in the group. */
  readonly minimum: number;
  /** The bound above, itself outside the group; absent for the best group. */
  readonly below?: number;
  /** The years for which sources state it. */
  readonly years: readonly number[];
}
