import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("labels without a colon, and sentences of one body", () => {
  it.each([
    ["Cơ quan chủ trì\n- Sở Tư pháp.\n- Sở Du lịch.", ["Sở Tư pháp [lead]", "Sở Du lịch [lead]"]],
    [
      "b) Đơn vị phối hợp\n- Các trường\n- Công an xã",
      ["Các trường [coordinate]", "Công an xã [coordinate]"],
    ],
    ["Chủ trì, phối hợp với các sở, ngành", ["Các sở, ngành [coordinate]"]],
    [
      "(Sở Y tế chủ trì, phối hợp với Công an tỉnh)",
      ["Sở Y tế [lead]", "Công an tỉnh [coordinate]"],
    ],
    ["1. Sở Tư pháp\nChủ trì, phối hợp với các sở", ["Sở Tư pháp [lead]", "Các sở [coordinate]"]],
    ["Sở Tư pháp:\n- Chủ trì, phối hợp với các sở", ["Sở Tư pháp [lead]", "Các sở [coordinate]"]],
    ["Sở Tư pháp:\nPhối hợp với Công an tỉnh", ["Sở Tư pháp [lead]", "Công an tỉnh [coordinate]"]],
    [
      "Sở Y tế: phối hợp với các trường; Sở Nội vụ: tổng hợp",
      ["Sở Y tế [lead]", "Các trường [coordinate]", "Sở Nội vụ"],
    ],
    ["Điều 3. Các Bộ trưởng, Sở Y tế", ["Các bộ trưởng", "Sở Y tế"]],
    ["2.1. Sở Y tế", ["Sở Y tế"]],
  ])("%j", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it("words that nobody could read end before partners", () => {
    const cell = "nếu vượt thẩm quyền thì phối hợp với Sở Tư pháp";
    expect(names(cell)).toEqual(["Sở Tư pháp [coordinate]"]);
    expect(findings(cell)).toEqual(["unrecognized-agency: nếu vượt thẩm quyền thì"]);
  });
});
