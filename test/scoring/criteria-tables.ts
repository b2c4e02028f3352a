import type { ReadCriteriaTableOptions, TableInput } from "chiso/scoring";

/** A table as an office writes it, with what must be read from it. */
export interface CriteriaTableCase {
  readonly name: string;
  readonly input: TableInput;
  readonly options?: ReadCriteriaTableOptions;
  /** The maximum of the set; 0 where there may be none. */
  readonly set: number;
  /**
   * A line for each row with a code: code, maximum (`-` for none), what it is scored by, its role
   * where that is not `base`. `G` is a group, `R` refused, `O` taken out; rules are written as
   * `ruleSign` does.
   */
  readonly expect: string;
  /** Codes of findings that must be given, with their rows. */
  readonly findings?: readonly string[];
}

/** Tables of departments, communes, schools and hospitals, written for these tests. */
export const CRITERIA_TABLES: readonly CriteriaTableCase[] = [
  {
    name: "sở: PAR table with merged header, total at bottom",
    set: 30,
    input: [
      ["PHỤ LỤC"],
      ["BỘ TIÊU CHÍ ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ"],
      [
        "STT",
        "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
        "Điểm tối đa",
        "Cách tính điểm",
        "Tài liệu kiểm chứng",
        "Ghi chú",
      ],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      [1, "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", 12],
      [1.1, "Kế hoạch cải cách hành chính", 4],
      [
        "1.1.1",
        "Ban hành kế hoạch",
        1.5,
        "Ban hành trước 31/01: 1,5 điểm\nBan hành sau 31/01: 0,75 điểm\nKhông ban hành: 0 điểm",
        "Kế hoạch",
        null,
      ],
      [
        "1.1.2",
        "Mức độ hoàn thành kế hoạch",
        2.5,
        "Hoàn thành 100% nhiệm vụ: 2,5 điểm\nTừ 80% đến dưới 100%: 1,5 điểm\nDưới 80%: 0 điểm",
        "Báo cáo",
      ],
      [
        1.2,
        "Báo cáo định kỳ",
        2,
        "Đủ số lượng, đúng thời hạn: 2 điểm\nThiếu hoặc chậm báo cáo: 0 điểm",
      ],
      [1.3, "Sáng kiến cải cách", 3, "Mỗi sáng kiến được công nhận: 1,5 điểm, tối đa 3 điểm"],
      [1.4, "Người đứng đầu đối thoại", 3, "Có: 3 điểm\nKhông: 0 điểm"],
      [2, "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", 18],
      [
        2.1,
        "Công khai thủ tục",
        6,
        "Công khai đầy đủ: 6 điểm\nCông khai không đầy đủ: 3 điểm\nKhông công khai: 0 điểm",
      ],
      [
        2.2,
        "Hồ sơ giải quyết đúng hạn",
        8,
        "- Từ 98% trở lên: 8 điểm\n- Từ 95% đến dưới 98%: 6 điểm\n- Từ 90% đến dưới 95%: 4 điểm\n- Dưới 90%: 0 điểm",
      ],
      [2.3, "Mức độ hài lòng", 4, "Điều tra xã hội học"],
      [null, "TỔNG CỘNG", 30],
    ],
    expect: `1 12 G
1.1 4 G
1.1.1 1.5 L1.5,0.75,0
1.1.2 2.5 Tp>=100:2.5;>=80<100:1.5;<80:0
1.2 2 B2/0
1.3 3 C1.5^3
1.4 3 B3/0
2 18 G
2.1 6 L6,3,0
2.2 8 Tp>=98:8;>=95<98:6;>=90<95:4;<90:0
2.3 4 S`,
  },
  {
    name: "xã: TSV with roman fields, restarted numbers, bonus and deduction",
    set: 100,
    input: `ỦY BAN NHÂN DÂN TỈNH
TT\tNội dung tiêu chí\tThang điểm\tHướng dẫn chấm điểm
I\tXÂY DỰNG CHÍNH QUYỀN\t60\t
1\tHọp giao ban định kỳ\t20\tTổ chức đủ 12 cuộc: 20 điểm; từ 8 đến 11 cuộc: 10 điểm; dưới 8 cuộc: 0 điểm
2\tTiếp công dân\t20\t"a) Đúng lịch: 20 điểm
b) Không đúng lịch: 0 điểm"
3\tThu ngân sách\t20\tĐạt từ 100% dự toán trở lên: 20 điểm; đạt từ 90% đến dưới 100%: 15 điểm; dưới 90%: 5 điểm
II\tVĂN HÓA - XÃ HỘI\t40\t
1\tHộ nghèo giảm\t25\tGiảm từ 2% trở lên: 25 điểm; giảm từ 1% đến dưới 2%: 15 điểm; dưới 1%: 0 điểm
2\tTrẻ em tiêm chủng\t15\tTừ 95% trở lên: 15 điểm; dưới 95%: 0 điểm
III\tĐIỂM THƯỞNG\t5\t
1\tMô hình mới\t3\tMỗi mô hình cộng 1 điểm, tối đa 3 điểm
2\tĐược khen thưởng cấp tỉnh\t2\tĐược tặng bằng khen: cộng 2 điểm
IV\tĐIỂM TRỪ\t\t
1\tĐơn thư vượt cấp\t\tMỗi vụ trừ 2 điểm
2\tCán bộ bị kỷ luật\t\tMỗi trường hợp trừ 1 điểm, tối đa 5 điểm
\tTổng điểm\t100\t`,
    expect: `I 60 G
I.1 20 Tc>=12:20;>=8<=11:10;<8:0
I.2 20 B20/0
I.3 20 Tp>=100:20;>=90<100:15;<90:5
II 40 G
II.1 25 Tp>=2:25;>=1<2:15;<1:0
II.2 15 Tp>=95:15;<95:0
III 5 G bonus
III.1 3 C1^3 bonus
III.2 2 B2/0 bonus
IV - G deduction
IV.1 - D2/o deduction
IV.2 - D1/o^5 deduction`,
  },
  {
    name: "trường học: Markdown flat list",
    set: 20,
    input: `| Stt | Tiêu chí | Điểm chuẩn | Phương pháp đánh giá |
| :-: | --- | :-: | --- |
| 1 | Sĩ số học sinh duy trì | 5 | Từ 99% trở lên: 5 điểm<br>Từ 97% đến dưới 99%: 3 điểm<br>Dưới 97%: 0 điểm |
| 2 | Giáo viên dạy giỏi | 5 | Mỗi giáo viên: 0,5 điểm, tối đa 5 điểm |
| 3 | An toàn trường học | 5 | Không để xảy ra vụ việc: 5 điểm<br>Để xảy ra vụ việc: 0 điểm |
| 4 | Báo cáo | 5 | Kịp thời: 5 điểm; chậm: 2 điểm; không gửi: 0 điểm |
| | Cộng | 20 | |`,
    expect: `1 5 Tp>=99:5;>=97<99:3;<97:0
2 5 C0.5^5
3 5 B5/0
4 5 L5,2,0`,
  },
  {
    name: "bệnh viện: levels in rows with points column",
    set: 12,
    input: [
      ["STT", "Tiêu chí đánh giá", "Điểm tối đa", "Mức độ đánh giá", "Điểm", "Điểm tự chấm"],
      ["A", "QUẢN LÝ", 7],
      ["1", "Thời gian chờ khám", 4, "Dưới 2 giờ", 4],
      [null, null, null, "Từ 2 đến dưới 4 giờ", 2],
      [null, null, null, "Từ 4 giờ trở lên", 0],
      ["2", "Đường dây nóng", 3, "Có trực 24/24", 3],
      [null, null, null, "Không có trực", 0],
      ["B", "HÀI LÒNG NGƯỜI BỆNH", 5],
      ["1", "Tỷ lệ hài lòng nội trú", 5, "Từ 90% trở lên", 5],
      [null, null, null, "Từ 80% đến dưới 90%", 3],
      [null, null, null, "Dưới 80%", 0],
    ],
    expect: `A 7 G
A.1 4 Tp<2:4;>=2<4:2;>=4:0
A.2 3 B3/0
B 5 G
B.1 5 Tp>=90:5;>=80<90:3;<80:0`,
  },
  {
    name: "CSV semicolons, levels lettered, sum mistake",
    set: 0,
    findings: ["criteria-sum-differs@2"],
    input: `Mã;Tiêu chí;Điểm tối đa;Cách tính điểm;Ghi chú
I;Chỉ đạo;10;;
1;Kế hoạch;4;;
a;Ban hành kịp thời;4;;
b;Ban hành không kịp thời;2;;
c;Không ban hành;0;;
2;Kiểm tra;5;"Từ 30% đơn vị trở lên: 5 điểm; dưới 30%: 2,5 điểm; không kiểm tra: 0 điểm";
`,
    expect: `I 10 G
1 4 L4,2,0
2 5 Tp>=30:5;<30:2.5|0`,
  },
  {
    name: "rule missing and refused; not applicable",
    set: 0,
    findings: ["criteria-rule-missing@3", "criteria-rule-refused@4"],
    input: [
      ["TT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
      ["I", "Nhân sự", 10],
      ["1", "Vị trí việc làm", 3, null],
      ["2", "Đào tạo", 4, "Thực hiện đúng quy định của pháp luật"],
      ["3", "Tinh giản", 3, "Đạt chỉ tiêu: 3 điểm; không đạt: 0 điểm"],
      ["4", "Đơn vị sự nghiệp", "Không áp dụng", null],
    ],
    expect: `I 10 G
1 3 R
2 4 R
3 3 B3/0
4 - O`,
  },
  {
    name: "three name columns, merged",
    set: 10,
    input: [
      ["STT", "Lĩnh vực", "Tiêu chí", "Tiêu chí thành phần", "Điểm tối đa", "Cách chấm điểm"],
      [
        1,
        "Chỉ đạo điều hành",
        "Kế hoạch",
        "Ban hành kế hoạch",
        2,
        "Đúng hạn: 2 điểm; chậm: 1 điểm; không ban hành: 0 điểm",
      ],
      [
        null,
        null,
        null,
        "Thực hiện kế hoạch",
        3,
        "Từ 90% trở lên: 3 điểm; từ 70% đến dưới 90%: 1,5 điểm; dưới 70%: 0 điểm",
      ],
      [
        null,
        null,
        "Kiểm tra",
        "Số đơn vị được kiểm tra",
        2,
        "Từ 05 đơn vị trở lên: 2 điểm; từ 3 đến 4 đơn vị: 1 điểm; dưới 3 đơn vị: 0 điểm",
      ],
      [2, "Thủ tục hành chính", "Công khai", "Niêm yết", 3, "Đầy đủ: 3 điểm; không đầy đủ: 0 điểm"],
      ["Tổng cộng", null, null, null, 10, null],
    ],
    expect: `1 7 G
1.1 5 G
1.1.1 2 L2,1,0
1.1.2 3 Tp>=90:3;>=70<90:1.5;<70:0
1.2 2 G
1.2.1 2 Tc>=5:2;>=3<=4:1;<3:0
2 3 G
2.1 3 G
2.1.1 3 B3/0`,
  },
  {
    name: "codes in names, points in names, no code column",
    set: 0,
    input: `Nội dung\tĐiểm\tCách tính điểm
I. CÔNG TÁC CHỈ ĐẠO (12 điểm)\t\t
1. Kế hoạch tuyên truyền\t5\tCó kế hoạch: 5 điểm; không có: 0 điểm
2. Đối thoại với người dân\t7\t"Tổ chức 02 lần trở lên: 7 điểm
Tổ chức 01 lần: 4 điểm
Không tổ chức: 0 điểm"
II. MỘT CỬA (8 điểm)\t\t
1. Bố trí nhân sự\t3\tĐủ: 3 điểm; thiếu: 0 điểm
2. Thái độ phục vụ\t5\tKhảo sát mức độ hài lòng của người dân`,
    expect: `I 12 G
I.1 5 B5/0
I.2 7 Tc>=2:7;>=1<2:4;<1:0
II 8 G
II.1 3 B3/0
II.2 5 R`,
  },
  {
    name: "parts A B C, subtotals, spreadsheet numbers 1.10, headings repeated",
    set: 100,
    findings: ["criteria-code-restored"],
    input: [
      ["TT", "Tiêu chí", "Điểm tối đa", "Hướng dẫn chấm điểm"],
      ["A", "ĐIỂM CHUẨN", 100, null],
      [1, "Chuyên môn", 60, null],
      ...Array.from({ length: 9 }, (_, i) => [
        Number(`1.${i + 1}`),
        `Nhiệm vụ thứ ${i + 1}`,
        5,
        "Hoàn thành: 5 điểm; không hoàn thành: 0 điểm",
      ]),
      ["TT", "Tiêu chí", "Điểm tối đa", "Hướng dẫn chấm điểm"],
      [1.1, "Nhiệm vụ thứ mười", 15, "Hoàn thành: 15 điểm; không hoàn thành: 0 điểm"],
      [null, "Cộng mục 1", 60, null],
      [2, "Kỷ luật", 40, null],
      [
        2.1,
        "Đi làm đúng giờ",
        40,
        "Không có lượt đi muộn: 40 điểm\nTừ 1 đến 3 lượt: 20 điểm\nTrên 3 lượt: 0 điểm",
      ],
      ["B", "ĐIỂM THƯỞNG", 10, null],
      [1, "Sáng kiến", 10, "Mỗi sáng kiến cấp tỉnh: 5 điểm"],
      ["C", "ĐIỂM TRỪ", null, null],
      [1, "Chậm báo cáo", null, "Mỗi lần chậm trừ 0,5 điểm"],
      [null, "TỔNG CỘNG (A + B)", 110, null],
    ],
    expect: `A 100 G
A.1 60 G
${Array.from({ length: 10 }, (_, i) => `1.${i + 1} ${i == 9 ? 15 : 5} B${i == 9 ? 15 : 5}/0`).join("\n")}
A.2 40 G
2.1 40 Tc>=1<=3:20;>3:0;<1:40
B 10 G bonus
B.1 10 C5^- bonus
C - G deduction
C.1 - D0.5/o deduction`,
  },
  {
    name: "levels in the name column, level lines in words, Word paste",
    set: 14,
    input: `STT\tTiêu chí\tĐiểm tối đa
1\tCông khai tài chính\t6
\t- Công khai đầy đủ, đúng hạn: 6 điểm
\t- Công khai đầy đủ nhưng chậm: 3 điểm
\t- Không công khai: 0 điểm
2\tGiải ngân đầu tư công\t8
- Từ 95% kế hoạch vốn trở lên: 8 điểm
- Từ 90% đến dưới 95%: 5 điểm
- Dưới 90%: 0 điểm
Tổng\t\t14`,
    expect: `1 6 L6,3,0
2 8 Tp>=95:8;>=90<95:5;<90:0`,
  },
  {
    name: "deductions from the maximum, formula, elsewhere",
    set: 40,
    input: [
      ["STT", "Nội dung tiêu chí", "Điểm chuẩn", "Cách tính"],
      ["I", "Văn bản", 25],
      [
        "1",
        "Xử lý văn bản đến",
        10,
        "Không có văn bản trễ hạn: 10 điểm; cứ 01 văn bản trễ hạn trừ 0,5 điểm",
      ],
      ["2", "Hồ sơ trực tuyến", 10, "Điểm = tỷ lệ hồ sơ trực tuyến x 10"],
      ["3", "Lưu trữ", 5, "Nộp lưu đúng hạn: 5 điểm; không đúng hạn: 0 điểm"],
      ["II", "Hài lòng", 15],
      ["1", "Chỉ số SIPAS", 10, "Chỉ số SIPAS x 10"],
      ["2", "Khảo sát cán bộ", 5, "Theo kết quả điều tra xã hội học"],
    ],
    expect: `I 25 G
I.1 10 D0.5/ofrom10
I.2 10 P100x10
I.3 5 B5/0
II 15 G
II.1 10 X100
II.2 5 S`,
  },
  {
    name: "commas in CSV, quoted; caller's columns and rules",
    set: 9,
    options: {
      columns: { "Việc phải làm": "criterion", "Được mấy điểm": "maximum", "Chấm thế nào": "rule" },
      rules: { "2": { kind: "boolean", points: 4, otherwise: 0 } },
    },
    input: `TT,Việc phải làm,Được mấy điểm,Chấm thế nào
1,"Họp, giao ban","5","Họp đủ: 5 điểm, họp thiếu: 2,5 điểm, không họp: 0 điểm"
2,Phong trào thi đua,4,Theo kết quả bình xét`,
    expect: `1 5 L5,2.5,0
2 4 B4/0`,
  },
  {
    name: "commune: mixed bonus/deduction part, subtotals Cộng, total top",
    set: 100,
    input: [
      ["BẢNG CHẤM ĐIỂM THI ĐUA XÃ"],
      ["TT", "NỘI DUNG", "ĐIỂM TỐI ĐA", "CÁCH CHẤM", "ĐIỂM TỰ CHẤM"],
      [null, "TỔNG ĐIỂM", "100", null, null],
      ["A", "PHÁT TRIỂN KINH TẾ", "70,0", null, null],
      ["1", "Thu nhập bình quân", "30", "Đạt kế hoạch: 30 điểm. Không đạt: 15 điểm.", 25],
      [
        "2",
        "Sản lượng lương thực",
        "40",
        "Đạt từ 100% trở lên: 40 điểm; từ 95% - dưới 100%: 30 điểm; dưới 95%: 20 điểm",
        40,
      ],
      [null, "Cộng", "70", null, null],
      ["B", "AN NINH TRẬT TỰ", "30", null, null],
      ["1", "Không có trọng án", "20", "Không xảy ra: 20 điểm; xảy ra: 0 điểm", 20],
      ["2", "Tuyển quân", "10", "Đủ chỉ tiêu: 10 điểm; thiếu chỉ tiêu: 0 điểm", 10],
      [null, "Cộng", "30", null, null],
      ["C", "ĐIỂM THƯỞNG, ĐIỂM TRỪ", null, null, null],
      ["I", "Điểm thưởng", "5", null, null],
      ["1", "Khen cấp trên", "5", "Mỗi bằng khen: 2,5 điểm", null],
      ["II", "Điểm trừ", null, null, null],
      ["1", "Trễ báo cáo", null, "Mỗi báo cáo trễ trừ 1 điểm", null],
    ],
    expect: `A 70 G
A.1 30 B30/15
A.2 40 Tp>=100:40;>=95<100:30;<95:20
B 30 G
B.1 20 B20/0
B.2 10 B10/0
C - G bonus
I 5 G bonus
I.1 5 C2.5^- bonus
II - G deduction
II.1 - D1/o deduction`,
  },
  {
    name: "nhà trường: text rows as circumstances below a criterion",
    set: 11,
    input: [
      ["STT", "Tiêu chí", "Thang điểm"],
      [1, "Tập huấn giáo viên", 5],
      [null, "a) Trường hợp có kế hoạch:", null],
      [null, "- Đạt từ 100% kế hoạch: 5 điểm", null],
      [null, "- Dưới 100%: 3 điểm", null],
      [null, "b) Trường hợp không có kế hoạch:", null],
      [null, "- Có mở lớp: 2 điểm", null],
      [null, "- Không mở lớp: 0 điểm", null],
      [2, "Phổ cập", 6],
      [null, "Đạt mức độ 3", 6],
      [null, "Đạt mức độ 2", 4],
      [null, "Không đạt", 0],
    ],
    expect: `1 5 cases(có_kế_hoạch→Tp>=100:5;<100:3+không_có_kế_hoạch→B2/0)
2 6 L6,4,0`,
  },
  {
    name: "points in two columns per level; field and criterion columns",
    set: 20,
    input: [
      ["Lĩnh vực", "Điểm tối đa", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
      ["I. Tổ chức bộ máy", 12, "1. Vị trí việc làm", 5, "Phê duyệt đủ: 5 điểm; thiếu: 0 điểm"],
      [null, null, "2. Biên chế", 7, "Không vượt: 7 điểm; vượt: 0 điểm"],
      [
        "II. Tài chính công",
        8,
        "1. Công khai ngân sách",
        8,
        "Đúng hạn: 8 điểm; chậm: 4 điểm; không công khai: 0 điểm",
      ],
    ],
    expect: `I 12 G
I.1 5 B5/0
I.2 7 B7/0
II 8 G
II.1 8 L8,4,0`,
  },
  {
    name: "bệnh viện: codes A1 A1.1, deduction steps, taken-out line",
    set: 0,
    input: [
      ["Mã", "Tiêu chí", "Điểm chuẩn", "Quy định chấm điểm", "Minh chứng"],
      ["A", "HƯỚNG ĐẾN NGƯỜI BỆNH", 10, null, null],
      ["A1", "Chỉ dẫn, đón tiếp", 10, null, null],
      ["A1.1", "Biển báo rõ ràng", 4, "Đủ: 4 điểm; thiếu: 2 điểm; không có: 0 điểm", "Ảnh chụp"],
      [
        "A1.2",
        "Khiếu nại của người bệnh",
        6,
        "Từ 1 đến 2 khiếu nại: trừ 2 điểm; trên 2 khiếu nại: trừ 6 điểm",
        "Sổ theo dõi",
      ],
      ["B", "NHÂN LỰC", 8, null, null],
      ["B1", "Đào tạo liên tục", 8, null, null],
      [
        "B1.1",
        "Tỷ lệ nhân viên được đào tạo",
        8,
        "Đạt 100%: 8 điểm; từ 80% đến dưới 100%: 6 điểm; dưới 80%: 0 điểm; không áp dụng với trạm y tế",
        "Báo cáo",
      ],
    ],
    expect: `A 10 G
A1 10 G
A1.1 4 L4,2,0
A1.2 6 Tc>=1<=2:4;>2:0|6
B 8 G
B1 8 G
B1.1 8 R`,
  },
  {
    name: "errors: repeated code, misplaced, points disagree, unread total",
    set: 0,
    findings: [
      "criteria-code-repeated@5",
      "criteria-points-disagree@6",
      "criteria-total-differs@7",
    ],
    input: [
      ["STT", "Tiêu chí", "Điểm", "Cách tính điểm"],
      ["I", "Chỉ đạo (10 điểm)", 10, null],
      ["1", "Kế hoạch", 5, "Có: 5 điểm; không: 0 điểm"],
      ["2", "Báo cáo", 5, "Đủ: 5 điểm; thiếu: 0 điểm"],
      ["2", "Kiểm tra", 5, "Đủ: 5 điểm; thiếu: 0 điểm"],
      ["II", "Kết quả (20 điểm)", 10, null],
      ["Tổng", "", 35, null],
    ],
    expect: `I 10 G
I.1 5 B5/0
I.2 5 B5/0
I.2 5 B5/0
II 10 R`,
  },
  {
    name: "unnumbered bullets with their own rules; method column",
    set: 7,
    input: [
      ["TT", "Tiêu chí", "Điểm tối đa", "Phương pháp đánh giá", "Thang điểm chi tiết"],
      ["1", "Chuyển đổi số", 7, null, null],
      ["1.1", "Chữ ký số", 4, "Thẩm định", null],
      ["-", "Lãnh đạo dùng chữ ký số", 1, "Thẩm định", "Có: 1 điểm; không: 0 điểm"],
      ["-", "Văn bản ký số", 3, "Thẩm định", "Từ 90% trở lên: 3 điểm; dưới 90%: 1 điểm"],
      ["1.2", "Hài lòng về dịch vụ số", 3, "Điều tra xã hội học", null],
    ],
    expect: `1 7 G
1.1 4 G
1.1.1 1 B1/0
1.1.2 3 Tp>=90:3;<90:1
1.2 3 S`,
  },
  {
    name: "sở nội vụ: Lĩnh vực prefix words, % of maximum, elsewhere rule",
    set: 24,
    input: `Mã\tLĩnh vực, tiêu chí\tĐiểm tối đa\tHướng dẫn đánh giá
Lĩnh vực 1\tThể chế\t14\t
1.1\tTham mưu văn bản\t6\t"Hoàn thành 100% văn bản: 6 điểm
Từ 90% đến dưới 100%: 4 điểm
Dưới 90%: 0 điểm"
1.2\tTheo dõi thi hành pháp luật\t8\t"Thực hiện tốt: 100% số điểm
Thực hiện khá: 75% số điểm
Không thực hiện: 0 điểm"
Lĩnh vực 2\tTổ chức\t10\t
2.1\tSắp xếp đơn vị\t6\tNhư tiêu chí 1.1
2.2\tPhân cấp\t4\tBan hành đúng hạn: 4 điểm / chậm: 2 điểm / không ban hành: 0 điểm
\tTổng cộng (1+2)\t24\t`,
    expect: `1 14 G
1.1 6 Tp>=100:6;>=90<100:4;<90:0
1.2 8 L100%,75%,0
2 10 G
2.1 6 Tp>=100:6;>=90<100:4;<90:0
2.2 4 L4,2,0`,
  },
  {
    name: "xã: bonus over the cap, deduction capped in the heading, decimals with commas",
    set: 12.5,
    findings: ["criteria-parts-capped"],
    input: [
      ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
      ["I", "Dân chủ cơ sở", "12,5", null],
      ["1", "Công khai", "4,5", "Đủ nội dung: 4,5 điểm; thiếu: 2,25 điểm; không công khai: 0 điểm"],
      [
        "2",
        "Hòa giải ở cơ sở",
        "8,0",
        "Tỷ lệ hòa giải thành từ 85% trở lên: 8 điểm; từ 70% đến dưới 85%: 5 điểm; dưới 70%: 2 điểm",
      ],
      ["II", "Điểm thưởng", 2, null],
      ["1", "Mô hình tốt", "1,5", "Có mô hình: 1,5 điểm"],
      ["2", "Sáng kiến", "1,5", "Mỗi sáng kiến: 0,5 điểm"],
      ["III", "Điểm trừ (tối đa 3 điểm)", null, null],
      ["1", "Khiếu kiện đông người", null, "Mỗi vụ trừ 1 điểm"],
      ["2", "Văn bản sai thẩm quyền", -2, "Mỗi văn bản trừ 0,5 điểm"],
    ],
    expect: `I 12.5 G
I.1 4.5 L4.5,2.25,0
I.2 8 Tp>=85:8;>=70<85:5;<70:2
II 2 G bonus
II.1 1.5 B1.5/0 bonus
II.2 1.5 C0.5^- bonus
III 3 G deduction
III.1 - D1/o deduction
III.2 2 D0.5/o^2 deduction`,
  },
  {
    name: "four levels under one part; Markdown with bold; levels coded a b",
    set: 10,
    input: `| **TT** | **Nội dung** | **Điểm chuẩn** | **Cách chấm điểm** |
|---|---|---|---|
| **I** | **CHỈ ĐẠO** | **10** | |
| **1** | **Kế hoạch** | **6** | |
| 1.1 | Ban hành | 4 | |
| 1.1.1 | Đúng hạn | 2 | Có: 2 điểm; không: 0 điểm |
| 1.1.2 | Đủ nội dung | 2 | Có: 2 điểm; không: 0 điểm |
| 1.2 | Triển khai | 2 | |
| a) | Triển khai đầy đủ | 2 | |
| b) | Triển khai chưa đầy đủ | 1 | |
| c) | Không triển khai | 0 | |
| **2** | **Kiểm tra** | **4** | Mỗi cuộc: 1 điểm; tối đa 4 điểm |`,
    expect: `I 10 G
1 6 G
1.1 4 G
1.1.1 2 B2/0
1.1.2 2 B2/0
1.2 2 L2,1,0
2 4 C1^4`,
  },
  {
    name: "adversarial: letters that are components with a typo in the sum, no zero",
    set: 0,
    findings: ["criteria-levels-unclear"],
    input: `TT\tTiêu chí\tĐiểm tối đa
1\tChuyên môn\t5
1.1\tKế hoạch\t2
a\tBan hành kế hoạch\t2
b\tCông bố kế hoạch\t1
1.2\tBáo cáo\t3
a\tBáo cáo quý\t1
b\tBáo cáo năm\t2`,
    expect: `1 5 G
1.1 2 G
1.1.a 2 R
1.1.b 1 R
1.2 3 G
1.2.a 1 R
1.2.b 2 R`,
  },
  {
    name: "adversarial: column Điểm trừ beside the rule; note with condition; 1.500",
    set: 0,
    findings: [
      "criteria-column-unread@1",
      "criteria-note-with-points@3",
      "criteria-points-unread@4",
    ],
    input: [
      ["TT", "Tiêu chí", "Điểm tối đa", "Cách tính", "Điểm trừ", "Ghi chú"],
      [1, "Kế hoạch", 5, "Có: 5 điểm; không: 0 điểm", 1, null],
      [2, "Báo cáo", 5, "Đủ: 5 điểm; thiếu: 0 điểm", null, "Chậm trên 5 ngày trừ 2 điểm"],
      [3, "Doanh thu", "1.500", "Đạt: 5 điểm; không đạt: 0 điểm", null, null],
    ],
    expect: `1 5 B5/0
2 5 R
3 - R`,
  },
  {
    name: "points beside multi-line rules; the first level on the criterion's own row",
    set: 9,
    input: [
      ["STT", "Tiêu chí", "Điểm tối đa", "Nội dung đánh giá chi tiết", "Mức điểm"],
      ["1", "Tác phong", 4, "Đúng mực\nChưa đúng mực", "4\n0"],
      ["2", "Giờ giấc", 5, "Đi đúng giờ", "5"],
      [null, null, null, "Đi muộn dưới 3 lần", "2,5"],
      [null, null, null, "Đi muộn từ 3 lần trở lên", "0"],
    ],
    options: { columns: { "Nội dung đánh giá chi tiết": "rule" } },
    expect: `1 4 B4/0
2 5 L5,2.5,0`,
  },
  {
    name: "bonus/deduction with signs, words first; no code on parts",
    set: 30,
    input: [
      ["STT", "Nội dung đánh giá", "Thang điểm", "Cách chấm"],
      ["I", "Công tác tham mưu", "30 điểm", null],
      [
        "1",
        "Xây dựng chương trình",
        "15 điểm",
        "10 điểm nếu đạt 90% trở lên, 15 điểm nếu đạt 100%, 0 điểm nếu dưới 90%",
      ],
      ["2", "Hội họp", "15 điểm", "Đúng giờ, đủ thành phần: 15 điểm; vắng không lý do: 0 điểm"],
      [null, "ĐIỂM CỘNG", "+5", null],
      ["1", "Có mô hình được nhân rộng", "+3", "Mỗi mô hình cộng 1,5 điểm"],
      ["2", "Được Trung ương khen", "+2", "Mỗi bằng khen được cộng 1 điểm, tối đa 2 điểm"],
      [null, "ĐIỂM TRỪ", "-10", null],
      ["1", "Để xảy ra tham nhũng", "-10", "Mỗi vụ trừ 5 điểm"],
      ["2", "Chậm tham mưu", "-5", "Mỗi văn bản chậm trừ 0,5 điểm"],
      ["", "Cộng điểm chuẩn", "30", null],
    ],
    expect: `I 30 G
I.1 15 Tp>=90<100:10;>=100:15;<90:0
I.2 15 B15/0
thưởng 5 G bonus
thưởng.1 3 C1.5^- bonus
thưởng.2 2 C1^2 bonus
trừ 10 G deduction
trừ.1 10 D5/o^10 deduction
trừ.2 5 D0.5/o^5 deduction`,
  },
  {
    name: "SheetJS merged repeats, two-row headings, total of bonus",
    set: 8,
    input: [
      ["TT", "Lĩnh vực", "Tiêu chí", "Điểm", "Điểm", "Cách tính điểm"],
      ["TT", "Lĩnh vực", "Tiêu chí", "Tối đa", "Tự chấm", "Cách tính điểm"],
      [
        "1",
        "Cải cách thể chế",
        "Rà soát văn bản",
        4,
        null,
        "Đúng hạn: 4 điểm; quá hạn: 2 điểm; không rà soát: 0 điểm",
      ],
      [
        "1",
        "Cải cách thể chế",
        "Kiểm tra văn bản",
        4,
        null,
        "Có kiểm tra: 4 điểm; không kiểm tra: 0 điểm",
      ],
    ],
    expect: `1 8 G
1.1 4 L4,2,0
1.2 4 B4/0`,
  },
  {
    name: "rows of a deduction from maximum below criterion; percent of points",
    set: 20,
    input: `STT\tTiêu chí\tĐiểm tối đa\tCách tính điểm
1\tKỷ luật lao động\t10\t
\tĐi muộn, về sớm\t\tMỗi lần trừ 0,5 điểm
2\tTrang phục\t10\tĐúng quy định: 10 điểm; 01 lần vi phạm: 50% số điểm; từ 02 lần: 0 điểm`,
    expect: `1 10 D0.5/ofrom10
2 10 L10,50%,0`,
  },
  {
    name: "sum right but criteria missing rule text in merged cell",
    set: 0,
    input: [
      ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
      ["1", "Văn bản", 6, null],
      ["1.1", "Soạn thảo", 3, "Đạt: 3 điểm; không đạt: 0 điểm"],
      ["1.2", "Ban hành", 3, null],
    ],
    expect: `1 6 G
1.1 3 B3/0
1.2 3 R`,
  },
  {
    name: "levels coded by numbers below a letter; three-level letters",
    set: 6,
    input: [
      ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
      ["A", "Quản lý", 6, null],
      ["a", "Lịch công tác", 2, null],
      ["1)", "Có lịch tuần", 2, null],
      ["2)", "Không có lịch", 0, null],
      ["b", "Sổ sách", 4, "Đủ: 4 điểm; thiếu: 2 điểm; không có: 0 điểm"],
    ],
    expect: `A 6 G
a 2 B2/0
b 4 L4,2,0`,
  },
  {
    name: "names that begin as totals, bonus words in base names, years in codes",
    set: 12,
    input: [
      ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
      ["1", "Tổng hợp báo cáo", 4, "Đúng hạn: 4 điểm; chậm: 0 điểm"],
      ["2", "Cộng đồng doanh nghiệp hài lòng", 4, "Điều tra xã hội học"],
      ["3", "Công tác thi đua, khen thưởng", 4, "Có phong trào: 4 điểm; không có: 0 điểm"],
      [null, "Tổng số điểm", 12, null],
      ["Ghi chú: điểm lẻ đến hai chữ số", null, null, null],
    ],
    expect: `1 4 B4/0
2 4 S
3 4 B4/0`,
  },
  {
    name: "points to be taken in the cell behind the words that take them",
    set: 7,
    input: [
      ["TT", "Tiêu chí", "Điểm"],
      ["I", "Chế độ báo cáo", 7],
      ["1", "Báo cáo quý", 3],
      ["", "Gửi đủ, đúng hạn", 3],
      ["", "Thiếu 1 báo cáo trừ", "0,5"],
      ["2", "Báo cáo năm", 2],
      ["", "Gửi đúng hạn", 2],
      ["", "Chậm mỗi ngày trừ", "0,25"],
      ["3", "Báo cáo đột xuất", 2],
      ["", "Gửi đúng hạn", 2],
      ["", "Không gửi", 0],
    ],
    expect: `I 7 G
1 3 D0.5/ofrom3
2 2 D0.25/dfrom2
3 2 B2/0`,
  },
  {
    name: "a bonus alone makes no set, and that is said",
    set: 0,
    input: [
      ["TT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
      ["I", "Điểm thưởng", 3, null],
      ["1", "Sáng kiến", 3, "Mỗi sáng kiến: 1 điểm, tối đa 3 điểm"],
    ],
    expect: `I 3 G bonus
1 3 C1^3 bonus`,
    findings: ["criteria-set-refused@1"],
  },
  {
    name: "a rule that its own semicolon cuts is no rule",
    set: 0,
    input:
      "TT;Tiêu chí;Điểm tối đa;Cách tính điểm\n1;Kỷ luật;4;Mỗi lỗi trừ 0,5 điểm; tối đa trừ 1 điểm",
    expect: "1 4 D0.5/ofrom4",
    findings: ["criteria-cells-beyond@2"],
  },
  {
    name: "points below nothing beside a full level",
    set: 0,
    input: [
      ["TT", "Tiêu chí", "Điểm"],
      ["1", "Kỷ luật", 5],
      [null, "Không vi phạm", 5],
      [null, "Có vi phạm", -2],
    ],
    expect: "1 5 R",
    findings: ["criteria-points-disagree@4"],
  },
  {
    name: "points that a name takes beside a rule of its own",
    set: 0,
    input: [
      ["TT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
      ["1", "Báo cáo đúng hạn (mỗi lần chậm trừ 1 điểm)", 5, "Đủ: 5 điểm; không đủ: 2 điểm"],
      ["2", "Họp giao ban (tối đa 2 điểm)", 2, "Có: 2 điểm; không: 0 điểm"],
    ],
    expect: `1 5 R
2 2 B2/0`,
    findings: ["criteria-note-with-points@2"],
  },
];
