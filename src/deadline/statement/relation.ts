import { readEnd } from "../calendar/range.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { phrases, TO, wordSet } from "../lexer/words.js";

/** Words after which `trước` and `sau` are no prepositions of time or name no event. */
export const IDIOMS = /* @__PURE__ */ wordSet(
  "mắt đây đó này hết tiên nay cùng và các ngày những trước",
);

/** Words after which a term runs on. */
export const SINCE = /* @__PURE__ */ phrases(
  "[được/] tính từ|[được/] [bắt đầu/] kể từ|[được/] bắt đầu [tính/] từ",
);

/** `kể từ ngày`, `sau khi`, `tính từ thời điểm`, `trước ngày`, `so với`. */
export function readRelation(
  reader: Reader,
  before: boolean,
  introduced: boolean,
): "before" | "after" | undefined {
  const from = kit.takePhrase(reader, SINCE) || kit.skip(reader, (at) => takeFrom(at, introduced));
  const after = from || kit.take(reader, "sau");
  const ahead = !after && (kit.take(reader, "trước") || kit.take(reader, "so", "với"));
  const day = kit.at(reader, "ngày") && !kit.atNumber(reader, 1);
  const bare = before && (kit.at(reader, "khi") || day || kit.at(reader, "tính", "đến"));
  if (!after && !ahead && !bare) return undefined;
  kit.take(reader, "tính", "đến");
  if (!kit.take(reader, "thời", "điểm") && !kit.take(reader, "lúc")) takeDayWord(reader);
  kit.take(reader, "khi");
  return after && !before ? "after" : "before";
}

/**
 * `từ ngày quyết định có hiệu lực`, `trong 30 ngày từ 15/3`; but `từ ngày 10/7 đến ngày 12/7` is a
 * range.
 */
function takeFrom(reader: Reader, introduced: boolean): boolean {
  if (!kit.take(reader, "từ")) return false;
  const { position } = reader;
  if (!kit.atNumber(reader, kit.at(reader, "ngày") ? 1 : 0)) return true;
  const open = introduced && readEnd(reader) !== undefined && !kit.atOne(reader, TO);
  reader.position = position;
  return open;
}

/** The `ngày` of `kể từ ngày ký` only introduces the event; that of `ngày 01/6` belongs to a date. */
export function takeDayWord(reader: Reader): void {
  if (kit.at(reader, "ngày") && !kit.atNumber(reader, 1)) reader.position += 1;
}
