import type { Piece } from "../../reading/index.js";
import { peek, type Reader } from "./reader.js";

/**
 * The next tokens as the kit of all readers knows them, for the words and figures that it reads
 * for every room.
 */
export function piecesAhead(reader: Reader, length: number): Piece[] {
  const pieces: Piece[] = [];
  for (let ahead = 0; ahead < length; ahead++) {
    const { kind, name, value, start, end, gap } = peek(reader, ahead);
    if (kind === "end") break;
    const key = name === "" ? reader.text.slice(start, end).toLowerCase() : name;
    const known = kind === "number" ? "digits" : kind === "word" ? "letters" : "sign";
    pieces.push({ kind: kind === "break" ? "tag" : known, key, value, start, end, gap });
  }
  return pieces;
}
