/**
 * Cells of a column "Thời gian hoàn thành", one of each kind, with the days on which they fall due,
 * the rule behind, what stays open and what a careful reader would query. Then the choices that
 * move days: what `trước` means, days off, the day of an event, the periods of reports.
 *
 *   npx tsx examples/due-dates.ts
 */
import { pathToFileURL } from "node:url";
import { dueDates, type DueDates, type DueDatesOptions } from "chiso/deadline";
import { administrativeRegime, plainDate } from "chiso/time";

/** The cells, all of one plan for 2026. */
const CELLS = [
  "Trước 20/12",
  "Quý II, IV",
  "Hằng quý, chậm nhất ngày 20 của tháng cuối quý",
  "Giữa tháng 5",
  "Thường xuyên trong năm 2026",
  "Chậm nhất 05 ngày làm việc kể từ ngày nhận hồ sơ",
  "Theo hướng dẫn của Bộ Nội vụ",
  "Hằng quý, trước ngày 20",
  "30/02/2026",
] as const;

const plan = { year: 2026, issuedOn: plainDate("2026-01-12") } as const;

/** The days of one cell, or why it has none; its findings in the line below. */
export function cellLines(cell: string, { due, dated, open, findings }: DueDates): string[] {
  const reasons = open.map(({ reason }) => `open, ${reason}`);
  const rules = dated.flatMap(({ basis }) => basis);
  const remarks = [
    ...rules.map(({ text, source }) => `    rule: ${text.en} [${source.document}]`),
    ...findings.map(({ severity, message }) => `    ${severity}: ${message.en}`),
  ];
  return [`${cell}: ${[...due, ...reasons].join(" ")}`, ...new Set(remarks)];
}

/** The same cell read with one choice made otherwise. */
function choice(cell: string, name: string, options: DueDatesOptions): string {
  return `${cell}, ${name}: ${dueDates(cell, { ...plan, ...options }).due.join(" ")}`;
}

/** What the script prints. */
export function report(): string {
  const [before, , , , , term] = CELLS;
  const events = { "nhận hồ sơ": plainDate("2026-04-24") };
  return [
    ...CELLS.flatMap((cell) => cellLines(cell, dueDates(cell, plan))),
    "",
    choice(before, "the day itself too", { before: "loose" }),
    choice(before, "moved off days off", { before: "loose", roll: "preceding" }),
    choice(term, "received on 24 April", { events }),
    choice("Báo cáo hằng quý", "by the calendar", {}),
    choice("Báo cáo hằng quý", "as periodic reports", { regime: administrativeRegime }),
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(report());
