import type { Locale, LocalizedText, Source } from "../text/index.js";

/** Another wording of a name that documents use. */
export interface NameAlias {
  /** The language it is in. */
  readonly locale: Locale;
  /** The wording. */
  readonly text: string;
  /** Who writes it so. */
  readonly source: Source;
}

/** A name in both languages, with the source of each. */
export interface SourcedName {
  /** The name. */
  readonly name: LocalizedText;
  /** Where the Vietnamese name was read. */
  readonly vi: Source;
  /** Where the English name was read. */
  readonly en: Source;
}

/** A remark for people, with its source: what changed, what is doubtful. */
export interface SourcedRemark {
  /** The remark. */
  readonly text: LocalizedText;
  /** Where it comes from. */
  readonly source: Source;
}
