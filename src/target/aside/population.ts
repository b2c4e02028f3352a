import type { SaidOf } from "../bound/part.js";
import { CHANGES } from "../data/bound-words.js";
import { EACH, EXCEPTIONS, NO_EXCEPTION_BEFORE } from "../data/context-words.js";
import { BEFORE_BODIES, BEHIND_BODIES, EACH_STOPS, PREDICATES } from "../data/name-words.js";
import { CADENCES, UNITS } from "../data/unit-words.js";
import { figuresOf, readAmount } from "../figure/amount.js";
import { readAfter, readLeads, settle } from "../figure/figure.js";
import { leadsTo } from "../token/leads-to.js";
import * as kit from "../token/reader.js";

const LONGEST = 10;

/**
 * Reads a quantifier over units, each of which is to reach the figure.
 *
 * ```
 * mỗi xã có ít nhất 01 mô hình      từng cơ quan, đơn vị ban hành tối thiểu 02 kế hoạch
 * ^^^^^^                            ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readEach(reader: kit.Reader): SaidOf<"each"> | undefined {
  if (!kit.take(reader, EACH) || kit.is(reader, "bước") || kit.at(reader, CADENCES))
    return undefined;
  const text = kit.isWord(reader) ? kit.takeWords(reader, LONGEST, continues) : "";
  if (text === "") return undefined;
  return { kind: "each", forEach: { text, comparator: "all", value: 100 } };
}

/** The place where the words about a population end and what is said of it begins. */
export function populationEnd(reader: kit.Reader, start: number, end: number): number {
  const inner = kit.cursorAt(reader, start + 1);
  while (inner.position < end && !says(inner)) inner.position += 1;
  return Math.min(inner.position, end);
}

function continues(reader: kit.Reader): boolean {
  if (kit.isWord(reader)) {
    if (kit.at(reader, EACH_STOPS) || kit.at(reader, TIMES)) return false;
    return !says(reader) && !changes(reader);
  }
  return kit.is(reader, ",") && kit.isWord(reader, 1);
}

/** `01 mô hình tại mỗi xã, phường trước ngày 30/9/2026`: when is said of the whole. */
const TIMES = /* @__PURE__ */ kit.phrases(
  "[trước/đến/vào/trong/chậm nhất] [hết/cuối/] [ngày/tháng/quý/năm/giai đoạn/nhiệm kỳ]",
);

/** `mỗi bệnh viện giảm 10% thời gian chờ`: the verb of a change is not of the name. */
function changes(reader: kit.Reader): boolean {
  const length = kit.phraseAt(reader, CHANGES)?.length;
  if (length === undefined) return false;
  return kit.isNumber(reader, length) || kit.at(reader, kit.COMPARISONS_BEFORE, length);
}

const DEVICES = /* @__PURE__ */ kit.phrases("thiết|trang|chuẩn");

/** Whether something is said of a population here. */
function says(reader: kit.Reader): boolean {
  // `thiết bị` suffers nothing.
  if (kit.is(reader, "bị") && kit.at(reader, DEVICES, -1)) return false;
  return kit.at(reader, PREDICATES) || kit.isNumber(reader) || organises(reader);
}

/** `tổ chức tuyên truyền` is a verb; `các tổ chức`, `tổ chức chính trị` name bodies. */
function organises(reader: kit.Reader): boolean {
  if (!kit.is(reader, "tổ") || !kit.is(reader, "chức", 1) || !kit.isWord(reader, -1)) return false;
  return !kit.at(reader, BEFORE_BODIES, -1) && !kit.at(reader, BEHIND_BODIES, 2);
}

/**
 * Reads a condition on who is counted.
 *
 * ```
 * dân số từ 15 tuổi trở lên      trẻ em dưới 6 tuổi      trong độ tuổi từ 15 tuổi đến dưới 60 tuổi
 *        ^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readFilter(reader: kit.Reader): SaidOf<"filter"> | undefined {
  const start = reader.position;
  const leads = readLeads(reader);
  // `tuổi thọ trung bình đạt 74,5 tuổi` is a level.
  const amount = leads.level ? undefined : readAmount(reader);
  const thing = kit.phraseAt(reader, UNITS);
  if (amount === undefined || thing?.value !== "filter") return undefined;
  // `tuổi thọ khoảng 74,5 tuổi`: nobody is chosen by tenths of a year.
  if (amount.first.value % 1 !== 0) return undefined;
  // `Tuổi thọ trung bình 75 tuổi`
  if (leads.comparators.length === 0 && leadsTo(reader, reader.start, LIFETIMES)) return undefined;
  const place = reader.position;
  reader.position += thing.length;
  const of = kit.wordsOf(reader, place, reader.position);
  const { comparator = "eq" } = settle([...leads.comparators, ...readAfter(reader)]);
  const { value = 0, interval } = figuresOf(amount);
  const text = kit.wordsOf(reader, start, reader.position);
  const between = "between" as const;
  const bound = interval !== undefined ? { comparator: between, interval } : { comparator, value };
  return { kind: "filter", filter: { text, of, ...bound } };
}

const LIFETIMES = /* @__PURE__ */ kit.phrases("tuổi thọ");

/**
 * Reads what is left out.
 *
 * ```
 * 100% văn bản (trừ văn bản mật) được gửi điện tử
 *              ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readException(reader: kit.Reader): SaidOf<"exception"> | undefined {
  const bracketed = kit.takeKey(reader, "(");
  // `thuế sản phẩm trừ trợ cấp sản phẩm` is one measure.
  if (kit.is(reader, "trợ", 1)) return undefined;
  if (kit.at(reader, NO_EXCEPTION_BEFORE, -1) || !kit.take(reader, EXCEPTIONS)) return undefined;
  const text = kit.takeWords(reader, Infinity, (inner) => {
    if (kit.isEnd(kit.peek(inner)) || kit.is(inner, ")")) return false;
    return bracketed || !kit.is(inner, ",");
  });
  if (bracketed) kit.takeKey(reader, ")");
  return text === "" ? undefined : { kind: "exception", text };
}
