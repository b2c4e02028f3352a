import { agencyKey } from "../agency/index.js";
import { findMeasure, type MeasureRef } from "../indices/index.js";
import { formatRoman, type LocalizedText } from "../text/index.js";
import { monthOf, type PlainDate } from "../time/index.js";
import { CERTAINTY_LABELS, DEADLINE_LABELS, INDEX_LABELS, NO_VALUE_LABELS } from "./data/labels.js";
import type { TrackedObligation } from "./track-plan.js";

/** By what completion can be counted. */
export type CompletionDimension =
  | "part"
  | "section"
  | "task"
  | "deliverable"
  | "index"
  | "measure"
  | "agency"
  | "month"
  | "quarter"
  | "deadline"
  | "status"
  | "tracker"
  | "certainty";

/** The place of a group in one dimension. */
export interface GroupPart {
  /** The dimension. */
  readonly by: CompletionDimension;
  /** Stable name of its value. */
  readonly key: string;
  /** The value for people. */
  readonly label: LocalizedText;
}

/** Obligations that have the same values in all dimensions asked for. */
export interface ObligationGroup {
  readonly key: string;
  readonly label: LocalizedText;
  readonly parts: readonly GroupPart[];
  readonly members: readonly TrackedObligation[];
}

/** A value of a dimension, with its rank among the values met so far. */
interface RankedPart {
  readonly part: GroupPart;
  readonly rank: number | string;
}

/** Groups obligations, one group for each combination of values that occurs. */
export function gathered(
  obligations: readonly TrackedObligation[],
  dimensions: readonly CompletionDimension[],
): { readonly groups: readonly ObligationGroup[]; readonly overlapping: boolean } {
  if (dimensions.length === 0) return { groups: [], overlapping: false };
  const known = dimensions.map(() => new Map<string, RankedPart>());
  const groups = new Map<string, RankedGroup>();
  let overlapping = false;
  for (const obligation of obligations) {
    const parts = dimensions.map((by, place) => rankedParts(obligation, by, known[place]));
    const combinations = combined(parts);
    overlapping ||= combinations.length > 1;
    for (const combination of combinations) {
      const key = combination.map(({ part }) => part.key).join(" | ");
      const group = groups.get(key) ?? groupOf(key, combination);
      group.members.push(obligation);
      groups.set(key, group);
    }
  }
  const sorted = [...groups.values()].sort((left, right) => byRanks(left.ranks, right.ranks));
  return { groups: sorted, overlapping };
}

interface RankedGroup extends ObligationGroup {
  readonly members: TrackedObligation[];
  readonly ranks: readonly RankedPart["rank"][];
}

function groupOf(key: string, combination: readonly RankedPart[]): RankedGroup {
  const parts = combination.map(({ part }) => part);
  const label = {
    vi: parts.map((part) => part.label.vi).join(" · "),
    en: parts.map((part) => part.label.en).join(" · "),
  };
  return { key, label, parts, members: [], ranks: combination.map(({ rank }) => rank) };
}

function combined(parts: readonly (readonly RankedPart[])[]): RankedPart[][] {
  return parts.reduce<RankedPart[][]>(
    (all, values) => all.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  );
}

function byRanks(left: RankedGroup["ranks"], right: RankedGroup["ranks"]): number {
  for (const [place, one] of left.entries()) {
    const other = right[place];
    if (other !== undefined && one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** The values of an obligation in a dimension; months and quarters rank by time. */
function rankedParts(
  obligation: TrackedObligation,
  by: CompletionDimension,
  known = new Map<string, RankedPart>(),
): RankedPart[] {
  const values = VALUES[by](obligation);
  const none = NO_VALUE_LABELS[by];
  const labels = new Map(values.length === 0 && none !== undefined ? [["~", none]] : values);
  return [...labels].map(([code, label]) => {
    const met = known.get(code)?.part.label.vi ?? label.vi;
    // Two sections of one code are told apart by their headings.
    const key = by === "section" && met !== label.vi ? label.vi : code;
    const rank = by === "month" || by === "quarter" ? key : known.size;
    const ranked = known.get(key) ?? { part: { by, key, label }, rank };
    known.set(key, ranked);
    return ranked;
  });
}

type Value = readonly [key: string, label: LocalizedText];

/** How an obligation stands in each dimension; no value where it has none. */
const VALUES: Readonly<
  Record<CompletionDimension, (obligation: TrackedObligation) => readonly Value[]>
> = {
  part: ({ section: { part, partTitle } }) =>
    part === undefined ? [] : [[part, asWritten(headed(". ", part, partTitle))]],
  section: sectionValue,
  task: ({ task, title }) => [[task, asWritten(`${task}. ${title}`)]],
  deliverable: deliverableValue,
  index: ({ measures }) => measures.map(({ index }) => [index, INDEX_LABELS[index]]),
  measure: ({ measures }) => measures.map(measureValue),
  agency: ({ leads }) => leads.map((lead) => [agencyKey(lead), asWritten(lead.name)]),
  month: ({ due }) => (due === undefined ? [] : [monthValue(due)]),
  quarter: ({ due }) => (due === undefined ? [] : [quarterValue(due)]),
  deadline: ({ deadlineKind }) => [
    [deadlineKind ?? "none", DEADLINE_LABELS[deadlineKind ?? "none"]],
  ],
  status: ({ status: { done, timing, label } }) => [
    [`${done ? "completed" : "open"}-${timing}`, label],
  ],
  tracker: ({ tracker }) => [[tracker.class, tracker.label]],
  certainty: ({ certainty }) => [[certainty, CERTAINTY_LABELS[certainty]]],
};

function asWritten(words: string): LocalizedText {
  return { vi: words, en: words };
}

/** What there is of a code and a heading. */
function headed(sign: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(sign);
}

/** Sections go by their codes, and by their headings where they have none. */
function sectionValue({ section: { part, code, title } }: TrackedObligation): Value[] {
  const codes = headed(".", part, code);
  const label = headed(". ", codes, title);
  return label === "" ? [] : [[code === "" ? label : codes, asWritten(label)]];
}

/** What has no deliverable of its own counts under its task. */
function deliverableValue({ task, title, deliverable }: TrackedObligation): Value[] {
  const key = deliverable === undefined ? task : `${task}#${deliverable.number}`;
  return [[key, asWritten(`${key}. ${deliverable?.title ?? title}`)]];
}

function measureValue(ref: MeasureRef): Value {
  const { index, code } = ref;
  const name = findMeasure(ref)?.name;
  const label =
    name === undefined
      ? asWritten(`${index.toUpperCase()} ${code}`)
      : { vi: `${code}. ${name.vi}`, en: `${code}. ${name.en}` };
  return [`${index}:${code}`, label];
}

function monthValue(due: PlainDate): Value {
  const label = `${due.slice(5, 7)}/${due.slice(0, 4)}`;
  return [due.slice(0, 7), { vi: `Tháng ${label}`, en: label }];
}

function quarterValue(due: PlainDate): Value {
  const quarter = Math.ceil(monthOf(due) / 3);
  const year = due.slice(0, 4);
  const label = { vi: `Quý ${formatRoman(quarter) ?? ""}/${year}`, en: `Q${quarter} ${year}` };
  return [`${year}-Q${quarter}`, label];
}
