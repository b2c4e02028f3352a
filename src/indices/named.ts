import type { Locale, LocalizedText, Source } from "../text/index.js";

/** What was read somewhere. */
export interface Sourced {
  /** Where it comes from. */
  readonly source: Source;
}

/** What has a name, read somewhere. */
export interface SourcedName<Key extends string = string> extends Sourced {
  /** Its name in code. */
  readonly key: Key;
  /** Its name. */
  readonly name: LocalizedText;
}

/** Another wording of a name that documents use. */
export interface NameAlias {
  /** The language it is in. */
  readonly locale: Locale;
  /** The wording. */
  readonly text: string;
  /** Who writes it so. */
  readonly source: Source;
}

/** Where the facts of a part of an index come from. */
export interface IndexPartSources {
  /** The Vietnamese name. */
  readonly vi: Source;
  /** The English name. */
  readonly en: Source;
  /** The code, and that the edition has this part. */
  readonly code: Source;
}

/** A part of an index in one edition: a dimension, a field, an element. */
export interface IndexPart<Code extends string = string, Key extends string = string> {
  /** Its code in this edition, for example `"5.1"`, `"3"` or `"P1"`. */
  readonly code: Code;
  /** Its name across editions: the same key asks the same thing, whatever the code. */
  readonly key: Key;
  /** Its name; of fields and elements the English one is a translation of this catalogue. */
  readonly name: LocalizedText;
  /** Other wordings in use: of other editions, of plans; each with its source. */
  readonly aliases: readonly NameAlias[];
  /** Where each of these comes from, and how sure it is. */
  readonly sources: IndexPartSources;
}

/** A remark for people, with its source: what changed, what is doubtful. */
export interface SourcedRemark extends Sourced {
  /** The remark. */
  readonly text: LocalizedText;
}
