import { compareCitations, parseCitations, type Citation } from "../../citation/index.js";
import { sliceSpan, unaccent, type Span } from "../../text/index.js";
import { yearOf } from "../../time/index.js";
import * as draft from "./draft.js";
import type { LintFindingCode } from "./lint-finding.js";

/** Makes a finding about a place in words that cite documents. */
type Report = (code: LintFindingCode, details: draft.LintDetails, span: Span) => draft.LintDraft;

/** A cited document with the means to report it. */
interface Cited {
  readonly citation: Citation;
  readonly report: Report;
}

/** Citations whose dates disagree with each other, or that name a day that does not exist. */
export function citationDrafts(linted: draft.LintedPlan): draft.LintDraft[] {
  const { number } = linted.plan;
  const reportPlan: Report = (code, details) => draft.draftOf(code, draft.WHOLE_PLAN, details);
  const cited: Cited[] = number === undefined ? [] : [{ citation: number, report: reportPlan }];
  const impossible: draft.LintDraft[] = [];
  for (const [text, report] of citingTexts(linted)) {
    if (!/\d/.test(text)) continue;
    const { citations, findings } = parseCitations(text);
    for (const citation of citations) cited.push({ citation, report });
    for (const { code, span } of findings) {
      if (code !== "impossible-date" || span === undefined) continue;
      const words = sliceSpan(text, span);
      impossible.push(report("lint-citation-date-impossible", { words }, span));
    }
  }
  return [...impossible, ...disagreements(cited)];
}

/** Words that may cite documents; the text around the plan is one, so that citations are whole. */
function citingTexts({
  tasks,
  text,
}: draft.LintedPlan): (readonly [text: string, report: Report])[] {
  const inPlan = tasks.flatMap((planned) =>
    draft.wordsOf(planned.task).map(([words, place]) => {
      const report: Report = (code, details) =>
        draft.taskDraft(code, planned, { place, ...details });
      return [words, report] as const;
    }),
  );
  if (text === undefined) return inPlan;
  const rowAt = rowsOf(text);
  const around: Report = (code, details, { start }) =>
    draft.draftOf(code, draft.AROUND_PLAN, { ...details, place: { row: rowAt(start) } });
  return [...inPlan, [text, around]];
}

/** A reader from offsets to lines, counted from 1. */
function rowsOf(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** Of one number so many dates are held against each other; more are a matter of another kind. */
const MOST_DATES = 16;

/** Documents of one number that can be one document, with different dates. */
function disagreements(cited: readonly Cited[]): draft.LintDraft[] {
  const groups = new Map<string, Citation[]>();
  return cited.flatMap(({ citation, report }) => {
    const key = registerKey(citation);
    if (key === undefined) return [];
    const earlier = groups.get(key) ?? [];
    groups.set(key, earlier);
    if (earlier.some(({ date, issuer }) => date === citation.date && issuer === citation.issuer))
      return [];
    const other = earlier.find((each) => canBeOne(each, citation));
    const known = earlier.some((each) => each.date === citation.date && canBe(each, citation));
    if (earlier.length < MOST_DATES) earlier.push(citation);
    if (other?.date === undefined || citation.date === undefined || known) return [];
    const words = [citation.text, citation.subject].filter((each) => each !== undefined).join(" ");
    const days = [other.date, citation.date].map((date) => date.split("-").reverse().join("/"));
    const more = { vi: `Ghi ngày ${days.join(" và ngày ")}.`, en: `Dated ${days.join(" and ")}.` };
    return [report("lint-citation-dates-disagree", { words, more }, citation.span)];
  });
}

/** Number, body and year: under other ones it is another document. */
function registerKey({ serial, body, unit, date, numberYear }: Citation): string | undefined {
  if (serial === undefined || date === undefined) return undefined;
  const plain = serial.toLowerCase().replace(/^0+(?=\d)/, "");
  const symbol = `${body ?? ""}-${unit ?? ""}`.toLowerCase();
  return `${plain}/${numberYear ?? ""}/${symbol}/${yearOf(date)}`;
}

function canBeOne(left: Citation, right: Citation): boolean {
  return canBe(left, right) && compareCitations(left, right).reason === "dates-disagree";
}

/** A number is no identity: issuers of two levels count their documents by themselves. */
function canBe(left: Citation, right: Citation): boolean {
  const levels = [left, right].map(levelOf).filter((level) => level !== undefined);
  if (new Set(levels).size > 1) return false;
  return compareCitations(left, right).relation !== "different";
}

const LEVELS = /(?<= )(?:phuong|xa|thi tran|huyen|thi xa|quan|tinh)(?= )/;

/** The level that the words of an issuer name: that of the first one. */
function levelOf({ issuer }: Citation): string | undefined {
  return LEVELS.exec(` ${unaccent(issuer ?? "")} `)?.[0];
}
