import { explainRule, readScoringRule } from "chiso";
import { element, type Child } from "./dom.js";
import { findingList } from "./finding-view.js";
import { currentLocale, say } from "./words.js";

/** A rule in words, as it was understood: a sentence, and its table of points. */
export function rulePanel(text: string, maximum: number | undefined): Child {
  if (text.trim() === "") return undefined;
  const { rule, findings } = readScoringRule(text, maximum === undefined ? {} : { maximum });
  const listed = findingList(
    findings.map((finding) => {
      const { span } = finding;
      const excerpt = span === undefined ? "" : text.slice(span.start, span.end);
      return excerpt === "" || excerpt === text ? finding : { ...finding, excerpt };
    }),
  );
  if (rule === undefined) return [element("p", {}, say("noRule")), listed];
  const { text: words, rows } = explainRule(rule, currentLocale());
  return [
    element(
      "table",
      { class: "points" },
      element("caption", {}, words),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, say("columnValue")),
          element("th", { scope: "col" }, say("columnPoints")),
        ),
      ),
      element(
        "tbody",
        {},
        rows.map(({ value, points }) =>
          element("tr", {}, element("th", { scope: "row" }, value), element("td", {}, points)),
        ),
      ),
    ),
    listed,
  ];
}
