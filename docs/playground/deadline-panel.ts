import { dueDates, parseDeadline } from "chiso";
import { clauseList, markedDeadline } from "./deadline-view.js";
import { element, type Child } from "./dom.js";
import { findingList } from "./finding-view.js";
import type { Settings } from "./model.js";
import { say } from "./words.js";

/** A deadline by itself: its clauses marked, when each falls due and why. */
export function deadlinePanel(
  text: string,
  year: number | undefined,
  { before, roll }: Settings,
): Child {
  if (text.trim() === "") return undefined;
  const deadline = parseDeadline(text);
  const known = year === undefined ? {} : { year };
  const { dated, open, findings } = dueDates(text, { ...known, before, roll });
  return [
    markedDeadline(deadline),
    clauseList(deadline, { dated, open }, true),
    findings.length === 0
      ? element("p", { class: "hint" }, say("noFindings"))
      : findingList(findings),
  ];
}
