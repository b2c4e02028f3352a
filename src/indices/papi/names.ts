import type { Locale, Source } from "../../text/index.js";
import type { NameAlias, SourcedName } from "../named.js";
import { inferred } from "../rows.js";
import type { PapiEditionKey } from "./codes.js";
import type { PapiNameRow, PapiNameRows } from "./data/name-rows.js";
import { PAPI_SOURCES } from "./data/sources.js";

/** How a label stands in an edition: seen there, or carried over and therefore inferred. */
function sourceIn([, printed, carried]: PapiNameRow, edition: PapiEditionKey): Source | undefined {
  const shown = printed.find(([, seen]) => seen.includes(edition));
  if (shown !== undefined) return PAPI_SOURCES[shown[0]];
  if (carried?.includes(edition) !== true) return undefined;
  const source = PAPI_SOURCES[printed[0][0]];
  return source.confidence === "unverified" ? source : inferred(source);
}

function wordings(
  rows: PapiNameRows,
  locale: Locale,
  edition: PapiEditionKey,
): readonly [NameAlias, ...NameAlias[]] {
  const found: NameAlias[] = [];
  for (const row of rows[locale]) {
    const source = sourceIn(row, edition);
    const [text] = row;
    if (source === undefined || found.some((other) => other.text === text)) continue;
    found.push({ locale, text, source });
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
