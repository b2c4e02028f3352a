import { cutText } from "../../reading/index.js";
import { singleLine } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { readMarkedDay } from "../calendar/day.js";
import { readDayIntroduction, skipWeekdayAfter } from "../calendar/day-introduction.js";
import { LUNAR } from "../lexer/hints.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { codeOf, wordSet } from "../lexer/words.js";
import { tokenize } from "../lexer/tokenize.js";
import type { EventTiming, WrittenDay, WrittenLunar } from "../timing.js";

/** What may itself be the plan: `kể từ ngày ban hành Chỉ thị này`. */
const DOCUMENTS =
  "kế hoạch|quyết định|chương trình|chỉ thị|công văn|công điện|văn bản|nghị quyết|thông báo|đề án|hướng dẫn|phương án";
const ISSUED = "(?:(?:ký|kí)(?:,? (?:và )?(?:ban|phát) hành)?|ban hành|phát hành)";

/**
 * `ban hành Kế hoạch`, `ký ban hành Chỉ thị này`, `Kế hoạch này được ban hành`. Behind the name
 * nothing may stand: `Kế hoạch của UBND tỉnh` is another document.
 */
const OWN_ISSUE = /* @__PURE__ */ (() =>
  new RegExp(
    `^(?:${ISSUED} (?:kế hoạch$|(?:${DOCUMENTS}) này(?=,|$))|(?:kế hoạch|(?:${DOCUMENTS}) này)(?: được)? ${ISSUED}$)`,
  ))();

/** Whether the event after which a term runs is the issue of the plan itself. */
function isOwnIssue({ event, relation }: EventTiming): boolean {
  return relation === "after" && OWN_ISSUE.test(singleLine(event).toLowerCase());
}

/**
 * The day that the words of an event name, as written.
 *
 * ```
 * ngày 15/3/2024      01/7/2026 (ngày Luật có hiệu lực)      ký hợp đồng (15/3/2024)
 * ^^^^^^^^^^^^^^      ^^^^^^^^^                                           ^^^^^^^^^
 * ```
 */
function dayIn(event: string): WrittenDay | WrittenLunar | undefined {
  if (!/\d/.test(event)) return undefined;
  const { text, pieces, codes } = tokenize(cutText(event));
  const end = pieces.length;
  const reader: Reader = {
    text,
    pieces,
    codes,
    mode: "cell",
    position: 0,
    end,
    problems: [],
    names: undefined,
    quoted: undefined,
    reporting: false,
    // Whichever calendar it is one of.
    hints: LUNAR,
  };
  const first = readDayAt(reader, 0);
  if (first !== undefined) return isRemark(reader) ? first : undefined;
  if (kit.nameOf(reader, end - 1) !== ")") return undefined;
  const open = codes.lastIndexOf(codeOf("("));
  const last = readDayAt(reader, open + 1);
  return reader.position === end - 1 ? last : undefined;
}

function readDayAt(reader: Reader, position: number): WrittenDay | WrittenLunar | undefined {
  reader.position = position;
  if (readDayIntroduction(reader).time !== undefined) return undefined;
  const day = readMarkedDay(reader);
  if (day !== undefined) skipWeekdayAfter(reader);
  return day;
}

/** Words with which a day is one of many. */
const MORE = /* @__PURE__ */ wordSet("# hàng mỗi từng năm tháng quý tuần đến tới");

/** Whether nothing stands here any more, or one bracket without a number, or what is to be done. */
function isRemark(reader: Reader): boolean {
  if (kit.atEnd(reader)) return true;
  if (kit.at(reader, ",")) {
    for (let index = reader.position; index < reader.end; index++) {
      if (kit.isOneOf(reader, index, MORE)) return false;
    }
    return true;
  }
  if (!kit.at(reader, "(") || kit.nameOf(reader, reader.end - 1) !== ")") return false;
  return !kit.holds(reader, reader.position, reader.end, "#");
}

/**
 * The day of an event, where its words or the day of issue tell it.
 *
 * @param timing - The event.
 * @param issuedOn - The day the plan was issued, if known.
 * @param place - Gives a written day its date.
 * @returns The day; `"impossible"` where there is no such day in its year; `undefined` where
 *   nothing tells it.
 */
export function eventDay(
  timing: EventTiming,
  issuedOn: PlainDate | undefined,
  place: (day: WrittenDay | WrittenLunar) => PlainDate | undefined,
): PlainDate | "impossible" | undefined {
  if (isOwnIssue(timing)) return issuedOn;
  const { event, relation } = timing;
  const day = relation === "when" || relation === "during" ? undefined : dayIn(event);
  return day === undefined ? undefined : (place(day) ?? "impossible");
}
