import { parseAgencies } from "chiso/agency";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("the name of a unit goes on over commas", () => {
  it.each([
    // Small words that end with "và" and a part that is no body and nothing to do.
    "Phòng Giám đốc, kiểm tra, thanh tra và thi hành án",
    "Phòng Thông tin, báo chí và xuất bản",
    "Phòng Tiếp dân, xử lý đơn và giải quyết khiếu nại",
    "Cục Xuất bản, in và phát hành",
    "Phòng Đo lường, chất lượng và thông báo, hỏi đáp",
    // A work whose object comes behind the comma.
    "Cục Phòng, chống tệ nạn xã hội",
    "Cục Quản lý, giám sát bảo hiểm",
    // A word by which bodies are called, of which nothing says which body.
    "Phòng Bưu chính, viễn thông",
    "Phòng Quản lý ngân sách, tin học và thống kê",
    // Parts with capitals of which not all are fields.
    "Khoa Kinh tế, Luật và Quản trị",
    "Phòng Kế hoạch tổng hợp, Chỉ đạo tuyến và Quản lý chất lượng",
    // People and works behind a dash, an illness of two parts.
    "Phòng Tổ chức - Cán bộ",
    "Phòng Kế hoạch - Thống kê",
  ])("%s", (text) => {
    expect(names(text)).toEqual([text]);
    expect(findings(text)).toEqual([]);
  });

  it.each([
    ["Phòng Nội vụ, Kinh tế và Y tế", ["Phòng Nội vụ", "Phòng Kinh tế", "Phòng Y tế"]],
    ["Phòng Kinh tế, thuế cơ sở 5", ["Phòng Kinh tế", "Thuế cơ sở 5"]],
    [
      "Phòng Kế hoạch tham mưu, tổng hợp và báo cáo kết quả",
      ["Phòng Kế hoạch"], // what it does
    ],
    ["Phòng Khảo thí, các khoa và bộ môn", ["Phòng Khảo thí", "Các khoa, bộ môn"]],
  ])("and ends before what is none of its works: %s", (text, wanted) => {
    expect(names(text)).toEqual(wanted);
  });

  it("never ends with what joins it to the next", () => {
    const head = fc.constantFrom("Phòng", "Ban", "Khoa", "Vụ", "Cục", "Tổ", "Đội", "Trung tâm");
    const word = fc.constantFrom("Khảo thí", "Đo lường", "Vật tư", "tin học", "in", "thi hành án");
    const sign = fc.constantFrom(", ", " và ", " - ", "; ", "\n");
    const next = fc.constantFrom("Công an xã", "thông báo", "kiểm tra", "các thôn", "Cán bộ", "");
    fc.assert(
      fc.property(
        head,
        fc.array(fc.tuple(word, sign), { minLength: 1 }),
        next,
        (first, rest, last) => {
          const text = `${first} ${rest.map((part) => part.join("")).join("")}${last}`;
          for (const { name } of parseAgencies(text).agencies)
            expect(name, text).not.toMatch(/(?:,|-| và)$/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("own words behind the commas of a unit", () => {
  it.each([
    ["Khoa Khám bệnh, Cấp cứu, Hồi sức", ["Khoa Khám bệnh", "Khoa Cấp cứu", "Khoa Hồi sức"]],
    ["Tòa Hình sự, Dân sự", ["Tòa Hình sự", "Tòa Dân sự"]],
    ["Tổ Văn, Sử, Địa", ["Tổ Văn", "Tổ Sử", "Tổ Địa"]],
  ])("are further units, and said to be unsure: %s", (text, wanted) => {
    expect(names(text)).toEqual(wanted);
    const said = findings(text);
    expect(said).toHaveLength(wanted.length - 1);
    for (const each of said) expect(each).toMatch(/^unsure-division: /);
  });
});

describe("bodies of courts and procuracies", () => {
  it.each([
    [
      "Các Tòa chuyên trách; Tòa Hành chính; Văn phòng TAND tỉnh",
      ["Các tòa chuyên trách", "Tòa Hành chính", "Văn phòng Tòa án nhân dân tỉnh"],
    ],
    [
      "Chánh án, các Phó Chánh án, Thẩm phán, Kiểm tra viên Phòng 7",
      ["Chánh án", "Các phó Chánh án", "Thẩm phán", "Kiểm tra viên Phòng 7"],
    ],
    ["Các Phòng 1, 2; Phòng 9", ["Phòng 1", "Phòng 2", "Phòng 9"]],
  ])("%s", (text, wanted) => {
    expect(names(text)).toEqual(wanted);
    expect(findings(text)).toEqual([]);
  });

  it("are none where the word is part of another", () => {
    expect(names("Tòa soạn; tòa nhà A")).toEqual([]);
  });
});

describe("what the last of a list says holds for those before it", () => {
  it.each([
    [
      "Phòng 1, 2, 7 VKSND tỉnh",
      [1, 2, 7].map((room) => `Phòng ${String(room)} Viện kiểm sát nhân dân tỉnh`),
    ],
    ["Các phòng PC01, PC02 Công an tỉnh", ["Phòng PC01 Công an tỉnh", "Phòng PC02 Công an tỉnh"]],
    [
      "Ban Kinh tế, Ban Dân tộc HĐND tỉnh",
      ["Ban Kinh tế Hội đồng nhân dân tỉnh", "Ban Dân tộc Hội đồng nhân dân tỉnh"],
    ],
    [
      "Ủy ban MTTQ Việt Nam và các đoàn thể phường",
      ["Ủy ban Mặt trận Tổ quốc Việt Nam phường", "Các đoàn thể phường"],
    ],
    [
      "HĐND, UBND, Ban Thường trực UBMTTQ xã",
      [
        "Hội đồng nhân dân xã",
        "Ủy ban nhân dân xã",
        "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã",
      ],
    ],
    [
      "Công an, Quân sự và các đoàn thể xã",
      ["Công an xã", "Ban Chỉ huy Quân sự xã", "Các đoàn thể xã"],
    ],
  ])("%s", (text, wanted) => {
    expect(names(text)).toEqual(wanted);
    expect(findings(text)).toEqual([]);
  });

  it.each([
    ["Phòng Kinh tế, Văn phòng UBND xã", ["Phòng Kinh tế", "Văn phòng Ủy ban nhân dân xã"]],
    ["Ủy ban MTTQ và các xã", ["Ủy ban Mặt trận Tổ quốc Việt Nam", "Các xã"]],
  ])("and not where it says it of itself alone: %s", (text, wanted) => {
    expect(names(text)).toEqual(wanted);
  });
});

describe("hamlets behind các", () => {
  it.each([
    ["Chi bộ các thôn Nà Bó, Bản Mòn", ["Chi bộ thôn Nà Bó", "Chi bộ thôn Bản Mòn"]],
    ["Trưởng các bản 1, 3", ["Trưởng bản 1", "Trưởng bản 3"]],
    [
      "Ban Công tác Mặt trận các thôn, chi bộ các thôn",
      ["Ban Công tác Mặt trận các thôn", "Chi bộ các thôn"],
    ],
  ])("%s", (text, wanted) => {
    expect(names(text)).toEqual(wanted);
    expect(findings(text)).toEqual([]);
  });
});

describe("donors, partners and comrades", () => {
  it.each([
    ["các mạnh thường quân; Nhà tài trợ ADB", ["Các mạnh thường quân", "Nhà tài trợ ADB"]],
    ["bà con các thôn", ["Bà con các thôn"]],
    ["Các đồng chí Ủy viên Ban Thường vụ", ["Các ủy viên Ban Thường vụ"]],
    ["các đồng chí Trưởng phòng, Chánh Văn phòng", ["Trưởng phòng", "Chánh Văn phòng"]],
  ])("%s", (text, wanted) => {
    expect(names(text)).toEqual(wanted);
    expect(findings(text)).toEqual([]);
  });
});

describe("who advises while all others help", () => {
  it("leads", () => {
    expect(names("Phòng Nội vụ tham mưu; các phòng phối hợp")).toEqual([
      "Phòng Nội vụ [lead]",
      "Các phòng [coordinate]",
    ]);
  });

  it("does not beside one that is told nothing, or another thing", () => {
    expect(names("Phòng Nội vụ tham mưu; Văn phòng")).toEqual(["Phòng Nội vụ", "Văn phòng"]);
    expect(names("Phòng Nội vụ báo cáo; các phòng phối hợp")[0]).toBe("Phòng Nội vụ");
  });
});
