import {
  frozen,
  defined,
  fold,
  parseRoman,
  requireKind,
  singleLine,
  unaccent,
} from "../text/index.js";
import {
  measuresIn,
  requireScope,
  type Measure,
  type MeasureIndex,
  type MeasureScope,
} from "./measure.js";

/**
 * How a text named a part of an index:
 * `code` — it says the number (`Chỉ số nội dung 5`, `D5`, `5.1`);
 * `name` — it is the name; `alias` — it is another wording in use;
 * `contained-name` — the name, or another wording, stands in it among other words.
 */
export type MeasureMatchKind = "code" | "name" | "alias" | "contained-name";

/** How the words of a document differ from the name in the catalogue. */
export interface NameDeviation {
  /** The words of the document, without number and quotation marks. */
  readonly written: string;
  /** The name in the catalogue. */
  readonly known: string;
  /** `spelling`: only tone marks or accents differ; `wording`: other words. */
  readonly kind: "spelling" | "wording";
}

/** A part of an index that a text may mean. */
export interface MeasureMatch {
  /** The row of the catalogue. */
  readonly measure: Measure;
  /** How the text names it. */
  readonly matchedBy: MeasureMatchKind;
  /** How its words differ from the name, where they do; absent when only a number was written. */
  readonly deviation?: NameDeviation;
}

/** What each index calls its parts when it numbers them, as folded text. */
const LABELS: Readonly<Record<MeasureIndex, readonly string[]>> = {
  papi: ["chỉ số nội dung thành phần", "chỉ số nội dung", "nội dung thành phần", "lĩnh vực"],
  "par-index": ["lĩnh vực"],
  sipas: ["yếu tố"],
};

/** Words before a name that say only what kind of thing follows; longer ones first. */
const LEAD_WORDS = [
  "mức độ hài lòng về",
  "chỉ số hài lòng về",
  "sự hài lòng về",
  "chỉ số nội dung thành phần",
  "chỉ số nội dung",
  "nội dung thành phần",
  "lĩnh vực",
  "yếu tố",
];

/** Abbreviations in which plans write the names. */
const ABBREVIATIONS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["cchc", "cải cách hành chính"],
  ["tthc", "thủ tục hành chính"],
  ["vbqppl", "văn bản quy phạm pháp luật"],
  ["cbccvc", "cán bộ công chức viên chức"],
  ["gcn", "giấy chứng nhận"],
]);

/** Lower-case words without punctuation, abbreviations written out: the form that is compared. */
function words(text: string): string {
  return fold(text)
    .text.toLowerCase()
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(" ");
}

interface ReadText {
  /** The number written with a label, `5` or `5.1`, and the labels it stood after. */
  readonly number?: { readonly code: string; readonly label: string };
  /** What is left when number, label, list marker and quotation marks are taken away. */
  readonly name: string;
}

const CODE = /^(D\s?)?([1-9](?:\.[1-9])?)(?![\p{L}\p{N}])(?!\.\d)/iu;

/** The words before a name with which a text begins; empty where there are none. */
function leadOf(text: string): string {
  const lower = text.toLowerCase();
  return LEAD_WORDS.find((lead) => lower.startsWith(`${lead} `)) ?? "";
}

/** Takes the number of a part from the front of a text: `Chỉ số nội dung 5 "…"`, `D5`, `5.1 …`. */
function readNumbered(text: string): ReadText {
  const line = singleLine(text);
  const label = leadOf(line);
  const rest = line.slice(label.length).trimStart();
  const match = CODE.exec(rest);
  if (match === null) return { name: nameOf(label === "" ? withoutMarker(line) : rest) };
  const code = match[2] ?? "";
  const sign = label === "" && match[1] !== undefined ? "d" : label;
  const name = nameOf(rest.slice(match[0].length));
  // A bare "1." is a row number, not a code, unless it has the form of a sub-dimension.
  if (sign === "" && !code.includes(".")) return { name };
  return { number: { code, label: sign }, name };
}

/** The quoted words when there are any, else all, without leading punctuation. */
function nameOf(text: string): string {
  const quoted = /"([^"]*)"/.exec(text)?.[1] ?? text;
  const bare = quoted.replace(/^[^\p{L}\p{N}]+/u, "");
  return bare.slice(leadOf(bare).length).trim();
}

/** Takes a list marker away: `a)`, `IV`, `IV.`. */
function withoutMarker(line: string): string {
  const space = line.indexOf(" ");
  if (space < 0) return line;
  const marker = line.slice(0, space).replace(/[.):]$/, "");
  const isMarker = parseRoman(marker) !== undefined || /^\p{Ll}$/u.test(marker);
  return isMarker ? line.slice(space + 1) : line;
}

/** A measure with its wordings in the form that is compared, accents aside. */
interface Candidate {
  readonly measure: Measure;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
}

/**
 * The candidates made so far. The catalogues never change, so that a measure is put into the form
 * that is compared once, not at each call.
 */
const CANDIDATES = /* @__PURE__ */ new Map<string, Candidate>();

function candidateOf(measure: Measure): Candidate {
  const key = `${measure.index} ${measure.edition} ${measure.code}`;
  let candidate = CANDIDATES.get(key);
  if (candidate === undefined) {
    candidate = {
      measure: frozen(measure),
      names: [measure.name.vi, measure.name.en].map(compared),
      aliases: measure.aliases.map((alias) => compared(alias.text)),
    };
    CANDIDATES.set(key, candidate);
  }
  return candidate;
}

/** The words of a text in the form that is compared, accents aside. */
function compared(text: string): string {
  return unaccent(words(text));
}

/**
 * Whether the number a text gives is the code of a measure, by the label that index uses. A number
 * without a label may just count the rows of a table: it is a code only where the words agree.
 */
function isCodeOf(measure: Measure, label: string, agrees: boolean): boolean {
  if (label === "") return measure.index === "papi" && agrees;
  return label === "d" ? measure.index === "papi" : LABELS[measure.index].includes(label);
}

/** How a text names a measure as a whole, if it does. */
function namingOf(
  { measure, names, aliases }: Candidate,
  { number }: ReadText,
  given: string,
): (typeof NAMINGS)[number] | undefined {
  const isName = given !== "" && names.includes(given);
  const isAlias = given !== "" && aliases.includes(given);
  const agrees = given === "" || isName || isAlias;
  if (number?.code === measure.code && isCodeOf(measure, number.label, agrees)) return "code";
  if (isName) return "name";
  return isAlias ? "alias" : undefined;
}

/** How a text can name a measure as a whole, the surest first. */
const NAMINGS = ["code", "name", "alias"] as const;

/** A part of an index with how a text names it as a whole. */
type MeasureNaming = Pick<MeasureMatch, "measure" | "matchedBy">;

/** The measures that a text names as a whole: by number, by name, by another wording. */
function namings(read: ReadText, candidates: readonly Candidate[]): MeasureNaming[] {
  const given = compared(read.name);
  const found = candidates.flatMap((candidate) => {
    const matchedBy = namingOf(candidate, read, given);
    return matchedBy === undefined ? [] : [{ measure: candidate.measure, matchedBy }];
  });
  return NAMINGS.flatMap((kind) => found.filter(({ matchedBy }) => matchedBy === kind));
}

/**
 * What {@link matchMeasure} finds in each of several scopes but for names among other words, for a
 * caller with many texts: the catalogues are looked up once.
 *
 * @internal
 * @param scopes - The scopes, in order.
 * @returns A function from a text to what it names in the scopes, one scope after another.
 */
export function measureNamer(
  scopes: readonly MeasureScope[],
): (text: string) => readonly MeasureNaming[] {
  const catalogues = scopes.map((scope) => measuresIn(scope).map(candidateOf));
  return (text) => {
    const read = readNumbered(text);
    return catalogues.flatMap((candidates) => namings(read, candidates));
  };
}

/** Measures named somewhere in a text; a wording inside a longer one that also matches is left out. */
function containedMatches(written: string, candidates: readonly Candidate[]): MeasureNaming[] {
  const given = ` ${compared(written)} `;
  const found = candidates.flatMap(({ measure, names, aliases }) =>
    [...names, ...aliases]
      .filter((wording) => given.includes(` ${wording} `))
      .map((wording) => ({ measure, wording })),
  );
  const longest = found.filter(
    ({ wording }) =>
      !found.some((other) => other.wording !== wording && other.wording.includes(wording)),
  );
  const measuresFound = new Set(longest.map(({ measure }) => measure));
  return [...measuresFound].map((measure) => ({ measure, matchedBy: "contained-name" }));
}

function deviationOf(written: string, { name }: Measure): NameDeviation | undefined {
  const given = words(written);
  if (given === "" || [name.vi, name.en].map(words).includes(given)) return undefined;
  const kind = unaccent(given) === compared(name.vi) ? "spelling" : "wording";
  return { written, known: name.vi, kind };
}

/**
 * Finds the parts of an index that a heading of a plan may mean. The number counts first, and how
 * the words beside it differ from the name is reported; a text without a number is compared with
 * all names and wordings, accents aside. Several candidates are possible and nothing is chosen:
 * a Roman numeral of a plan is a list marker, never the number of a field, and a bare `5.4` counts
 * as a code only where the words beside it agree.
 *
 * @param text - A heading or cell: `Chỉ số nội dung 5 “Thủ tục hành chính”`, `a) Cơ hội tham gia`.
 * @param scope - One index, one edition (its key or a year). Without an edition every edition that
 *   has such a part brings a candidate.
 * @returns The candidates, best first: by number, by name, by another wording, by a name among
 *   other words. Empty when nothing matches.
 * @throws ChisoError `invalid-data` for what is no text, `invalid-option` for a scope of other names or
 *   kinds.
 * @example
 * ```ts
 * import { matchMeasure } from "chiso/indices";
 * const [match] = matchMeasure("Chỉ số nội dung 5 “Thủ tục hành chính”", { index: "papi", edition: 2021 });
 * match?.measure.code; // "5"
 * match?.deviation?.known; // "Thủ tục hành chính công"
 * ```
 */
export function matchMeasure(text: string, scope: MeasureScope = {}): readonly MeasureMatch[] {
  const call = 'matchMeasure(text, { index: "papi", edition: 2021 })';
  requireKind(text, "text", call);
  requireScope(scope, call);
  const read = readNumbered(text);
  const candidates = measuresIn(scope).map(candidateOf);
  const exact = namings(read, candidates);
  const found = exact.length > 0 ? exact : containedMatches(read.name, candidates);
  return found.map(({ measure, matchedBy }) =>
    defined({ measure, matchedBy, deviation: deviationOf(read.name, measure) }),
  );
}
