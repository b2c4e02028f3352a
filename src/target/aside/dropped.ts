import type { Part } from "../bound/part.js";
import { OTHER_NUMBER_WORDS } from "../data/context-words.js";
import { DESCRIBED_THINGS, MEMBERS_OF_BODIES } from "../data/unit-words.js";
import { readFigure, type Figure } from "../figure/figure.js";
import * as kit from "../token/reader.js";
import { skipOtherNumber } from "./no-bound.js";

/** Units of what may be aimed at; times and places in an order are told otherwise. */
const AIMABLE = /^(?:percent|percentage-point|count|points|money|measure)$/;

/**
 * The figures among words that no rule took for an aim, so that a reader may look at them.
 *
 * ```
 * Chương trình được triển khai tại 3 vùng
 *                                  ^^^^^^
 * ```
 */
export function droppedFigures(
  reader: kit.Reader,
  { parts, asides }: { readonly parts: readonly Part[]; readonly asides: readonly kit.Range[] },
): kit.Range[] {
  const dropped: kit.Range[] = [];
  for (const { kind, start, end } of parts) {
    if (kind !== "words") continue;
    const inner = kit.readerAt(reader, { position: start, end });
    while (inner.position < end) {
      const { position } = inner;
      if (!kit.isNumber(inner)) {
        inner.position += 1;
        continue;
      }
      if (isGroup(inner)) dropped.push({ start: position, end: position + 1 });
      if (skipOtherNumber(inner)) continue;
      const figure = kit.attempt(inner, readFigure);
      if (figure === undefined) {
        if (isNone(inner) || isBounded(inner) || isNumberOf(inner))
          dropped.push({ start: position, end: position + 1 });
        inner.position += 1;
      } else if (isAimable(figure) && !describes(reader, figure))
        dropped.push({ start: position, end: inner.position });
    }
  }
  return dropped.filter(
    ({ start, end }) => !asides.some((aside) => aside.start <= start && end <= aside.end),
  );
}

/** A length of time is one where it is so much in each period: `phát sóng 1.800 giờ/năm`. */
function isAimable({ unit, per }: Figure): boolean {
  return AIMABLE.test(unit.kind) || (unit.kind === "duration" && per !== undefined);
}

const GROUPS = /* @__PURE__ */ kit.phrases("[vào/trong/thuộc] [nhóm/top/tốp]");

/** `PCI vào nhóm 10`: a place among leaders of whom nothing more is said. */
function isGroup(reader: kit.Reader): boolean {
  return !kit.isWord(reader, 1) && kit.phraseBefore(reader, GROUPS, 2);
}

const NONE = /* @__PURE__ */ kit.phrases("bằng|về|còn|là|đạt|mức");

/** `trễ hạn bằng 0`: that there is to be none is an aim, of whatever it may be. */
function isNone(reader: kit.Reader): boolean {
  return kit.peek(reader).value === 0 && kit.at(reader, NONE, -1);
}

const NUMBERS = /* @__PURE__ */ kit.phrases("số|tổng số|tỷ [số/suất]");
const CLOSING = /* @__PURE__ */ kit.phrases(",|;|.|(");

/** `Số hội viên mới: 120`: so many there are of what the label names. */
function isNumberOf(reader: kit.Reader): boolean {
  const closed = kit.isEnd(kit.peek(reader, 1)) || kit.at(reader, CLOSING, 1);
  if (!closed || !kit.is(reader, ":", -1) || !kit.isWord(reader, -2)) return false;
  return (
    kit.standsAt(reader, reader.start, NUMBERS) &&
    !kit.standsAt(reader, reader.start + 1, OTHER_NUMBER_WORDS)
  );
}

const BOUNDING = /* @__PURE__ */ kit.phrases(
  "đạt|dưới|trên|lên|xuống|còn|ít nhất|tối thiểu|tối đa|không quá",
);

/** `điểm trung bình trên 82`, `Năm 2026: 20`: a bare number there is one of something. */
function isBounded(reader: kit.Reader): boolean {
  const bare = !kit.isWord(reader, 1) && !NUMBER_SIGNS.has(kit.peek(reader, 1).key);
  const dated =
    (kit.is(reader, ":", -1) && kit.isYear(kit.peek(reader, -2))) ||
    (kit.is(reader, "(", 1) && kit.isYear(reader.pieces[reader.position + 2]));
  return bare && (dated || kit.phraseBefore(reader, BOUNDING)) && !kit.isYear(kit.peek(reader));
}

/** Signs that join a number to another. */
const NUMBER_SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set(["/", "-"]);

/** `03 cấp`, `02 lần/tháng`: a number that only describes, or says how often. */
function describes(reader: kit.Reader, { counted, per, unit }: Figure): boolean {
  const often = per !== undefined && unit.kind === "count" && /^(?:lần|lượt)$/iu.test(unit.counted);
  if (often || counted === undefined) return often;
  const { start } = counted;
  const member = kit.standsAt(reader, start, MEMBERS_OF_BODIES);
  return !member && kit.standsAt(reader, start, DESCRIBED_THINGS);
}
