import { compareCitations, parseCitations, type Citation } from "../../citation/index.js";
import { unaccent, type LocalizedText, type Span } from "../../text/index.js";
import { yearOf, type PlainDate } from "../../time/index.js";
import type { Place } from "../model/plan.js";
import {
  AROUND_PLAN,
  draftOf,
  taskDraft,
  WHOLE_PLAN,
  type LintDetails,
  type LintDraft,
  type LintedPlan,
} from "./draft.js";
import type { LintFindingCode } from "./lint-finding.js";

/** A cited document with the means to report it. */
interface Cited {
  readonly citation: Citation;
  readonly report: (code: LintFindingCode, details: LintDetails) => LintDraft;
}

/** Words that cite documents. */
interface CitingText {
  readonly text: string;
  readonly report: Cited["report"];
  /** The line of a place in the text, where its lines are places. */
  readonly rowAt?: (offset: number) => number;
}

function citingTexts({ tasks }: LintedPlan): CitingText[] {
  return [...tasks.entries()].flatMap(([position, planned]) => {
    const { task } = planned;
    const at =
      (place: Place | undefined): Cited["report"] =>
      (code, details) =>
        taskDraft(code, position, planned, { place, ...details });
    return [
      { text: task.title, report: at(task.source) },
      ...task.deliverables.map(({ title, source }) => ({
        text: title,
        report: at(source ?? task.source),
      })),
      ...task.results.map(({ text, source }) => ({ text, report: at(source ?? task.source) })),
      ...task.notes.map((text) => ({ text, report: at(task.source) })),
    ];
  });
}

/** Citations whose dates disagree with each other, or that name a day that does not exist. */
export function citationDrafts(linted: LintedPlan): LintDraft[] {
  const { plan, text } = linted;
  const reportPlan: Cited["report"] = (code, details) => draftOf(code, WHOLE_PLAN, details);
  const own: Cited[] =
    plan.number === undefined ? [] : [{ citation: plan.number, report: reportPlan }];
  const read = [...citingTexts(linted), ...aroundTexts(text)].map(citationsIn);
  const cited = [...own, ...read.flatMap((each) => each.cited)];
  return [...read.flatMap((each) => each.impossible), ...disagreements(cited)];
}

/** The text around the plan, read as one so that citations broken over lines are whole. */
function aroundTexts(text: string | undefined): CitingText[] {
  if (text === undefined) return [];
  const report: Cited["report"] = (code, details) => draftOf(code, AROUND_PLAN, details);
  return [{ text, report, rowAt: rowsOf(text) }];
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

function citationsIn({ text, report, rowAt }: CitingText): {
  cited: Cited[];
  impossible: LintDraft[];
} {
  if (!/\d/.test(text)) return { cited: [], impossible: [] };
  const { citations, findings } = parseCitations(text);
  const placed =
    ({ start }: Span): Cited["report"] =>
    (code, details) =>
      report(code, rowAt === undefined ? details : { ...details, place: { row: rowAt(start) } });
  const impossible = findings.flatMap(({ code, span }) => {
    if (code !== "impossible-date" || span === undefined) return [];
    const words = text.slice(span.start, span.end);
    return [placed(span)("lint-citation-date-impossible", { words })];
  });
  const cited = citations.map((citation) => ({ citation, report: placed(citation.span) }));
  return { cited, impossible };
}

/** Of one number so many dates are held against each other; more are a matter of another kind. */
const MOST_DATES = 16;

/** Documents of one number that can be one document, with different dates. */
function disagreements(cited: readonly Cited[]): LintDraft[] {
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
    const more = bothDates(other.date, citation.date);
    const words = [citation.text, citation.subject].filter((each) => each !== undefined).join(" ");
    return [report("lint-citation-dates-disagree", { words, more })];
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
  const levels = [levelOf(left), levelOf(right)];
  if (levels[0] !== undefined && levels[1] !== undefined && levels[0] !== levels[1]) return false;
  return compareCitations(left, right).relation !== "different";
}

const LEVELS = ["xa", "phuong", "thi tran", "huyen", "thi xa", "quan", "tinh"];

/** The level that the words of an issuer name: that of the first one. */
function levelOf({ issuer }: Citation): string | undefined {
  const words = ` ${unaccent(issuer ?? "")} `;
  return LEVELS.map((level) => ({ level, at: words.indexOf(` ${level} `) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)[0]?.level;
}

function bothDates(one: PlainDate, other: PlainDate): LocalizedText {
  const days = [one, other].map((date) => date.split("-").reverse().join("/"));
  return {
    vi: `Ghi ngày ${days.join(" và ngày ")}.`,
    en: `Dated ${days.join(" and ")}.`,
  };
}
