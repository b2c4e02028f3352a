import { NAMED_BY_NUMBER } from "../data/unit-words.js";
import { at, peek, phraseBefore, phrases, type Reader } from "./reader.js";

const NAMES = /* @__PURE__ */ phrases(NAMED_BY_NUMBER);

/**
 * Skips a number that bounds nothing: it names a thing, or is part of a document's number.
 *
 * ```
 * mức độ 3, 4      Điều 5      số 21/KH-UBND      Đề án 06      ngày 02/02/2021
 *        ^^^^           ^         ^^^^^^^^^^             ^^           ^^^^^^^^^^
 * ```
 *
 * @returns Whether something was skipped.
 */
export function skipOtherNumber(reader: Reader): boolean {
  const token = peek(reader);
  if (token.kind === "code") {
    reader.position++;
    return true;
  }
  if (token.kind !== "number") return false;
  if (skipDocumentNumber(reader)) return true;
  if (skipDate(reader)) return true;
  if (at(reader, "%", 1) || at(reader, "điểm", 1) || at(reader, "phần trăm", 1)) return false;
  if (!phraseBefore(reader, NAMES)) return skipYear(reader);
  reader.position++;
  skipFollowers(reader);
  return true;
}

/** `21/KH-UBND`, `30c/NQ-CP`, `01/2018/TT-VPCP`, `51/2001/QH10`. */
function skipDocumentNumber(reader: Reader): boolean {
  const glued = (ahead: number): boolean =>
    peek(reader, ahead).gap === "none" || at(reader, "/", ahead - 1);
  if (!at(reader, "/", 1) && !at(reader, "-", 1)) return false;
  let ahead = 2;
  if (peek(reader, ahead).kind === "number" && at(reader, "/", ahead + 1)) ahead += 2;
  const symbol = peek(reader, ahead);
  if (symbol.kind !== "word" || !glued(ahead) || !at(reader, "-", ahead + 1)) {
    const code = symbol.kind === "word" && /^(?:qh|nqlt)\d*$/u.test(symbol.name);
    if (!code) return false;
  }
  if (peek(reader, ahead + 1).name === "-" && peek(reader, ahead + 2).gap !== "none") return false;
  reader.position += ahead + 1;
  while (
    (at(reader, "-") || at(reader, "&")) &&
    peek(reader, 1).kind === "word" &&
    peek(reader, 1).gap === "none"
  ) {
    reader.position += 2;
  }
  return true;
}

/** `02/02/2021`, `15/12` behind `ngày`, `9/2021` behind `tháng`. */
function skipDate(reader: Reader): boolean {
  if (!at(reader, "/", 1) || peek(reader, 2).kind !== "number") return false;
  const full = at(reader, "/", 3) && peek(reader, 4).kind === "number";
  if (full) reader.position += 5;
  else if (
    ["ngày", "tháng", "quý", "trước", "hạn"].includes(peek(reader, -1).name) ||
    isYear(peek(reader, 2).value)
  ) {
    reader.position += 3;
  } else return false;
  return true;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2200;
}

/** A bare year, or two: `PAPI 2021`, `giai đoạn 2021 - 2025`. */
function skipYear(reader: Reader): boolean {
  const token = peek(reader);
  if (!isYear(token.value) || !/^\d{4}$/u.test(token.name)) return false;
  const before = peek(reader, -1).name;
  const span = at(reader, "-", 1) && isYear(peek(reader, 2).value);
  if (!span && before !== "năm" && peek(reader, 1).kind === "word") return false;
  reader.position += span ? 3 : 1;
  return true;
}

/** `3, 4`, `3 và 4`, `3-4` behind `mức độ`. */
function skipFollowers(reader: Reader): void {
  for (;;) {
    const joint = [",", "và", "hoặc", "-", "/"].includes(peek(reader).name);
    if (!joint || peek(reader, 1).kind !== "number" || at(reader, "%", 2)) return;
    reader.position += 2;
  }
}
