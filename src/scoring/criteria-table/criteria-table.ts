import type { Finding } from "../../text/index.js";
import type { CriteriaSet, CriteriaSetInput, FieldRole } from "../criteria/criteria-set.js";
import type { CriteriaTableFindingCode } from "../data/criteria-table-findings.js";
import type { RuleFindingCode } from "../data/rule-findings.js";
import type { ScoreFindingCode } from "../data/score-findings.js";
import type { ScoringRule } from "../rule/rule.js";
import type { CriteriaColumnKind } from "./data/heading-words.js";

/** A cell of the table given. */
export interface CellPlace {
  /** The row given, or the line of the text, from 1. */
  readonly row: number;
  /** The column, from 1. */
  readonly column: number;
}

/** Something odd about a criteria table, with its cell. */
export interface CriteriaTableFinding extends Finding<
  CriteriaTableFindingCode | RuleFindingCode | ScoreFindingCode
> {
  /** Where in the table; a span is one of the `ruleText` of the criterion. */
  readonly place: CellPlace;
  /** The code of the field, criterion or component that it concerns. */
  readonly node?: string;
}

/**
 * What became of a row with a code: its rule was `read` whole; it was `refused`, for which an error
 * among the findings names the reason; it is a `group` of the rows below it; it is `taken-out`,
 * because the table itself says that it does not apply.
 */
export type ReadCriterionStatus = "read" | "refused" | "group" | "taken-out";

/** A field, criterion or component as it was read. */
export interface ReadCriterion {
  /** Its code in the set. */
  readonly code: string;
  /** Its code as the table writes it; absent where it has none. */
  readonly written?: string;
  /** Its name. */
  readonly name: string;
  /** How many rows stand above it in the tree. */
  readonly depth: number;
  /** The code of the one right above it. */
  readonly above?: string;
  /** What it does to the total. */
  readonly role: FieldRole;
  /** What became of it. */
  readonly status: ReadCriterionStatus;
  /** Its maximum. */
  readonly maximum?: number;
  /** The words of its rule, from all its cells and rows. */
  readonly ruleText?: string;
  /** Its rule. */
  readonly rule?: ScoringRule;
  /** How it is assessed. */
  readonly method?: string;
  /** What proves it. */
  readonly proof?: string;
  /** The remark of the table. */
  readonly note?: string;
  /** Where it stands. */
  readonly place: CellPlace;
}

/** A column of the table. */
export interface CriteriaColumn {
  /** From 1. */
  readonly column: number;
  /** Its heading, on one line. */
  readonly heading: string;
  /** What it holds; absent where that is not known. */
  readonly kind?: CriteriaColumnKind;
}

/** Words of the table that are in no criterion. */
export interface CriteriaLeftover {
  /** The words. */
  readonly text: string;
  /** Where they stand. */
  readonly place: CellPlace;
}

/** A criteria table as read. */
export interface CriteriaTableReading {
  /** The set; absent when any finding is an error. */
  readonly set?: CriteriaSet;
  /** What the set is made of, to be mended: absent when a criterion or its place was refused. */
  readonly input?: CriteriaSetInput;
  /** Every field, criterion and component of the table in its order, those refused among them. */
  readonly criteria: readonly ReadCriterion[];
  /** The columns. */
  readonly columns: readonly CriteriaColumn[];
  /** The row of the headings. */
  readonly headingRow?: number;
  /** What is odd, row by row. */
  readonly findings: readonly CriteriaTableFinding[];
  /** Lines above and below the table, and rows that were not read. */
  readonly leftovers: readonly CriteriaLeftover[];
}

/** What the table does not say of its set, and what the caller knows better. */
export interface ReadCriteriaTableOptions extends Partial<
  Omit<CriteriaSetInput, "fields" | "partial">
> {
  /** What columns hold, by their headings. */
  readonly columns?: Readonly<Record<string, CriteriaColumnKind>>;
  /** What fields do to the total, by their codes, where their names do not say it. */
  readonly roles?: Readonly<Record<string, FieldRole>>;
  /** Rules by code, for criteria whose words could not be read. */
  readonly rules?: Readonly<Record<string, ScoringRule>>;
}
