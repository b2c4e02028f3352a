import { parseAgencies } from "chiso/agency";
import { sliceSpan } from "chiso/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("a horn on the wrong one of two vowels", () => {
  it.each([
    ["Truờng Tiểu học Tân Lập", "Trường Tiểu học Tân Lập", "Truờng"],
    ["Truởng phòng Kinh tế", "Trưởng phòng Kinh tế", "Truởng"],
    ["Sở Công Thuơng", "Sở Công Thương", "Thuơng"],
    ["Đảng ủy phưòng", "Đảng ủy phường", "phưòng"],
    ["Trường Mầm non Huơng Sen", "Trường Mầm non Hương Sen", "Huơng"],
  ])("is put right, and told of: %s", (cell, name, word) => {
    expect(names(cell)).toEqual([name]);
    expect(findings(cell)).toEqual([`misspelt-words: ${word}`]);
  });

  it("is none where the spelling has it", () => {
    expect(names("Ban Chỉ đạo thuở ban đầu")).toEqual(["Ban Chỉ đạo thuở ban đầu"]);
    expect(findings("Ban Chỉ đạo thuở ban đầu")).toEqual([]);
  });
});

describe("a blank within a word", () => {
  it.each([
    ["S ở Giáo dục và Đào t ạo", ["Sở Giáo dục và Đào tạo"], ["S ở", "t ạo"]],
    ["Văn ph òng UBND tỉnh", ["Văn phòng Ủy ban nhân dân tỉnh"], ["ph òng"]],
    ["S ở N ội v ụ, Sở Y tế", ["Sở Nội vụ", "Sở Y tế"], ["S ở", "N ội", "v ụ"]],
    ["Trạm Y t ế xã", ["Trạm Y tế xã"], ["t ế"]],
    ["Công a n tỉnh", ["Công an tỉnh"], ["a n"]],
    ["Trườ ng THCS Mai Sơn", ["Trường Trung học cơ sở Mai Sơn"], ["Trườ ng"]],
  ])("is taken out, and told of: %s", (cell, wanted, words) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual(words.map((word) => `misspelt-words: ${word}`));
  });

  it.each([
    ["Tổ C ấp Bình An", "the team has a letter"],
    ["Cơ quan theo điểm c khoản 1 Điều 5", "so has the point of an article"],
    ["Đội B ở xã", "a letter before a word of its own"],
    ["Bà T. Hà, đ/c V.V. Hùng", "initials of persons"],
  ])("is none in %s: %s", (cell) => {
    expect(findings(cell).filter((finding) => finding.startsWith("misspelt"))).toEqual([]);
  });

  it("leaves agencies and findings their places in the text as given", () => {
    const text = "S ở N ội v ụ; Truờng Mầm non Hoa Ban".normalize("NFD");
    const { agencies, findings: odd } = parseAgencies(text);
    const parts = [...agencies, ...odd].map(({ span = { start: 0, end: 0 } }) =>
      sliceSpan(text, span).normalize("NFC"),
    );
    expect(parts).toEqual([
      "S ở N ội v ụ",
      "Truờng Mầm non Hoa Ban",
      "S ở",
      "N ội",
      "v ụ",
      "Truờng",
    ]);
  });

  it("is found wherever the first letters of a known name are parted from the others", () => {
    const name = fc.constantFrom(
      "Sở Tài chính",
      "Phòng Tư pháp",
      "Hội Nông dân",
      "Kho bạc Nhà nước",
    );
    fc.assert(
      fc.property(name, fc.nat({ max: 3 }), (whole, seed) => {
        const words = whole.split(" ");
        const place = seed % words.length;
        const parted = words.map((word, index) =>
          index === place ? word.replace(/^([^aăâeêioôơuưyáàạậệộốọụỉớắ]+)/iu, "$1 ") : word,
        );
        expect(names(parted.join(" "))).toEqual(names(whole));
      }),
    );
  });
});

describe("a level that lost its tone mark", () => {
  it.each([
    ["Thuế tinh, Thống kê tinh", ["Thuế tỉnh", "Thống kê tỉnh"]],
    ["Sở Y tế tinh Sơn La", ["Sở Y tế tỉnh Sơn La"]],
    ["UBND xa Tân Lập", ["Ủy ban nhân dân xã Tân Lập"]],
    ["THUẾ TINH, SỞ Y TẾ", ["Thuế tỉnh", "Sở Y tế"]],
  ])("has it again behind a body: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)[0]).toMatch(/^misspelt-words: (?:tinh|xa|TINH)$/);
  });

  it.each(["Ban Chỉ đạo tinh gọn bộ máy", "Trung tâm Công nghệ vệ tinh", "Hội đi xa"])(
    "is another word elsewhere: %s",
    (cell) => {
      expect(names(cell)).toEqual([cell]);
      expect(findings(cell)).toEqual([]);
    },
  );
});

describe("words that lost the blank between them", () => {
  it.each([
    ["Sở Y tế vàĐoàn Thanh niên", ["Sở Y tế", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"]],
    ["BanCHQS xã", ["Ban Chỉ huy Quân sự xã"]],
    ["BanQLDA tỉnh", ["Ban Quản lý dự án tỉnh"]],
    ["ThanhTra tỉnh", ["Thanh tra tỉnh"]],
  ])("are divided where a capital begins a whole syllable: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toHaveLength(1);
  });
});
