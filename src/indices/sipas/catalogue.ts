import { columnsOf, frozen } from "../../text/index.js";
import { plainDate } from "../../time/index.js";
import { decisionNumber } from "../decided-editions.js";
import { inferred, remarkOf, yearOf } from "../rows.js";
import { SIPAS_EDITIONS } from "./data/editions.js";
import { SIPAS_ITEMS, SIPAS_POLICY_ELEMENTS, SIPAS_SERVICE_ELEMENTS } from "./data/elements.js";
import { SIPAS_SOURCES } from "./data/sources.js";
import type { SipasEdition, SipasElement, SipasItem } from "./types.js";

type EditionRow = (typeof SIPAS_EDITIONS)[number];
type ElementRow = (typeof SIPAS_SERVICE_ELEMENTS)[number] | (typeof SIPAS_POLICY_ELEMENTS)[number];

/** The items of an element on the form of nine elements. */
function itemsOf(element: string): SipasItem[] {
  return SIPAS_ITEMS.flatMap((row) => {
    const [number, code, vi, en] = columnsOf(row);
    if (code !== element) return [];
    const source = SIPAS_SOURCES["form-of-nine-elements"];
    return [{ code: `9.${number}`, name: { vi, en }, source }];
  });
}

function buildElement(
  pillar: SipasElement["pillar"],
  row: ElementRow,
  edition: EditionRow,
): SipasElement {
  const carriedOver = "elementsCarriedOver" in edition;
  const service = pillar === "service";
  const [code, key, vi, en, ...aliases] = columnsOf(row);
  const source = SIPAS_SOURCES[service ? "binh-duong-2018" : "da-nang-2022"];
  return {
    code,
    key,
    pillar,
    name: { vi, en },
    items: edition.key === "1001-2023" ? itemsOf(code) : [],
    aliases: aliases.map((text) => ({
      locale: "vi",
      text,
      source: SIPAS_SOURCES["khanh-hoa-plan-2022"],
    })),
    sources: {
      vi: carriedOver && service ? inferred(source) : source,
      en: SIPAS_SOURCES.translation,
      // The contents of policy carry codes of this catalogue; the sources do not number them.
      code: service && !carriedOver ? source : inferred(source),
    },
  };
}

function elementsOf(row: EditionRow): readonly SipasElement[] {
  if (row.elements === "none") return [];
  const service = SIPAS_SERVICE_ELEMENTS.map((each) => buildElement("service", each, row));
  if (row.elements === "service") return service;
  const policy = SIPAS_POLICY_ELEMENTS.map((each) => buildElement("policy", each, row));
  return [...service, ...policy];
}

function buildEdition(row: EditionRow): SipasEdition {
  return {
    index: "sipas",
    key: row.key,
    decision:
      "issuedOn" in row
        ? { number: decisionNumber(row.key), issuedOn: plainDate(row.issuedOn) }
        : {},
    years: row.years.map((year) => yearOf(year, SIPAS_SOURCES)),
    population: remarkOf(row.population, SIPAS_SOURCES),
    elements: elementsOf(row),
    method: { status: "not-found", source: SIPAS_SOURCES["not-found"] },
    remarks: row.remarks.map((remark) => remarkOf(remark, SIPAS_SOURCES)),
    source: SIPAS_SOURCES[row.source],
  };
}

/** All editions, oldest first. */
export const SIPAS_CATALOGUE: readonly SipasEdition[] = /* @__PURE__ */ (() =>
  frozen(SIPAS_EDITIONS.map(buildEdition)))();
