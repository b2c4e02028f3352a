import { parseCitations, type Citation } from "chiso/citation";
import { describe, expect, it } from "vitest";

const firstOf = (text: string): Citation | undefined => parseCitations(text).citations[0];

describe("the day before who signed", () => {
  it.each(["Ngày", "Sáng", "Chiều", "Tối ngày"])("%s", (word) => {
    const text = `${word} 18/8/2016, Thủ tướng Chính phủ ký ban hành Công điện số 14/CĐ-TTg`;
    expect(firstOf(text)).toMatchObject({ date: "2016-08-18", issuer: "Thủ tướng Chính phủ" });
  });

  it("is that of a document of which nobody can tell whose it is", () => {
    const text = "Ngày 23/11/2018, Chánh Văn phòng thừa lệnh Chủ tịch ký văn bản số 36/UBND-KT";
    expect(firstOf(text)?.date).toBe("2018-11-23");
    expect(firstOf(text)?.issuer).toBeUndefined();
  });

  it.each([
    "Ngày 23/11/2018, Sở nhận được báo cáo về việc UBND xã ban hành Quyết định số 36/QĐ-UBND",
    "Ngày 23/11/2018, Đoàn làm việc theo Quyết định số 36/QĐ-STP",
    "Trước ngày 23/11/2018, phòng Tư pháp ban hành Kế hoạch số 36/KH-PTP",
    "Sáng 23/11, Sở Tư pháp ban hành Kế hoạch số 36/KH-STP",
  ])("is none of another: %s", (text) => {
    expect(firstOf(text)?.date).toBeUndefined();
  });
});

describe("the issuer of a number without a symbol", () => {
  it.each([
    [
      "Bản tin - Ngày 6/8/2021, Ban Thường vụ Tỉnh ủy Yên Bái đã ban hành Chỉ thị số 17 về an ninh",
      "Ban Thường vụ Tỉnh ủy Yên Bái",
    ],
    [
      "Nhắc lại: ngày 6/8/2021 Bộ trưởng Bộ Y tế ký quyết định số 799 về ngày truyền thống",
      "Bộ trưởng Bộ Y tế",
    ],
    [
      "thực hiện Mệnh lệnh số 01 của Giám đốc Công an tỉnh Sơn La về đợt cao điểm",
      "Giám đốc Công an tỉnh Sơn La",
    ],
  ])("%s", (text, issuer) => {
    expect(firstOf(text)?.issuer).toBe(issuer);
  });

  it("is the Prime Minister, and not the Government whose name his ends with", () => {
    const text = "Thủ tướng Chính phủ Phạm Văn Hùng ký Công điện số 17 ngày 26/9/2020 về bão";
    expect(firstOf(text)?.issuer).toBe("Thủ tướng Chính phủ");
  });

  it("is not the one who is asked", () => {
    expect(firstOf("đề nghị Bộ Y tế ban hành Chỉ thị số 17 về dịch")?.issuer).toBeUndefined();
    expect(firstOf("Mệnh lệnh số 01 đã xong")).toBeUndefined();
  });
});

describe("the issuer with which a title ends", () => {
  it.each([
    ["Quyết định 109/QĐ-UBND năm 2022 phân công nhiệm vụ do tỉnh Lào Cai ban hành", "tỉnh Lào Cai"],
    [
      "Nghị quyết 9/NQ-HĐND năm 2022 về học phí do Hội đồng nhân dân tỉnh Lào Cai ban hành",
      "Hội đồng nhân dân tỉnh Lào Cai",
    ],
    ["Thông tư 9/2022/TT-BYT về cấp cứu do Bộ trưởng Bộ Y tế ban hành", "Bộ trưởng Bộ Y tế"],
    ["Chỉ thị 9/CT-TTg năm 2022 về lễ hội do Thủ tướng Chính phủ ban hành", "Thủ tướng Chính phủ"],
  ])("%s", (text, issuer) => {
    expect(firstOf(text)?.issuer).toBe(issuer);
    expect(firstOf(`${text}\n- 2 Luật Đất đai 2013`)?.issuer).toBe(issuer);
  });

  it.each([
    "Quyết định 5/QĐ-UBND bãi bỏ Quy chế do UBND huyện ban hành",
    "Báo cáo 5/BC-SNV về thi hành luật do Chính phủ ban hành",
    "Báo cáo 5/BC-SNV về việc thi hành do tỉnh Lào Cai ban hành",
    "Công văn 5/SNV-CC về sửa đổi Quyết định số 7/QĐ-BNV do Bộ Nội vụ ban hành",
  ])("is none of another document: %s", (text) => {
    expect(firstOf(text)?.issuer).toBeUndefined();
  });
});

describe("a name to its whole length", () => {
  it.each([
    "Tổ công tác cải cách thủ tục hành chính của Thủ tướng Chính phủ",
    "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc",
    "bộ chính trị",
    "ủy ban nhân dân tỉnh Sơn La",
  ])("%s", (issuer) => {
    expect(firstOf(`Thông báo số 12/TB-XYZ ngày 02/3/2026 của ${issuer};`)?.issuer).toBe(issuer);
  });

  it("begins in small letters only where it can be nothing else", () => {
    expect(firstOf("Thông báo số 12/TB-XYZ ngày 02/3/2026 của công an;")?.issuer).toBeUndefined();
  });

  it("has `&` for `và` among several ministries", () => {
    const names = "Bộ Tài chính, Bộ Kế hoạch & đầu tư, Bộ Nội vụ";
    const text = `Thông tư liên tịch số 19/2012/TTLT-BTC-BKH&ĐT-BNV của ${names} về kinh phí`;
    expect(firstOf(text)?.issuer).toBe(names);
  });

  it("is said with its short form in brackets", () => {
    const text =
      "Hồi 16h30, BCĐ Trung ương về Phòng, chống thiên tai (PCTT) phát Công điện số 84/CĐ-TW";
    expect(firstOf(text)?.issuer).toBe("BCĐ Trung ương về Phòng, chống thiên tai");
  });

  it("has words that were glued to `và`", () => {
    const text = "Tờ trình số 126/TTr-SKHĐT ngày 23/01/2007 của Sở Kế hoạchvà Đầu tư,";
    expect(firstOf(text)?.issuer).toBe("Sở Kế hoạch và Đầu tư");
    const law = firstOf("Luật tổ chức Chính phủngày 25 tháng 12 năm 2001");
    expect(law).toMatchObject({ subject: "tổ chức Chính phủ", date: "2001-12-25" });
  });
});

describe("laws and old numbers", () => {
  it("have their type in the line below the number, before a colon, or in the list", () => {
    const head = "Số: 54/2005/QH11\nHà Nội, ngày 29 tháng 11 năm 2005\nLUẬT\nNHÀ Ở";
    expect(firstOf(head)?.type?.name).toBe("Luật");
    expect(firstOf("2 Luật: 38/2005/QH11")?.type?.name).toBe("Luật");
    const { citations } = parseCitations(
      "các Thông tư của Bộ Xây dựng: số 5/2015/TT-BXD về nhà ở; số 26/2016/BXD về bảo trì",
    );
    expect(citations[1]?.type?.name).toBe("Thông tư");
  });

  it("have their kind said once before a list", () => {
    const laws = parseCitations(
      "Căn cứ các Luật: Đất đai ngày 18/01/2024; Nhà ở năm 2023, Xây dựng ngày 18 tháng 6 năm 2014;",
    ).citations.map(({ type, subject, date, year }) => [type?.name, subject, date ?? year]);
    expect(laws).toEqual([
      ["Luật", "Đất đai", "2024-01-18"],
      ["Luật", "Nhà ở", 2023],
      ["Luật", "Xây dựng", "2014-06-18"],
    ]);
    expect(parseCitations("Hội nghị: Đất đai ngày 18/01/2024; Nhà ở năm 2023").citations).toEqual(
      [],
    );
  });

  it("have a name between the number and the day", () => {
    const law = firstOf("Luật số 37/2018/QH14 Công an nhân dân ngày 20/11/2018 của Quốc hội");
    expect(law).toMatchObject({
      subject: "Công an nhân dân",
      date: "2018-11-20",
      issuer: "Quốc hội",
    });
  });

  it("have the type behind the bodies", () => {
    const old = firstOf("Thông tư liên tịch số 02-TANDTC-VKSNDTC/TTLT ngày 12/01/1989");
    expect(old).toMatchObject({
      number: "02-TANDTC-VKSNDTC/TTLT",
      type: { key: "joint-circular" },
    });
    expect(firstOf("02-TANDTC-VKSNDTC/TTLT")).toBeUndefined();
    expect(firstOf("số 02-ABC-XYZ/TTLT")?.number).not.toBe("02-ABC-XYZ/TTLT");
  });
});

describe("a row without signs between its cells", () => {
  const rows = "1 45/QĐ-UBND 03/02/2021 Lễ hội\n2 Số: 46/QĐ-UBND 04/02/2021 Nhà ở";

  it("has the day behind the number, where the heads say so", () => {
    const under = (heads: string): (string | undefined)[] =>
      parseCitations(`${heads}\n${rows}`).citations.map(({ date }) => date);
    expect(under("STT Số ký hiệu Ngày ban hành Trích yếu")).toEqual(["2021-02-03", "2021-02-04"]);
    expect(under("STT Số ký hiệu Ngày hết hạn Trích yếu")).toEqual([undefined, undefined]);
    expect(under("STT Số ký hiệu Trích yếu Ngày ban hành")).toEqual([undefined, undefined]);
  });
});
