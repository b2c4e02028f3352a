import { defined, isRecord, requireKind, requireOptions, wrongCall } from "../../text/index.js";
import { defineCriteriaSet } from "../criteria/define-criteria-set.js";
import type { ReadCriteriaTableOptions } from "./criteria-table.js";
import { COLUMN_KINDS } from "./data/heading-words.js";

/** The call that is meant. */
export const CALL =
  'readCriteriaTable(rows, { title: "…", source: { document: "…", confidence: "reported" } })';

const OPTIONS =
  "id:text title:text|object source:object validity:object maximum:number bonusMaximum:number " +
  "notApplicable:reduceMaximum|rescale|giveMaximum bands:object rounding:object " +
  "columns:object roles:object rules:object";

/** What the options say of the set itself. */
export function saidOfSet(
  options: ReadCriteriaTableOptions,
): Omit<ReadCriteriaTableOptions, "columns" | "roles" | "rules"> {
  const { id, title, source, validity, maximum, bonusMaximum } = options;
  const { notApplicable, bands, rounding } = options;
  const head = defined({ id, title, source, validity, maximum, bonusMaximum });
  return { ...head, ...defined({ notApplicable, bands, rounding }) };
}

/** Refuses what a set may not say of itself, as a set of one criterion that says it. */
function requireHead(options: ReadCriteriaTableOptions): void {
  const said = saidOfSet(options);
  const { maximum = 1 } = said;
  const rule = { kind: "boolean", points: maximum, otherwise: 0 } as const;
  defineCriteriaSet({
    ...{ id: "criteria", title: "Bộ tiêu chí" },
    source: { document: "Bộ tiêu chí", confidence: "unverified" },
    ...said,
    maximum,
    fields: [
      { code: "1", name: "1", maximum, criteria: [{ code: "1.1", name: "1.1", maximum, rule }] },
    ],
  });
}

/**
 * Refuses options that are none.
 *
 * @throws ChisoError `invalid-option` for options of another kind, `invalid-data` for what a set may
 * not say of itself.
 */
export function requireCriteriaOptions(options: ReadCriteriaTableOptions): void {
  requireOptions(options, OPTIONS, CALL);
  const kinds: ReadonlySet<unknown> = new Set(COLUMN_KINDS);
  for (const [heading, kind] of Object.entries(options.columns ?? {})) {
    if (kinds.has(kind)) continue;
    throw wrongCall(kind, COLUMN_KINDS.join(", "), CALL, "invalid-option", `columns["${heading}"]`);
  }
  for (const [code, role] of Object.entries(options.roles ?? {}))
    requireKind(role, "base|bonus|deduction", CALL, `roles["${code}"]`, "invalid-option");
  for (const [code, rule] of Object.entries(options.rules ?? {})) {
    if (isRecord(rule) && typeof rule.kind === "string") continue;
    throw wrongCall(rule, "a rule with its kind", CALL, "invalid-option", `rules["${code}"]`);
  }
  requireHead(options);
}
