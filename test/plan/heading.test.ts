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
