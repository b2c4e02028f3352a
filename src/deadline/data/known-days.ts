/**
 * Days that are known by a name, of which nobody has leave, in the notation of the kit's lexicon:
 * only with its figures does the name give a day.
 */
export const KNOWN_DAYS = {
  "9/1": "học sinh sinh viên [việt nam]",
  "3/2": "thành lập đảng [cộng sản việt nam]",
  "27/2": "thầy thuốc [việt nam]",
  "3/3": "biên phòng [toàn dân]|truyền thống [bộ đội/lực lượng] biên phòng",
  "8/3": "quốc tế phụ nữ",
  "20/3": "quốc tế hạnh phúc",
  "22/3": "nước thế giới",
  "26/3": "thành lập đoàn [tncs hồ chí minh/thanh niên cộng sản hồ chí minh/]",
  "21/4": "sách [và văn hóa đọc] [việt nam]",
  "30/4": "giải phóng miền nam|[giải phóng miền nam] thống nhất đất nước|chiến thắng",
  "1/5": "quốc tế lao động",
  "7/5": "chiến thắng điện biên phủ",
  "19/5": "sinh [nhật] [chủ tịch hồ chí minh/bác/bác hồ]",
  "1/6": "quốc tế thiếu nhi",
  "5/6": "môi trường thế giới|vì môi trường",
  "21/6": "báo chí [cách mạng/] [việt nam]",
  "26/6":
    "[toàn dân/thế giới/quốc tế/] phòng [,] chống ma [túy/tuý]|toàn dân phòng [,] chống ma [túy/tuý]",
  "28/6": "gia đình [việt nam]",
  "11/7": "dân số thế giới",
  "27/7": "thương binh [-/,/và/] liệt [sĩ/sỹ]",
  "28/7": "thành lập công đoàn [việt nam]",
  "19/8":
    "cách mạng tháng tám|truyền thống công an nhân dân|toàn dân bảo vệ an ninh tổ quốc|hội toàn dân bảo vệ an ninh tổ quốc",
  "1/10": "quốc tế người cao tuổi|người cao tuổi [việt nam/quốc tế/]",
  "10/10": "chuyển đổi số [quốc gia]|giải phóng thủ đô",
  "13/10": "doanh nhân [việt nam]",
  "15/10": "thành lập hội [liên hiệp thanh niên/nông dân/]",
  "20/10": "phụ nữ [việt nam]|thành lập hội [liên hiệp phụ nữ/lhpn] [việt nam]",
  "9/11": "pháp luật [nước chxhcn/] [việt nam]",
  "18/11":
    "thành lập mặt trận [dân tộc thống nhất/tổ quốc/] [việt nam]|truyền thống mặt trận|hội đại đoàn kết [toàn] [dân tộc]",
  "20/11": "nhà giáo [việt nam]|hiến chương các nhà giáo",
  "23/11": "di sản văn hóa [việt nam]",
  "1/12": "thế giới phòng [,] chống [hiv/aids/hiv / aids]",
  "3/12": "người khuyết tật [thế giới/quốc tế/]|quốc tế người khuyết tật",
  "22/12": "thành lập quân đội [nhân dân việt nam/nhân dân/]|hội quốc phòng toàn dân",
} as const;
