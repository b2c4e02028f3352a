import type { Grammar } from "../grammar.js";
import { AGENCY_WORDS } from "./agencies.js";
import { CITATION_WORDS } from "./citations.js";
import { DEADLINE_WORDS } from "./deadlines.js";
import { HEADING_WORDS } from "./headings.js";
import { TARGET_WORDS } from "./targets.js";

/** Headings of columns, by what stands in them. */
export const COLUMN_HEADINGS = {
  number: ["TT", "STT", "Số TT", "Mã"],
  task: ["Nhiệm vụ", "Nội dung công việc", "Nhiệm vụ cụ thể", "Nội dung"],
  output: ["Sản phẩm", "Sản phẩm đầu ra", "Kết quả", "Sản phẩm dự kiến"],
  lead: ["Đơn vị chủ trì", "Chủ trì", "Phòng chủ trì", "Cơ quan thực hiện"],
  partner: ["Phối hợp", "Đơn vị phối hợp", "Cơ quan phối hợp"],
  deadline: ["Thời gian hoàn thành", "Thời gian", "Thời hạn", "Hạn xử lý", "Tiến độ"],
  target: ["Chỉ tiêu", "Mục tiêu"],
  measure: ["Nội dung thành phần", "Chỉ số"],
  state: ["Trạng thái", "Tình trạng", "Kết quả thực hiện"],
  progress: ["Tỷ lệ hoàn thành", "% hoàn thành"],
  completed: ["Ngày hoàn thành", "Hoàn thành ngày"],
  note: ["Ghi chú", "Kinh phí", "Người theo dõi", "constructor", ""],
} as const;

/** What a column holds. */
export type Column = keyof typeof COLUMN_HEADINGS;

/** The cells of each column. */
export const CELL_WORDS: Readonly<Record<Column, Grammar>> = {
  number: {
    number: [
      "{#1-30}",
      "{#1-30}",
      "{#1-9}.{#1-9}",
      "{roman}",
      "{letter}",
      "{letter})",
      "",
      "-",
      "Mục {roman}",
      "{#1-9}-{#1-9}",
      "A",
      "B.",
    ],
    roman: ["I", "II", "III", "IV"],
    letter: ["a", "b", "đ"],
  },
  task: {
    ...TARGET_WORDS,
    ...HEADING_WORDS,
    task: [
      "{work}",
      "{work}",
      "{work} {name}",
      "- {work}; - {work}",
      "{measure}",
      "",
      "{work} theo {citation}",
      "<b>{measure}</b>",
      "a) {work}<br>b) {work}",
      "{target}",
    ],
  },
  output: {
    ...CITATION_WORDS,
    output: [
      "Báo cáo",
      "Kế hoạch",
      "{type} {work}",
      "Báo cáo; Kế hoạch",
      "- Báo cáo.\n- {type}",
      "",
      "{figure} báo cáo",
      "{citation}",
      "<p>Báo cáo</p><p>{type}</p>",
    ],
  },
  lead: { ...AGENCY_WORDS, lead: ["{cell}", "{cell}", "{body}", ""] },
  partner: { ...AGENCY_WORDS, partner: ["{cell}", "{collective}", "", ""] },
  deadline: {
    ...DEADLINE_WORDS,
    deadline: ["{cell}", "{cell}", "{statement}", "{period}", "{date}", ""],
  },
  target: { ...TARGET_WORDS, target: ["{bound}", "{change}", ""] },
  measure: { ...HEADING_WORDS, measure: ["{measure}", "{content}", "{figure}.{figure}", ""] },
  state: {
    ...DEADLINE_WORDS,
    state: [
      "Đã hoàn thành",
      "Đang thực hiện",
      "Chưa thực hiện",
      "Quá hạn",
      "Hoàn thành ngày {date}",
      "Không thực hiện",
      "Gia hạn đến {date}",
      "Trả lại {date}",
      "{work}",
      "",
      "x",
    ],
  },
  progress: {
    ...DEADLINE_WORDS,
    progress: ["{#0-100}%", "{#0-100}", "{fraction}", "{beyond}", "100 %", "", "50-60%"],
  },
  completed: { ...DEADLINE_WORDS, completed: ["{date}", "{date}", "{point}", "", "chưa"] },
  note: {
    ...DEADLINE_WORDS,
    note: ["{work}", "", "", "{figure} triệu đồng", "{statement}", "|", "\t"],
  },
};
