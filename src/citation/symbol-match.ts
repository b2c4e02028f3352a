import * as at from "./at.js";
import type { Reader } from "./reader.js";
import { knownBody } from "./vocabulary.js";

/** Symbols of bodies that every province, commune or union has: many bear the same. */
const OF_MANY =
  /^(?:CT|VP|VPĐU)?(?:UBND|UB|HĐND|TU|ĐU|HU|BTV|BCH|BCĐ|BQL|BTT|ĐTN|ĐH|CTHĐ|TW|HĐTĐKT|VP|CĐCS|HĐNV)$/;

/**
 * The part of a symbol that names one body by its initials and few others, of two bodies the first:
 * `SYT` of `SYT-NVY`; nothing where many have the same, as `UBND`.
 */
export function tellingSymbol(body: string): string | undefined {
  const [office = ""] = body.split("-");
  const plain = office.replaceAll("&", "").replace(/\d/g, "");
  // The bodies of the centre are one each, but for those that the Party's paper bears.
  if (plain !== "TW" && knownBody(plain)?.value === "central") return plain;
  return plain.length < 3 || OF_MANY.test(plain) ? undefined : plain;
}

/** A capital with the small letters behind it: `Tr` in `ĐHTTr`. */
const TOKEN = /\p{Lu}\p{Ll}*/gu;

/**
 * Past the words whose initials a symbol is, from a piece on.
 *
 * ```
 * Sở Thông tin và Truyền thông      Trường ‖ ĐH Tân Trào      phòng ‖ KT&HT
 * ^  ^     ^      ^      ^  STTTT            ^^ ^   ^^ ĐHTTr          ^^ ^^ KTHT
 * ```
 */
export function initialledEnd(reader: Reader, start: number, symbol: string): number | undefined {
  const tokens = symbol.normalize("NFC").match(TOKEN) ?? [];
  return tokens.join("") === symbol ? endOf(reader, start, tokens) : undefined;
}

function endOf(reader: Reader, start: number, tokens: readonly string[]): number | undefined {
  const [token] = tokens;
  if (token === undefined) return start;
  const between = PASSED.test(at.key(reader, start));
  if (between && !at.isDivided(reader, start)) return endOf(reader, start + 1, tokens);
  if (at.kind(reader, start) !== "letters") return undefined;
  const word = at.text(reader, start).normalize("NFC");
  const whole = wholeWord(word, tokens);
  const past = whole === 0 ? undefined : endOf(reader, start + 1, tokens.slice(whole));
  if (past !== undefined) return past;
  const named = beginsWith(word, token) && !at.isTorn(reader, start);
  return named ? endOf(reader, start + 1, tokens.slice(1)) : undefined;
}

/** What a symbol passes over in a name. */
const PASSED = /^(?:và|[-&,])$/;

/** How many letters of a symbol a short form is, such as `ĐH` or `KT`. */
function wholeWord(word: string, tokens: readonly string[]): number {
  if (word.length < 2 || !/^\p{Lu}+$/u.test(word)) return 0;
  const letters = tokens.slice(0, word.length);
  return letters.join("") === word ? letters.length : 0;
}

/** Whether a word begins with a part of a symbol, marks and tones aside: `Đ` is no `D`. */
function beginsWith(word: string, token: string): boolean {
  const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare(word).startsWith(bare(token));
}
