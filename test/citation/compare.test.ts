import {
  citationKey,
  compareCitations,
  formatCitation,
  parseCitations,
  sameCitation,
  type Citation,
} from "chiso/citation";
import { describe, expect, it } from "vitest";

function one(text: string): Citation {
  const [citation] = parseCitations(text).citations;
  if (citation === undefined) throw new Error(`no citation in ${text}`);
  return citation;
}

describe("two citations", () => {
  it.each([
    ["Nghị định 09/2019/NĐ-CP", "Nghị định số 9/2019/NÐ-CP", "same", "number-and-year"],
    [
      "Nghị quyết số 17/NQ-CP ngày 07/3/2019",
      "Nghị quyết 17-NQ/CP ngày 07/3/2019",
      "same",
      "number-and-year",
    ],
    [
      "21/KH-UBND ngày 02/02/2021 của UBND tỉnh Sơn La",
      "21/KH-UBND ngày 2/2/2021 của Chủ tịch UBND tỉnh Sơn La",
      "same",
      "number-date-and-issuer",
    ],
    [
      "21/KH-UBND ngày 02/02/2021 của UBND tỉnh",
      "21/KH-UBND ngày 02/02/2021",
      "possible",
      "issuer-unstated",
    ],
    [
      "21/KH-UBND ngày 02/02/2021 của UBND tỉnh Sơn La",
      "21/KH-UBND ngày 02/02/2021 của UBND tỉnh Hưng Yên",
      "different",
      "issuers-differ",
    ],
    ["24/KH-UBND ngày 21/01/2021", "24/KH-UBND ngày 28/01/2021", "possible", "dates-disagree"],
    ["21/KH-UBND ngày 02/02/2021", "21/KH-UBND ngày 02/02/2022", "different", "years-differ"],
    ["21/KH-UBND", "21/QĐ-UBND", "different", "types-differ"],
    ["21/KH-UBND", "22/KH-UBND", "different", "serials-differ"],
    ["21/KH-UBND", "21/KH-VPUB", "different", "bodies-differ"],
    ["06/2021/QĐ-UBND", "06/QĐ-UBND ngày 14/4/2021", "different", "registers-differ"],
    ["Nghị định số 61/2018/NĐ-CP", "Nghị định số 61/NĐ-CP", "possible", "date-unstated"],
    ["Kế hoạch số      /KH-UBND", "Kế hoạch số 21/KH-UBND", "possible", "number-unstated"],
    ["Luật Tố cáo năm 2018", "luật tố cáo năm 2018", "same", "name-and-year"],
    ["Luật Tố cáo năm 2018", "Luật Khiếu nại năm 2011", "different", "names-differ"],
    ["Luật Tố cáo năm 2011", "Luật Tố cáo năm 2018", "different", "years-differ"],
    ["Luật Tố cáo năm 2018", "25/2018/QH14", "possible", "number-unstated"],
    ["Luật Tố cáo ngày 12/6/2018", "Luật Tố cáo ngày 13/6/2018", "possible", "dates-disagree"],
    [
      "21/KH-UBND ngày 02/02/2021 của UBND huyện Mai Sơn tỉnh Sơn La",
      "21/KH-UBND ngày 02/02/2021 của UBND huyện Mộc Châu, tỉnh Sơn La",
      "different",
      "issuers-differ",
    ],
    [
      "21/KH-UBND ngày 02/02/2021 của UBND tỉnh Sơn La",
      "21/KH-UBND ngày 02/02/2021 của UBND thành phố Sơn La",
      "different",
      "issuers-differ",
    ],
    [
      "21/KH-UBND ngày 02/02/2021 của UBND TP. Hà Nội",
      "21/KH-UBND ngày 02/02/2021 của UBND thành phố Hà Nội",
      "same",
      "number-date-and-issuer",
    ],
    // The Party writes QĐ for decisions and regulations; without the word it may be either.
    ["Quy định số 205-QĐ/TW", "205-QĐ/TW ngày 23/9/2019", "possible", "types-differ"],
  ])("%s; %s: %s, %s", (left, right, relation, reason) => {
    expect(compareCitations(one(left), one(right))).toMatchObject({ relation, reason });
    expect(compareCitations(one(right), one(left))).toMatchObject({ relation, reason });
  });

  it("of one province need not name it", () => {
    const left = one("21/KH-UBND ngày 02/02/2021 của UBND tỉnh");
    const right = one("21/KH-UBND ngày 02/02/2021");
    expect(sameCitation(left, right)).toBe(false);
    expect(sameCitation(left, right, { sameProvince: true })).toBe(true);
    const district = one("21/KH-UBND ngày 02/02/2021 của UBND huyện Mai Sơn");
    const same = { sameProvince: true };
    expect(compareCitations(left, district, same).reason).toBe("issuers-differ");
    expect(compareCitations(right, district, same).reason).toBe("issuer-unstated");
    const undated = one("Kế hoạch số 21/KH-UBND");
    expect(compareCitations(left, undated, { sameProvince: true }).reason).toBe("date-unstated");
    const normative = one("06/2021/QĐ-UBND");
    expect(sameCitation(normative, normative, { sameProvince: true })).toBe(true);
  });
});

describe("the key of a citation", () => {
  it.each([
    ["Kế hoạch số 021/KH-UBND ngày 02/02/2021", "plan:21:ubnd:2021"],
    ["06/2021/QĐ-UBND", "decision:6/2021:ubnd:2021"],
    ["1280/KH-SVHTT&DL", "plan:1280:svhttdl:"],
    ["2231/SNV-CCHC&PC", "letter:2231:snv-cchcpc:"],
    ["Luật Tố cáo năm 2018", "law:to-cao:2018"],
    ["64/2025/QH15", ":64/2025:qh15:2025"],
  ])("of %s is %s", (text, key) => {
    expect(citationKey(one(text))).toBe(key);
  });
});

describe("a citation written out", () => {
  it.each([
    [
      "Kế hoạch 21 /KH-UBND ngày 2/2/2021 của UBND tỉnh",
      "Kế hoạch số 21/KH-UBND ngày 02 tháng 02 năm 2021 của UBND tỉnh",
    ],
    ["06/2021/QĐ-UBND", "Quyết định số 06/2021/QĐ-UBND"],
    [
      "581/BNV-CCHC ngày 15/3/2021 về báo cáo",
      "Công văn số 581/BNV-CCHC ngày 15 tháng 3 năm 2021 về việc báo cáo",
    ],
    ["Luật Tố cáo năm 2018", "Luật Tố cáo năm 2018"],
    ["Luật Đầu tư công ngày 18/6/2014", "Luật Đầu tư công ngày 18 tháng 6 năm 2014"],
    ["Hiến pháp năm 2013", "Hiến pháp năm 2013"],
    ["64/2025/QH15", "Văn bản số 64/2025/QH15"],
    [
      "Luật Tố cáo số 25/2018/QH14 ngày 12/6/2018",
      "Luật Tố cáo số 25/2018/QH14 ngày 12 tháng 6 năm 2018",
    ],
    ["Nghị quyết số 6-NQ/TW năm 2016", "Nghị quyết số 6-NQ/TW năm 2016"],
  ])("%s", (text, written) => {
    expect(formatCitation(one(text))).toBe(written);
  });

  it.each(["121-CP", "64/2025/QH15", "số 09/CTPH-CP-MTTQ", "Quy định số 205-QĐ/TW"])(
    "keeps the type of %s as it was, stated or not",
    (text) => {
      const citation = one(text);
      expect(one(formatCitation(citation)).type).toEqual(citation.type);
    },
  );
});
