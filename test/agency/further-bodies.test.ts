import { agencyKey, parseAgencies, type Agency } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

function first(cell: string): Agency | undefined {
  return parseAgencies(cell).agencies[0];
}

describe("the central bodies of the Front and the unions", () => {
  it.each([
    [
      "Trung ương Hội Nông dân Việt Nam; TW Hội Cựu chiến binh Việt Nam",
      ["Trung ương Hội Nông dân Việt Nam", "Trung ương Hội Cựu chiến binh Việt Nam"],
    ],
    [
      "UBTW MTTQ Việt Nam, Tổng LĐLĐ Việt Nam",
      ["Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Tổng Liên đoàn Lao động Việt Nam"],
    ],
    ["TW Đoàn; TTXVN", ["Trung ương Đoàn", "Thông tấn xã Việt Nam"]],
    ["Đài THVN, Đài TNVN", ["Đài Truyền hình Việt Nam", "Đài Tiếng nói Việt Nam"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(parseAgencies(cell).agencies.map(({ level }) => level)).toEqual(["central", "central"]);
  });
});

describe("desks of the police, and forces", () => {
  it.each([
    ["C06, A05 Bộ Công an", ["C06", "A05 Bộ Công an"]],
    ["Công an tỉnh (PC07); Sở Xây dựng", ["Công an tỉnh", "Sở Xây dựng"]],
    ["PC06 Công an tỉnh; Công an xã", ["PC06 Công an tỉnh", "Công an xã"]],
    [
      "Sư đoàn 316, Trung đoàn 754, Binh đoàn 12",
      ["Sư đoàn 316", "Trung đoàn 754", "Binh đoàn 12"],
    ],
    ["Công an, Quân sự xã", ["Công an xã", "Ban Chỉ huy Quân sự xã"]],
    [
      "Bộ CHQS tỉnh, Bộ CHBĐBP tỉnh, Đồn Biên phòng Cửa khẩu Ma Lù Thàng",
      [
        "Bộ Chỉ huy Quân sự tỉnh",
        "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
        "Đồn Biên phòng Cửa khẩu Ma Lù Thàng",
      ],
    ],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it("knows a desk for one of the police", () => {
    expect(first("PC06 Công an tỉnh")).toMatchObject({ kind: "police", level: "province" });
  });
});

describe("cooperatives, households and enterprises", () => {
  it.each([
    [
      "HTX Nông nghiệp Tân Tiến, HTX Dịch vụ tổng hợp Hòa Phát",
      ["Hợp tác xã Nông nghiệp Tân Tiến", "Hợp tác xã Dịch vụ tổng hợp Hòa Phát"],
    ],
    [
      "Công ty cổ phần Dược liệu Tây Bắc, HTX Rau an toàn Tự Nhiên",
      ["Công ty cổ phần Dược liệu Tây Bắc", "Hợp tác xã Rau an toàn Tự Nhiên"],
    ],
    [
      "Tổ hợp tác trồng dâu nuôi tằm xã Việt Thành",
      ["Tổ hợp tác trồng dâu nuôi tằm xã Việt Thành"],
    ],
    ["Hộ kinh doanh Nguyễn Thị Hoa", ["Hộ kinh doanh Nguyễn Thị Hoa"]],
    ["DNTN Hồng Phát", ["Doanh nghiệp tư nhân Hồng Phát"]],
    ["Cơ sở sản xuất miến dong Hùng Cường", ["Cơ sở sản xuất miến dong Hùng Cường"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(first(cell)).toMatchObject({ kind: "company", collective: false });
  });
});

describe("branches of banks", () => {
  it.each([
    ["NHNN Chi nhánh Khu vực 4", "Ngân hàng Nhà nước Chi nhánh Khu vực 4"],
    [
      "Ngân hàng Nông nghiệp và PTNT Chi nhánh Lào Cai",
      "Ngân hàng Nông nghiệp và Phát triển nông thôn Chi nhánh Lào Cai",
    ],
    ["NHCSXH - Phòng giao dịch Văn Chấn", "Ngân hàng Chính sách xã hội - Phòng giao dịch Văn Chấn"],
    ["PGD Văn Chấn", "Phòng giao dịch Văn Chấn"],
    ["Agribank Chi nhánh tỉnh", "Agribank Chi nhánh tỉnh"],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual([wanted]);
    expect(findings(cell)).toEqual([]);
  });

  it("are the same with a dash and without", () => {
    const [plain, dashed] = parseAgencies(
      "NHCSXH Phòng giao dịch Văn Chấn; NHCSXH - Phòng giao dịch Văn Chấn",
    ).agencies.map(agencyKey);
    expect(plain).toBe("ngan-hang-chinh-sach-xa-hoi-phong-giao-dich-van-chan");
    expect(dashed).toBe(plain);
  });
});
