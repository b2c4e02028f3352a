import type { Locale, LocalizedText, Source } from "../../text/index.js";
import type { NameAlias } from "../named.js";
import { inferred, known } from "../rows.js";
import type { PapiEditionKey } from "./codes.js";
import { PAPI_PRINTED, type PapiNameRow } from "./data/names.js";
import { PAPI_SOURCES } from "./data/sources.js";

/** How a label stands in an edition: seen there, or carried over and therefore inferred. */
function sourceIn(printed: string, carried: string, edition: PapiEditionKey): Source | undefined {
  const places = printed.split(", ").map((name) => known(name, PAPI_PRINTED[name]));
  const shown = places.find(([, ...seen]) => seen.includes(edition));
  if (shown !== undefined) return PAPI_SOURCES[shown[0]];
  const [first] = places;
  if (first === undefined || !carried.split(", ").includes(edition)) return undefined;
  const source = PAPI_SOURCES[first[0]];
  return source.confidence === "unverified" ? source : inferred(source);
}

/** The name of a part of PAPI in an edition, and the other wordings in use for it there. */
export function nameIn(
  rows: readonly PapiNameRow[],
  edition: PapiEditionKey,
): {
  readonly name: LocalizedText;
  readonly vi: Source;
  readonly en: Source;
  readonly aliases: readonly NameAlias[];
} {
  const found = new Map<string, NameAlias>();
  for (const row of rows) {
    const [language = "", text = "", printed = "", carried = ""] = row.split(" | ");
    const source = sourceIn(printed, carried, edition);
    const name = `${language} ${text}`;
    if (source === undefined || found.has(name)) continue;
    found.set(name, { locale: language === "vi" ? "vi" : "en", text, source });
  }
  const names = [...found.values()];
  const first = (language: Locale): NameAlias =>
    known(
      edition,
      names.find(({ locale }) => locale === language),
    );
  const vi = first("vi");
  const en = first("en");
  return {
    name: { vi: vi.text, en: en.text },
    vi: vi.source,
    en: en.source,
    aliases: names.filter((each) => each !== vi && each !== en),
  };
}
