import { unaccent } from "../../text/index.js";
import {
  AGENCY_COLUMNS,
  CODE_HEADERS,
  HEADER_WORDS,
  NUMBER_HEADERS,
  SHORT_PARTS,
  SHORT_WORDS,
  type Announced,
  type Announcement,
  type ColumnRole,
} from "./data/header-words.js";

/** A header cell is short; a long cell that mentions its words is a task. */
export const LONGEST_HEADER = 70;
/** No phrase that headings are known by has more words. */
const LONGEST_PHRASE = 5;

/** What the caller says of columns, by their headings as {@link headingWords} gives them. */
export type GivenColumns = ReadonlyMap<string, ColumnRole>;

/** The caller says nothing. */
export const NONE_GIVEN: GivenColumns = /* @__PURE__ */ new Map();

/** The words of a heading: without accents and signs, in small letters. */
export function headingWords(header: string): string {
  return unaccent(header)
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim();
}

/** What a heading announces, by the caller and by the most telling of its words. */
export function announcedBy(header: string, given: GivenColumns = NONE_GIVEN): Announced {
  const written = headingWords(header);
  const own = given.get(written);
  if (own !== undefined) return { said: own, rank: -1 };
  if (NUMBER_HEADERS.has(written)) return { said: "number", rank: 0 };
  if (written.length > LONGEST_HEADER) return { said: undefined, rank: Infinity };
  const words = spelledOut(headingWords(withoutFormat(header)));
  if (CODE_HEADERS.test(words)) return { said: "code", rank: 0 };
  const isOther = othersOf(words, header);
  let best: Announced = { said: undefined, rank: Infinity };
  const parts = words.split(" ");
  for (const start of parts.keys()) {
    for (let end = start + 1; end <= Math.min(start + LONGEST_PHRASE, parts.length); end += 1) {
      const found = HEADER_WORDS.get(parts.slice(start, end).join(" "));
      const isHere =
        found?.where === "anywhere" ||
        (start === 0 && (found?.where === "first" || end === parts.length));
      const isSide = isOther?.has(found?.said) === true;
      if (found !== undefined && isHere && !isSide && found.rank < best.rank) best = found;
    }
  }
  if (OF_DAYS.has(best.said) && ENDS_IN_LIMIT.test(words)) return { ...best, said: "deadline" };
  return best.said === "implement" && !saysOnlyWho(parts)
    ? { ...best, rank: best.rank + VAGUE }
    : best;
}

/** Days that a heading leaves open, or of which it says no more than that something is done. */
const OF_DAYS: ReadonlySet<Announcement | undefined> = /* @__PURE__ */ new Set<Announcement>([
  ...(["finish", "end", "time", "advance", "completed"] as const),
]);
/** `Ngày xong (hạn)`, as against `Ngày nộp đúng hạn`, `Ngày nộp so với hạn`. */
const ENDS_IN_LIMIT =
  /(?<!(?<!\p{L})(?:dung|trong|truoc|sau|som|con|qua|tre|cham|gia|voi|lui|vuot)) han(?: cuoi| chot)?$/u;

/** A word for a part of a day, as a heading says how days are to be written. */
const FORMAT_WORD =
  "(?:ngay|thang|nam|quy|gio|phut|tu|den|d{1,2}|m{1,2}|y{2,4}|hh|n{1,2}|t{1,2}|nnnn|\\d{1,4})";
const FORMAT = /* @__PURE__ */ (() =>
  new RegExp(
    `[([] ?(?:(?:dang|vd|ghi|ghi ro|dinh dang|format)(?: ?:)? )?${FORMAT_WORD}(?:[ /.,–-]{1,4}${FORMAT_WORD})* ?[)\\]]$|` +
      `[ :–-]${FORMAT_WORD}(?: ?[/,-] ?${FORMAT_WORD})+$`,
    "u",
  ))();

/**
 * A heading without the form in which its days are to be written: the words of it name no column.
 *
 * ```
 * Thời hạn hoàn thành (ngày/tháng/năm)      Thời gian thực hiện (từ ngày - đến ngày)
 *                     ^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function withoutFormat(header: string): string {
  const plain = unaccent(header).replace(/\s+/g, " ").trim();
  const rest = plain.slice(0, FORMAT.exec(plain)?.index ?? plain.length).trim();
  // `Số (ngày, tháng)` is that of a paper.
  return rest === "" || NUMBER_HEADERS.has(headingWords(rest)) ? header : rest;
}

/** Whether the first words of a heading, which are known, say who. */
export function isOfWho(words: string): boolean {
  return WHO.test(words);
}

/** What the first words of a heading, which say what the others are about, leave it not to be. */
function othersOf(words: string, header: string): typeof WHAT | undefined {
  if (WHO.test(words)) return WHAT;
  // `Việc cần làm để có sản phẩm`, as against `Công việc/ Sản phẩm`.
  if (OF_DEEDS.test(words) && !/[/,;+&(–-]/.test(header)) return NO_DEEDS;
  return OF_WORK.test(words) || OF_TIME.test(words) ? BY_WHOM : undefined;
}

/** Behind all that headings say. */
const VAGUE = 5000;

/** `Đơn vị tư vấn`: whoever does something that is not known. */
export function isVague({ said, rank }: Announced): boolean {
  return said === "implement" && rank > VAGUE;
}

function saysOnlyWho(parts: readonly string[]): boolean {
  return parts.every((part) => ONLY_WHO.has(part));
}

const ONLY_WHO: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "co quan don vi bo phan phong ban khoa to nguoi ca nhan tap the cap so nganh dia phuong xa ubnd thuc hien trien khai to chuc trach nhiem phan cong chuyen mon truc thuoc cac va hoac nhiem vu cong viec noi dung duoc implementing implementer implementation agency department unit".split(
      " ",
    ),
  ))();

/** Who does something that is not known is none of those who carry out, beside one who is. */
export function withoutVague(all: readonly Announced[]): readonly Announced[] {
  const isNamed = all.some(
    (each) => each.said === "lead" || (each.said === "implement" && !isVague(each)),
  );
  return isNamed ? all.map((each) => (isVague(each) ? { ...each, said: undefined } : each)) : all;
}

/** `Ngày kết thúc (KH)`, `Hoàn thành TT`: planned or actual. */
const OF_DAY = /^(?:ngay|thoi (?:gian|diem)|hoan thanh|ket thuc|ht|tght)(?!\p{L})/u;

/** `ĐV CT`, `Đ/v PH`, `KQ cần đạt`: the words of a heading as they are written in full. */
function spelledOut(words: string): string {
  const plain = words.replace(/^d v(?= |$)/, "dv").replace(/^c q(?= |$)/, "cq");
  const whole = OF_DAY.test(plain)
    ? plain.replace(/ kh$/, " theo ke hoach").replace(/ tt$/, " thuc te")
    : plain;
  const written = inFull(whole, SHORT_WORDS);
  return WHO.test(written) ? inFull(written, SHORT_PARTS) : written;
}

function inFull(words: string, short: ReadonlyMap<string, string>): string {
  return words
    .split(" ")
    .map((word) => short.get(word) ?? word)
    .join(" ");
}

/** `Cơ quan phụ trách tiêu chí`, `Đơn vị thực hiện nhiệm vụ`: who, whatever it is that they do. */
const WHO =
  /^(?:co quan|don vi|bo phan|dau moi|can bo|khoa phong|phong ban|nguoi (?:thuc hien|phu trach|chiu|lam))(?!\p{L})/u;
const WHAT: ReadonlySet<Announcement | undefined> = /* @__PURE__ */ new Set<Announcement>([
  ...(["task", "section", "measure", "target", "output"] as const),
  ...(["outcome", "achievement", "proof", "result"] as const),
]);

/** `Nội dung phối hợp`: what is done, whoever does it. */
const OF_WORK =
  /^(?:ten |cac |loai )?(?:bao cao|van ban|de an|du an|noi dung|nhiem vu|cong viec|cong tac|hoat dong|viec|dau viec|phan viec|buoc|van de|kien nghi|ket luan|chi dao)(?!\p{L})/u;
const OF_DEEDS = /^(?:ten |cac )?(?:cong viec|viec|dau viec|phan viec)(?!\p{L}| da(?!\p{L}))/u;
/** `Ngày đơn vị gửi`: when, whoever does it. */
const OF_TIME = /^(?:ngay|thoi (?:gian|han|diem)|han|moc|lich)(?!\p{L})/u;
const BY_WHOM: ReadonlySet<Announcement | undefined> = /* @__PURE__ */ (() =>
  new Set<Announcement>(AGENCY_COLUMNS))();

const NO_DEEDS: ReadonlySet<Announcement | undefined> = /* @__PURE__ */ (() =>
  new Set<Announcement>([...AGENCY_COLUMNS, ...(["output", "outcome", "proof"] as const)]))();

/** Whether a header cell says something known, be it that its column holds nothing looked for. */
export function isKnown(header: string, given?: GivenColumns): boolean {
  return announcedBy(header, given).said !== undefined;
}

const PERIOD = /^(?:quy|thang|q|t)[. ]?(?:[ivx]{1,4}|\d{1,2})(?:[/ ](?:nam )?20\d\d)?$/;

/** Whether a header is a quarter or month, below which a cross says when. */
export function isPeriodHeader(header: string): boolean {
  return PERIOD.test(unaccent(header.slice(0, LONGEST_HEADER)).trim());
}

/** What the bare numbers below a heading count: months below `Tháng`, quarters below `Quý`. */
export function countedPeriod(header: string): "tháng" | "quý" | undefined {
  const [, unit] = COUNTED_PERIOD.exec(headingWords(header.slice(0, LONGEST_HEADER))) ?? [];
  return unit === undefined ? undefined : unit === "quy" ? "quý" : "tháng";
}

const COUNTED_PERIOD = /^(thang|quy)(?: (?:thuc hien|hoan thanh|trien khai|nam 20\d\d))?$/;

/** `Nội dung PAPI | TT | Việc cần làm`: what stands before the numbers of the tasks are their sections. */
export function withSectionsBefore(all: readonly Announced[]): readonly Announced[] {
  const number = all.findIndex(({ said }) => said === "number");
  const tasks = [...all.keys()].filter((at) => all[at]?.said === "task");
  const [before, behind] = tasks;
  const isPair = tasks.length === 2 && before !== undefined && behind !== undefined;
  const named = all.some(({ said }) => said === "section");
  if (!isPair || named || before > number || behind < number) return all;
  return all.map((each, at) =>
    at === before && each.rank >= 0 ? { ...each, said: "section" } : each,
  );
}

/** `Chỉ số nội dung` and `Nội dung thành phần` beside it: the first names sections. */
export function withSections(all: readonly Announced[]): readonly Announced[] {
  const parts = [...all.keys()].filter((index) => all[index]?.said === "measure");
  const task = all.findIndex(({ said }) => said === "task");
  const [first, second, third] = parts;
  const named = all.some(({ said }) => said === "section");
  const isPair = first !== undefined && second !== undefined && third === undefined && !named;
  if (!isPair || (task >= 0 && second > task)) return all;
  return all.map((each, index) => (index === first ? { ...each, said: "section" } : each));
}

/** `Nhiệm vụ/ Sản phẩm`, or measures alone, name the tasks where no other heading does. */
export function withTask(
  all: readonly Announced[],
  headers: readonly string[],
): readonly Announced[] {
  if (all.some(({ said, rank }) => said === "task" || rank < 0)) return all;
  // `Nhóm nhiệm vụ, nhiệm vụ cụ thể`, where no other heading may be that of tasks.
  const whole = all.every(({ said }) => said !== undefined);
  const others = ["output", "outcome", "target", "note", "unread", ...(whole ? ["section"] : [])];
  const isBoth = (at: number): boolean => {
    const header = headers[at] ?? "";
    const words = headingWords(header);
    const said = all[at]?.said;
    // `Chỉ số nội dung / Nhiệm vụ`: the rows of measures head those of tasks.
    if (said === "measure") return WORK_WORD.test(words);
    if (others.includes(said ?? "")) return TASK_WORD.test(words);
    return BESIDE_TASK.has(said) && namesTaskBeside(header);
  };
  const [both, another] = [...all.keys()].filter(isBoth);
  if (another !== undefined) return all;
  // `Tiêu chí` alone: what is to be done about them has no other column.
  const names = both ?? loneMeasure(all);
  return all.map((each, at) => (at === names ? { ...each, said: "task" } : each));
}

/** What a heading may say of its tasks besides that they are such. */
const BESIDE_TASK: ReadonlySet<Announcement | undefined> = /* @__PURE__ */ (() =>
  new Set<Announcement>([
    ...AGENCY_COLUMNS,
    ...(["achievement", "result", "proof", "status", "verdict"] as const),
  ]))();

/**
 * Whether a heading names two things and one of them is work.
 *
 * ```
 * Kết luận giám sát / việc phải làm      as against      Đơn vị chủ trì, nội dung phối hợp
 *                     ^^^^^^^^^^^^^                      ^^^^^^
 * ```
 */
function namesTaskBeside(header: string): boolean {
  if (WHO.test(headingWords(header))) return false;
  const sides = header.split(/[/,;+&()–]| - |(?<!\p{L})(?:và|hoặc)(?!\p{L})/u);
  const named = sides.map(headingWords).filter((side) => side !== "");
  return named.length > 1 && named.some((side) => OF_TASKS.test(side));
}

/** The column of measures, where one alone stands and no other may name work. */
function loneMeasure(all: readonly Announced[]): number | undefined {
  const [measure, another] = [...all.keys()].filter((at) => all[at]?.said === "measure");
  const named = all.some(({ said }) => said === "section" || said === undefined);
  return another === undefined && !named ? measure : undefined;
}

/** `nội dung` is a word of measures as well. */
const WORK_WORD = /(?<!\p{L})(?:nhiem vu|cong viec|hoat dong|giai phap)(?!\p{L})/u;
/** The words of {@link TASK_WORD} and their like, where they begin what is named. */
const OF_TASKS =
  /^(?:(?:cac|nhung|ten) )?(?:nhiem vu|cong viec|noi dung|hoat dong|giai phap|bien phap|dau viec|viec)(?!\p{L})/u;
const TASK_WORD = /(?<!\p{L})(?:nhiem vu|cong viec|noi dung|hoat dong|giai phap)(?!\p{L})/u;

/** `Mã số` beside a column of running numbers is the office's own code. */
export function withCodes(
  all: readonly Announced[],
  headers: readonly string[],
): readonly Announced[] {
  const isCode = (at: number): boolean => headingWords(headers[at] ?? "").startsWith("ma");
  const counted = all.some(({ said }, at) => said === "number" && !isCode(at));
  if (!counted) return all;
  return all.map((each, at) =>
    each.said === "number" && each.rank >= 0 && isCode(at) ? { ...each, said: "code" } : each,
  );
}
