import type { Source } from "../../text/index.js";
import { plainDate } from "../../time/index.js";
import { frozen } from "../frozen.js";
import { SIPAS_EDITIONS } from "./data/editions.js";
import { SIPAS_POLICY_ELEMENTS, SIPAS_SERVICE_ELEMENTS } from "./data/elements.js";
import { SIPAS_SOURCES, type SipasSourceKey } from "./data/sources.js";
import type { SipasEdition, SipasElement } from "./types.js";

type EditionRow = (typeof SIPAS_EDITIONS)[number];
type ElementRow = (typeof SIPAS_SERVICE_ELEMENTS)[number] | (typeof SIPAS_POLICY_ELEMENTS)[number];

const inferred = (source: Source): Source => ({ ...source, confidence: "inferred" });

function buildElement(row: ElementRow, carriedOver: boolean): SipasElement {
  const aliases: readonly { text: string; source: SipasSourceKey }[] = row.aliases;
  const source = SIPAS_SOURCES[row.viSource];
  // The contents of policy carry codes of this catalogue; the sources do not number them.
  const numbered = row.pillar === "service" && !carriedOver;
  return {
    code: row.code,
    key: row.key,
    pillar: row.pillar,
    name: { vi: row.vi, en: row.en },
    aliases: aliases.map((alias) => ({
      locale: "vi",
      text: alias.text,
      source: SIPAS_SOURCES[alias.source],
    })),
    sources: {
      vi: carriedOver && row.pillar === "service" ? inferred(source) : source,
      en: SIPAS_SOURCES.translation,
      code: numbered ? source : inferred(source),
    },
  };
}

function elementsOf(row: EditionRow): readonly SipasElement[] {
  const rows: Readonly<Record<EditionRow["elements"], readonly ElementRow[]>> = {
    none: [],
    service: SIPAS_SERVICE_ELEMENTS,
    "service-and-policy": [...SIPAS_SERVICE_ELEMENTS, ...SIPAS_POLICY_ELEMENTS],
  };
  return rows[row.elements].map((element) => buildElement(element, "elementsCarriedOver" in row));
}

function buildEdition(row: EditionRow): SipasEdition {
  const years: readonly { year: number; source: SipasSourceKey; inferred?: true }[] = row.years;
  return {
    index: "sipas",
    key: row.key,
    decision: "number" in row ? { number: row.number, issuedOn: plainDate(row.issuedOn) } : {},
    years: years.map((use) => {
      const source = SIPAS_SOURCES[use.source];
      return { year: use.year, source: use.inferred === true ? inferred(source) : source };
    }),
    population: { text: row.population, source: SIPAS_SOURCES[row.populationSource] },
    elements: elementsOf(row),
    method: { status: "not-found", source: SIPAS_SOURCES["not-found"] },
    remarks: row.remarks.map(({ text, source }) => ({ text, source: SIPAS_SOURCES[source] })),
    source: SIPAS_SOURCES[row.source],
  };
}

/** All editions, oldest first. */
export const SIPAS_CATALOGUE: readonly SipasEdition[] = /* @__PURE__ */ (() =>
  frozen(SIPAS_EDITIONS.map(buildEdition)))();
