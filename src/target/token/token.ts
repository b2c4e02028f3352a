import { figureAt, type CutText, type Figure, type Piece } from "../../reading/index.js";
import { GLUED_UNITS, SPELLINGS } from "../data/spellings.js";

/**
 * One piece as the rules of targets know it:
 * `letters` — a word, with the digits glued behind it (`m2`); `digits` — a figure that can be read
 * (`1.234,5`); `code` — digits that are none (`5G`, `19.5.2021`); `sign`; `tag` — an HTML tag that
 * ends a block; `end` — what stands past both ends of a clause.
 */
export interface Token extends Omit<Piece, "kind"> {
  readonly kind: Piece["kind"] | "code" | "end";
  /** The value of a figure if its lone comma divides thousands: `1,500`. */
  readonly thousands?: number;
}

/** What a reader sees past the end of its clause. */
export const END_TOKEN: Token = {
  kind: "end",
  key: "",
  value: 0,
  start: 0,
  end: 0,
  gap: "paragraph",
};

/** Whether nothing more stands on the line or in the clause. */
export function isEnd({ kind }: Token): boolean {
  return kind === "end" || kind === "tag";
}

/** The tokens of a text, each with the index of its first piece. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly firsts: readonly number[];
}

/**
 * Names the pieces of a text as the rules of targets know them: a figure is one token, and so is a
 * word with the digits glued behind it.
 *
 * ```
 * trồng 1.234,5 ha      1.500 m2      mạng 5G
 *       ^^^^^^^               ^^           ^^
 * ```
 */
export function tokenize({ pieces }: CutText): Tokens {
  const tokens: Token[] = [];
  const firsts: number[] = [];
  let end = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index < end) continue;
    firsts.push(index);
    const { kind, key } = piece;
    // So many digits that no number keeps them begin a word.
    const digits = kind === "digits" || (kind === "letters" && key < "a");
    if (digits) end = pushFigure(tokens, pieces, index, piece);
    else if (kind === "letters") end = pushWord(tokens, pieces, index, piece);
    else tokens.push(piece);
  }
  return { tokens, firsts };
}

/** A word, with the digits that are glued to it. */
function pushWord(tokens: Token[], pieces: readonly Piece[], index: number, piece: Piece): number {
  const next = pieces[index + 1];
  if (next?.kind === "digits" && next.gap === "none") {
    tokens.push({ ...piece, key: piece.key + next.key, end: next.end });
    return index + 2;
  }
  const key = SPELLINGS.get(piece.key);
  tokens.push(key === undefined ? piece : { ...piece, key });
  return index + 1;
}

/** A figure, or digits that are none; what is glued to it belongs to it unless it is a unit. */
function pushFigure(
  tokens: Token[],
  pieces: readonly Piece[],
  index: number,
  piece: Piece,
): number {
  const figure: Figure = figureAt(pieces, index) ?? { end: index + 1 };
  let end = figure.end;
  let glued = "";
  for (let next = pieces[end]; next?.gap === "none"; next = pieces[end]) {
    if (next.kind !== "letters" && next.kind !== "digits") break;
    glued += next.key;
    end += 1;
  }
  if (GLUED_UNITS.has(glued)) end = figure.end;
  const parts = pieces.slice(index, end);
  const key = parts.map((part) => part.key).join("");
  const place = { ...piece, key, end: parts.at(-1)?.end ?? piece.end };
  const { value, thousands } = end > figure.end ? {} : figure;
  if (value === undefined) tokens.push({ ...place, kind: "code", value: 0 });
  else tokens.push(thousands === undefined ? { ...place, value } : { ...place, value, thousands });
  return end;
}
