import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

const issuerOf = (text: string): string | undefined => parseCitations(text).citations[0]?.issuer;

const ISSUERS = [
  "Hợp tác xã Nông nghiệp Mường Bú",
  "Ngân hàng Nhà nước Việt Nam chi nhánh khu vực 4",
  "Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam",
  "Quỹ Bảo vệ và Phát triển rừng tỉnh",
  "Ban Thường vụ Đảng ủy Quân sự tỉnh",
  "Đảng ủy Bộ đội Biên phòng tỉnh",
  "Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh",
  "Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh",
  "Báo và Phát thanh, Truyền hình tỉnh",
  "Kiểm toán nhà nước chuyên ngành III",
  "Bảo hiểm xã hội cơ sở Mường La",
  "Đội Quản lý thị trường số 4",
  "Trường Mầm non số 2 Chiềng Lề",
  "Phòng Cảnh sát Quản lý hành chính về trật tự xã hội",
  "Bộ Tư lệnh Quân khu 2",
  "Trường Mầm non Hoa Mai",
  "Phòng Kinh tế",
  "Chi cục Kiểm lâm",
  "Công ty Điện lực Sơn La",
  "Trung tâm Y tế khu vực Sông Mã",
  "UBND xã Tân Lập",
  "Sở Y tế",
];

describe("an issuer is read to its whole length and no more", () => {
  const ends = [
    "về việc trực Tết",
    "tuyên truyền phòng dịch",
    "tổ chức hội nghị",
    "cấp phát thuốc",
    "chấn chỉnh kỷ cương",
    "yêu cầu rà soát",
    "gửi các xã",
  ];
  it.each(ISSUERS)("%s", (issuer) => {
    const text = `Kế hoạch số 12/KH-XYZ ngày 02/3/2026 của ${issuer}`;
    expect(issuerOf(text)).toBe(issuer);
    expect(issuerOf(`${text}, các đơn vị thực hiện`)).toBe(issuer);
    for (const end of ends) expect(issuerOf(`${text} ${end}`)).toBe(issuer);
  });

  it.each([
    "Bộ phận tiếp nhận hồ sơ",
    "Hội đồng thẩm định",
    "Sở Giáo dục và đào tạo",
    "Ban Tổ chức hội thi tỉnh",
  ])("whose own work is said in small letters right behind its head: %s", (issuer) => {
    expect(issuerOf(`Thông báo số 12/TB-XYZ ngày 02/3/2026 của ${issuer}`)).toBe(issuer);
  });
});
