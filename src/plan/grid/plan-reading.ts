import type { PlanFinding } from "../finding/plan-finding.js";
import type { Plan } from "../model/plan.js";
import type { PlainDate } from "../../time/index.js";
import type { ColumnRole } from "./data/header-words.js";
import type { LayoutColumn } from "./header.js";

/**
 * How the cells of a table are divided in a text: by tabs; by HTML tables; by the bars of Markdown
 * tables; by commas or semicolons (`csv`); by lines that hold a single bar (`bar-lines`); by
 * runs of blanks, as `pdftotext -layout` writes them (`pdf-layout`); by nothing but line breaks, as
 * other text drawn from a PDF (`pdf-text`), from which rows and cells can only be guessed in part.
 */
export type TextLayout =
  "tab-separated" | "html" | "markdown" | "csv" | "bar-lines" | "pdf-layout" | "pdf-text";

/** A piece of text with its place on a page, as programs that open a PDF give it. */
export interface PlanTextItem {
  /** A letter, a word or a run of words. */
  readonly text: string;
  /** Where it begins, from the left. */
  readonly x: number;
  /** Its height on the page, upwards or downwards. */
  readonly y: number;
  readonly width: number;
  /** How high its letters are. */
  readonly height?: number;
  /** The page it stands on; the first, where it says none. */
  readonly page?: number;
}

/** How the table was laid out. */
export interface PlanLayout {
  /** How its cells are divided; `rows` and `items` where the caller gave them so. */
  readonly kind: TextLayout | "rows" | "items";
  /** `false` where rows and cells could only be guessed; else absent. */
  readonly reliable?: false;
  /** The row of the first header; absent when none was found. */
  readonly headerRow?: number;
  /** Its columns. */
  readonly columns: readonly LayoutColumn[];
}

/** A piece of the text that stands in no task, section or heading of the plan. */
export interface Leftover {
  /** The line of the text, the row of the HTML table, or the row given, from 1. */
  readonly row: number;
  /** The column, from 1; absent for a whole line. */
  readonly column?: number;
  /** The piece. */
  readonly text: string;
}

/** What a record that a table holds is about. */
interface ReadTarget {
  /** The task, by its key in the schedule of the plan. */
  readonly task: string;
  /** The deliverable, by its place from 1, where the row is about one alone. */
  readonly deliverable?: number;
  /** What shows it: the words of the table. */
  readonly evidence?: string;
}

/** What a tracker says of the completion of a task. */
export interface ReadProgressRecord extends ReadTarget {
  /** The day it was completed. */
  readonly completedOn?: PlainDate;
  /** The time of that day, `HH:MM`. */
  readonly completedAt?: string;
  /** How much of it is done, 0 to 100 per cent. */
  readonly progress?: number;
}

/** That a tracker says a task was dropped, rests, goes on again, was handed in or sent back. */
export interface ReadStateRecord extends ReadTarget {
  /** What became of it. */
  readonly state: "cancelled" | "suspended" | "resumed" | "awaiting-approval" | "returned";
  /** The day it took effect. */
  readonly on: PlainDate;
}

/** That a tracker says the due day of a task was moved to a later one. */
export interface ReadExtensionRecord extends ReadTarget {
  /** The due day was moved. */
  readonly state: "extended";
  /** The day on which it was. */
  readonly on: PlainDate;
  /** The new due day. */
  readonly to: PlainDate;
}

/** A record as `trackPlan` takes it, read from the columns of a tracker. */
export type ReadRecord = ReadProgressRecord | ReadStateRecord | ReadExtensionRecord;

/** A plan read from a table, with everything odd about it. */
export interface PlanReading {
  /** The plan. */
  readonly plan: Plan;
  /** How the table was laid out. */
  readonly layout: PlanLayout;
  /** What a careful reader would query, in the order of the rows. */
  readonly findings: readonly PlanFinding[];
  /**
   * What a tracker says has become of its tasks, for `trackPlan`: only what its cells say whole,
   * with the day where one is needed.
   */
  readonly records: readonly ReadRecord[];
  /**
   * What belongs to no cell that was read, in the order of the rows: with the plan it holds all
   * the words of the table.
   */
  readonly leftovers: readonly Leftover[];
}

/** What a caller knows about the table. */
export interface ReadPlanOptions {
  /** The year of the plan; else the heading above the table says it. */
  readonly year?: number;
  /** Abbreviations of the office itself, for the readers of agencies. */
  readonly glossary?: Readonly<Record<string, string>>;
  /**
   * What columns hold, by their headings as written (case, accents and signs do not matter):
   * `{ "Hạn xử lý": "deadline" }`. What is said here goes before what the headings announce.
   */
  readonly columns?: Readonly<Record<string, ColumnRole>>;
  /**
   * The day of which the table speaks, that of its report: what it says is done without a day is
   * then recorded as done on that day (what was in time by its own words, on its due day at the
   * latest), each with the finding `table-state-day-reported`. Left out, it is not recorded as done.
   */
  readonly reportedOn?: PlainDate;
  /** How the cells are divided; else the text shows it. */
  readonly layout?: TextLayout;
}

/**
 * A cell of a spreadsheet as packages give it. A `Date` is the day and hour that the cell shows,
 * `true` a cross; numbers are written as they are.
 */
export type SheetCell = string | number | boolean | Date | null | undefined;

/** Where a cell of a sheet stands, counted from 0. */
export interface SheetPlace {
  /** The row. */
  readonly r: number;
  /** The column. */
  readonly c: number;
}

/**
 * Cells of a sheet that are one: as SheetJS gives them in `sheet["!merges"]`, from the first (`s`)
 * to the last (`e`), or in letters as exceljs does in `sheet.model.merges`: `A1:F1`.
 */
export type MergedCells = string | { readonly s: SheetPlace; readonly e: SheetPlace };

/** What a caller knows about rows of cells. */
export interface ReadRowsOptions extends ReadPlanOptions {
  /**
   * By how many hours the clock of `Date` cells is ahead of UTC: 0 as exceljs makes them, 7 as
   * SheetJS does on a machine in Vietnam; else the dates of the table show which of these it is.
   */
  readonly dateOffset?: number;
  /** Whether numbers in columns of time are days as Excel counts them: 45448 is 05/06/2024. */
  readonly serialDates?: boolean;
  /** The merged cells, where the rows do not repeat them: `sheet["!merges"]`. */
  readonly merges?: readonly MergedCells[];
}

/** What a caller knows about positioned items. */
export interface ReadPlanItemsOptions extends Omit<ReadPlanOptions, "layout"> {
  /** Whether `y` grows up or down the page; else the order of the items shows it. */
  readonly yAxis?: "up" | "down";
}
