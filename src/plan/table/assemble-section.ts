import { defined } from "../../text/index.js";
import { indexBelow, measuresOfHeading, taskNamer } from "../cell/measures-of-plan.js";
import { tableFinding } from "../finding/plan-finding.js";
import type { Section } from "../model/plan.js";
import { assembleTask } from "./assemble-task.js";
import type { SectionDraft, TaskDraft } from "./draft.js";
import { whoHeads } from "./heading-agencies.js";
import type { CellContext } from "./read-cells.js";
import { frameOf, type TimeFrame } from "./time-frame.js";

/** A section with its tasks, which have the time and the leads that its heading says of them. */
export function assembleSection(draft: SectionDraft, context: CellContext): Section {
  const { code, part, row } = draft;
  const title = wordsOf(draft.title);
  const above = wordsOf(part?.title ?? []);
  const outer = frameOf(above, context.reader.deadlineOf, context.frame);
  const frame = frameOf(title, context.reader.deadlineOf, outer);
  const who = whoHeads(draft, title, context);
  // What the title says completes times and gives none: it is of the whole plan.
  const own = frame === context.frame ? undefined : frame;
  const time = draft.time ?? timeOfHeading(title, own, context, draft.tasks.some(saysWhen));
  const heading = { title, partTitle: above };
  const measures = measuresOfHeading(heading, context.measuresOf);
  const taskNamed = taskNamer(measures, context.measuresOf);
  const index = indexBelow(heading, measures);
  const inner: CellContext = { ...context, ...defined({ frame, time, who, index }), taskNamed };
  const tasks = draft.tasks.map((task) => assembleTask(task, inner));
  if (code === "" && title === "")
    context.findings.push(tableFinding("table-section-missing", { row }));
  return defined({
    code,
    part: part?.code,
    partTitle: above === "" ? undefined : above,
    title,
    measures,
    tasks,
    source: { row },
  });
}

/**
 * The time that a heading says of its tasks. A month, a quarter and a time in brackets are that of
 * all who say none; other times only where none of its tasks says when.
 *
 * ```
 * THÁNG 11/2026      Nhiệm vụ hoàn thành trước ngày 30/4/2026      Kiểm điểm (hoàn thành trong quý III)
 * ^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^^^                             ^^^^^^^^^^^^^^
 * ```
 */
function timeOfHeading(
  title: string,
  frame: TimeFrame | undefined,
  { reader }: CellContext,
  namesTimes: boolean,
) {
  if (frame?.month !== undefined || frame?.quarter !== undefined) return { text: frame.words };
  const bracketed = IN_BRACKETS.exec(title)?.[1];
  if (namesTimes && bracketed === undefined) return undefined;
  const text = bracketed ?? OF_TASKS.exec(title)?.[1] ?? "";
  const { clauses, skipped, findings } = reader.deadlineOf(text);
  const whole = clauses.every(({ timing, label }) => {
    return timing.kind !== "unrecognized" && timing.kind !== "event" && label === undefined;
  });
  const read = clauses.length > 0 && whole && skipped.length === 0;
  return read && findings.every(({ code }) => code !== "deadline-text-left-over")
    ? { text }
    : undefined;
}

/** Whether a task or a part of it says when. */
function saysWhen({ rows, subtasks }: TaskDraft): boolean {
  const own = rows.some((output) => output.some(({ deadline }) => deadline !== undefined));
  return own || subtasks.some(saysWhen);
}

/** A heading that names no more than tasks before it says when. */
const OF_TASKS =
  /^(?:(?:các|những|nhóm|danh mục) )*(?:nhiệm vụ|công việc|nội dung|việc)(?: (?:phải|cần))?(?: (?:hoàn thành|thực hiện|triển khai|làm))? (\S.*)$/iu;

/** What is to be done by a time that closes the heading in brackets. */
const IN_BRACKETS =
  /\((?:(?:phải|cần|yêu cầu|thời (?:gian|hạn)|hạn) )*(?:hoàn thành|hoàn tất|thực hiện|triển khai|xong|thời (?:gian|hạn)|hạn)(?: trong thời gian)?:? ([^()]+)\)[.:]?$/iu;

/** The words of a title that stands in several pieces. */
export function wordsOf(pieces: readonly string[]): string {
  return pieces.filter((words) => words !== "").join(" ");
}
