import { findTargets } from "chiso/target";
import { describe, expect, it } from "vitest";

const times = (text: string): (string | undefined)[] =>
  findTargets(text).targets.map(({ deadline }) => deadline?.text);

describe("a second time in a sentence", () => {
  it("holds for what follows when it is set off at the head of it", () => {
    expect(
      times(
        "phấn đấu đến năm 2020, sản lượng cá đạt 22.000 tấn và đến năm 2030, đưa diện tích ao lên 2.000 ha, năng suất lên 25 tấn/ha",
      ),
    ).toEqual(["đến năm 2020", "đến năm 2030", "đến năm 2030"]);
    expect(
      times(
        "Đến năm 2025, tỷ lệ xã đạt chuẩn đạt 60%, đến năm 2030, tỷ lệ huyện đạt chuẩn đạt 70%, tỷ lệ hộ khá đạt 80%",
      ),
    ).toEqual(["Đến năm 2025", "đến năm 2030", "đến năm 2030"]);
  });

  it("leaves open what follows a figure of its own, and says so", () => {
    const { targets } = findTargets(
      "Đến năm 2025, tỷ lệ hồ sơ đúng hạn đạt 80%, đến năm 2030 đạt 90%, tỷ lệ hài lòng đạt 95%",
    );
    expect(targets.map(({ deadline }) => deadline?.text)).toEqual([
      "Đến năm 2025",
      "đến năm 2030",
      undefined,
    ]);
    expect(targets[2]?.findings.map(({ code }) => code)).toContain("target-time-unclear");
  });

  it("ends at the verb behind it where a range follows", () => {
    expect(
      times("Đến năm 2025, chi cho nghiên cứu đạt 1,2% GDP, năm 2030 là 1,5 - 2% GDP"),
    ).toEqual(["Đến năm 2025", "năm 2030"]);
    expect(times("Tỷ trọng dịch vụ năm 2028 là 40 - 42%")).toEqual(["năm 2028"]);
  });
});
