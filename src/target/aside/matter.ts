import type { SaidOf } from "../bound/part.js";
import { CHANGES } from "../data/bound-words.js";
import * as words from "../data/matter-words.js";
import { RANKED } from "../data/rank-words.js";
import { FUNDS } from "../data/unit-words.js";
import { readFigure, type Figure } from "../figure/figure.js";
import * as kit from "../token/reader.js";

/** Words whose figure is no aim. */
export type Aside = SaidOf<"words">;

/** A figure that is no aim. */
export const ASIDE: Aside = { kind: "words", aside: true };

/** How many tokens may stand between the opening of a matter and its figure. */
const FAR = 16;
const NEAR = 7;

/**
 * Skips a clause, or a condition at its head, whose opening words say that it has another matter
 * than an aim: a condition, a list, a grant, funding, praise and blame.
 *
 * ```
 * Nếu tỷ lệ trễ hạn trên 5% thì …      Danh sách các xã đạt trên 90%      Mức chi: 50.000 đồng/người
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Tổng mức đầu tư 145 tỷ đồng      Phê bình các xã có tỷ lệ giải ngân dưới 40%
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function skipMatter(reader: kit.Reader): Aside | undefined {
  const opens = reader.position === reader.start || kit.is(reader, ":", -1);
  const matter = opens ? kit.phraseAt(reader, words.MATTERS) : undefined;
  if (matter === undefined) return undefined;
  const from = reader.position + matter.length;
  const end = MATTER_ENDS[matter.value](reader, from);
  if (end === undefined) return undefined;
  reader.position = end;
  return ASIDE;
}

type Matter = NonNullable<(typeof words.MATTERS)["value"]>;

/** Where each matter ends that opens before a place; `undefined` where the words open none. */
const MATTER_ENDS: Readonly<
  Record<Matter, (reader: kit.Reader, from: number) => number | undefined>
> = {
  condition: conditionEnd,
  list: wholeEnd,
  caption: (reader, from) =>
    NUMBERS.has(reader.pieces[from]?.kind ?? "") ? wholeEnd(reader, from) : undefined,
  grade: (reader, from) => (reader.pieces[from]?.key === ":" ? wholeEnd(reader, from) : undefined),
  class: (reader, from) =>
    isClass(reader, from) || isGroup(reader, from) ? wholeEnd(reader, from) : undefined,
  installment: installmentEnd,
  grant: (reader, from) =>
    grantEnd(reader, from) ?? (kit.is(reader, "thưởng") ? praiseEnd(reader, from) : undefined),
  funds: fundsEnd,
  programme: programmeEnd,
  praise: praiseEnd,
  dealing: dealingEnd,
};

/** Kinds of the number of a caption. */
const NUMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set(["digits", "code"]);

const PAID = /* @__PURE__ */ kit.phrases("giải ngân|thanh toán|tạm ứng|cấp|chi trả|chuyển");

/** `Đợt 1 thanh toán 40%, đợt 2 thanh toán 60%`: how a sum is paid. */
function installmentEnd(reader: kit.Reader, from: number): number | undefined {
  const verb = kit.phraseOf(PAID, reader.pieces, from + 1, reader.end)?.length;
  if (reader.pieces[from]?.kind !== "digits" || verb === undefined) return undefined;
  return reader.pieces[from + 1 + verb]?.kind === "digits" ? wholeEnd(reader, from + 1) : undefined;
}

/** `Bảng 2. Các chỉ tiêu đạt …`: the full stop of a caption ends no sentence. */
export function standsInCaption(reader: kit.Reader): boolean {
  const { pieces, start, mode } = reader;
  const [first, number, stop] = pieces.slice(Math.max(0, start - 3), start);
  const numbered = number?.kind === "digits" && stop?.key === ".";
  return mode !== "lenient" && numbered && CAPTIONS.has(first?.key ?? "");
}

const CAPTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "bảng",
  "biểu",
  "lục",
  "hình",
  "số",
]);

/** The first figure from a place on, among words. */
function figureBehind(
  reader: kit.Reader,
  from: number,
  longest = FAR,
): (Figure & kit.Range) | undefined {
  const end = Math.min(from + longest, reader.end);
  for (let start = from; start < end; start++) {
    const inner = kit.cursorAt(reader, start);
    const figure = readFigure(inner);
    if (figure !== undefined) return { ...figure, start, end: inner.position };
  }
  return undefined;
}

const AIMED = /* @__PURE__ */ kit.phrases(", [phấn đấu/mục tiêu/bảo đảm/đảm bảo]|phấn đấu");

/** The end of the clause, or the comma before what it strives for after all. */
export function limitOf(reader: kit.Reader, from: number): number {
  return kit.placeOf(reader, AIMED, { start: from, end: reader.end }) ?? reader.end;
}

function wholeEnd(reader: kit.Reader, from: number): number | undefined {
  return figureBehind(reader, from, Infinity) === undefined ? undefined : limitOf(reader, from);
}

const THEN = /* @__PURE__ */ kit.phrases("thì");
const COMMA = /* @__PURE__ */ kit.phrases(",|:");

/** A condition ends at its comma; behind `thì` the rest is what follows from it. */
function conditionEnd(reader: kit.Reader, from: number): number | undefined {
  const comma = kit.placeOf(reader, COMMA, { start: from, end: reader.end }) ?? reader.end;
  const condition = { start: from, end: comma };
  const figure = figureBehind(reader, from, comma - from);
  if (figure === undefined) return undefined;
  const then = kit.placeOf(reader, THEN, condition) !== undefined;
  const all = then || kit.at(reader, IN_CASE);
  return all ? limitOf(reader, from) : comma;
}

/** What is to be done in a case is no aim either. */
const IN_CASE = /* @__PURE__ */ kit.phrases("[trong] trường hợp");

const CLASSED = /* @__PURE__ */ kit.phrases(
  "các|những|nhóm|chỉ tiêu|đơn vị|xã|phường|tỉnh|danh sách|từ|đạt|gồm",
);

/** `Nhóm 3: Các xã đạt …`, `Mục 4: Nhóm chỉ tiêu …`. */
function isClass({ pieces, end }: kit.Reader, from: number): boolean {
  const signed = CLASS_SIGNS.has(pieces[from + 1]?.key ?? "");
  const named = kit.phraseOf(CLASSED, pieces, from + 2, end) !== undefined;
  return pieces[from]?.kind === "digits" && signed && named;
}

/** Signs behind the number of a class. */
const CLASS_SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set([":", "(", "."]);

const MEMBERS = /* @__PURE__ */ kit.phrases("có|gồm|với");

/** `Nhóm A có 13 tỉnh đạt từ 90% trở lên`: what a group is, and how many are in it. */
function isGroup(reader: kit.Reader, from: number): boolean {
  if (!kit.is(reader, "nhóm")) return false;
  for (let place = from; place < reader.end - 2; place += 1) {
    if (kit.standsAt(reader, place, MEMBERS) && reader.pieces[place + 1]?.kind === "digits")
      return [RANKED, words.BODIES].some((table) => kit.standsAt(reader, place + 2, table));
  }
  return false;
}

/** Heads of grants that are also measures: `mức thu nhập`, `mức hưởng thụ`. */
const MEASURED = /* @__PURE__ */ kit.phrases("nhập|hút|hồi|thụ|trả qua");

/** Heads behind which any figure is granted or charged. */
const RATES = /* @__PURE__ */ kit.phrases("mức|định mức|lãi suất|đơn giá|trợ cấp|phụ cấp");

function grantEnd(reader: kit.Reader, from: number): number | undefined {
  if (kit.standsAt(reader, from, MEASURED)) return undefined;
  let figure = figureBehind(reader, from, NEAR);
  // `Hỗ trợ một lần 30 triệu đồng`
  if (figure?.unit.kind === "count" && figure.unit.counted.startsWith("lần"))
    figure = figureBehind(reader, figure.end, 1);
  if (figure === undefined || figure.reach) return undefined;
  const between = { start: from, end: figure.start };
  if (kit.placeOf(reader, CHANGES, between) !== undefined) return undefined;
  const cost = kit.standsAt(reader, figure.end, words.SUPPORTED_COSTS);
  const paid = figure.unit.kind === "money" || (figure.unit.kind === "percent" && cost);
  return paid || kit.at(reader, RATES) ? limitOf(reader, from) : undefined;
}

function fundsEnd(reader: kit.Reader, from: number): number | undefined {
  const rest = { start: from, end: reader.end };
  const aim = kit.placeOf(reader, words.AIMS_OF_MONEY, rest);
  // `vốn bổ sung có mục tiêu là 3 tỷ đồng` says what kind of money it is.
  if (aim !== undefined && reader.pieces[aim - 1]?.key !== "có") return undefined;
  return wholeEnd(reader, from);
}

/** `Tổng nguồn vốn thực hiện Chương trình tối thiểu là 75.000 tỷ đồng`: what there is to spend. */
function programmeEnd(reader: kit.Reader, from: number): number | undefined {
  const figure = figureBehind(reader, from, FAR + NEAR);
  if (figure?.unit.kind !== "money") return fundsOf(reader, from);
  const between = { start: from, end: figure.start };
  const spent =
    kit.placeOf(reader, words.PROGRAMMES, between) !== undefined ||
    (kit.placeOf(reader, OF_ALL, between) === undefined && isFunded(reader, figure.end));
  return spent ? limitOf(reader, from) : fundsOf(reader, from);
}

/** What all spend in a place, which plans aim at. */
const OF_ALL = /* @__PURE__ */ kit.phrases("toàn xã hội|phát triển|fdi|huy động");

/** `…, trong đó ngân sách tỉnh 60 tỷ đồng`: who pays how much of it. */
function isFunded(reader: kit.Reader, from: number): boolean {
  const place = kit.placeOf(reader, FUNDS, { start: from, end: reader.end });
  const figure = place === undefined ? undefined : figureBehind(reader, place + 1, NEAR);
  return figure?.unit.kind === "money";
}

/** The same words open a matter of funds in `tổng kinh phí` alone. */
function fundsOf(reader: kit.Reader, from: number): number | undefined {
  return reader.pieces[from - 1]?.key === "phí" ? fundsEnd(reader, from) : undefined;
}

const HAVING = /* @__PURE__ */ kit.phrases(
  "có|bị|nợ|mất|chậm|quá hạn|giải ngân|đạt|xếp|hoàn thành",
);

/** The figure by which those are told of whom a place speaks, where one stands soon. */
function toldBy(reader: kit.Reader, from: number): (Figure & kit.Range) | undefined {
  const figure = kit.isNumber(kit.cursorAt(reader, from)) ? undefined : figureBehind(reader, from);
  if (figure === undefined) return undefined;
  const told = { start: from, end: figure.start };
  if (reader.pieces.slice(from, figure.start).some(({ kind }) => kind === "sign")) return undefined;
  const subject = Math.min(
    kit.placeOf(reader, words.SUBJECTS, told) ?? Infinity,
    kit.placeOf(reader, words.BODIES, told) ?? Infinity,
  );
  if (subject > from + NEAR) return undefined;
  // `có trên 90%`: the word of having may stand right before the figure.
  const having = { start: subject + 1, end: figure.start + 1 };
  return kit.placeOf(reader, HAVING, having) === undefined ? undefined : figure;
}

function praiseEnd(reader: kit.Reader, from: number): number | undefined {
  return toldBy(reader, from) === undefined ? undefined : limitOf(reader, from);
}

function dealingEnd(reader: kit.Reader, from: number): number | undefined {
  const figure = toldBy(reader, from);
  if (figure === undefined || figure.level) return undefined;
  return kit.standsAt(reader, figure.start, words.TELLING) ? figure.end : undefined;
}

/**
 * Skips by how much a charge is lowered for some.
 *
 * ```
 * Giảm 50% lệ phí đối với hồ sơ nộp trực tuyến
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function skipCharge(reader: kit.Reader): Aside | undefined {
  if (reader.position !== reader.start) return undefined;
  kit.take(reader, LOWERED);
  if (!kit.isNumber(reader) || !kit.is(reader, "%", 1)) return undefined;
  reader.position += 2;
  if (!kit.at(reader, words.CHARGES) || !kit.comesSoon(reader, FOR_WHOM, FAR)) return undefined;
  reader.position = limitOf(reader, reader.position);
  return ASIDE;
}

const LOWERED = /* @__PURE__ */ kit.phrases("giảm|miễn [,/] [giảm]|miễn giảm");
const FOR_WHOM = /* @__PURE__ */ kit.phrases("đối với|cho|khi");

/** Words between who pays and the share. */
const PAYING = /* @__PURE__ */ kit.phrases(
  "bảo đảm|đảm bảo|hỗ trợ|chi trả|đối ứng|bố trí|cấp|chịu|đóng góp|là|chi|chiếm|khoảng|tối đa|không quá|oda|:",
);
const OPENERS = /* @__PURE__ */ kit.phrases(",|:|(|và|;|đó|từ");

/**
 * Skips who pays how much of the cost.
 *
 * ```
 * ngân sách tỉnh bảo đảm 70%, ngân sách xã 30%
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^
 * ```
 */
export function skipFunds(reader: kit.Reader): Aside | undefined {
  const heads = reader.position === reader.start;
  const opens = heads || kit.at(reader, OPENERS, -1);
  if (reader.mode === "lenient" || !opens || !kit.take(reader, FUNDS)) return undefined;
  while (kit.take(reader, PAYING));
  const figure = kit.isNumber(reader) ? readFigure(reader) : undefined;
  const { kind } = figure?.unit ?? {};
  if (figure?.level !== false || (kind !== "percent" && kind !== "money")) return undefined;
  const rest = { start: reader.position, end: reader.end };
  const aims = kind === "percent" ? words.AIMS_OF_SHARES : words.AIMS_OF_MONEY;
  const aimed = kit.placeOf(reader, aims, rest);
  if (heads && aimed === undefined) reader.position = reader.end;
  return ASIDE;
}
