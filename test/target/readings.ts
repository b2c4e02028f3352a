import { findTargets, type Target } from "chiso/target";

/** A field in quotation marks behind the word that says what it is. */
const quoted = (word: string, text: string | undefined): string[] =>
  text === undefined || text === "" ? [] : [`${word}«${text}»`];

/** A target in a line: what is asked, of what, by when, for each of whom, and from where. */
function readingOf(target: Target): string {
  const { role, comparator, extent, value, interval, unit, metric } = target;
  const range = interval === undefined ? undefined : `${interval.from}..${interval.to}`;
  const said = [role === "reported" ? role : undefined, comparator, extent, value ?? range];
  return [
    ...said.filter((one) => one !== undefined),
    unit.kind,
    ...quoted("", metric),
    ...quoted("by ", target.deadline?.text),
    ...quoted("each ", target.forEach?.text),
    ...quoted("from ", target.baseline?.text),
  ].join(" ");
}

/** What is read of a text, a line for each target, and the codes of what else is told of it. */
export function readingsOf(text: string): readonly string[] {
  const { targets, findings } = findTargets(text);
  // Whether a word of bound stands there shows in the comparator.
  const codes = findings.map(({ code }) => code).filter((code) => code !== "target-no-comparator");
  return [...targets.map(readingOf), ...codes];
}
