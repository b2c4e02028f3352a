import { parseDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const labels = (text: string): (string | undefined)[] =>
  parseDeadline(text).clauses.map(({ label }) => label);

describe("the label of a clause", () => {
  it("keeps the bracket that closes one within", () => {
    expect(labels("Báo cáo kết quả (mẫu số 2) trước ngày 15/6/2022")).toEqual([
      "Báo cáo kết quả (mẫu số 2)",
    ]);
    expect(labels("- Rà soát danh mục (cấp xã). - Công khai kết quả: quý II/2022")).toEqual([
      "Rà soát danh mục (cấp xã)",
      "Công khai kết quả",
    ]);
  });

  it("leaves out a bracket that only surrounds the time", () => {
    expect(labels("Công bố kết quả (trước ngày 15/6/2022)")).toEqual(["Công bố kết quả"]);
    expect(labels("(Báo cáo) tháng 6/2022")).toEqual(["Báo cáo"]);
  });
});
