/**
 * Reads a plan's table, lists what falls due, who is late and how much is completed.
 *
 *   npm run demo                            the table of a made-up department
 *   npm run demo -- path/to/table.txt       a table of your own, cells separated by tabs
 *   npm run demo -- path/to/table.txt 2022  the same, where its heading names no year
 *
 * The library itself reads no files and no clock: this script hands it the text and the day.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  completion,
  plainDate,
  readPlanTable,
  schedulePlan,
  trackPlan,
  yearOf,
  type Completion,
  type Obligation,
  type Plan,
  type PlanReading,
  type ProgressRecord,
  type TrackedObligation,
  type TrackedPlan,
} from "chiso";

const [, , own, year] = process.argv;
const file = own ?? new URL("data/plan-table.txt", import.meta.url);
const options = year === undefined ? {} : { year: Number(year) };
const reading = readPlanTable(readFileSync(file, "utf8"), options);

printHeading(reading, own === undefined ? "plan-table.txt" : basename(own));
if (reading.plan.period !== undefined) {
  const schedule = schedulePlan(reading.plan);
  const asOf = plainDate(yearOf(reading.plan.period.start), 7, 31);
  // A plan of one's own has no records here: everything dated before the day counts as overdue.
  const tracked = trackPlan(schedule, own === undefined ? exampleRecords() : [], asOf);
  printTasks(reading.plan, schedule.obligations);
  printOverdue(tracked);
  printNext(tracked);
  printCompletion("Tỷ lệ hoàn thành theo nội dung", completion(tracked, { by: "section" }));
  printCompletion("Tỷ lệ hoàn thành theo đơn vị chủ trì", completion(tracked, { by: "agency" }));
}
printFindings(reading);

/** What the made-up department has done by the end of July. */
function exampleRecords(): ProgressRecord[] {
  return [
    { task: "I.1", completedOn: plainDate(2022, 3, 25), evidence: "Tờ gấp số 01" },
    { task: "I.2", completedOn: plainDate(2022, 3, 31) },
    { task: "I.2", completedOn: plainDate(2022, 7, 4) },
    { task: "II.3", deliverable: 1, completedOn: plainDate(2022, 3, 28) },
    { task: "II.4", completedOn: plainDate(2022, 6, 29) },
    { task: "IV.10", completedOn: plainDate(2022, 2, 9) },
    { task: "IV.10", completedOn: plainDate(2022, 3, 9) },
    { task: "IV.11", due: plainDate(2022, 3, 31), completedOn: plainDate(2022, 3, 30) },
  ];
}

function printHeading({ plan, layout, findings, leftovers }: PlanReading, name: string): void {
  const tasks = plan.sections.reduce((sum, section) => sum + section.tasks.length, 0);
  const { number, issuer, issuedOn } = plan;
  console.log(plan.title?.vi ?? name);
  if (number !== undefined) {
    console.log(
      `  ${number.number ?? number.text}, ${vietnamese(issuedOn ?? "")}, ${issuer?.name ?? ""}`,
    );
  }
  console.log(`  ${plan.sections.length} mục, ${tasks} nhiệm vụ, ${layout.columns.length} cột`);
  console.log(`  ${findings.length} điểm cần xem lại, ${leftovers.length} dòng ngoài bảng`);
}

function printTasks(plan: Plan, obligations: readonly Obligation[]): void {
  title("Nhiệm vụ và ngày đến hạn");
  for (const section of plan.sections) {
    const measures = section.measures.map(({ index, code }) => `${index.toUpperCase()} ${code}`);
    console.log(
      `\n${section.code}. ${section.title}${measures.length > 0 ? `  [${measures.join(", ")}]` : ""}`,
    );
    const own = obligations.filter(
      (each) => each.section.code === section.code && each.section.part === section.part,
    );
    for (const line of linesOf(own)) {
      console.log(line);
    }
  }
}

/** One line for each task or deliverable, its due dates together. */
function linesOf(obligations: readonly Obligation[]): string[] {
  const groups = new Map<string, Obligation[]>();
  for (const each of obligations) {
    const key = `${each.task}#${each.deliverable?.number ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (first === undefined) return "";
    const name = first.deliverable?.title ?? first.title;
    const leads = first.leads.map((lead) => lead.name).join(", ") || "—";
    return `  ${cell(first.task, 8)}${cell(name, 52)}${cell(leads, 28)}${dueText(group)}`;
  });
}

function dueText(group: readonly Obligation[]): string {
  const dates = group.flatMap(({ due }) => (due === undefined ? [] : [vietnamese(due)]));
  const open = group.filter(({ due }) => due === undefined).map((each) => openText(each));
  const shown = dates.length > 4 ? [...dates.slice(0, 3), `… (${dates.length} lần)`] : dates;
  return [...shown, ...open].join("; ");
}

function openText({ open, deadlineText }: Obligation): string {
  if (open === undefined)
    return deadlineText === undefined ? "không ghi thời hạn" : oneLine(deadlineText);
  switch (open.reason) {
    case "ongoing":
      return "thường xuyên";
    case "waiting-for-event":
      return open.timing.kind === "event"
        ? `chờ: ${shorten(open.timing.event, 44)}`
        : "chờ sự kiện";
    case "set-elsewhere":
      return open.timing.kind === "reference"
        ? `theo ${shorten(open.timing.authority, 44)}`
        : "theo văn bản khác";
    case "unspecified-cadence":
      return "định kỳ (không rõ bao lâu)";
    case "unknown-phase":
      return "định kỳ (không rõ bắt đầu từ kỳ nào)";
    case "beyond-calendar":
      return "ngoài phạm vi của lịch";
    case "unstated":
      return `không ghi thời hạn${open.label === undefined ? "" : `: ${shorten(open.label, 30)}`}`;
    case "unrecognized":
      return `không đọc được: “${oneLine(deadlineText ?? "")}”`;
  }
}

function printOverdue(tracked: TrackedPlan): void {
  const late = tracked.obligations.filter(({ status }) => !status.done && status.timing === "late");
  title(`Quá hạn đến ngày ${vietnamese(tracked.asOf)} (${late.length})`);
  printList(late);
}

function printNext(tracked: TrackedPlan): void {
  const coming = tracked.obligations
    .filter(({ status, due }) => !status.done && due !== undefined && due > tracked.asOf)
    .sort(byDueDate);
  title(`Sắp đến hạn (${Math.min(8, coming.length)} trong ${coming.length})`);
  printList(coming.slice(0, 8));
}

function byDueDate(left: Obligation, right: Obligation): number {
  return (left.due ?? "") < (right.due ?? "") ? -1 : left.due === right.due ? 0 : 1;
}

function printList(obligations: readonly TrackedObligation[]): void {
  for (const { due, task, deliverable, title: name, leads } of obligations) {
    const lead = leads.map((agency) => agency.name).join(", ") || "—";
    console.log(
      `  ${cell(vietnamese(due ?? ""), 12)}${cell(task, 8)}${cell(deliverable?.title ?? name, 52)}${lead}`,
    );
  }
}

function printCompletion(heading: string, { groups, total, overlapping }: Completion): void {
  title(heading);
  console.log(
    `  ${cell("", 52)}${cell("Tổng", 6)}${cell("Xong", 6)}${cell("Trễ", 6)}${cell("Quá hạn", 9)}${cell("% tổng số", 11)}% đã đến hạn`,
  );
  for (const { label, counts, completedOfAll, completedOfDue } of [...groups, total]) {
    const due =
      completedOfDue.percent === undefined
        ? "—"
        : `${percent(completedOfDue.percent)} (${completedOfDue.numerator}/${completedOfDue.denominator})`;
    console.log(
      `  ${cell(label.vi, 52)}${cell(`${counts.total}`, 6)}${cell(`${counts.completed}`, 6)}${cell(`${counts.completedLate}`, 6)}${cell(`${counts.overdue}`, 9)}${cell(percent(completedOfAll.percent ?? 0), 11)}${due}`,
    );
  }
  if (overlapping)
    console.log(
      "  (việc có nhiều đơn vị chủ trì được tính cho từng đơn vị; dòng tổng tính một lần)",
    );
}

function printFindings({ findings }: PlanReading): void {
  title(`Điểm cần xem lại (${findings.length})`);
  for (const { severity, message, place, excerpt } of findings) {
    const mark = { error: "✗", warning: "!", info: "·" }[severity];
    const where =
      place === undefined
        ? ""
        : `dòng ${place.row}${place.column === undefined ? "" : `, cột ${place.column}`}`;
    console.log(
      `  ${mark} ${cell(where, 18)}${message.vi}${excerpt === undefined ? "" : ` — ${excerpt}`}`,
    );
  }
}

function title(text: string): void {
  console.log(`\n${text}\n${"─".repeat(text.length)}`);
}

function vietnamese(date: string): string {
  return date === "" ? "" : date.split("-").reverse().join("/");
}

function percent(value: number): string {
  return `${value.toFixed(1).replace(".", ",")}%`;
}

function oneLine(text: string): string {
  return shorten(text.replace(/\s+/g, " ").trim(), 60);
}

function shorten(text: string, width: number): string {
  const letters = Array.from(text.normalize("NFC"));
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join("")}…`;
}

/** A text in a column of fixed width. */
function cell(text: string, width: number): string {
  const short = shorten(text, width - 2);
  return short + " ".repeat(Math.max(0, width - Array.from(short.normalize("NFC")).length));
}
