import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";

const namesOf = (cell: string): string[] => parseAgencies(cell).agencies.map(({ name }) => name);

describe("names in a row under one head, each whole", () => {
  it.each<[cell: string, names: readonly string[]]>([
    [
      "Các trường THPT, TT GDNN-GDTX; Phòng VH-XH các xã",
      [
        "Các trường Trung học phổ thông",
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên",
        "Phòng Văn hóa - Xã hội các xã",
      ],
    ],
  ])("%s", (cell, names) => {
    expect(namesOf(cell)).toEqual(names);
  });
});

describe("boards that share the office they belong to", () => {
  it.each<[cell: string, names: readonly string[]]>([
    [
      "Văn phòng HĐND và UBND xã; Phòng Văn hóa - Xã hội; Trung tâm Phục vụ hành chính công xã",
      [
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã",
        "Phòng Văn hóa - Xã hội",
        "Trung tâm Phục vụ hành chính công xã",
      ],
    ],
    [
      "Ban Chỉ đạo 35 Đảng ủy xã; Ban Chỉ đạo Chuyển đổi số xã",
      ["Ban Chỉ đạo 35 Đảng ủy xã", "Ban Chỉ đạo Chuyển đổi số xã"],
    ],
    [
      "Thường trực Đảng ủy, Ủy ban Kiểm tra Đảng ủy, Ban Xây dựng Đảng, Văn phòng Đảng ủy",
      ["Thường trực Đảng ủy", "Ủy ban Kiểm tra Đảng ủy", "Ban Xây dựng Đảng", "Văn phòng Đảng ủy"],
    ],
    [
      "Ban Thường vụ Đảng ủy xã chỉ đạo; UBND xã thực hiện",
      ["Ban Thường vụ Đảng ủy xã", "Ủy ban nhân dân xã"],
    ],
  ])("%s", (cell, names) => {
    expect(namesOf(cell)).toEqual(names);
  });
});

describe("the office of a person behind a comma", () => {
  it.each<[cell: string, names: readonly string[]]>([
    [
      "Đ/c Trần Văn An, Phó Giám đốc Sở; Phòng Tổ chức cán bộ",
      ["Phó Giám đốc Sở", "Phòng Tổ chức cán bộ"],
    ],
  ])("%s", (cell, names) => {
    expect(namesOf(cell)).toEqual(names);
    expect(parseAgencies(cell)).toMatchObject({
      agencies: [{ holder: "Trần Văn An" }, {}],
      findings: [],
    });
  });
});

describe("departments of hospitals and schools, courts, forces", () => {
  it.each<[cell: string, names: readonly string[]]>([
    [
      "Vụ Tổ chức cán bộ, Vụ Pháp chế, Văn phòng Bộ",
      ["Vụ Tổ chức cán bộ", "Vụ Pháp chế", "Văn phòng Bộ"],
    ],
    [
      "Khoa Khám bệnh, Khoa Cấp cứu, Phòng Kế hoạch tổng hợp, Phòng Điều dưỡng",
      ["Khoa Khám bệnh", "Khoa Cấp cứu", "Phòng Kế hoạch tổng hợp", "Phòng Điều dưỡng"],
    ],
    [
      "Khoa Hồi sức tích cực - Chống độc; Khoa Kiểm soát nhiễm khuẩn",
      ["Khoa Hồi sức tích cực - Chống độc", "Khoa Kiểm soát nhiễm khuẩn"],
    ],
    [
      "Tổ công tác Đề án 06 tỉnh (Công an tỉnh - cơ quan thường trực)",
      ["Tổ công tác Đề án 06 tỉnh"],
    ],
    ["Phòng PA05, PC06 Công an tỉnh", ["Phòng PA05 Công an tỉnh", "Phòng PC06 Công an tỉnh"]],
    [
      "TAND khu vực 3 - Sơn La, VKSND khu vực 3 - Sơn La",
      ["Tòa án nhân dân khu vực 3 - Sơn La", "Viện kiểm sát nhân dân khu vực 3 - Sơn La"],
    ],
    [
      "Khoa Y tế công cộng - Dinh dưỡng, Khoa ATTP, các trạm y tế xã, phường",
      ["Khoa Y tế công cộng - Dinh dưỡng", "Khoa An toàn thực phẩm", "Các trạm y tế xã, phường"],
    ],
    ["Tổ Toán, Tổ Văn - Sử - Địa, Tổ Anh văn", ["Tổ Toán", "Tổ Văn - Sử - Địa", "Tổ Anh văn"]],
    [
      "Tòa án nhân dân tỉnh; Viện kiểm sát nhân dân tỉnh; Cục Thi hành án dân sự tỉnh",
      ["Tòa án nhân dân tỉnh", "Viện kiểm sát nhân dân tỉnh", "Cục Thi hành án dân sự tỉnh"],
    ],
  ])("%s", (cell, names) => {
    expect(namesOf(cell)).toEqual(names);
  });
});

describe("enterprises, banks, cooperatives and unions", () => {
  it.each<[cell: string, names: readonly string[]]>([
    [
      "Công ty TNHH MTV Cấp nước Sông Hiến",
      ["Công ty trách nhiệm hữu hạn một thành viên Cấp nước Sông Hiến"],
    ],
    [
      "Công ty CP Môi trường đô thị Bình Sơn; Công ty Điện lực tỉnh",
      ["Công ty cổ phần Môi trường đô thị Bình Sơn", "Công ty Điện lực tỉnh"],
    ],
    [
      "Tập đoàn Dầu khí Việt Nam, Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam",
      ["Tập đoàn Dầu khí Việt Nam", "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam"],
    ],
    [
      "Tổng công ty Viễn thông MobiFone, Tập đoàn Viettel, VNPT tỉnh",
      ["Tổng công ty Viễn thông MobiFone", "Tập đoàn Viettel", "VNPT tỉnh"],
    ],
    [
      "Tổng công ty Đường sắt Việt Nam; Tổng công ty Cảng hàng không Việt Nam - CTCP",
      ["Tổng công ty Đường sắt Việt Nam", "Tổng công ty Cảng hàng không Việt Nam - CTCP"],
    ],
    [
      "Ngân hàng TMCP Đầu tư và Phát triển Việt Nam - Chi nhánh Sơn La",
      ["Ngân hàng thương mại cổ phần Đầu tư và Phát triển Việt Nam - Chi nhánh Sơn La"],
    ],
    [
      "Liên đoàn Lao động tỉnh, Công đoàn Viên chức tỉnh, Công đoàn Khu kinh tế",
      ["Liên đoàn Lao động tỉnh", "Công đoàn Viên chức tỉnh", "Công đoàn Khu kinh tế"],
    ],
    [
      "Hội LHPN, Hội Nông dân, Hội CCB, Đoàn Thanh niên xã",
      [
        "Hội Liên hiệp Phụ nữ xã",
        "Hội Nông dân xã",
        "Hội Cựu chiến binh xã",
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã",
      ],
    ],
    [
      "Trung ương Hội Nông dân Việt Nam; Trung ương Hội Cựu chiến binh Việt Nam",
      ["Trung ương Hội Nông dân Việt Nam", "Trung ương Hội Cựu chiến binh Việt Nam"],
    ],
    ["HTX Chè Shan tuyết Phình Hồ", ["Hợp tác xã Chè Shan tuyết Phình Hồ"]],
    [
      "BGH, TTCM, Công đoàn trường, Đoàn TN",
      ["Ban Giám hiệu", "TTCM", "Công đoàn trường", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"],
    ],
  ])("%s", (cell, names) => {
    expect(namesOf(cell)).toEqual(names);
  });
});

describe("offices of 2025 and after", () => {
  it.each<[cell: string, names: readonly string[]]>([
    [
      "Phòng Kinh tế (xã), Phòng Kinh tế, Hạ tầng và Đô thị (phường)",
      ["Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ],
    [
      "Phòng Cảnh sát quản lý hành chính về trật tự xã hội (PC06)",
      ["Phòng Cảnh sát quản lý hành chính về trật tự xã hội"],
    ],
    [
      "Trung tâm Khuyến nông, Trung tâm Giống cây trồng, vật nuôi tỉnh",
      ["Trung tâm Khuyến nông", "Trung tâm Giống cây trồng, vật nuôi tỉnh"],
    ],
    [
      "Trung tâm Xúc tiến Đầu tư - Thương mại - Du lịch; Trung tâm CNTT&TT tỉnh",
      [
        "Trung tâm Xúc tiến Đầu tư - Thương mại - Du lịch",
        "Trung tâm Công nghệ thông tin và Truyền thông tỉnh",
      ],
    ],
    [
      "Trung tâm DVTH các xã; Ban Quản lý chợ",
      ["Trung tâm Dịch vụ tổng hợp các xã", "Ban Quản lý chợ"],
    ],
    ["Trung tâm Cung ứng dịch vụ công xã Nà Hỳ", ["Trung tâm Cung ứng dịch vụ công xã Nà Hỳ"]],
    ["UBND xã (Phòng Kinh tế tham mưu)", ["Ủy ban nhân dân xã"]],
    [
      "Ủy ban Chứng khoán Nhà nước; Tổng cục Thống kê",
      ["Ủy ban Chứng khoán Nhà nước", "Tổng cục Thống kê"],
    ],
    [
      "Chánh Văn phòng UBND tỉnh, Giám đốc các Sở, Chủ tịch UBND cấp xã",
      [
        "Chánh Văn phòng Ủy ban nhân dân tỉnh",
        "Giám đốc các sở",
        "Chủ tịch Ủy ban nhân dân cấp xã",
      ],
    ],
    [
      "UBMTTQVN xã và các tổ chức CT-XH xã",
      ["Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Các tổ chức chính trị - xã hội xã"],
    ],
  ])("%s", (cell, names) => {
    expect(namesOf(cell)).toEqual(names);
  });
});
