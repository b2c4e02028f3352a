import { parseAgencies } from "chiso/agency";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someOf } from "../properties.js";
import { names } from "./names.js";

/** Bodies of every kind that are whole by themselves and lend their level to nobody. */
const BODIES = [
  "Văn phòng Sở",
  "Thanh tra Sở",
  "Ban Quản lý dự án",
  "Chi cục Thuế",
  "Chi cục Kiểm lâm",
  "Chi cục Dân số",
  "Hạt Kiểm lâm",
  "Ban Quản lý Khu kinh tế",
  "Ủy ban nhân dân các xã, phường",
  "Ủy ban nhân dân huyện Mai Sơn",
  "Ủy ban nhân dân thành phố Sơn La",
  "Ủy ban nhân dân xã Chiềng Mai",
  "Các sở, ban, ngành",
  "Các đơn vị trực thuộc Sở",
  "Các cơ quan, đơn vị liên quan",
  "Công an tỉnh",
  "Công an xã",
  "Bộ Chỉ huy Quân sự tỉnh",
  "Ban Chỉ huy Quân sự xã",
  "Văn phòng Đảng ủy",
  "Đảng ủy xã Chiềng Mai",
  "Văn phòng Tỉnh ủy",
  "Ban Tổ chức Tỉnh ủy",
  "Ban Tuyên giáo và Dân vận Tỉnh ủy",
  "Ủy ban Kiểm tra Tỉnh ủy",
  "Sở Nội vụ",
  "Sở Y tế",
  "Sở Tài chính",
  "Sở Xây dựng",
  "Sở Khoa học và Công nghệ",
  "Sở Giáo dục và Đào tạo",
  "Sở Nông nghiệp và Môi trường",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Ban Dân tộc",
  "Ban Dân tộc và Tôn giáo",
  "Thanh tra tỉnh",
  "Văn phòng Ủy ban nhân dân tỉnh",
  "Kho bạc Nhà nước khu vực 10",
  "Cục Thống kê tỉnh",
  "Bảo hiểm xã hội tỉnh",
  "Thuế tỉnh Sơn La",
  "Tòa án nhân dân tỉnh",
  "Viện kiểm sát nhân dân tỉnh",
  "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
  "Hội Nông dân tỉnh",
  "Hội Cựu chiến binh xã",
  "Hội Liên hiệp Phụ nữ tỉnh",
  "Liên đoàn Lao động tỉnh",
  "Tỉnh đoàn",
  "Phòng Kinh tế",
  "Phòng Văn hóa - Xã hội",
  "Phòng Kế hoạch - Tài chính",
  "Phòng Tổ chức - Hành chính",
  "Phòng Nội vụ huyện Mộc Châu",
  "Trung tâm Công nghệ thông tin",
  "Trung tâm Kiểm soát bệnh tật tỉnh",
  "Trung tâm Phục vụ hành chính công tỉnh",
  "Bệnh viện Đa khoa tỉnh",
  "Trạm Y tế xã",
  "Trường Tiểu học Kim Đồng",
  "Trường Mầm non Hoa Hồng",
  "Trường Cao đẳng Sơn La",
  "Trường Chính trị tỉnh",
  "Ngân hàng Chính sách xã hội tỉnh",
  "Công ty Điện lực Sơn La",
  "Báo và Phát thanh, Truyền hình tỉnh",
  "Bưu điện tỉnh",
  "Quỹ Bảo vệ và Phát triển rừng",
];

/** The bodies of a cell, each with what narrows it down, and whether all was read. */
function reading(cell: string): { readonly bodies: readonly string[]; readonly whole: boolean } {
  const { agencies, findings } = parseAgencies(cell);
  const bodies = agencies.map(({ name, qualifier }) =>
    qualifier === undefined ? name : `${name} ${qualifier}`,
  );
  return { bodies, whole: findings.length === 0 };
}

const PAIRS = BODIES.flatMap((first) =>
  BODIES.filter((second) => second !== first).map((second) => [first, second] as const),
);

describe("two bodies of a cell", () => {
  it.each([
    ["a line break", "", "\n"],
    ["a semicolon", "", "; "],
    ["a comma", "", ", "],
    ["`và`", "", " và "],
    ["dashes", "- ", "\n- "],
    ["plus signs", "+ ", "\n+ "],
  ])("are the two as written, divided by %s", (_, mark, sign) => {
    const wrong = someOf(PAIRS).filter((pair) => {
      const { bodies, whole } = reading(mark + pair.join(sign));
      return bodies.join(" + ") !== pair.join(" + ") || !whole;
    });
    expect(wrong).toEqual([]);
  });

  it("stay themselves beside any others", () => {
    const lists = fc.uniqueArray(fc.constantFrom(...BODIES), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lists, fc.constantFrom("\n", "; ", ", ", "\n- "), (list, sign) => {
        expect(reading(list.join(sign)).bodies).toEqual(list);
      }),
    );
  });
});

describe("one body on two lines", () => {
  it.each([
    "Phòng Kế hoạch -\nTài chính",
    "Sở Văn hóa, Thể thao\nvà Du lịch",
    "Sở Nông nghiệp và\nMôi trường",
    "Công an\ntỉnh",
    "UBND\ncác xã, phường",
    "UBND\nxã Chiềng Mai",
    "UBND thành phố\nSơn La",
    "Văn phòng\nUBND tỉnh",
    "Văn phòng HĐND và\nUBND tỉnh",
    "Ban Tổ chức\nTỉnh ủy",
    "Ủy ban\nMặt trận Tổ quốc Việt Nam xã",
    "Ủy ban Mặt trận\nTổ quốc Việt Nam tỉnh",
    "Kho bạc\nNhà nước Khu vực 10",
    "Công đoàn\nSở Y tế",
    "Thanh tra\nSở Y tế",
    "Cơ quan\nỦy ban Kiểm tra Tỉnh ủy",
    "Ngân hàng Chính sách xã hội\nChi nhánh tỉnh",
    "Trường Phổ thông Dân tộc nội trú\nTHCS và THPT Mai Sơn",
    "Phó Chủ tịch\nHĐND xã",
    "Hiệu trưởng\nTrường Mầm non Hoa Hồng",
    "Các cơ quan chuyên môn thuộc\nUBND huyện",
  ])("is one where a line is no whole body, or the next begins none: %j", (cell) => {
    expect(names(cell)).toEqual(names(cell.replace("\n", " ")));
    expect(names(cell)).toHaveLength(1);
  });
});

describe("the level behind a list", () => {
  it.each([
    ["HĐND, UBND tỉnh", ["Hội đồng nhân dân tỉnh", "Ủy ban nhân dân tỉnh"]],
    [
      "Chi cục Thuế, Chi cục Thống kê khu vực 10",
      ["Chi cục Thuế khu vực 10", "Chi cục Thống kê khu vực 10"],
    ],
    ["Văn phòng Đảng ủy, Công an xã", ["Văn phòng Đảng ủy", "Công an xã"]],
    ["Ban Quản lý dự án, Công an tỉnh", ["Ban Quản lý dự án", "Công an tỉnh"]],
  ])("is of both only where both are of a sort: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});
