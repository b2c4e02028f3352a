/**
 * Compares every day of 2011 to 2027 with the official days off, and prints the number of days
 * checked and of disagreements. Run it with `npx tsx test/checks/working-days.ts`.
 */
import { addDays, isWorkingDay, plainDate, weekdayOf } from "../../src/time/index.js";
import { OFFICIAL_YEARS } from "../time/fixtures/official-days-off.js";

let checked = 0;
const disagreements: string[] = [];
for (const [year, { weekdaysOff, workedWeekendDays }] of Object.entries(OFFICIAL_YEARS)) {
  for (let day = plainDate(`${year}-01-01`); day.startsWith(year); day = addDays(day, 1)) {
    const monthDay = day.slice(5);
    const worked =
      weekdayOf(day) <= 5 ? !weekdaysOff.includes(monthDay) : workedWeekendDays.includes(monthDay);
    if (worked !== isWorkingDay(day)) disagreements.push(day);
    checked += 1;
  }
}
console.log(`${checked} days checked, ${disagreements.length} disagreements`, ...disagreements);
if (disagreements.length > 0) process.exit(1);
