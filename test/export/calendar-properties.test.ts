import { occurrences, resolveDeadline } from "chiso/deadline";
import { toICalendar } from "chiso/export";
import { schedulePlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import { fromEpochDay, toEpochDay } from "../../src/time/index.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planWith } from "../progress/plans.js";
import {
  componentsOf,
  daysIn,
  readByIcalJs,
  readByNodeIcal,
  unfolded,
  valuesOf,
} from "./calendars.js";

const asOf = plainDate("2021-01-04");

/** Texts of every kind: Vietnamese, what a calendar is written with, what is no character at all. */
const anyTitle = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      ...["a", "Ă", " ", "ữ", "ỹ", "€", "𝄞", "\\", ";", ",", ":", '"', "\n", "\r", "\t"],
      ...["\u2028", "\u0085", "\u0000"],
      "\r\n",
      "\\n",
      "\uD800",
      "👨‍👩‍👧",
      "BEGIN:VEVENT",
      "END:VCALENDAR\r\n",
      " ",
    ),
    maxLength: 120,
  }),
);

const calendarNamed = (title: string): string => {
  const { dated } = occurrences(resolveDeadline("Quý II/2021"), {
    from: asOf,
    to: plainDate("2021-12-31"),
  });
  return toICalendar(dated, { asOf, title, id: "one", remind: { days: 1 } });
};

/**
 * A text as a calendar can hold it: one kind of line end, no control characters, no signs of
 * direction, whole characters.
 */
const holdable = (text: string): string =>
  Buffer.from(
    text
      .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\n")
      .replace(/[^\P{Cc}\n\t]/gu, " ")
      .replace(/\p{Bidi_Control}/gu, ""),
  ).toString();

describe("any title", () => {
  it("stands in lines of at most 75 octets, each whole characters", () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const calendar = calendarNamed(title);
        expect(calendar.endsWith("\r\n")).toBe(true);
        for (const line of calendar.split("\r\n")) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
    );
  });

  it("adds no property and no part", () => {
    const names = (calendar: string): readonly string[] =>
      unfolded(calendar).map((line) => line.split(/[:;]/)[0] ?? "");
    const plain = names(calendarNamed("x"));
    fc.assert(
      fc.property(
        anyTitle.filter((title) => title !== ""),
        (title) => {
          expect(names(calendarNamed(title))).toEqual(plain);
        },
      ),
    );
  });

  it("is read back whole by ical.js, as title, name and reminder", () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const calendar = calendarNamed(title);
        const [event] = readByIcalJs(calendar);
        expect(event?.summary).toBe(holdable(title));
        const [reminder] = componentsOf(calendar, "vevent").flatMap((component) =>
          component.getAllSubcomponents("valarm"),
        );
        expect(reminder === undefined ? [] : valuesOf(reminder, "description")).toEqual(
          title === "" ? [] : [holdable(title)],
        );
      }),
    );
  });

  it("is read back by node-ical", () => {
    // That reader drops blanks at the ends of texts, and takes "\\\\n" for the end of a line.
    fc.assert(
      fc.property(
        anyTitle.filter((title) => !title.includes("\\")),
        (title) => {
          const [event] = readByNodeIcal(calendarNamed(title));
          expect((event?.summary ?? "").trim()).toBe(holdable(title).trim());
        },
      ),
    );
  });
});

const CADENCES = [
  "Hằng tuần",
  "thứ Hai hằng tuần",
  "2 tuần/lần",
  "Hằng tháng",
  "ngày 30 hằng tháng",
  "ngày 15 hằng tháng",
  "trước ngày 05 tháng sau",
  "thứ Sáu tuần cuối của tháng",
  "2 tháng/lần",
  "Hằng quý",
  "ngày 31 của tháng cuối quý",
  "6 tháng/lần",
  "trước ngày 15/12 hằng năm",
  "ngày 29/02 hằng năm",
] as const;

const anyHorizon = fc
  .tuple(
    fc.integer({
      min: toEpochDay(plainDate("2019-01-01")),
      max: toEpochDay(plainDate("2024-12-31")),
    }),
    fc.integer({ min: 0, max: 1500 }),
  )
  .map(([from, days]) => ({ from: fromEpochDay(from), to: fromEpochDay(from + days) }));

describe("what recurs", () => {
  it("falls due on the days that the library counts, as each reader expands them", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CADENCES),
        anyHorizon,
        fc.constantFrom("none", "following", "preceding"),
        (deadline, horizon, roll) => {
          const resolved = resolveDeadline(deadline, { year: 2021 });
          const { dated } = occurrences(resolved, { ...horizon, roll });
          const calendar = toICalendar(dated, { asOf, title: "Báo cáo" });
          const days = dated.map(({ due, time }) => due + (time === undefined ? "" : `T${time}`));
          expect(daysIn(readByIcalJs(calendar))).toEqual(days.sort());
          expect(daysIn(readByNodeIcal(calendar))).toEqual(days);
        },
      ),
    );
  });
});

describe("identities", () => {
  it("are as many as there are things, in large plans too", () => {
    const tasks = Array.from({ length: 300 }, (_, at) => ({
      code: `${at + 1}`,
      title: "Báo cáo",
      deadline: "Hằng tháng",
    }));
    const calendar = toICalendar(schedulePlan(planWith(...tasks)), { asOf, recurring: "each" });
    const uids = unfolded(calendar).filter((line) => line.startsWith("UID:"));
    expect(uids).toHaveLength(3600);
    expect(new Set(uids).size).toBe(3600);
  });
});
