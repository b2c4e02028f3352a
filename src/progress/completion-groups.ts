import { keyOfAgency, type Agency } from "../agency/index.js";
import { findMeasure, INDEX_LABELS, isWholeIndex, type MeasureRef } from "../indices/index.js";
import { defined, formatRoman, type LocalizedText } from "../text/index.js";
import { monthOf, type PlainDate } from "../time/index.js";
import { CERTAINTY_LABELS, DEADLINE_LABELS, NO_VALUE_LABELS } from "./data/labels.js";
import { isStill } from "./status.js";
import type { TrackedObligation } from "./tracked-plan.js";

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
  /** What tells it apart in any plan, where its key does not. */
  readonly identity: string | undefined;
  readonly parts: readonly GroupPart[];
  readonly members: readonly TrackedObligation[];
}

/** A value of a dimension, with its rank among the values met so far. */
interface RankedPart {
  readonly part: GroupPart;
  readonly identity: string;
  readonly rank: number | string;
}

/** The values of a dimension met so far, by what tells them apart, and the keys they have. */
interface Known {
  readonly by: CompletionDimension;
  readonly parts: Map<string, RankedPart>;
  readonly keys: Set<string>;
  /** The key of each agency met so far, by all that tells one from another. */
  readonly agencies: Map<string, string>;
}

/** Groups obligations, one group for each combination of values that occurs. */
export function gathered(
  obligations: readonly TrackedObligation[],
  dimensions: readonly CompletionDimension[],
): { readonly groups: readonly ObligationGroup[]; readonly overlapping: boolean } {
  const known = dimensions.map((by): Known => ({
    by,
    parts: new Map(),
    keys: new Set(),
    agencies: new Map(),
  }));
  const groups = new Map<string, RankedGroup>();
  const own = obligations.flatMap((each) =>
    dimensions.includes("agency") ? ownParts(each) : [{ obligation: each, counted: each }],
  );
  let overlapping = own.length > obligations.length;
  for (const { obligation, counted } of own) {
    const combinations = combined(known.map((met) => rankedParts(counted, met)));
    overlapping ||= combinations.length > 1;
    for (const combination of combinations) {
      const key = keyOf(combination);
      const group = groups.get(key) ?? groupOf(key, combination);
      group.members.push(obligation);
      groups.set(key, group);
    }
  }
  const sorted = [...groups.values()].sort((left, right) => byRanks(left.ranks, right.ranks));
  return { groups: sorted, overlapping };
}

/** Several keys as one, with the stroke between them told from one inside a key. */
function keyOf(combination: readonly RankedPart[]): string {
  const keys = combination.map(({ part }) => part.key);
  if (keys.length === 1) return keys.join("");
  return keys.map((key) => key.replace(/[\\|]/g, "\\$&")).join(" | ");
}

/** What tells a combination of values apart in any plan; nothing where its key does. */
function identityOf(combination: readonly RankedPart[]): string | undefined {
  if (combination.every(({ part, identity }) => part.key === identity)) return undefined;
  return JSON.stringify(combination.map(({ identity }) => identity));
}

/** An obligation as each of its several leads has it, counted under that lead. */
function ownParts(obligation: TrackedObligation) {
  const { byLead } = obligation;
  if (byLead === undefined) return [{ obligation, counted: obligation }];
  return byLead.map(({ agency, status, tracker, ...lead }) => {
    const { completedOn, completedAt, state } = lead;
    const own = defined({ ...obligation, status, tracker, completedOn, completedAt, state });
    return { obligation: own, counted: { ...own, leads: [agency] } };
  });
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
  const ranks = combination.map(({ rank }) => rank);
  return { key, label, identity: identityOf(combination), parts, members: [], ranks };
}

function combined(parts: readonly (readonly RankedPart[])[]): RankedPart[][] {
  return parts.reduce<RankedPart[][]>(
    (all, values) => all.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  );
}

function byRanks(left: RankedGroup["ranks"], right: RankedGroup["ranks"]): number {
  for (const [place, one] of left.entries()) {
    const other = right[place] ?? one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** The values of an obligation in a dimension; months and quarters rank by time. */
function rankedParts(obligation: TrackedObligation, met: Known): RankedPart[] {
  const { by, parts: known, keys } = met;
  const values = VALUES[by](obligation, met);
  const none = NO_VALUE_LABELS[by];
  const all: readonly Value[] =
    values.length === 0 && none !== undefined ? [absence(none)] : values;
  const parts = all.map(([code, label, identity = code, longer = identity]) => {
    const before = known.get(identity);
    if (before !== undefined) return before;
    const key = freeKey([code, longer], keys);
    const rank = by === "month" || by === "quarter" ? key : known.size;
    const ranked = { part: { by, key, label }, identity, rank };
    known.set(identity, ranked);
    keys.add(key);
    return ranked;
  });
  return [...new Set(parts)];
}

/** The first key that nothing else has, with a number behind it where all are taken. */
export function freeKey(wanted: readonly string[], taken: ReadonlySet<string>): string {
  const last = wanted.at(-1) ?? "";
  for (const key of wanted) if (!taken.has(key)) return key;
  let count = 2;
  while (taken.has(`${last}/${count}`)) count += 1;
  return `${last}/${count}`;
}

/** A value: its key and name; what tells it apart, and the key it has where another has the first. */
type Value = readonly [key: string, label: LocalizedText, identity?: string, longer?: string];

/** What stands for having no value, told from a code that is written so. */
function absence(label: LocalizedText): Value {
  return ["~", label, "\0", "~"];
}

/** The key of an agency; the same few lead most of what there is. */
function keyAmong(known: Map<string, string>, agency: Agency): string {
  const { name, kind, level, qualifier = "", place = "", holder = "" } = agency;
  const told = [name, kind, level, qualifier, place, holder].join("\n");
  const key = known.get(told) ?? keyOfAgency(agency);
  known.set(told, key);
  return key;
}

/** How an obligation stands in each dimension; no value where it has none. */
const VALUES: Readonly<
  Record<CompletionDimension, (obligation: TrackedObligation, met: Known) => readonly Value[]>
> = {
  part: ({ section: { part, partTitle } }) =>
    part === undefined ? [] : [[part, asWritten(headed(". ", part, partTitle))]],
  section: sectionValue,
  task: ({ task, title }) => [[task, asWritten(`${task}. ${title}`)]],
  deliverable: deliverableValue,
  index: ({ measures }) => measures.map(({ index }) => [index, INDEX_LABELS[index]]),
  measure: ({ measures }) => measures.map(measureValue),
  agency: ({ leads }, { agencies }) =>
    leads.map((lead) => [keyAmong(agencies, lead), asWritten(lead.name)]),
  month: ({ due }) => (due === undefined ? [] : [monthValue(due)]),
  quarter: ({ due }) => (due === undefined ? [] : [quarterValue(due)]),
  deadline: ({ deadlineKind }) => [
    [deadlineKind ?? "none", DEADLINE_LABELS[deadlineKind ?? "none"]],
  ],
  status: ({ status: { done, timing, label }, state }) => [
    [isStill(state) ? state.name : `${done ? "completed" : "open"}-${timing}`, label],
  ],
  tracker: ({ tracker }) => [[tracker.class, tracker.label]],
  certainty: ({ certainty }) => [[certainty, CERTAINTY_LABELS[certainty]]],
};

/** The names of all dimensions. */
export const DIMENSIONS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(Object.keys(VALUES)))();

function asWritten(words: string): LocalizedText {
  return { vi: words, en: words };
}

/** What there is of a code and a heading. */
function headed(sign: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(sign);
}

/** Sections go by their codes, and by their headings where they have none, or another has theirs. */
function sectionValue({ section: { part, code, title } }: TrackedObligation): Value[] {
  const codes = headed(".", part, code);
  const label = headed(". ", codes, title);
  return label === ""
    ? []
    : [[code === "" ? label : codes, asWritten(label), JSON.stringify([codes, title]), label]];
}

/** What has no deliverable of its own counts under its task. */
function deliverableValue({ task, title, deliverable }: TrackedObligation): Value[] {
  const key = deliverable === undefined ? task : `${task}#${deliverable.number}`;
  return [[key, asWritten(`${key}. ${deliverable?.title ?? title}`)]];
}

function measureValue(ref: MeasureRef): Value {
  const { index, edition, code } = ref;
  if (isWholeIndex(ref)) {
    const { vi, en } = INDEX_LABELS[index];
    const label = { vi: `${vi}: cả chỉ số`, en: `${en} as a whole` };
    return [`${index}:${code}`, label, `${index} ${code}`, `${index}:${edition}:${code}`];
  }
  const measure = findMeasure(ref);
  const { key, name } = measure ?? { key: `${edition} ${code}` };
  const label =
    name === undefined
      ? asWritten(`${index.toUpperCase()} ${code}`)
      : { vi: `${code}. ${name.vi}`, en: `${code}. ${name.en}` };
  return [`${index}:${code}`, label, `${index} ${key}`, `${index}:${edition}:${code}`];
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
