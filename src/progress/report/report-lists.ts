import type { PlainDate } from "../../time/index.js";
import type { Agenda, AgendaLists } from "../agenda.js";
import type { TrackedObligation } from "../tracked-plan.js";
import { dueWords, inferredWords, outputOf } from "./report-results.js";
import { escapeMarkdown, type Voice } from "./voice.js";

const COLUMNS = ["place", "task", "output", "lead", "due"] as const;

/** What is overdue, the longest first, with how late it is and what hints at it all the same. */
export function overdueTable({ overdue, certainty }: Agenda, voice: Voice): string[] {
  if (overdue.length === 0) return [voice.say("none")];
  const rows = overdue.map(({ obligation, daysLate, workingDaysLate }, index) => [
    ...cells(obligation, index, voice),
    String(daysLate),
    String(workingDaysLate ?? "–"),
    inferredWords(obligation, voice),
  ]);
  return [
    voice.table([...COLUMNS, "late", "workingDaysLate", "hint"], rows),
    certainty === "projected" ? voice.say("workingDaysNote") : "",
  ];
}

function cells(obligation: TrackedObligation, index: number, voice: Voice): string[] {
  const { task, title, leads } = obligation;
  return [
    String(index + 1),
    `${escapeMarkdown(task)}. ${escapeMarkdown(title)}`,
    escapeMarkdown(outputOf(obligation)),
    leads.map(({ name }) => escapeMarkdown(name)).join("; "),
    dueWords(obligation, voice),
  ];
}

/** What falls due from the day of the report to the horizon, and what has no date. */
export function nextTasks(lists: AgendaLists, horizon: PlainDate, voice: Voice): string[] {
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
  const tableOf = (obligations: readonly TrackedObligation[]): string => {
    const rows = obligations.map((each, index) => cells(each, index, voice));
    return voice.table(COLUMNS, rows);
  };
  return [
    inside.length === 0 ? say("none") : tableOf(inside),
    beyond === 0 ? "" : beyondWords[locale],
    ...(undated.length === 0 ? [] : [`### ${say("untimed")}`, tableOf(undated)]),
    ...(suspended.length === 0 ? [] : [`### ${say("suspended")}`, tableOf(suspended)]),
  ];
}
