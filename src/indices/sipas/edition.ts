import { frozen, ChisoError, columnsOf, requireKind, requireList } from "../../text/index.js";
import { requireEdition } from "../decided-editions.js";
import { requirePart } from "../part-lookup.js";
import { remarkOf } from "../rows.js";
import { SIPAS_CATALOGUE } from "./catalogue.js";
import {
  SIPAS_ANSWERS,
  SIPAS_BREAK_OF_2022,
  SIPAS_METHODS,
  SIPAS_NATIONAL_SERIES,
  SIPAS_NEW_INSTRUMENT,
} from "./data/editions.js";
import { SIPAS_SOURCES } from "./data/sources.js";
import type {
  SipasAnswer,
  SipasEdition,
  SipasElement,
  SipasItem,
  SipasMethod,
  SipasNationalValue,
  SipasSeriesBreak,
} from "./types.js";
import type { EditionName } from "../edition-name.js";

/**
 * An edition of SIPAS.
 *
 * @param edition - A year measured, the key (`"2640-2017"`) or the number of the decision.
 * @returns The edition; its `elements` are empty where they are not known. The same frozen object
 *   for every caller.
 * @throws ChisoError `unknown-edition` when no survey of that year is known.
 * @example
 * ```ts
 * import { sipas } from "chiso/indices";
 * sipas.edition(2021).elements.length; // 5
 * sipas.edition(2023).elements.length; // 9
 * sipas.edition(2014); // throws ChisoError "unknown-edition"
 * ```
 */
function edition(edition: EditionName): SipasEdition {
  return requireEdition(SIPAS_CATALOGUE, edition, "SIPAS", "No survey of that year is known");
}

/**
 * All editions of SIPAS, oldest first.
 *
 * @returns Four instruments: of 2012, 2017, 2022 and 2023.
 * @example
 * ```ts
 * import { sipas } from "chiso/indices";
 * sipas.editions().map((row) => row.key); // ["1383-2012", "2640-2017", "2022", "1001-2023"]
 * ```
 */
function editions(): readonly SipasEdition[] {
  return SIPAS_CATALOGUE;
}

const ELEMENTS = {
  index: "SIPAS",
  part: "element",
  spelling: /^(?:yếu tố\s|element\s)?0?([1-5]|P[1-4])$/i,
};

/**
 * An element of an edition, by its code as documents write it, its stable key or its name.
 *
 * @param year - A year measured, or the key or number of an edition.
 * @param code - `1`, `"1"`, `"Yếu tố 1"`, `"P2"`, `"access"` or a name that the catalogue gives in
 *   either language.
 * @returns The element.
 * @throws ChisoError `unknown-edition`, or `unknown-code` when the edition has no such element.
 * @example
 * ```ts
 * import { sipas } from "chiso/indices";
 * sipas.element(2021, "Yếu tố 1").key; // "access"
 * sipas.element(2021, "P1"); // throws ChisoError "unknown-code": policy is measured since 2022
 * ```
 */
function element(year: EditionName, code: number | string): SipasElement {
  const found = edition(year);
  return requirePart(found.elements, code, ELEMENTS, found.key, year);
}

/**
 * An item of the questionnaire, by its code on the form.
 *
 * @param year - A year measured, or the key or number of an edition.
 * @param code - `"9.15"`, `"15"` or `15`: the item of the ninth question, on satisfaction.
 * @returns The item and its element.
 * @throws ChisoError `unknown-edition`, or `unknown-code` when the edition has no such item or its
 *   items are not known, as of all but 1001/QĐ-BNV.
 * @example
 * ```ts
 * import { sipas } from "chiso/indices";
 * sipas.item(2024, "9.28").name.vi; // "Trả kết quả đúng hẹn"
 * sipas.item(2024, "9.28").element.key; // "result"
 * ```
 */
function item(
  year: EditionName,
  code: number | string,
): SipasItem & { readonly element: SipasElement } {
  const found = edition(year);
  requireKind(code, "text|number", 'sipas.item(2024, "9.15")');
  // As a number 9.10 is 9.1: only text and the bare number of the item are taken.
  const spelling = typeof code === "number" ? /^(\d{1,2})$/u : /^(?:9\.)?0?(\d{1,2})$/u;
  const number = spelling.exec(`${code}`.trim())?.[1];
  const all = found.elements.flatMap((element) => element.items.map((each) => ({ each, element })));
  const row = all.find(({ each }) => each.code === `9.${number ?? ""}`);
  if (row !== undefined) return { ...row.each, element: row.element };
  throw new ChisoError("unknown-code", {
    given: `item ${JSON.stringify(code)} of SIPAS ${year}`,
    accepted: all.length === 0 ? `none: the items of ${found.key} are not known` : "9.1 to 9.33",
    advice: "See sipas.edition(2024).elements",
  });
}

/**
 * The reasons why SIPAS figures of two years do not compare: each change of instrument, above all
 * that of 2022.
 *
 * @param from - The earlier year.
 * @param to - The later year; the other way round gives the same breaks.
 * @returns The breaks after `from` up to `to`, oldest first; empty when the figures compare.
 * @throws ChisoError `unknown-edition` when one of the years was not measured.
 * @example
 * ```ts
 * import { sipas } from "chiso/indices";
 * sipas.seriesBreaks(2021, 2022).map((row) => row.year); // [2022]
 * sipas.seriesBreaks(2018, 2021); // []
 * ```
 */
function seriesBreaks(from: number, to: number): readonly SipasSeriesBreak[] {
  requireList([from, to], "number", "sipas.seriesBreaks(2019, 2021)");
  const first = edition(Math.min(from, to));
  const last = edition(Math.max(from, to));
  const covered = SIPAS_CATALOGUE.slice(
    SIPAS_CATALOGUE.indexOf(first),
    SIPAS_CATALOGUE.indexOf(last) + 1,
  );
  return covered.slice(1).map((after, index) => {
    const year = after.years[0]?.year ?? 0;
    return {
      year,
      from: covered[index]?.key ?? first.key,
      to: after.key,
      ...remarkOf(year === 2022 ? SIPAS_BREAK_OF_2022 : SIPAS_NEW_INSTRUMENT, SIPAS_SOURCES),
    };
  });
}

/**
 * The five answers of the questionnaire, worst first. The labels are those of survey pages of a
 * ministry and a district, not of the decision itself.
 *
 * @returns Values 1 to 5 with their labels.
 * @example
 * ```ts
 * import { sipas } from "chiso/indices";
 * sipas.answers().at(-1)?.label.vi; // "Rất hài lòng"
 * ```
 */
function answers(): readonly SipasAnswer[] {
  return SIPAS_ANSWERS.map((row) => ({ ...row, source: SIPAS_SOURCES["survey-page"] }));
}

/**
 * Ways of making an index from answers, with what speaks for each. No official text on the
 * formula of SIPAS was read: whoever computes one declares the method.
 *
 * @returns Three methods.
 * @example
 * ```ts
 * import { sipas } from "chiso/indices";
 * sipas.methods().map((method) => method.key); // ["top-two-of-all", "top-two-of-valid", "mean"]
 * ```
 */
function methods(): readonly SipasMethod[] {
  return SIPAS_METHODS.map((row) => {
    const [key, vi, en, supportVi, supportEn, source] = columnsOf(row);
    const support = { vi: supportVi, en: supportEn };
    return { key, name: { vi, en }, support, source: SIPAS_SOURCES[source] };
  });
}

/**
 * The national index as published, 2017 to 2024. Mind the break of 2022.
 *
 * @returns One value for each year, in per cent.
 * @example
 * ```ts
 * import { sipas } from "chiso/indices";
 * sipas.nationalSeries().find((row) => row.year === 2021)?.percent; // 87.16
 * ```
 */
function nationalSeries(): readonly SipasNationalValue[] {
  return SIPAS_NATIONAL_SERIES.map((row) => ({ ...row, source: SIPAS_SOURCES["press-series"] }));
}

/**
 * SIPAS, the Satisfaction Index of Public Administrative Services (Chỉ số hài lòng của người dân
 * đối với sự phục vụ của cơ quan hành chính nhà nước): editions, elements, answers, the break.
 *
 * @example
 * ```ts
 * import { sipas } from "chiso/indices";
 * sipas.element(2021, "feedback").name.vi; // "Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị"
 * ```
 */
export const sipas = /* @__PURE__ */ frozen({
  /** The edition of a year, a key or a decision. */
  edition,
  /** All editions. */
  editions,
  /** An element, by its number or its key. */
  element,
  /** An item of the questionnaire, by its code. */
  item,
  /** The reasons why figures of two years do not compare. */
  seriesBreaks,
  /** The five answers. */
  answers,
  /** Ways of making an index from answers. */
  methods,
  /** The national index as published. */
  nationalSeries,
} as const);
