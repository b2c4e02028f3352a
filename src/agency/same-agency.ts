import { requireForm, unaccent } from "../text/index.js";
import { namedForm } from "./agency-form.js";
import type { Agency } from "./agency.js";

/** Connecting words and plural words that do not tell one agency from another; `cơ` does. */
const SILENT = /^(?:và|các|có)$/iu;
/** The tone mark of a word taken apart, with the letters behind it. */
const TONE = /([\u0300\u0301\u0303\u0309\u0323])(.+)/;

const CALL = "it with parseAgencies(text).agencies[0]";

/**
 * The name of an agency as a key: equal for all spellings of one agency. A place keeps its
 * accents, because names of communes may differ in nothing else (`Đông Sơn`, `Đồng Sơn`); so does
 * a person. Two persons are never one, nor are two offices of one name that two persons hold.
 *
 * @param agency - An agency as read, or anything that carries its canonical name, its qualifier,
 *   its place and its holder.
 * @returns Bare letters and dashes, `so-tai-nguyen-moi-truong`; accents in places and names of persons
 *   alone, the tone mark of a word at its end.
 * @throws ChisoError `invalid-data` for what is no agency.
 * @example
 * ```ts
 * import { agencyKey, parseAgencies } from "chiso/agency";
 * parseAgencies("Sở TNMT, Sở TN&MT").agencies.map(agencyKey);
 * // ["so-tai-nguyen-moi-truong", "so-tai-nguyen-moi-truong"]
 * ```
 */
export function agencyKey(agency: Named): string {
  requireForm(agency, namedForm, "an agency as parseAgencies gives it", CALL);
  return keyOfAgency(agency);
}

/** What tells one agency from another. */
type Named = Pick<Agency, "name" | "kind" | "level" | "qualifier" | "place" | "holder">;

/**
 * The key of what is known to be an agency.
 *
 * @internal
 */
export function keyOfAgency(agency: Named): string {
  const { name, kind, level, qualifier = "", place = "", holder = "" } = agency;
  // `An` and `Ân` are two persons, and so are two who hold offices of one name.
  if (kind === "person") return ["person", ...wordsOf(name).map(tonedKey)].join("-");
  const places = wordsOf(place).map(tonedKey);
  const isPlace = (word: string): boolean => places.length > 0 && places.includes(tonedKey(word));
  const words = wordsOf(`${name} ${qualifier}`.normalize())
    .filter((word) => !SILENT.test(word))
    .map((word) => (isPlace(word) ? tonedKey(word) : unaccent(word)));
  // Every department is a province's: "tỉnh" after it adds nothing.
  const provincial = kind === "department" && level === "province";
  while (provincial && /^(?:cap|tinh)$/.test(words.at(-1) ?? "")) words.pop();
  const held = kind === "official" || kind === "staff" ? wordsOf(holder).map(tonedKey) : [];
  return [...words, ...held].join("-");
}

/** A word with its accents; `hòa` is `hoà` and `kì` is `kỳ`, for the tone mark stands last. */
function tonedKey(word: string): string {
  const marked = word.toLowerCase().normalize("NFD").replace(TONE, "$2$1");
  return marked.replace(/^([klt]|qu)i(?=\p{M}?$)/u, "$1y").normalize();
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/**
 * Says whether two agencies are one, whatever the spelling: case, spaces, `&` for `và`,
 * abbreviations of common use.
 *
 * @param left - An agency as read.
 * @param right - Another.
 * @returns `true` when their keys are equal.
 * @throws ChisoError `invalid-data` for what is no agency.
 * @example
 * ```ts
 * import { parseAgencies, sameAgency } from "chiso/agency";
 * const [left, right] = parseAgencies("Sở Thông tin & Truyền thông; sở TT&TT").agencies;
 * left !== undefined && right !== undefined && sameAgency(left, right); // true
 * ```
 */
export function sameAgency(left: Agency, right: Agency): boolean {
  return agencyKey(left) === agencyKey(right);
}
