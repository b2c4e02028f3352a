import type { Finding } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { ScoreTableFindingCode } from "../data/table-findings.js";
import type { DecimalInput } from "../exact.js";
import type { Trace } from "../trace.js";

/** A cell as packages for spreadsheets give it. */
export type ScoreCell = string | number | boolean | Date | null | undefined;

/**
 * How the figures of merged provinces become one, by a name that the caller chooses:
 * `mean` — each counts alike;
 * `weighted-mean` — each by its weight (people, samples, dossiers);
 * `sum` — added up, for counts.
 */
export type MergeRule = "mean" | "weighted-mean" | "sum";

/** How the provinces of a table go over into those of a later day. */
export interface ScoreMerge {
  /** The later day: from 2025-07-01 the 34. */
  readonly on: PlainDate;
  /** The rule for merged provinces. */
  readonly rule: MergeRule;
  /** For a weighted mean: the weight of each province that was merged, by its name or code. */
  readonly weights?: Readonly<Record<string, DecimalInput>>;
}

/** How a table of scores is read. */
export interface ReadScoreTableOptions {
  /** The day on which the provinces had the names of the table; not needed beside a column of years. */
  readonly on?: PlainDate;
  /** Headings of the columns that are read; left out, all that hold figures. */
  readonly parts?: readonly string[];
  /** The sign before decimals, where figures such as `1.234` leave it open. */
  readonly decimal?: "comma" | "point";
  /** What divides cells; left out, the sign of most lines: a tab, a semicolon, a comma, or bars. */
  readonly delimiter?: "\t" | ";" | ",";
  /** Makes the rows of the provinces of a later day; left out, none are merged. */
  readonly merge?: ScoreMerge;
}

/** Where in the given table, counted from 1. */
export interface ScorePlace {
  /** The line, or the row. */
  readonly row: number;
  /** The column; absent where it concerns a whole row. */
  readonly column?: number;
}

/** Something odd met while reading a table of scores. */
export interface ScoreTableFinding extends Finding<ScoreTableFindingCode> {
  /** Where; absent where it concerns the whole table. */
  readonly place?: ScorePlace;
}

/** A column of figures. */
export interface ScorePart {
  /** Its heading. */
  readonly name: string;
  /** Its column, from 1. */
  readonly column: number;
  /** Present where its heading or its figures say per cent: `87,16 %` is read as 87.16. */
  readonly percent?: true;
}

/** A province as the library knows it. */
export interface ScoredProvince {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
}

/** What a province has in a table, the figures in the order of the parts. */
export interface ScoreRow {
  /** The province. */
  readonly province: ScoredProvince;
  /** The year, where the table has a column of years. */
  readonly year?: number;
  /** The figures, `null` where there is none. */
  readonly scores: readonly (number | null)[];
  /** The row in the table. */
  readonly row: number;
}

/** What a province of the later day has, the figures in the order of the parts. */
export interface MergedScoreRow extends Omit<ScoreRow, "row"> {
  /** The names of the provinces that it was made of; one, where it was not merged. */
  readonly members: readonly string[];
  /** How the figures came about. */
  readonly trace: Trace;
}

/** A row that was not read. */
export interface ScoreLeftover {
  /** The row in the table. */
  readonly row: number;
  /** Its cells as texts. */
  readonly cells: readonly string[];
}

/** The result of `readScoreTable`. */
export interface ScoreTable {
  /** The columns of figures. */
  readonly parts: readonly ScorePart[];
  /** The provinces that were read, in the order of the table. */
  readonly rows: readonly ScoreRow[];
  /** The rows of the later day, by code, where a merge was asked for. */
  readonly merged?: readonly MergedScoreRow[];
  /** Provinces of the day, or of each year, that have no row. */
  readonly absent: readonly (ScoredProvince & { readonly year?: number })[];
  /** Rows that were not read: titles, notes, rows of the country, rows with errors. */
  readonly leftovers: readonly ScoreLeftover[];
  /** What is odd. */
  readonly findings: readonly ScoreTableFinding[];
}
