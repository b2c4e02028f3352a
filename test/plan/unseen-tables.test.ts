import { readPlanRows, readPlanTable } from "chiso/plan";
import { describe, expect, it } from "vitest";

const HEADER = "TT\tNhiệm vụ\tSản phẩm\tChủ trì\tThời gian";
const FIRST = "1\tLập danh mục hồ sơ\tDanh mục\tVăn phòng Sở\tQuý I/2023";

function table(...rows: readonly string[]): string {
  return [HEADER, FIRST, ...rows].join("\n");
}

function titles(text: string): string[] {
  const { plan } = readPlanTable(text, { year: 2023 });
  return plan.sections.flatMap(({ tasks }) => tasks.map(({ title }) => title));
}

function roles(header: string): (string | undefined)[] {
  const row = header.replace(/[^\t]+/g, "Báo cáo");
  return readPlanTable(`${header}\n${row}`).layout.columns.map(({ role }) => role);
}

describe("headers of offices not seen before", () => {
  it("name leads, partners and deadlines in other words", () => {
    expect(
      roles("Mã\tTên thủ tục\tBộ phận phụ trách\tCơ quan cùng thực hiện\tHoàn thành trước ngày"),
    ).toEqual(["number", "task", "lead", "coordinate", "deadline"]);
  });

  it("name who is inspected, who is neither lead nor partner", () => {
    expect(roles("TT\tNội dung\tĐơn vị được kiểm tra\tChủ trì\tThời gian")).toEqual([
      "number",
      "task",
      undefined,
      "lead",
      "deadline",
    ]);
  });

  it("have a second row in which a beginning stands beside an end", () => {
    const { plan } = readPlanTable(
      "TT\tNhiệm vụ\tChủ trì\tThời gian\t\n\t\t\tBắt đầu\tHoàn thành\n1\tRà soát\tSở Nội vụ\t01/3/2023\t30/4/2023",
    );
    expect(plan.sections[0]?.tasks[0]?.deadline?.text).toBe("30/4/2023");
  });
});

describe("what stands below a table", () => {
  it.each([
    "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN",
    "- Lưu: VT.\tChủ tịch",
    "NƠI NHẬN\tGIÁM ĐỐC",
    "\tKT. CHỦ TỊCH",
    "Cộng\t05 nhiệm vụ",
    "Tổng số: 10 nhiệm vụ\t",
  ])("is no task but left over: %s", (row) => {
    const text = table(...(row.startsWith("-") ? ["Nơi nhận:\tGIÁM ĐỐC", row] : [row]));
    expect(titles(text)).toEqual(["Lập danh mục hồ sơ"]);
    const { leftovers } = readPlanTable(text);
    expect(leftovers.map((left) => left.text)).toContain(row);
  });

  it("does not hide tasks that come after it", () => {
    const text = table("Nơi nhận:\tGIÁM ĐỐC", "2\tTrả hồ sơ\tSổ\tSở Nội vụ\tQuý II");
    expect(titles(text)).toEqual(["Lập danh mục hồ sơ", "Trả hồ sơ"]);
  });

  it("does not take a task that begins with a sum for one", () => {
    const text = table("2\tTổng số hồ sơ được công khai\tBáo cáo\tSở Nội vụ\tQuý II");
    expect(titles(text)).toHaveLength(2);
  });
});

describe("rows without a number", () => {
  it("are tasks beside who, when and what of their own, be the time all figures", () => {
    expect(titles(table("\tThanh lý tài sản\tQuyết định\tVăn phòng Sở\t30/6"))).toHaveLength(2);
  });

  it("go on with the task above where they say only one thing", () => {
    expect(titles(table("\tvà công khai\tQuyết định\t\t"))).toHaveLength(1);
  });
});

describe("numbers over headings and sections", () => {
  it("head tasks numbered below them, though their name stands in the column of criteria", () => {
    const { plan } = readPlanTable(
      "TT\tTiêu chí\tNhiệm vụ\tChủ trì\tThời gian\n1\tThể chế\n1.1\tKế hoạch\tLập kế hoạch\tSở Nội vụ\tQuý I\n2\tTổ chức\n2.1\tBiên chế\tGiao biên chế\tSở Nội vụ\tQuý II",
    );
    expect(plan.sections.map(({ code, title }) => [code, title])).toEqual([
      ["1", "Thể chế"],
      ["2", "Tổ chức"],
    ]);
  });

  it("that reach over tasks together with a part of an index make it a section", () => {
    const cells = (...texts: readonly string[]): string =>
      texts.map((text) => `<td>${text}</td>`).join("");
    const { plan } = readPlanTable(
      `<table><tr>${cells("TT", "Chỉ số nội dung", "Nhiệm vụ", "Chủ trì", "Thời gian")}</tr>
<tr><td rowspan=2>1</td><td rowspan=2>Công khai</td>${cells("Niêm yết giá", "Sở Y tế", "Quý I")}</tr>
<tr>${cells("Phổ biến chuẩn nghèo", "Sở Nội vụ", "Quý II")}</tr></table>`,
    );
    expect(plan.sections.map(({ code, title, tasks }) => [code, title, tasks.length])).toEqual([
      ["1", "Công khai", 2],
    ]);
  });
});

describe("crosses below quarters or months", () => {
  it.each([
    ["Quý I\tQuý II\tQuý III", "Quý I; Quý III"],
    ["Tháng 1\tTháng 2\tTháng 3", "Tháng 1; Tháng 3"],
    ["T1\tT2\tT3", "Tháng 1; Tháng 3"],
    ["T.10\tT.11\tT.12", "Tháng 10; Tháng 12"],
    ["Q1\tQ2\tQ3", "Quý 1; Quý 3"],
    ["Q.I\tQ.II\tQ.III", "Quý I; Quý III"],
  ])("say when: %s", (periods, when) => {
    const { plan } = readPlanTable(
      `TT\tNhiệm vụ\tChủ trì\t${periods}\n1\tRà soát\tSở Nội vụ\tx\t\tX`,
    );
    expect(plan.sections[0]?.tasks[0]?.deadline?.text).toBe(when);
  });
});

describe("headings of other offices", () => {
  it("stand in a table of their own", () => {
    const { plan } = readPlanTable(
      `SỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 33/KH-SNV\tHà Nội, ngày 16 tháng 01 năm 2024\n${HEADER}\n${FIRST}`,
    );
    expect(plan).toMatchObject({
      number: { number: "33/KH-SNV" },
      issuer: { name: "Sở Nội vụ" },
      issuedOn: "2024-01-16",
    });
  });

  it("take the year from the title, not from the day in December before", () => {
    const { plan } = readPlanTable(
      `Phụ lục: Nhiệm vụ năm 2024\n(Kèm theo Quyết định số 3011/QĐ-UBND ngày 27/12/2023 của UBND tỉnh)\n${HEADER}\n${FIRST}`,
    );
    expect(plan.period?.start).toBe("2024-01-01");
  });
});

describe("columns of persons", () => {
  const table = (...rows: readonly string[]) =>
    readPlanTable(
      ["TT\tNội dung\tNgười phụ trách\tKhoa, phòng thực hiện\tThời hạn", ...rows].join("\n"),
      { year: 2026 },
    );

  it("name nobody beside a column of the bodies they belong to, and stay at hand", () => {
    const { plan, leftovers, findings } = table(
      "1\tLắp biển chỉ dẫn\tCN. Trần Thị Lụa\tPhòng Hành chính\tQuý I",
      "2\tGiảm thời gian chờ\tBSCKII. Vũ Quang Hợp\tKhoa Khám bệnh\tQuý II",
    );
    const names = plan.sections[0]?.tasks.map(({ assignments }) =>
      assignments.map(({ agency }) => agency.name),
    );
    expect(names).toEqual([["Phòng Hành chính"], ["Khoa Khám bệnh"]]);
    expect(leftovers.map(({ text }) => text)).toContain("CN. Trần Thị Lụa");
    expect(findings.map(({ code }) => code)).not.toContain("unrecognized-agency");
  });

  it("do not make an agency of what a person has learnt", () => {
    const { plan, leftovers } = readPlanTable(
      "TT\tNội dung\tPhụ trách\tThời hạn\n1\tLắp biển chỉ dẫn\tKS. Hồ Hải\tQuý I",
      { year: 2026 },
    );
    const lead = plan.sections[0]?.tasks[0]?.assignments;
    expect(lead).toMatchObject([{ role: "lead", agency: { kind: "person", name: "Hồ Hải" } }]);
    expect(leftovers.map(({ text }) => text)).not.toContain("KS. Hồ Hải");
  });
});

describe("a second row of headings", () => {
  it("names leads and partners beside headings that say nothing looked for", () => {
    const { plan } = readPlanTable(
      "TT\tTiêu chí\tĐiểm\t\tGiải pháp\tTrách nhiệm\t\tThời gian\n" +
        "\t\tTối đa\tĐạt\t\tChủ trì\tPhối hợp\t\n" +
        "1\tSáng kiến\t2,0\t0\tĐề xuất 02 sáng kiến\tVăn phòng Sở\tPhòng Pháp chế\tQuý II",
      { year: 2026 },
    );
    expect(
      plan.sections[0]?.tasks[0]?.assignments.map(({ role, agency }) => [role, agency.name]),
    ).toEqual([
      ["lead", "Văn phòng Sở"],
      ["coordinate", "Phòng Pháp chế"],
    ]);
  });
});

describe("sections on lines of their own", () => {
  it("are counted in a table whose tasks are not", () => {
    const { plan } = readPlanTable(
      "Chỉ số nội dung\tNhiệm vụ\tChủ trì\tKết quả\n1. Tham gia\n\tNiêm yết hộ nghèo\tPhòng Văn hóa\tDanh sách\n" +
        "2. Công khai, minh bạch\n\tCông khai quyết toán\tPhòng Kinh tế\tThông báo",
      { year: 2026 },
    );
    expect(plan.sections.map(({ code, title, tasks }) => [code, title, tasks.length])).toEqual([
      ["1", "Tham gia", 1],
      ["2", "Công khai, minh bạch", 1],
    ]);
  });
});

describe("who leads", () => {
  const leadsIn = (...lines: readonly string[]) => {
    const { plan, findings, leftovers } = readPlanTable(lines.join("\n"), { year: 2026 });
    const tasks = plan.sections.flatMap((section) => section.tasks);
    const leads = tasks.map(({ assignments }) => assignments.map(({ agency }) => agency.name));
    return { leads, codes: findings.map(({ code }) => code), leftovers };
  };
  const COLUMNS = "TT\tNhiệm vụ\tChủ trì\tThời gian";

  it("is said beside a heading for tasks below it that name nobody", () => {
    const { leads, codes } = leadsIn(
      COLUMNS,
      "I\tGiám sát\tSở Y tế\t",
      "1\tGiám sát côn trùng\t\tHằng tháng",
      "2\tĐiều tra ổ dịch\tCông an tỉnh\tQuý I",
      "II\tĐiều trị\tSở Nội vụ\t",
      "3\tDự trữ thuốc\tSở Tài chính\tQuý II",
    );
    expect(leads).toEqual([["Sở Y tế"], ["Công an tỉnh"], ["Sở Tài chính"]]);
    expect(codes).toContain("table-lead-from-heading");
    expect(codes).toContain("table-section-with-cells");
  });

  it.each(["Y tế (Sở Y tế chủ trì)", "Y tế (Chủ trì: Sở Y tế)", "Y tế. Cơ quan chủ trì: Sở Y tế"])(
    "is said in a heading: %s",
    (heading) => {
      expect(leadsIn(COLUMNS, `I\t${heading}\t\t`, "1\tKiểm tra\t\tQuý I").leads).toEqual([
        ["Sở Y tế"],
      ]);
    },
  );

  it("is the heading itself in a table without a column of leads", () => {
    const rows = [
      "I\tSở Y tế\t",
      "1\tKiểm tra\tQuý I",
      "II\tCải cách thể chế\t",
      "2\tRà soát\tQuý I",
    ];
    expect(leadsIn("TT\tNhiệm vụ\tThời gian", ...rows).leads).toEqual([["Sở Y tế"], []]);
  });

  it.each(["nt", "-nt-", "Như trên", '"', "//"])("is as above where the cell says %s", (mark) => {
    const rows = ["1\tRà soát\tSở Y tế\tQuý I", `2\tKiểm tra\t${mark}\tQuý II`];
    expect(leadsIn(COLUMNS, ...rows).leads).toEqual([["Sở Y tế"], ["Sở Y tế"]]);
  });

  it("is not of a list of lettered tasks", () => {
    const rows = ["A\tRà soát\tSở Y tế\t", "B\tKiểm tra\tSở Nội vụ\t"];
    expect(leadsIn(COLUMNS, ...rows).leads).toEqual([["Sở Y tế"], ["Sở Nội vụ"]]);
  });
});

describe("a heading of two things", () => {
  it.each([
    ["Nội dung phối hợp", "Đơn vị phụ trách nội dung"],
    ["Nhiệm vụ theo dõi", "Cơ quan thực hiện nhiệm vụ"],
    ["Công việc được phân công", "Bộ phận chịu trách nhiệm kết quả"],
  ])("tells by its first words what and who: %s, %s", (what, who) => {
    const [, first, second] = roles(`TT\t${what}\t${who}\tThời hạn`);
    expect([first, ["lead", "implement"].includes(second ?? "")]).toEqual(["task", true]);
  });

  it.each([
    ["coordinate", "Lực lượng tham gia|Đơn vị đồng hành|Đơn vị hỗ trợ"],
    ["deadline", "T/gian thực hiện|Năm thực hiện|Tháng"],
    ["output", "Dạng sản phẩm|Yêu cầu cần đạt"],
    ["lead", "Chủ thể|Bên mời thầu|Ai làm|Đầu mối xử lý"],
    ["target", "Mục tiêu, chỉ tiêu"],
    [undefined, "Cơ quan hướng dẫn|Cơ quan thẩm tra|Cơ quan quyết định"],
  ])("announces %s: %s", (role, headings) => {
    for (const heading of headings.split("|"))
      expect([heading, roles(`TT\tNhiệm vụ cụ thể\t${heading}`)[2]]).toEqual([heading, role]);
  });

  it("names the tasks where no other does", () => {
    expect(roles("TT\tNhiệm vụ/ Sản phẩm\tChủ trì\tThời hạn")[1]).toBe("task");
    expect(roles("TT\tNội dung\tNhiệm vụ/ Sản phẩm\tThời hạn").slice(1, 3)).toContain("output");
    expect(roles("TT\tTiêu chí / Nhiệm vụ\tChủ trì\tCấp trình / Sản phẩm\tThời hạn")).toEqual([
      "number",
      "task",
      "lead",
      "output",
      "deadline",
    ]);
    expect(roles("TT\tTiêu chí\tChủ trì\tThời hạn")[1]).toBe("task");
    expect(roles("TT\tTiêu chí\tNhiệm vụ\tChủ trì\tThời hạn").slice(1, 3)).toEqual([
      "measure",
      "task",
    ]);
  });
});

describe("columns and cells that say two things or little", () => {
  const whoIn = (text: string) => {
    const { plan, findings } = readPlanTable(text, { year: 2026 });
    const tasks = plan.sections.flatMap((section) => section.tasks);
    const who = tasks.map(({ title, assignments }) => [
      title,
      ...assignments.map(({ role, agency }) => `${role} ${agency.name}`),
    ]);
    return { who, codes: findings.map(({ code }) => code) };
  };

  it("name who leads before a stroke and who takes part behind it", () => {
    const rows =
      "1\tPhủ sóng\tSở Y tế/ Công an tỉnh, Sở Nội vụ\tQuý I\n2\tTập huấn\tSở Tài chính\tQuý I";
    expect(whoIn(`TT\tNhiệm vụ\tChủ trì/Phối hợp\tThời gian\n${rows}`).who).toEqual([
      ["Phủ sóng", "lead Sở Y tế", "coordinate Công an tỉnh", "coordinate Sở Nội vụ"],
      ["Tập huấn", "lead Sở Tài chính"],
    ]);
  });

  it("do not cut a name that holds a stroke", () => {
    const row = "1\tRà soát\tVăn phòng HĐND/UBND xã\tQuý I";
    const { who } = whoIn(`TT\tNhiệm vụ\tChủ trì/Phối hợp\tThời gian\n${row}`);
    expect(who.flat().join()).not.toContain("coordinate");
  });

  it("name what is made where the heading says nothing and the cells are documents", () => {
    const { plan } = readPlanTable(
      "TT\tHạng mục\tHồ sơ cần có\tThời hạn\n1\tThay ống\tHồ sơ hoàn công, biên bản thử áp\tQuý I\n2\tSúc xả\tNhật ký\tQuý II\n3\tLắp bơm\tBiên bản\tQuý II",
      { year: 2026 },
    );
    expect(plan.sections[0]?.tasks[0]?.deliverables.map(({ title }) => title)).toEqual([
      "Hồ sơ hoàn công",
      "biên bản thử áp",
    ]);
  });

  it("name who carries out where the heading says nothing and the cells are agencies", () => {
    const { who, codes } = whoIn(
      "Nhiệm vụ\tNơi lo\tThời hạn\nSoạn quy chế\tPhòng Kế toán\tQuý I\nSửa mái nhà\tSở Xây dựng\tQuý II",
    );
    expect(who).toEqual([
      ["Soạn quy chế", "implement Phòng Kế toán"],
      ["Sửa mái nhà", "implement Sở Xây dựng"],
    ]);
    expect(codes).toContain("table-column-guessed");
  });

  it("share a name that reaches over rows with numbers of their own", () => {
    const { who } = whoIn(
      "<table><tr><th>TT</th><th>Nội dung</th><th>Sản phẩm</th><th>Chủ trì</th><th>Thời hạn</th></tr>" +
        '<tr><td>1</td><td rowspan="2">Lập kho dữ liệu</td><td>Quy chế</td><td>Sở Nội vụ</td><td>Quý I</td></tr>' +
        "<tr><td>2</td><td>Kho</td><td>Sở Y tế</td><td>Quý II</td></tr></table>",
    );
    expect(who).toEqual([
      ["Lập kho dữ liệu", "lead Sở Nội vụ"],
      ["Lập kho dữ liệu", "lead Sở Y tế"],
    ]);
  });
});

describe("a month alone in the first column", () => {
  it("heads the rows below it, be the column that of times", () => {
    const { plan } = readPlanRows(
      [
        ["Thời gian", "Nội dung", "Chủ trì"],
        ["Tháng 9/2026", null, null],
        ["05/9", "Khai giảng", "Văn phòng Sở"],
        ["Tháng 10/2026", null, null],
        ["20/10", "Hội thi", "Sở Nội vụ"],
      ],
      { year: 2026 },
    );
    expect(plan.sections.map(({ title, tasks }) => [title, tasks[0]?.deadline?.text])).toEqual([
      ["Tháng 9/2026", "05/9"],
      ["Tháng 10/2026", "20/10"],
    ]);
  });
});
