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
  "Quân khu 2",
  "Cục Quản lý khám, chữa bệnh",
  "Cục Phòng, chống HIV/AIDS",
  "Cục Quản lý đê điều và Phòng, chống thiên tai",
  "Phòng Cảnh sát Phòng cháy, chữa cháy và Cứu nạn, cứu hộ",
  "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch",
  "UBND các huyện Bắc Hà, Sa Pa và Bát Xát",
  "Hội đồng bồi thường, hỗ trợ và tái định cư huyện",
  "Trung tâm Đào tạo, bồi dưỡng cán bộ tỉnh",
  "Đoàn kiểm tra, giám sát liên ngành tỉnh",
  "Chi cục Chăn nuôi, Thú y và Thủy sản",
  "Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn",
  "Ủy ban Quốc gia về chuyển đổi số",
  "Văn phòng Quốc gia về giảm nghèo",
  "Ban Chỉ đạo quốc gia ứng phó biến đổi khí hậu",
  "Cục Quản lý xây dựng công trình",
  "Trung tâm Công nghệ thông tin và Truyền thông",
  "Trường Đào tạo, bồi dưỡng cán bộ, công chức",
  "Ngân hàng Nhà nước Chi nhánh tỉnh Lào Cai",
  "Bộ Tư lệnh Bộ đội Biên phòng",
  "Công an xã Bản Qua",
  "Công ty Điện lực Lào Cai",
  "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực",
  "Ban Chỉ đạo quốc gia phòng, chống dịch COVID-19",
  "Ban Chỉ đạo liên ngành về an toàn thực phẩm tỉnh",
  "Ban Chỉ đạo 389 quốc gia",
  "Ban Chỉ đạo cải cách hành chính",
  "Ban Chỉ đạo phát triển du lịch",
  "BCĐ phòng, chống dịch",
  "Tổ công tác của Thủ tướng Chính phủ",
  "Tổ công tác triển khai Đề án 06 huyện",
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
    "ban hành Quy chế làm việc",
    "triển khai Nghị quyết của Tỉnh ủy",
    "kiện toàn tổ giúp việc",
    "đã giao các đơn vị",
    "và ý kiến của các xã",
    "và Công văn số 8/SNV-VP của Sở Nội vụ",
    "giai đoạn 2021 - 2025",
    "cụ thể: mỗi xã một tổ",
    "đang có hiệu lực",
    "hết hiệu lực",
    "điều động công chức",
    "gia hạn thời gian nộp",
  ];
  it.each(ISSUERS)("%s", (issuer) => {
    const text = `Kế hoạch số 12/KH-XYZ ngày 02/3/2026 của ${issuer}`;
    expect(issuerOf(text)).toBe(issuer);
    expect(issuerOf(`${text}, các đơn vị thực hiện`)).toBe(issuer);
    expect(issuerOf(`${text}, Trung tâm Y tế báo cáo`)).toBe(issuer);
    expect(issuerOf(`${text}, UBND xã Nậm Lành báo cáo`)).toBe(issuer);
    expect(issuerOf(`${text}\nVề việc trực Tết`)).toBe(issuer);
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

  it.each([
    ["Sở Công Thương", ", Lai Châu và Điện Biên phối hợp"],
    ["Phòng Kinh tế", ", Nguyễn Văn An và Trần Văn Bình đề xuất"],
    ["Trung tâm Y tế", ", Bệnh viện đa khoa và các trạm y tế"],
    ["Ban Chỉ đạo Trung ương", " về kết luận của Trưởng ban"],
    ["Ban Quản lý", " tổ chức đấu thầu"],
    ["UBND tỉnh", "/Sở Y tế"],
    ["Trung tâm Đào tạo", ", tổ chức lớp học"],
    ["Đảng ủy Công an tỉnh", " ủy quyền cho Phó Bí thư"],
    ["Bộ Tư lệnh Bộ đội Biên phòng", " đôn đốc các đồn"],
    ["Đoàn kiểm tra", ", đề nghị các xã khắc phục"],
    ["HĐND/UBND tỉnh", ""],
  ])("and not with what is listed or done behind it: %s ‖%s", (issuer, behind) => {
    expect(issuerOf(`Kế hoạch số 12/KH-XYZ ngày 02/3/2026 của ${issuer}${behind}`)).toBe(issuer);
  });
});

describe("the places around that of an issuer", () => {
  const issuer = (text: string): string | undefined =>
    parseCitations(`Kế hoạch số 3/KH-UBND ngày 05/3/2024 của ${text}`).citations[0]?.issuer;

  it.each([
    "UBND phường 5, thành phố Vũng Tàu",
    "UBND xã Tân Lập, huyện Mộc Châu",
    "UBND xã Tân Lập, huyện Mộc Châu, tỉnh Sơn La",
    "UBND phường 12, quận 3, TP. Hồ Chí Minh",
    "UBND thị xã Sơn Tây, thành phố Hà Nội",
    "Ban Chỉ huy Quân sự xã Yên Sơn, huyện Quốc Oai",
  ])("are of its name, each higher than the one before: %s", (name) => {
    expect(issuer(name)).toBe(name);
    expect(issuer(`${name} về thu thuế`)).toBe(name);
    expect(issuer(`${name}; Kế hoạch số 4/KH-UBND`)).toBe(name);
  });

  it.each([
    ["UBND xã Tân Lập, huyện Mộc Châu và xã Phiêng Luông", "UBND xã Tân Lập"],
    ["UBND huyện Mộc Châu, huyện Mai Sơn", "UBND huyện Mộc Châu"],
    ["UBND xã Tân Lập, tỉnh đề nghị", "UBND xã Tân Lập"],
    ["UBND xã Tân Lập, Tỉnh ủy Sơn La yêu cầu", "UBND xã Tân Lập"],
    ["UBND phường 5, các phòng báo cáo", "UBND phường 5"],
    ["Sở Y tế tỉnh Sơn La, thành phố Sơn La họp", "Sở Y tế tỉnh Sơn La"],
  ])("are none where others may be listed or speak: %s", (text, name) => {
    expect(issuer(text)).toBe(name);
  });
});
