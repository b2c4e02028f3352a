import { agencyKey, parseAgencies, type Agency } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { learnNames } from "../../src/agency/index.js";
import offices from "../fixtures/agencies/offices.json" with { type: "json" };

/** The name with what narrows it down, and as many of its facts as the row gives. */
function told({ name, qualifier = "", kind, level, role }: Agency, wanted: string): string {
  const facts = [`${name} ${qualifier}`.trim(), kind, level, role ?? "-"];
  const asked = wanted.split(" | ");
  return asked
    .map((part, index) => (part === "" ? "" : (facts[index] ?? "")))
    .join(" | ")
    .toLowerCase();
}

/** Words between agencies that name none. */
const SMALL = new Set(
  (
    "và với cùng hoặc của do giao đ c đồng chí chủ trì phối hợp cơ quan cq đơn vị tham mưu thực " +
    "hiện giám sát thường trực làm là đầu mối triển khai tổ chức tổng theo dõi đôn đốc hướng dẫn " +
    "kiểm tra phụ trách nay a b"
  ).split(" "),
);

describe("cells of offices, written with their readings before they were read", () => {
  it.each(offices)("$cell", ({ cell, agencies, ...row }) => {
    const reading = parseAgencies(cell);
    expect(reading.agencies.map((agency, index) => told(agency, agencies[index] ?? ""))).toEqual(
      agencies.map((agency) => agency.toLowerCase()),
    );
    if ("unread" in row) expect(reading.findings).not.toEqual([]);
  });

  it("lose no word without a finding", () => {
    for (const { cell } of offices) {
      const { agencies, findings } = parseAgencies(cell);
      let rest = cell;
      const spans = [
        ...agencies.flatMap(({ span, dutySpan }) => [span, dutySpan]),
        ...findings.map(({ span }) => span),
      ];
      for (const span of spans) {
        if (span === undefined) continue;
        const blank = " ".repeat(span.end - span.start);
        rest = rest.slice(0, span.start) + blank + rest.slice(span.end);
      }
      for (const { note = "" } of agencies) rest = rest.replace(note, "");
      const lost = (rest.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
        (word) => !SMALL.has(word.toLowerCase()) && !/^\d/.test(word),
      );
      expect(lost, cell).toEqual([]);
    }
  });
});

describe("labels and roles of a cell", () => {
  it.each([
    [
      "Chủ trì: Công an tỉnh\nPhối hợp: Sở Y tế",
      [
        ["Công an tỉnh", "lead"],
        ["Sở Y tế", "coordinate"],
      ],
    ],
    [
      "Cơ quan chủ trì: Cục Thuế tỉnh\nCơ quan phối hợp: Công an tỉnh",
      [
        ["Cục Thuế tỉnh", "lead"],
        ["Công an tỉnh", "coordinate"],
      ],
    ],
    [
      "CT: Sở Tư pháp; PH: Sở Nội vụ",
      [
        ["Sở Tư pháp", "lead"],
        ["Sở Nội vụ", "coordinate"],
      ],
    ],
    [
      "Sở Tư pháp và Sở Xây dựng đồng chủ trì",
      [
        ["Sở Tư pháp", "lead"],
        ["Sở Xây dựng", "lead"],
      ],
    ],
    [
      "Các Bộ: Ngoại giao, Quốc phòng",
      [
        ["Bộ Ngoại giao", undefined],
        ["Bộ Quốc phòng", undefined],
      ],
    ],
  ])("name nobody and hold for whom they name: %s", (cell, expected) => {
    expect(parseAgencies(cell).agencies.map(({ name, role }) => [name, role])).toEqual(expected);
  });
});

describe("unions of youth", () => {
  it.each([
    ["Đoàn các xã, phường", ["Đoàn các xã, phường"]],
    ["Đoàn trường, Liên đội", ["Đoàn trường", "Liên đội"]],
    ["Đoàn kiểm tra các xã", ["Đoàn kiểm tra các xã"]],
    [
      "Phòng Kinh tế xây dựng, Phòng Nội vụ xây dựng kế hoạch",
      ["Phòng Kinh tế xây dựng", "Phòng Nội vụ"],
    ],
  ])("and units are told by the words behind: %s", (cell, names) => {
    expect(parseAgencies(cell).agencies.map(({ name }) => name)).toEqual(names);
  });
});

describe("a body of an election", () => {
  it.each([
    ["Ủy ban bầu cử tỉnh, các Ban bầu cử", ["Ủy ban bầu cử tỉnh", "Các ban bầu cử"]],
    ["Tổ bầu cử số 3", ["Tổ bầu cử số 3"]],
    ["Hội đồng bầu cử quốc gia", ["Hội đồng bầu cử quốc gia"]],
    ["Sở Nội vụ cử cán bộ tham gia", ["Sở Nội vụ"]],
  ])("keeps its name whole: %s", (cell, names) => {
    expect(parseAgencies(cell).agencies.map(({ name }) => name)).toEqual(names);
  });
});

describe("one office under several names", () => {
  const read = (...cells: string[]): readonly Agency[] =>
    cells.flatMap((cell) => parseAgencies(cell).agencies);

  it.each([
    [["TCHCQT", "Phòng TCHCQT; Văn phòng"], "TCHCQT", "Phòng TCHCQT"],
    [["TTPTQĐ", "Trung tâm Phát triển quỹ đất"], "TTPTQĐ", "Trung tâm Phát triển quỹ đất"],
    [["ĐLKĐ", "Phòng Đo lường và Kiểm định (ĐLKĐ)"], "ĐLKĐ", "Phòng Đo lường và Kiểm định"],
  ])("is learnt from its own papers: %j", (cells, short, name) => {
    expect(learnNames(read(...cells))).toEqual([{ short, name }]);
    const glossary = { [short]: name };
    const [first] = parseAgencies(short, { glossary }).agencies;
    const [whole] = parseAgencies(name).agencies;
    expect(first === undefined ? short : agencyKey(first)).toBe(
      whole === undefined ? name : agencyKey(whole),
    );
  });

  it("is not learnt where two names have the same initials, or none has them", () => {
    expect(learnNames(read("QLXD", "Phòng Quản lý xây dựng; Phòng Quản lý Xăng dầu"))).toEqual([]);
    expect(learnNames(read("KTNB", "Phòng Pháp chế; Văn phòng"))).toEqual([]);
  });
});
