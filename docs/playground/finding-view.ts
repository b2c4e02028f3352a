import { explainFinding, findingExplanations, type FindingCode, type Severity } from "chiso";
import { element } from "./dom.js";
import type { AnyFinding } from "./model.js";
import { inLocale, say } from "./words.js";
import type { Word } from "./data/words.js";

/** Each severity by a sign and a word, so that no colour is needed to tell it. */
const SEVERITIES: Readonly<Record<Severity, readonly [sign: string, word: Word]>> = {
  error: ["✕", "severityError"],
  warning: ["!", "severityWarning"],
  info: ["i", "severityInfo"],
};

const KNOWN = new Set<string>(findingExplanations().map(({ code }) => code));

function isKnown(code: string): code is FindingCode {
  return KNOWN.has(code);
}

/** A list of findings, each with what it means and what to do behind it. */
export function findingList(
  findings: readonly AnyFinding[],
  { places = false }: { readonly places?: boolean } = {},
): HTMLElement | undefined {
  if (findings.length === 0) return undefined;
  const items = findings.map((finding) => findingItem(finding, places));
  return element("ul", { class: "findings" }, items);
}

function findingItem(finding: AnyFinding, places: boolean): HTMLElement {
  const { code, severity, message, excerpt } = finding;
  const [sign, word] = SEVERITIES[severity];
  const head = [
    element("span", { class: "sign", "aria-hidden": "true" }, sign),
    element("strong", {}, `${say(word)}: `),
    inLocale(message),
    places ? placeText(finding) : undefined,
    excerpt === undefined ? undefined : element("q", {}, excerpt),
  ];
  if (!isKnown(code)) return element("li", { class: severity }, element("p", {}, head));
  const { meaning, reason, advice } = explainFinding(code);
  return element(
    "li",
    { class: severity },
    element(
      "details",
      {},
      element("summary", {}, head),
      element("p", {}, inLocale(meaning)),
      element("p", {}, say("reasonLabel", inLocale(reason))),
      element("p", {}, say("adviceLabel", inLocale(advice))),
    ),
  );
}

function placeText({ place, owner }: AnyFinding): HTMLElement | undefined {
  const words =
    place === undefined
      ? owner !== undefined && "key" in owner
        ? owner.key
        : undefined
      : place.column === undefined
        ? say("placeRow", place.row)
        : say("place", place.row, place.column);
  return words === undefined ? undefined : element("span", { class: "place" }, words);
}
