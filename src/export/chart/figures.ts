import type { Locale } from "../../text/index.js";

/** A figure with the decimal sign of a language, as it is, or one that is rounded with so many decimals. */
export function figureWords(figure: number, locale: Locale, decimals?: number): string {
  const written = decimals === undefined ? String(figure) : figure.toFixed(decimals);
  return locale === "vi" ? written.replace(".", ",") : written;
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
