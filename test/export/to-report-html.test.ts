import { toGanttSvg, toReportHtml, toYearSvg } from "chiso/export";
import { reportContents, schedulePlan, type TrackedPlan } from "chiso/progress";
import { isChisoError } from "chiso/text";
import { plainDate, vietnamCalendar } from "chiso/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inference, plan, tracked } from "../../examples/half-year-report.js";
import { planWith, seen } from "../progress/plans.js";
import { read } from "./charts.js";

const letterhead = {
  agency: "Văn phòng",
  place: "Hưng Yên",
  date: plainDate("2021-07-01"),
  recipients: ["Lưu: VT"],
  signature: { capacity: "CHÁNH VĂN PHÒNG", name: "Nguyễn Văn A" },
};
const pageOf = (of: TrackedPlan, more: object = {}) =>
  toReportHtml(reportContents(of, { form: "half-year", letterhead, ...more }));

/** What a page says, without its marks. */
function wordsOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, "")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, " ");
}

describe("the page of a report", () => {
  it("gives several addressees a line each, with a dash", () => {
    const to = ["Ủy ban nhân dân tỉnh", "Sở Nội vụ"];
    const page = pageOf(tracked, { letterhead: { ...letterhead, to } });
    expect(page).toContain("<p>Kính gửi:</p><p>- Ủy ban nhân dân tỉnh;<br>- Sở Nội vụ.</p>");
    const one = pageOf(tracked, { letterhead: { ...letterhead, to: ["Sở Nội vụ"] } });
    expect(one).toContain('<div class="to"><p>Kính gửi: Sở Nội vụ</p></div>');
  });

  it("keeps the months of a year whole on the first page of a long drawing", () => {
    const page = pageOf(tracked);
    const [, width = ""] = /\.long svg\{width:(\d+)mm/.exec(page) ?? [];
    const year = toYearSvg(tracked, { calendar: vietnamCalendar });
    const [, units = ""] = / height="(\d+)"/.exec(year) ?? [];
    // A4 without its margins and the heading of the annex; a drawing is 400 units wide.
    expect((Number(units) * Number(width)) / 400).toBeLessThan(257 - 28);
  });
});

describe("a report as a page", () => {
  const page = pageOf(tracked, { plan, inference });

  it("has the administrative form around what the report says", () => {
    const words = wordsOf(page);
    const order = [
      "VĂN PHÒNG",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: ……/BC-……",
      "Hưng Yên, ngày 01 tháng 7 năm 2021",
      "BÁO CÁO",
      "Kết quả thực hiện Kế hoạch cải thiện",
      "I. Kết quả theo nội dung",
      "Nơi nhận:",
      "- Lưu: VT.",
      "CHÁNH VĂN PHÒNG",
      "Nguyễn Văn A",
    ];
    let from = 0;
    for (const each of order) {
      const at = words.indexOf(each, from);
      expect(at, each).toBeGreaterThanOrEqual(from);
      from = at;
    }
    expect(page).toContain("@page{size:A4;margin:20mm 15mm 20mm 30mm");
  });

  it("says all that the contents say", () => {
    const words = wordsOf(page);
    for (const block of reportContents(tracked, { form: "half-year", plan, inference }).blocks) {
      const texts =
        block.kind === "list"
          ? block.items.flatMap(({ text, items = [] }) => [text, ...items])
          : block.kind === "table"
            ? [...block.heads, ...block.rows.flat()]
            : block.kind === "rates"
              ? []
              : [block.text];
      for (const text of texts) expect(words).toContain(text.replace(/\s+/g, " ").trim());
    }
  });

  it("needs nothing from outside, and draws its rates unless told not to", () => {
    expect(page.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(
      /https?:|<script|<link|<img|href=/,
    );
    const drawings = page.match(/<svg [\s\S]*?<\/svg>/g) ?? [];
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) expect(() => read(drawing)).not.toThrow();
    const contents = reportContents(tracked, { form: "half-year" });
    expect(toReportHtml(contents, { charts: false })).not.toContain("<svg");
    expect(toReportHtml(contents)).toContain(`<h1>${contents.title}</h1>`);
  });

  it("takes whatever the plan and the letterhead say for text", () => {
    const content = fc.string({ unit: "binary" }).map((words) => `x${words}`);
    fc.assert(
      fc.property(content, (words) => {
        const own = planWith({ code: "1", title: words, deadline: "Quý I", results: [words] });
        const at = seen(schedulePlan({ ...own, title: { vi: words } }), "2021-06-30");
        const named = { agency: words, parent: words, to: [words], recipients: [words] };
        const hostile = pageOf(at, { plan: own, letterhead: named });
        const plain = pageOf(at, { letterhead: named });
        expect(hostile).not.toMatch(/\p{Bidi_Control}|<script|<!--/u);
        expect(hostile.match(/<h1>/g)).toHaveLength(1);
        expect(hostile.match(/<table>/g)?.length).toBe(plain.match(/<table>/g)?.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the annex of drawings", () => {
  const contents = reportContents(tracked, { form: "half-year", letterhead });
  const drawings = [toGanttSvg(tracked), toYearSvg(tracked, { calendar: vietnamCalendar })];

  it("stands behind the signature, and says what it belongs to", () => {
    const page = toReportHtml(contents, { drawings });
    const words = wordsOf(page);
    expect(words.indexOf("PHỤ LỤC BIỂU ĐỒ")).toBeGreaterThan(words.indexOf("Nguyễn Văn A"));
    expect(words).toContain(
      "(Kèm theo Báo cáo số ……/BC-…… ngày 01 tháng 7 năm 2021 của Văn phòng)",
    );
    expect(page.match(/<svg [\s\S]*?<\/svg>/g)).toHaveLength(4);
    for (const drawing of drawings) expect(page).toContain(drawing.trimEnd());
    expect(toReportHtml(contents, { drawings: [] })).toBe(toReportHtml(contents));
  });

  it("belongs to nothing where there is no letterhead", () => {
    const plain = reportContents(tracked, { form: "half-year", locale: "en" });
    const words = wordsOf(toReportHtml(plain, { drawings }));
    expect(words.trim().endsWith("ANNEX: CHARTS")).toBe(true);
  });

  it("lets the printer divide only what no page holds with letters that can be read", () => {
    const tasks = Array.from({ length: 60 }, (_, at) => ({
      code: `${at + 1}`,
      title: "Rà soát",
      deadline: "Quý I",
    }));
    const long = toGanttSvg(schedulePlan(planWith(...tasks)));
    expect(toReportHtml(contents, { drawings: [long] })).toContain('<figure class="long">');
    expect(toReportHtml(contents, { drawings })).not.toContain('<figure class="long">');
  });

  it("takes drawings of this room whatever their words are, and nothing else", () => {
    const words = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(words, (title) => {
        const own = planWith({ code: "1", title: `x${title}`, deadline: "Quý I" });
        const drawing = toGanttSvg(schedulePlan({ ...own, title: { vi: title } }), { title });
        expect(() => toReportHtml(contents, { drawings: [drawing] })).not.toThrow();
      }),
    );
    const [drawing = ""] = drawings;
    const others: readonly string[] = [
      "",
      "<svg></svg>\n",
      "<p>x</p>",
      `${drawing}<script>x</script></svg>\n`,
      drawing.replace("<desc>", "<script>x</script><desc>"),
      drawing.replace("<rect ", '<rect onload="x" '),
      drawing.replace("<rect ", '<a href="https://example.org"/><rect '),
      drawing.replace("<rect ", "<style>*{display:none}</style><rect "),
      drawing.replace("<rect ", "<foreignObject/><rect "),
    ];
    for (const other of others) {
      expect(other).not.toBe(drawing);
      const call = () => toReportHtml(contents, { drawings: [other] });
      expect(call, other.slice(0, 60)).toThrow(/drawings\[0\]/);
      try {
        call();
      } catch (error) {
        expect(isChisoError(error) && error.code).toBe("invalid-data");
      }
    }
  });
});
