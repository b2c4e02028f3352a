/**
 * A text for people, in Vietnamese and in English.
 *
 * @example
 * ```ts
 * import type { LocalizedText } from "chiso";
 * const title: LocalizedText = { vi: "Kế hoạch năm 2021", en: "Plan for 2021" };
 * ```
 */
export interface LocalizedText {
  /** Vietnamese, the language of the documents. */
  readonly vi: string;
  /** English. */
  readonly en: string;
}

/** The languages in which messages and descriptions can be written. */
export type Locale = keyof LocalizedText;
