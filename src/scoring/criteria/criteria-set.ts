import type { LocalizedText, Source } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { Rounding } from "../rounding.js";
import type { ScoringRule } from "../rule/rule.js";
import type { ScoreFinding } from "../findings.js";
import type { BandTable } from "./bands.js";

/**
 * What becomes of a criterion that does not apply to a body:
 * `reduceMaximum` — its points leave the maximum;
 * `rescale` — its points leave the maximum and the rest is stretched to the maximum again;
 * `giveMaximum` — it counts as fully met.
 * The national decisions' own rule is not known, so a set or a call must name one.
 */
export type NotApplicableTreatment = "reduceMaximum" | "rescale" | "giveMaximum";

/** A name, in Vietnamese or in both languages. */
export type NodeName = string | LocalizedText;

/** What can be scored: it has a rule. */
export interface ScoredNode {
  /** Its code, unique in the set. */
  readonly code: string;
  /** Its name. */
  readonly name: NodeName;
  /** The most points it can bring; absent for deductions without bound. */
  readonly maximum?: number;
  /** How it is scored. */
  readonly rule: ScoringRule;
  /** What becomes of it where it does not apply; else the treatment of the set. */
  readonly notApplicable?: NotApplicableTreatment;
  /** Where its points and rule come from; else the source of the set. */
  readonly source?: Source;
}

/** A criterion that is scored by its components. */
export interface GroupedCriterion extends Pick<ScoredNode, "code" | "name" | "maximum"> {
  /** Its components; their maxima add up to its own. */
  readonly components: readonly ScoredNode[];
  /** The maximum is a cap: the parts may add up to more. Always so for a bonus. */
  readonly capped?: true;
  /** Only some of its parts are listed. */
  readonly partial?: true;
}

/** A criterion: scored by a rule, or by its components. */
export type Criterion = ScoredNode | GroupedCriterion;

/**
 * What a field does to the total: `base` adds up to the maximum of the set, `bonus` is added
 * outside it, `deduction` is taken away.
 */
export type FieldRole = "base" | "bonus" | "deduction";

/** A field (lĩnh vực) or group of criteria. */
export interface CriteriaField extends Omit<GroupedCriterion, "components"> {
  /** What it does to the total; `base` when left out. */
  readonly role?: FieldRole;
  /** Its criteria; in a base field their maxima add up to its own. */
  readonly criteria: readonly Criterion[];
}

/** A set of criteria, as its user gives it. */
export interface CriteriaSetInput {
  /** Stable name of the set. */
  readonly id: string;
  /** Its title. */
  readonly title: NodeName;
  /** The document it comes from. */
  readonly source: Source;
  /** The days from which and until which it holds. */
  readonly validity?: { readonly from: PlainDate; readonly to?: PlainDate };
  /** The maximum of all base fields together, usually 100. */
  readonly maximum: number;
  /** The most that all bonus fields together can add. */
  readonly bonusMaximum?: number;
  /** Its fields. */
  readonly fields: readonly CriteriaField[];
  /** What becomes of criteria that do not apply, where they do not say so themselves. */
  readonly notApplicable?: NotApplicableTreatment;
  /** Bands of the total. */
  readonly bands?: BandTable;
  /** The one rounding of the total. */
  readonly rounding?: Rounding;
  /** Only some of its fields are listed. */
  readonly partial?: true;
}

/** A set of criteria that was checked. */
export interface CriteriaSet extends CriteriaSetInput {
  /** What a careful reader would ask: holes in tier tables, maxima out of reach, partial lists. */
  readonly findings: readonly ScoreFinding[];
}
