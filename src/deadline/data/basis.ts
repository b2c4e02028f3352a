import { frozen, type Basis, type Source } from "../../text/index.js";

const WORDS_OF_THE_PLAN: Source = /* @__PURE__ */ frozen({
  document: "Lời văn của kế hoạch",
  confidence: "inferred",
});

/** What a rule does, in Vietnamese and in English. */
type Row = `${string} | ${string}`;

/** The rules by which a written time becomes a due date. */
const ROWS = {
  "date-included": "Tính đến hết ngày ghi trong thời hạn | The day named counts to its end",
  "before-strict":
    "“trước ngày” theo đúng chữ: muộn nhất là ngày liền trước | “trước ngày” by its words: the day before at the latest",
  "before-loose":
    "“trước ngày” theo thói quen soạn thảo: tính cả ngày đó, theo yêu cầu | “trước ngày” as drafters often mean it: the day itself included, as asked",
  "period-end": "Kỳ dương lịch: đến hạn vào ngày cuối kỳ | Calendar period: due on its last day",
  "written-period-end":
    "Đến hạn vào ngày cuối của khoảng thời gian ghi trong văn bản | Due on the last day of the period written",
  "approximate-period":
    "Văn bản không nói ngày chính xác; ngày chỉ là gần đúng | The words name no exact days; the days are approximate",
  "written-due-rule":
    "Ngày đến hạn trong kỳ do văn bản ghi | The day within the period is written in the text",
  "written-roll":
    "Văn bản ghi rõ cách xử lý khi trùng ngày nghỉ | The text itself says what a day off does",
  "asked-roll":
    "Dời khỏi ngày nghỉ theo yêu cầu; thời hạn ghi theo ngày vốn không tự dời | Moved off a day off as asked; a plain plan date does not move by itself",
  "event-day": "Ngày xảy ra sự kiện theo thông tin được cung cấp | The day of the event, as given",
  "start-day":
    "Ngày bắt đầu ghi trong văn bản, hoặc là ngày ban hành | The day of the event is written, or is the day of issue",
  hours:
    "Thời hạn tính bằng giờ từ một thời điểm không rõ trong ngày; ngày chỉ là gần đúng | A term of hours from an unknown moment of the day; the day is approximate",
  "before-event":
    "Tính lùi từ ngày xảy ra sự kiện; ngày đó không được tính | Counted back from the day of the event, which is not counted",
} as const satisfies Readonly<Record<string, Row>>;

/** The names of the rules. */
export type OccurrenceRule = keyof typeof ROWS;

/** Where a rule is laid down, if not in the words of the plan. */
const SOURCES: Partial<Record<OccurrenceRule, Source>> = /* @__PURE__ */ frozen({
  // https://luathuythanh.vn/thoi-diem-bat-dau-va-ket-thuc-thoi-han.html
  "date-included": {
    document: "Bộ luật Dân sự 2015 (91/2015/QH13)",
    article: "Điều 148.6",
    confidence: "inferred",
  },
  // https://thukyluat.vn/vb/nghi-dinh-60-2018-nd-cp-quy-dinh-noi-dung-che-do-bao-cao-thong-ke-cap-quoc-gia-5ce35.html
  "period-end": { document: "Nghị định 60/2018/NĐ-CP", confidence: "reported" },
});

/** A rule with its words and its source. */
export function occurrenceBasis(rule: OccurrenceRule): Basis {
  const [vi = "", en = ""] = ROWS[rule].split(" | ");
  return { rule, text: { vi, en }, source: SOURCES[rule] ?? WORDS_OF_THE_PLAN };
}
