import type { Locale } from "../../text/index.js";

/** A figure with the decimal sign of a language, with so many decimals or as it is. */
export function figureWords(figure: number, locale: Locale, decimals?: number): string {
  const written = decimals === undefined ? String(figure) : rounded(figure, decimals);
  return locale === "vi" ? written.replace(".", ",") : written;
}

/** Half up by the digits that are written, so that no binary fraction decides. */
function rounded(figure: number, decimals: number): string {
  const [, whole = "0", rest = "", power] =
    /^(\d+)(?:\.(\d+))?(e.*)?$/.exec(String(Math.abs(figure))) ?? [];
  // Below and above what scores can be, the language's own way is near enough.
  if (power !== undefined) return figure.toFixed(decimals);
  const digits = BigInt(whole + rest.padEnd(decimals, "0").slice(0, decimals));
  const up = (rest[decimals] ?? "0") >= "5" ? 1n : 0n;
  const all = String(digits + up).padStart(decimals + 1, "0");
  const sign = figure < 0 && /[1-9]/.test(all) ? "-" : "";
  const point = all.length - decimals;
  return `${sign}${all.slice(0, point)}${decimals === 0 ? "" : `.${all.slice(point)}`}`;
}

/** `3/7 (42,9%)`; without a percentage where there is nothing to take it of. */
export function shareWords({ numerator, denominator, percent }: Share, locale: Locale): string {
  const share = `${figureWords(numerator, locale)}/${figureWords(denominator, locale)}`;
  return percent === undefined ? share : `${share} (${figureWords(percent, locale, 1)}%)`;
}

/** So much of so much. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent?: number;
}
