import { toRatesSvg, type Completion, type CompletionGroup, type CompletionRate } from "chiso";
import { element, type Child } from "./dom.js";
import type { Model } from "./model.js";
import type { Word } from "./data/words.js";
import { picture } from "./picture.js";
import { currentLocale, dayText, inLocale, numberText, say } from "./words.js";

/** Completion by section and by lead, where the table says what has been done. */
export function ratesPanel({ rates, tracked }: Model): Child {
  if (rates === undefined || tracked === undefined) return element("p", {}, say("noRecords"));
  const { bySection, byAgency } = rates;
  return [
    element("p", {}, say("ratesCaption", dayText(tracked.asOf))),
    ratesTable(bySection, "bySection"),
    ratesDrawing(bySection, "bySection"),
    ratesTable(byAgency, "byAgency"),
    ratesDrawing(byAgency, "byAgency"),
    byAgency.overlapping ? element("p", { class: "hint" }, say("overlapping")) : undefined,
  ];
}

/** The same as bars. */
function ratesDrawing(completion: Completion, caption: Word): HTMLElement {
  const title = `${say(caption)} – ${inLocale(completion.total.completedOfAll.ofLabel)}`;
  return picture(toRatesSvg(completion, { locale: currentLocale(), title }));
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
    element("td", {}, rateWords(completedOfAll)),
    element("td", {}, rateWords(completedOfDue)),
    element("td", {}, numberText(counts.overdue)),
  );
}

/** A rate with its numerator and denominator. */
function rateWords({ numerator, denominator, percent }: CompletionRate): string {
  const counted = `${numerator}/${denominator}`;
  return percent === undefined ? counted : `${counted} (${numberText(percent)}%)`;
}
