import type { AgencyRole } from "./agency.js";
import type { BodyReading } from "./reading.js";

/** One item of the list, still open to what stands after it. */
export interface ListItem {
  reading: BodyReading;
  /** Whether words that nobody could read follow it at once, so that its name may go on in them. */
  torn?: boolean;
  /** Number of the clause it stands in: `;` and list marks begin a new one. */
  readonly clause: number;
  role?: AgencyRole;
  duty?: { readonly start: number; readonly end: number };
  /** Where words beside it stand that are no role. */
  readonly notes: { readonly start: number; readonly end: number }[];
  /** The words in brackets that give it its role. */
  work?: { readonly start: number; readonly end: number };
  /** The person who is named for it. */
  holder?: string;
}

/** How far the list is read, and what holds for the items to come. */
export interface Position {
  index: number;
  /** What a new clause says no longer concerns the items before it. */
  clause: number;
  /** The role that a label or `phối hợp với` gives to the items after it. */
  role?: AgencyRole;
  /** Whether the role is said behind the colon of one body, so that the next with a colon has none. */
  ofOne?: boolean;
  /** The role of partners where a verb before them gives it, and no label. */
  partners?: AgencyRole;
  /** How many items were read when the task was handed on that is read now. */
  handed?: number;
  /** Where the name stands that the body to come had before. */
  former?: { readonly start: number; readonly end: number };
  /** Whether a label or a verb has just divided what follows from what came before. */
  divided: boolean;
}
