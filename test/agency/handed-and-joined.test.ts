import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("who is asked for a task", () => {
  it.each([
    ["UBND huyện đã có công văn khẩn giao Phòng Tư pháp chủ trì", ["Phòng Tư pháp [lead]"]],
    ["Văn phòng Bộ Y tế có văn bản yêu cầu Giám đốc Sở Y tế", ["Giám đốc Sở Y tế"]],
    ["Thanh tra Chính phủ kiến nghị Bộ Nội vụ chủ trì", ["Bộ Nội vụ [lead]"]],
    ["Ông Hải yêu cầu Sở Du lịch chủ trì", ["Sở Du lịch [lead]"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)[0]).toContain("task-giver: ");
  });

  it.each([
    ["đã giao Sở TP chủ trì", ["Sở Tư pháp [lead]"]],
    ["Điều 4. Giao Sở Du lịch chủ trì", ["Sở Du lịch [lead]"]],
    ["Sở Du lịch được giao", ["Sở Du lịch"]],
    ["Sở Y tế theo chức năng, nhiệm vụ để chủ trì", ["Sở Y tế [lead]"]],
    [
      "UBND xã theo nhiệm vụ được giao có trách nhiệm phối hợp với Sở Y tế",
      ["Ủy ban nhân dân xã [lead]", "Sở Y tế [coordinate]"],
    ],
    ["Hội Nông dân xã kết hợp với Trạm Y tế", ["Hội Nông dân xã [lead]", "Trạm Y tế [coordinate]"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it("is told of where one above only directs it", () => {
    expect(findings("Bộ trưởng chỉ đạo Cục Quản lý dược")).toEqual([
      "agency-in-duty: Cục Quản lý dược",
    ]);
    expect(findings("Sở Y tế chỉ đạo các đơn vị trực thuộc")).toEqual([]);
  });
});

describe("names that are joined, counted or shortened", () => {
  it.each([
    [
      "Ban Chỉ huy PCTT&TKCN kiêm Ban Chỉ huy PTDS xã",
      [
        "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn kiêm Ban Chỉ huy Phòng thủ dân sự xã",
      ],
    ],
    ["Trung tâm Học liệu, 12 khoa", ["Trung tâm Học liệu", "Các khoa"]],
    ["Trung tâm Học liệu, 05 Khoa đào tạo", ["Trung tâm Học liệu", "Các khoa đào tạo"]],
    ["Đảng ủy cơ quan Văn phòng Tỉnh ủy", ["Đảng ủy cơ quan Văn phòng Tỉnh ủy"]],
    ["Công đoàn các Khu công nghiệp tỉnh", ["Công đoàn các khu công nghiệp tỉnh"]],
    ["Các huyện, TP thuộc tỉnh", ["Các huyện, thành phố"]],
    [
      "Chủ tịch UBND các phường Tân An, Nguyễn Thái Học",
      ["Chủ tịch Ủy ban nhân dân phường Tân An", "Chủ tịch Ủy ban nhân dân phường Nguyễn Thái Học"],
    ],
    ["Trưởng Công an xã, Chỉ huy xã đội", ["Trưởng Công an xã", "Chỉ huy xã đội"]],
    [
      "Trưởng các phòng: Tổ chức; Nội vụ; Tư pháp",
      ["Trưởng phòng Tổ chức", "Trưởng phòng Nội vụ", "Trưởng phòng Tư pháp"],
    ],
    ["Các phòng: Tổ chức; Tư pháp", ["Phòng Tổ chức", "Phòng Tư pháp"]],
    ["Đội CSGT-TT", ["Đội Cảnh sát giao thông - Trật tự"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it("initials that & joins go on with a centre", () => {
    expect(names("Trung tâm XTTM, KH&CN tỉnh")).toHaveLength(1);
    expect(names("Trung tâm XTTM, Sở KH&CN")).toHaveLength(2);
  });

  it("initials alone behind those of a unit share its head, and are told of", () => {
    expect(names("Khoa QTKD; NNTH; các đơn vị")).toEqual(["Khoa QTKD", "Khoa NNTH", "Các đơn vị"]);
    expect(findings("Khoa QTKD; NNTH")).toContain("unsure-division: NNTH");
    expect(names("Phòng KHTH; BGH")).toEqual(["Phòng Kế hoạch tổng hợp", "Ban Giám hiệu"]);
  });

  it("a firm behind the union of another is told of", () => {
    expect(findings("Công đoàn Công ty Sông Mã, Công ty Hoa Ban")).toEqual([
      "unsure-division: Công ty Hoa Ban",
    ]);
    expect(findings("Công đoàn Công ty Sông Mã; Công ty Hoa Ban")).toEqual([]);
  });
});

describe("a verb that is glued to the end of a name", () => {
  it.each([
    ["Sở Xây dựngkiểm tra", ["Sở Xây dựng [monitor]"]],
    ["Sở Nội vụchủ trì", ["Sở Nội vụ [lead]"]],
    ["Công anphối hợp với Sở Y tế", ["Công an [lead]", "Sở Y tế [coordinate]"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toHaveLength(1);
    expect(findings(cell)[0]).toContain("glued-words: ");
  });
});
