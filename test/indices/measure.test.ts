import fc from "fast-check";
import {
  findMeasure,
  matchMeasure,
  indexMeasures,
  type KnownMeasureRef,
  type MeasureRef,
  type MeasureScope,
} from "chiso/indices";
import { describe, expect, it } from "vitest";

describe("references", () => {
  it("find the row of a catalogue, by key of the edition or by year", () => {
    const ref = { index: "papi", edition: "2021-2024", code: "5" } as const;
    expect(findMeasure(ref)).toMatchObject({
      kind: "dimension",
      edition: "2021-2024",
      name: { vi: "Thủ tục hành chính công" },
    });
    expect(findMeasure({ ...ref, edition: "2022" })).toEqual(findMeasure(ref));
    expect(findMeasure({ ...ref, code: "D5" })).toEqual(findMeasure(ref));
    expect(findMeasure({ ...ref, code: "administrative-procedures" })).toEqual(findMeasure(ref));
    // The index as a whole is no row of a catalogue.
    expect(findMeasure({ ...ref, code: "*" })).toBeUndefined();
  });

  it("name the dimension of a sub-dimension", () => {
    expect(findMeasure({ index: "papi", edition: "2020", code: "5.4" })).toMatchObject({
      kind: "sub-dimension",
      parent: "5",
      minimum: 0.25,
      maximum: 2.5,
    });
  });

  it("reach fields and elements", () => {
    expect(findMeasure({ index: "par-index", edition: "2017", code: "3" })?.maximum).toBe(14.5);
    expect(findMeasure({ index: "sipas", edition: "2021", code: "1" })?.key).toBe("access");
    expect(findMeasure({ index: "sipas", edition: "2022", code: "p1" })?.key).toBe(
      "policy-information",
    );
  });

  it.each<MeasureRef>([
    { index: "papi", edition: "2021", code: "5.4" },
    { index: "papi", edition: "2025", code: "5" },
    { index: "papi", edition: "", code: "5" },
    { index: "par-index", edition: "2025", code: "3" },
    { index: "par-index", edition: "2017", code: "IV" },
    { index: "sipas", edition: "2021", code: "P1" },
  ])("to what does not exist find nothing: $index $edition $code", (ref) => {
    expect(findMeasure(ref)).toBeUndefined();
  });

  it.each(["foo", "PAPI", "toString", "__proto__"])(
    "from stored data to an index that is not known find nothing: %s",
    (index) => {
      // @ts-expect-error -- what was stored may name any index
      expect(indexMeasures({ index })).toEqual([]);
      // @ts-expect-error -- what was stored may name any index
      expect(findMeasure({ index, edition: "2021", code: "1" })).toBeUndefined();
    },
  );

  it("of every row lead back to it", () => {
    for (const row of indexMeasures()) {
      expect(findMeasure({ index: row.index, edition: row.edition, code: row.code })).toEqual(row);
    }
  });

  it("are typed: a code that an edition lacks does not compile", () => {
    const known: KnownMeasureRef[] = [
      { index: "papi", edition: "2020", code: "5.4" },
      { index: "papi", edition: "2021-2024", code: "8.3" },
      { index: "par-index", edition: "1149-2020", code: "8" },
      { index: "sipas", edition: "2023", code: "P4" },
      // @ts-expect-error -- dimension 5 of 2021 ends at 5.3
      { index: "papi", edition: "2021", code: "5.4" },
      // @ts-expect-error -- policy is measured since 2022
      { index: "sipas", edition: "2021", code: "P4" },
      // @ts-expect-error -- there are eight fields
      { index: "par-index", edition: "2017", code: "9" },
      // @ts-expect-error -- the fields of 2025 are not known
      { index: "par-index", edition: "2025", code: "1" },
    ];
    expect(known.filter((ref) => findMeasure(ref) !== undefined)).toHaveLength(4);
  });
});

const PAPI_2021: MeasureScope = { index: "papi", edition: 2021 };
const PAPI_2020: MeasureScope = { index: "papi", edition: 2020 };

describe("matching by number", () => {
  it.each([
    ["Chỉ số nội dung 1 “Tham gia của người dân ở cấp cơ sở”", "1", undefined],
    ["Chỉ số nội dung 2 “Công khai minh bạch trong hoạch định chính sách”", "2", "wording"],
    ["Chỉ số nội dung 5 “Thủ tục hành chính”", "5", "wording"],
    ["Chỉ số nội dung 8 “ Quản trị điện tử”", "8", undefined],
    ["CHỈ SỐ NỘI DUNG 7", "7", undefined],
    ["Lĩnh vực 6: Cung ứng dịch vụ công", "6", undefined],
    ["D4. Kiểm soát tham nhũng trong khu vực công", "4", undefined],
    ["Nội dung thành phần 1.2 Cơ hội tham gia", "1.2", undefined],
    ["5.1. Chứng thực, xác nhận", "5.1", undefined],
    ["Nội dung thành phần 5.1", "5.1", undefined],
    ["Chỉ số nội dung thành phần 5.1", "5.1", undefined],
  ])("%s", (text, code, deviation) => {
    const matches = matchMeasure(text, PAPI_2021);
    expect(matches[0]?.measure.code).toBe(code);
    expect(matches[0]?.matchedBy).toBe("code");
    expect(matches[0]?.deviation?.kind).toBe(deviation);
    expect(matches).toHaveLength(1);
  });

  it("reports what was written beside what is known", () => {
    const [match] = matchMeasure("Chỉ số nội dung 5 “Thủ tục hành chính”", PAPI_2021);
    expect(match?.deviation).toEqual({
      written: "Thủ tục hành chính",
      known: "Thủ tục hành chính công",
      kind: "wording",
    });
  });

  it("gives both where number and name disagree, the number first", () => {
    const matches = matchMeasure("Chỉ số nội dung 5 “Cung ứng dịch vụ công”", PAPI_2021);
    expect(matches.map((match) => [match.measure.code, match.matchedBy])).toEqual([
      ["5", "code"],
      ["6", "name"],
    ]);
    expect(matches[0]?.deviation?.kind).toBe("wording");
  });

  it("does not take the number of a row or of a part that the edition lacks", () => {
    expect(
      matchMeasure("3. Cơ hội tham gia", PAPI_2021).map((match) => match.measure.code),
    ).toEqual(["1.2"]);
    expect(matchMeasure("5.4 Tổ chức hội nghị", PAPI_2020)).toEqual([]);
    expect(matchMeasure("Nội dung 5: Tổ chức hội nghị", PAPI_2020)).toEqual([]);
    expect(matchMeasure("5.4", PAPI_2021)).toEqual([]);
    expect(matchMeasure("5.4", PAPI_2020)).toMatchObject([{ matchedBy: "code" }]);
    expect(matchMeasure("5.4 Dịch vụ hành chính cấp xã", PAPI_2020)).toMatchObject([
      { matchedBy: "code", deviation: { kind: "wording" } },
    ]);
    expect(matchMeasure("1.2.3 Tổ chức hội nghị", PAPI_2021)).toEqual([]);
  });

  it("keeps the numbers of one index out of another", () => {
    const matches = matchMeasure("Chỉ số nội dung 5", { edition: 2021 });
    expect(matches.map((match) => match.measure.index)).toEqual(["papi"]);
    expect(
      matchMeasure("Lĩnh vực 5", { edition: 2021 }).map((match) => match.measure.index),
    ).toEqual(["papi", "par-index"]);
    expect(matchMeasure("Yếu tố 5", { edition: 2021 }).map((match) => match.measure.index)).toEqual(
      ["sipas"],
    );
  });
});

describe("matching by name", () => {
  it.each([
    ["a) Tri thức công dân", "1.1", "name"],
    ["b) Công khai, minh bạch danh sách hộ nghèo", "2.2", "name"],
    ["c) Chất lượng bầu cử trưởng thôn, tổ trưởng dân phố", "1.3", "alias"],
    ["d) Dịch vụ hành chính cấp xã", "5.4", "alias"],
    ["d) An ninh trật tự", "6.4", "name"],
    ["Tham gia của người dân", "1", "alias"],
    ["THAM GIA CUA NGUOI DAN O CAP CO SO", "1", "name"],
    ["Public Administrative Procedures", "5", "name"],
  ])("%s", (text, code, matchedBy) => {
    expect(
      matchMeasure(text, PAPI_2020).map((match) => [match.measure.code, match.matchedBy]),
    ).toEqual([[code, matchedBy]]);
  });

  it("reports a spelling that differs by its accents only", () => {
    const [match] = matchMeasure("Thu tuc hanh chinh cong", PAPI_2021);
    expect(match?.deviation?.kind).toBe("spelling");
  });

  it("takes no Roman numeral for the number of a field", () => {
    const matches = matchMeasure("IV  CẢI CÁCH THỦ TỤC HÀNH CHÍNH (TTHC)", {
      index: "par-index",
      edition: 2022,
    });
    expect(matches).toMatchObject([{ matchedBy: "name", measure: { code: "3" } }]);
    expect(matches[0]).not.toHaveProperty("deviation");
  });

  it.each([
    ["I CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN CCHC", "1"],
    ["III CẢI CÁCH THỂ CHẾ", "2"],
    ["V CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH", "4"],
    ["VI CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", "5"],
    ["VII CẢI CÁCH TÀI CHÍNH CÔNG", "6"],
    ["VIII HIỆN ĐẠI HÓA HÀNH CHÍNH", "7"],
    ["IX TÁC ĐỘNG CỦA CCHC ĐẾN PHÁT TRIỂN KINH TẾ - XÃ HỘI CỦA TỈNH", "8"],
  ])("knows the wording of plans: %s", (text, code) => {
    const matches = matchMeasure(text, { index: "par-index", edition: 2022 });
    expect(matches.map((match) => match.measure.code)).toEqual([code]);
  });

  it("finds no field for what has none", () => {
    expect(matchMeasure("II CÔNG TÁC TUYÊN TRUYỀN", { index: "par-index", edition: 2022 })).toEqual(
      [],
    );
  });

  it.each([
    ["1 Chỉ số hài lòng về “Tiếp cận dịch vụ”", "1"],
    ["Chỉ số hài lòng về “Thủ tục hành chính”", "2"],
    ["Sự hài lòng về Công chức giải quyết TTHC", "3"],
  ])("reads the headings of SIPAS: %s", (text, code) => {
    const matches = matchMeasure(text, { index: "sipas", edition: 2021 });
    expect(matches.map((match) => match.measure.code)).toEqual([code]);
  });

  it("finds two parts in one cell", () => {
    const matches = matchMeasure("b) Chất lượng nước, chất lượng không khí", PAPI_2020);
    expect(matches.map((match) => [match.measure.code, match.matchedBy])).toEqual([
      ["7.2", "contained-name"],
      ["7.3", "contained-name"],
    ]);
  });

  it("finds a name among other words, and says that there are others", () => {
    const matches = matchMeasure("Kết quả Tham gia của người dân ở cấp cơ sở năm 2020", PAPI_2020);
    expect(matches).toMatchObject([
      { matchedBy: "contained-name", measure: { code: "1" }, deviation: { kind: "wording" } },
    ]);
    expect(matches).toHaveLength(1);
  });

  it("brings every edition that has such a part when none was asked for", () => {
    const matches = matchMeasure("Quản trị môi trường", { index: "papi" });
    expect(matches.map((match) => match.measure.edition)).toEqual([
      "2018",
      "2019-2020",
      "2021-2024",
    ]);
  });

  it.each([
    "",
    "   ",
    "constructor",
    "__proto__",
    "Nhiệm vụ cụ thể",
    "12",
    "“”",
    "Chỉ số nội dung",
    "()",
  ])("finds nothing in %j", (text) => {
    expect(matchMeasure(text)).toEqual([]);
  });
});

describe("matching never", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          "Chỉ số",
          "nội dung",
          "5",
          "5.1",
          "IV",
          "“",
          "”",
          "(",
          "a)",
          "môi trường",
          " ",
        ),
      )
      .map((parts) => parts.join(" ")),
  );

  it("throws, and finds rows of the scope only", () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const match of matchMeasure(given, PAPI_2021)) {
          expect(match.measure).toMatchObject({ index: "papi", edition: "2021-2024" });
        }
      }),
    );
  });

  it("misses a name, in capitals, decomposed or with spaces doubled", () => {
    const rows = indexMeasures({ edition: 2021 });
    fc.assert(
      fc.property(
        fc.constantFrom(...rows),
        fc.constantFrom<(name: string) => string>(
          (name) => name.toUpperCase(),
          (name) => name.normalize("NFD"),
          (name) => name.replace(/ /g, "  "),
          (name) => `a) ${name}`,
          (name) => `“${name}”`,
        ),
        (row, change) => {
          const found = matchMeasure(change(row.name.vi), { index: row.index, edition: 2021 });
          expect(found.map((match) => match.measure)).toContainEqual(row);
        },
      ),
    );
  });

  it("hangs on a long hostile text", () => {
    for (const hostile of ["(".repeat(50_000), "“".repeat(50_000), "chỉ số ".repeat(8_000)]) {
      expect(Array.isArray(matchMeasure(hostile, PAPI_2021))).toBe(true);
    }
  });
});
