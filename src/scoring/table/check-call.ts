import { ChisoError, requireList, requireOptions, wrongCall } from "../../text/index.js";
import { plainDate } from "../../time/index.js";
import type * as table from "./score-table.js";

/** The call that is meant. */
export const CALL = 'readScoreTable(csv, { on: plainDate("2024-12-31") })';

/** Refuses what are no rows of cells. */
export function requireSheet(rows: readonly unknown[]): void {
  for (let index = 0; index < rows.length; index += 1) {
    const cells = rows[index];
    if (cells === undefined) continue;
    if (!Array.isArray(cells))
      throw wrongCall(cells, "a list of cells", CALL, "invalid-data", `row ${index}`);
    for (const each of cells) {
      const isDate = Object.prototype.toString.call(each) === "[object Date]";
      if (isDate || each === null || /^(?:string|number|boolean|undefined)$/.test(typeof each))
        continue;
      throw wrongCall(
        each,
        "a text, a number or nothing",
        CALL,
        "invalid-data",
        `a cell of row ${index}`,
      );
    }
  }
}

/** Refuses options that are none, and weights that the rule does not use. */
export function checkOptions(options: table.ReadScoreTableOptions): void {
  requireOptions(
    options,
    "on:date parts:list decimal:comma|point delimiter:\t|;|, merge:object",
    CALL,
  );
  const { on, parts, merge } = options;
  for (const day of [on, merge?.on]) if (day !== undefined) plainDate(day);
  if (parts !== undefined) requireList(parts, "text", CALL, "parts");
  if (merge === undefined) return;
  requireOptions(merge, "on:date! rule:mean|weighted-mean|sum! weights:object", CALL);
  if (on !== undefined && merge.on < on) {
    throw new ChisoError("invalid-option", {
      given: `a merge on ${merge.on}, before the day of the table, ${on}`,
      accepted: "the day of the table or a later one: provinces are merged forwards only",
      advice: "Give the day of the later provinces as merge.on",
    });
  }
  if ((merge.rule === "weighted-mean") === (merge.weights !== undefined)) return;
  throw new ChisoError("invalid-option", {
    given: `the rule ${merge.rule} ${merge.weights === undefined ? "without" : "with"} weights`,
    accepted: "weights for weighted-mean, for no other rule",
    advice: `Call ${CALL.replace(" }", ', merge: { on, rule: "weighted-mean", weights } }')}`,
  });
}
