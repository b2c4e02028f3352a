import { agencyKey } from "../agency/index.js";
import { findMeasure } from "../indices/index.js";
import type { LocalizedText } from "../text/index.js";
import { CERTAINTY_LABELS, DEADLINE_LABELS, GROUP_LABELS, INDEX_LABELS } from "./data/labels.js";
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
  readonly members: TrackedObligation[];
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
  const values = dimensions.map(() => new Map<string, RankedPart>());
  const groups = new Map<string, ObligationGroup & { readonly ranks: RankedPart["rank"][] }>();
  let overlapping = false;
  if (dimensions.length === 0) return { groups: [], overlapping };
  for (const obligation of obligations) {
    const parts = dimensions.map((by, place) => rankedParts(obligation, by, values[place]));
    const combinations = combined(parts);
    overlapping ||= combinations.length > 1;
    for (const combination of combinations) {
      const key = combination.map(({ part }) => part.key).join(" | ");
      const known = groups.get(key);
      if (known === undefined) groups.set(key, groupOf(key, combination, obligation));
      else known.members.push(obligation);
    }
  }
  const sorted = [...groups.values()].sort((left, right) => byRanks(left.ranks, right.ranks));
  return { groups: sorted, overlapping };
}

function groupOf(
  key: string,
  combination: readonly RankedPart[],
  member: TrackedObligation,
): ObligationGroup & { readonly ranks: RankedPart["rank"][] } {
  const parts = combination.map(({ part }) => part);
  const label = {
    vi: parts.map((part) => part.label.vi).join(" · "),
    en: parts.map((part) => part.label.en).join(" · "),
  };
  return { key, label, parts, members: [member], ranks: combination.map(({ rank }) => rank) };
}

function combined(parts: readonly (readonly RankedPart[])[]): RankedPart[][] {
  return parts.reduce<RankedPart[][]>(
    (all, values) => all.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  );
}

function byRanks(left: readonly (number | string)[], right: readonly (number | string)[]): number {
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
  return [...VALUES[by](obligation)].map(([code, label]) => {
    const met = known.get(code);
    // Two sections of one code are told apart by their headings.
    const key = by !== "section" || (met?.part.label.vi ?? label.vi) === label.vi ? code : label.vi;
    const inTime = by === "month" || by === "quarter";
    const ranked = known.get(key) ?? {
      part: { by, key, label },
      rank: inTime ? key : known.size,
    };
    known.set(key, ranked);
    return ranked;
  });
}

type Values = ReadonlyMap<string, LocalizedText>;

/** How an obligation stands in each dimension. */
const VALUES: Readonly<Record<CompletionDimension, (obligation: TrackedObligation) => Values>> = {
  part: partValue,
  section: sectionValue,
  task: taskValue,
  deliverable: deliverableValue,
  index: indexValues,
  measure: measureValues,
  agency: agencyValues,
  month: monthValue,
  quarter: quarterValue,
  deadline: deadlineValue,
  status: statusValue,
  tracker: ({ tracker }) => one(tracker.class, tracker.label),
  certainty: ({ certainty }) => one(certainty, CERTAINTY_LABELS[certainty]),
};

function one(key: string, label: LocalizedText): Values {
  return new Map([[key, label]]);
}

function asWritten(words: string): LocalizedText {
  return { vi: words, en: words };
}

function partValue({ section: { part, partTitle } }: TrackedObligation): Values {
  if (part === undefined) return one("~", GROUP_LABELS.noPart);
  return one(part, asWritten(partTitle === undefined ? part : `${part}. ${partTitle}`));
}

/** Sections go by their codes, and by their headings where they have none. */
function sectionValue({ section }: TrackedObligation): Values {
  const { part, code, title } = section;
  const codes = [part ?? "", code].filter((each) => each !== "").join(".");
  const label = [codes, title].filter((each) => each !== "").join(". ");
  if (label === "") return one("~", GROUP_LABELS.noSection);
  return one(code === "" ? label : codes, asWritten(label));
}

function taskValue({ task, title }: TrackedObligation): Values {
  return one(task, asWritten(`${task}. ${title}`));
}

/** What has no deliverable of its own counts under its task. */
function deliverableValue(obligation: TrackedObligation): Values {
  const { task, deliverable } = obligation;
  if (deliverable === undefined) return taskValue(obligation);
  const key = `${task}#${deliverable.number}`;
  return one(key, asWritten(`${key}. ${deliverable.title}`));
}

function indexValues({ measures }: TrackedObligation): Values {
  if (measures.length === 0) return one("~", GROUP_LABELS.noMeasure);
  return new Map(measures.map(({ index }) => [index, INDEX_LABELS[index]]));
}

function measureValues({ measures }: TrackedObligation): Values {
  if (measures.length === 0) return one("~", GROUP_LABELS.noMeasure);
  return new Map(
    measures.map((ref) => {
      const name = findMeasure(ref)?.name;
      const key = `${ref.index}:${ref.code}`;
      const code = `${ref.index.toUpperCase()} ${ref.code}`;
      return [key, name === undefined ? asWritten(code) : labelled(ref.code, name)];
    }),
  );
}

function labelled(code: string, name: LocalizedText): LocalizedText {
  return { vi: `${code}. ${name.vi}`, en: `${code}. ${name.en}` };
}

function agencyValues({ leads }: TrackedObligation): Values {
  if (leads.length === 0) return one("~", GROUP_LABELS.noAgency);
  return new Map(leads.map((lead) => [agencyKey(lead), asWritten(lead.name)]));
}

function monthValue({ due }: TrackedObligation): Values {
  if (due === undefined) return one("~", GROUP_LABELS.noMonth);
  const label = `${due.slice(5, 7)}/${due.slice(0, 4)}`;
  return one(due.slice(0, 7), { vi: `Tháng ${label}`, en: label });
}

const ROMAN_QUARTERS = ["I", "II", "III", "IV"] as const;

function quarterValue({ due }: TrackedObligation): Values {
  if (due === undefined) return one("~", GROUP_LABELS.noMonth);
  const quarter = Math.ceil(Number(due.slice(5, 7)) / 3);
  const year = due.slice(0, 4);
  const label = {
    vi: `Quý ${ROMAN_QUARTERS[quarter - 1] ?? ""}/${year}`,
    en: `Q${quarter} ${year}`,
  };
  return one(`${year}-Q${quarter}`, label);
}

function deadlineValue({ deadlineKind }: TrackedObligation): Values {
  const kind = deadlineKind ?? "none";
  return one(kind, DEADLINE_LABELS[kind]);
}

function statusValue({ status: { done, timing, label } }: TrackedObligation): Values {
  return one(`${done ? "completed" : "open"}-${timing}`, label);
}
