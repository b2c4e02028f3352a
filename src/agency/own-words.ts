import { UNIT } from "./data/own-words.js";
import type { Head } from "./data/heads.js";

/** The words of a name behind its head, as far as they are read. */
export interface OwnWords {
  readonly head: Head;
  readonly words: string[];
  /** Whether they begin with a field that the vocabulary knows. */
  known: boolean;
  /** How many words those fields and what joins them are. */
  fields: number;
  end: number;
}

/** Whether a body is one of those that are named after several works. */
export function isUnit({ kind }: Head): boolean {
  return UNIT.test(kind);
}
