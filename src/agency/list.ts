import type { AgencyRole } from "./agency.js";
import type { BodyReading } from "./body-reader.js";

/** One item of the list, still open to what stands after it. */
export interface ListItem {
  reading: BodyReading;
  /** Number of the clause it stands in: `;` and list marks begin a new one. */
  readonly clause: number;
  role?: AgencyRole;
  duty?: { readonly start: number; readonly end: number };
  note?: string;
}

/** How far the list is read, and what holds for the items to come. */
export interface Position {
  index: number;
  clause: number;
  /** The role that a label or `phối hợp với` gives to the items after it. */
  role?: AgencyRole;
  /** Whether a label or a verb has just divided what follows from what came before. */
  divided: boolean;
}

/** The next clause: what it says no longer concerns the items before it. */
export function beginClause(position: Position): void {
  position.clause += 1;
}
