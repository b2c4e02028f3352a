import { readPlanTable, type PlanReading } from "chiso/plan";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsOf, onlyTask, tasksOf } from "./tables.js";

const HEADER = [
  "Số",
  "TT\nNội dung công việc Thời gian Đơn vị chủ trì",
  "Đơn vị",
  "phối hợp\nSản phẩm",
];

/** The text of a PDF whose first row goes on behind the header of the second page. */
function overPage(before: readonly string[], behind: readonly string[]): PlanReading {
  const lines = [...HEADER, "1", ...before, ...HEADER, ...behind];
  return readPlanTable(lines.join("\n\n"), { year: 2023 });
}

const WHEN_AND_WHO = ["Quý I", "Văn phòng Sở", "Các phòng, đơn vị"];

const titlesOf = (reading: PlanReading): string[] | undefined =>
  tasksOf(reading)[0]?.deliverables.map(({ title }) => title.replace(/\s+/g, " "));

describe("a row of a PDF that goes on over a page", () => {
  it("has an item of the listed outputs behind the rest of the task, on its line", () => {
    const reading = overPage(
      [
        ...["- Sắp xếp lại quầy tiếp nhận", "theo từng lĩnh vực, phù hợp"],
        ...WHEN_AND_WHO,
        ...["- Người dân tìm được quầy cần", "đến mà không phải hỏi lại"],
      ],
      [
        ...["với mặt bằng mới - Thời gian chờ của mỗi lượt", "giảm còn dưới mười phút"],
        ...["- Đặt máy lấy số ở cửa vào", "Quý III", "Thanh tra Sở", "Phòng Một cửa"],
        "Máy lấy số chạy ổn định",
      ],
    );
    const task = onlyTask(reading);
    expect(task.activities).toEqual([
      "Sắp xếp lại quầy tiếp nhận theo từng lĩnh vực, phù hợp với mặt bằng mới",
      "Đặt máy lấy số ở cửa vào",
    ]);
    expect(task.deliverables.map(({ title, deadline }) => [title, deadline?.text])).toEqual([
      ["Người dân tìm được quầy cần đến mà không phải hỏi lại", "Quý I"],
      ["Thời gian chờ của mỗi lượt giảm còn dưới mười phút", "Quý I"],
      ["Máy lấy số chạy ổn định", "Quý III"],
    ]);
    expect(findingsOf(reading).join()).not.toContain("table-cells-uncertain");
  });

  it("has small letters behind a line that was not filled go on with the open output", () => {
    const reading = overPage(
      [
        ...["Bố trí người trực ở quầy có", "hiểu biết về máy tính, biết"],
        ...WHEN_AND_WHO,
        ...["Cách tiếp dân ở các quầy ngày", "một tốt, người đến làm việc"],
      ],
      [
        ...["nói chuyện nhẹ nhàng với", "dân", "được chỉ dẫn đủ:"],
        ...["- Biết phải nộp những giấy gì", "- Biết ngày nào đến lấy"],
      ],
    );
    expect(onlyTask(reading).title).toBe(
      "Bố trí người trực ở quầy có hiểu biết về máy tính, biết nói chuyện nhẹ nhàng với dân",
    );
    expect(titlesOf(reading)).toEqual(["Biết phải nộp những giấy gì", "Biết ngày nào đến lấy"]);
    expect(onlyTask(reading).deliverables[0]?.text).toMatch(/làm việc được chỉ dẫn đủ:/);
  });

  it("is left over, with a finding, where nothing tells which cell goes on", () => {
    const reading = overPage(
      [
        ...["Ghi lại các ý kiến của người", "đến làm việc trong tuần vào"],
        ...WHEN_AND_WHO,
        ...["Sổ ghi ý kiến được xem vào", "thứ sáu và chuyển tới từng"],
      ],
      ["sổ đặt ở bàn của trưởng ca", "phòng có người phụ trách rõ"],
    );
    expect(onlyTask(reading).title).toBe(
      "Ghi lại các ý kiến của người đến làm việc trong tuần vào",
    );
    expect(findingsOf(reading)).toContain("table-cells-uncertain 37");
    expect(reading.leftovers.map(({ text }) => text)).toEqual([
      "sổ đặt ở bàn của trưởng ca",
      "phòng có người phụ trách rõ",
    ]);
  });

  it("is left over where a cell that cannot end so finds nothing to go on with", () => {
    const reading = overPage(
      [
        ...["Vẽ lại sơ đồ các quầy cho vừa", "với mặt bằng mới của tầng một"],
        ...WHEN_AND_WHO,
        ...["Sơ đồ treo ở cửa vào và", "gửi cho các phòng, đơn vị,"],
      ],
      ["nhà nhận bản in từ nhà in của"],
    );
    expect(findingsOf(reading).join()).toContain("table-cells-uncertain");
    expect(reading.leftovers.map(({ text }) => text)).toContain("nhà nhận bản in từ nhà in của");
  });

  it("has bullets go on with the column that lists, not with a task that is whole", () => {
    const reading = overPage(
      [
        ...["Dán lại nhãn cho kho giấy", "tờ cũ"],
        ...WHEN_AND_WHO,
        ...["- Nhãn có tên và năm của hộp", "hồ sơ"],
      ],
      ["- Sổ tra theo tên được in ra", "để ở quầy"],
    );
    expect(onlyTask(reading).title).toBe("Dán lại nhãn cho kho giấy tờ cũ");
    expect(titlesOf(reading)).toEqual([
      "Nhãn có tên và năm của hộp hồ sơ",
      "Sổ tra theo tên được in ra để ở quầy",
    ]);
  });
});

const ONSETS = "b ch d gh kh l m ng nh ph th tr".split(" ");
const RIMES = "anh em iên oan ung ươi ăt êch ôm uôi".split(" ");

/** The words of a phrase, each another one, so that the lines alone tell what goes on with what. */
function phrase(first: number, count: number): string {
  const words = Array.from({ length: count }, (_, at) => {
    const number = first + at;
    const rime = RIMES[number % RIMES.length] ?? "";
    return `${ONSETS[Math.floor(number / RIMES.length) % ONSETS.length] ?? ""}${rime}`;
  });
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const wordCount = fc.integer({ min: 5, max: 18 });

/** Lines of words as a cell of so many letters breaks them. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const each of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + each.length > width) lines.push(each);
    else lines[lines.length - 1] = `${line} ${each}`;
  }
  return lines;
}

const brokenRow = fc.record({
  title: wordCount,
  outputs: fc.array(wordCount, { minLength: 1, maxLength: 3 }),
  widths: fc.tuple(fc.integer({ min: 24, max: 32 }), fc.integer({ min: 24, max: 32 })),
  linesBefore: fc.integer({ min: 1, max: 6 }),
});

describe("generated rows that are broken by a page", () => {
  it("are read as they are, or a finding says that they may not be", () => {
    fc.assert(
      fc.property(brokenRow, ({ title: length, outputs: lengths, widths, linesBefore }) => {
        const [ofTask, ofOutput] = widths;
        const title = phrase(0, length);
        const outputs = lengths.map((count, at) => phrase((at + 1) * 20, count));
        const task = wrapped(title, ofTask);
        const listed = outputs.flatMap((each) => wrapped(`- ${each}`, ofOutput));
        const reading = overPage(
          [...task.slice(0, linesBefore), ...WHEN_AND_WHO, ...listed.slice(0, linesBefore)],
          [
            ...[...task.slice(linesBefore), ...listed.slice(linesBefore)],
            ...["2", "Xem lại kho giấy", "Quý II", "Thanh tra Sở", "Phòng Một cửa", "Báo cáo"],
          ],
        );
        if (findingsOf(reading).join().includes("table-cells-uncertain")) return;
        expect(tasksOf(reading)[0]?.title).toBe(title);
        expect(titlesOf(reading)).toEqual(outputs);
      }),
      { numRuns: 60 },
    );
  });
});
