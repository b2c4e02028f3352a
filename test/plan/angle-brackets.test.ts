import { describe, expect, it } from "vitest";
import { readPlanTable } from "../../src/plan/index.js";

const read = (title: string, deadline = "Quý II") =>
  readPlanTable(`TT\tNhiệm vụ\tThời hạn\nI\tMục\n1\t${title}\t${deadline}`, { year: 2026 });
const titleOf = (title: string): string | undefined =>
  read(title).plan.sections[0]?.tasks[0]?.title;

describe("words in angle brackets", () => {
  it.each([
    "Rà soát mạng <LAN> nội bộ",
    "Gửi <info@coquan.example> danh sách",
    "Báo cáo <mật>",
    "Trả về List<String>",
    "Kết nối <Sở Tư pháp> với <UBND xã>",
    "Phát hành <Sổ tay> cho cán bộ",
    "Họp tại phòng <A>",
    "Kiểm tra <Hệ thống>, <Bộ phận>",
  ])("stay where they are no tags: %s", (title) => {
    const reading = read(title);
    expect(titleOf(title)).toBe(title);
    expect(reading.findings.map(({ code }) => code)).not.toContain("table-struck-out");
    expect(reading.leftovers).toEqual([]);
  });

  it("are read where they are a time", () => {
    const deadline = read("Rà soát", "<Quý II>").plan.sections[0]?.tasks[0]?.deadline;
    expect(deadline?.text).toBe("<Quý II>");
    expect(deadline?.clauses).toHaveLength(1);
  });

  it.each([
    ["Báo cáo <b>đậm</b> <i>nghiêng</i>", "Báo cáo đậm nghiêng"],
    ["Xem <a href='x'>trang</a> này<o:p></o:p>", "Xem trang này"],
    ["Rà soát<br/>quy chế", "Rà soát quy chế"],
  ])("go where they are tags: %s", (title, plain) => {
    expect(titleOf(title)?.replace(/\s+/g, " ")).toBe(plain);
  });
});
