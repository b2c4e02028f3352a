import type { Locale } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { Agenda, AgendaLists } from "../agenda.js";
import { REPORT_WORDS } from "../data/report-words.js";
import type { TrackedObligation } from "../track-plan.js";
import { escapeMarkdown, table } from "./markdown.js";
import { writtenDate } from "./report-dates.js";
import { dueWords, inferredWords, outputOf } from "./report-results.js";

/** What is overdue, the longest first, with how late it is and what hints at it all the same. */
export function overdueTable({ overdue, certainty }: Agenda, locale: Locale): string[] {
  if (overdue.length === 0) return [REPORT_WORDS.none[locale]];
  const head = [...COLUMNS, "late", "workingDaysLate", "hint"] as const;
  const rows = overdue.map(({ obligation, daysLate, workingDaysLate }, index) => [
    ...cells(obligation, index + 1, locale),
    String(daysLate),
    workingDaysLate === undefined ? "–" : String(workingDaysLate),
    (obligation.inferred ?? []).map((each) => inferredWords(each, locale)).join("; "),
  ]);
  return [
    table(
      head.map((word) => REPORT_WORDS[word][locale]),
      rows,
    ),
    certainty === "projected" ? REPORT_WORDS.workingDaysNote[locale] : "",
  ];
}

const COLUMNS = ["place", "task", "output", "lead", "due"] as const;

function cells(obligation: TrackedObligation, place: number, locale: Locale): string[] {
  const { task, title, leads } = obligation;
  return [
    String(place),
    `${escapeMarkdown(task)}. ${escapeMarkdown(title)}`,
    escapeMarkdown(outputOf(obligation)),
    leads.map(({ name }) => escapeMarkdown(name)).join("; "),
    dueWords(obligation, locale),
  ];
}

/** What falls due from the day of the report to the horizon, and what has no date. */
export function nextTasks(lists: AgendaLists, horizon: PlainDate, locale: Locale): string[] {
  const { upcoming, later, ongoing, waiting, setElsewhere, untimed } = lists;
  const dated = [...upcoming.map(({ obligation }) => obligation), ...later];
  const inside = dated.filter(({ due }) => due !== undefined && due <= horizon);
  const undated = [...ongoing, ...waiting, ...setElsewhere, ...untimed];
  const beyond = dated.length - inside.length;
  return [
    inside.length === 0 ? REPORT_WORDS.none[locale] : listTable(inside, locale),
    beyond === 0 ? "" : beyondWords(beyond, horizon, locale),
    ...(undated.length === 0
      ? []
      : [`### ${REPORT_WORDS.untimed[locale]}`, listTable(undated, locale)]),
  ];
}

function listTable(obligations: readonly TrackedObligation[], locale: Locale): string {
  return table(
    COLUMNS.map((word) => REPORT_WORDS[word][locale]),
    obligations.map((each, index) => cells(each, index + 1, locale)),
  );
}

function beyondWords(count: number, horizon: PlainDate, locale: Locale): string {
  const date = writtenDate(horizon, locale);
  switch (locale) {
    case "vi":
      return `Sau ngày ${date} còn ${count} việc đến hạn.`;
    case "en":
      return `After ${date} another ${count} fall due.`;
  }
}
