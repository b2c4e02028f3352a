import { describe, expect, it } from "vitest";
import { parseAgencies } from "chiso/agency";
import { findings, names } from "./names.js";

/** The name of the last body of a cell, with what narrows it down, and its duty. */
function lastOf(cell: string): readonly (string | undefined)[] {
  const last = parseAgencies(cell).agencies.at(-1);
  return [[last?.name, last?.qualifier].filter(Boolean).join(" "), last?.duty];
}

describe("what is done behind partners", () => {
  it.each([
    ["các địa phương tháo gỡ vướng mắc", "Các địa phương", "tháo gỡ vướng mắc"],
    ["các đoàn thể ra quân dọn rác", "Các đoàn thể", "ra quân dọn rác"],
    ["Hội Nông dân cùng cấp mở lớp dạy nghề", "Hội Nông dân cùng cấp", "mở lớp dạy nghề"],
    [
      "UBND các xã trong huyện quản lý đất công",
      "Ủy ban nhân dân các xã trong huyện",
      "quản lý đất công",
    ],
    [
      "Ngân hàng Nhà nước Việt Nam điều hành tỷ giá",
      "Ngân hàng Nhà nước Việt Nam",
      "điều hành tỷ giá",
    ],
    ["các khoa trong việc chấm thi", "Các khoa", "trong việc chấm thi"],
    ["các phòng nhằm rút ngắn thời gian", "Các phòng", "nhằm rút ngắn thời gian"],
    ["Sở Tư pháp để triển khai Đề án", "Sở Tư pháp", "để triển khai Đề án"],
    ["các cơ quan triển khai Đề án", "Các cơ quan", "triển khai Đề án"],
  ])("is their duty: phối hợp với %s", (words, name, duty) => {
    const cell = `Sở Nội vụ phối hợp với ${words}`;
    expect(lastOf(cell)).toEqual([name, duty]);
    expect(findings(cell)).toEqual([]);
  });
});

describe("zeal and deeds behind a whole name", () => {
  it.each([
    ["Ngân hàng Nhà nước kịp thời bơm vốn", "Ngân hàng Nhà nước", "kịp thời bơm vốn"],
    ["Công đoàn cơ sở cần quan tâm đời sống", "Công đoàn cơ sở", "cần quan tâm đời sống"],
    ["Bộ Tư pháp khẩn trương hoàn tất", "Bộ Tư pháp", "khẩn trương hoàn tất"],
    ["Kho bạc Nhà nước có văn bản trả lời", "Kho bạc Nhà nước", "có văn bản trả lời"],
    [
      "Tổ công tác liên ngành xử lý dứt điểm đơn thư",
      "Tổ công tác liên ngành",
      "xử lý dứt điểm đơn thư",
    ],
  ])("begin its duty: %s", (cell, name, duty) => {
    expect(lastOf(cell)).toEqual([name, duty]);
  });

  it("say a role that stands behind them", () => {
    expect(names("Sở Y tế tích cực phối hợp với các trường")).toEqual([
      "Sở Y tế [lead]",
      "Các trường [coordinate]",
    ]);
  });

  it.each([
    "Ban Chỉ đạo quốc gia khắc phục hậu quả bom mìn",
    "Trung tâm Tư vấn ứng phó sự cố",
    "Quỹ Hỗ trợ khắc phục thiên tai",
    "Cục Quản lý đăng ký kinh doanh",
    "Quỹ Đầu tư phát triển",
    "Các đơn vị xử lý chất thải",
    "Các đơn vị quản lý rừng",
    "Cơ quan giải quyết thủ tục hành chính",
    "Đội Cảnh sát thi hành án hình sự",
    "Các tổ chức cung ứng dịch vụ",
  ])("are part of the name that holds them: %s", (cell) => {
    expect(lastOf(cell)).toEqual([cell, undefined]);
    expect(findings(cell)).toEqual([]);
  });
});

describe("words that nobody knows", () => {
  it.each([
    ["Sở Tài chính phối hợp với các địa phương kiểm đếm tài sản", "Các địa phương", "kiểm đếm"],
    ["Phòng Giáo dục và Đào tạo phát thưởng", "Phòng Giáo dục và Đào tạo", "phát thưởng"],
    ["Các ngân hàng thương mại đối soát sao kê", "Các ngân hàng thương mại", "đối soát"],
    ["Công ty Cấp nước Bình Minh súc xả bể", "Công ty Cấp nước Bình Minh", "súc xả"],
  ])("are no part of a whole name, and told: %s", (cell, name, words) => {
    expect(lastOf(cell)).toEqual([name, undefined]);
    expect(findings(cell).join()).toContain(`unrecognized-agency: ${words}`);
  });

  it.each(["Các doanh nghiệp viễn thông", "Các ngân hàng thương mại cổ phần", "Các xã ven biển"])(
    "go on with what names the bodies: %s",
    (cell) => {
      expect(names(cell)).toEqual([cell]);
    },
  );
});
