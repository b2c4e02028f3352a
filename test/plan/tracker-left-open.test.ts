import { readPlanRows } from "chiso/plan";
import { plainDate, type PlainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

describe("what a tracker leaves open", () => {
  const HEADS = ["STT", "Nhiệm vụ", "Chủ trì", "Hạn", "Trạng thái", "Tỷ lệ", "Ngày hoàn thành"];
  const tracked = (state: string, share: string, day: string, reportedOn?: PlainDate) => {
    const row = [1, "Mở lớp tập huấn", "Sở Nội vụ", "30/09/2026", state, share, day];
    const { records, findings, leftovers } = readPlanRows(
      [HEADS, row],
      reportedOn === undefined ? { year: 2026 } : { year: 2026, reportedOn },
    );
    return {
      records: records.map((record) =>
        Object.fromEntries(Object.entries(record).filter(([key]) => key !== "task")),
      ),
      codes: findings.map(({ code }) => code).filter((code) => code !== "table-section-missing"),
      leftovers: leftovers.map(({ text }) => text),
    };
  };

  it.each([
    ["3/5", "Tỷ lệ"],
    ["12/12", "Tỷ lệ"],
    ["Hoàn thành 3/5", "Trạng thái"],
    ["6/10", "Trạng thái"],
  ])("takes %s in the column %s for no day: it may be a part of a whole", (words, column) => {
    const { records, codes } = column === "Tỷ lệ" ? tracked("", words, "") : tracked(words, "", "");
    expect(records).toEqual([]);
    expect(codes).toEqual(["table-state-unread"]);
  });

  it("takes figures for a day where they are no part, say that they are one, or stand under one", () => {
    expect(tracked("Hoàn thành 25/9", "", "").records).toEqual([{ completedOn: "2026-09-25" }]);
    expect(tracked("Hoàn thành ngày 3/5", "", "").records).toEqual([{ completedOn: "2026-05-03" }]);
    expect(tracked("", "", "3/5").records).toEqual([{ completedOn: "2026-05-03" }]);
  });

  it("records no end beside a state that is not understood, and leaves the day over", () => {
    expect(tracked("Hoàn thành một phần", "", "10/3/2026")).toEqual({
      records: [],
      codes: ["table-state-unread"],
      leftovers: ["10/3/2026"],
    });
    expect(tracked("Hoàn thành một phần", "100%", "").records).toEqual([]);
    expect(tracked("Hoàn thành một phần", "40%", "").records).toEqual([{ progress: 40 }]);
  });

  it("keeps how far a task was that rests", () => {
    expect(tracked("Tạm dừng từ ngày 15/6/2026", "30%", "").records).toEqual([
      { state: "suspended", on: "2026-06-15" },
      { progress: 30 },
    ]);
    expect(tracked("Tạm dừng", "30%", "").records).toEqual([{ progress: 30 }]);
  });

  it.each(["-5%", "−10%", "– 10%"])("reads no share below nothing: %s", (share) => {
    const isListed = share.startsWith("– ");
    expect(tracked("", share, "").records).toEqual(isListed ? [{ progress: 10 }] : []);
  });

  it("says of what day a share is, where that is known", () => {
    expect(tracked("", "60%", "", plainDate("2026-07-31")).records).toEqual([
      { progress: 60, notedOn: "2026-07-31" },
    ]);
  });
});
