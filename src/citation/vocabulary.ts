import { entriesOf, lexiconOf, phrases, type Lexicon } from "../reading/index.js";
import { frozen, defined } from "../text/index.js";
import { BODY_ROWS, FIELDS_OF_STATE, type BodyReach } from "./data/bodies.js";
import { CODE_NAMES, LAW_NAMES, ORDINANCE_NAMES } from "./data/law-names.js";
import { ISSUERS } from "./data/words.js";
import { TYPE_ROWS, type DocumentTypeKey } from "./data/document-types.js";

/** What an abbreviation in a symbol stands for: a type, or a body by its reach. */
export interface Known<Value> {
  readonly abbreviation: string;
  readonly name: string;
  readonly value: Value;
}

/** A row of the table of document types. */
export interface DocumentTypeRow {
  /** Abbreviations in symbols, the usual one first; none for letters and laws. */
  readonly symbols: readonly string[];
  /** Vietnamese name. */
  readonly name: string;
  /** Other words that stand for it before a number, in small letters. */
  readonly words?: readonly string[];
}

/** The names of a row, each with its abbreviations: those behind `=`, or else its initials. */
function namesOf(row: string): Pick<DocumentTypeRow, "symbols" | "name">[] {
  return row.split("|").map((spellings) => {
    const [name = "", ...given] = spellings.split("=");
    const words = name.split(/[ ,-]+/).filter((word) => word !== "và");
    const initials = words.map((word) => word.normalize("NFD").charAt(0).toUpperCase());
    const symbols = given.length > 0 ? given : [initials.join("")];
    return { symbols: symbols.filter((symbol) => symbol !== ""), name };
  });
}

function typesOf(): Readonly<Record<DocumentTypeKey, DocumentTypeRow>>;
function typesOf(): Readonly<Record<string, DocumentTypeRow>> {
  const types: Record<string, DocumentTypeRow> = {};
  for (const [key, row] of entriesOf(TYPE_ROWS)) {
    const names = namesOf(row);
    const [name = "", ...words] = names.map((each) => each.name);
    const symbols = names.flatMap((each) => each.symbols);
    types[key] = defined({ symbols, name, words: words.length > 0 ? words : undefined });
  }
  return types;
}

/**
 * The types of documents that carry a number: the 29 administrative types and 3 kinds of copies
 * of Decree 30/2020/NĐ-CP (Article 7 and Annex III), the types of the Law on promulgation of
 * legal documents, and those of the Party's Guideline 36-HD/VPTW of 2018 (all read through pages
 * about them: reported). `BCTĐ`, `QCPH` and `CV` are on no list but in use (reported).
 */
export const DOCUMENT_TYPES = /* @__PURE__ */ frozen(/* @__PURE__ */ typesOf());

function knownOf<Value extends string>(
  rows: Readonly<Record<Value, string>>,
): ReadonlyMap<string, Known<Value>> {
  const known = new Map<string, Known<Value>>();
  for (const [value, row] of entriesOf(rows)) {
    for (const { symbols, name } of namesOf(row)) {
      for (const abbreviation of symbols) {
        known.set(abbreviation.toUpperCase(), { abbreviation, name, value });
      }
    }
  }
  return known;
}

const SYMBOLS = /* @__PURE__ */ knownOf(TYPE_ROWS);

const BODIES = /* @__PURE__ */ (() =>
  knownOf<BodyReach>({
    ...BODY_ROWS,
    central: BODY_ROWS.central + FIELDS_OF_STATE.replaceAll("|", "|Bộ "),
    local: BODY_ROWS.local + FIELDS_OF_STATE.replaceAll("|", "|Sở "),
  }))();

/** Symbols that lost their accents, with those. */
const BARE = /* @__PURE__ */ new Map([
  ["ND", "NĐ"],
  ["QD", "QĐ"],
  ["HDND", "HĐND"],
]);

/** The names of types, as they stand before numbers, and `văn bản`, which may be any. */
export const TYPES: Lexicon<DocumentTypeKey | "any"> = /* @__PURE__ */ (() =>
  lexiconOf<DocumentTypeKey | "any">([
    ["văn bản", "any"],
    // Without the abbreviations a row is a phrase.
    ...entriesOf(TYPE_ROWS).map(([type, row]) => [row.replace(/=[^|]*/g, ""), type] as const),
  ]))();

/** Bodies by their whole names, for where the name of an issuer ends. */
export const ISSUER_NAMES: Lexicon = /* @__PURE__ */ (() => {
  // What a bare office or committee is for follows its name.
  const rows = `${BODY_ROWS.central}|${BODY_ROWS.local}|${ISSUERS}`.replace(
    /\|(?:Văn phòng|Ban Chỉ đạo)(?=\|)/g,
    "",
  );
  const fields = FIELDS_OF_STATE.replace(/\|([^|]+)/g, "|Bộ $1|Sở $1").replaceAll(",", " ,");
  return phrases((rows + fields.replaceAll(" và ", " [và/&] ")).replace(/=[^|]*/g, ""));
})();

/** Fields of ministries and departments, as they follow each other behind `liên Bộ`. */
export const FIELDS: Lexicon = /* @__PURE__ */ (() =>
  phrases(FIELDS_OF_STATE.slice(1).replaceAll(",", " ,").replaceAll(" và ", " [và/&] ")))();

/** The names by which laws of each kind are cited without a number or a year. */
export const KNOWN_NAMES: ReadonlyMap<DocumentTypeKey, Lexicon> = /* @__PURE__ */ (() => {
  const names = { law: LAW_NAMES, code: CODE_NAMES, ordinance: ORDINANCE_NAMES } as const;
  return new Map<DocumentTypeKey, Lexicon>(
    entriesOf(names).map(([type, list]) => [type, phrases(list.replaceAll(",", " ,"))]),
  );
})();

/** The type that an abbreviation in a symbol stands for, whatever its case. */
export function knownSymbol(abbreviation: string): Known<DocumentTypeKey> | undefined {
  const capitals = abbreviation.toUpperCase();
  return SYMBOLS.get(BARE.get(capitals) ?? capitals) ?? jointSymbol(abbreviation);
}

/**
 * What several bodies issue together has the initials of `liên tịch`, `liên ngành` or `liên sở` behind
 * those of its type: `HDLT`, `QCLN`, `TTLS`. There are no joint directives: `CT` is a programme there;
 * nor joint communiqués: `TCLN` is an office.
 */
function jointSymbol(abbreviation: string): Known<DocumentTypeKey> | undefined {
  const own = /^(\p{Lu}[\p{Lu}r]+)L[TNS]$/u.exec(abbreviation)?.[1];
  const known =
    own === undefined ? undefined : SYMBOLS.get(own === "CT" ? "CTR" : own.toUpperCase());
  const joint = known !== undefined && known.value !== "communique";
  return joint ? { ...known, abbreviation } : undefined;
}

/** Whether the body of a symbol is one of the Party, which writes its strokes elsewhere. */
export function isOfParty(body: string): boolean {
  return /^(?:TU|TW|HU|ĐU|ĐUK|ĐTN|(?:BTC|BTG|BDV|BNC|VP|UBKT|BTGDV)(?:TW|TU))$/.test(body);
}

/**
 * The body that an abbreviation stands for: case, `&`, a term (`HĐND8`, `QH14`) and the mark of a
 * division (`UBND.HC`) aside.
 */
export function knownBody(abbreviation: string): Known<BodyReach> | undefined {
  const capitals = abbreviation.toUpperCase();
  const signed = /[&.]/.test(capitals);
  const [plain = ""] = signed ? capitals.replaceAll("&", "").split(".") : [capitals];
  const known = BODIES.get(BARE.get(plain) ?? plain);
  return (
    known ?? (/\d$/.test(plain) ? BODIES.get(plain.replace(/\d{1,2}$/, "")) : BODIES.get(plain))
  );
}
