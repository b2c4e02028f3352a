import * as at from "./at.js";
import { phraseOf, wordKey, type CutText, type Piece } from "../reading/index.js";
import { TYPE_ROWS } from "./data/document-types.js";
import { NO_LAW_AFTER } from "./data/words.js";
import { FOREIGN } from "./reader.js";
import { hasTones } from "./tones.js";

/**
 * What every citation has at least: a figure, the stroke of a number left blank, the word for a law
 * or for the congress whose resolution is meant. Most cells of a plan have none of them.
 */
const MAY_CITE = /[\d/\\]|luật|lệnh|hiến|đại hội|số/iu;

/** A line whose letters all stand apart, of which words are made first. */
const APART = /s ố/iu;

/**
 * Whether a text can hold a citation, or an oddity of one, at all: looked at piece by piece, for
 * most titles have a figure but no document, and to read those takes a hundred times as long. What
 * it lets through may still be none; what it stops is none.
 *
 * ```
 * Niêm yết danh sách hộ nghèo (đợt 13)      theo Nghị định 13      kỳ 2021-2025      15-CP
 *                                  ^^ no             ^^^^^^^ may be       ^ no         ^^^ may be
 * ```
 */
export function mayCite(cut: CutText): boolean {
  return isPromising(cut) && MAY_CITE.test(cut.folded.text);
}

function isPromising({ folded, pieces }: CutText): boolean {
  let figured = false;
  for (const [index, { kind, key }] of pieces.entries()) {
    // Tags and signs of emphasis are passed over wherever they stand.
    if (kind === "tag" || /^[*_\\]$/.test(key)) return true;
    const promising =
      kind === "letters"
        ? mayBeLaw(pieces, index)
        : kind === "digits"
          ? mayBeNumber(folded.text, pieces, index)
          : isStrokeOfNumber(pieces, index);
    if (promising || isBlankNumber(pieces, index)) return true;
    figured ||= kind === "digits" || key === "/";
  }
  return figured && (FOREIGN.test(folded.text) || APART.test(folded.text));
}

/** Whether a number is left blank here, and perhaps its symbol: `số …… ngày`, `số    ngày    tháng`. */
function isBlankNumber(pieces: readonly Piece[], index: number): boolean {
  if (pieces[index]?.key !== "số") return false;
  const next = pieces[index + 1]?.key === ":" ? index + 2 : index + 1;
  const behind = pieces[next]?.key ?? "";
  if (behind !== "ngày") return at.BLANK.test(behind);
  return at.BLANK.test(pieces[next + 1]?.key ?? "") || pieces[next + 1]?.key === "tháng";
}

/** Ends of the name and the motto of the state, which are passed over: what stands before them counts. */
const BEHIND_MOTTO = /^(?:nam|phúc)$/;

/** Whether a word may be that of a law, or of the congress of the Party. */
function mayBeLaw(pieces: readonly Piece[], index: number): boolean {
  const key = pieces[index]?.key ?? "";
  const before = pieces[index - 1];
  const behind = pieces[index + 1];
  if (key.includes("luật"))
    return (
      key !== "luật" ||
      behind?.key === ":" ||
      phraseOf(NO_LAW_AFTER, pieces, index - 1) === undefined
    );
  const plain =
    before === undefined || (before.kind === "letters" && !BEHIND_MOTTO.test(before.key));
  if (key.includes("lệnh"))
    return key !== "lệnh" || !plain || before?.key.endsWith("pháp") === true;
  if (key.includes("hiến"))
    return (
      key !== "hiến" ||
      (behind !== undefined && !(behind.kind === "letters" && !NAMED.test(behind.key)))
    );
  if (key.includes("đại")) return key !== "đại" || !plain || before?.key.endsWith("quyết") === true;
  return false;
}

/** What may stand behind the first word for the constitution, the motto of the state among it. */
const NAMED = /^(?:pháp|cộng|đảng|độc)/;

/** Whether a stroke or a dash may belong to a number, of which every other piece may be left blank. */
function isStrokeOfNumber(pieces: readonly Piece[], index: number): boolean {
  const [before, sign, behind] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  const stroke = sign?.key === "/";
  if (!stroke && sign?.key !== "-") return false;
  if (before === undefined) return stroke;
  if (before.kind === "digits") return behind?.kind !== "digits" || mayBeDashed(pieces, index);
  if (before.kind === "letters" && stroke && sign.gap !== "none") return true;
  if (before.kind === "letters") return BLANK.test(before.key) || BEHIND_MOTTO.test(before.key);
  return stroke || /^[-:]$/.test(before.key) || at.BLANK.test(before.key);
}

/** What stands before the stroke of a number without figures: `số /QĐ-UBND`, `số xx/QĐ-UBND`. */
const BLANK = /(?:số|sô|sổ|^s|^ố|x)$/;

/** Whether the sign behind a year may be that of a symbol: `30-2020-NĐ-CP`, `30-2020.QH14`. */
function mayBeDashed(pieces: readonly Piece[], dash: number): boolean {
  const symbol = pieces[dash + 3];
  return pieces[dash]?.key === "-" && symbol?.kind === "letters";
}

/** Most pieces that are written together with the figures of a number: `số CV01-18/TPP`. */
const LONGEST_NUMBER = 16;

/** Whether what stands beside figures lets them be those of a number, or of the day of a document. */
function mayBeNumber(text: string, pieces: readonly Piece[], index: number): boolean {
  const behind = pieces[index + 1];
  // `30c/2008/NQ-CP`, `2O25`
  if (behind?.gap === "none" && behind.kind === "letters") return true;
  let first = index;
  while (pieces[first]?.gap === "none" && first > index - LONGEST_NUMBER) first -= 1;
  const glued = pieces[index - 1];
  if (first < index && glued?.kind === "letters") return true;
  for (const start of first === index ? [index] : [index, first]) {
    const before = pieces[start - 1];
    if (before === undefined) continue;
    if (before.kind === "letters" && isLead(text, before)) return true;
    if (before.key === ":" || (before.kind === "digits" && start === index)) return true;
  }
  return false;
}

/** Last words of what stands before a number or a day, whatever else they end. */
const LEADS: ReadonlySet<string> = /* @__PURE__ */ (() => {
  const types = Object.values(TYPE_ROWS).flatMap((row) => row.replace(/=[^|]*/g, "").split("|"));
  const others =
    "văn bản|vãn|số|sô|sổ|ngày|ngay|ngy|ký|hành|mồng|mùng|sáng|trưa|chiều|tối|đêm|nam|phúc";
  return new Set(
    [...types, ...others.split("|")].map((name) => wordKey(name.split(" ").at(-1) ?? "")),
  );
})();
const LONGEST_LEAD = /* @__PURE__ */ (() => Math.max(...[...LEADS].map(({ length }) => length)))();

/** Whether a word may be what a number follows, by its end, for words are glued: `Quyếtđịnh 15`. */
function isLead(text: string, { key, start, end }: Piece): boolean {
  if (key.length === 1) return true;
  for (let length = Math.min(key.length, LONGEST_LEAD); length > 0; length -= 1)
    if (LEADS.has(key.slice(-length))) return true;
  // `QĐ 15`, `TTr 15`
  const inside = text.slice(start + 1, end);
  return inside !== inside.toLowerCase() || hasTones(key);
}
