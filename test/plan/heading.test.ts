import { readPlanHeading, readPlanTable } from "chiso/plan";
import { describe, expect, it } from "vitest";

const ATTACHED =
  "(Kèm theo Kế hoạch số 45/KH-STN ngày 20 tháng 01 năm 2022 của Sở Tài nguyên và Môi trường)";

describe("the heading of a table", () => {
  it("says the title, the document, its issuer and its day", () => {
    const heading = readPlanHeading([
      "Phụ lục",
      "NHIỆM VỤ CẢI THIỆN CHỈ SỐ PAPI NĂM 2022",
      ATTACHED,
    ]);
    expect(heading).toMatchObject({
      title: "NHIỆM VỤ CẢI THIỆN CHỈ SỐ PAPI NĂM 2022",
      number: { number: "45/KH-STN", type: { key: "plan" } },
      issuer: { name: "Sở Tài nguyên và Môi trường" },
      issuedOn: "2022-01-20",
      year: 2022,
    });
  });

  it("may stand in one line, with marks of emphasis and the word that it is an appendix", () => {
    const heading = readPlanHeading(`Phụ lục II **PHÂN CÔNG NHIỆM VỤ NĂM 2023***${ATTACHED}*`);
    expect(heading).toMatchObject({
      title: "PHÂN CÔNG NHIỆM VỤ NĂM 2023",
      year: 2023,
      issuedOn: "2022-01-20",
    });
  });

  it("may take several lines in capitals", () => {
    expect(readPlanHeading("KẾ HOẠCH\nCẢI CÁCH HÀNH CHÍNH\nCỦA TỈNH NĂM 2024")).toMatchObject({
      title: "CẢI CÁCH HÀNH CHÍNH CỦA TỈNH NĂM 2024",
      year: 2024,
    });
  });

  it("takes the day of the document from another place of its line", () => {
    const apart = "(Kèm theo Kế hoạch của Sở Nội vụ số 12/KH-SNV, ký ngày 15/01/2022)";
    expect(readPlanHeading(apart).issuedOn).toBe("2022-01-15");
    const undated = "(Kèm theo Kế hoạch số 12/KH-SNV của Sở Nội vụ, ngày 15 tháng 01)";
    expect(readPlanHeading(undated).issuedOn).toBeUndefined();
  });

  it("takes the year of the document where the title says none", () => {
    expect(readPlanHeading(`CẢI CÁCH HÀNH CHÍNH\n${ATTACHED}`).year).toBe(2022);
  });

  it("assumes nothing that it does not say", () => {
    expect(readPlanHeading("")).toEqual({});
    expect(readPlanHeading("Trang 3")).toEqual({});
    expect(readPlanHeading("(Kèm theo văn bản trên)")).toEqual({});
    expect(readPlanHeading("(Kèm theo Kế hoạch số 45/KH-STN)")).not.toHaveProperty("issuedOn");
  });

  it("may go over several lines where it says what it is attached to", () => {
    const lines = [
      "DANH MỤC NHIỆM VỤ NĂM 2023",
      "(Kèm",
      "theo Kế hoạch số 8/KH-UBND ngày 09/01/2023",
      "của UBND tỉnh)",
    ];
    expect(readPlanHeading(lines)).toMatchObject({
      title: "DANH MỤC NHIỆM VỤ NĂM 2023",
      number: { number: "8/KH-UBND" },
      issuer: { name: "Ủy ban nhân dân tỉnh" },
      issuedOn: "2023-01-09",
    });
  });

  const LETTERHEAD = [
    "UBND TỈNH BẮC NINH",
    "SỞ Y TẾ",
    "-------",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Số: 12/KH-SYT",
    "Bắc Ninh, ngày 15 tháng 3 năm 2022",
    "KẾ HOẠCH",
    "Cải cách hành chính năm 2022",
    "Căn cứ Kế hoạch số 5/KH-UBND ngày 10/01/2022, Sở Y tế ban hành kế hoạch như sau:",
  ];

  it("may be the letterhead with which the document begins", () => {
    expect(readPlanHeading(LETTERHEAD)).toMatchObject({
      title: "Cải cách hành chính năm 2022",
      number: { number: "12/KH-SYT" },
      issuer: { name: "Sở Y tế" },
      issuedOn: "2022-03-15",
      year: 2022,
    });
  });

  const COMMITTEE = [
    "ỦY BAN NHÂN DÂN TỈNH BẮC NINH",
    "Số: 45/KH-UBND",
    "Bắc Ninh, ngày 15 tháng 3 năm 2022",
    "KẾ HOẠCH",
    "Cải cách hành chính năm 2022",
    "BIỂU PHÂN CÔNG NHIỆM VỤ",
    "(Kèm theo Kế hoạch số 45/KH-UBND của UBND tỉnh)",
  ];

  it("says the title of the annex, and that of the document it belongs to", () => {
    expect(readPlanHeading(COMMITTEE)).toMatchObject({
      title: "BIỂU PHÂN CÔNG NHIỆM VỤ",
      documentTitle: "Cải cách hành chính năm 2022",
    });
    expect(readPlanHeading(LETTERHEAD)).not.toHaveProperty("documentTitle");
    expect(readPlanHeading(["BIỂU SỐ 02", ...COMMITTEE.slice(5)]).title).toContain("BIỂU PHÂN");
  });

  it("names the province of an issuer, from the letterhead or the place of the day", () => {
    const name = "Ủy ban nhân dân tỉnh Bắc Ninh";
    expect(readPlanHeading(COMMITTEE).issuer).toMatchObject({ name, place: "Bắc Ninh" });
    expect(readPlanHeading(COMMITTEE.slice(1)).issuer).toMatchObject({ name, place: "Bắc Ninh" });
    expect(readPlanHeading(COMMITTEE.slice(5)).issuer?.name).toBe("Ủy ban nhân dân tỉnh");
  });

  it("is queried where the name of a province is cut, and is the same in the plan", () => {
    const table = "TT\tNhiệm vụ\tThời gian\n1\tRà soát\tQuý I";
    const codes = (issuer: string) =>
      readPlanTable(
        `(Kèm theo Kế hoạch số 5/KH-SNV ngày 10/01/2022 của ${issuer})\n${table}`,
      ).findings.map(({ code }) => code);
    expect(codes("Sở Nội vụ tỉnh Sơn")).toContain("table-issuer-cut");
    expect(codes("Sở Nội vụ tỉnh Sơn La")).not.toContain("table-issuer-cut");
    const { title, documentTitle, number, issuer } = readPlanTable(
      `${COMMITTEE.join("\n")}\n${table}`,
    ).plan;
    const heading = { title: title?.vi, documentTitle, number, issuer };
    expect(readPlanHeading(COMMITTEE)).toMatchObject(heading);
  });

  it("is not filled in from the letterhead of another document", () => {
    const heading = readPlanHeading([...LETTERHEAD, "(Kèm theo Kế hoạch số 45/KH-STN)"]);
    expect(heading.number?.number).toBe("45/KH-STN");
    expect(heading).not.toHaveProperty("issuedOn");
  });

  it("keeps what was left blank blank", () => {
    const heading = readPlanHeading([
      "Số: /BC-SYT",
      "Bắc Ninh, ngày tháng năm 2022",
      "KẾT QUẢ CẢI CÁCH CỦA SỞ Y TẾ 6 THÁNG ĐẦU NĂM 2022",
    ]);
    expect(heading).toMatchObject({ number: { symbol: "BC-SYT" }, issuer: { name: "Sở Y tế" } });
    expect(heading.number).not.toHaveProperty("serial");
    expect(heading).not.toHaveProperty("issuedOn");
  });

  it("names no issuer where its title speaks of many", () => {
    expect(readPlanHeading("NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ NĂM 2022")).not.toHaveProperty(
      "issuer",
    );
  });

  it("is found in HTML, on one line too", () => {
    const text =
      "<p><b>ỦY BAN NHÂN DÂN</b><br>TỈNH NGHỆ AN</p><p>Số: 77/KH-UBND</p><p>Nghệ An, ngày 03 tháng 02 năm 2023</p><table><tr><td>TT</td><td>Nhiệm vụ</td><td>Thời gian</td></tr><tr><td>1</td><td>Rà soát</td><td>Quý I</td></tr></table>";
    expect(readPlanTable(text).plan).toMatchObject({
      number: { number: "77/KH-UBND" },
      issuer: { name: "Ủy ban nhân dân tỉnh Nghệ An" },
      issuedOn: "2023-02-03",
    });
  });

  it("is that of the plan", () => {
    const { plan } = readPlanTable(
      `NHIỆM VỤ CẢI CÁCH NĂM 2022\n${ATTACHED}\nTT\tNhiệm vụ\tThời gian\n1\tRà soát\tQuý I`,
    );
    expect(plan).toMatchObject({
      title: { vi: "NHIỆM VỤ CẢI CÁCH NĂM 2022" },
      number: { number: "45/KH-STN" },
      issuedOn: "2022-01-20",
      period: { start: "2022-01-01", end: "2022-12-31" },
    });
  });
});

describe("a title in small letters", () => {
  it("is the line over the table that begins as a plan does and ends with its year", () => {
    for (const title of [
      "Kế hoạch cải cách hành chính năm 2024",
      "Phân công nhiệm vụ chuyển đổi số năm 2024",
      "Danh mục nhiệm vụ trọng tâm của Sở Nội vụ năm 2024",
    ])
      expect(readPlanHeading(["Ban biên tập", title]), title).toMatchObject({ title, year: 2024 });
  });

  it("may end with years or a part of one", () => {
    for (const [title, time] of [
      ["Danh mục dự án giai đoạn 2021-2025", { year: 2021, lastYear: 2025 }],
      ["Kế hoạch công tác tháng 10/2026", { year: 2026, months: { first: 10, last: 10 } }],
      ["Kế hoạch tuyên truyền quý III năm 2026", { year: 2026, months: { first: 7, last: 9 } }],
    ] as const)
      expect(readPlanHeading(title), title).toMatchObject({ title, ...time });
  });

  it("is no sentence about a plan, and no line that ends otherwise", () => {
    for (const line of [
      "Kế hoạch sẽ trình trong năm 2026",
      "Kế hoạch này được thực hiện trong năm 2024",
      "Kế hoạch số 12/KH-UBND ngày 03 tháng 01 năm 2024",
      "Kế hoạch đã được phê duyệt năm 2024",
      "Kế hoạch cải cách hành chính",
      "Các đơn vị báo cáo trước tháng 12 năm 2024",
    ])
      expect(readPlanHeading(line), line).not.toHaveProperty("title");
  });

  it("is the first of the page where the page marks it as such", () => {
    const table =
      "<table><tr><th>TT</th><th>Nhiệm vụ</th><th>Thời hạn</th></tr><tr><td>1</td><td>Rà soát</td><td>Quý II</td></tr></table>";
    const page = `<!DOCTYPE html><html><body><h1>Việc của <b>phòng</b>\nnăm 2024</h1><p>Bản in</p>${table}</body></html>`;
    const { plan, leftovers } = readPlanTable(page);
    expect(plan.title).toEqual({ vi: "Việc của phòng năm 2024" });
    expect(plan.period?.start).toBe("2024-01-01");
    expect(leftovers.map(({ text }) => text)).toEqual(["Việc của phòng năm 2024", "Bản in"]);
    // One that nothing closes marks nothing.
    expect(readPlanTable(`<h1>Việc của phòng ${table}`).plan).not.toHaveProperty("title");
  });
});
