import { LEADING, TRAILING } from "../data/name-words.js";
import { isOuter } from "./ranges.js";
import { at, peek, phraseAt, readerAt, type Range, type Reader } from "./reader.js";
import type { Piece } from "./reading.js";

/**
 * The words that name what is measured, in their order, without the bound and what belongs to it.
 *
 * ```
 * Đến năm 2025, hoàn thành tối thiểu 90% kế hoạch được giao
 *               ^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param counted - Words of the bound that also name what is measured.
 */
export function metricRanges(reader: Reader, pieces: readonly Piece[], counted?: Range): Range[] {
  const ranges: Range[] = [];
  const add = ({ start, end }: Range): void => {
    const last = ranges.at(-1);
    if (last?.end === start) ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  };
  let bounded = false;
  pieces.forEach((piece, index) => {
    const amid = pieces[index - 1]?.kind === "words";
    switch (piece.kind) {
      case "words":
      case "filter":
        add(piece);
        break;
      case "bound":
        bounded = piece.bound.stance === "quantifier";
        if (counted !== undefined && counted.start >= piece.start && counted.end <= piece.end) {
          add(counted);
        }
        break;
      case "denominator":
        // Behind the bound the whole is what is spoken of: `30% trên tổng số TTHC được …`.
        if (bounded) add(piece.measured);
        break;
      case "time":
      case "change":
        // Between words of a name it belongs to it: `Kế hoạch năm 2021 của tỉnh`.
        if (amid && pieces[index + 1]?.kind === "words") add(piece);
        break;
      case "each":
        // Behind words it says of what: `cho từng vị trí việc làm`.
        if (amid && bounded) add(piece);
        break;
      case "after":
      case "baseline":
      case "exception":
        break;
    }
  });
  trimStart(reader, ranges);
  trimEnd(reader, ranges);
  // The number of a row names nothing.
  const named = ranges.some((range) =>
    reader.tokens.slice(range.start, range.end).some(({ kind }) => kind === "word"),
  );
  return named ? ranges : [];
}

/** Signs at the edges of a name, besides the joints. */
const EDGES = "\"|'|…|(|)|[|]|=|/|!|?";

function isEdge(reader: Reader, position: number): boolean {
  const name = reader.tokens[position]?.name;
  return name !== "và" && (isOuter(reader, position) || at(readerAt(reader, position), EDGES));
}

function trimStart(reader: Reader, ranges: Range[]): void {
  for (let first = ranges[0]; first !== undefined; first = ranges[0]) {
    const inner = readerAt(reader, first.start);
    const length = isEdge(reader, first.start) ? 1 : leadLength(inner, first);
    if (length === 0) return;
    const start = first.start + length;
    if (start >= first.end) ranges.shift();
    else ranges[0] = { start, end: first.end };
  }
}

/** `số xã đạt chuẩn`, `mục tiêu phát triển`: a word that opens a name is kept where it heads one. */
function leadLength(reader: Reader, { start, end }: Range): number {
  const { length } = phraseAt(reader, LEADING) ?? { length: 0 };
  if (at(reader, "cụ thể hóa")) return 0;
  if (length === 1 && at(reader, "số|có")) return at(reader, "số") && end - start > 1 ? 0 : length;
  const heads = at(reader, "mục tiêu|chỉ tiêu|kết quả|yêu cầu");
  return heads && peek(reader, 2).kind === "word" && !at(reader, "đạt", 2) ? 0 : length;
}

function trimEnd(reader: Reader, ranges: Range[]): void {
  for (let last = ranges.at(-1); last !== undefined; last = ranges.at(-1)) {
    const edge = isEdge(reader, last.end - 1) && !closesInside(reader, last);
    const end = last.end - (edge ? 1 : trailingLength(readerAt(reader, last.end)));
    if (end === last.end) return;
    if (end <= last.start) ranges.pop();
    else ranges[ranges.length - 1] = { start: last.start, end };
  }
}

/** `tăng trưởng kinh tế (GRDP)`: the bracket that closes belongs to the name. */
function closesInside({ tokens }: Reader, { start, end }: Range): boolean {
  const name = tokens[end - 1]?.name;
  const inside = tokens.slice(start, end);
  if (name === '"') return inside.filter((token) => token.name === name).length % 2 === 0;
  return name === ")" && inside.some((token) => token.name === "(");
}

function trailingLength(reader: Reader): number {
  return [3, 2, 1].find((back) => phraseAt(reader, TRAILING, -back)?.length === back) ?? 0;
}
