import { INDEX_LABELS, isWholeIndex } from "../../indices/index.js";
import { DEADLINE_LABELS } from "../../progress/index.js";
import type { Locale } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { RowColumn } from "../data/row-columns.js";
import { sectionWords, statusWords } from "../words.js";
import type { DateCell, RowCell } from "./row-cell.js";
import { agenciesWith, type RowLine } from "./row-line.js";

/** Several things in one cell: short ones beside each other, long ones on lines of their own. */
function listed(words: readonly string[] = [], sign: "; " | "\n" = "; "): string | undefined {
  return words.length === 0 ? undefined : words.join(sign);
}

/** The agencies that have a role, as the plan says. */
function assigned(role: Parameters<typeof agenciesWith>[0], { planned }: RowLine) {
  return listed(agenciesWith(role, planned?.assignments ?? []).map(({ name }) => name));
}

/** What falls due on the day, where the deadline names it; each thing once. */
function labelsOf({ obligation }: RowLine): string | undefined {
  const { occurrence, coinciding = [], open } = obligation ?? {};
  const labels = [occurrence, ...coinciding, open].flatMap((each) => each?.label ?? []);
  return listed([...new Set(labels)]);
}

/** The hour of a due day, unless the day was moved. */
function hourOf({ obligation, tracked }: RowLine): string | undefined {
  return tracked?.extensions === undefined ? obligation?.occurrence?.time : undefined;
}

function dayCell(date: PlainDate | undefined): DateCell | undefined {
  return date === undefined ? undefined : { date };
}

/** What each column says of a line. */
const CELLS: Readonly<Record<RowColumn, (line: RowLine, locale: Locale) => RowCell | undefined>> = {
  part: ({ section: { part: code = "", partTitle: title = "" } }) => sectionWords({ code, title }),
  section: ({ section }) => sectionWords(section),
  code: ({ code }) => code,
  above: ({ obligation }) => listed(obligation?.above?.map(({ title }) => title)),
  task: ({ title }) => title,
  deliverable: ({ deliverables }) => listed(deliverables),
  label: labelsOf,
  measure: ({ measures }) =>
    listed(
      measures.map((measure) => {
        const { index, edition, code } = measure;
        return `${INDEX_LABELS[index].en} ${edition}${isWholeIndex(measure) ? "" : `: ${code}`}`;
      }),
    ),
  target: ({ planned }) =>
    listed(
      planned?.targets.map(({ text }) => text),
      "\n",
    ),
  lead: ({ leads }) => listed(leads.map(({ name }) => name)),
  coordinate: (line) => assigned("coordinate", line),
  implement: (line) => assigned("implement", line),
  monitor: (line) => assigned("monitor", line),
  guide: (line) => assigned("guide", line),
  compile: (line) => assigned("compile", line),
  deadline: ({ deadline }) => deadline,
  kind: ({ obligation }, locale) => DEADLINE_LABELS[obligation?.deadlineKind ?? "none"][locale],
  due: ({ obligation }) => dayCell(obligation?.due),
  hour: hourOf,
  status: ({ tracked }, locale) =>
    tracked === undefined ? undefined : statusWords(tracked, locale),
  state: ({ tracked }, locale) => tracked?.state?.label[locale],
  tracker: ({ tracked }, locale) => tracked?.tracker.label[locale],
  completed: ({ tracked }) => dayCell(tracked?.completedOn),
  completedHour: ({ tracked }) => tracked?.completedAt,
  progress: ({ tracked }) => tracked?.progress,
  evidence: ({ tracked }) => listed(tracked?.evidence, "\n"),
  inferred: ({ tracked }) =>
    listed(
      tracked?.inferred?.map(({ text }) => text),
      "\n",
    ),
  result: ({ planned }) =>
    listed(
      planned?.results.map(({ text }) => text),
      "\n",
    ),
  note: ({ planned }) => listed(planned?.notes, "\n"),
};

/** Whether a column says of a line what no usual one does: who carries out without leading. */
export function saysMore(column: RowColumn, line: RowLine, locale: Locale): boolean {
  if (column !== "implement") return cellOf(column, line, locale) !== null;
  const carriers = agenciesWith(column, line.planned?.assignments ?? []);
  return carriers.some(({ name }) => line.leads.every((each) => each.name !== name));
}

/** What a column says of a line; `null` where it says nothing. */
export function cellOf(column: RowColumn, line: RowLine, locale: Locale): RowCell {
  const cell = CELLS[column](line, locale);
  return cell === undefined || cell === "" ? null : cell;
}
