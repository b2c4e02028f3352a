import { CHANGES, RELATIONS } from "../data/bound-words.js";
import { GRADES } from "../data/grades.js";
import { FIRST } from "../data/rank-words.js";
import { SHORT_NUMERALS } from "../data/unit-words.js";
import * as kit from "../token/reader.js";

/** What a place in words, a factor, `vượt kế hoạch` or `không có …` cannot be without. */
const WORDS = /* @__PURE__ */ kit.phrases("thứ|hạng|nhất|nhì|đầu|vượt|không|gấp|nửa");

/** Words that can hold a target without a figure. */
const FIGURELESS: readonly kit.Lexicon<unknown>[] = [
  WORDS,
  SHORT_NUMERALS,
  GRADES,
  CHANGES,
  RELATIONS,
  FIRST,
];

/** The first words of all of these. */
const OPENINGS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(FIGURELESS.flatMap(({ next }) => [...next.keys()])))();

/** `m2`, `tháng6`: digits glued to a word. */
const ENDS_WITH_DIGIT = /\d$/;

/** `61/2018/NĐ-CP ngày 23/4/2018`: the number and the day of a document, which are no figures. */
const CITED =
  /(?<![\p{L}\d.,/-])\d{1,5}\/(?:(?:19|20)\d\d\/)?\p{Lu}{2,8}(?:-\p{Lu}[\p{L}\d]{1,8})?(?:,? ngày \d{1,2}\/\d{1,2}\/(?:19|20)\d\d)?(?![\p{L}\d%/-])/gu;

/**
 * Whether a text can hold a target, or a figure of which is told that it is none: most titles of a
 * plan hold no figure and no word that stands for one, and to read those takes much longer than to
 * look for that. What it lets through may still hold none; what it stops holds none.
 *
 * ```
 * Công khai danh sách hộ nghèo      Nâng chỉ số PAPI      Niêm yết 100% thủ tục      xếp loại Tốt
 *                              no   ^^^^                           ^^^                        ^^^
 * ```
 */
export function mayHoldTarget(reader: kit.Reader): boolean {
  const { folded, pieces } = reader;
  const figure = pieces.findIndex((piece, index) => mayBegin(pieces, piece, index));
  const { kind, start = 0 } = pieces[figure] ?? {};
  if (kind !== "digits" && kind !== "code") return figure >= 0;
  // Most of these titles name a document, and nothing else in them is a number.
  const cited = [...folded.text.matchAll(CITED)];
  if (!cited.some((each) => holds(each, start))) return true;
  return pieces.some((piece, index) => {
    return mayBegin(pieces, piece, index) && !cited.some((each) => holds(each, piece.start));
  });
}

function mayBegin(pieces: kit.Reader["pieces"], { kind, key }: kit.Token, index: number): boolean {
  if (kind !== "letters") return kind === "digits" || kind === "code";
  if (!OPENINGS.has(key)) return ENDS_WITH_DIGIT.test(key);
  return FIGURELESS.some((one) => kit.phraseOf(one, pieces, index) !== undefined);
}

function holds({ 0: words, index }: RegExpExecArray, place: number): boolean {
  return place >= index && place < index + words.length;
}
