import type { Bound, Piece, Range } from "./reading.js";
import { trimmedRange } from "./ranges.js";
import { phraseAt, phrases, wordsOf, type Reader } from "./reader.js";
import type { BoundPiece } from "./segment.js";

/** Of what the share is: named by `trên tổng số`, or what stands before `được`. */
export function wholeField(
  reader: Reader,
  pieces: readonly Piece[],
  ranges: readonly Range[],
  bound: Bound,
  piece: BoundPiece,
): { denominator?: string } {
  if (bound.denominator !== undefined) return { denominator: bound.denominator };
  for (const other of pieces) if (other.kind === "denominator") return { denominator: other.text };
  const behind = wholeBehind(reader, pieces, bound, piece);
  if (behind !== undefined) {
    const { start, end } = trimmedRange(reader, behind);
    return { denominator: wordsOf(reader, start, end) };
  }
  if (bound.unit.kind !== "percent" || bound.extent !== undefined) return {};
  const rateLength = rateAt(reader, ranges[0]);
  if (bound.stance === "predicate" && rateLength === 0) return {};
  const [first] = ranges;
  if (first === undefined) return {};
  const start = first.start + rateLength;
  for (let index = start; index < first.end; index++) {
    const name = reader.tokens[index]?.name ?? "";
    if (PASSIVES.has(name) && index > start) return { denominator: wordsOf(reader, start, index) };
    if (OTHER_PREDICATES.has(name)) return {};
  }
  return {};
}

const PASSIVES: ReadonlySet<string> = /* @__PURE__ */ new Set(["được", "đều", "bị"]);
const OTHER_PREDICATES: ReadonlySet<string> = /* @__PURE__ */ new Set(["và", "hoàn", "thực", "do"]);

function rateAt(reader: Reader, range: Range | undefined): number {
  if (range === undefined) return 0;
  const inner = { ...reader, position: range.start };
  return phraseAt(inner, RATES)?.length ?? 0;
}

const RATES = /* @__PURE__ */ phrases(["tỷ lệ", "tỷ lệ số", "tỷ lệ các"]);

/** The words behind a share name its whole: `đạt 95% dân số`, `chiếm 20% GDP`. */
const LONGEST_WHOLE = 4;
const NO_WHOLE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["đối", "vào", "ở", "tại", "trong", "và", "theo", "cho", "của", "trên", "được", "các", "về"],
  ...["thì", "hoặc", "so", "năm", "đạt", "có", "do", "từ", "đến", "với", "mỗi", "hàng", "những"],
]);

export function wholeBehind(
  reader: Reader,
  pieces: readonly Piece[],
  bound: Bound,
  piece: BoundPiece,
): Piece | undefined {
  if (bound.unit.kind !== "percent" || bound.stance !== "predicate") return undefined;
  if (bound.denominator !== undefined || bound.extent !== undefined) return undefined;
  const index = pieces.indexOf(piece);
  const before = pieces[index - 1];
  const behind = pieces[index + 1];
  if (before?.kind !== "words" || behind?.kind !== "words") return undefined;
  const words = trimmedRange(reader, behind);
  const adjacent = words.start === piece.end && words.end - words.start <= LONGEST_WHOLE;
  return adjacent && areWords(reader, words) ? behind : undefined;
}

function areWords(reader: Reader, { start, end }: Range): boolean {
  for (let index = start; index < end; index++) {
    const token = reader.tokens[index];
    if (token?.kind !== "word" || NO_WHOLE.has(token.name)) return false;
  }
  return end > start;
}
