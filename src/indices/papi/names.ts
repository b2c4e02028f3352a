import type { Locale, Source } from "../../text/index.js";
import type { NameAlias, SourcedName } from "../named.js";
import type { PapiEditionKey } from "./codes.js";
import type { PapiNameRow, PapiNameRows } from "./data/name-rows.js";
import { PAPI_SOURCES } from "./data/sources.js";

/** How a label stands in an edition: seen there, or carried over and therefore inferred. */
function sourceIn(row: PapiNameRow, edition: PapiEditionKey): Source | undefined {
  const source: Source = PAPI_SOURCES[row.source];
  if (row.seen.includes(edition)) return source;
  if (row.carried?.includes(edition) !== true) return undefined;
  return { ...source, confidence: source.confidence === "unverified" ? "unverified" : "inferred" };
}

function wordings(
  rows: PapiNameRows,
  locale: Locale,
  edition: PapiEditionKey,
): readonly [NameAlias, ...NameAlias[]] {
  const found: NameAlias[] = [];
  for (const row of rows[locale]) {
    const source = sourceIn(row, edition);
    if (source === undefined || found.some((other) => other.text === row.text)) continue;
    found.push({ locale, text: row.text, source });
  }
  const [first, ...others] = found;
  if (first === undefined) throw new Error(`no ${locale} name in edition ${edition}`);
  return [first, ...others];
}

/** The name of a part of PAPI in an edition, and the other wordings in use for it there. */
export function nameIn(
  rows: PapiNameRows,
  edition: PapiEditionKey,
): SourcedName & { readonly aliases: readonly NameAlias[] } {
  const [vi, ...otherVi] = wordings(rows, "vi", edition);
  const [en, ...otherEn] = wordings(rows, "en", edition);
  return {
    name: { vi: vi.text, en: en.text },
    vi: vi.source,
    en: en.source,
    aliases: [...otherVi, ...otherEn],
  };
}
