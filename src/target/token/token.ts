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
    if (piece.start < end) continue;
    const token = tokenAt(pieces, index, piece);
    tokens.push(token);
    firsts.push(index);
    end = token.end;
  }
  return { tokens, firsts };
}

function tokenAt(pieces: readonly Piece[], index: number, piece: Piece): Token {
  const { kind, key } = piece;
  // So many digits that no number keeps them begin a word.
  if (kind === "digits" || (kind === "letters" && key < "a")) return figureOf(pieces, index, piece);
  if (kind !== "letters") return piece;
  const next = pieces[index + 1];
  if (next?.kind === "digits" && next.gap === "none") {
    return { ...piece, key: key + next.key, end: next.end };
  }
  const usual = SPELLINGS.get(key);
  return usual === undefined ? piece : { ...piece, key: usual };
}

/** A figure, or digits that are none; what is glued to it belongs to it unless it is a unit. */
function figureOf(pieces: readonly Piece[], index: number, piece: Piece): Token {
  const { end: last, value, thousands }: Figure = figureAt(pieces, index) ?? { end: index + 1 };
  let end = last;
  let glued = "";
  for (let next = pieces[end]; next?.gap === "none"; next = pieces[end]) {
    if (next.kind !== "letters" && next.kind !== "digits") break;
    glued += next.key;
    end += 1;
  }
  const alone = glued === "" || GLUED_UNITS.has(glued);
  const parts = pieces.slice(index, alone ? last : end);
  const key = parts.map((part) => part.key).join("");
  const token = { ...piece, key, end: parts.at(-1)?.end ?? piece.end };
  if (!alone || value === undefined) return { ...token, kind: "code", value: 0 };
  return thousands === undefined ? { ...token, value } : { ...token, value, thousands };
}
