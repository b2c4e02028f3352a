import type { TextLine } from "../grid/grid.js";
import type { PdfLine, Vocabulary } from "./pdf-lines.js";

/** A line, or a piece of one that may be a cell of its own. */
export interface Fragment extends TextLine {
  /** What stands before it: empty lines, a line end alone, or words on the same line. */
  readonly after: "gap" | "line" | "words";
}

/** A capital behind a small letter or figure without a sign between them may open another cell. */
const CAPITAL = /(?<=[\p{Ll}\d)%]) (?=\p{Lu}\p{Ll}|(?:UBND|HĐND|VP|MTTQ|UBMTTQ)(?!\p{L}))/u;
/** A bullet within a line does so as well. */
const BULLET = / (?=[-+•] \p{Lu})/u;

/** Divides lines where another cell could begin on the same line. */
export function fragmentsOf(lines: readonly PdfLine[]): Fragment[] {
  return lines.flatMap(({ text, row, gap }) =>
    text
      .split(BULLET)
      .flatMap(dividedAtCapitals)
      .map((piece, at): Fragment => ({
        text: piece,
        row,
        after: at > 0 ? "words" : gap ? "gap" : "line",
      })),
  );
}

/** Words after which a phrase goes on, so that no cell ends with them. */
const OPEN_WORD =
  /(?:^|\s)(?:của|tại|và|do|thuộc|với|cho|từ|theo|về|trên|trong|bởi|số|hoặc|các|những|đến|là|để|cùng|giữa|ngày|thành lập|như|bằng|qua|vào|được|có|không|vì)$/iu;

/** Whether a cell can end with these words. */
export function mayEnd(words: string): boolean {
  return !OPEN_WORD.test(words) && !/[,(/“–-]$/.test(words);
}

/** `Các phòng, đơn vị Văn phòng Sở`: pieces that begin with a capital where the words before may end. */
function dividedAtCapitals(line: string): string[] {
  const pieces: string[] = [];
  for (const piece of line.split(CAPITAL)) {
    const before = pieces.at(-1);
    // `Sở` alone is the office that writes, not the beginning of a name.
    const named =
      before !== undefined && /\s(?:tỉnh|huyện|xã|thành phố|quận|thị xã|phường)$/iu.test(before);
    const goesOn =
      before !== undefined && (named || !mayEnd(before) || /^Sở(?! \p{Lu})/u.test(piece));
    if (goesOn) pieces[pieces.length - 1] = `${before} ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

/** Lines behind the head of a page that may still go on with cells of the page before. */
const LINES_LOOKED_AT = 12;

/**
 * Divides the first lines of a page further: between two words that never stand side by side
 * elsewhere, where the second goes on with the end of a cell on the page before.
 *
 * @param fragments - The lines of the page.
 * @param ends - The last words of the cells above.
 */
export function dividedAtJoins(
  fragments: readonly Fragment[],
  ends: readonly string[],
  vocabulary: Vocabulary,
): Fragment[] {
  return fragments.flatMap((fragment, at) =>
    at < LINES_LOOKED_AT ? dividedAtJoin(fragment, ends, vocabulary) : [fragment],
  );
}

function dividedAtJoin(fragment: Fragment, ends: readonly string[], { pairs }: Vocabulary) {
  const words = fragment.text.split(" ");
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1] ?? "";
    const word = words[at] ?? "";
    const goesOn =
      /^[\p{Ll}\d]/u.test(word) && ends.some((end) => pairs(end, word) > (end === before ? 1 : 0));
    // The line itself counts once.
    if (!goesOn || /[,;:.]$/.test(before) || pairs(before, word) > 1) continue;
    const rest: Fragment = { ...fragment, text: words.slice(at).join(" "), after: "words" };
    return [{ ...fragment, text: words.slice(0, at).join(" ") }, rest];
  }
  return [fragment];
}
