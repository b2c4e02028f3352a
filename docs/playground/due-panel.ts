import { weekdayOf, type TrackedObligation } from "chiso";
import { basisList, occurrenceText, openText } from "./deadline-view.js";
import { element, type Child } from "./dom.js";
import { gatheredBy } from "./grouped.js";
import type { Model } from "./model.js";
import { statusElement } from "./plan-panel.js";
import { WEEKDAYS } from "./data/words.js";
import { dayText, inLocale, say } from "./words.js";

/** Everything by its due date, month by month, and what has none. */
export function duePanel({ tracked }: Model): Child {
  if (tracked === undefined) return element("p", {}, say("yearNeeded"));
  const dated = tracked.obligations.flatMap((each) =>
    each.due === undefined ? [] : [{ due: each.due, each }],
  );
  dated.sort((left, right) => (left.due < right.due ? -1 : left.due > right.due ? 1 : 0));
  const months = gatheredBy(dated, ({ due }) => due.slice(0, 7));
  const parts = Array.from(months, ([month, all]) => {
    const [year = "", number = ""] = month.split("-");
    return [
      element("h3", {}, say("month", number, year)),
      element(
        "ol",
        { class: "due" },
        all.map(({ each, due }) => dueItem(each, due)),
      ),
    ];
  });
  const open = tracked.obligations.filter(({ due }) => due === undefined);
  return [
    dated.length === 0 ? element("p", {}, say("noDue")) : parts,
    open.length === 0
      ? undefined
      : [
          element("h3", {}, say("undatedHeading")),
          element("ul", { class: "due" }, open.map(openItem)),
        ],
  ];
}

function dueItem(
  obligation: TrackedObligation,
  due: TrackedObligation["due"] & string,
): HTMLElement {
  const { occurrence, deadlineText } = obligation;
  const weekday = WEEKDAYS[weekdayOf(due) - 1];
  const day = occurrence?.due === due ? occurrenceText(occurrence) : dayText(due);
  return element(
    "li",
    {},
    element(
      "p",
      { class: "when" },
      element("time", { datetime: due }, day),
      weekday === undefined ? undefined : element("span", {}, inLocale(weekday)),
      statusElement(obligation),
    ),
    whatElements(obligation),
    deadlineText === undefined ? undefined : element("q", {}, deadlineText),
    occurrence === undefined ? undefined : basisList(occurrence),
  );
}

function openItem(obligation: TrackedObligation): HTMLElement {
  const { open, deadlineText } = obligation;
  return element(
    "li",
    {},
    element("p", { class: "when" }, openText(open?.reason ?? "unstated")),
    whatElements(obligation),
    deadlineText === undefined ? undefined : element("q", {}, deadlineText),
  );
}

function whatElements({ task, title, deliverable, leads }: TrackedObligation): Child {
  const output = deliverable === undefined ? "" : ` – ${deliverable.title}`;
  const names = leads.map(({ name }) => name).join(", ");
  return [
    element("p", { class: "what" }, element("b", {}, task), ` ${title}${output}`),
    names === "" ? undefined : element("p", { class: "who" }, say("leadIs", names)),
  ];
}
