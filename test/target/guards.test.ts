import { findTargets, parseTarget, type Target } from "chiso/target";
import { describe, expect, it } from "vitest";

/** A target as `comparator[.extent] value unit`. */
function said({ comparator, extent, value, interval, unit }: Target): string {
  const figure = value ?? (interval === undefined ? "-" : `${interval.from}..${interval.to}`);
  return `${[comparator, extent].filter((one) => one !== undefined).join(".")} ${figure} ${unit.kind}`;
}

/** The targets of a text, without what it reports. */
function shown(text: string): readonly string[] {
  return findTargets(text, { year: 2026 })
    .targets.filter(({ role }) => role === "target")
    .map(said);
}

describe("what binds single cases is no aim", () => {
  it.each([
    "Cuộc họp được tiến hành khi có ít nhất 2/3 số thành viên dự",
    "Nếu tỷ lệ nợ thuế trên 5% thì cưỡng chế",
    "Trường hợp vượt quá 20% tổng mức đầu tư thì phải điều chỉnh",
    "Nghiệm thu khi đạt 80% khối lượng",
    "Cơ sở có từ 10 lao động trở lên phải đăng ký",
    "Dự án có tổng vốn từ 50 tỷ đồng trở lên phải lấy ý kiến",
    "Công ty có 51% vốn nhà nước",
    "Nhà đầu tư góp tối thiểu 20% vốn chủ sở hữu",
    "Mức hỗ trợ tối đa 50 triệu đồng/mô hình",
    "Bảo hành tối thiểu 12 tháng",
    "Điểm sàn từ 15 điểm trở lên",
    "Người lao động được hưởng 75% tiền lương",
    "Thủ tục áp dụng với dự án có vốn từ 50 tỷ đồng trở lên",
    "Xử lý kỷ luật nếu tỷ lệ trễ hạn trên 5%",
    "Hỗ trợ doanh nghiệp có trên 50% lao động là nữ",
    "Hộ gia đình được vay tối đa 100 triệu đồng",
    "Ngân sách tỉnh bảo đảm 70%, ngân sách xã 30%",
    "Đơn vị giải ngân dưới 80% kế hoạch phải kiểm điểm",
    "Tháng 9 đã vận động 1.250 hộ",
  ])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    ["Khi hoàn thành dự án, 100% hộ dân được cấp nước", ["all 100 percent"]],
    ["Trường hợp đặc biệt, giảm tối thiểu 50% thời gian", ["decrease.gte 50 percent"]],
    ["Phấn đấu có ít nhất 50 doanh nghiệp công nghệ số", ["gte 50 count"]],
    ["Mức chi trả qua tài khoản đạt 95%", ["reach 95 percent"]],
  ])("but an aim beside it is: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("what is denied", () => {
  it.each([
    ["Học phí không tăng quá 10%", ["increase.lte 10 percent"]],
    ["Không để nợ xấu tăng quá 3%", ["increase.lte 3 percent"]],
    ["Không tụt quá 2 bậc trên bảng xếp hạng", ["decrease.lte 2 places"]],
    ["Không tăng biên chế", []],
    ["Không có đơn vị xếp loại Yếu", []],
    ["Đơn vị có hồ sơ trễ hạn thì không xếp loại Tốt", []],
    ["Tỷ lệ đơn vị xếp loại Tốt đạt 60%, không có đơn vị xếp loại Yếu", ["reach 60 percent"]],
    [
      "Trễ hạn không quá 1% tổng số hồ sơ và không có hồ sơ trễ hạn trên 30 ngày",
      ["lte 1 percent", "lte 30 duration"],
    ],
  ])("turns the bound round or bounds nothing: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it("is none of its kind in a phrase", () => {
    expect(parseTarget("Không có đơn vị xếp loại Yếu")).toMatchObject({
      comparator: "eq",
      value: 0,
      unit: { counted: "đơn vị xếp loại Yếu" },
    });
  });
});

describe("damaged typing", () => {
  it.each([
    "Tỷ lệ đúng hạn đạt it nhất 95%",
    "Ty le dung han dat tren 95%",
    "Đạt tối thieu 90%",
    "Đạt từ 95% trờ lên",
    "Dưói 2% hồ sơ trễ hạn",
    "Tỷ lệ đúng hạn đạt trên 95,%",
  ])("leaves a bound open, and says so: %s", (text) => {
    const { targets, findings } = findTargets(text);
    expect(targets).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["target-unreadable"]);
  });

  it.each([
    ["Tỷ lệ đúng hạn đạt tối thiểu95%", ["gte 95 percent"]],
    ["Chiếm trên20% tổng số", ["gt 20 percent"]],
    ["Giảm20% chi phí", ["decrease.reach 20 percent"]],
    ["Đạt 80÷85%", ["between 80..85 percent"]],
    ["Đạt chín mươi lăm phần trăm trở lên", ["gte 95 percent"]],
    ["Tỷ lệ che phủ rừng (%): 47", ["reach 47 percent"]],
    ["Tỷ lệ hộ nghèo (%) dưới 2,5", ["lt 2.5 percent"]],
  ])("is read where it is certain: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("changes and places", () => {
  it.each([
    ["Số vụ phạm pháp hình sự giảm 5 - 7%", ["decrease.between 5..7 percent"]],
    ["Số trường đạt chuẩn quốc gia tăng 5 trường", ["increase.reach 5 count"]],
    ["Năng suất lúa tăng 5%", ["increase.reach 5 percent"]],
    ["Tốc độ tăng GRDP đạt 10%", ["reach 10 percent"]],
    [
      "Giảm tối thiểu 25% thời gian, 30% chi phí và 20% thành phần hồ sơ",
      ["decrease.gte 25 percent", "decrease.gte 30 percent", "decrease.gte 20 percent"],
    ],
    ["Cắt giảm ngay 30% thủ tục", ["decrease.reach 30 percent"]],
    ["PCI tăng ít nhất 2 bậc và 1,5 điểm", ["increase.gte 2 places", "increase.gte 1.5 points"]],
    ["Tăng hạng ít nhất 3 bậc", ["increase.gte 3 places"]],
    ["PAPI xếp thứ 12 cả nước", ["rank 12 rank"]],
    ["Tỷ lệ đúng hạn cao hơn năm 2024 ít nhất 2%", ["increase.gte 2 percent"]],
    ["Trồng 500 ha chè và 300 ha cà phê", ["reach 500 measure", "reach 300 measure"]],
    ["12 xã đạt chuẩn nông thôn mới", ["reach 12 count"]],
    [
      "Tổng đàn lợn 45.000 con, đàn gia cầm 1.200.000 con",
      ["reach 45000 count", "reach 1200000 count"],
    ],
    ["Tổ chức mười hai hội nghị", ["reach 12 count"]],
    [
      "Hoàn thành 100% kế hoạch, trong đó vụ việc tố tụng chiếm ít nhất 60%",
      ["all 100 percent", "gte 60 percent"],
    ],
    ["PGI thuộc top 10, tăng ít nhất 1 bậc", ["rank 10 rank", "increase.gte 1 places"]],
    ["Nâng hạng DTI lên vị trí thứ 15", ["rank 15 rank"]],
    ["Nâng hạng PCI lên vị trí 18 - 20", ["between 18..20 rank"]],
    ["Xếp hạng ba trở lên trong khối thi đua", ["rank 3 rank"]],
    ["Tỷ lệ cuộc gọi được nghe trong 15 giây đầu đạt 90%", ["reach 90 percent"]],
    ["Rút ngắn ít nhất 1/3 thời gian giải quyết", ["decrease.gte 1 fraction"]],
    ["Nâng thu nhập lên bằng 1/2 bình quân chung", ["eq 1 fraction"]],
    ["Cấp 25.000 giấy chứng nhận", ["reach 25000 count"]],
    ["Ít nhất 01 đồng chí/xã được đào tạo", ["gte 1 count"]],
    [
      "PAR Index tăng tối thiểu 02 bậc, phấn đấu vào nhóm 10",
      ["increase.gte 2 places", "rank 10 rank"],
    ],
    ["Giữ vững thứ hạng 7/34", ["rank 7 rank"]],
    ["Thứ hạng ICT Index từ 20 trở lên", ["rank 20 rank"]],
    [
      "Tăng thu ít nhất 5%, tiết kiệm chi 10%",
      ["increase.gte 5 percent", "decrease.reach 10 percent"],
    ],
    ["Đạt từ 85% trở lên; không để tồn đọng quá 10 vụ", ["gte 85 percent", "lte 10 count"]],
    ["Có 02 di tích được xếp hạng", ["reach 2 count"]],
    ["Có trên 40 sản phẩm 4 sao, ít nhất 02 sản phẩm 5 sao", ["gt 40 count", "gte 2 count"]],
    ["Mỗi bệnh viện giảm tối thiểu 10% thời gian chờ", ["decrease.gte 10 percent"]],
    ["Giá trị tăng thêm bình quân 1 ha đạt 110 triệu đồng", ["reach 110 money"]],
    ["Tăng tuổi thọ bình quân lên 75,5 tuổi", ["reach 75.5 count"]],
    [
      "Ít nhất 3/4 số xã đạt chuẩn, trong đó 1/4 đạt chuẩn nâng cao",
      ["gte 3 fraction", "reach 1 fraction"],
    ],
    [
      "Mục tiêu: 40 bác sĩ trên 10.000 dân, 25 điều dưỡng trên 10.000 dân",
      ["reach 40 count", "reach 25 count"],
    ],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it("start from the year that a multiple names", () => {
    const [target] = findTargets("Đến năm 2030 quy mô kinh tế gấp đôi năm 2020", {
      year: 2026,
    }).targets;
    expect(target).toMatchObject({
      role: "target",
      value: 2,
      unit: { kind: "factor" },
      baseline: { text: "năm 2020", year: 2020 },
    });
    expect(target?.deadline?.text).toBe("Đến năm 2030");
  });
});

it("is due by the time between its whole and its baseline", () => {
  const [target] = findTargets("Giảm tối thiểu 50% số hộ nghèo vào năm 2028 so với đầu kỳ").targets;
  expect(target?.metric).toBe("số hộ nghèo");
  expect(target?.deadline?.text).toBe("vào năm 2028");
  expect(target?.baseline?.text).toBe("đầu kỳ");
});

describe("results", () => {
  it.each([
    "Qua khảo sát, có 86,4% người dân đánh giá tốt",
    "Lũy kế giải ngân đạt 43,2%",
    "Trong đó quá hạn 12 hồ sơ, chiếm 0,97%",
  ])("are reported: %s", (text) => {
    expect(findTargets(text).targets.map(({ role }) => role)).toEqual(["reported"]);
  });
});
