import { DOCUMENT_TYPES, parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

/**
 * Whether a text can cite at all is asked before it is read. A sign of emphasis is passed over by
 * the readers, but lets a text through to them: with it and without it one text says the same.
 */
const bothWays = (text: string): readonly [asked: unknown, read: unknown] => {
  const told = (written: string): unknown => parseCitations(written).citations;
  return [told(text), told(`${text} *`)];
};

const types = Object.values(DOCUMENT_TYPES).flatMap(({ name, words = [], symbols }) => [
  name,
  ...words,
  ...symbols,
  name.replaceAll(" ", ""),
  name.toUpperCase(),
]);
const numbers = [
  "15 ngày 05 tháng 3 năm 2024 của UBND tỉnh",
  "số 15 của UBND tỉnh",
  "sô: 15 ngày 05.3.2024",
  "ngày 05 tháng 3 năm 2024 của UBND tỉnh",
  "ngày ký 05.3.2024 của UBND tỉnh",
  "ngày ban hành 05 tháng 3 năm 2024 của UBND tỉnh",
  "của UBND tỉnh ngày mồng 5 tháng 3 năm 2024",
  "57, 59 và 66 của Bộ Chính trị",
  "số …-CP và 15 hộ",
  "15-CP",
  "2018 của 12 hộ",
];

describe("a text that cannot cite is not read, and all others are", () => {
  it.each(types)("behind the type: %s", (type) => {
    for (const number of numbers) {
      const [asked, read] = bothWays(`theo ${type} ${number}`);
      expect(asked).toEqual(read);
    }
  });

  it.each([
    "Luật Đất đai và 12 hộ",
    "Pháp luật: Đất đai năm 2024",
    "theo phápluật, Luật Nhà ở, 5 hộ",
    "thi hành Pháp lệnh Thú y, đợt 2",
    "Hiến pháp, 5 lớp",
    "Nghị quyết Đại hội Đảng bộ xã lần thứ I, 5 hộ",
    "Sáng 5.6.2024, Sở Y tế đã ban hành Công văn hỏa tốc",
    "công văn số CV01.18 ngày 12.3.2018",
    "công văn số (15) ngày 12.3.2018 của Công ty A",
    "số 30-2020-NĐ-CP",
    "theo 30-2020.QH14",
    "s ố 1 5 - C P",
    "số l5-CP",
    "Quyết định 15 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  ])("%s", (text) => {
    const [asked, read] = bothWays(text);
    expect(asked).toEqual(read);
  });

  it.each([
    "Niêm yết danh sách hộ nghèo, hộ cận nghèo (đợt 13)",
    "Phổ biến, giáo dục pháp luật cho 500 người",
    "Tập huấn 3 lớp, giai đoạn 2021-2025; tỷ lệ đạt từ 85% trở lên",
    "Đại biểu dự: 120 người; cống hiến 20 năm; ra lệnh 2 lần",
    "Thi hành kỷ luật 5 người, quy luật 80/20",
  ])("%s", (text) => {
    const [asked, read] = bothWays(text);
    expect(asked).toEqual([]);
    expect(read).toEqual([]);
  });
});
