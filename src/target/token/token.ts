import type { Piece } from "../../reading/index.js";

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
