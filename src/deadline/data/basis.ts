import type { Basis, Source } from "../../text/index.js";

const CIVIL_CODE: Source = {
  document: "Bộ luật Dân sự 2015 (91/2015/QH13)",
  article: "Điều 148.6",
  url: "https://luathuythanh.vn/thoi-diem-bat-dau-va-ket-thuc-thoi-han.html",
  confidence: "inferred",
};
const STATISTICS_DECREE: Source = {
  document: "Nghị định 60/2018/NĐ-CP",
  url: "https://thukyluat.vn/vb/nghi-dinh-60-2018-nd-cp-quy-dinh-noi-dung-che-do-bao-cao-thong-ke-cap-quoc-gia-5ce35.html",
  confidence: "reported",
};
const WORDS_OF_THE_PLAN: Source = {
  document: "Lời văn của kế hoạch (words of the plan)",
  confidence: "inferred",
};

/** The rules by which a written time becomes a due date. */
export const OCCURRENCE_BASIS = {
  included: {
    rule: "date-included",
    text: {
      vi: "Ngày ghi trong thời hạn được tính đến hết ngày",
      en: "The day named counts to its end",
    },
    source: CIVIL_CODE,
  },
  beforeStrict: {
    rule: "before-strict",
    text: {
      vi: "“trước ngày” theo đúng chữ: muộn nhất là ngày liền trước",
      en: "“trước ngày” by its words: the day before at the latest",
    },
    source: WORDS_OF_THE_PLAN,
  },
  beforeLoose: {
    rule: "before-loose",
    text: {
      vi: "“trước ngày” hiểu theo thói quen soạn thảo: tính cả ngày đó, theo yêu cầu",
      en: "“trước ngày” as drafters often mean it: the day itself included, as asked",
    },
    source: WORDS_OF_THE_PLAN,
  },
  periodEnd: {
    rule: "period-end",
    text: {
      vi: "Tháng, quý, 6 tháng, năm dương lịch: đến hạn vào ngày cuối kỳ",
      en: "Calendar month, quarter, half-year or year: due on its last day",
    },
    source: STATISTICS_DECREE,
  },
  writtenPeriod: {
    rule: "written-period-end",
    text: {
      vi: "Đến hạn vào ngày cuối của khoảng thời gian ghi trong văn bản",
      en: "Due on the last day of the period written",
    },
    source: WORDS_OF_THE_PLAN,
  },
  approximate: {
    rule: "approximate-period",
    text: {
      vi: "Cách nói không có ngày chính xác; khoảng ngày chỉ là gần đúng",
      en: "Words without exact days; the days are approximate",
    },
    source: WORDS_OF_THE_PLAN,
  },
  dueRule: {
    rule: "written-due-rule",
    text: {
      vi: "Ngày đến hạn trong kỳ do văn bản ghi",
      en: "The day within the period is written in the text",
    },
    source: WORDS_OF_THE_PLAN,
  },
  writtenRoll: {
    rule: "written-roll",
    text: {
      vi: "Văn bản ghi rõ cách xử lý khi trùng ngày nghỉ",
      en: "The text itself says what a day off does",
    },
    source: WORDS_OF_THE_PLAN,
  },
  askedRoll: {
    rule: "asked-roll",
    text: {
      vi: "Dời khỏi ngày nghỉ theo yêu cầu của bên gọi; thời hạn ghi theo ngày vốn không tự dời",
      en: "Moved off a day off because the caller asked; a plain plan date does not move by itself",
    },
    source: WORDS_OF_THE_PLAN,
  },
  eventDay: {
    rule: "event-day",
    text: {
      vi: "Ngày xảy ra sự kiện do bên gọi cung cấp",
      en: "The day of the event, as given by the caller",
    },
    source: WORDS_OF_THE_PLAN,
  },
  beforeEvent: {
    rule: "before-event",
    text: {
      vi: "Tính lùi từ ngày xảy ra sự kiện; ngày đó không được tính",
      en: "Counted back from the day of the event, which is not counted",
    },
    source: WORDS_OF_THE_PLAN,
  },
} as const satisfies Readonly<Record<string, Basis>>;
