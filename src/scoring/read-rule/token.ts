import * as kit from "../../reading/index.js";
import { defined } from "../../text/index.js";
import * as word from "./data/rule-words.js";

/**
 * What a rule text is made of: the pieces of the kit, with figures, numerals and days each put
 * together. Lines and cells are told apart by tokens of their own, because pasted tables have them.
 */
export interface Token {
  readonly kind: "word" | "number" | "date" | "sign" | "cell" | "break";
  /** The word, the sign, or the digits as written. */
  readonly key: string;
  /** The number, and 0 for everything else. */
  readonly value: number;
  /** The number if its comma divides thousands: `1,500`. */
  readonly thousands?: number;
  /** How that comma was read; `open` where nothing tells. */
  readonly comma?: "thousands" | "decimal" | "open";
  /** Per cent are meant. */
  readonly percent: boolean;
  /** It is said twice and not alike: `15 (mười)`. */
  readonly disagrees?: true;
  /** Nothing stands between it and what is before it. */
  readonly glued: boolean;
  readonly start: number;
  readonly end: number;
}

type Pieces = readonly kit.Piece[];

/** What was put together, and the index of the piece after it. */
type Taken = readonly [token: Token, next: number];

function isAt(words: kit.Lexicon<unknown>, pieces: Pieces, index: number): boolean {
  return kit.phraseOf(words, pieces, index) !== undefined;
}

function startsCell(piece: kit.Piece): boolean {
  return kit.beginsLine(piece) || piece.gap === "tab";
}

function takeAs(
  pieces: Pieces,
  index: number,
  next: number,
  token: Pick<Token, "kind" | "key"> & Partial<Token>,
): Taken {
  const start = pieces[index]?.start ?? 0;
  const end = pieces[next - 1]?.end ?? start;
  const glued = pieces[index]?.gap === "none";
  return [{ value: 0, percent: false, glued, start, end, ...token }, next];
}

/**
 * A day or a year, whose figures are no conditions.
 *
 * ```
 * trước 15/12      2026-09-30      ngày 15 tháng 12      năm 2026      giai đoạn 2021-2025
 *       ^^^^^      ^^^^^^^^^^           ^^^^^^^^^^^          ^^^^                ^^^^^^^^^
 * ```
 */
function dateEnd(pieces: Pieces, index: number): number | undefined {
  const piece = pieces[index];
  const before = index - 1;
  if (kit.isYear(piece)) {
    const machine = kit.machineDateAt(pieces, index);
    if (machine !== undefined) return machine.end;
    const named = isAt(word.PERIOD_OF_YEARS, pieces, before);
    const range = pieces[index + 1]?.key === "-" && kit.isYear(pieces[index + 2]);
    return named ? index + (range ? 3 : 1) : undefined;
  }
  const worded = isAt(word.DAY, pieces, before) ? kit.wordedDateAt(pieces, index) : undefined;
  if (worded !== undefined) return worded.end;
  const numeric = kit.numericDateAt(pieces, index, false);
  if (numeric?.year !== undefined) return numeric.end;
  const byStroke = pieces[index + 1]?.key === "/" && pieces[index + 1]?.gap === "none";
  if (!byStroke || piece === undefined) return undefined;
  if (kit.isYear(pieces[index + 2]) && piece.value >= 1 && piece.value <= 12) return index + 3;
  if (numeric === undefined || isAt(word.OF_POINTS, pieces, numeric.end)) return undefined;
  const { day = 0, month = 0 } = numeric;
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? numeric.end : undefined;
}

/** The number with the sign or the words of per cent behind it. */
function withPercent(
  pieces: Pieces,
  index: number,
  next: number,
  number: Pick<Token, "key" | "value"> & Partial<Token>,
): Taken {
  const behind = pieces[next];
  const inCell = behind !== undefined && !startsCell(behind);
  const hundredths = inCell ? kit.phraseOf(word.HUNDREDTHS, pieces, next)?.length : undefined;
  const percent = hundredths !== undefined;
  return takeAs(pieces, index, next + (hundredths ?? 0), { kind: "number", percent, ...number });
}

/**
 * A figure in digits, perhaps said again in words.
 *
 * ```
 * Từ 1.234,5 trở lên      15 (mười lăm) sáng kiến      đạt 80 %
 *    ^^^^^^^              ^^^^^^^^^^^^^                    ^^^^
 * ```
 */
function takeFigure(pieces: Pieces, index: number): Taken | undefined {
  const figure = kit.figureAt(pieces, index);
  if (figure === undefined) return undefined;
  const { value, thousands } = figure;
  const key = kit.digitsOf(pieces, index, figure.end);
  if (value === undefined) return takeAs(pieces, index, figure.end, { kind: "word", key });
  const inWords = pieces[figure.end + 1]?.kind === "letters";
  const again = inWords ? kit.repetitionAt(pieces, figure.end) : undefined;
  const disagrees = again !== undefined && again.value !== value ? true : undefined;
  const number = defined({ key, value, thousands, disagrees });
  return withPercent(pieces, index, again?.end ?? figure.end, number);
}

/**
 * A numeral behind a word of comparison, or first in its line.
 *
 * ```
 * Từ mười lăm sáng kiến      hai mươi mô hình      Đạt mười lăm (15) phần trăm
 *    ^^^^^^^^                ^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function takeNumeral(pieces: Pieces, index: number): Taken | undefined {
  const before = pieces[index - 1];
  const piece = pieces[index];
  const line = piece !== undefined && kit.beginsLine(piece);
  const first = line || before?.kind !== "letters";
  if (!first && !isAt(word.BEFORE_NUMERALS, pieces, index - 1)) return undefined;
  // At the beginning `năm` is a year.
  const counts = (next: kit.Numbered | undefined): boolean => !first && next?.kind === "letters";
  const said = kit.amountAt(pieces, index, counts);
  if (said === undefined) return undefined;
  const { value, end, ...doubt } = said;
  const taken = withPercent(pieces, index, end, { key: String(value), value, ...doubt });
  const [{ percent }, next] = taken;
  const behind = pieces[next];
  const named = behind?.kind === "letters" && !startsCell(behind);
  return percent || (named && !isAt(word.NOT_COUNTED, pieces, next)) ? taken : undefined;
}

function takeToken(pieces: Pieces, index: number, piece: kit.Piece): Taken {
  if (piece.kind === "digits") {
    const day = dateEnd(pieces, index);
    if (day !== undefined) return takeAs(pieces, index, day, { kind: "date", key: "" });
  }
  const number = piece.kind === "digits" ? takeFigure(pieces, index) : takeNumeral(pieces, index);
  if (number !== undefined) return number;
  const kind = piece.kind === "letters" ? "word" : piece.kind === "sign" ? "sign" : "break";
  return takeAs(pieces, index, index + 1, { kind, key: piece.key });
}

const NO_THINGS: readonly kit.Lexicon<unknown>[] = [
  word.MEASURES,
  word.RANGE_ENDS,
  word.VERBS,
  word.AND,
  word.OR,
];

/** Whether a figure is followed by the name of what it counts. */
function countsThings(tokens: readonly Token[], index: number): boolean {
  const next = index + 1;
  return (
    tokens[next]?.kind === "word" &&
    NO_THINGS.every((words) => kit.phraseOf(words, tokens, next) === undefined) &&
    kit.comparisonAt(tokens, next) === undefined &&
    kit.comparisonBehind(tokens, next) === undefined
  );
}

/**
 * Settles commas that may divide thousands: they do where things are counted, once in a text for
 * all its figures, but not in measures.
 *
 * ```
 * Từ 1,500 doanh nghiệp: 2; từ 1,000 đến dưới 1,500: 1      từ 1,500 tỷ đồng
 *    ^^^^^                     ^^^^^          ^^^^^            ^^^^^ decimals
 * ```
 */
function withSettledCommas(tokens: readonly Token[]): readonly Token[] {
  const ambiguous = ({ thousands, percent }: Token): boolean => thousands !== undefined && !percent;
  if (!tokens.some(ambiguous)) return tokens;
  const counts = tokens.some((token, index) => ambiguous(token) && countsThings(tokens, index));
  return tokens.map((token, index) => {
    if (!ambiguous(token)) return token;
    if (kit.phraseOf(word.MEASURES, tokens, index + 1) !== undefined)
      return { ...token, comma: "decimal" };
    const { value, thousands = value } = token;
    return counts
      ? { ...token, value: thousands, comma: "thousands" }
      : { ...token, comma: "open" };
  });
}

/** Puts the pieces of a rule text together as its tokens. */
export function tokensOf({ pieces }: kit.CutText): readonly Token[] {
  const tokens: Token[] = [];
  let index = 0;
  for (;;) {
    const piece = pieces[index];
    if (piece === undefined) return withSettledCommas(tokens);
    const kind = kit.beginsLine(piece) ? "break" : piece.gap === "tab" ? "cell" : undefined;
    if (kind !== undefined && index > 0) {
      const { start } = piece;
      tokens.push({ kind, key: "", value: 0, percent: false, glued: false, start, end: start });
    }
    const [token, next] = takeToken(pieces, index, piece);
    tokens.push(token);
    index = next;
  }
}
