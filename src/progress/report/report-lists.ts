import type { PlainDate } from "../../time/index.js";
import type { Agenda, AgendaLists, OverdueItem } from "../agenda.js";
import type { TrackedObligation } from "../tracked-plan.js";
import { wholeTitle } from "../whole-title.js";
import { heading, textBlock, type ReportBlock } from "./report-blocks.js";
import { dueWords, inferredWords, isMarked, outputsOf } from "./report-results.js";
import type { Shortener } from "./shortened.js";
import type { Voice } from "./voice.js";

const COLUMNS = ["place", "task", "output", "lead", "due"] as const;

/**
 * What is overdue, the longest first, with how late it is; apart from it what has results that are
 * not enough to count as completed, with the reason.
 */
export function overdueBlocks(
  { overdue, certainty }: Agenda,
  voice: Voice,
  short: Shortener,
): ReportBlock[] {
  const { say } = voice;
  if (overdue.length === 0) return [...textBlock(say("none"))];
  const open = overdue.filter(({ obligation }) => obligation.inferred === undefined);
  const claimed = overdue.filter(({ obligation }) => obligation.inferred !== undefined);
  return [
    ...(open.length === 0 ? [] : [overdueTable(open, voice, short)]),
    ...(claimed.length === 0 ? [] : [heading(say("claimed")), overdueTable(claimed, voice, short)]),
    ...textBlock(certainty === "projected" ? say("workingDaysNote") : ""),
  ];
}

/** What was inferred has a column only where there is any. */
function overdueTable(items: readonly OverdueItem[], voice: Voice, short: Shortener): ReportBlock {
  const marked = isMarked(items.map(({ obligation }) => obligation));
  const rows = items.map(({ obligation, daysLate, workingDaysLate }, index) => [
    ...cells(obligation, index, voice, short),
    String(daysLate),
    String(workingDaysLate ?? "–"),
    ...(marked ? [inferredWords(obligation, voice, short)] : []),
  ]);
  return voice.table(
    [...COLUMNS, "late", "workingDaysLate", ...(marked ? (["hint"] as const) : [])],
    rows,
  );
}

function cells(
  obligation: TrackedObligation,
  index: number,
  voice: Voice,
  short: Shortener,
): string[] {
  const { task, leads } = obligation;
  return [
    String(index + 1),
    `${task}. ${wholeTitle(obligation, short)}`,
    short(task, outputsOf(obligation)),
    short(task, leads.map(({ name }) => name).join("; ")),
    dueWords(obligation, voice),
  ];
}

/** What falls due from the day of the report to the horizon, and what has no date. */
export function nextTasks(
  lists: AgendaLists,
  horizon: PlainDate,
  voice: Voice,
  short: Shortener,
): ReportBlock[] {
  const { say, date, locale } = voice;
  const { upcoming, later, ongoing, waiting, setElsewhere, untimed, suspended } = lists;
  const dated = [...upcoming.map(({ obligation }) => obligation), ...later];
  const inside = dated.filter(({ due }) => due !== undefined && due <= horizon);
  const undated = [...ongoing, ...waiting, ...setElsewhere, ...untimed];
  const beyond = dated.length - inside.length;
  const beyondWords = {
    vi: `Sau ngày ${date(horizon)} còn ${beyond} việc đến hạn.`,
    en: `After ${date(horizon)} another ${beyond} fall due.`,
  };
  const tableOf = (obligations: readonly TrackedObligation[]): ReportBlock => {
    const rows = obligations.map((each, index) => cells(each, index, voice, short));
    return voice.table(COLUMNS, rows);
  };
  return [
    ...(inside.length === 0 ? textBlock(say("none")) : [tableOf(inside)]),
    ...textBlock(beyond === 0 ? "" : beyondWords[locale]),
    ...(undated.length === 0 ? [] : [heading(say("untimed")), tableOf(undated)]),
    ...(suspended.length === 0 ? [] : [heading(say("suspended")), tableOf(suspended)]),
  ];
}
