import { unaccent } from "../text/index.js";
import type { Citation } from "./citation.js";
import { knownBody } from "./vocabulary.js";

/** Whether two citations can name one document. */
export type CitationRelation = "same" | "different" | "possible";

/** Why two citations are held to name one document, or two, or either. */
export type CitationReason =
  | "number-and-year"
  | "number-date-and-issuer"
  | "name-and-year"
  | "serials-differ"
  | "types-differ"
  | "bodies-differ"
  | "years-differ"
  | "issuers-differ"
  | "names-differ"
  | "registers-differ"
  | "dates-disagree"
  | "date-unstated"
  | "issuer-unstated"
  | "number-unstated";

/** The answer of {@link compareCitations}. */
export interface CitationComparison {
  /** `possible` where the words do not settle it. */
  readonly relation: CitationRelation;
  /** Stable name of the reason. */
  readonly reason: CitationReason;
}

/** What the caller knows about where the two citations stand. */
export interface CompareCitationsOptions {
  /**
   * Whether both stand in papers of one province, so that `UBND tỉnh` is one body. Without it a
   * local number is never the same document unless both name the province.
   */
  readonly sameProvince?: boolean;
}

function answer(relation: CitationRelation, reason: CitationReason): CitationComparison {
  return { relation, reason };
}

/**
 * Says whether two citations can name one document. A number is not an identity: 21/KH-UBND
 * exists in every year and in every province, so type, body, date and issuer are compared too.
 *
 * Rule: numbers are unique within a body and a year (Decree 30/2020/NĐ-CP, Annex I), in the
 * Party within a type and a term (Guideline 36-HD/VPTW); both reported.
 *
 * @param left - A citation.
 * @param right - Another.
 * @param options - What the caller knows about where they stand.
 * @returns `same`, `different` or `possible`, with the reason.
 * @example
 * ```ts
 * import { compareCitations, parseCitations } from "chiso/citation";
 * const { citations } = parseCitations("24/KH-UBND ngày 21/01/2021; 24/KH-UBND ngày 28/01/2021");
 * const [left, right] = citations;
 * left && right && compareCitations(left, right).reason; // "dates-disagree"
 * ```
 */
export function compareCitations(
  left: Citation,
  right: Citation,
  options: CompareCitationsOptions = {},
): CitationComparison {
  if (left.number === undefined || right.number === undefined) return compareNames(left, right);
  return (
    differenceOfNumbers(left, right) ??
    differenceOfYears(left, right) ??
    compareIssuers(left, right, options)
  );
}

/**
 * Says whether two citations surely name one document.
 *
 * @param left - A citation.
 * @param right - Another.
 * @param options - What the caller knows about where they stand.
 * @returns `true` when {@link compareCitations} answers `same`.
 * @example
 * ```ts
 * import { parseCitations, sameCitation } from "chiso/citation";
 * const { citations } = parseCitations("Nghị định 09/2019/NĐ-CP; Nghị định số 9/2019/NÐ-CP");
 * const [left, right] = citations;
 * left && right && sameCitation(left, right); // true
 * ```
 */
export function sameCitation(
  left: Citation,
  right: Citation,
  options: CompareCitationsOptions = {},
): boolean {
  return compareCitations(left, right, options).relation === "same";
}

/**
 * A key under which citations of one number come together: type, number, body and year. Equal
 * keys do not prove one document (see {@link compareCitations}); different keys of complete
 * citations prove two.
 *
 * @param citation - A citation.
 * @returns For example `plan:21:ubnd:2021`.
 * @example
 * ```ts
 * import { citationKey, parseCitations } from "chiso/citation";
 * const [plan] = parseCitations("Kế hoạch số 021/KH-UBND ngày 02/02/2021").citations;
 * plan && citationKey(plan); // "plan:21:ubnd:2021"
 * ```
 */
export function citationKey(citation: Citation): string {
  const { type, numberYear, year, subject = "", number } = citation;
  const kind = type?.key ?? "";
  if (number === undefined) return [kind, nameKey(subject), year ?? ""].join(":");
  const serial = serialKey(citation);
  const register = numberYear === undefined ? serial : `${serial}/${numberYear}`;
  return [kind, register, bodyKey(citation), year ?? ""].join(":");
}

function serialKey({ serial = "" }: Citation): string {
  return serial.toLowerCase().replace(/^0+(?=\d)/, "");
}

function bodyKey({ body = "", unit }: Citation): string {
  const plain = body.toLowerCase().replaceAll("&", "");
  return unit === undefined ? plain : `${plain}-${unit.toLowerCase().replaceAll("&", "")}`;
}

/** A name without accents, capitals and connecting signs. */
function nameKey(name: string): string {
  return unaccent(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join("-");
}

function differenceOfNumbers(left: Citation, right: Citation): CitationComparison | undefined {
  if (left.serial === undefined || right.serial === undefined) {
    return bodyKey(left) === bodyKey(right)
      ? answer("possible", "number-unstated")
      : answer("different", "bodies-differ");
  }
  if (serialKey(left) !== serialKey(right)) return answer("different", "serials-differ");
  const types = [left.type?.key, right.type?.key];
  if (types[0] !== undefined && types[1] !== undefined && types[0] !== types[1]) {
    return answer("different", "types-differ");
  }
  return bodyKey(left) === bodyKey(right) ? undefined : answer("different", "bodies-differ");
}

/** Types that are always normative, so that a missing year is only a short way of writing. */
const ALWAYS_NORMATIVE: readonly string[] = ["decree", "circular", "joint-circular", "law", "code"];

function differenceOfYears(left: Citation, right: Citation): CitationComparison | undefined {
  const normative = [left, right].filter((citation) => citation.numberYear !== undefined);
  const always = ALWAYS_NORMATIVE.includes(left.type?.key ?? right.type?.key ?? "");
  if (normative.length === 1 && !always) return answer("different", "registers-differ");
  const years = [left.numberYear ?? left.year, right.numberYear ?? right.year];
  if (years[0] !== undefined && years[1] !== undefined && years[0] !== years[1]) {
    return answer("different", "years-differ");
  }
  return undefined;
}

function compareIssuers(
  left: Citation,
  right: Citation,
  { sameProvince = false }: CompareCitationsOptions,
): CitationComparison {
  const dated = left.date !== undefined && right.date !== undefined;
  const reach = knownBody(left.body?.split("-")[0] ?? "")?.reach ?? "local";
  const central = reach === "central" || reach === "party-centre";
  if (!central && issuersDiffer(left.issuer, right.issuer)) {
    return answer("different", "issuers-differ");
  }
  if (dated && left.date !== right.date) return answer("possible", "dates-disagree");
  const yearKnown = left.year !== undefined && right.year !== undefined;
  if (central) {
    return yearKnown ? answer("same", "number-and-year") : answer("possible", "date-unstated");
  }
  const placed = placeOf(left.issuer) !== undefined && placeOf(right.issuer) !== undefined;
  if (!sameProvince && !placed) return answer("possible", "issuer-unstated");
  if (dated) return answer("same", "number-date-and-issuer");
  const register = left.numberYear !== undefined && right.numberYear !== undefined;
  return register ? answer("same", "number-and-year") : answer("possible", "date-unstated");
}

/** The province, city or district that the words of an issuer name. */
function placeOf(issuer: string | undefined): string | undefined {
  const words = ` ${unaccent(issuer ?? "")}`;
  for (const level of [" tinh ", " thanh pho ", " tp. ", " huyen ", " thi xa ", " quan "]) {
    const at = words.lastIndexOf(level);
    if (at !== -1) return words.slice(at + level.length);
  }
  return undefined;
}

function issuersDiffer(left: string | undefined, right: string | undefined): boolean {
  const places = [placeOf(left), placeOf(right)];
  return places[0] !== undefined && places[1] !== undefined && places[0] !== places[1];
}

function compareNames(left: Citation, right: Citation): CitationComparison {
  const named = left.number === undefined && right.number === undefined;
  if (!named) return answer("possible", "number-unstated");
  if (left.type?.key !== right.type?.key) return answer("different", "types-differ");
  if (nameKey(left.subject ?? "") !== nameKey(right.subject ?? "")) {
    return answer("different", "names-differ");
  }
  return left.year === right.year
    ? answer("same", "name-and-year")
    : answer("different", "years-differ");
}
