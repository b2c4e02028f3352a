import { parseAgencies } from "chiso/agency";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

const body = fc.constantFrom(
  "Văn phòng",
  "Sở Y tế",
  "Công an xã",
  "Trạm Y tế xã",
  "Các phòng chuyên môn",
  "Ban Chỉ huy Quân sự phường",
  "Đảng ủy xã",
  "Hội Nông dân xã",
  "Nguyễn Văn An",
  "đ/c Hòa",
);
const duty = fc.constantFrom(
  "",
  " tham mưu",
  " chủ trì",
  " phối hợp",
  " lãnh đạo, chỉ đạo",
  " theo dõi, tổng hợp",
  " xây dựng kế hoạch",
  " báo cáo kết quả",
  " (chủ trì)",
  ": rà soát danh mục",
  " tuyên truyền",
);
const sign = fc.constantFrom(", ", "; ", " và ", "\n", "\n- ", ". ");

/** A cell of bodies, each with what it does, and where each of the bodies stands. */
const cell = fc
  .uniqueArray(fc.tuple(body, duty, sign), {
    minLength: 1,
    maxLength: 5,
    selector: ([name]) => name,
  })
  .map((parts) => {
    let text = "";
    const starts: number[] = [];
    parts.forEach(([name, does, between], index) => {
      starts.push(text.length);
      text += name + does + (index + 1 < parts.length ? between : "");
    });
    return { text, starts };
  });

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangesOf(text: string): readonly Range[] {
  const { agencies, findings: odd } = parseAgencies(text);
  return [...agencies, ...odd].flatMap(({ span }) => span ?? []);
}

describe("of a cell of bodies, duties and signs", () => {
  it("every body is an agency or stands in a finding", () => {
    fc.assert(
      fc.property(cell, ({ text, starts }) => {
        const ranges = rangesOf(text);
        for (const at of starts) {
          expect(
            ranges.some(({ start, end }) => start <= at && at < end),
            `${text} at ${String(at)}`,
          ).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("every word stands in an agency, a duty, a note or a finding, or says a role", () => {
    const silent = /^(?:và|chủ|trì|phối|hợp|theo|dõi|tổng|lãnh|chỉ|đạo|với)$/u;
    fc.assert(
      fc.property(cell, ({ text }) => {
        const duties = parseAgencies(text).agencies.flatMap(({ dutySpan }) => dutySpan ?? []);
        const ranges = [...rangesOf(text), ...duties];
        for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}/]+/gu)) {
          const held = ranges.some(({ start, end }) => start <= index && index < end);
          expect(held || silent.test(word), `${word} in ${text}`).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a body behind what another one does", () => {
  it.each([
    [
      "VP tham mưu, các phòng cung cấp số liệu",
      ["Văn phòng: tham mưu", "Các phòng: cung cấp số liệu"],
    ],
    ["Văn phòng tham mưu, Sở Y tế", ["Văn phòng: tham mưu", "Sở Y tế"]],
    [
      "Sở Y tế tham mưu. Sở Nội vụ thẩm định. Công an tỉnh",
      ["Sở Y tế: tham mưu", "Sở Nội vụ: thẩm định", "Công an tỉnh"],
    ],
    [
      "Phòng Kinh tế tổng hợp báo cáo và Văn phòng trình UBND xã",
      ["Phòng Kinh tế: tổng hợp báo cáo", "Văn phòng: trình UBND xã"],
    ],
    [
      "Phòng Kinh tế theo dõi, tổng hợp, Văn phòng báo cáo UBND xã",
      ["Phòng Kinh tế", "Văn phòng: báo cáo UBND xã"],
    ],
    [
      "Trưởng thôn vận động nhân dân và Công an xã tuần tra",
      ["Trưởng thôn: vận động nhân dân", "Công an xã: tuần tra"],
    ],
  ])("is an item of its own: %s", (text, wanted) => {
    const read = parseAgencies(text).agencies.map(({ name, duty: does }) =>
      does === undefined ? name : `${name}: ${does}`,
    );
    expect(read).toEqual(wanted);
    expect(findings(text)).toEqual([]);
  });

  it("leaves a finding where it may only be spoken of", () => {
    const text = "Sở Nội vụ xây dựng kế hoạch, Sở Y tế";
    expect(names(text)).toEqual(["Sở Nội vụ"]);
    expect(findings(text)).toEqual(["agency-in-duty: Sở Y tế"]);
  });

  it("leaves none where no sign stands before it, or it is an item, too", () => {
    expect(findings("Sở Nội vụ báo cáo UBND tỉnh")).toEqual([]);
    expect(findings("Sở Y tế, Sở Nội vụ: họp với các xã, Sở Nội vụ")).toEqual([]);
  });
});

describe("a label before a colon", () => {
  it.each([
    ["Cơ quan chủ tì: Sở Y tế", "unrecognized-agency: Cơ quan chủ tì"],
    ["Cơ quan phối ợp: Sở Y tế", "unrecognized-agency: Cơ quan phối ợp"],
    ["Đơn vị thực hiên: Sở Y tế", "unrecognized-agency: Đơn vị thực hiên"],
  ])("is a finding where it is not understood: %s", (text, finding) => {
    expect(names(text)).toEqual(["Sở Y tế"]);
    expect(findings(text)).toEqual([finding]);
  });

  it.each([
    "Cơ quan chủ trì: Sở Y tế",
    "Cơ quan phối hợp: Sở Y tế",
    "Cơ quan chuyên môn: Sở Y tế, Sở Nội vụ",
    "Các đơn vị sự nghiệp: Sở Y tế",
    "Đơn vị: Sở Y tế",
  ])("is none where it is, or heads a group: %s", (text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe("both notes of one body", () => {
  it("are kept", () => {
    expect(parseAgencies("Sở Y tế (lần 1) (lần 2)").agencies[0]?.note).toBe("lần 1; lần 2");
  });
});

describe("lãnh đạo", () => {
  it.each([
    ["Đảng ủy xã lãnh đạo", ["Đảng ủy xã"]],
    ["Chi ủy lãnh đạo; Trưởng thôn thực hiện", ["Chi ủy", "Trưởng thôn [implement]"]],
    ["Đảng ủy lãnh đạo, UBND xã thực hiện", ["Đảng ủy", "Ủy ban nhân dân xã [implement]"]],
  ])("behind a body is what it does: %s", (text, wanted) => {
    expect(names(text)).toEqual(wanted);
    expect(parseAgencies(text).agencies[0]?.duty).toBe("lãnh đạo");
  });

  it.each([
    ["Lãnh đạo Ủy ban nhân dân xã", ["Lãnh đạo Ủy ban nhân dân xã"]],
    ["lãnh đạo Sở", ["Lãnh đạo Sở"]],
    ["Văn phòng, lãnh đạo Sở", ["Văn phòng", "Lãnh đạo Sở"]],
  ])("elsewhere are those who lead: %s", (text, wanted) => {
    expect(names(text)).toEqual(wanted);
  });
});
