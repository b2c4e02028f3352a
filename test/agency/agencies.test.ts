import { parseAgencies, type Agency } from "chiso/agency";
import { readAgencies } from "../../src/agency/index.js";
import { describe, expect, it } from "vitest";
import { cutText } from "../../src/reading/index.js";

function read(cell: string): readonly Agency[] {
  return parseAgencies(cell).agencies;
}

function names(cell: string): readonly string[] {
  return read(cell).map((agency) => agency.name);
}

describe("a list of agencies", () => {
  it("restores what an ellipsis leaves out", () => {
    const cell = "Sở Nội vụ, Sở Thông tin & Truyền thông; UBND cấp huyện, cấp xã";
    expect(names(cell)).toEqual([
      "Sở Nội vụ",
      "Sở Thông tin và Truyền thông",
      "Ủy ban nhân dân cấp huyện",
      "Ủy ban nhân dân cấp xã",
    ]);
    expect(read(cell)[3]).toMatchObject({ text: "cấp xã", level: "commune", collective: true });
  });

  it.each([
    ["Các phòng, ban, đơn vị", ["phòng", "ban", "đơn vị"]],
    ["Các sở, ban, ngành tỉnh", ["sở", "ban", "ngành"]],
    ["Bộ, ngành Trung ương", ["bộ", "ngành"]],
    ["Các, phòng, ban, đơn vị có liên quan", ["phòng", "ban", "đơn vị"]],
    ["Các sở, ban ngành", ["sở", "ban", "ngành"]],
    ["thôn, tổ dân phố", ["thôn", "tổ dân phố"]],
  ])("keeps the commas inside %s", (cell, members) => {
    expect(read(cell)).toHaveLength(1);
    expect(read(cell)[0]).toMatchObject({ collective: true, members });
  });

  it.each([
    "Sở Y tế (chủ trì; Sở Nội vụ",
    "Sở Y tế (chủ trì\nSở Nội vụ",
    "Sở Y tế (tuyến tỉnh; Sở Nội vụ",
  ])("loses none behind brackets that nobody closed: %s", (cell) => {
    expect(names(cell)).toEqual(["Sở Y tế", "Sở Nội vụ"]);
  });

  it("reads two groups as two", () => {
    expect(names("Các phòng chuyên môn, các đơn vị trực thuộc")).toEqual([
      "Các phòng chuyên môn",
      "Các đơn vị",
    ]);
  });

  it("lets one head serve a row of fields or of places", () => {
    expect(names("Các Sở: Nội vụ, Tài chính, Y tế")).toEqual([
      "Sở Nội vụ",
      "Sở Tài chính",
      "Sở Y tế",
    ]);
    expect(read("UBND các huyện: Mộc Châu, Vân Hồ").map((agency) => agency.place)).toEqual([
      "Mộc Châu",
      "Vân Hồ",
    ]);
  });

  it("gives a level back to the bodies named before it", () => {
    expect(names("HĐND, UBND tỉnh")).toEqual(["Hội đồng nhân dân tỉnh", "Ủy ban nhân dân tỉnh"]);
  });

  it("tells a body from the one it belongs to", () => {
    expect(names("Thanh tra Sở Y tế; Trung tâm Thông tin - Văn phòng UBND tỉnh")).toEqual([
      "Thanh tra Sở Y tế",
      "Trung tâm Thông tin Văn phòng Ủy ban nhân dân tỉnh",
    ]);
    expect(names("Sở Nội vụ - Sở Tài chính")).toEqual(["Sở Nội vụ", "Sở Tài chính"]);
  });

  it("divides names that run into each other, and says so", () => {
    const { agencies, findings } = parseAgencies("Các phòng, đơn vị Văn phòng Sở");
    expect(agencies.map((agency) => agency.text)).toEqual(["Các phòng, đơn vị", "Văn phòng Sở"]);
    expect(findings.map((finding) => finding.code)).toEqual(["missing-separator"]);
  });

  it("does not take a broken line for a new agency", () => {
    expect(names("Sở Lao động, Thương\nbinh và Xã hội")).toEqual([
      "Sở Lao động - Thương binh và Xã hội",
    ]);
    expect(names("Trung tâm CNTT\n- TNMT")).toHaveLength(1);
    expect(names("Phòng Quản lý vận tải, phương tiện và người lái")).toHaveLength(1);
    expect(names("- Sở Nội vụ\n- Sở Tài chính")).toEqual(["Sở Nội vụ", "Sở Tài chính"]);
  });
});

describe("an abbreviation", () => {
  it.each([
    ["Sở TN&MT", "Sở Tài nguyên và Môi trường"],
    ["Sở TNMT", "Sở Tài nguyên và Môi trường"],
    ["Sở TT&TT", "Sở Thông tin và Truyền thông"],
    ["Sở NN và PTNT", "Sở Nông nghiệp và Phát triển nông thôn"],
    ["Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"],
    ["Sở VH,TT&DL", "Sở Văn hóa, Thể thao và Du lịch"],
    ["VPUBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"],
    ["BHXH tỉnh", "Bảo hiểm xã hội tỉnh"],
    ["MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam"],
    ["Trung tâm PVHCC", "Trung tâm Phục vụ hành chính công"],
    ["BQL các KCN", "Ban Quản lý các khu công nghiệp"],
  ])("of common use is written out: %s", (cell, name) => {
    expect(parseAgencies(cell)).toMatchObject({ agencies: [{ name }], findings: [] });
  });

  it("of the office itself is kept and reported, until the glossary explains it", () => {
    expect(parseAgencies("TCHCQT")).toMatchObject({
      agencies: [{ name: "TCHCQT", kind: "unknown", level: "unstated" }],
      findings: [{ code: "unknown-abbreviation" }],
    });
    const glossary = { TCHCQT: "Phòng Tổ chức - Hành chính - Quản trị" };
    for (const cell of ["TCHCQT", "Phòng TCHCQT", "phòng tchcqt"]) {
      expect(parseAgencies(cell, { glossary })).toMatchObject({
        agencies: [{ name: "Phòng Tổ chức - Hành chính - Quản trị", kind: "division" }],
        findings: [],
      });
    }
  });

  it("in a glossary may stand for words without a head", () => {
    const glossary = { "QLVB&ĐH": "Quản lý văn bản và điều hành" };
    expect(parseAgencies("Phòng QLVB&ĐH", { glossary }).agencies).toMatchObject([
      { name: "Phòng Quản lý văn bản và điều hành", kind: "division" },
    ]);
    expect(parseAgencies("QLVB&ĐH", { glossary }).agencies).toMatchObject([
      { name: "Quản lý văn bản và điều hành", kind: "unknown" },
    ]);
  });
});

describe("a role beside a name", () => {
  it.each([
    ["Sở Nội vụ (chủ trì), Văn phòng UBND tỉnh", ["lead", undefined]],
    ["Sở Nội vụ chủ trì, phối hợp với Sở Tài chính", ["lead", "coordinate"]],
    [
      "Chủ trì: Sở Nội vụ; Phối hợp: Sở Tài chính, UBND cấp xã",
      ["lead", "coordinate", "coordinate"],
    ],
    ["Sở GD&ĐT, UBND cấp xã phối hợp với MTTQ", [undefined, undefined, "coordinate"]],
    ["Văn phòng Sở hướng dẫn", ["guide"]],
    ["Văn phòng Sở đôn đốc, tổng hợp", ["monitor"]],
    ["Sở Nội vụ tổng hợp", ["compile"]],
    ["Sở Nội vụ (cơ quan chủ trì); Sở Tài chính (phối hợp)", ["lead", "coordinate"]],
    ["Sở Tư pháp (phối hợp với Công an tỉnh); Sở Y tế", [undefined, "coordinate", undefined]],
  ])("is read in %s", (cell, roles) => {
    expect(read(cell).map((agency) => agency.role)).toEqual(roles);
  });

  it("is not a role when it is part of a name", () => {
    expect(read("Phòng Tổng hợp")).toMatchObject([{ name: "Phòng Tổng hợp" }]);
    expect(read("Đoàn kiểm tra CCHC của Sở")[0]).not.toHaveProperty("role");
    expect(read("Văn phòng (Phòng Tổng hợp)")).toMatchObject([{ note: "Phòng Tổng hợp" }]);
  });
});

describe("a duty", () => {
  it("is what stands after the colon, for every agency before it", () => {
    const cell = "Các sở, ngành, UBND cấp huyện: Báo cáo riêng, gửi UBND tỉnh";
    expect(read(cell).map((agency) => agency.duty)).toEqual([
      "Báo cáo riêng, gửi UBND tỉnh",
      "Báo cáo riêng, gửi UBND tỉnh",
    ]);
  });

  it("ends where the next agency begins", () => {
    const cell = "Sở Tư pháp: Báo cáo chung\ncủa tỉnh.\n- UBND cấp xã: Báo cáo riêng";
    expect(read(cell)).toMatchObject([
      { name: "Sở Tư pháp", duty: "Báo cáo chung của tỉnh" },
      { name: "Ủy ban nhân dân cấp xã", duty: "Báo cáo riêng" },
    ]);
  });

  it("is what a verb begins, with the agencies it is done to", () => {
    const [office, ...others] = read("Văn phòng Sở theo dõi, đôn đốc các phòng, đơn vị");
    expect(office).toMatchObject({
      name: "Văn phòng Sở",
      role: "monitor",
      duty: "theo dõi, đôn đốc các phòng, đơn vị",
    });
    expect(others).toEqual([]);
  });
});

describe("a qualifier", () => {
  it.each([
    ["Các phòng, ban, đơn vị có liên quan", "có liên quan", "internal"],
    ["các đơn vị trực thuộc Sở", "trực thuộc Sở", "internal"],
    ["các cơ quan chuyên môn thuộc UBND cấp huyện", "thuộc UBND cấp huyện", "district"],
    ["UBND cấp xã trên địa bàn tỉnh", "trên địa bàn tỉnh", "commune"],
    ["Các cơ quan, đơn vị thực hiện giải quyết TTHC", "thực hiện giải quyết TTHC", "unstated"],
  ])("narrows %s down", (cell, qualifier, level) => {
    expect(read(cell)).toMatchObject([{ qualifier, level }]);
  });
});

describe("what is no agency", () => {
  it.each(["Thường xuyên", "Quý II/2021", "Trần Phú", "x"])("is reported: %s", (cell) => {
    expect(parseAgencies(cell)).toMatchObject({
      agencies: [],
      findings: [{ code: "unrecognized-agency", severity: "warning" }],
    });
  });

  it("is nothing in an empty cell", () => {
    expect(parseAgencies("")).toEqual({ text: "", agencies: [], findings: [] });
    expect(parseAgencies(" - ").agencies).toEqual([]);
  });

  it("leaves the agencies beside it alone", () => {
    expect(names("Sở Nội vụ; Thường xuyên; Sở Tài chính")).toEqual(["Sở Nội vụ", "Sở Tài chính"]);
  });

  it("says when a list is left open", () => {
    const { agencies, findings } = parseAgencies("Sở Nội vụ, Sở Tài chính...");
    expect(agencies).toHaveLength(2);
    expect(findings.map((finding) => finding.code)).toEqual(["open-list"]);
  });
});

describe("two tiers of local government, since 1 July 2025", () => {
  it("has communes, wards and special zones, and their offices", () => {
    expect(read("UBND các xã, phường, đặc khu")).toMatchObject([
      { level: "commune", collective: true },
    ]);
    expect(names("Phòng Văn hóa - Xã hội; Phòng Kinh tế, Hạ tầng và Đô thị")).toEqual([
      "Phòng Văn hóa - Xã hội",
      "Phòng Kinh tế, Hạ tầng và Đô thị",
    ]);
    expect(read("Tòa án nhân dân khu vực 1; Kho bạc Nhà nước khu vực X")).toMatchObject([
      { kind: "court", place: "1" },
      { kind: "vertical-agency", place: "X" },
    ]);
  });
});

describe("a date or a figure beside agencies", () => {
  it.each([
    ["Sở Nội vụ\n15/6/2023", "Sở Nội vụ", "15/6/2023"],
    ["Sở Y tế 01/2024", "Sở Y tế", "01/2024"],
    ["Sở Tài chính\n10,5%", "Sở Tài chính", "10,5%"],
    ["Tổ công tác 5/7", "Tổ công tác", "5/7"],
    ["UBND phường 20/12", "Ủy ban nhân dân phường", "20/12"],
  ])("is no part of a name in %j, and is named as unread", (cell, name, figure) => {
    const { agencies, findings } = parseAgencies(cell);
    expect(agencies.map((agency) => agency.name)).toEqual([name]);
    const unread = findings.map(({ span }) => cell.slice(span?.start, span?.end));
    expect(unread).toContain(figure);
  });
});

describe("a cell of HTML", () => {
  it("is read as its text is, each block on a line of its own", () => {
    const cell = "<p>Sở TN&amp;MT</p><p>Sở&nbsp;<b>Y tế</b><br/>UBND cấp huyện</p>";
    expect(names(cell)).toEqual([
      "Sở Tài nguyên và Môi trường",
      "Sở Y tế",
      "Ủy ban nhân dân cấp huyện",
    ]);
    expect(read(cell)[0]?.text).toBe("Sở TN&amp;MT");
  });
});

describe("a glossary", () => {
  it("may hold any sign", () => {
    const glossary = { "A[B": "Phòng Hành chính", "|": "Sở Y tế", "[[": "Sở Nội vụ" };
    expect(parseAgencies("A[B; |", { glossary }).agencies.map(({ name }) => name)).toEqual([
      "Phòng Hành chính",
      "Sở Y tế",
    ]);
  });
});

describe("a cell that is already cut", () => {
  it("gives what its text gives", () => {
    const cell = "Sở TN&MT (chủ trì); UBND cấp huyện, cấp xã";
    expect(readAgencies(cutText(cell))).toEqual(parseAgencies(cell));
  });
});
