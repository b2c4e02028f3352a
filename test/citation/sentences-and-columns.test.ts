import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

const issuersOf = (text: string) => parseCitations(text).citations.map(({ issuer }) => issuer);

/** Number, type, date and issuer of each citation; nothing where it has none. */
const shown = (text: string): string[] =>
  parseCitations(text).citations.map(({ number = "", type, date = "", issuer = "" }) =>
    [number, type?.key ?? "", date, issuer].join("|"),
  );

describe("a body behind the comma of a document that several issue", () => {
  it.each([
    ["5/2015/TTLT-BYT-BNV", "Bộ Y tế, Bộ Nội vụ", ", UBND tỉnh Lào Cai ban hành kế hoạch như sau"],
    ["5/2015/TTLT-BYT-BNV", "Bộ Y tế - Bộ Nội vụ", ", Sở Y tế đề nghị các đơn vị"],
    ["5/2015/TTLT-BYT-BNV", "Bộ Y tế và Bộ Nội vụ", ", Sở Y tế báo cáo"],
    ["5/HDLN-STC-SXD", "Sở Tài chính, Sở Xây dựng", ", UBND huyện yêu cầu các xã"],
    ["5/KHPH-PGD-HPN", "Phòng Giáo dục và Đào tạo, Hội Phụ nữ huyện", ", UBND xã triển khai"],
    ["5/2015/TTLT-BTC-BKHĐT-BNV", "Bộ Tài chính, Bộ Kế hoạch và Đầu tư, Bộ Nội vụ", " quy định"],
    ["5/2015/TTLT-BYT-BNV", "Bộ Y tế, Bộ Nội vụ, Bộ Tài chính", " quy định chi tiết"],
    [
      "5/QCPH-VKS-TA-CA",
      "Viện kiểm sát nhân dân - Tòa án nhân dân - Công an huyện Sa Pa",
      " về việc phối hợp",
    ],
  ])("is its subject, where the symbol names no more: %s của %s ‖%s", (number, issuer, behind) => {
    expect(issuersOf(`Căn cứ văn bản số ${number} ngày 02/3/2015 của ${issuer}${behind}`)).toEqual([
      issuer,
    ]);
  });

  it.each([
    ["Kế hoạch số 16/KH-BNN-TCLN", "Bộ Nông nghiệp và PTNT", "UBND tỉnh Lào Cai ban hành"],
    ["Công văn số 4/TCLN-KL", "Tổng cục Lâm nghiệp", "Sở Nông nghiệp và PTNT báo cáo"],
    ["Công văn số 4/CCLN-KT", "Chi cục Lâm nghiệp", "Hạt Kiểm lâm báo cáo"],
  ])(
    "is none of one office whose letters end like those of several: %s",
    (document, issuer, next) => {
      expect(
        issuersOf(`Thực hiện ${document} ngày 07/5/2021 của\n${issuer}, ${next} như sau`),
      ).toEqual([issuer]);
    },
  );
});

describe("a body that is named after its whole business", () => {
  it.each([
    ["Ban Chỉ huy phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh", ""],
    ["Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh Quảng Bình", " về ứng phó"],
    ["Ban Chỉ huy phòng thủ dân sự xã Mường Bon", " triển khai lực lượng"],
    ["Trưởng Ban Chỉ huy Phòng thủ dân sự tỉnh", ""],
    ["Văn phòng Ban Chỉ huy Phòng, chống thiên tai tỉnh", " đề nghị các xã"],
    ["Văn phòng Thường trực Ban Chỉ huy PCTT và TKCN tỉnh", ", UBND xã báo cáo"],
    ["Văn phòng Ban Chỉ đạo phòng, chống tội phạm tỉnh", " về việc báo cáo"],
    ["Ban Chỉ huy Quân sự huyện Lệ Thủy", " về việc tuyển quân"],
    ["Ban Chỉ huy công trường", ", các đơn vị thực hiện"],
    ["Ban Chỉ đạo chuyển đổi số", ", Sở Công Thương xây dựng kế hoạch"],
    ["Ban Chỉ đạo phòng, chống tội phạm", ", UBND xã xây dựng kế hoạch"],
    ["Ban Chỉ đạo 138", ", Trung tâm Y tế báo cáo"],
    ["Tổ công tác Đề án 06", ", UBND xã giao Công an xã"],
    ["Ban Chỉ đạo Cải cách hành chính, Phòng chống tham nhũng tỉnh", " về việc họp"],
    ["Ban Chỉ đạo Đổi mới, Hội nhập quốc tế tỉnh", " về việc họp"],
    ["Hội đồng quản lý Quỹ Bảo vệ và phát triển rừng tỉnh", " phê duyệt kế hoạch"],
    ["Quỹ Bảo vệ và phát triển rừng", ", các chủ rừng thực hiện"],
    ["Trung tâm Kiểm nghiệm và đánh giá chất lượng tỉnh Lai Châu", " về lấy mẫu"],
    ["Trung tâm Y tế huyện Đồng Văn", " và thực hiện chỉ đạo của UBND huyện"],
    ["Trung tâm Y tế", " và thực hiện chỉ đạo của UBND tỉnh"],
    ["Sở Lao động, TB&XH tỉnh Phú Yên", " về việc chi trả"],
    ["Sở Văn hóa, TTDL", ", UBND xã báo cáo"],
  ])("%s ‖%s", (issuer, behind) => {
    expect(issuersOf(`Kế hoạch số 12/KH-XYZ ngày 02/3/2021 của ${issuer}${behind}`)).toEqual([
      issuer,
    ]);
  });

  it("is named with the one that it issues with", () => {
    const text =
      "số 13/HDLN-STC-SLĐTBXH của liên ngành Sở Tài chính - Sở Lao động, TB&XH tỉnh Phú Yên";
    expect(issuersOf(`Hướng dẫn liên ngành ${text} về kinh phí`)).toEqual([
      "liên ngành Sở Tài chính - Sở Lao động, TB&XH tỉnh Phú Yên",
    ]);
  });
});

describe("a school that is named after a person", () => {
  it.each([
    ["Trường THPT Chuyên Lê Quý Đôn", " thành lập hội đồng"],
    ["Trường THCS Trần Phú", " về việc họp"],
    ["Trường Tiểu học Kim Đồng", " Trần Văn Bình"],
    ["Trường Mầm non Hoa Mai", " Nguyễn Thị Lan"],
  ])("keeps its name, and not that of who heads it: %s ‖%s", (school, behind) => {
    const text = `Quyết định số 6/QĐ-XYZ ngày 09/9/2023 của Hiệu trưởng ${school}${behind}`;
    expect(issuersOf(text)).toEqual([`Hiệu trưởng ${school}`]);
  });
});

describe("a bracket between the name of a law and its number", () => {
  it.each([
    ["Luật Đất đai (sửa đổi) số 31/2024/QH15 ngày 18/01/2024", "31/2024/QH15|law|2024-01-18|"],
    ["Luật BHYT (sửa đổi) số 51/2024/QH15", "51/2024/QH15|law||"],
    ["Luật Giá (sửa đổi, bổ sung) số 16/2023/QH15", "16/2023/QH15|law||"],
    ["Luật Xử lý vi phạm (sửa đổi, bổ sung năm 2020) số 67/2020/QH14", "67/2020/QH14|law||"],
    ["Luật Phòng, chống ma túy (mới) số 73/2021/QH14", "73/2021/QH14|law||"],
    ["Luật Nhà ở (sửa đổi) (số 27/2023/QH15)", "27/2023/QH15|law||"],
    ["Bộ luật Lao động (sửa đổi) số 45/2019/QH14 của Quốc hội", "45/2019/QH14|code||Quốc hội"],
    [
      "Pháp lệnh Ưu đãi người có công (sửa đổi) số 02/2020/UBTVQH14",
      "02/2020/UBTVQH14|ordinance||",
    ],
  ])("belongs to the one law: %s", (text, wanted) => {
    expect(shown(text)).toEqual([wanted]);
    expect(parseCitations(text).findings).toEqual([]);
  });

  it("is another document where it names one", () => {
    expect(shown("Luật Đất đai (thay Luật số 45/2013/QH13) số 31/2024/QH15")).toContain(
      "45/2013/QH13|law||",
    );
  });
});

describe("the chairman of the council of ministers", () => {
  it.each([
    ["Quyết định số 327-CT ngày 15/9/1992", "327-CT|decision|1992-09-15|"],
    ["Chỉ thị số 364-CT ngày 06/11/1991", "364-CT|directive|1991-11-06|"],
    ["Chỉ thị số 15-CT/TW", "15-CT/TW|directive||"],
  ])("has letters of his own: %s", (text, wanted) => {
    expect(shown(text)).toEqual([wanted]);
  });

  it("has none where nothing announces them", () => {
    expect(shown("mẫu 01-CT, tuyến 12-CT")).toEqual([]);
  });
});

describe("a register with heads above its columns", () => {
  it.each([
    [
      "TT | Số, ký hiệu | Loại | Trích yếu | Ngày ban hành\n1 | 2-HD/BTCTW | Hướng dẫn | Nhân sự | 12/4/2021\n2 | 5-QĐ/UBKTTW | Quyết định | Quy trình | 15/6/2021",
      ["2-HD/BTCTW|guideline|2021-04-12|", "5-QĐ/UBKTTW|decision|2021-06-15|"],
    ],
    [
      "STT\tSố văn bản\tTrích yếu\tNgày\n1\t86/KH-UBND\tKế hoạch hỗ trợ\t21/02/2022",
      ["86/KH-UBND|plan|2022-02-21|"],
    ],
    [
      "| TT | Số hiệu văn bản | Nội dung | Cơ quan ban hành | Ngày ký |\n| 1 | 12/2021/TT-BYT | Quy định | Bộ Y tế | 10/9/2021 |\n| 2 | 44/QĐ-XYZ | Giao việc | Trạm Thú y | 11/9/2021 |",
      ["12/2021/TT-BYT|circular|2021-09-10|Bộ Y tế", "44/QĐ-XYZ|decision|2021-09-11|Trạm Thú y"],
    ],
    [
      "Ngày ban hành | Trích yếu | Số ký hiệu\n21/02/2022 | hỗ trợ | 86/KH-UBND\n24/02/2022 | phòng cháy | 91/KH-UBND",
      ["86/KH-UBND|plan|2022-02-21|", "91/KH-UBND|plan|2022-02-24|"],
    ],
    [
      "Số ký hiệu | Trích yếu | Ngày ban hành | Ngày hiệu lực\n8/KH-UBND | hỗ trợ | 21/02/2022 | 01/3/2022",
      ["8/KH-UBND|plan|2022-02-21|"],
    ],
    [
      "Số ký hiệu | Trích yếu | Ngày ban hành\n8/KH-UBND | thay Kế hoạch số 5/KH-UBND | 21/02/2022",
      ["8/KH-UBND|plan|2022-02-21|", "5/KH-UBND|plan||"],
    ],
  ])("tells the day and the issuer of each row: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it.each([
    "Số ký hiệu | Trích yếu | Hạn xử lý\n8/KH-UBND | hỗ trợ | 21/02/2022",
    "Số ký hiệu | Trích yếu | Ngày ban hành\n8/KH-UBND | hỗ trợ\n | 21/02/2022",
    "Số ký hiệu | Trích yếu | Ngày ban hành\n8/KH-UBND | hỗ trợ | tháng 02/2022",
    "39 | 8/KH-UBND | Kế hoạch | Thực hiện quy định | 29/11/2021",
  ])("tells none where no head says so, or the row is not as the heads are: %s", (text) => {
    expect(shown(text)).toEqual(["8/KH-UBND|plan||"]);
  });

  it("tells none of two documents in one cell", () => {
    const text =
      "Số ký hiệu | Trích yếu | Ngày ban hành\n8/KH-UBND; 9/KH-UBND | hỗ trợ | 21/02/2022";
    expect(shown(text)).toEqual(["8/KH-UBND|plan||", "9/KH-UBND|plan||"]);
  });

  it("lends no issuer from the symbol in the row above", () => {
    const text = "8/KH-UBND | 21/02/2022 | hỗ trợ\n9/KH-UBND | 24/02/2022 | phòng cháy";
    expect(shown(text)).toEqual(["8/KH-UBND|plan|2022-02-21|", "9/KH-UBND|plan|2022-02-24|"]);
  });
});

describe("letters that are no name", () => {
  it.each([
    ["theo QCVN 01-1:2018/BYT và Thông tư 41/2018/TT-BYT", undefined],
    [
      "Thông tư số 16/2021/TT-BGTVT của Bộ trưởng Bộ GTVT, Sở GTVT ban hành hướng dẫn",
      "Bộ trưởng Bộ GTVT",
    ],
    ["Thông tư số 16/2021/TT-BTNMT của Bộ trưởng Bộ TN&MT Trần Hồng Hải", "Bộ trưởng Bộ TN&MT"],
    ["Thông tư số 16/2021/TT-BTC của Bộ trưởng Hồ Đức Nam", "Bộ trưởng"],
  ])("and letters that are: %s", (text, issuer) => {
    expect(issuersOf(text)).toEqual([issuer]);
  });

  it("a name that a number goes on is not given by half", () => {
    const text = "Kế hoạch số 5/KH-BCĐ của Ban Chỉ đạo thực hiện Nghị quyết số 18-NQ/TW";
    expect(shown(text)).toEqual(["5/KH-BCĐ|plan||", "18-NQ/TW|resolution||"]);
  });

  it.each([
    ["Công văn 310-CV/VPTW/nb ngày 11/4/2023", "310-CV/VPTW/nb|letter|2023-04-11|"],
    ["Kết luận số 6-KL/TW/2023 ngày 02/10/2023", "6-KL/TW/2023|conclusion|2023-10-02|"],
  ])("what stands behind the letters of the Party parts no day from them: %s", (text, wanted) => {
    expect(shown(text)).toEqual([wanted]);
  });
});
