import type { Agency, AgencyRole } from "../../agency/index.js";
import type { Citation } from "../../citation/index.js";
import type { DeadlineExpression } from "../../deadline/index.js";
import type { MeasureRef } from "../../indices/index.js";
import type { Target } from "../../target/index.js";
import type { PlainDate } from "../../time/index.js";

/** Where something stands in a table: its row, counted from 1, and its column, counted from 1. */
export interface Place {
  /** The row, or the line of the text, from 1. */
  readonly row: number;
  /** The column, from 1; absent when the whole row is meant. */
  readonly column?: number;
}

/** Who does what in a task. */
export interface Assignment {
  /** The part the agency has. */
  readonly role: AgencyRole;
  /** The agency, or a collective of agencies. */
  readonly agency: Agency;
}

/** Something a task produces. */
export interface Deliverable {
  /** Its name. */
  readonly title: string;
  /** The words that name it with others, where it was divided from them: `Kế hoạch, báo cáo`. */
  readonly text?: string;
  /** Who produces it, where that differs from the task. */
  readonly assignments: readonly Assignment[];
  /** When it is due, where that differs from the task. */
  readonly deadline?: DeadlineExpression;
  /** The measurable targets that its name states. */
  readonly targets: readonly Target[];
  /** Where it stands in the table. */
  readonly source?: Place;
}

/** Something already achieved, as a report says. */
export interface Result {
  /** The words of the report. */
  readonly text: string;
  /** The documents it names. */
  readonly citations: readonly Citation[];
  /** Where it stands in the table. */
  readonly source?: Place;
}

/** A task of a plan. */
export interface Task {
  /** Its number or letter as written, without the stop: `12`, `a`. */
  readonly code: string;
  /** What is to be done. */
  readonly title: string;
  /** Activities listed inside its cell. */
  readonly activities: readonly string[];
  /** What it produces. */
  readonly deliverables: readonly Deliverable[];
  /** Who does what. */
  readonly assignments: readonly Assignment[];
  /** When it is due. */
  readonly deadline?: DeadlineExpression;
  /** The measurable targets that its words state. */
  readonly targets: readonly Target[];
  /** The parts of indices it is to improve, where that differs from its section. */
  readonly measures: readonly MeasureRef[];
  /** What has been achieved so far. */
  readonly results: readonly Result[];
  /** Lettered parts of the task. */
  readonly subtasks: readonly Task[];
  /** Documents the task names. */
  readonly citations: readonly Citation[];
  /** Remarks beside the task: the cells of columns for notes and for parts of indices, as written. */
  readonly notes: readonly string[];
  /** Where it stands in the table. */
  readonly source?: Place;
}

/** A section of a plan: usually one dimension or field of an index. */
export interface Section {
  /** Its number as written, without the stop: `IV`. */
  readonly code: string;
  /** The part above it, where the plan has parts: `A`. */
  readonly part?: string;
  /** The heading of that part, where it has one. */
  readonly partTitle?: string;
  /** Its heading. */
  readonly title: string;
  /** The parts of indices it is to improve. */
  readonly measures: readonly MeasureRef[];
  /** Its tasks, in order. */
  readonly tasks: readonly Task[];
  /** Where it stands in the table. */
  readonly source?: Place;
}

/** A title: Vietnamese as written, English where somebody gave it. */
export interface PlanTitle {
  /** Vietnamese. */
  readonly vi: string;
  /** English. */
  readonly en?: string;
}

/** The plan of an agency: what is to be done, by whom, by when, for which parts of which index. */
export interface Plan {
  /** Its title. */
  readonly title?: PlanTitle;
  /** The title of the document that carries it, where the plan is an annex with its own. */
  readonly documentTitle?: string;
  /** The number of the document that carries it. */
  readonly number?: Citation;
  /** The agency that issued it. */
  readonly issuer?: Agency;
  /** The day it was issued. */
  readonly issuedOn?: PlainDate;
  /** The days it covers, both ends included; absent when its year is not known. */
  readonly period?: { readonly start: PlainDate; readonly end: PlainDate };
  /**
   * The year of deadlines written without one, where that is another than the plan's period and day
   * of issue give.
   */
  readonly deadlineYear?: number;
  /** Its sections, in order. */
  readonly sections: readonly Section[];
  /** The measurable targets of the plan as a whole. */
  readonly targets: readonly Target[];
}
