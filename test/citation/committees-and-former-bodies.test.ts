import { describe, expect, it } from "vitest";
import { compareCitations, parseCitations } from "../../src/citation/index.js";

const issuerOf = (text: string): string | undefined => parseCitations(text).citations[0]?.issuer;

describe("the type of the Party’s documents", () => {
  it("is known in plans of action of the state, too", () => {
    expect(parseCitations("Kế hoạch hành động số 02/KHHĐ-BCĐ")).toMatchObject({
      citations: [{ form: "administrative", number: "02/KHHĐ-BCĐ", type: { key: "plan" } }],
      findings: [],
    });
  });

  it.each([
    ["Chương trình hành động số 9-CTrHĐ/TU ngày 02/3/2026", "9-CTrHĐ/TU", "programme"],
    ["Chương trình hành động số 9-CTHĐ/HU", "9-CTHĐ/HU", "programme"],
    ["số 9-CTrHĐ/ĐU", "9-CTrHĐ/ĐU", "programme"],
    ["Kế hoạch hành động, Kế hoạch số 9-KHHĐ/TU", "9-KHHĐ/TU", "plan"],
  ])("may be of several words, and its initials on no list: %s", (text, number, type) => {
    expect(parseCitations(text)).toMatchObject({
      citations: [{ form: "party", number, type: { key: type } }],
      findings: [],
    });
  });

  it.each(["tỷ lệ 9-CTX/TU", "số 9-Xa/TU", "số 9-CTX/ABC"])(
    "is none in a symbol that nothing announces, or of another body: %s",
    (text) => {
      expect(parseCitations(text).citations).toEqual([]);
    },
  );
});

describe("an invitation by letter", () => {
  it("is a type of its own, with its symbol", () => {
    const { citations, findings } = parseCitations("Thư mời số 5/TM-SYT ngày 06/4/2026");
    expect(citations).toMatchObject([
      { form: "administrative", body: "SYT", type: { key: "invitation-letter" } },
    ]);
    expect(findings).toEqual([]);
  });
});

describe("the committee of a body bears its whole name", () => {
  it.each([
    ["Đảng ủy Bệnh viện", ""],
    ["Đảng ủy Bệnh viện Phục hồi chức năng tỉnh", " về công tác cán bộ"],
    ["Đảng ủy Trường Cao đẳng Sơn La", " triển khai nghị quyết"],
    ["Đảng ủy Trung tâm Y tế khu vực Mộc Châu", " giao chi bộ"],
    ["Đảng ủy Công ty Cổ phần Mía đường", ""],
    ["Đảng ủy Khối Doanh nghiệp tỉnh", " triển khai nghị quyết"],
    ["Đảng ủy phường Trung Tâm", " sơ kết công tác"],
    ["Đảng ủy xã Trường Sơn", " kiện toàn tổ công tác"],
  ])("%s ‖%s", (issuer, behind) => {
    expect(issuerOf(`Nghị quyết số 3-NQ/ĐU ngày 06/4/2026 của ${issuer}${behind}`)).toBe(issuer);
  });
});

describe("a body that is no more", () => {
  it.each([
    "UBND huyện đảo Cô Tô (cũ)",
    "UBND xã đảo Quan Lạn",
    "UBND huyện Yên Châu (cũ)",
    "Sở Giao thông vận tải (cũ)",
  ])("is named with the word that says so: %s", (issuer) => {
    expect(issuerOf(`Công văn số 7/ABC-XD ngày 06/4/2025 của ${issuer} về việc chung`)).toBe(
      issuer,
    );
  });

  it("is the same that it was", () => {
    const [left, right] = ["", " (cũ)"].map(
      (former) =>
        parseCitations(`Kế hoạch số 7/KH-UBND ngày 06/4/2025 của UBND huyện Yên Châu${former}`)
          .citations[0],
    );
    if (left === undefined || right === undefined) throw new Error("both are citations");
    expect(compareCitations(left, right)).toMatchObject({ relation: "same" });
  });
});
