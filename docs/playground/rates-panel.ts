import type { Completion, CompletionGroup, CompletionRate } from "chiso";
import { element, type Child } from "./dom.js";
import type { Model } from "./model.js";
import type { Word } from "./data/words.js";
import { dayText, inLocale, numberText, say } from "./words.js";

/** Completion by section and by lead, where the table says what has been done. */
export function ratesPanel({ rates, tracked }: Model): Child {
  if (rates === undefined || tracked === undefined) return element("p", {}, say("noRecords"));
  const { bySection, byAgency } = rates;
  return [
    element("p", {}, say("ratesCaption", dayText(tracked.asOf))),
    ratesTable(bySection, "bySection"),
    ratesTable(byAgency, "byAgency"),
    byAgency.overlapping ? element("p", { class: "hint" }, say("overlapping")) : undefined,
  ];
}

function ratesTable({ groups, total }: Completion, caption: Word): HTMLElement {
  const heads: readonly Word[] = ["columnGroup", "columnOfAll", "columnOfDue", "columnOverdue"];
  return element(
    "table",
    { class: "rates" },
    element("caption", {}, say(caption)),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        heads.map((word) => element("th", { scope: "col" }, say(word))),
      ),
    ),
    element("tbody", {}, groups.map(groupRow)),
    element("tfoot", {}, groupRow(total)),
  );
}

function groupRow({ label, counts, completedOfAll, completedOfDue }: CompletionGroup): HTMLElement {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, inLocale(label)),
    element("td", {}, rateElements(completedOfAll)),
    element("td", {}, rateElements(completedOfDue)),
    element("td", {}, numberText(counts.overdue)),
  );
}

/** A rate with its numerator and denominator, and a bar that shows nothing but the same. */
function rateElements({ numerator, denominator, percent }: CompletionRate): Child {
  const counted = `${numerator}/${denominator}`;
  if (percent === undefined) return counted;
  const bar = element("progress", {
    max: "100",
    value: String(percent),
    "aria-hidden": "true",
  });
  return [`${counted} (${numberText(percent)}%)`, bar];
}
