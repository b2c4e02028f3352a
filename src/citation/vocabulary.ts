import { entriesOf, lexiconOf, type Lexicon } from "../reading/index.js";
import { BODY_ROWS, FIELDS_OF_STATE, type BodyReach } from "./data/bodies.js";
import {
  DOCUMENT_TYPES,
  type DocumentTypeKey,
  type DocumentTypeRow,
} from "./data/document-types.js";

/** A body known by its abbreviation. */
export interface KnownBody {
  readonly abbreviation: string;
  readonly name: string;
  readonly reach: BodyReach;
}

/** A type known by its abbreviation in symbols. */
export interface KnownSymbol {
  readonly abbreviation: string;
  readonly type: DocumentTypeKey;
}

const TYPE_ROWS = /* @__PURE__ */ entriesOf<DocumentTypeKey, DocumentTypeRow>(DOCUMENT_TYPES);

function* bodies(): Generator<KnownBody> {
  for (const [reach, rows] of entriesOf(BODY_ROWS)) {
    for (const row of rows.split("|")) {
      const [abbreviation = "", name = ""] = row.split("=");
      yield { abbreviation, name, reach };
    }
  }
  for (const field of FIELDS_OF_STATE.split("|")) {
    const words = field.split(/[ ,-]+/).filter((word) => word !== "và");
    const initials = words.map((word) => word.charAt(0).toUpperCase()).join("");
    yield { abbreviation: `B${initials}`, name: `Bộ ${field}`, reach: "central" };
    yield { abbreviation: `S${initials}`, name: `Sở ${field}`, reach: "local" };
  }
}

const SYMBOLS: ReadonlyMap<string, KnownSymbol> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ TYPE_ROWS.flatMap(([type, { symbols }]) =>
    symbols.map((abbreviation) => [abbreviation.toUpperCase(), { abbreviation, type }] as const),
  ),
);

const BODIES: ReadonlyMap<string, KnownBody> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Array.from(
    /* @__PURE__ */ bodies(),
    (body) => [body.abbreviation.toUpperCase(), body] as const,
  ),
);

/** The names of types, as they stand before numbers, and `văn bản`, which may be any. */
export const TYPES: Lexicon<DocumentTypeKey | "any"> = /* @__PURE__ */ (() =>
  lexiconOf<DocumentTypeKey | "any">([
    ["văn bản", "any"],
    ...TYPE_ROWS.map(([type, { name, words = [] }]) => [[name, ...words].join("|"), type] as const),
  ]))();

/** The type that an abbreviation in a symbol stands for, whatever its case. */
export function knownSymbol(abbreviation: string): KnownSymbol | undefined {
  return SYMBOLS.get(abbreviation.toUpperCase());
}

/**
 * The body that an abbreviation stands for: case, `&`, a term (`HĐND8`, `QH14`) and the mark of a
 * division (`UBND.HC`) aside.
 */
export function knownBody(abbreviation: string): KnownBody | undefined {
  const [plain = ""] = abbreviation.toUpperCase().replaceAll("&", "").split(".");
  return BODIES.get(plain) ?? BODIES.get(plain.replace(/\d{1,2}$/, ""));
}

/** The Vietnamese name of a type. */
export function typeName(key: DocumentTypeKey): string {
  return DOCUMENT_TYPES[key].name;
}
