import { requireField } from "../text/index.js";

/** Refuses what has no part of a citation. */
export function requireCitation(citation: unknown): void {
  const call = "formatCitation(parseCitations(text).citations[0])";
  requireField(citation, "number|type|subject", "a citation as parseCitations gives it", call);
}
