import {
  DEADLINE_LABELS,
  type DeadlineExpression,
  type Occurrence,
  type OpenObligation,
} from "chiso";
import { OPEN_WORDS } from "./data/words.js";
import { element, type Child } from "./dom.js";
import { dayText, inLocale, say } from "./words.js";

/** Something that falls due, or has no date, by a clause of a deadline. */
export interface ClauseTimes {
  readonly dated: readonly Occurrence[];
  readonly open: readonly (Pick<OpenObligation, "clause"> & { readonly reason: string })[];
}

/** A deadline with its clauses marked in its words. */
export function markedDeadline({ text, clauses }: DeadlineExpression): HTMLElement {
  const cuts = [0, text.length, ...clauses.flatMap(({ span }) => [span.start, span.end])];
  const ends = [...new Set(cuts)].sort((left, right) => left - right);
  const parts = ends.slice(1).map((end, index): Child => {
    const start = ends[index] ?? 0;
    const words = text.slice(start, end);
    const covering = clauses.flatMap(({ span }, at) =>
      span.start <= start && end <= span.end ? [at] : [],
    );
    const [first] = covering;
    if (first === undefined) return words;
    const ending = covering.filter((at) => clauses[at]?.span.end === end);
    const marks = ending.map((at) => element("sup", {}, String(at + 1)));
    return element("mark", { class: `clause-${first % 4}` }, words, marks);
  });
  return element("p", { class: "deadline" }, parts);
}

/** The clauses of a deadline, each with its kind and when it falls due. */
export function clauseList(
  { clauses }: DeadlineExpression,
  { dated, open }: ClauseTimes,
  withBasis = false,
): HTMLElement {
  const items = clauses.map(({ timing, label }, at) => {
    const due = dated.filter(({ clause }) => clause === at);
    const undated = open.filter(({ clause }) => clause === at);
    const days = due.map((each) => element("li", {}, occurrenceText(each)));
    const reasons = undated.map(({ reason }) => element("li", {}, openText(reason)));
    const about = label === undefined ? "" : `${label}: `;
    return element(
      "li",
      {},
      element("span", { class: "kind" }, about + inLocale(DEADLINE_LABELS[timing.kind])),
      days.length + reasons.length === 0
        ? undefined
        : element("ul", { class: "days" }, days, reasons),
      withBasis && due[0] !== undefined ? basisList(due[0]) : undefined,
    );
  });
  return element("ol", { class: "clauses" }, items);
}

/** A due date in words: its day, hour, and how sure it is. */
export function occurrenceText({ due, time, times, approximate, certainty }: Occurrence): string {
  const day = time === undefined ? dayText(due) : say("atTime", time, dayText(due));
  const notes = [
    times === undefined || times === 1 ? "" : say("timesEach", times),
    certainty === "projected" ? say("projected") : "",
  ].filter((note) => note !== "");
  const words = approximate === true ? `${say("approximately")} ${day}` : day;
  return notes.length === 0 ? words : `${words} (${notes.join(", ")})`;
}

/** Why something has no date. */
export function openText(reason: string): string {
  const words = OPEN_WORDS[reason];
  return words === undefined ? say("noDate") : `${say("noDate")}: ${inLocale(words)}`;
}

/** The rules on which a due date rests, each with its source. */
export function basisList({ basis }: Occurrence): HTMLElement {
  const rules = basis.map(({ text, source }) => {
    const article = source.article === undefined ? "" : `, ${source.article}`;
    return element(
      "li",
      {},
      `${inLocale(text)} `,
      element("cite", {}, `(${source.document}${article})`),
    );
  });
  return element("ul", { class: "basis", "aria-label": say("basis") }, rules);
}
