import { parseCitations, type Citation } from "chiso/citation";
import { describe, expect, it } from "vitest";

const firstOf = (text: string): Citation | undefined => parseCitations(text).citations[0];
const issuersOf = (text: string): (string | undefined)[] =>
  parseCitations(text).citations.map(({ issuer }) => issuer);

describe("the head of a document itself", () => {
  it.each([
    ["ỦY\nBAN NHÂN DÂN\nTỈNH LÀO CAI", "QĐ-UBND"],
    ["HỘI\nĐỒNG NHÂN DÂN\nTỈNH SƠN LA", "NQ-HĐND"],
    ["ỦY BAN THƯỜNG VỤ\nQUỐC HỘI", "UBTVQH14"],
    ["UBND HUYỆN MAI SƠN\nPHÒNG NỘI VỤ", "BC-PNV"],
  ])("has its name over several lines: %j", (name, symbol) => {
    const number = symbol === "UBTVQH14" ? `12/2019/${symbol}` : `12/${symbol}`;
    const head = firstOf(
      `${name}\n-------\n|\nSố:\n${number}\n|\nSơn\nLa, ngày 03 tháng 4 năm 2019\n|`,
    );
    const last = name.split("\n").at(-1);
    const whole = symbol === "BC-PNV" ? last : name.replaceAll("\n", " ");
    expect(head?.issuer?.replaceAll("\n", " ")).toBe(whole);
    expect(head?.date).toBe("2019-04-03");
  });

  it("has its day in a cell behind the number", () => {
    const text =
      "SỞ TƯ PHÁP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 31/QĐ-STP | Lai Châu, ngày 5 tháng 01 năm 2024 |\nQUYẾT ĐỊNH";
    expect(firstOf(text)).toMatchObject({ date: "2024-01-05", issuer: "SỞ TƯ PHÁP" });
  });

  it("has its day in the line above the number, and its name above the motto", () => {
    const text =
      "ĐẢNG ỦY XÃ MƯỜNG BÚ\nĐẢNG CỘNG SẢN VIỆT NAM\nMường Bú, ngày 02 tháng 9 năm 2025\nSố 44-BC/ĐU\nBÁO CÁO";
    expect(firstOf(text)).toMatchObject({ date: "2025-09-02", issuer: "ĐẢNG ỦY XÃ MƯỜNG BÚ" });
  });

  it.each([
    "Số: 7/QĐ-UBND\n\nPhan Rang-Tháp Chàm, ngày 3 tháng 2 năm 2012\n\nQUYẾT ĐỊNH\n\n",
    "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 7/QĐ-UBND | Lào Cai, ngày 3 tháng 2 năm 2012 |\nQUYẾT ĐỊNH\n",
  ])("has its name below, where that says more: %j", (head) => {
    const text = `${head}ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nCăn cứ Luật Đất đai;`;
    const whole = { date: "2012-02-03", issuer: "ỦY BAN NHÂN DÂN TỈNH LÀO CAI" };
    expect(firstOf(text)).toMatchObject(whole);
    const other = firstOf(`${head}SỞ XÂY DỰNG TỈNH LÀO CAI\nCăn cứ Luật Đất đai;`);
    expect(other?.issuer).not.toBe("SỞ XÂY DỰNG TỈNH LÀO CAI");
  });

  it("has its name on the line of the number", () => {
    const text = "UBND TỈNH SƠN LA Số: 9/KH-UBND\nSơn La, ngày 8 tháng 5 năm 2015";
    expect(firstOf(text)).toMatchObject({ date: "2015-05-08", issuer: "UBND TỈNH SƠN LA" });
  });

  it("has the union of youth on the right", () => {
    const text =
      "BAN CHẤP HÀNH TỈNH           ĐOÀN TNCS HỒ CHÍ MINH\n***\nSố: 45-KH/TĐTN     Sơn La, ngày 8 tháng 5 năm 2024";
    expect(firstOf(text)?.issuer).toBe("BAN CHẤP HÀNH TỈNH ĐOÀN TNCS HỒ CHÍ MINH");
  });
});

describe("the card of a document", () => {
  const whole = { type: { name: "Quyết định" }, date: "2014-06-09", issuer: "Tỉnh Lào Cai" };

  it.each([
    "Số hiệu: | 8/QĐ-UBND | Loại văn bản: | Quyết định |\nNơi ban hành: | Tỉnh Lào Cai | Người ký: | Lò Văn A |\nNgày ban hành: | 09/6/2014 | Ngày hiệu lực: | 19/6/2014 |",
    "Số hiệu: 8/QĐ-UBND Loại văn bản: Quyết định\nNơi ban hành: Tỉnh Lào Cai Người ký: Lò Văn A\nNgày ban hành: 09/6/2014 Lĩnh vực: Đất đai",
    "- Số hiệu văn bản: 8/QĐ-UBND\n- Loại văn bản: Quyết định\n- Cơ quan ban hành: Tỉnh Lào Cai\n- Ngày ban hành: 09-06-2014\n- Ngày có hiệu lực: 19-06-2014",
    "  • Số hiệu: 8/QĐ-UBND\n  • Loại văn bản: Quyết định\n  • Ngày ban hành: 09/06/2014\n  • Ngày hiệu lực: 19/06/2014\n  • Cơ quan BH: Tỉnh Lào Cai\n  • Người ký: Lò Văn A",
    "Cơ quan ban hành: Tỉnh Lào CaiSố công báo:\nSố hiệu:8/QĐ-UBNDNgày đăng công báo:Đang cập nhật\nLoại văn bản:Quyết địnhNgười ký:Lò Văn A\nNgày ban hành:09/06/2014Ngày hết hiệu lực:",
  ])("says each field where nothing but its label divides it off: %j", (text) => {
    expect(parseCitations(text).citations).toHaveLength(1);
    expect(firstOf(text)).toMatchObject(whole);
  });

  it("says the type where the symbol does not", () => {
    const text = "Số hiệu: 21/2004/QH11 | Loại văn bản: Luật | Ngày ban hành: 15/6/2004";
    expect(firstOf(text)).toMatchObject({ type: { name: "Luật" }, date: "2004-06-15" });
    const party = "Số hiệu: 30-QĐ/TW\nLoại văn bản: Quy định";
    expect(firstOf(party)?.type?.name).toBe("Quy định");
  });
});

describe("who holds an office is no part of its name", () => {
  it.each([
    ["Thủ tướng Chính phủ", "Phạm Văn Hùng", "QĐ-TTg"],
    ["Thủ tướng", "Phạm Văn Hùng", "QĐ-TTg"],
    ["Bộ trưởng Bộ Nội vụ", "Trần Bình", "QĐ-BNV"],
    ["Chủ tịch UBND tỉnh Lào Cai", "Đỗ Văn Bình", "QĐ-UBND"],
    ["Chủ tịch UBND phường Trần Phú", "Lê Thị Hoa", "QĐ-UBND"],
    ["Giám đốc Sở Tư pháp", "Bùi Thị Lan", "QĐ-STP"],
  ])("%s", (office, person, symbol) => {
    expect(issuersOf(`${office} ${person} ký Quyết định số 12/${symbol}`)).toEqual([office]);
    expect(issuersOf(`Quyết định số 12/${symbol} của ${office} ${person}`)).toEqual([office]);
    expect(issuersOf(`Quyết định số 12/${symbol} của ${office}`)).toEqual([office]);
  });

  it("is no body of the centre, for a name may begin with the same letters as `Trung ương`", () => {
    const office = "Thường trực Ban Bí thư";
    const signed = `${office} Trần Văn Tú ký ban hành Kết luận số 19-KL/TW`;
    expect(issuersOf(signed)).toEqual([office]);
    expect(issuersOf("Đồng chí Trịnh Văn A ban hành Kết luận số 19-KL/TW")).toEqual([undefined]);
  });

  it("is not guessed from a deputy who signs for another", () => {
    const text = "Phó Thủ tướng Chính phủ Trần Văn Bình ký Quyết định số 12/QĐ-TTg";
    expect(issuersOf(text)).toEqual([undefined]);
    expect(issuersOf(text.replace(" Chính phủ", ""))).toEqual([undefined]);
  });
});

describe("a body whose name only ends like the one of the symbol issues nothing", () => {
  it.each([
    "Nghị định số 12/2015/NĐ-CP được Văn phòng Chính phủ đăng tải",
    "Nghị định số 12/2015/NĐ-CP theo báo cáo của Hội đồng Chính phủ thời đó",
    "Thanh tra Chính phủ phổ biến Nghị định số 12/2015/NĐ-CP",
    "Luật Tổ chức Quốc hội số 12/2014/QH13",
    "Cục A giới thiệu Thông tư số 12/2015/TT-BNV tại trụ sở Thanh tra Bộ Nội vụ",
  ])("%s", (text) => {
    expect(issuersOf(text)).toEqual([undefined]);
  });
});
