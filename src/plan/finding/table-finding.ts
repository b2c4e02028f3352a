import { defined, findingOf } from "../../text/index.js";
import { excerptOf } from "../cell/plain-text.js";
import type { Place } from "../model/plan.js";
import { TABLE_FINDINGS } from "./data/table-findings.js";
import type { PlanFinding, TableFindingCode } from "./plan-finding.js";

/** A finding about the table, at a place. */
export function tableFinding(code: TableFindingCode, place?: Place, text = ""): PlanFinding {
  const excerpt = text === "" ? undefined : excerptOf(text);
  return defined({ ...findingOf(TABLE_FINDINGS, code), place, excerpt });
}
