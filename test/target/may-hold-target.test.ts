import { describe, expect, it } from "vitest";
import { cutText } from "../../src/reading/index.js";
import { mayHoldTarget } from "../../src/target/clause/may-hold-target.js";
import { readTargets } from "../../src/target/statement/read.js";
import { readerOf } from "../../src/target/token/reader.js";
import { CORPUS } from "../fuzz/corpus.js";
import { diceOf } from "../fuzz/dice.js";
import { TEXTS } from "../fuzz/texts.js";
import { shareOf } from "../properties.js";

const mayHold = (text: string): boolean => mayHoldTarget(readerOf(cutText(text), "running"));

/** What is read of a text, whether or not it is known before that it can hold something. */
function whatIsRead(text: string): number {
  const { targets, lost } = readTargets(readerOf(cutText(text), "running"), { document: "plan" });
  return targets.length + lost.length;
}

/** A text without its figures: what is still read of it stands in words. */
const withoutFigures = (text: string): string => text.replace(/\p{Nd}/gu, "");

describe("which texts may hold a target", () => {
  it.each([
    "Niêm yết 100% thủ tục hành chính",
    "tối thiểu95% hồ sơ",
    "Trồng rừng trên 40m2 mỗi hộ",
    "ít nhất năm sáng kiến",
    "Đơn vị xếp loại Tốt trở lên",
    "Nâng cao chỉ số PAPI",
    "cao hơn mức bình quân cả nước",
    "Dẫn đầu khu vực về chuyển đổi số",
    "hoàn thành và vượt kế hoạch được giao",
    "Không còn hộ nghèo",
    "Năng suất tăng gấp đôi",
  ])("looks into %j", (text) => {
    expect(mayHold(text)).toBe(true);
  });

  it.each([
    "Công khai danh sách hộ nghèo, hộ cận nghèo",
    "Tuyên truyền, phổ biến pháp luật cho cán bộ cấp xã",
    "Rà soát quy hoạch sử dụng đất tại các phường",
    "Tỷ lệ hồ sơ trực tuyến",
  ])("passes over %j", (text) => {
    expect(mayHold(text)).toBe(false);
    expect(whatIsRead(text)).toBe(0);
  });

  it("passes over nothing that holds one, with figures or without", () => {
    const dice = diceOf(20_261_201);
    const made = Array.from({ length: shareOf(20_000) }, () =>
      dice.happens(0.5) ? TEXTS.runningTargets(dice) : TEXTS.target(dice),
    );
    const texts = [...CORPUS.targets, ...made];
    const passed = [...texts, ...texts.map(withoutFigures)].filter((text) => !mayHold(text));
    expect(passed.length).toBeGreaterThan(texts.length / 20);
    expect(passed.filter((text) => whatIsRead(text) > 0)).toEqual([]);
  });
});
