import { agencyKey, parseAgencies, sameAgency } from "chiso/agency";
import { provinces } from "chiso/province";
import { plainDate } from "chiso/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

/** The agencies of a cell, persons and those who hold an office behind a sign. */
function people(cell: string, persons = false): readonly string[] {
  return parseAgencies(cell, { persons }).agencies.map(
    ({ name, kind, holder }) => `${kind}: ${name}${holder === undefined ? "" : ` < ${holder}`}`,
  );
}

describe("persons by name are read where it is certain that they are persons", () => {
  it.each([
    ["Nguyễn Văn An", ["Nguyễn Văn An"]],
    ["Đ/c Trần Thị Bình", ["Trần Thị Bình"]],
    ["BS Nguyễn Văn Hùng", ["Nguyễn Văn Hùng"]],
    ["BS Nguyễn Văn Hùng, CN Trần Thị Mai", ["Nguyễn Văn Hùng", "Trần Thị Mai"]],
    ["ThS. Hoàng Minh Tuấn; DS. Lò Thị Thu", ["Hoàng Minh Tuấn", "Lò Thị Thu"]],
    ["đ/c Hòa, Lan", ["Hòa", "Lan"]],
    ["Các đồng chí: Sơn, Thủy và Phạm Hải", ["Sơn", "Thủy", "Phạm Hải"]],
    ["Thiếu tá Giàng A Páo", ["Giàng A Páo"]],
    ["cô Hạnh; thầy Quân", ["Hạnh", "Quân"]],
    ["đ/c Trường", ["Trường"]],
    ["ĐỒNG CHÍ NGUYỄN VĂN AN", ["NGUYỄN VĂN AN"]],
  ])("%s", (cell, wanted) => {
    expect(people(cell)).toEqual(wanted.map((name) => `person: ${name}`));
    expect(findings(cell)).toEqual([]);
  });

  it("are internal, single, and named without how they are spoken of", () => {
    expect(parseAgencies("Bà Vũ Thị Lan").agencies).toEqual([
      {
        text: "Bà Vũ Thị Lan",
        name: "Vũ Thị Lan",
        kind: "person",
        level: "internal",
        collective: false,
        span: { start: 0, end: 13 },
      },
    ]);
  });

  it("do what is said behind them", () => {
    expect(names("Nguyễn Văn An chủ trì, Trần Thị Bình phối hợp")).toEqual([
      "Nguyễn Văn An [lead]",
      "Trần Thị Bình [coordinate]",
    ]);
  });
});

describe("a given name alone", () => {
  it.each(["Hùng, Lan", "Hùng - Lan", "Hùng\nLan", "Hùng và Lan"])(
    "is a person only below a heading of persons: %j",
    (cell) => {
      expect(people(cell)).toEqual([]);
      expect(findings(cell)).not.toEqual([]);
      expect(people(cell, true)).toEqual(["person: Hùng", "person: Lan"]);
    },
  );

  it.each([
    ["Phòng Kinh tế, Lan", ["division: Phòng Kinh tế", "person: Lan"]],
    ["Văn phòng", ["office: Văn phòng"]],
    ["Lan Anh (kế toán)", ["staff: Kế toán < Lan Anh"]],
  ])("leaves bodies what they are there: %s", (cell, wanted) => {
    expect(people(cell, true)).toEqual(wanted);
  });
});

describe("no place and no body is a person", () => {
  it.each([
    "Trần Phú",
    "Lê Lợi",
    "Hồ Chí Minh",
    "Nguyễn Thị Minh Khai",
    "Mai Sơn, Yên Châu",
    "Cô Tô",
    "Bà Rịa",
    "Trường THPT Nguyễn Huệ",
    "UBND phường Trần Phú, Lê Lợi",
    "Trường Tiểu học Kim Đồng, Lê Văn Tám",
  ])("%s", (cell) => {
    expect(people(cell).filter((each) => each.startsWith("person"))).toEqual([]);
  });

  it("not even where persons are expected: the provinces of all times", () => {
    const all = ["2020-01-01", "2026-01-01"].flatMap((on) =>
      provinces({ on: plainDate(on) }).map(({ name }) => name),
    );
    for (const name of all) {
      expect(
        people(name, true).filter((each) => each.startsWith("person")),
        name,
      ).toEqual([]);
    }
  });
});

describe("who holds an office is its holder, and the office the agency", () => {
  it.each([
    ["Ông Lê Văn Hải - Trưởng phòng Kinh tế", "official: Trưởng phòng Kinh tế < Lê Văn Hải"],
    [
      "Phó Chủ tịch UBND xã Nguyễn Văn B",
      "official: Phó Chủ tịch Ủy ban nhân dân xã < Nguyễn Văn B",
    ],
    ["Nguyễn Văn B (PCT UBND xã)", "official: Phó Chủ tịch Ủy ban nhân dân xã < Nguyễn Văn B"],
    ["Đ/c Hòa - PCT UBND xã", "official: Phó Chủ tịch Ủy ban nhân dân xã < Hòa"],
    [
      "Ông Lê Văn Dũng - Trưởng phòng KHTC",
      "official: Trưởng phòng Kế hoạch - Tài chính < Lê Văn Dũng",
    ],
    ["Đ/c A. Tuấn - PGĐ", "official: Phó Giám đốc < Tuấn"],
    [
      "Bà Lan (Giám đốc Trung tâm PVHCC)",
      "official: Giám đốc Trung tâm Phục vụ hành chính công < Lan",
    ],
    ["Trưởng phòng Kinh tế Nguyễn Văn A", "official: Trưởng phòng Kinh tế < Nguyễn Văn A"],
    ["đ/c Sơn, Chỉ huy trưởng", "official: Chỉ huy trưởng < Sơn"],
    ["Văn thư: chị Lan", "staff: Văn thư < Lan"],
    ["KS. Lê Văn Tám - Phòng Kỹ thuật", "division: Phòng Kỹ thuật < Lê Văn Tám"],
    ["Phòng Kinh tế (đ/c Hải)", "division: Phòng Kinh tế < Hải"],
  ])("%s", (cell, wanted) => {
    expect(people(cell)).toEqual([wanted]);
    expect(findings(cell)).toEqual([]);
  });

  it("but a ward that is called after a person is the place of the office", () => {
    expect(people("Chủ tịch UBND phường Trần Hưng Đạo")).toEqual([
      "official: Chủ tịch Ủy ban nhân dân phường Trần Hưng Đạo",
    ]);
  });

  it("several persons beside one body are agencies of their own", () => {
    expect(people("Phòng Kinh tế: Nguyễn Văn A, Trần Thị B")).toEqual([
      "division: Phòng Kinh tế",
      "person: Nguyễn Văn A",
      "person: Trần Thị B",
    ]);
  });

  it("a note that is no office stays one", () => {
    expect(people("Bà Hạnh (kế toán), anh Tú (CNTT)")).toEqual([
      "staff: Kế toán < Hạnh",
      "person: Tú",
    ]);
    expect(parseAgencies("anh Tú (CNTT)").agencies[0]?.note).toBe("CNTT");
  });
});

describe("two persons are never one agency", () => {
  const surname = fc.constantFrom("Nguyễn", "Trần", "Lê", "Phạm");
  const given = fc.constantFrom("An", "Ân", "Hòa", "Hoa", "Hoà", "Bình", "Bính");
  const person = fc.tuple(surname, given).map((parts) => parts.join(" Văn "));
  const office = fc.constantFrom("đ/c %", "Phó Chủ tịch UBND xã (đ/c %)", "% - Chuyên viên");

  it("whatever office they hold; tone marks on another letter are no other name", () => {
    fc.assert(
      fc.property(person, person, office, (left, right, words) => {
        const [one, other] = [left, right].map((name) => {
          const [agency] = parseAgencies(words.replace("%", name)).agencies;
          if (agency === undefined) throw new Error(name);
          return agency;
        });
        if (one === undefined || other === undefined) throw new Error(words);
        const alike = left.replace("Hoà", "Hòa") === right.replace("Hoà", "Hòa");
        expect(sameAgency(one, other)).toBe(alike);
      }),
    );
  });

  it("nor is a person ever a body", () => {
    const named = { name: "Sở Y tế", level: "internal" } as const;
    expect(agencyKey({ ...named, kind: "person" })).not.toBe(
      agencyKey({ ...named, kind: "department" }),
    );
  });
});

describe("offices and works by which people are named", () => {
  it.each([
    ["Điều dưỡng trưởng các khoa; ĐDT khoa Nhi", ["Điều dưỡng trưởng các khoa", "ĐDT khoa Nhi"]],
    ["Tổ trưởng các tổ chuyên môn", ["Tổ trưởng các tổ chuyên môn"]],
    ["Ủy viên BTV Đảng ủy", ["Ủy viên Ban Thường vụ Đảng ủy"]],
    ["Kế toán; Văn thư", ["Kế toán", "Văn thư"]],
    ["CB, GV, NV", ["Cán bộ, giáo viên, nhân viên"]],
    ["GV toàn trường", ["Giáo viên"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});

describe("an office that a person holds is an official without the name", () => {
  it.each([
    ["Đ/c Bí thư Đảng ủy; đ/c Chủ nhiệm UBKT", ["Bí thư Đảng ủy", "Chủ nhiệm Ủy ban Kiểm tra"]],
    [
      "Chánh Văn phòng UBND tỉnh, Giám đốc các Sở",
      ["Chánh Văn phòng Ủy ban nhân dân tỉnh", "Giám đốc các sở"],
    ],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });
});
