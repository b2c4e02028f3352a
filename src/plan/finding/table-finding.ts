import { TABLE_MESSAGES } from "./data/messages.js";
import type { PlanFinding, TableFindingCode } from "./plan-finding.js";
import type { Place } from "../model/plan.js";
import { excerptOf } from "../cell/plain-text.js";

/** A finding about the table, at a place. */
export function tableFinding(code: TableFindingCode, place?: Place, text?: string): PlanFinding {
  return {
    code,
    ...TABLE_MESSAGES[code],
    ...(place === undefined ? {} : { place }),
    ...(text === undefined || text === "" ? {} : { excerpt: excerptOf(text) }),
  };
}
