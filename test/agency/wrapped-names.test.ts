import { parseAgencies } from "chiso/agency";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGENCY_FIXTURES } from "../fixtures/agencies/score.js";
import { findings, names } from "./names.js";

describe("a name that goes on below", () => {
  it.each([
    ["Phòng Cảnh sát giao thông\nCông an tỉnh", "Phòng Cảnh sát giao thông Công an tỉnh"],
    ["Phòng PC06\nCông an tỉnh", "Phòng PC06 Công an tỉnh"],
    ["Cơ quan Cảnh sát điều tra\nCông an tỉnh", "Cơ quan Cảnh sát điều tra Công an tỉnh"],
    ["Chi bộ\nCông an xã", "Chi bộ Công an xã"],
    ["Tập đoàn Bưu chính\nViễn thông", "Tập đoàn Bưu chính Viễn thông"],
    ["Tập đoàn Bưu chính\nViễn thông Việt Nam", "Tập đoàn Bưu chính Viễn thông Việt Nam"],
    ["Chủ tịch\nUBND xã", "Chủ tịch Ủy ban nhân dân xã"],
  ])("is one body where no other reading makes sense: %j", (text, name) => {
    expect(names(text)).toEqual([name]);
    expect(findings(text)).toEqual([]);
  });

  it.each([
    ["Văn phòng\nCông an xã", ["Văn phòng", "Công an xã"]],
    ["Phòng PC06\nCông an xã", ["Phòng PC06", "Công an xã"]],
    ["Công ty Môi trường\nViễn thông Sơn La", ["Công ty Môi trường", "Viễn thông Sơn La"]],
    ["Giám đốc Sở\nUBND xã", ["Giám đốc Sở", "Ủy ban nhân dân xã"]],
    ["Ban Giám hiệu\nPhòng Nội vụ", ["Ban Giám hiệu", "Phòng Nội vụ"]],
    ["Chi bộ thôn 5\nTư vấn giám sát", ["Chi bộ thôn 5", "Tư vấn giám sát"]],
    ["Phòng Quản lý xây dựng\nUBND các xã", ["Phòng Quản lý xây dựng", "Ủy ban nhân dân các xã"]],
    ["UBND các xã: Nà Bó\nNguyễn Văn An", ["Ủy ban nhân dân xã Nà Bó", "Nguyễn Văn An"]],
    [
      "UBND các huyện: Mộc Châu\nCơ quan thông tấn, báo chí",
      ["Ủy ban nhân dân huyện Mộc Châu", "Cơ quan thông tấn, báo chí"],
    ],
    ["các trường trên địa bàn\n- Nguyễn Văn An", ["Các trường", "Nguyễn Văn An"]],
    ["Phòng Kinh tế\nPH: Công an xã", ["Phòng Kinh tế", "Công an xã [coordinate]"]],
  ])("is another where each is whole: %j", (text, wanted) => {
    expect(names(text)).toEqual(wanted);
    expect(findings(text)).toEqual([]);
  });

  it.each(["Chính quyền các cấp", "Chính quyền các xã", "Đoàn thể các cấp"])(
    "tells of bodies of several areas that no head of those behind it is: %s",
    (text) => {
      expect(findings(`${text}: Văn phòng`)).toEqual([`unrecognized-agency: ${text}`]);
      expect(findings("Các sở, ngành và các xã: Công an tỉnh, Sở Tài chính")).toEqual([]);
    },
  );

  it.each([
    ["Phòng Hậu cần\nCông an tỉnh", ["Phòng Hậu cần", "Công an tỉnh"]],
    ["Ban Giám đốc\nSở Y tế", ["Ban Giám đốc", "Sở Y tế"]],
    ["các đơn vị trực thuộc\nSở Y tế", ["Các đơn vị"]],
  ])("is said to be unsure where both readings make sense: %j", (text, wanted) => {
    expect(names(text)).toEqual(wanted);
    expect(findings(text).map((each) => each.split(":")[0])).toEqual(["unsure-division"]);
  });
});

const bodies = Object.values(AGENCY_FIXTURES)
  .flat()
  .flatMap(({ agencies }) => agencies.map(({ text }) => text));
const words = fc.constantFrom(
  ...new Set(bodies),
  ..."Tòa Hình sự|Phòng Giám đốc, kiểm tra và thi hành án|Chi bộ các thôn 1, 2|Phòng PA05, PC06".split(
    "|",
  ),
  ..."Văn phòng|Chi bộ|Tập đoàn Bưu chính|Viễn thông|Khoa Nội, Ngoại|bà con|Bạn đọc|đ/c Hòa".split(
    "|",
  ),
);
const said = fc.constantFrom(
  ..."| chủ trì| phối hợp| tham mưu| xây dựng kế hoạch| (chủ trì)| (kèm phụ lục)|: rà soát danh mục".split(
    "|",
  ),
  ..." thường xuyên| trong quý II| có liên quan| lãnh đạo, chỉ đạo| cũ, đã giải thể| trước 15/6/2026".split(
    "|",
  ),
);
const between = fc.constantFrom(
  ..."; |, | và |. | - | / | + |: | |\n|\n- |\n1. | phối hợp với | giao | hoặc | (|) ".split("|"),
);

/** What a label, a role or a joint is made of, which stands in no span of its own. */
const SILENT =
  /^(?:và|với|hoặc|giao|chủ|trì|phối|hợp|theo|dõi|tổng|lãnh|chỉ|đạo|kiểm|tra|giám|sát|đôn|đốc|tham|gia|hỗ|trợ|thực|hiện|triển|khai|hướng|dẫn|tổ|chức|đầu|mối|cơ|quan|đơn|vị|phòng|phụ|trách|thường|trực|bộ|phận|đồng|chí|đ|c|các|thành|viên|gồm|là|do|mưu|\d{1,2})$/iu;

/**
 * Where the heads stand of those behind a colon, which name none of them: `Các Bộ, ngành, địa
 * phương: …`. By itself such a head is read whole, as one group.
 */
const headsIn = (text: string): readonly { start: number; end: number }[] =>
  Array.from(text.matchAll(HEAD), ({ 0: head, index: start }) => ({
    start,
    end: start + head.length,
  })).filter(({ start, end }) => {
    const { agencies, findings: odd } = parseAgencies(text.slice(start, end));
    return agencies.length === 1 && agencies[0]?.duty === undefined && odd.length === 0;
  });

const HEAD = /(?<!\p{L})(?:toàn bộ )?các [\p{L}\p{M}, ]+(?=:)/giu;

describe("of any bodies, sayings and signs", () => {
  it("no word is held by nothing and told by no finding", () => {
    const cell = fc
      .array(fc.tuple(words, said, between), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.flat().slice(0, -1).join(""));
    fc.assert(
      fc.property(cell, (text) => {
        const { agencies, findings: odd } = parseAgencies(text);
        const spans = [
          ...agencies.flatMap(({ span, dutySpan }) => [span, dutySpan ?? span]),
          ...odd.flatMap(({ span }) => span ?? []),
          ...headsIn(text),
        ];
        const beside = agencies.map(({ note = "", holder = "" }) => `${note} ${holder}`).join(" ");
        for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
          const held = spans.some(({ start, end }) => start <= index && index < end);
          expect(held || SILENT.test(word) || beside.includes(word), `${word} in ${text}`).toBe(
            true,
          );
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("bodies that are each whole are as many on lines of their own, or a finding says so", () => {
    const whole = bodies.filter((text) => {
      const { agencies, findings: odd } = parseAgencies(text);
      const [one, other] = agencies;
      const plain =
        one?.qualifier === undefined && one?.duty === undefined && /^\p{Lu}/u.test(text);
      return plain && other === undefined && odd.length === 0 && !text.includes("\n");
    });
    /** Names that begin others, and areas that go on with the one above. */
    const open =
      /^(?:Văn phòng|Công đoàn|Chi bộ|Ban Dân tộc|Ban T.*|Kế toán trưởng|[\p{L} ]*(?:trưởng|tịch|thư|đốc)|(?:Các )?(?:cấp|xã|phường|huyện|tỉnh|thành phố|thị|đặc khu|\d).*)$/iu;
    const line = fc.constantFrom(...whole.filter((text) => !open.test(text)));
    fc.assert(
      fc.property(line, line, (above, below) => {
        const { agencies, findings: odd } = parseAgencies(`${above}\n${below}`);
        expect(agencies.length === 2 || odd.length > 0, `${above}\n${below}`).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
