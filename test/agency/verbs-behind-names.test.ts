import { describe, expect, it } from "vitest";
import { parseAgencies } from "chiso/agency";
import { findings, names } from "./names.js";

/** The name of the first body of a cell, with what narrows it down, and its duty. */
function firstOf(cell: string): readonly (string | undefined)[] {
  const [first] = parseAgencies(cell).agencies;
  return [[first?.name, first?.qualifier].filter(Boolean).join(" "), first?.duty];
}

describe("a verb of work behind a whole name", () => {
  it.each([
    ["Sở Nội vụ xem xét, quyết định", "Sở Nội vụ", "xem xét, quyết định"],
    ["Các xã chuẩn bị đất sạch", "Các xã", "chuẩn bị đất sạch"],
    ["Các thôn tăng cường tuần tra", "Các thôn", "tăng cường tuần tra"],
    ["Các phòng, ban nghiên cứu, góp ý", "Các phòng, ban", "nghiên cứu, góp ý"],
    ["Phòng Kế toán tài vụ trình ký", "Phòng Kế toán tài vụ", "trình ký"],
    ["Phòng Kỹ thuật Công nghệ soạn quy trình", "Phòng Kỹ thuật Công nghệ", "soạn quy trình"],
    ["Trung tâm Khuyến nông chuẩn bị giống", "Trung tâm Khuyến nông", "chuẩn bị giống"],
    ["Công đoàn cơ sở tổ chức hội thao", "Công đoàn cơ sở", "tổ chức hội thao"],
    ["Sở Xây dựng lập tờ trình", "Sở Xây dựng", "lập tờ trình"],
    ["Văn phòng dự thảo thông báo", "Văn phòng", "dự thảo thông báo"],
  ])("begins its duty: %s", (cell, name, duty) => {
    expect(firstOf(cell)).toEqual([name, duty]);
    expect(findings(cell)).toEqual([]);
  });

  it.each([
    "Các viện nghiên cứu",
    "Nhóm nghiên cứu thị trường",
    "Các cơ sở nghiên cứu khoa học",
    "Tổ soạn thảo",
    "Ban soạn thảo Nghị quyết",
    "Bộ phận soạn thảo văn bản",
    "Tổ chuẩn bị đầu tư",
    "Phòng Tổ chức cán bộ",
    "Ban Tổ chức",
    "Viện Nghiên cứu Phát triển",
    "Hội đồng nghiên cứu khoa học",
    "Phòng Quản lý khoa học và nghiên cứu phát triển",
  ])("is part of the name that holds it: %s", (cell) => {
    expect(firstOf(cell)).toEqual([cell, undefined]);
  });
});

describe("those concerned", () => {
  it.each([
    ["Các ngành liên quan xem xét", "Các ngành liên quan", "xem xét"],
    [
      "Các sở liên quan nghiên cứu, trình Chính phủ",
      "Các sở liên quan",
      "nghiên cứu, trình Chính phủ",
    ],
    ["Các xã có liên quan xác minh", "Các xã có liên quan", "xác minh"],
  ])("end before what they do: %s", (cell, name, duty) => {
    expect(firstOf(cell)).toEqual([name, duty]);
  });

  it("end before words that nobody knows, which are told", () => {
    const cell = "Các sở, ngành liên quan dốc sức khơi thông";
    expect(firstOf(cell)).toEqual(["Các sở, ngành liên quan", undefined]);
    expect(findings(cell)).toEqual(["unrecognized-agency: dốc sức khơi thông"]);
  });

  it.each([
    "Các sở, ngành liên quan cấp tỉnh",
    "Các sở, ngành liên quan khác",
    "Các cơ quan liên quan đến dự án",
    "Các cơ quan liên quan trực tiếp đến hộ tịch",
    "Các đơn vị liên quan trong tỉnh",
    "Các đơn vị liên quan lĩnh vực đất đai",
    "Các cơ quan liên quan thuộc Bộ",
  ])("go on with what narrows them down: %s", (cell) => {
    expect(firstOf(cell)).toEqual([cell, undefined]);
  });
});

describe("a task that is handed on", () => {
  it("is led by all that it is handed to before the verb", () => {
    expect(
      names("Đề nghị các Sở: Y tế, Nội vụ; Công an tỉnh chủ trì, phối hợp với Cục Thuế"),
    ).toEqual([
      "Sở Y tế [lead]",
      "Sở Nội vụ [lead]",
      "Công an tỉnh [lead]",
      "Cục Thuế [coordinate]",
    ]);
    expect(names("Giao Sở Y tế báo cáo; Sở Nội vụ chủ trì")).toEqual([
      "Sở Y tế",
      "Sở Nội vụ [lead]",
    ]);
    expect(names("Sở Y tế; Sở Nội vụ chủ trì")).toEqual(["Sở Y tế", "Sở Nội vụ [lead]"]);
  });

  it.each([
    ["giao Công an xã theo dõi, đôn đốc", "Công an xã [monitor]"],
    ["yêu cầu Công an xã kiểm tra", "Công an xã [monitor]"],
    ["giao Công an xã chủ trì", "Công an xã [lead]"],
    ["mời Công an xã", "Công an xã [coordinate]"],
  ])("makes no partner of whom it is handed to behind partners: %s", (task, last) => {
    for (const verb of [" phối hợp với", ", phối hợp với"]) {
      const cell = `Trạm Y tế${verb} các trường học; ${task}`;
      expect(names(cell)).toEqual(["Trạm Y tế [lead]", "Các trường học [coordinate]", last]);
    }
  });

  it("leaves the role that a label gives", () => {
    expect(names("Phối hợp: Sở Y tế; đề nghị Công an tỉnh")).toEqual([
      "Sở Y tế [coordinate]",
      "Công an tỉnh [coordinate]",
    ]);
  });

  it.each([
    ["Sở Y tế (giao Chi cục Dân số)", "giao Chi cục Dân số"],
    ["Sở Y tế (phân công Phòng Nghiệp vụ)", "phân công Phòng Nghiệp vụ"],
    ["Sở Nội vụ (do Chi cục Văn thư thực hiện)", "do Chi cục Văn thư thực hiện"],
    ["UBND xã (giao: Công an xã)", "giao: Công an xã"],
  ])("is told of where brackets hand it on: %s", (cell, told) => {
    expect(findings(cell)).toEqual([`agency-in-duty: ${told}`]);
  });

  it("is none in brackets that name nobody", () => {
    expect(findings("Sở Y tế (giao nhiệm vụ theo Quyết định)")).toEqual([]);
  });
});

describe("a report", () => {
  it.each([
    ["hằng tháng báo cáo UBND tỉnh, Sở Nội vụ", ["agency-in-duty: Sở Nội vụ"]],
    ["cuối năm gửi kết quả về Sở Y tế", []],
    ["kết quả báo cáo Bộ Y tế", []],
  ])("behind a time or a manner makes no item of who is told: %s", (report, told) => {
    const cell = `Văn phòng làm đầu mối; ${report}`;
    expect(names(cell)).toEqual(["Văn phòng [lead]"]);
    expect(firstOf(cell)).toEqual(["Văn phòng", report]);
    expect(findings(cell)).toEqual(told);
  });
});
