import type { Rounding } from "../rounding.js";
import { afterAnyPhrase, isSign, isWord, numberAt, skipWords, type Tokens } from "./cursor.js";
import { isUnit, readNotes, readPer } from "./amount-notes.js";
import { readFormula, type FormulaReading } from "./formula.js";

/** What an outcome brings. */
export type Worth =
  | { readonly kind: "points"; readonly points: number }
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "up-to"; readonly points: number }
  | { readonly kind: "formula"; readonly formula: FormulaReading };

/** A phrase that states points. */
export interface Amount {
  /** What it brings. */
  readonly worth: Worth;
  /** Whether the points are taken away. */
  readonly taken: boolean;
  /** What each such amount is for, where it says so: "01 điểm/ngày". */
  readonly per?: "occurrence" | "day";
  /** The most that may be gained or taken, where it says so. */
  readonly cap?: number;
  /** The rounding that the text asks for. */
  readonly rounding?: Rounding;
  /** First token of the phrase. */
  readonly start: number;
  /** One past its last token. */
  readonly end: number;
}

interface Lead {
  readonly next: number;
  /** Where a formula would begin: its brackets are its own. */
  readonly formulaAt: number;
  /** A sign or a verb says that points follow. */
  readonly strong: boolean;
  /** A sign such as a colon stands right before the figure. */
  readonly sign: boolean;
  readonly taken: boolean;
}

const VERBS = [
  "được",
  "đạt",
  "tính",
  "chấm",
  "cho",
  "là",
  "thưởng",
  "cộng",
  "thì",
  "trừ",
  "bị",
  "ghi",
];
const COMPARATORS = ["từ", "trên", "dưới", "đến", "hơn", "quá", "nhất", "thiểu", "bằng", "khoảng"];

/** Words behind which a bare figure is points: "thì điểm đánh giá là 1". */
const ANNOUNCEMENTS = [
  "thì điểm đánh giá là",
  "thì số điểm là",
  "thì điểm là",
  "điểm đánh giá là",
  "số điểm đạt được là",
  "số điểm là",
  "điểm số là",
];

/** The signs and verbs that lead to a figure: "=", ": trừ", "được cộng". */
function readLead(tokens: Tokens, at: number): Lead {
  let next = at;
  let sign = false;
  let formulaAt = at;
  while (next - at < 4 && (isSign(tokens, next, ":=|→(") || tokens[next]?.kind === "cell")) {
    const bracket = isSign(tokens, next, "(");
    sign ||= !bracket;
    next += 1;
    if (!bracket) formulaAt = next;
  }
  if (sign && isSign(tokens, next, "-+")) next += 1;
  const announced = afterAnyPhrase(tokens, next, ANNOUNCEMENTS);
  if (announced !== undefined) {
    sign = true;
    next = announced;
  }
  const afterSigns = next;
  next = skipWords(tokens, next, VERBS);
  const verbs = tokens.slice(afterSigns, next).map(({ text }) => text);
  const taken = verbs.includes("trừ") || isSign(tokens, afterSigns - 1, "-");
  next = skipWords(tokens, next, ["số"]);
  return { next, formulaAt, strong: next > at, sign: sign && verbs.length === 0, taken };
}

function endsOutcome(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "break" || token.kind === "cell") return true;
  if (isSign(tokens, at, "-+")) return numberAt(tokens, at + 1) === undefined;
  return isSign(tokens, at, ";/|.,•)");
}

/** A figure that a comparison word stands beside is a condition: "từ 80 điểm trở lên". */
function isCompared(tokens: Tokens, at: number, end: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === "word" && COMPARATORS.includes(before.text)) return true;
  return ["trở", "đến", "tới"].some((word) => isWord(tokens, end, word));
}

/** "Chỉ số đạt 80 điểm: 2 điểm": the first figure belongs to the condition. */
function statesPointsNext(tokens: Tokens, at: number): boolean {
  if (!isSign(tokens, at, ":=|→")) return false;
  const next = skipWords(tokens, at + 1, VERBS);
  return numberAt(tokens, next) !== undefined && isUnit(tokens, next + 1);
}

type Found = { readonly worth: Worth; readonly end: number } | undefined;

/** "không được điểm", "không tính điểm", "không trừ điểm". */
function noPoints(tokens: Tokens, at: number): Found {
  if (!isWord(tokens, at, "không")) return undefined;
  const next = skipWords(tokens, at + 1, ["được", "có", "tính", "chấm", "cho", "bị", "trừ", "ghi"]);
  if (!isWord(tokens, next, "điểm") || isWord(tokens, next + 1, "nào")) return undefined;
  return { worth: { kind: "points", points: 0 }, end: next + 1 };
}

/** "điểm tối đa" alone, not "điểm tối đa 2". */
function allPoints(tokens: Tokens, at: number): Found {
  const end = afterAnyPhrase(tokens, at, ["điểm tối đa", "tối đa điểm", "điểm chuẩn", "đủ điểm"]);
  const bare = afterAnyPhrase(tokens, at, ["tối đa"]);
  if (end === undefined && bare !== undefined && endsOutcome(tokens, bare)) {
    return { worth: { kind: "share", share: 1 }, end: bare };
  }
  if (end === undefined || numberAt(tokens, end) !== undefined) return undefined;
  return { worth: { kind: "share", share: 1 }, end };
}

/** "75% số điểm", "50% điểm tối đa", "1/2 số điểm". */
function shareOfPoints(tokens: Tokens, at: number, taken: boolean): Found {
  const figure = numberAt(tokens, at);
  if (figure === undefined) return undefined;
  let share = figure.percent ? figure.value / 100 : undefined;
  let next = at + 1;
  const below = numberAt(tokens, at + 2);
  if (
    share === undefined &&
    isSign(tokens, at + 1, "/") &&
    below !== undefined &&
    below.value > 0
  ) {
    share = figure.value / below.value;
    next = at + 3;
  }
  const unit = skipWords(tokens, next, ["tổng", "số"]);
  if (share === undefined || share > 1 || !isUnit(tokens, unit)) return undefined;
  const tail = ["tối đa", "chuẩn", "của tiêu chí", "của nội dung"];
  const end = afterAnyPhrase(tokens, unit + 1, tail) ?? unit + 1;
  return { worth: { kind: "share", share: taken ? 1 - share : share }, end };
}

/** "tối đa 3 điểm", "không quá 3 điểm", "từ 1 đến 3 điểm", "0 - 2 điểm". */
function boundedPoints(tokens: Tokens, at: number): Found {
  const bound = afterAnyPhrase(tokens, at, [
    "tối đa không quá",
    "tối đa là",
    "tối đa",
    "không vượt quá",
    "không quá",
  ]);
  const most = bound === undefined ? undefined : numberAt(tokens, bound);
  if (bound !== undefined && most !== undefined && !most.percent && isUnit(tokens, bound + 1)) {
    return { worth: { kind: "up-to", points: most.value }, end: bound + 2 };
  }
  const from = isWord(tokens, at, "từ") ? at + 1 : at;
  const least = numberAt(tokens, from);
  const joined = isSign(tokens, from + 1, "-") || isWord(tokens, from + 1, "đến");
  const upper = numberAt(tokens, from + 2);
  if (least === undefined || upper === undefined || !joined || !isUnit(tokens, from + 3)) {
    return undefined;
  }
  if (least.percent || upper.percent) return undefined;
  return { worth: { kind: "up-to", points: upper.value }, end: from + 4 };
}

/** "03 điểm", or after a colon a bare figure that ends the line. */
function plainPoints(tokens: Tokens, at: number, lead: Lead): Found {
  const figure = numberAt(tokens, at);
  if (figure === undefined || figure.percent) return undefined;
  // In points, "1.125" has decimals: nobody gives a thousand points.
  const points = figure.value >= 1000 ? Number(figure.text.replace(",", ".")) : figure.value;
  if (Number.isNaN(points)) return undefined;
  if (isUnit(tokens, at + 1)) {
    if (!lead.sign && isCompared(tokens, at, at + 2)) return undefined;
    if (isWord(tokens, at + 2, "trở") || statesPointsNext(tokens, at + 2)) return undefined;
    return { worth: { kind: "points", points }, end: at + 2 };
  }
  if (!lead.sign || !endsOutcome(tokens, at + 1)) return undefined;
  // "Nhóm 1: 20/12" and the like: a stroke must lead to words.
  if (isSign(tokens, at + 1, "/") && numberAt(tokens, at + 2) !== undefined) return undefined;
  return { worth: { kind: "points", points }, end: at + 1 };
}

const FORMULA_WORDS = ["theo công thức", "bằng công thức", "công thức"];

/** Words between a condition and its formula: "thì điểm đánh giá được tính". */
const BEFORE_FORMULA = [
  "thì",
  "số",
  "điểm",
  "đánh",
  "giá",
  "đạt",
  "được",
  "tính",
  "chấm",
  "là",
  "bằng",
];

/** Whether a line begins here, where a formula needs no word to announce it. */
function beginsLine(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === "break" || isSign(tokens, at - 1, "-+•*");
}

/** "Điểm = …", "tính theo công thức: …", or after a colon a product: "tỷ lệ x 2". */
function formulaPoints(tokens: Tokens, at: number, lead: Lead): Found {
  const named = skipWords(tokens, lead.formulaAt, BEFORE_FORMULA);
  const announced = afterAnyPhrase(tokens, named, FORMULA_WORDS);
  let next = announced ?? named;
  const equals = isSign(tokens, next, ":=") && (announced !== undefined || named > lead.formulaAt);
  if (equals) next += 1;
  if (isSign(tokens, next, "=")) next += 1;
  const isAnnounced = equals || announced !== undefined || lead.sign;
  const isBracketed = named > lead.formulaAt && isSign(tokens, next, "([");
  const stands = isAnnounced || isBracketed;
  if (!stands && !beginsLine(tokens, at)) return undefined;
  const formula = readFormula(tokens, stands ? next : at);
  if (formula === undefined || (!stands && !endsOutcome(tokens, formula.end))) return undefined;
  return { worth: { kind: "formula", formula }, end: formula.end };
}

/** "chấm điểm theo tỷ lệ đạt được": in proportion, up to the maximum. */
function inProportion(tokens: Tokens, lead: Lead): Found {
  const from = skipWords(tokens, lead.formulaAt, [...BEFORE_FORMULA, "cho"]);
  const named = tokens.slice(lead.formulaAt, from).some(({ text }) => text === "điểm");
  const phrases = [
    "tương ứng theo tỷ lệ",
    "tương ứng với tỷ lệ",
    "tỷ lệ thuận với tỷ lệ",
    "theo tỷ lệ",
  ];
  const end = afterAnyPhrase(tokens, from, phrases);
  if (!named || end === undefined) return undefined;
  const last = isSign(tokens, end, "%") ? end + 1 : end;
  const tail = [
    "phần",
    "trăm",
    "đạt",
    "được",
    "tương",
    "ứng",
    "hoàn",
    "thành",
    "thực",
    "hiện",
    "tế",
  ];
  const formula = { figure: "percent", of: 100, end: skipWords(tokens, last, tail) } as const;
  return { worth: { kind: "formula", formula }, end: formula.end };
}

/** The phrase that states points and begins at a token, if one does. */
export function readAmount(tokens: Tokens, at: number): Amount | undefined {
  const lead = readLead(tokens, at);
  const { next, taken } = lead;
  // Verbs alone need their figure right behind them.
  const found =
    noPoints(tokens, next) ??
    (lead.strong ? allPoints(tokens, next) : undefined) ??
    shareOfPoints(tokens, next, taken) ??
    (lead.strong ? boundedPoints(tokens, next) : undefined) ??
    plainPoints(tokens, next, lead) ??
    inProportion(tokens, lead) ??
    formulaPoints(tokens, at, lead);
  if (found === undefined) return undefined;
  const { per, end } = readPer(tokens, found.end);
  const { end: last, ...notes } = readNotes(tokens, end);
  const partOfLevel = found.worth.kind === "share";
  const each = per === undefined ? {} : { per };
  return {
    worth: found.worth,
    taken: taken && !partOfLevel,
    ...each,
    ...notes,
    start: at,
    end: last,
  };
}
