import { NAMED_BY_NUMBER } from "../data/unit-words.js";
import { at, isYear, peek, phraseBefore, type Reader } from "./reader.js";

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
  const { kind } = peek(reader);
  if (kind !== "number" && kind !== "code") return false;
  const length = kind === "code" ? 1 : otherLength(reader);
  reader.position += length;
  return length > 0;
}

function otherLength(reader: Reader): number {
  const length = documentLength(reader) || dateLength(reader);
  if (length > 0 || at(reader, "%|điểm|phần trăm", 1)) return length;
  return phraseBefore(reader, NAMED_BY_NUMBER) ? listLength(reader) : yearLength(reader);
}

/** `21/KH-UBND`, `30c/NQ-CP`, `01/2018/TT-VPCP`, `51/2001/QH10`. */
function documentLength(reader: Reader): number {
  if (!at(reader, "/|-", 1)) return 0;
  let length = peek(reader, 2).kind === "number" && at(reader, "/", 3) ? 4 : 2;
  const symbol = peek(reader, length);
  if (symbol.kind !== "word") return 0;
  const dashed =
    (symbol.gap === "none" || at(reader, "/", length - 1)) && at(reader, "-", length + 1);
  if (dashed && peek(reader, length + 2).gap !== "none") return 0;
  if (!dashed && !/^(?:qh|nqlt)\d*$/.test(symbol.name)) return 0;
  length += 1;
  while (at(reader, "-|&", length) && isGluedWord(reader, length + 1)) length += 2;
  return length;
}

function isGluedWord(reader: Reader, ahead: number): boolean {
  const { kind, gap } = peek(reader, ahead);
  return kind === "word" && gap === "none";
}

/** `02/02/2021`, `15/12` behind `ngày`, `9/2021` behind `tháng`. */
function dateLength(reader: Reader): number {
  const isNumber = (ahead: number): boolean => peek(reader, ahead).kind === "number";
  if (!at(reader, "/", 1) || !isNumber(2)) return 0;
  if (at(reader, "/", 3) && isNumber(4)) return 5;
  return at(reader, "ngày|tháng|quý|trước|hạn", -1) || isYear(peek(reader, 2)) ? 3 : 0;
}

/** A bare year, or two: `PAPI 2021`, `giai đoạn 2021 - 2025`. */
function yearLength(reader: Reader): number {
  if (!isYear(peek(reader))) return 0;
  if (at(reader, "-", 1) && isYear(peek(reader, 2))) return 3;
  return at(reader, "năm", -1) || peek(reader, 1).kind !== "word" ? 1 : 0;
}

/** `3, 4`, `3 và 4`, `3-4` behind `mức độ`. */
function listLength(reader: Reader): number {
  let length = 1;
  while (
    at(reader, ",|và|hoặc|-|/", length) &&
    peek(reader, length + 1).kind === "number" &&
    !at(reader, "%", length + 2)
  ) {
    length += 2;
  }
  return length;
}
