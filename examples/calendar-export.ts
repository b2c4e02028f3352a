/**
 * Writes the due dates of a plan as a calendar that Outlook, Google and phones open, first as they
 * are planned and then as they stand on a day.
 *
 *   npx tsx examples/calendar-export.ts
 *
 * The calendar is a text: `writeFileSync("plan.ics", calendar)` makes a file of it.
 */
import { definePlan, plainDate, schedulePlan, toICalendar, trackPlan } from "chiso";

const plan = definePlan({
  title: { vi: "Kế hoạch kiểm soát thủ tục hành chính năm 2024" },
  number: "12/KH-STP",
  year: 2024,
  sections: [
    {
      code: "I",
      title: "Công khai thủ tục",
      tasks: [
        { code: "1", title: "Báo cáo kết quả", lead: "Văn phòng Sở", deadline: "Hàng quý" },
        { code: "2", title: "Rà soát thủ tục", lead: "Thanh tra Sở", deadline: "Trước 30/6" },
        { code: "3", title: "Trả lời phản ánh", lead: "Thanh tra Sở", deadline: "Khi có phản ánh" },
      ],
    },
  ],
});
const schedule = schedulePlan(plan);

/** The lines of a calendar that say what happens when; long lines are joined again. */
function show(calendar: string): void {
  for (const line of calendar.replaceAll("\r\n ", "").split("\r\n")) {
    if (/^(?:X-WR-CALDESC|SUMMARY|DTSTART|RRULE|TRIGGER)/.test(line)) {
      console.log(`  ${line}`);
    }
  }
}

console.log("As planned, with a reminder at 8 o'clock, three days before:");
const asOf = plainDate("2024-01-02");
show(toICalendar(schedule, { asOf, remind: { days: 3, at: "08:00" } }));

console.log("\nAs it stands on 2024-04-01:");
const records = [
  { task: "I.1", due: plainDate("2024-03-31"), completedOn: plainDate("2024-03-28") },
];
const standing = toICalendar(trackPlan(schedule, records, plainDate("2024-04-01")));
show(standing);

// Each turn of what recurs has its own status later: written as events of their own from the start,
// they are changed in the calendar and not doubled.
const uidsOf = (calendar: string): string[] => calendar.match(/^UID:.*$/gm) ?? [];
const known = new Set(uidsOf(toICalendar(schedule, { asOf, recurring: "each" })));
const kept = uidsOf(standing).filter((uid) => known.has(uid)).length;
console.log(
  `\n${kept} of ${uidsOf(standing).length} events have the identity that they had before`,
);
