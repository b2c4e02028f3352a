import * as at from "./at.js";
import * as subjects from "./data/subject-words.js";
import * as words from "./data/words.js";
import type { Range, Reader } from "./reader.js";
import { knownBody } from "./vocabulary.js";

/**
 * Whether the name of an issuer is that of the body in the symbol, or of who acts for it.
 *
 * ```
 * 3344/UBND-NC … UBND tỉnh      112/TTr-SNV … Giám đốc Sở Nội vụ      57-NQ/TW … Bộ Chính trị
 *      ^^^^                             ^^^            ^^^^^^^^^^           ^^ has bodies of its own
 * ```
 */
export function isBodyOf(reader: Reader, issuer: Range, body: string): boolean {
  if (body.length < 2) return false;
  // `1187/TTr-CAT-PV01`: behind the body stands the division that drafted it.
  const [office = "", unit = ""] = body.split("-");
  if (
    office.length > 2 &&
    unit !== "" &&
    (knownBody(unit) === undefined || unit === "VP") &&
    knownBody(body) === undefined
  )
    return isBodyOf(reader, issuer, office);
  const { abbreviation = body, name: whole = body } = knownBody(body) ?? {};
  const names = [abbreviation, whole];
  const written = at.words(reader, issuer.start, issuer.end);
  if (ACTING.get(abbreviation)?.test(written) === true) return true;
  const symbol = body.replaceAll("&", "").toUpperCase().replace("TƯ", "TW");
  const abridged = knownBody(body) === undefined;
  for (let start = issuer.start; start <= headEnd(reader, issuer); start += 1) {
    const name = { start, end: issuer.end };
    const spoken = at.words(reader, start, issuer.end).toLowerCase();
    if (names.some((each) => beginsWith(spoken, each.toLowerCase()))) return true;
    const letters = initials(reader, name);
    if (letters.startsWith(symbol) || (abridged && isAbridged(letters, symbol))) return true;
  }
  return false;
}

/** Past those who act for a body: `Phó Chủ tịch ‖ UBND tỉnh`. */
function headEnd(reader: Reader, { start, end }: Range): number {
  const head = at.phrase(reader, start, words.CHIEFS);
  return head === undefined || head >= end ? start : headEnd(reader, { start: head, end });
}

/** Whether a symbol that no list knows leaves out some of the initials: `KBXII` of `KBNNKVXII`. */
function isAbridged(letters: string, symbol: string): boolean {
  if (symbol.length < 3 || !letters.startsWith(symbol.slice(0, 2))) return false;
  let from = 0;
  for (const letter of symbol) {
    from = letters.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Whether a name begins with whole words. */
function beginsWith(name: string, words: string): boolean {
  return name.startsWith(words) && !/^\p{L}/u.test(name.slice(words.length));
}

/** Bodies whose papers bear the abbreviation of a greater one. */
const ACTING = /* @__PURE__ */ new Map([
  [
    "TW",
    /^(?:Tổng Bí thư|Bộ Chính trị|Ban Bí thư|(?:Ban Chấp hành )?(?:Trung ương|TW|TƯ)|(?:BCĐ|Ban Chỉ đạo) (?:Trung ương|TW|Quốc gia))/i,
  ],
  ["TU", /^(?:Ban Chấp hành |BCH )?Đảng bộ (?:tỉnh|thành phố)/],
  ["ĐU", /^(?:Ban Chấp hành |BCH )?Đảng bộ/],
  [
    "BTV",
    /^(?:Ban Thường vụ|Hội|Liên đoàn|Công đoàn|Đoàn|(?:Tỉnh|Thành|Huyện|Thị|Xã|Phường) (?:đoàn|ủy)|Đảng ủy)/,
  ],
  ["CTUBND", /^(?:UBND|Ủy ban nhân dân)/i],
  ["CB", /^Chi (?:ủy|bộ)/],
  ["HĐND", /^(?:Ban|Tổ) .*(?:HĐND|Hội đồng nhân dân)/],
]);

/** The initials of an issuer's name, abbreviations whole: `PKT` of `Phòng Kinh tế`. */
export function initials(reader: Reader, { start, end }: Range): string {
  let letters = "";
  for (let index = start; index < end; index += 1) {
    if (at.kind(reader, index) !== "letters" || at.key(reader, index) === "và") continue;
    const word = at.text(reader, index).normalize("NFC");
    // `BTGTW`: the centre has letters of its own.
    const centre = at.key(reader, index) === "ương" && at.key(reader, index - 1) === "trung";
    letters += centre
      ? "W"
      : /^\p{Lu}+$/u.test(word)
        ? word
        : word.normalize("NFD").charAt(0).toUpperCase();
  }
  return letters;
}

/**
 * Whether the name at a piece is only the end of that of another body.
 *
 * ```
 * Văn phòng ‖ Chính phủ      Thủ tướng ‖ Chính phủ      Thanh tra ‖ Bộ Nội vụ
 * ```
 */
export function isPartOfName(reader: Reader, start: number): boolean {
  if (at.phraseBefore(reader, start, words.CHIEFS) !== undefined) return false;
  const headed = at.phraseBefore(reader, start, subjects.HEADS) !== undefined;
  return headed || (at.key(reader, start - 1) === "tướng" && at.key(reader, start - 2) === "thủ");
}
