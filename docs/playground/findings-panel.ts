import { element, type Child } from "./dom.js";
import { findingList } from "./finding-view.js";
import type { Model } from "./model.js";
import { say } from "./words.js";

/** All findings, and the words that belong to no cell that was read. */
export function findingsPanel({ findings, reading }: Model): Child {
  const left = reading.leftovers.map(({ text, row, column }) =>
    element(
      "li",
      {},
      element("q", {}, text),
      element(
        "span",
        { class: "place" },
        column === undefined ? say("placeRow", row) : say("place", row, column),
      ),
    ),
  );
  return [
    findingList(findings, { places: true }) ?? element("p", {}, say("noFindings")),
    left.length === 0
      ? undefined
      : [element("h3", {}, say("leftOver")), element("ul", { class: "left" }, left)],
  ];
}
