import { DOCUMENT_TYPES } from "../../citation/index.js";
import * as kit from "../../reading/index.js";
import * as words from "./data/output-words.js";
import { isReported } from "./standing.js";
import { listedLines, oneLine, plainText } from "./plain-text.js";

/** An output that a cell names. */
export interface NamedOutput {
  readonly title: string;
  /** The words that name it with others, from which it was divided. */
  readonly text?: string;
}

/** Papers; `kiến nghị` in a list of outputs is what is done more often than a paper. */
const HEADS = /* @__PURE__ */ (() =>
  kit.phrases(
    [words.OUTPUT_HEADS, ...Object.values(DOCUMENT_TYPES).map(({ name }) => name)]
      .filter((name) => name !== DOCUMENT_TYPES.recommendation.name)
      .join("|"),
  ))();
const SURE_HEADS = /* @__PURE__ */ kit.phrases(words.SURE_HEADS);
const PRODUCT_HEADS = /* @__PURE__ */ kit.phrases(words.PRODUCT_HEADS);
const NO_HEADS = /* @__PURE__ */ kit.phrases(words.NO_HEADS);
const BEFORE_HEADS = /* @__PURE__ */ kit.phrases(words.BEFORE_HEADS);
const BEFORE_OBJECTS = /* @__PURE__ */ kit.phrases(words.BEFORE_OBJECTS);
const PASSIVES = /* @__PURE__ */ kit.phrases(words.PASSIVES);
const BEFORE_NUMBERS = /* @__PURE__ */ kit.phrases(words.BEFORE_NUMBERS);

/** What divides a list of outputs, from what parts most to what parts least. */
const JOINTS: readonly kit.Lexicon[] = /* @__PURE__ */ [";", ",", "/|+|&|và"].map(kit.phrases);

/**
 * The outputs that a cell names: one a line or bullet, what semicolons part, and of the rest several
 * where each begins with a word for a document.
 *
 * ```
 * Kế hoạch, báo cáo      Quyết định/Công văn      Hồ sơ gồm: - Tờ trình; - Dự thảo Nghị quyết
 * ^^^^^^^^  ^^^^^^^      ^^^^^^^^^^ ^^^^^^^^                   ^^^^^^^^    ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function namedOutputs(cell: string): NamedOutput[] {
  const lines = itemsOf(cell);
  const [, listed = ""] = OPENED.exec(lines[0] ?? "") ?? [];
  const inside = lines.length === 1 ? dividedTitles(listed) : [];
  if (inside.length > 1) return inside.map((title) => ({ title, text: lines[0] ?? title }));
  if (isOpening(lines)) {
    const text = oneLine(cell);
    return lines.slice(1).flatMap((item) => dividedTitles(item).map((title) => ({ title, text })));
  }
  return lines.flatMap((text) => {
    const titles = dividedTitles(text);
    return titles.map((title) => (titles.length > 1 ? { title, text } : { title }));
  });
}

/** The lines of a cell of outputs: those that were divided on one again. */
export function linesOfOutputs(outputs: readonly NamedOutput[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < outputs.length;) {
    const { title = "", text } = outputs[at] ?? {};
    const named = text === undefined ? [] : namedOutputs(text);
    const isWhole =
      named.length > 1 && named.every((each, ahead) => each.title === outputs[at + ahead]?.title);
    lines.push(isWhole && text !== undefined ? text : title);
    at += isWhole ? named.length : 1;
  }
  return lines;
}

/** Whether the first line only says what the others are: `Hồ sơ gồm:`. */
function isOpening(lines: readonly string[]): boolean {
  return lines.length > 1 && lines[0]?.endsWith(":") === true;
}

/** Whether a cell begins with the name of a document of any kind, and none that has been made. */
export function namesDocument(cell: string): boolean {
  const [item = ""] = listedLines(cell);
  const cursor = kit.cursorOver(kit.cutText(item));
  return headEnd(cursor, [0, cursor.end]) > 0 && !isReported(item);
}

/** What stands behind the words that open a list: `Hồ sơ gồm: …`. */
const OPENED = /^[^:;,]{0,40}(?<!\p{L})gồm(?: có)?: (\S.*)$/u;

/** The lines or bullets of a cell. */
function itemsOf(cell: string): string[] {
  const listed = listedLines(numberedLines(cell));
  if (listed.length !== 1) return listed;
  const lines = plainText(cell).split("\n");
  if (lines.length < 2 || !lines.every(opensLine)) return listed;
  return lines.map((line) => oneLine(line).replace(/[.,;]$/, ""));
}

/** `(1) Tờ trình; (2) Dự thảo`: numbers that count up set items off. */
function numberedLines(cell: string): string {
  const text = cell.replace(/(?<![^\s;.,:])\(([1-9])\)(?=\s)/g, "$1.");
  if (!/^\s*1[.)]\s/.test(text)) return cell;
  return text.replace(/[;.,]\s+(?=[2-9][.)]\s)/g, "\n");
}

/**
 * Whether a line names an output, and the line above does not go on with it; the first needs a
 * capital or a number alone.
 *
 * ```
 * 35 điểm đo đưa vào vận hành      Bản niêm yết                     Quyết định của
 * Bản đồ phân vùng                 Đường dẫn đăng tải               Ủy ban nhân dân tỉnh
 * ^^^^^^^ a document               ^^^^^^^^^ words, none of a name   ^^^^^^^ goes on
 * ```
 */
function opensLine(line: string, at: number, lines: readonly string[]): boolean {
  if (at === 0) return /^[\p{Lu}\d]/u.test(line);
  // Below a number, small letters go on: `100% văn bản được rà soát, có⏎danh mục kèm theo`.
  if (/^\d/.test(lines[0] ?? "") && /^\p{Ll}/u.test(line)) return false;
  const cut = kit.cursorOver(kit.cutText(line));
  const above = kit.cursorOver(kit.cutText(lines[at - 1] ?? ""));
  const isBare = above.end > 0 && headEnd(above, [0, above.end]) === above.end;
  const end = kit.cursorAt(above, above.end);
  // "được phê duyệt" has its object before it.
  const isPassive = kit.phraseBefore(end, PASSIVES);
  const goesOn = !isBare && !isPassive && kit.phraseBefore(end, BEFORE_OBJECTS);
  if (isCounted(cut, [0, cut.end]) && kit.phraseBefore(end, BEFORE_NUMBERS)) return false;
  const isNew = isCounted(above, [0, above.end]) || !isBare;
  return !goesOn && (headEnd(cut, [0, cut.end]) > 0 || (isNew && opensProduct(cut, above)));
}

/** Whether a line that is no document says what else is made: no agency, place or verb goes on. */
function opensProduct(cut: kit.Cursor, above: kit.Cursor): boolean {
  const run: Run = [0, cut.end];
  if (kit.at(behindNumber(cut, run), NO_HEADS)) return false;
  if (isCounted(cut, run)) return true;
  return /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(cut.folded.text) && !/[,(/–-]$/u.test(above.folded.text);
}

/** A run of pieces, from one up to another. */
type Run = readonly [start: number, end: number];

function dividedTitles(item: string): string[] {
  const cursor = kit.cursorOver(kit.cutText(item));
  const runs = divided(cursor, [0, cursor.end], 0);
  return runs.length < 2 ? [item] : runs.map(([start, end]) => kit.wordsOf(cursor, start, end));
}

/** Divides a run at joints of one level, and each part at those of the next. */
function divided(cursor: kit.Cursor, run: Run, level: number): Run[] {
  const joints = JOINTS[level];
  if (joints === undefined) return [run];
  const outputs: Run[] = [];
  const parts = partsOf(cursor, run, joints).filter((part) => !isOpenEnd(cursor, part));
  // `Kế hoạch kiểm tra, báo cáo, đánh giá` may say what is to be done.
  const areNamed = parts.every((part) => headEnd(cursor, part) > part[0]);
  // `01 kế hoạch, 01 hội thi`: what is counted is an item, whatever it is.
  const areCounted = parts.every((part) => isCounted(cursor, part));
  for (const part of parts) {
    const above = outputs.at(-1);
    const opens = above === undefined || areCounted || opensOutput(cursor, part, above, areNamed);
    if (opens) outputs.push(part);
    else if (level === 0) return [run];
    else outputs[outputs.length - 1] = [above[0], part[1]];
  }
  const [first] = outputs;
  if (first === undefined) return [run];
  const isNamed = level === 0 || headEnd(cursor, first) > first[0];
  if (!isNamed && !areCounted && !(level === 1 && areItems(cursor, outputs))) return [run];
  if (outputs.length === 1) outputs[0] = run;
  return outputs.flatMap((part) => divided(cursor, part, level + 1));
}

/**
 * Whether outputs are several though the first is no paper: it is counted, or no subject at the end
 * may be that of them all.
 *
 * ```
 * 12 căn nhà, biên bản bàn giao      Túi vải, danh sách nhận      Đường link, hình ảnh chụp bài đã đăng
 * ^^^^^^^^^^ counted                          ^^^^^^^^^^^^^^ short                     ^^^^ of both
 * ```
 */
function areItems(cursor: kit.Cursor, [first, ...others]: readonly Run[]): boolean {
  const isShort = ([start, end]: Run): boolean => end - start <= SHORT_ITEM;
  if (first === undefined || others.length === 0 || !isShort(first)) return false;
  return behindNumber(cursor, first).position > first[0] || others.every(isShort);
}

/** What stands between joints outside of brackets. */
function partsOf(cursor: kit.Cursor, [start, end]: Run, joints: kit.Lexicon): Run[] {
  const parts: Run[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const { key, gap } = kit.peek(kit.cursorAt(cursor, at));
    if (key === "(") depth += 1;
    else if (key === ")") depth -= 1;
    else if (depth === 0 && kit.at(kit.cursorAt(cursor, at), joints)) {
      // The stroke of `12/KH-UBND` is no joint.
      const before = kit.peek(kit.cursorAt(cursor, at), -1);
      if (key === "/" && gap === "none" && before.kind !== "letters") continue;
      parts.push([from, at]);
      from = at + 1;
    }
  }
  return [...parts, [from, end]];
}

/** `Kế hoạch, báo cáo, …` lists more than it names; a joint at the end joins nothing. */
function isOpenEnd({ pieces }: kit.Cursor, [start, end]: Run): boolean {
  return pieces.slice(start, end).every(({ kind, key }) => kind === "sign" || key === "v");
}

/** Where the head of an output ends with which a run begins; its beginning where none does. */
function headEnd(cursor: kit.Cursor, [start, end]: Run): number {
  const place = behindNumber(cursor, [start, end]);
  while (!kit.at(place, HEADS) && kit.take(place, BEFORE_HEADS));
  const { start: first } = kit.peek(kit.cursorAt(cursor, start));
  // In small letters behind a joint a product may be what the paper before it is about.
  const isOwn = start === 0 || /[\p{Lu}\d]/u.test(cursor.folded.text.charAt(first));
  if (isOwn && !kit.at(place, HEADS) && kit.take(place, PRODUCT_HEADS)) return place.position;
  // `KH-UBND` is a piece of a number.
  return kit.take(place, HEADS) && kit.peek(place).key !== "-" ? place.position : start;
}

/** Whether a run is a number with what it counts. */
function isCounted(cursor: kit.Cursor, run: Run): boolean {
  const place = behindNumber(cursor, run);
  return place.position > run[0] && kit.peek(place).kind === "letters";
}

/** The place behind the number of outputs: `02 báo cáo`, `150 giấy chứng nhận`, `40.000 tờ rơi`. */
function behindNumber(cursor: kit.Cursor, [start, end]: Run): kit.Cursor {
  const place = { ...cursor, position: start, end };
  if (kit.peek(place).kind !== "digits") return place;
  place.position += 1;
  while (/^[.,]$/.test(kit.peek(place).key) && isThousand(kit.peek(place, 1))) place.position += 2;
  return place;
}

/** Three digits directly behind a sign. */
function isThousand({ kind, start, end, gap }: kit.Piece): boolean {
  return kind === "digits" && end - start === 3 && gap === "none";
}

/**
 * Whether an output of its own begins behind a joint. A small letter may go on with the subject of
 * the output before it, or say what else is to be done.
 *
 * ```
 * Kế hoạch, báo cáo kết quả      Thông báo quy hoạch, kế hoạch sử dụng đất      Kế hoạch kiểm tra, báo cáo
 *           ^^^^^^^ without subject                    ^^^^^^^^ goes on                             ^^^^^^^
 * ```
 */
function opensOutput(cursor: kit.Cursor, run: Run, above: Run, areNamed: boolean): boolean {
  const [start] = run;
  const end = headEnd(cursor, run);
  const joint = kit.peek(kit.cursorAt(cursor, start), -1).key;
  const first = cursor.folded.text.charAt(kit.peek(kit.cursorAt(cursor, start)).start);
  if (joint === ";" && end === start) return opensItem(cursor, run, first);
  const isBare = headEnd(cursor, above) === above[1];
  if (end === start) return joint === "," && isBare && opensMade(cursor, run, above);
  if (joint === ";" || first !== first.toLowerCase()) return true;
  if (joint === "," && kit.at(kit.cursorAt(cursor, start), SURE_HEADS)) return true;
  const isCounted = kit.peek(kit.cursorAt(cursor, start)).kind === "digits";
  if (isCounted || kit.at(kit.cursorAt(cursor, start), BEFORE_HEADS))
    return joint !== "và" || isClosed(cursor, above);
  if (kit.peek(kit.cursorAt(cursor, end)).key === "của") return true;
  return (
    isBare ||
    (areNamed && isClosed(cursor, above)) ||
    (joint === "," && sameHead(cursor, run, above))
  );
}

/** `Kế hoạch, hội nghị`: a paper that has no subject is not about the product behind it. */
function opensMade(cursor: kit.Cursor, run: Run, above: Run): boolean {
  const isMade = (part: Run): boolean => kit.at(behindNumber(cursor, part), PRODUCT_HEADS);
  return isMade(run) && !isMade(above) && !kit.at(behindNumber(cursor, above), BEFORE_HEADS);
}

/** `Kho dữ liệu`, `150 lượt người`: whether what is no paper is an item of its own. */
function opensItem(cursor: kit.Cursor, run: Run, first: string): boolean {
  const place = behindNumber(cursor, run);
  if (kit.at(place, NO_HEADS) || kit.peek(place).kind !== "letters") return false;
  const isShort = run[1] - run[0] <= SHORT_ITEM || kit.at(place, PRODUCT_HEADS);
  return isShort || place.position > run[0] || first !== first.toLowerCase();
}

/** Whether an output says all of itself: with few words, or at its end whose or which it is. */
function isClosed(cursor: kit.Cursor, run: Run): boolean {
  const [, end] = run;
  const keys = cursor.pieces.slice(headEnd(cursor, run), end).map(({ key }) => key);
  if (keys.length <= SHORT_SUBJECT || keys.at(-1) === ")" || keys[0] === "số") return true;
  const owner = keys.lastIndexOf("của");
  return owner >= 0 && keys.length - owner <= LONGEST_OWNER && !keys.includes("và", owner);
}

/** `ảnh hoạt động tháng`. */
const SHORT_ITEM = 4;
/** `văn bản chỉ đạo`. */
const SHORT_SUBJECT = 2;
/** `của Ủy ban nhân dân tỉnh` and the like. */
const LONGEST_OWNER = 7;

function sameHead(cursor: kit.Cursor, run: Run, above: Run): boolean {
  const headOf = ([start, end]: Run): string =>
    kit.wordsOf(cursor, start, headEnd(cursor, [start, end])).toLowerCase();
  return headOf(above).endsWith(headOf(run));
}
