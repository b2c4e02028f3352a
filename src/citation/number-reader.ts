import type { CitationForm } from "./citation.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import type { Token } from "./lexer.js";
import { knownBody, knownSymbol } from "./vocabulary.js";

/** The number of a document as read: the grammar is in the comments of the readers below. */
export interface NumberReading {
  readonly form: CitationForm;
  /** In one spelling, `21/KH-UBND`. */
  readonly number: string;
  readonly serial?: string;
  readonly symbol: string;
  readonly year?: number;
  /** The type that the symbol names. */
  readonly type?: DocumentTypeKey;
  readonly body: string;
  readonly unit?: string;
  /** Whether a space had to be taken out of the symbol (`V PUB`). */
  readonly repaired: boolean;
  readonly start: number;
  readonly end: number;
}

interface Serial {
  readonly text: string;
  readonly end: number;
}

interface Symbol {
  readonly parts: readonly string[];
  /** What stands between the first part and the second: a dash, or a second stroke. */
  readonly joint: "-" | "/";
  readonly repaired: boolean;
  readonly end: number;
}

const FIRST_YEAR = 1945;
const LAST_YEAR = 2199;
/** `ĐCTUBTWMTTQVN`, the presidium of the Fatherland Front, has thirteen letters. */
const LONGEST_ABBREVIATION = 16;

/**
 * Reads a number at a token.
 *
 * ```
 * number = serial "/" [ year "/" ] symbol      21/KH-UBND, 06/2021/QĐ-UBND, 581/BNV-CCHC
 *        | serial "-" type "/" body            332-TB/TU
 *        | serial "-" body                     121-CP
 * ```
 *
 * @param announced - Whether `số` or the name of a type stands before it, which lets in symbols
 *   that no list knows.
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  announced: boolean,
): NumberReading | undefined {
  if (isInsideNumber(tokens, at)) return undefined;
  const serial = readSerial(tokens, at);
  if (serial === undefined) return undefined;
  const sign = tokens[serial.end];
  if (sign?.key === "/") return readAfterStroke(tokens, at, serial, announced);
  if (sign?.key !== "-") return undefined;
  return readParty(tokens, at, serial) ?? readLegacy(tokens, at, serial);
}

/** Reads a number whose serial was left blank: `số      /KH-UBND`. */
export function readBlankNumber(tokens: readonly Token[], at: number): NumberReading | undefined {
  let stroke = at;
  while (tokens[stroke]?.key === "." || tokens[stroke]?.key === "…") stroke += 1;
  if (tokens[stroke]?.key !== "/") return undefined;
  const symbol = readSymbol(tokens, stroke + 1, false);
  if (symbol === undefined) return undefined;
  const reading = classify(symbol, undefined, false);
  if (reading?.type === undefined) return undefined;
  const { end, repaired } = symbol;
  return { ...reading, number: `/${reading.symbol}`, repaired, start: stroke, end };
}

/** A digit run that belongs to a date, a decimal, an address or a standard is no serial. */
function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || token.spaced) return false;
  return before.kind !== "sign" || /^[/.,:\-&%=?_]$/.test(before.key);
}

/** `serial = digits [ "." digits ] [ letter ]`, nothing spaced. */
function readSerial(tokens: readonly Token[], at: number): Serial | undefined {
  const digits = tokens[at];
  if (digits?.kind !== "digits" || digits.text.length > 6) return undefined;
  let { text } = digits;
  let end = at + 1;
  const point = tokens[end];
  const decimals = tokens[end + 1];
  if (point?.key === "." && !point.spaced && decimals?.kind === "digits" && !decimals.spaced) {
    if (decimals.text.length > 3) return undefined;
    text += `.${decimals.text}`;
    end += 2;
  }
  const letter = tokens[end];
  if (letter?.kind === "letters" && !letter.spaced) {
    if (!/^[a-zđ]$/i.test(letter.text)) return undefined;
    text += letter.text.toLowerCase();
    end += 1;
  }
  return { text, end };
}

function readAfterStroke(
  tokens: readonly Token[],
  start: number,
  serial: Serial,
  announced: boolean,
): NumberReading | undefined {
  const year = readYear(tokens, serial.end + 1);
  const from = year === undefined ? serial.end + 1 : serial.end + 3;
  const symbol = readSymbol(tokens, from, announced);
  if (symbol === undefined) return undefined;
  const reading = classify(symbol, year, announced);
  if (reading === undefined) return undefined;
  const { repaired, end } = symbol;
  const segments = year === undefined ? [serial.text] : [serial.text, String(year)];
  return {
    ...reading,
    number: [...segments, reading.symbol].join("/"),
    serial: serial.text,
    ...(year === undefined ? {} : { year }),
    repaired,
    start,
    end,
  };
}

/** A year between two strokes. */
function readYear(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "digits" || token.text.length !== 4) return undefined;
  if (tokens[at + 1]?.key !== "/") return undefined;
  const year = Number(token.text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** `symbol = part { "-" part }`, `part = letters [ digits ] { "&" letters [ digits ] }`. */
function readSymbol(tokens: readonly Token[], at: number, announced: boolean): Symbol | undefined {
  const first = readPart(tokens, at) ?? (announced ? readBrokenPart(tokens, at) : undefined);
  if (first === undefined) return undefined;
  const parts = [first.text];
  let end = first.end;
  let { repaired } = first;
  let joint: "-" | "/" = "-";
  for (;;) {
    const dash = tokens[end];
    const next = tokens[end + 1];
    if (dash === undefined || next === undefined) break;
    // Some write a second stroke for the dash after the type: `19/2008/NQLT/CP-UBTUMTTQVN`.
    const stroke = dash.key === "/" && parts.length === 1 && knownSymbol(first.text) !== undefined;
    if (dash.key !== "-" && !stroke) break;
    if (stroke) joint = "/";
    // A dash with spaces on both sides belongs to the sentence, except right after the type.
    const loose = dash.spaced && next.spaced;
    if (loose && (parts.length > 1 || knownSymbol(first.text) === undefined)) break;
    const part = readPart(tokens, end + 1);
    if (part === undefined) break;
    parts.push(part.text);
    repaired ||= part.repaired;
    end = part.end;
  }
  return { parts, joint, repaired, end };
}

interface Part {
  readonly text: string;
  readonly repaired: boolean;
  readonly end: number;
}

function readPart(tokens: readonly Token[], at: number): Part | undefined {
  const letters = tokens[at];
  if (letters === undefined || !isAbbreviation(letters)) return undefined;
  let text = spelled(letters.text);
  let end = at + 1;
  for (;;) {
    const token = tokens[end];
    if (token === undefined || token.spaced) break;
    const next = tokens[end + 1];
    if (token.kind === "digits" && token.text.length <= 2) {
      text += token.text;
      end += 1;
    } else if (token.key === "&" && next !== undefined && !next.spaced && isAbbreviation(next)) {
      text += `&${next.text}`;
      end += 2;
    } else if (token.key === "." && next !== undefined && isDivisionMark(next)) {
      text += `.${next.text}`;
      end += 2;
    } else break;
  }
  return { text, repaired: false, end };
}

/** `UBND.HC`: some offices put the mark of the drafting division after a point. */
function isDivisionMark(token: Token): boolean {
  return !token.spaced && /^\p{Lu}{2,3}$/u.test(token.text) && knownBody(token.text) === undefined;
}

/** `V PUB-TCHCQT`: a space that scanning put into a symbol. */
function readBrokenPart(tokens: readonly Token[], at: number): Part | undefined {
  const letter = tokens[at];
  const rest = tokens[at + 1];
  const dash = tokens[at + 2];
  if (letter === undefined || rest === undefined || dash?.key !== "-" || dash.spaced) {
    return undefined;
  }
  if (!/^\p{Lu}$/u.test(letter.text) || !/^\p{Lu}{2,}$/u.test(rest.text)) return undefined;
  return { text: letter.text + rest.text, repaired: true, end: at + 2 };
}

/** Capitals, or a known abbreviation in whatever case. A lone letter is none. */
function isAbbreviation(token: Token): boolean {
  if (token.kind !== "letters" || token.text.length > LONGEST_ABBREVIATION) return false;
  if (knownSymbol(token.text) !== undefined || knownBody(token.text) !== undefined) return true;
  return token.text.length > 1 && /^\p{Lu}+$/u.test(token.text);
}

/** A known abbreviation in its usual spelling, so that `TTR` and `TTr` are one. */
function spelled(text: string): string {
  return knownSymbol(text)?.abbreviation ?? knownBody(text)?.abbreviation ?? text;
}

type Classified = Pick<NumberReading, "form" | "symbol" | "type" | "body" | "unit">;

/** What a symbol says, or nothing where it is not the symbol of a document. */
function classify(
  { parts, joint, repaired }: Symbol,
  year: number | undefined,
  announced: boolean,
): Classified | undefined {
  const [first = "", ...rest] = parts;
  const symbol = rest.length === 0 ? first : `${first}${joint}${rest.join("-")}`;
  const type = knownSymbol(first)?.type;
  if (rest.length > 0 && type !== undefined) {
    const form = year === undefined ? "administrative" : "normative";
    return { form, symbol, type, body: rest.join("-") };
  }
  if (year !== undefined) {
    const assembly = /^(?:QH|UBTVQH)\d{0,2}$/.test(symbol);
    return assembly || announced ? { form: "normative", symbol, body: symbol } : undefined;
  }
  const body = knownBody(first);
  if (rest.length > 0) {
    const plausible = body !== undefined || announced || repaired || rest.join("").length > 1;
    if (!plausible || first.length < 2) return undefined;
    // `KHPH-SNV-MTTQ`: a body after the first part makes that the sign of a type not listed.
    if (body === undefined && knownBody(rest[0] ?? "") !== undefined) {
      return { form: "administrative", symbol, body: rest.join("-") };
    }
    return { form: "letter", symbol, type: "letter", body: first, unit: rest.join("-") };
  }
  if (body === undefined) return undefined;
  const old = body.abbreviation === "CP" || body.abbreviation === "TTg";
  return announced || old ? { form: "legacy", symbol, body: first } : undefined;
}

/** `serial "-" type "/" body`: the way of the Party. */
function readParty(
  tokens: readonly Token[],
  start: number,
  serial: Serial,
): NumberReading | undefined {
  const letters = tokens[serial.end + 1];
  const stroke = tokens[serial.end + 2];
  if (letters?.kind !== "letters" || stroke?.key !== "/") return undefined;
  const known = knownSymbol(letters.text);
  const body = readSymbol(tokens, serial.end + 3, false);
  if (known === undefined || body === undefined) return undefined;
  const name = body.parts.join("-");
  const symbol = `${known.abbreviation}/${name}`;
  return {
    form: "party",
    number: `${serial.text}-${symbol}`,
    serial: serial.text,
    symbol,
    type: known.abbreviation === "TT" ? "party-circular" : known.type,
    body: name,
    repaired: body.repaired,
    start,
    end: body.end,
  };
}

/** `121-CP`: numbers of the government before the year segment. */
function readLegacy(
  tokens: readonly Token[],
  start: number,
  serial: Serial,
): NumberReading | undefined {
  const letters = tokens[serial.end + 1];
  if (letters === undefined || letters.spaced || tokens[serial.end + 2]?.key === "/") {
    return undefined;
  }
  if (!/^(?:CP|TTg|HĐBT)$/i.test(letters.text)) return undefined;
  const body = spelled(letters.text);
  return {
    form: "legacy",
    number: `${serial.text}-${body}`,
    serial: serial.text,
    symbol: body,
    body,
    repaired: false,
    start,
    end: serial.end + 2,
  };
}
