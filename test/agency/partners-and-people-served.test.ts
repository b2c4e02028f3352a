import { describe, expect, it } from "vitest";
import { parseAgencies } from "chiso/agency";

const read = (text: string) => parseAgencies(text);
const namesOf = (text: string): string[] => read(text).agencies.map(({ name }) => name);

describe("those with whom the lead is taken", () => {
  it.each([
    "Sở Y tế chủ trì cùng Sở Tài chính",
    "Sở Y tế chủ trì với Sở Tài chính",
    "Sở Y tế chủ trì, cùng với Sở Tài chính",
    "Sở Y tế chủ trì phối hợp cùng với Sở Tài chính",
  ])("are partners and no words of a duty: %s", (text) => {
    const { agencies, findings } = read(text);
    expect(agencies.map(({ name, role, duty }) => [name, role, duty])).toEqual([
      ["Sở Y tế", "lead", undefined],
      ["Sở Tài chính", "coordinate", undefined],
    ]);
    expect(findings).toEqual([]);
  });

  it("are none where something is done and nobody named", () => {
    expect(read("Sở Y tế chủ trì cùng xây dựng kế hoạch").agencies).toMatchObject([
      { name: "Sở Y tế", role: "lead", duty: "chủ trì cùng xây dựng kế hoạch" },
    ]);
  });
});

describe("a delegation and its council", () => {
  it.each([
    [
      "Đoàn ĐBQH và HĐND tỉnh Lai Châu",
      ["Đoàn đại biểu Quốc hội tỉnh Lai Châu", "Hội đồng nhân dân tỉnh Lai Châu"],
    ],
    ["Đoàn ĐBQH, HĐND tỉnh", ["Đoàn đại biểu Quốc hội tỉnh", "Hội đồng nhân dân tỉnh"]],
    ["Đoàn ĐBQH, HĐND xã", ["Đoàn đại biểu Quốc hội", "Hội đồng nhân dân xã"]],
    [
      "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
      ["Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"],
    ],
  ])("are two bodies of one province, with one office: %s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("people of hamlets", () => {
  it.each([
    ["Nhân viên y tế thôn bản", ["Nhân viên y tế thôn bản"]],
    ["Nhân viên y tế thôn, bản; Trạm Y tế", ["Nhân viên y tế thôn, bản", "Trạm Y tế"]],
    ["Tuyên truyền viên bản Nà Hin", ["Tuyên truyền viên bản Nà Hin"]],
    ["Nhân viên y tế, thôn, bản", ["Nhân viên y tế", "Thôn, bản"]],
  ])("are one group, where no sign divides them: %s", (text, names) => {
    const { agencies, findings } = read(text);
    expect(agencies.map(({ name }) => name)).toEqual(names);
    expect(findings).toEqual([]);
  });
});

describe("units of one kind under one body", () => {
  it.each([
    ["Chi cục Thú y, Chi cục Thủy sản thuộc Sở NN&MT", "thuộc Sở NN&MT"],
    ["Trung tâm Giống và Trung tâm Khuyến ngư trực thuộc Sở NN&MT", "trực thuộc Sở NN&MT"],
    ["Phòng Kế hoạch, Phòng Nghiệp vụ Dược của Sở Y tế", "của Sở Y tế"],
  ])("are both said to stand there: %s", (text, qualifier) => {
    expect(read(text).agencies.map((agency) => agency.qualifier)).toEqual([qualifier, qualifier]);
  });

  it.each([
    "UBND tỉnh, Chi cục Thủy sản thuộc Sở NN&MT",
    "Trung tâm Khuyến ngư, Chi cục Thủy sản thuộc Sở NN&MT",
    "Chi cục Thú y; Chi cục Thủy sản thuộc Sở NN&MT",
    "Phòng Nội vụ, Phòng Nghiệp vụ Dược thuộc Sở Y tế",
  ])("but not what is of another kind, or in another clause: %s", (text) => {
    expect(read(text).agencies.map(({ qualifier }) => qualifier !== undefined)).toEqual([
      false,
      true,
    ]);
  });
});

describe("a unit whose name goes on", () => {
  it.each([
    "Phòng Chính trị và Học sinh, sinh viên",
    "Phòng Đào tạo và Học viên",
    "Phòng Công tác học sinh, sinh viên",
    "Phòng Pháp chế - Thanh tra",
    "Phòng Kiểm tra - Thanh tra",
    "Học viện Chiến lược, Đào tạo cán bộ ngành",
    "Đội Thi hành án, hỗ trợ tư pháp",
    "Đội Cảnh sát thi hành án hình sự, hỗ trợ tư pháp",
  ])("is one body: %s", (name) => {
    for (const text of [name, `${name}; Sở Y tế`]) {
      const { agencies, findings } = read(text);
      expect(agencies[0]).toMatchObject({ name });
      expect(agencies.map(({ duty }) => duty)).not.toContain("hỗ trợ tư pháp");
      expect(findings).toEqual([]);
    }
  });

  it.each([
    ["Phòng Kinh tế và học sinh", ["Phòng Kinh tế", "Học sinh"]],
    ["Phòng Giáo dục, học sinh", ["Phòng Giáo dục", "Học sinh"]],
    ["Phòng Nội vụ - Thanh tra Sở", ["Phòng Nội vụ", "Thanh tra Sở"]],
    ["Viện Chiến lược, Văn phòng Bộ", ["Viện Chiến lược", "Văn phòng Bộ"]],
    [
      "Phối hợp: các tổ chuyên môn, Ban đại diện cha mẹ học sinh",
      ["Các tổ chuyên môn", "Ban đại diện cha mẹ học sinh"],
    ],
    ["Vụ Pháp chế, Kế hoạch - Tài chính", ["Vụ Pháp chế", "Vụ Kế hoạch - Tài chính"]],
  ])("but another begins with a name or small words: %s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
