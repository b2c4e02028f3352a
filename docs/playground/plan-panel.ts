import type { TrackedObligation } from "chiso";
import { clauseList, markedDeadline } from "./deadline-view.js";
import { element, type Child } from "./dom.js";
import { findingList } from "./finding-view.js";
import type { Model } from "./model.js";
import { planView, type CellName, type PlanRow, type RowDeadline } from "./plan-rows.js";
import type { Word } from "./data/words.js";
import { dayText, inLocale, numberText, say } from "./words.js";

const COLUMNS: readonly (readonly [CellName, Word])[] = [
  ["code", "columnCode"],
  ["task", "columnTask"],
  ["output", "columnOutput"],
  ["lead", "columnLead"],
  ["others", "columnOthers"],
  ["deadline", "columnDeadline"],
  ["status", "columnStatus"],
];

/**
 * The plan as a table, with its findings at their cells. The roles are named because narrow screens
 * show the rows as cards, and would else forget that they are rows.
 */
export function planPanel(model: Model): Child {
  const { blocks, others } = planView(model);
  const isTracked = model.rates !== undefined;
  const columns = COLUMNS.filter(([name]) => name !== "status" || isTracked);
  const heads = columns.map(([name, word]) =>
    element("th", { scope: "col", role: "columnheader", class: `${name}-head` }, say(word)),
  );
  const bodies = blocks.map(({ section, rows, findings }) => {
    const parts = [section.part, section.code].filter((each) => each !== undefined && each !== "");
    const title = section.title === "" ? say("noSection") : section.title;
    const heading = element(
      "th",
      { colspan: String(columns.length), scope: "rowgroup", role: "rowheader" },
      `${parts.join(".")} ${title}`.trim(),
      findingList(findings),
    );
    return element(
      "tbody",
      { role: "rowgroup" },
      element("tr", { role: "row", class: "section" }, heading),
      rows.map((row) => planRowElement(row, columns)),
    );
  });
  const head = element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, heads));
  const title = model.plan.title?.vi ?? say("untitledPlan");
  return [
    findingList(others),
    element(
      "table",
      { class: isTracked ? "plan with-status" : "plan", role: "table" },
      element("caption", {}, title),
      head,
      bodies,
    ),
  ];
}

function planRowElement(row: PlanRow, columns: typeof COLUMNS): HTMLElement {
  const depth = row.planned.above.length === 0 ? undefined : "part";
  const cells = columns.map(([name, word]) => {
    const content = CONTENT[name](row);
    return element(
      "td",
      { role: "cell", class: name, "data-head": say(word) },
      content,
      findingList(row.findings.get(name) ?? []),
    );
  });
  return element("tr", { role: "row", class: depth }, cells);
}

const CONTENT: Readonly<Record<CellName, (row: PlanRow) => Child>> = {
  code: ({ planned }) => planned.task.code,
  task: ({ planned }) => [planned.task.title, listOf(planned.task.activities)],
  output: ({ planned }) => listOf(planned.task.deliverables.map(({ title }) => title)),
  lead: ({ leads }) => listOf(leads),
  others: ({ others }) => listOf(others),
  deadline: ({ deadlines }) => deadlines.map(deadlineElement),
  status: ({ tracked }) => element("ul", { class: "states" }, tracked.map(statusItem)),
};

function listOf(texts: readonly string[]): Child {
  if (texts.length < 2) return texts[0];
  return element(
    "ul",
    {},
    texts.map((text) => element("li", {}, text)),
  );
}

function deadlineElement({ output, deadline, obligations }: RowDeadline): Child {
  if (deadline === undefined) return undefined;
  const dated = obligations.flatMap(({ occurrence, coinciding = [] }) =>
    occurrence === undefined ? [] : [occurrence, ...coinciding],
  );
  const open = obligations.flatMap(({ open: undated }) => (undated === undefined ? [] : [undated]));
  return element(
    "div",
    {},
    output === undefined ? undefined : element("p", { class: "output-name" }, `${output}:`),
    markedDeadline(deadline),
    clauseList(deadline, { dated, open }),
  );
}

function statusItem(obligation: TrackedObligation): HTMLElement {
  const { due, completedOn, progress } = obligation;
  const notes = [
    due === undefined ? "" : dayText(due),
    completedOn === undefined ? "" : `✓ ${dayText(completedOn)}`,
    progress === undefined ? "" : `${numberText(progress)}%`,
  ].filter((note) => note !== "");
  return element(
    "li",
    {},
    statusElement(obligation),
    notes.length === 0 ? undefined : ` ${notes.join(", ")}`,
  );
}

/** A status in words, with a sign before it. */
export function statusElement({ status }: TrackedObligation): HTMLElement {
  const { done, timing, label } = status;
  const sign = done ? "✓" : timing === "late" ? "!" : "·";
  const kind = `status ${done ? "done" : "open"}-${timing}`;
  return element(
    "span",
    { class: kind },
    element("span", { class: "sign", "aria-hidden": "true" }, sign),
    inLocale(label),
  );
}
