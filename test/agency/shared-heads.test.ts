import { parseAgencies } from "chiso/agency";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("a head that a list shares whose parts repeat only the rest", () => {
  it.each([
    ["Chi bộ thôn 1, thôn 2, thôn 5", ["Chi bộ thôn 1", "Chi bộ thôn 2", "Chi bộ thôn 5"]],
    ["Chi bộ thôn Đông, Đoài", ["Chi bộ thôn Đông", "Chi bộ thôn Đoài"]],
    [
      "Ban Công tác Mặt trận khu phố 3, khu phố 4",
      ["Ban Công tác Mặt trận khu phố 3", "Ban Công tác Mặt trận khu phố 4"],
    ],
    ["Trưởng thôn Đông, thôn Đoài", ["Trưởng thôn Đông", "Trưởng thôn Đoài"]],
    ["Bí thư Chi bộ thôn 1, thôn 2", ["Bí thư Chi bộ thôn 1", "Bí thư Chi bộ thôn 2"]],
    ["Tổ dân phố số 1, số 2", ["Tổ dân phố số 1", "Tổ dân phố số 2"]],
    ["Trường Tiểu học A, B", ["Trường Tiểu học A", "Trường Tiểu học B"]],
    [
      "Trường TH&THCS Nga An, Nga Thủy",
      ["Trường Tiểu học và Trung học cơ sở Nga An", "Trường Tiểu học và Trung học cơ sở Nga Thủy"],
    ],
    [
      "Chủ tịch UBND xã Ia O, xã Ia Chía",
      ["Chủ tịch Ủy ban nhân dân xã Ia O", "Chủ tịch Ủy ban nhân dân xã Ia Chía"],
    ],
    [
      "Trưởng Công an xã Chiềng Mai, Mường Chanh",
      ["Trưởng Công an xã Chiềng Mai", "Trưởng Công an xã Mường Chanh"],
    ],
  ])("stands before each of them: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it("whatever the head and however many hamlets", () => {
    const head = fc.constantFrom("Chi bộ", "Ban Công tác Mặt trận", "Chi hội Phụ nữ", "Trưởng");
    const noun = fc.constantFrom("thôn", "bản", "khóm", "ấp");
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(head, noun, numbers, (first, hamlet, all) => {
        const parts = all.map((number) => `${hamlet} ${String(number)}`);
        expect(names(`${first} ${parts.join(", ")}`)).toEqual(
          parts.map((part) => `${first} ${part}`),
        );
      }),
    );
  });

  it("leaves hamlets alone behind a body of the commune", () => {
    expect(names("Trạm Y tế xã, thôn 1, thôn 2")).toEqual(["Trạm Y tế xã", "Thôn 1", "Thôn 2"]);
  });

  it("gives each hamlet its own place", () => {
    const { agencies } = parseAgencies("Tổ dân phố 1, 2");
    expect(agencies.map(({ place }) => place)).toEqual(["1", "2"]);
  });

  it("classes of local government have each their level", () => {
    const { agencies } = parseAgencies("Chủ tịch UBND cấp huyện, cấp xã");
    expect(agencies.map(({ level }) => level)).toEqual(["district", "commune"]);
  });
});

describe("bodies of hamlets, schools, enterprises and treasuries", () => {
  it.each([
    ["Trưởng khóm 3", "Trưởng khóm 3"],
    ["Trưởng bản Nà Sản", "Trưởng bản Nà Sản"],
    ["Đoàn - Đội", "Đoàn - Đội"],
    ["Ban Thư ký Hội đồng quản trị", "Ban Thư ký Hội đồng quản trị"],
    ["Phòng Giao dịch Kho bạc số 5", "Phòng giao dịch Kho bạc Nhà nước số 5"],
    ["Tổ đại biểu HĐND số 3", "Tổ đại biểu Hội đồng nhân dân số 3"],
    ["Tổ chức xã hội nghề nghiệp", "Tổ chức xã hội nghề nghiệp"],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual([wanted]);
    expect(findings(cell)).toEqual([]);
  });

  it("organisations of two kinds are two groups", () => {
    expect(names("Các tổ chức chính trị - xã hội, tổ chức xã hội nghề nghiệp")).toEqual([
      "Các tổ chức chính trị - xã hội",
      "Tổ chức xã hội nghề nghiệp",
    ]);
  });
});
