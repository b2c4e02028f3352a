import type { EditionName, Measure, MeasureIndex, MeasureRef } from "../../indices/index.js";
import type { LocalizedText } from "../../text/index.js";

/** An edition of an index. */
export interface CoverageEdition {
  /** The index. */
  readonly index: MeasureIndex;
  /** The key of the edition (`"2021-2024"`) or one of its years (`2021`). */
  readonly edition: EditionName;
}

/**
 * How a part of an index is served: `itself` — a task names it; `child` — a task names a part of
 * it; `parent` — a task names only the dimension above it; `none` — no task does.
 */
export type CoverageState = "itself" | "child" | "parent" | "none";

/** A task that serves a part of an index. */
export interface ServingTask {
  /** The task, by its key. */
  readonly task: string;
  /** What is to be done. */
  readonly title: string;
  /** Whether the reference stands with the task, or with its section. */
  readonly through: "task" | "section";
  /** Whether the reference names the part, a part of it, or the one above it. */
  readonly relation: Exclude<CoverageState, "none">;
  /** The references, as the plan has them. */
  readonly references: readonly MeasureRef[];
  /** Who leads, in the plan's words. */
  readonly leads: readonly string[];
}

/** An agency that leads tasks serving a part. */
export interface CoverageLead {
  /** Its name. */
  readonly name: string;
  /** How many of the tasks it leads. */
  readonly tasks: number;
}

/** A part of an index with the tasks that serve it. */
export interface CoveredPart {
  /** Its code. */
  readonly code: string;
  /** Its name across editions. */
  readonly key: string;
  /** What it is. */
  readonly kind: Measure["kind"];
  /** The code of the dimension, of a sub-dimension. */
  readonly parent?: string;
  /** Its published name. */
  readonly name: LocalizedText;
  /** The closest way in which any task serves it. */
  readonly served: CoverageState;
  /** The tasks, in the order of the plan. */
  readonly tasks: readonly ServingTask[];
  /** Who leads them, most tasks first. */
  readonly leads: readonly CoverageLead[];
}

/** Counts of the parts of one kind; the four states add up to the total. */
export interface CoverageCount {
  /** The kind. */
  readonly kind: Measure["kind"];
  /** All parts of the kind. */
  readonly total: number;
  /** Named by a task. */
  readonly itself: number;
  /** Served through a part of theirs only. */
  readonly child: number;
  /** Served through the dimension above only. */
  readonly parent: number;
  /** Served by no task. */
  readonly none: number;
}

/** A reference of the plan to the index that names no part of the edition asked for. */
export interface UnmatchedReference {
  /** The reference. */
  readonly reference: MeasureRef;
  /** The tasks that have it, by their keys. */
  readonly tasks: readonly string[];
  /**
   * `unknown` — its own edition has no such part; `no-counterpart` — the edition asked for has no
   * part of that key; `not-published` — it has one, but that the two correspond is not published.
   */
  readonly reason: "unknown" | "no-counterpart" | "not-published";
  /**
   * The parts that the tasks count for instead, by their codes: what their section names, else the
   * part above; absent where both editions share neither.
   */
  readonly countedFor?: readonly string[];
}

/** Which parts of an edition a plan serves. */
export interface Coverage {
  /** The index. */
  readonly index: MeasureIndex;
  /** The key of the edition. */
  readonly edition: string;
  /** Every part of the edition, in the order of its codes. */
  readonly parts: readonly CoveredPart[];
  /** Counts for each kind of part. */
  readonly counts: readonly CoverageCount[];
  /**
   * How many tasks of the plan serve some part, how many the index as a whole and no part of it
   * (absent where none does), and how many neither.
   */
  readonly tasks: {
    readonly total: number;
    readonly serving: number;
    readonly whole?: number;
    readonly others: number;
  };
  /** References to the index that name no part of the edition, and what they count for instead. */
  readonly unmatched: readonly UnmatchedReference[];
}
