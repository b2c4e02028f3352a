import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPlayground } from "../checks/playground.js";
import { browserPath, startBrowser } from "./browser.js";
import { excelFile, wordFile, type DroppedFile } from "./files.js";

const TEXT_TABLE = [
  "KẾ HOẠCH CÔNG KHAI NĂM 2021",
  "",
  "TT\tNhiệm vụ\tSản phẩm\tĐơn vị chủ trì\tThời gian hoàn thành",
  "I\tCÔNG KHAI\t\t\t",
  "1\tCông khai thủ tục\tBảng niêm yết\tVăn phòng\tQuý II, IV/2021",
  "2\tRà soát thủ tục\tBáo cáo\tThanh tra\ttháng 13",
  "3\tTrả lời phản ánh\tVăn bản\tVăn phòng\tKhi có phản ánh",
].join("\n");

/** A table as a page or a program of the office shows it: two tasks share one lead. */
const HTML_TABLE = `<p>KẾ HOẠCH CÔNG KHAI NĂM 2021</p>
<table border="1">
<tr><td>TT</td><td>Nhiệm vụ</td><td>Đơn vị chủ trì</td><td>Thời hạn</td></tr>
<tr><td>1</td><td>Công khai thủ tục</td><td rowspan="2">Văn phòng</td><td>Trước 20/12/2021</td></tr>
<tr><td>2</td><td>Rà soát thủ tục</td><td>Tháng 9/2021</td></tr>
</table>`;

/** A table whose cells would run, were they taken for markup. */
const HOSTILE_TABLE = [
  "KẾ HOẠCH <img src=x onerror=alert(1)> NĂM 2021",
  "",
  "TT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian hoàn thành",
  "1\tRà soát <script>alert(1)</script> thủ tục\tVăn phòng\tQuý II <svg onload=alert(1)> tháng 13",
].join("\n");

const DROP = `({ name, base64 }) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}`;

if (browserPath === undefined) {
  process.stderr.write(
    "The playground was not tried: no Chromium was found. Name one in CHROMIUM, or install it (apt-get install chromium).\n",
  );
}

describe.skipIf(browserPath === undefined)("the playground, opened from the disk,", () => {
  const folder = mkdtempSync(join(tmpdir(), "chiso-playground-"));
  const address = pathToFileURL(join(folder, "index.html")).href;
  /** What pages said: faults, refusals of the page's policy, and requests that leave the disk. */
  const said: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    [browser] = await Promise.all([startBrowser(), buildPlayground(folder, "src")]);
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page of its own; whatever it complains of fails the test. */
  async function withPage(
    act: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
    query = "",
  ): Promise<void> {
    const context = await browser.newContext({ offline: true, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    said.length = 0;
    page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => said.push(`fault: ${error.message}`));
    page.on("request", (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) said.push(`asks for ${request.url()}`);
    });
    try {
      await page.goto(address + query);
      await act(page);
      expect(said).toEqual([]);
    } catch (fault) {
      // What the page said is the likely reason of what it did not show.
      if (said.length > 0) throw new Error(said.join("\n"), { cause: fault });
      throw fault;
    } finally {
      await context.close();
    }
  }

  const summary = async (page: Page): Promise<string> => page.locator("#summary").innerText();

  const textsOf = async (page: Page, selector: string): Promise<string[]> =>
    page.locator(selector).allInnerTexts();

  const drop = async (page: Page, file: DroppedFile): Promise<void> => {
    await page.evaluate(`(${DROP})(${JSON.stringify(file)})`);
    await page.waitForSelector("#panel-plan table");
  };

  /** What is not accessible on the page as it stands, by rule and place. */
  async function barriers(page: Page): Promise<unknown> {
    await page.evaluate(axe.source);
    return page.evaluate(
      "axe.run({ preload: false }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))",
    );
  }

  it("reads a table pasted as text, each clause marked and dated", async () => {
    await withPage(async (page) => {
      expect(await summary(page)).toBe(
        "Chưa có bảng nào. Hãy dán bảng của bạn, hoặc xem một bảng mẫu.",
      );
      await page.locator("#table").fill(TEXT_TABLE);
      expect(await summary(page)).toBe("3 nhiệm vụ · 2 lần đến hạn · 2 chưa có ngày · 1 lưu ý");
      expect(await textsOf(page, "#panel-plan tbody tr:nth-child(2) mark")).toEqual([
        "Quý II1",
        "IV/20212",
      ]);
      expect(await textsOf(page, "#panel-plan tbody tr:nth-child(2) .days li")).toEqual([
        "30/06/2021",
        "31/12/2021",
      ]);
    });
  });

  it("shows a finding at its cell, with what it means behind it", async () => {
    await withPage(async (page) => {
      await page.locator("#table").fill(TEXT_TABLE);
      const cell = page.locator("#panel-plan td.deadline", { hasText: "tháng 13" });
      await cell.locator("summary").click();
      expect(await cell.innerText()).toContain("Nên làm gì");
      await page.locator("#tab-findings").click();
      expect(await page.locator("#panel-findings .findings").innerText()).toContain(
        "hàng 6, cột 5",
      );
    });
  });

  it("lists due dates by month with their basis, and what has none with the reason", async () => {
    await withPage(async (page) => {
      await page.locator("#table").fill(TEXT_TABLE);
      await page.locator("#tab-due").click();
      expect(await textsOf(page, "#panel-due h3")).toEqual([
        "Tháng 06/2021",
        "Tháng 12/2021",
        "Chưa có ngày đến hạn",
      ]);
      const [first = ""] = await textsOf(page, "#panel-due li");
      expect(first).toContain("30/06/2021");
      expect(first).toContain("Thứ Tư");
      expect(first).toContain("Kỳ dương lịch: đến hạn vào ngày cuối kỳ (Nghị định");
      expect(await page.locator("#panel-due").innerText()).toContain("chưa có ngày: chờ sự kiện");
    });
  });

  it("keeps merged cells of a table that was copied with its formatting", async () => {
    await withPage(async (page) => {
      await page.goto("about:blank");
      await page.setContent(HTML_TABLE);
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.press("ControlOrMeta+c");
      await page.goto(address);
      await page.locator("#table").focus();
      await page.keyboard.press("ControlOrMeta+v");
      expect(await page.locator("#received").innerText()).toContain("các ô gộp được giữ");
      expect(await textsOf(page, "#panel-plan td.lead")).toEqual(["Văn phòng", "Văn phòng"]);
      expect(await textsOf(page, "#panel-plan .days li")).toEqual(["19/12/2021", "30/09/2021"]);
    });
  });

  it("opens a .docx that is dropped on it", async () => {
    const file = await wordFile();
    await withPage(async (page) => {
      await drop(page, file);
      expect(await page.locator("#received").innerText()).toBe("Đã mở tệp ke-hoach.docx.");
      expect(await page.locator("#panel-plan caption").innerText()).toBe(
        "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024",
      );
      expect(await textsOf(page, "#panel-plan .days li")).toEqual([
        "30/06/2024",
        "31/12/2024",
        "14/06/2024",
      ]);
    });
  });

  // SheetJS makes days by the clock of the machine, the page by none.
  it.each(["Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Apia"])(
    "opens a .xlsx with its days as they stand, in %s",
    async (timezoneId) => {
      const file = await excelFile();
      await withPage(
        async (page) => {
          await drop(page, file);
          expect(await page.locator("#sheet").inputValue()).toBe("1");
          expect(await textsOf(page, "#panel-plan .days li")).toEqual(["05/06/2024", "12/09/2024"]);
          expect(await textsOf(page, "#panel-plan td.lead")).toEqual(["Sở Tư pháp", "Sở Tư pháp"]);
          expect((await textsOf(page, "#panel-plan td.status"))[0]).toContain("✓ 03/06/2024");
          expect(await summary(page)).toBe("2 nhiệm vụ · 2 lần đến hạn · 0 chưa có ngày · 1 lưu ý");
        },
        { timezoneId },
      );
    },
  );

  it("takes the days of a page that is called .xls as they are written", async () => {
    await withPage(async (page) => {
      const rows = "<tr><td>TT</td><td>Nhiệm vụ</td><td>Thời hạn</td></tr>";
      const row = "<tr><td>1</td><td>Rà soát</td><td>05/06/2024</td></tr>";
      await page.locator("#file").setInputFiles({
        name: "ke-hoach.xls",
        mimeType: "application/vnd.ms-excel",
        buffer: Buffer.from(`<html><meta charset="utf-8"><table>${rows}${row}</table></html>`),
      });
      await page.waitForSelector("#panel-plan table");
      expect(await textsOf(page, "#panel-plan .deadline mark")).toEqual(["05/06/20241"]);
    });
  });

  it("takes a file that is chosen, and says which it does not read", async () => {
    await withPage(async (page) => {
      const csv = "TT;Nhiệm vụ;Thời hạn\n1;Rà soát;30/6/2021";
      await page
        .locator("#file")
        .setInputFiles({ name: "ke-hoach.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
      await page.waitForSelector("#panel-plan table");
      expect(await page.locator("#table").inputValue()).toBe(csv);
      await page.locator("#file").setInputFiles({
        name: "anh.png",
        mimeType: "image/png",
        buffer: Buffer.from("no picture"),
      });
      expect(await page.locator("#received").innerText()).toContain("anh.png");
      await page.locator("#file").setInputFiles({
        name: "hong.docx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from("no document"),
      });
      await page.locator("#received", { hasText: "Không mở được tệp hong.docx." }).waitFor();
    });
  });

  it("asks for the year where the table has none, and dates by it", async () => {
    await withPage(async (page) => {
      await page.locator("#table").fill("TT\tNhiệm vụ\tThời hạn\n1\tRà soát\tTrước 15/6");
      expect(await summary(page)).toContain("hãy điền năm");
      expect(await page.locator("#download-csv").isDisabled()).toBe(true);
      await page.locator("details > summary", { hasText: "Cách đọc" }).click();
      await page.locator("#year").fill("2021");
      await page.locator("#before").selectOption("loose");
      expect(await textsOf(page, "#panel-plan .days li")).toEqual(["15/06/2021"]);
      await page.locator("#year").fill("20210");
      await page.locator("#year").blur();
      expect(await summary(page)).toContain("Không tính được");
    });
  });

  it("counts completion where the table is a tracker, as of the day asked for", async () => {
    await withPage(async (page) => {
      await page.locator("#table").fill(TEXT_TABLE);
      await page.locator("#tab-rates").click();
      expect(await page.locator("#panel-rates").innerText()).toContain("không tính tỷ lệ");
      await page.locator("#sample-tracker").click();
      expect(await page.locator("#panel-rates table").first().innerText()).toContain("2/3 (66,7%)");
      await page.locator("details > summary", { hasText: "Cách đọc" }).click();
      await page.locator("#as-of").fill("2026-03-31");
      expect(await page.locator("#panel-rates table").first().innerText()).toContain("1/3 (33,3%)");
    });
  });

  it("draws the rates below their tables, told in words as well", async () => {
    await withPage(async (page) => {
      await page.locator("#sample-tracker").click();
      await page.locator("#tab-rates").click();
      const drawings = page.locator("#panel-rates img");
      expect(await drawings.count()).toBe(2);
      const told = ["Theo mục – trên tổng số", "Theo đơn vị chủ trì – trên tổng số"];
      for (const [at, words] of told.entries()) {
        await drawings.nth(at).evaluate("(image) => image.decode()");
        const alt = (await drawings.nth(at).getAttribute("alt")) ?? "";
        expect(alt).toContain(words);
        expect(alt).toContain("Tổng số: 2/11 (18,2%)");
      }
    });
  });

  it("draws the year and the timeline, told in words as well", async () => {
    await withPage(async (page) => {
      await page.locator("#table").fill(TEXT_TABLE);
      for (const name of ["year", "gantt"]) {
        await page.locator(`#tab-${name}`).click();
        const drawing = page.locator(`#panel-${name} img`);
        await drawing.evaluate("(image) => image.decode()");
        expect(await drawing.getAttribute("alt")).toContain("30/06/2021");
      }
    });
  });

  it("makes files that other programs read", async () => {
    await withPage(
      async (page) => {
        await page.locator("#table").fill(TEXT_TABLE);
        const saved = async (id: string): Promise<readonly [string, string]> => {
          const waiting = page.waitForEvent("download");
          await page.locator(id).click();
          const download = await waiting;
          return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")];
        };
        const [calendarName, calendar] = await saved("#download-calendar");
        expect(calendarName).toBe("ke-hoach.ics");
        const events = ICAL.Component.fromString(calendar).getAllSubcomponents("vevent");
        const days = events.map((event) => new ICAL.Event(event).startDate.toString());
        expect(days).toEqual(["2021-06-30", "2021-12-31"]);

        const [csvName, csv] = await saved("#download-csv");
        expect(csvName).toBe("ke-hoach.csv");
        const rows: unknown = parse(csv, { bom: true, delimiter: ";" });
        expect(rows).toHaveLength(5);
        expect(rows).toHaveProperty("[1]", expect.arrayContaining(["30/06/2021"]));

        const [annexName, annex] = await saved("#download-annex");
        expect(annexName).toBe("ke-hoach.html");
        expect(annex).toContain("Công khai thủ tục");

        const [reportName, report] = await saved("#download-report");
        expect(reportName).toBe("bao-cao.md");
        expect(report).toMatch(/^# Báo cáo kết quả thực hiện/);

        const [pageName, printed] = await saved("#download-page");
        expect(pageName).toBe("bao-cao.html");
        expect(printed).toContain("Công khai thủ tục");
        expect(printed.match(/class="chiso-chart"/g)?.length).toBeGreaterThan(2);
        expect(printed).toContain("Lịch đến hạn năm 2021");

        const [yearName, year] = await saved("#download-year");
        expect(yearName).toBe("lich-nam.svg");
        expect(year).toContain("30/06/2021 (1)");
      },
      { acceptDownloads: true },
    );
  });

  it("speaks English by a switch or an address, what the plan says stays", async () => {
    await withPage(async (page) => {
      await page.locator("#table").fill(TEXT_TABLE);
      await page.locator("#speak-en").click();
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await summary(page)).toBe("tasks: 3 · due dates: 2 · without a date: 2 · findings: 1");
      expect(await textsOf(page, "#panel-plan .days li")).toContain("2021-06-30");
      expect(await page.locator("#panel-plan").innerText()).toContain("Công khai thủ tục");
      expect(await page.locator("#speak-en").getAttribute("aria-pressed")).toBe("true");
      await page.locator("#speak-vi").click();
      expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    });
    await withPage(
      async (page) => {
        expect(await page.locator("h1").innerText()).toBe("Try it with your own table");
      },
      {},
      "?lang=en",
    );
  });

  it("marks a deadline by itself and gives its dates their rules", async () => {
    await withPage(async (page) => {
      await page.locator("#deadline").fill("Hàng quý; khi có yêu cầu");
      await page.locator("#deadline-year").fill("2021");
      expect(await textsOf(page, "#deadline-result mark")).toEqual([
        "Hàng quý1",
        "khi có yêu cầu2",
      ]);
      expect(await textsOf(page, "#deadline-result .days li")).toEqual([
        "31/03/2021",
        "30/06/2021",
        "30/09/2021",
        "31/12/2021",
        "chưa có ngày: chờ sự kiện",
      ]);
      expect(await page.locator("#deadline-result .basis").innerText()).toContain("Nghị định");
    });
  });

  it("gives the table of points of a rule, and none of a rule it did not read whole", async () => {
    await withPage(async (page) => {
      await page.locator("#rule").fill("Mỗi sáng kiến được 0,5 điểm, tối đa 2 điểm");
      expect(await textsOf(page, "#rule-result tbody td")).toContain("0,5 điểm");
      await page.locator("#rule").fill("Đẹp thì được nhiều điểm");
      expect(await page.locator("#rule-result").innerText()).toContain("không có bảng điểm");
    });
  });

  it("takes what a table says for text, never for markup", async () => {
    await withPage(async (page) => {
      await page.locator("#table").fill(HOSTILE_TABLE);
      await page.locator("#deadline").fill("Quý II <img src=x onerror=alert(1)>");
      await page.locator("#rule").fill("<img src=x onerror=alert(1)>: 2 điểm");
      // But for the drawings of the page itself, in which nothing runs.
      const markup = page.locator("main").locator("img:not(.drawing), svg, script");
      expect(await markup.count()).toBe(0);
      expect(await page.locator("#panel-plan").innerText()).toContain("alert(1)");
    });
  });

  it("is worked by the keyboard alone", async () => {
    await withPage(async (page) => {
      const focused = async (): Promise<unknown> => page.evaluate("document.activeElement.id");
      const tabTo = async (id: string): Promise<void> => {
        for (let count = 0; count < 30 && (await focused()) !== id; count++) {
          await page.keyboard.press("Tab");
        }
        expect(await focused()).toBe(id);
      };
      await tabTo("sample-plan");
      await page.keyboard.press("Enter");
      await tabTo("tab-plan");
      await page.keyboard.press("ArrowRight");
      expect(await focused()).toBe("tab-due");
      expect(await page.locator("#panel-due").isVisible()).toBe(true);
      expect(await page.locator("#panel-plan").isVisible()).toBe(false);
      await page.keyboard.press("Home");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("panel-plan");
      await tabTo("rule");
    });
  });

  it.each([
    ["on a desk", { width: 1280, height: 900 }, "light"],
    ["on a desk in the dark", { width: 1280, height: 900 }, "dark"],
    ["on a phone", { width: 360, height: 740 }, "light"],
    ["on a phone in the dark", { width: 360, height: 740 }, "dark"],
  ] as const)("has no barriers %s", async (_, viewport, colorScheme) => {
    await withPage(
      async (page) => {
        expect(await barriers(page)).toEqual([]);
        await page.locator("#sample-tracker").click();
        await page.locator("details > summary", { hasText: "Cách đọc" }).click();
        for (const tab of await page.locator('[role="tab"]').all()) {
          await tab.click();
          expect(await barriers(page)).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
        }
      },
      { viewport, colorScheme },
    );
  });
});
