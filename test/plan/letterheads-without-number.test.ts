import { readPlanHeading, readPlanRows, readPlanTable, renderPlanTable } from "chiso/plan";
import { describe, expect, it } from "vitest";

/** What lines above a table say: title, issuer, year and months. */
function said(...lines: readonly string[]) {
  const { title, issuer, year, months } = readPlanHeading(lines);
  return [title, issuer?.name, year, months?.first, months?.last];
}

const COMMITTEE = "Ủy ban nhân dân xã Tân Hòa";
const SEPTEMBER = [2026, 9, 9] as const;

describe("who issues a plan that has no number", () => {
  it.each([
    ["UBND XÃ TÂN HÒA", COMMITTEE],
    ["ỦY BAN NHÂN DÂN\nXÃ TÂN HÒA", COMMITTEE],
    ["UBND TỈNH BẮC NINH\nSỞ Y TẾ", "Sở Y tế"],
    ["ĐẢNG ỦY XÃ TÂN HÒA", "Đảng ủy xã Tân Hòa"],
    ["TRƯỜNG TIỂU HỌC LÊ LỢI", "Trường Tiểu học Lê Lợi"],
    ["UBND XÃ TÂN HÒA\n-------", COMMITTEE],
    ["# UBND XÃ TÂN HÒA", COMMITTEE],
    ["**UBND XÃ TÂN HÒA**", COMMITTEE],
    ["UBND XÃ TÂN HÒA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", COMMITTEE],
  ])("stands above its title and is no part of it: %s", (above, issuer) => {
    const title = "CHƯƠNG TRÌNH CÔNG TÁC THÁNG 9 NĂM 2026";
    expect(said(...above.split("\n"), title)).toEqual([title, issuer, ...SEPTEMBER]);
  });

  it.each([
    ["SỞ NỘI VỤ THỰC HIỆN", "KẾ HOẠCH CÔNG TÁC NĂM 2026"],
    ["CÁC PHÒNG, BAN", "KẾ HOẠCH CÔNG TÁC NĂM 2026"],
    ["CÔNG KHAI, MINH BẠCH", "DANH MỤC NHIỆM VỤ NĂM 2026"],
  ])("is none where the line says more or names nobody: %s", (...lines) => {
    expect(said(...lines)).toEqual([lines.join(" "), undefined, 2026, undefined, undefined]);
  });

  it("stands above titles in small letters as well", () => {
    const title = "Thực hiện cải cách hành chính năm 2026";
    expect(said("UBND XÃ TÂN HÒA", "KẾ HOẠCH", title).slice(0, 2)).toEqual([title, COMMITTEE]);
    const plain = "Kế hoạch công tác tháng 9 năm 2026";
    expect(said("UBND XÃ TÂN HÒA", plain).slice(0, 2)).toEqual([plain, COMMITTEE]);
    expect(said("Ban biên tập", plain).slice(0, 2)).toEqual([plain, undefined]);
  });

  it("gives way to whoever issued the document that the table is attached to", () => {
    const attached = "(Kèm theo Kế hoạch số 5/KH-UBND ngày 05/01/2026 của UBND tỉnh Bắc Ninh)";
    expect(said("UBND XÃ TÂN HÒA", "DANH MỤC NHIỆM VỤ", attached).slice(0, 2)).toEqual([
      "DANH MỤC NHIỆM VỤ",
      "Ủy ban nhân dân tỉnh Bắc Ninh",
    ]);
  });

  it("is that of a document without it only where the symbol of its number is of that body", () => {
    const issuer = (attached: string) =>
      said("UBND XÃ TÂN HÒA", "DANH MỤC NHIỆM VỤ NĂM 2026", attached)[1];
    expect(issuer("(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026)")).toBe(COMMITTEE);
    expect(issuer("(Kèm theo Kế hoạch số 45/KH-STN)")).toBeUndefined();
  });

  it("is that of the plan of a sheet, and comes back with it", () => {
    const { plan } = readPlanRows([
      ["UBND XÃ TÂN HÒA"],
      ["CHƯƠNG TRÌNH CÔNG TÁC THÁNG 9 NĂM 2026"],
      ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
      [1, "Rà soát", "Văn phòng", "Trong tháng"],
    ]);
    expect(plan.issuer?.name).toBe(COMMITTEE);
    const back = readPlanTable(renderPlanTable(plan, { layout: "tab-separated" })).plan;
    expect([back.title, back.issuer?.name, back.period]).toEqual([
      plan.title,
      COMMITTEE,
      { start: "2026-09-01", end: "2026-09-30" },
    ]);
  });
});

describe("brackets about figures or the paper below a title", () => {
  it.each([
    "(Số liệu đến ngày 31/7/2026)",
    "(Số liệu tính đến 31/7/2026)",
    "(Số liệu năm 2025)",
    "(SỐ LIỆU ĐẾN THÁNG 7/2026)",
    "(Dự thảo lần 2)",
    "-----",
  ])("are no part of it: %s", (aside) => {
    const title = "CHƯƠNG TRÌNH CÔNG TÁC THÁNG 9 NĂM 2026";
    expect(said(title, aside)).toEqual([title, undefined, ...SEPTEMBER]);
  });

  it("tell the year of a report that names none", () => {
    const title = "BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ";
    expect(said(title, "(Số liệu đến ngày 31/5/2026)").slice(0, 3)).toEqual([
      title,
      undefined,
      2026,
    ]);
  });
});

describe("the time of a plan on a line below its title", () => {
  it.each([
    ["CHƯƠNG TRÌNH CÔNG TÁC", "Tháng 9 năm 2026", 9, 9],
    ["CHƯƠNG TRÌNH CÔNG TÁC", "Tháng 9/2026", 9, 9],
    ["KẾ HOẠCH", "Tháng 9 năm 2026", 9, 9],
    ["CHƯƠNG TRÌNH", "Quý III năm 2026", 7, 9],
    ["LỊCH CÔNG TÁC", "6 tháng cuối năm 2026", 7, 12],
    ["Chương trình công tác", "Tháng 9 năm 2026", 9, 9],
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH", "Năm 2026", undefined, undefined],
  ])("ends it: %s, %s", (title, time, first, last) => {
    const all = [`${title} ${time}`, undefined, 2026, first, last];
    expect(said(title, time)).toEqual(all);
    expect(readPlanHeading([title, time])).not.toHaveProperty("documentTitle");
  });

  const HEAD = [
    "UBND XÃ TÂN HÒA\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "\tĐộc lập - Tự do - Hạnh phúc",
    "Số: 12/CTr-UBND\tTân Hòa, ngày 28 tháng 8 năm 2026",
  ];
  const TABLE = ["TT\tNhiệm vụ\tChủ trì\tThời hạn", "1\tRà soát\tVăn phòng\tTrước ngày 20"];

  it("gives the period of a plan below a letterhead in two columns", () => {
    const text = [...HEAD, "CHƯƠNG TRÌNH CÔNG TÁC", "Tháng 9 năm 2026", ...TABLE].join("\n");
    expect(readPlanTable(text).plan).toMatchObject({
      title: { vi: "CHƯƠNG TRÌNH CÔNG TÁC Tháng 9 năm 2026" },
      number: { number: "12/CTr-UBND" },
      issuer: { name: COMMITTEE },
      issuedOn: "2026-08-28",
      period: { start: "2026-09-01", end: "2026-09-30" },
    });
  });

  it("does so in HTML", () => {
    const row = (...cells: readonly string[]): string =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const page =
      `<table>${row("UBND XÃ TÂN HÒA<br>Số: 12/CTr-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>Tân Hòa, ngày 28 tháng 8 năm 2026")}</table>` +
      `<p>CHƯƠNG TRÌNH CÔNG TÁC</p><p>Tháng 9 năm 2026</p>` +
      `<table>${row("TT", "Nhiệm vụ", "Thời hạn")}${row("1", "Rà soát", "Ngày 15")}</table>`;
    const { plan } = readPlanTable(page);
    expect(plan.title?.vi).toBe("CHƯƠNG TRÌNH CÔNG TÁC Tháng 9 năm 2026");
    expect(plan.period).toEqual({ start: "2026-09-01", end: "2026-09-30" });
  });

  it("is no title where nothing names the plan above it", () => {
    expect(readPlanHeading(["Phòng Kinh tế", "Tháng 9 năm 2026"])).not.toHaveProperty("title");
  });
});
