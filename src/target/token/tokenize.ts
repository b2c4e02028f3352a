import { figureAt, type CutText, type Piece } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { GLUED_UNITS, SPELLINGS } from "../data/spellings.js";
import type { Token } from "./token.js";

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
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index];
    if (piece === undefined) break;
    firsts.push(index);
    const end = piece.kind === "digits" ? nameFigure(tokens, pieces, index, piece) : 0;
    index = end > 0 ? end : nameWord(tokens, pieces, index, piece);
  }
  return { tokens, firsts };
}

/** A word, with digits that are glued to it; signs and tags stay as they are. */
function nameWord(tokens: Token[], pieces: readonly Piece[], index: number, piece: Piece): number {
  if (piece.kind !== "letters") tokens.push(piece);
  // So many digits that no number keeps them.
  else if (piece.key < "a") tokens.push({ ...piece, kind: "code" });
  else {
    const digits = pieces[index + 1];
    if (digits?.kind === "digits" && digits.gap === "none") {
      tokens.push({ ...piece, key: piece.key + digits.key, end: digits.end });
      return index + 2;
    }
    const key = SPELLINGS.get(piece.key);
    tokens.push(key === undefined ? piece : { ...piece, key });
  }
  return index + 1;
}

/** A figure, or digits that are none; what is glued to it belongs to it unless it is a unit. */
function nameFigure(
  tokens: Token[],
  pieces: readonly Piece[],
  index: number,
  piece: Piece,
): number {
  const figure = figureAt(pieces, index);
  if (figure === undefined) return 0;
  const glued = gluedEnd(pieces, figure.end);
  const unit = pieces.slice(figure.end, glued).map(({ key }) => key);
  const alone = GLUED_UNITS.has(unit.join(""));
  const end = alone ? figure.end : glued;
  const last = pieces[end - 1] ?? piece;
  const key = pieces
    .slice(index, end)
    .map((part) => part.key)
    .join("");
  const { value, thousands } = end > figure.end ? {} : figure;
  const place = { key, start: piece.start, end: last.end, gap: piece.gap };
  tokens.push(
    value === undefined
      ? { kind: "code", value: 0, ...place }
      : defined({ kind: "digits" as const, value, thousands, ...place }),
  );
  return end;
}

/** Where the letters and digits end that are glued to a figure. */
function gluedEnd(pieces: readonly Piece[], start: number): number {
  let end = start;
  for (let next = pieces[end]; next?.gap === "none"; next = pieces[end]) {
    if (next.kind !== "letters" && next.kind !== "digits") break;
    end += 1;
  }
  return end;
}
