import { fold } from "../../src/text/index.js";
import type { Deliverable, Plan, PlanReading, Task } from "chiso/plan";

/**
 * Words that the plan's structure stands for: those between agencies, before a numeral, and the
 * label before results.
 */
const JOINING = new Set(["và", "chủ", "trì", "phối", "hợp", "với", "mục", "kết", "quả"]);

/** The words of a text, in small letters, without marks of HTML, list letters and joining words. */
export function wordsOf(text: string): string[] {
  const bare = fold(text.replace(/<[^<>]*>/g, " ").replaceAll("&nbsp;", " ")).text.toLowerCase();
  return (bare.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !JOINING.has(word));
}

function wordsOfItem({ title, assignments, deadline }: Deliverable | Task): string[] {
  const agencies = assignments.flatMap(({ agency }) => [
    agency.text,
    agency.duty ?? "",
    agency.note ?? "",
  ]);
  return [title, ...agencies, deadline?.text ?? ""];
}

function textsOfTask(task: Task): string[] {
  return [
    task.code,
    ...wordsOfItem(task),
    ...task.deliverables.flatMap(wordsOfItem),
    ...task.notes,
    ...task.results.map(({ text }) => text),
    ...task.subtasks.flatMap(textsOfTask),
  ];
}

/** All words that a plan holds. */
function wordsOfPlan({ sections }: Plan): string[] {
  return sections
    .flatMap(({ part = "", partTitle = "", code, title, tasks }) => [
      part,
      partTitle,
      code,
      title,
      ...tasks.flatMap(textsOfTask),
    ])
    .flatMap(wordsOf);
}

/** Words of the cells that stand neither in the plan nor among the leftovers nor in the header. */
export function lostWords(cells: readonly string[], reading: PlanReading): string[] {
  const kept = new Set([
    ...wordsOfPlan(reading.plan),
    ...reading.leftovers.flatMap(({ text }) => wordsOf(text)),
    ...reading.layout.columns.flatMap(({ header }) => wordsOf(header)),
  ]);
  return cells.flatMap(wordsOf).filter((word) => !kept.has(word));
}
