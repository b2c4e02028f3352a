import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("who hands a task on", () => {
  it.each([
    ["UBND huyện giao Phòng Tư pháp chủ trì", ["Phòng Tư pháp [lead]"]],
    ["Tỉnh ủy, UBND tỉnh giao Sở Xây dựng chủ trì", ["Sở Xây dựng [lead]"]],
    ["Bộ Y tế đã có văn bản giao Cục Dân số thực hiện", ["Cục Dân số [implement]"]],
    [
      "UBND xã cũng yêu cầu Công an xã phối hợp với Trạm Y tế",
      ["Công an xã [lead]", "Trạm Y tế [coordinate]"],
    ],
    ["UBND tỉnh ủy quyền cho Giám đốc Sở Nội vụ", ["Giám đốc Sở Nội vụ"]],
    [
      "Phó Thủ tướng Lê Minh Hải giao Bộ Xây dựng chủ trì, phối hợp với Bộ Tư pháp",
      ["Bộ Xây dựng [lead]", "Bộ Tư pháp [coordinate]"],
    ],
    ["Ban Giám hiệu giao Tổ chuyên môn thực hiện", ["Tổ chuyên môn [implement]"]],
    ["Ban Giám đốc (họp ngày 03/5) giao Phòng Kế toán chủ trì", ["Phòng Kế toán [lead]"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)[0]).toContain("task-giver: ");
  });

  it("is told with all its words", () => {
    expect(findings("Tỉnh ủy, UBND tỉnh vừa giao Sở Y tế chủ trì")).toEqual([
      "task-giver: Tỉnh ủy, UBND tỉnh vừa giao",
    ]);
  });

  it("is alone where others stand beside it", () => {
    expect(names("Sở Y tế, UBND tỉnh giao Sở Nội vụ chủ trì")).toEqual([
      "Sở Y tế",
      "Sở Nội vụ [lead]",
    ]);
  });

  it("leads others only where one of them is said to lead", () => {
    expect(names("UBND tỉnh chỉ đạo Sở Tư pháp chủ trì")).toEqual(["Sở Tư pháp [lead]"]);
    expect(names("Sở Y tế chỉ đạo các đơn vị trực thuộc")).toEqual(["Sở Y tế"]);
  });

  it("is none that asks a body above it, or stands behind a sign", () => {
    expect(names("Sở Tư pháp đề nghị UBND tỉnh")).toEqual(["Sở Tư pháp", "Ủy ban nhân dân tỉnh"]);
    expect(names("UBND xã đề nghị Sở Y tế")).toEqual(["Ủy ban nhân dân xã", "Sở Y tế"]);
    expect(names("Sở Y tế; giao Sở Nội vụ chủ trì")).toEqual(["Sở Y tế", "Sở Nội vụ [lead]"]);
  });
});

describe("words between a body and what it does", () => {
  it.each([
    ["Sở Tư pháp đang chủ trì", ["Sở Tư pháp [lead]"]],
    [
      "Sở TN&MT cần phối hợp với UBND huyện",
      ["Sở Tài nguyên và Môi trường [lead]", "Ủy ban nhân dân huyện [coordinate]"],
    ],
    [
      "Sở Tư pháp có trách nhiệm phối hợp với Công an tỉnh",
      ["Sở Tư pháp [lead]", "Công an tỉnh [coordinate]"],
    ],
    [
      "Thanh tra tỉnh được UBND tỉnh giao nhiệm vụ chủ trì, phối hợp với Sở Nội vụ",
      ["Thanh tra tỉnh [lead]", "Sở Nội vụ [coordinate]"],
    ],
    [
      "Bộ Xây dựng chịu trách nhiệm chính, phối hợp với Bộ Tư pháp",
      ["Bộ Xây dựng [lead]", "Bộ Tư pháp [coordinate]"],
    ],
    [
      "Sở Du lịch phối hợp chặt chẽ, thường xuyên với các huyện",
      ["Sở Du lịch [lead]", "Các huyện [coordinate]"],
    ],
    ["Sở Y tế làm việc với Sở Tài chính", ["Sở Y tế [lead]", "Sở Tài chính [coordinate]"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it("say of people who need help no role", () => {
    expect(names("Hộ nghèo cần hỗ trợ")).toEqual(["Hộ nghèo"]);
  });

  it("of several bodies say which are meant", () => {
    expect(names("Đơn vị được giao chủ trì")).toEqual(["Đơn vị"]);
  });
});

describe("a ministry or department whose name is whole", () => {
  it.each([
    ["Bộ Tư pháp dồn sức thông tuyến", "Bộ Tư pháp", "dồn sức thông tuyến"],
    ["Sở Nội vụ dốc sức, quyết tâm", "Sở Nội vụ", "dốc sức, quyết tâm"],
  ])("takes no words of what it does in: %s", (cell, name, rest) => {
    expect(names(cell)).toEqual([name]);
    expect(findings(cell)).toEqual([`unrecognized-agency: ${rest}`]);
  });

  it("still goes on over what joins and narrows it down", () => {
    expect(names("Sở Giáo dục và Đào tạo thành phố Hải Phòng")).toEqual([
      "Sở Giáo dục và Đào tạo thành phố Hải Phòng",
    ]);
    expect(names("Sở Tài chính, Kế hoạch và Đầu tư")).toEqual([
      "Sở Tài chính",
      "Sở Kế hoạch và Đầu tư",
    ]);
  });
});

describe("a body and its successor", () => {
  it("the successor counts, with what it was beside it", () => {
    expect(names("Chủ trì: Sở GTVT (nay là Sở Xây dựng), Sở Y tế")).toEqual([
      "Sở Xây dựng [lead]",
      "Sở Y tế [lead]",
    ]);
  });

  it("is not read where no name follows", () => {
    expect(names("Sở GTVT (nay là cơ quan khác)")).toEqual(["Sở Giao thông vận tải"]);
  });
});
