import { retoned, type CutText, type MendedText } from "../reading/index.js";
import * as at from "./at.js";
import { isProper, keyAt, wordAt, cellOf, type Cell } from "./cell.js";

/** Words of a level that lost their tone mark; each is another word, too. */
const TONELESS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["tinh", "tỉnh"],
  ["xa", "xã"],
]);

/**
 * Gives words of a level behind the name of a body their tone mark back, where nothing but a place
 * or the end of an item stands behind them; absent where there is none.
 *
 * ```
 * Thuế tinh      UBND xa Tân Lập      Đảng ủy tinh gọn bộ máy
 *      ^^^^           ^^                      ^^^^ another word
 * ```
 */
export function withLostTones(cut: CutText): MendedText | undefined {
  if (cut.folded.text.search(/(?:tinh|xa)(?![\p{L}\p{M}])/iu) < 0) return undefined;
  const cell = cellOf(cut);
  const words = cell.pieces.flatMap(({ start, end, text }, index) => {
    const right = TONELESS.get(cell.upper ? text.toLowerCase() : text);
    if (right === undefined || !isLevel(cell, index)) return [];
    return [{ start, end, right: cell.upper ? right.toUpperCase() : right }];
  });
  return words.length === 0 ? undefined : { cut: retoned(cut, words), mended: words };
}

/** Whether a word stands where the level of a body does. */
function isLevel(cell: Cell, index: number): boolean {
  const { word, lineStart } = wordAt(cell, index + 1);
  const ends =
    !word || lineStart || wordAt(cell, index + 1).capital || keyAt(cell, index + 1) === "và";
  if (!ends && at.role(cell, index + 1) === undefined) return false;
  for (let start = index - 1; start >= 0 && wordAt(cell, start).word; start -= 1) {
    if (!isProper(cell, start)) continue;
    const head = at.anyHead(cell, start);
    if (head === undefined) continue;
    const { value, end } = head;
    // `Sở Y tế tinh`; behind other bodies `xa` is too many other things.
    const ofProvince = keyAt(cell, index) === "tinh";
    if (end === index) return ofProvince || !value.named || value.name === "Đảng ủy";
    return ofProvince && at.field(cell, end)?.end === index;
  }
  return false;
}
