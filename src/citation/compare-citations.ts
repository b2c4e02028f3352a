import { requireOptions, unaccent } from "../text/index.js";
import type { Citation } from "./citation.js";
import { latinLetters } from "./reader.js";
import { knownBody } from "./vocabulary.js";
import { requireCitation } from "./require-citation.js";

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
 * @throws ChisoError `invalid-data` for what is no citation, `invalid-option` for other options.
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
  requireCitation(left);
  requireCitation(right);
  const call = "it with two citations and { sameProvince: true }";
  requireOptions(options, "sameProvince:boolean", call);
  const reason = areKnown(left.number, right.number)
    ? (compareNumbers(left, right) ?? compareIssuers(left, right, options))
    : compareNames(left, right);
  if (reason.includes("-and-")) return { relation: "same", reason };
  // The Party writes `QĐ` for decisions and for regulations: only the word before tells them.
  const party = left.symbol !== undefined && left.symbol === right.symbol;
  const possible = reason === "types-differ" ? party : !reason.endsWith("-differ");
  return { relation: possible ? "possible" : "different", reason };
}

/**
 * Says whether two citations surely name one document.
 *
 * @param left - A citation.
 * @param right - Another.
 * @param options - What the caller knows about where they stand.
 * @returns `true` when {@link compareCitations} answers `same`.
 * @throws ChisoError as {@link compareCitations} does.
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
 * @throws ChisoError `invalid-data` for what is no citation.
 * @example
 * ```ts
 * import { citationKey, parseCitations } from "chiso/citation";
 * const [plan] = parseCitations("Kế hoạch số 021/KH-UBND ngày 02/02/2021").citations;
 * plan && citationKey(plan); // "plan:21:ubnd:2021"
 * ```
 */
export function citationKey(citation: Citation): string {
  requireCitation(citation);
  const { type, numberYear, year, subject, number } = citation;
  const serial = serialKey(citation);
  const register = numberYear === undefined ? serial : `${serial}/${numberYear}`;
  const own = number === undefined ? [nameKey(subject)] : [register, bodyKey(citation)];
  return [type?.key, ...own, year].join(":");
}

function serialKey({ serial = "" }: Citation): string {
  return serial.toLowerCase().replace(/^0+(?=\d)/, "");
}

/** Without what a program may have given all objects for a unit. */
function bodyKey(citation: Citation): string {
  const { body = "", unit } = citation;
  const own = unit !== undefined && Object.hasOwn(citation, "unit");
  const whole = own ? `${body}-${unit}` : body;
  return whole.toLowerCase().replaceAll("&", "");
}

/** A name without accents, capitals and connecting signs. */
function nameKey(name = ""): string {
  return (
    unaccent(name)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join("-") ?? ""
  );
}

/** Whether both citations say something. */
function areKnown(left: unknown, right: unknown): boolean {
  return left !== undefined && right !== undefined;
}

/** Whether both citations say something, and not the same. */
function differ(left: unknown, right: unknown): boolean {
  return areKnown(left, right) && left !== right;
}

/** Types that are always normative, so that a missing year is only a short way of writing. */
const ALWAYS_NORMATIVE = /^(?:decree|circular|joint-circular|law|code)$/;

function compareNumbers(left: Citation, right: Citation): CitationReason | undefined {
  // Where the symbol is left out, nothing is known of the body.
  const known = areKnown(left.body, right.body);
  const bodies = known && bodyKey(left) !== bodyKey(right);
  if (!areKnown(left.serial, right.serial)) {
    return bodies ? "bodies-differ" : "number-unstated";
  }
  if (serialKey(left) !== serialKey(right)) return "serials-differ";
  if (differ(left.type?.key, right.type?.key)) return "types-differ";
  if (bodies) return "bodies-differ";
  const registers = [left, right].filter(({ form }) => form === "normative");
  if (
    known &&
    registers.length === 1 &&
    !ALWAYS_NORMATIVE.test(left.type?.key ?? right.type?.key ?? "")
  ) {
    return "registers-differ";
  }
  const years = differ(left.numberYear ?? left.year, right.numberYear ?? right.year);
  if (years) return "years-differ";
  return known ? undefined : "number-unstated";
}

function compareIssuers(
  left: Citation,
  right: Citation,
  { sameProvince = false }: CompareCitationsOptions,
): CitationReason {
  const central = knownBody(left.body?.split("-")[0] ?? "")?.value === "central";
  if (!central && issuersDiffer(left.issuer, right.issuer)) return "issuers-differ";
  if (differ(left.date, right.date)) return "dates-disagree";
  if (central) return areKnown(left.year, right.year) ? "number-and-year" : "date-unstated";
  const placed = isPlaced(left.issuer) && isPlaced(right.issuer);
  const unlike = isBelowProvince(left.issuer) !== isBelowProvince(right.issuer);
  if ((!sameProvince && !placed) || unlike) return "issuer-unstated";
  if (areKnown(left.date, right.date)) return "number-date-and-issuer";
  return areKnown(left.numberYear, right.numberYear) ? "number-and-year" : "date-unstated";
}

const LEVELS = /-(tinh|thanh-pho|huyen|thi-xa|quan|xa|phuong|thi-tran)(?=-)/;

/** The levels that the words of an issuer name, the lowest first, each followed by its place. */
function placesOf(issuer = ""): readonly string[] {
  // A body that is no more is the same that it was: `UBND huyện Mai Sơn (cũ)`.
  const lasting = latinLetters(issuer).replace(/ ?\(cũ\)$/, "");
  const words = `-${nameKey(lasting)}-`.replace("-tp-", "-thanh-pho-");
  return words.split(LEVELS).slice(1);
}

/** The place after a level is a dash and its name; the dash alone where none is named. */
function isPlaced(issuer: string | undefined): boolean {
  return placesOf(issuer).some((part) => /^-./.test(part));
}

/** Whether an issuer says that it stands below the province, so that it cannot be taken for it. */
function isBelowProvince(issuer: string | undefined): boolean {
  return !/^t(?:inh|hanh-pho)$/.test(placesOf(issuer)[0] ?? "tinh");
}

/** Whether two issuers stand at two levels, or in two places of one level. */
function issuersDiffer(left: string | undefined, right: string | undefined): boolean {
  const [ours, theirs] = [placesOf(left), placesOf(right)];
  return ours.some((part, index) => {
    const other = theirs[index] ?? "";
    return part.length > 1 && other.length > 1 && nameKey(part) !== nameKey(other);
  });
}

function compareNames(left: Citation, right: Citation): CitationReason {
  if (left.number !== right.number) return "number-unstated";
  if (left.type?.key !== right.type?.key) return "types-differ";
  if (left.form === "dated" || right.form === "dated")
    return issuersDiffer(left.issuer, right.issuer) ? "issuers-differ" : "number-unstated";
  if (nameKey(left.subject) !== nameKey(right.subject)) return "names-differ";
  if (differ(left.year, right.year)) return "years-differ";
  if (!areKnown(left.year, right.year) && left.type?.key !== "constitution") return "date-unstated";
  return differ(left.date, right.date) ? "dates-disagree" : "name-and-year";
}
