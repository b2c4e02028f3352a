import type { KnownMeasureRef } from "../../indices/index.js";

/** Who does what, in words; lists are written as in a table (`Sở Nội vụ, Sở Tư pháp`). */
export interface AssignmentDefinition {
  /** Who leads (chủ trì). */
  readonly lead?: string;
  /** Who coordinates (phối hợp). */
  readonly coordinate?: string;
  /** Who carries it out (thực hiện). */
  readonly implement?: string;
  /** Who monitors (theo dõi, đôn đốc). */
  readonly monitor?: string;
  /** Who guides (hướng dẫn). */
  readonly guide?: string;
}

/** A deliverable in a plan written in code. */
export interface DeliverableDefinition extends AssignmentDefinition {
  /** Its name. */
  readonly title: string;
  /** When it is due, in the words of a table, where that differs from the task. */
  readonly deadline?: string;
  /** Its measurable targets, in words: `Tối thiểu 02 tin, bài/tháng`. */
  readonly targets?: readonly string[];
}

/** A task in a plan written in code. */
export interface TaskDefinition extends AssignmentDefinition {
  /** Its number or letter, unique in its section or, for a lettered part, in its task. */
  readonly code: string;
  /** What is to be done. */
  readonly title: string;
  /** When it is due, in the words of a table: `Quý II, IV/2021`. */
  readonly deadline?: string;
  /** Its measurable targets, in words: `100% hồ sơ đúng hạn`. */
  readonly targets?: readonly string[];
  /** Activities that make it up. */
  readonly activities?: readonly string[];
  /** What it produces. */
  readonly deliverables?: readonly (string | DeliverableDefinition)[];
  /** The parts of indices it is to improve, where that differs from its section. */
  readonly measures?: readonly KnownMeasureRef[];
  /** What has been achieved so far, in the words of a report, with the documents that show it. */
  readonly results?: readonly string[];
  /** Remarks beside it. */
  readonly notes?: readonly string[];
  /** Lettered parts. */
  readonly subtasks?: readonly TaskDefinition[];
}

/** A section in a plan written in code. */
export interface SectionDefinition {
  /** Its number, unique in its part. */
  readonly code: string;
  /** The part above it. */
  readonly part?: string;
  /** The heading of that part. */
  readonly partTitle?: string;
  /** Its heading. */
  readonly title: string;
  /** The parts of indices it is to improve: a code that its edition lacks does not compile. */
  readonly measures?: readonly KnownMeasureRef[];
  /** Its tasks. */
  readonly tasks: readonly TaskDefinition[];
}

/** A plan written in code. */
export interface PlanDefinition {
  /** Its title. */
  readonly title?: { readonly vi: string; readonly en?: string };
  /** The number of the document that carries it: `12/KH-SNV`. */
  readonly number?: string;
  /** The agency that issues it. */
  readonly issuer?: string;
  /** The day it is issued, `YYYY-MM-DD`. */
  readonly issuedOn?: string;
  /** The year it is for, which is that of deadlines written without one; a year of its period. */
  readonly year: number;
  /** The days it covers, where that is not the whole year. */
  readonly period?: { readonly start: string; readonly end: string };
  /** Its sections. */
  readonly sections: readonly SectionDefinition[];
  /** Its measurable targets as a whole, in words. */
  readonly targets?: readonly string[];
}
