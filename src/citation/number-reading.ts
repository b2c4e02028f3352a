import type { Citation } from "./citation.js";
import type { Range } from "./reader.js";
import type { Classified } from "./symbol-reader.js";

/** The number of a document as read. */
export interface NumberReading
  extends Range, Classified, Pick<Citation, "serial" | "year">, Required<Pick<Citation, "number">> {
  /** Whether a sign or a space had to be put right (`V PUB`, `12/2022QĐ-TTg`). */
  readonly repaired?: true;
  /** Whether a year stands there that is none, for digits of it were lost or left blank. */
  readonly damaged?: true;
}

/** A number of the State in its one spelling. */
export function numberOf(
  serial: string,
  year: number | string | undefined,
  symbol: string,
): string {
  return year === undefined ? `${serial}/${symbol}` : `${serial}/${year}/${symbol}`;
}
