import { isYear } from "../reading/index.js";
import { defined } from "../text/index.js";
import * as at from "./at.js";
import { numberOf, type NumberReading } from "./number-reading.js";
import type { Reader } from "./reader.js";
import {
  classify,
  isTypeSymbol,
  readSymbol,
  spelled,
  type Classified,
  type Part,
} from "./symbol-reader.js";
import { isOfParty, knownBody, knownSymbol } from "./vocabulary.js";

/** The number of the Party, or one of the government before there were years in it. */
export function readAfterDash(
  reader: Reader,
  start: number,
  dash: number,
  serial: string | undefined,
  announced = false,
): NumberReading | undefined {
  const year = isYear(reader.pieces[dash + 1]);
  const from = year ? dash + 3 : dash + 1;
  const law = year && /^(?:UBTV)?QH(?:\d|$)/.test(at.text(reader, from));
  if (law || isTypeSymbol(reader, from, year ? /^[-/]$/ : /^-$/))
    return readDashed(reader, start, dash, serial, year);
  const stroked = at.key(reader, dash + 2) === "/";
  const reading =
    (announced ? readTypeLast(reader, dash + 1) : undefined) ??
    (stroked ? readParty(reader, dash + 1, announced) : readLegacy(reader, dash + 1, announced));
  if (reading === undefined) return undefined;
  return defined({ ...reading, number: `${serial ?? ""}-${reading.symbol}`, serial, start });
}

/**
 * A number whose strokes were written as dashes, as names of files are.
 *
 * ```
 * 30-2020-NĐ-CP      15-KH-UBND      12-QĐ-TU
 *   ^    ^             ^                  ^ the Party has its stroke here
 * ```
 */
function readDashed(
  reader: Reader,
  start: number,
  dash: number,
  serial: string | undefined,
  dated: boolean,
): NumberReading | undefined {
  const written = dated ? at.key(reader, dash + 1) : undefined;
  const symbol = readSymbol(reader, dated ? dash + 3 : dash + 1, false);
  const reading = symbol === undefined ? undefined : classify(symbol, dated, false);
  if (symbol === undefined || reading === undefined) return undefined;
  const party = !dated && isOfParty(reading.body);
  const own = party ? reading.symbol.replace("-", "/") : reading.symbol;
  const form = party ? "party" : reading.form;
  // `19-2018/NQ-CP`: the Government numbers some of its resolutions so.
  const official = own === "NQ-CP" && dated && at.key(reader, dash + 2) === "/";
  const short = party ? own : official ? `${written ?? ""}/${own}` : undefined;
  const number =
    short === undefined ? numberOf(serial ?? "", written, own) : `${serial ?? ""}-${short}`;
  const year = written === undefined ? undefined : Number(written);
  const { end } = symbol;
  return defined({
    ...reading,
    form,
    symbol: own,
    number,
    serial,
    year,
    repaired: official ? undefined : true,
    start,
    end,
  });
}

/**
 * The number of the Party: a dash behind the serial, a stroke behind the type.
 *
 * ```
 * 332-TB/TU      36-HD/VPTW
 *    ^^^^^^        ^^^^^^^^
 * ```
 *
 * @param announced - Whether the words before it may say the type, where its initials are no list's:
 *   `Kế hoạch hành động số 12-KHHĐ/TU`.
 */
function readParty(
  reader: Reader,
  index: number,
  announced: boolean,
): (Classified & Pick<Part, "end">) | undefined {
  const written = at.text(reader, index);
  const known = knownSymbol(written);
  const found = readSymbol(reader, index + 2, false);
  if (found === undefined) return undefined;
  const body = found.parts.join("-");
  // `52-LCT/HĐNN8`: orders of the Council of State proclaimed laws.
  const issued = isOfParty(body) || /^HĐNN\d?$/.test(body);
  const initials = announced && issued && /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}$/u.test(written);
  if (known === undefined && !initials) return undefined;
  const symbol = `${known?.abbreviation ?? written}/${body}`;
  // `02-TT/LB` of several ministries is none of the Party.
  const ofParty = known?.abbreviation === "TT" && !/^L[BTN]/.test(body);
  const type = ofParty ? "party-circular" : known?.value;
  return defined({ form: "party" as const, symbol, type, body, end: found.end });
}

/**
 * The number of the government before there were years in it.
 *
 * ```
 * Nghị định 121-CP      Quyết định 25-TTg      Quyết định 327-CT
 *              ^^^                   ^^^^                   ^^^
 * ```
 */
function readLegacy(
  reader: Reader,
  index: number,
  announced: boolean,
): (Classified & Pick<Part, "end">) | undefined {
  // `Quyết định 327-CT`: the chairman of the council of ministers.
  const chairman = announced && at.text(reader, index) === "CT";
  const legacy = chairman || /^(?:cp|ttg|hđbt)$/.test(at.key(reader, index));
  if (!legacy || !at.isGlued(reader, index)) return undefined;
  const body = spelled(at.text(reader, index));
  return { form: "legacy", symbol: body, body, end: index + 1 };
}

/**
 * A number of the last century whose type stands behind the bodies that issued it together.
 *
 * ```
 * 01-TANDTC-VKSNDTC/TTLT
 *    ^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readTypeLast(reader: Reader, index: number): (Classified & Pick<Part, "end">) | undefined {
  const bodies: string[] = [];
  let end = index;
  for (;;) {
    const body = knownBody(at.text(reader, end))?.abbreviation;
    if (body !== at.text(reader, end)) return undefined;
    bodies.push(body);
    end += 2;
    if (at.key(reader, end - 1) !== "-") break;
  }
  const type = knownSymbol(at.text(reader, end));
  if (type?.abbreviation !== at.text(reader, end)) return undefined;
  const last = at.key(reader, end - 1) === "/" && !/^[-/]$/.test(at.key(reader, end + 1));
  if (!last) return undefined;
  const body = bodies.join("-");
  const symbol = `${body}/${type.abbreviation}`;
  return { form: "legacy", symbol, type: type.value, body, end: end + 1 };
}
