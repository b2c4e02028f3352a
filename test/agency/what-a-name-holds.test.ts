import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

/** The names of a cell's agencies, each with what narrows it down. */
function narrowed(cell: string): readonly string[] {
  return parseAgencies(cell).agencies.map(({ name, qualifier }) =>
    qualifier === undefined ? name : `${name} | ${qualifier}`,
  );
}

describe("whom a group is without", () => {
  it.each([
    ["Các sở, ban, ngành (trừ Sở Ngoại vụ)", ["Các sở, ban, ngành | trừ Sở Ngoại vụ"]],
    [
      "Các sở, ngành ngoại trừ Sở Y tế; UBND xã",
      ["Các sở, ngành | ngoại trừ Sở Y tế", "Ủy ban nhân dân xã"],
    ],
    ["Các đơn vị sự nghiệp, trừ các trường học", ["Các đơn vị sự nghiệp | trừ các trường học"]],
    ["Các xã không bao gồm xã Mường La", ["Các xã | không bao gồm xã Mường La"]],
    ["Các sở có liên quan (trừ Sở Y tế)", ["Các sở | có liên quan, trừ Sở Y tế"]],
    ["Các sở (trừ Sở Y tế) có liên quan", ["Các sở | trừ Sở Y tế, có liên quan"]],
    [
      "Các phòng chuyên môn trừ Phòng Kinh tế, Phòng Văn hóa; Công an xã",
      ["Các phòng chuyên môn | trừ Phòng Kinh tế, Phòng Văn hóa", "Công an xã"],
    ],
  ])("narrows it down: %s", (cell, wanted) => {
    expect(narrowed(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it("is told of where it may go on behind a comma", () => {
    const cell = "Các phòng, trừ Văn phòng, Công an xã";
    expect(narrowed(cell)).toEqual(["Các phòng | trừ Văn phòng", "Công an xã"]);
    expect(findings(cell)).toEqual(["unsure-division: trừ Văn phòng"]);
  });

  it.each(["Chi cục Phòng trừ sâu bệnh", "Tổ diệt trừ lăng quăng"])(
    "is not said by the verbs that end so: %s",
    (cell) => {
      expect(narrowed(cell)).toEqual([cell]);
    },
  );
});

describe("the body that helpers serve", () => {
  it.each([
    ["Tổ Thư ký giúp việc Ban Chỉ đạo", "Tổ Thư ký giúp việc Ban Chỉ đạo"],
    [
      "Nhóm chuyên gia giúp việc Hội đồng thẩm định",
      "Nhóm chuyên gia giúp việc Hội đồng thẩm định",
    ],
    ["Văn phòng giúp việc Tỉnh ủy", "Văn phòng giúp việc Tỉnh ủy"],
    [
      "Hội đồng tư vấn giúp việc cho Chủ tịch UBND tỉnh",
      "Hội đồng tư vấn giúp việc cho Chủ tịch Ủy ban nhân dân tỉnh",
    ],
  ])("is part of their name: %s", (cell, name) => {
    expect(names(cell)).toEqual([name]);
    expect(findings(cell)).toEqual([]);
  });

  it("is the duty of a department", () => {
    const [agency] = parseAgencies("Sở Nội vụ giúp việc Ban Chỉ đạo").agencies;
    expect([agency?.name, agency?.duty]).toEqual(["Sở Nội vụ", "giúp việc Ban Chỉ đạo"]);
  });
});

describe("places told by what they get or strive for", () => {
  it.each([
    ["UBND các xã hưởng lợi", ["Ủy ban nhân dân các xã hưởng lợi"]],
    ["UBND các xã được thụ hưởng", ["Ủy ban nhân dân các xã được thụ hưởng"]],
    ["UBND các xã đăng ký đạt chuẩn", ["Ủy ban nhân dân các xã | đăng ký đạt chuẩn"]],
    [
      "UBND các xã dự kiến sáp nhập; Sở Y tế",
      ["Ủy ban nhân dân các xã | dự kiến sáp nhập", "Sở Y tế"],
    ],
  ])("keep it: %s", (cell, wanted) => {
    expect(narrowed(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });
});

describe("forces by their region or number", () => {
  it.each([
    ["Bộ Tư lệnh Vùng Cảnh sát biển 3", ["Bộ Tư lệnh Vùng Cảnh sát biển 3"]],
    ["Vùng Cảnh sát biển 2; Sở Y tế", ["Vùng Cảnh sát biển 2", "Sở Y tế"]],
    [
      "Bộ Tư lệnh Vùng 3 Hải quân, Hải quân Vùng 4",
      ["Bộ Tư lệnh Vùng 3 Hải quân", "Hải quân Vùng 4"],
    ],
    ["Hạm đội, Hải đội 2, Lữ đoàn 170", ["Hạm đội", "Hải đội 2", "Lữ đoàn 170"]],
  ])("are one body each: %s", (cell, wanted) => {
    const { agencies } = parseAgencies(cell);
    expect(agencies.map(({ name }) => name)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });
});

describe("v.v. and its like", () => {
  it.each([
    ["Chi cục Thủy sản và Biển đảo v.v.", "Chi cục Thủy sản và Biển đảo", "v.v."],
    ["Sở Y tế v.v…", "Sở Y tế", "v.v…"],
    ["Các hội, đoàn thể, vân vân", "Các hội, đoàn thể", "vân vân"],
    ["SỞ Y TẾ VV", "Sở Y tế", "VV"],
  ])("end no name and leave the list open: %s", (cell, name, words) => {
    expect(names(cell)).toEqual([name]);
    expect(findings(cell)).toEqual([`open-list: ${words}`]);
  });

  it("are initials before a name", () => {
    expect(names("Ông V. V. Hùng")).toEqual(["V. V. Hùng"]);
  });
});

describe("a level with a colon", () => {
  it.each([
    [
      "Trung ương: Bộ Y tế, Bộ Dân tộc và Tôn giáo; địa phương: UBND cấp tỉnh",
      ["Bộ Y tế", "Bộ Dân tộc và Tôn giáo", "Ủy ban nhân dân cấp tỉnh"],
    ],
    ["Cấp tỉnh: các sở, ngành; cấp xã: UBND cấp xã", ["Các sở, ngành", "Ủy ban nhân dân cấp xã"]],
    ["Ở Trung ương: Bộ Nội vụ. Cấp địa phương: Công an tỉnh", ["Bộ Nội vụ", "Công an tỉnh"]],
    [
      "Phối hợp: Trung ương: Bộ Y tế; địa phương: Sở Y tế",
      ["Bộ Y tế [coordinate]", "Sở Y tế [coordinate]"],
    ],
  ])("heads the bodies that stand there: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it.each([
    ["Bộ, ngành Trung ương: Bộ Tài chính, Bộ Công an", ["Bộ Tài chính", "Bộ Công an"]],
    ["Các bộ: Công an, Quốc phòng", ["Bộ Công an", "Bộ Quốc phòng"]],
    [
      "Khối Đảng: Văn phòng Tỉnh ủy; khối chính quyền: Văn phòng UBND tỉnh",
      ["Văn phòng Tỉnh ủy", "Văn phòng Ủy ban nhân dân tỉnh"],
    ],
  ])("is told from a head that they share: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });

  it("is the body where its duty follows", () => {
    const [agency] = parseAgencies("Cấp xã: tổ chức thực hiện").agencies;
    expect([agency?.name, agency?.duty]).toEqual(["Cấp xã", "tổ chức thực hiện"]);
  });
});

describe("groups of residents in small letters", () => {
  it.each([
    ["tổ nhân dân tự quản", ["Tổ nhân dân tự quản"]],
    ["Cụm dân cư; tổ liên gia tự quản", ["Cụm dân cư", "Tổ liên gia tự quản"]],
    ["Các xóm, bản; Công an xã", ["Các xóm, bản", "Công an xã"]],
  ])("are bodies: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });
});

describe("works in the brackets of every item", () => {
  it.each([
    [
      "Sở Tài chính (thẩm định vốn), KBNN khu vực XIV (kiểm soát thanh toán)",
      [undefined, undefined],
    ],
    ["Sở Tài chính (bố trí vốn), Thanh tra tỉnh (kiểm tra)", [undefined, undefined]],
    ["Sở Xây dựng (hướng dẫn kỹ thuật), Sở Tài chính (cấp vốn)", [undefined, undefined]],
    ["Sở Y tế (chủ trì), Thanh tra tỉnh (kiểm tra)", ["lead", "monitor"]],
    ["Thanh tra tỉnh (kiểm tra)", ["monitor"]],
    ["Sở Y tế; Thanh tra tỉnh (kiểm tra)", [undefined, "monitor"]],
  ])("make nobody a watcher: %s", (cell, roles) => {
    expect(parseAgencies(cell).agencies.map(({ role }) => role)).toEqual(roles);
    expect(findings(cell)).toEqual([]);
  });
});

describe("a person's name alone", () => {
  it.each(["Nguyễn Thị Thu Hằng", "Lò Thị Thương", "Đặng Vũ Hà My", "TRẦN VĂN BÌNH"])(
    "is a person, no agency: %s",
    (cell) => {
      expect(parseAgencies(cell).agencies.map(({ kind }) => kind)).toEqual(["person"]);
    },
  );
});
