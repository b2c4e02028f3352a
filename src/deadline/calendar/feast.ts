import { lexicon as knownDays, phraseOf } from "../../reading/index.js";
import { KNOWN_DAYS } from "../data/known-days.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { lexicon, wordSet } from "../lexer/words.js";
import type { WrittenDay, WrittenLunar } from "../timing.js";
import { readDay } from "./day.js";
import { readLunarYear } from "./lunar-day.js";
import { writtenDay, writtenLunar } from "./written.js";

/** A feast whose day is fixed by the law or by the lunar calendar. */
interface Feast {
  readonly day: number;
  readonly month: number;
  readonly lunar?: true;
  /** Present where it lasts some days, so that no one of them is meant by its name. */
  readonly season?: true;
  /** Present where its figures must stand behind its name. */
  readonly known?: true;
}

const NEW_YEAR: Feast = { day: 1, month: 1 };
const TET: Feast = { day: 1, month: 1, lunar: true, season: true };
const HUNG_KINGS: Feast = { day: 10, month: 3, lunar: true };
const NATIONAL_DAY: Feast = { day: 2, month: 9 };

const FEASTS = /* @__PURE__ */ lexicon(
  ["tết [nguyên đán/âm lịch/cổ truyền/]", TET],
  ["tết dương lịch", NEW_YEAR],
  ["giỗ tổ [hùng vương/]", HUNG_KINGS],
  ["[lễ/] quốc khánh", NATIONAL_DAY],
);

const KNOWN = /* @__PURE__ */ (() => knownDays(KNOWN_DAYS))();

/** `Nhà giáo Việt Nam`: a day known by its name, which only its figures make a time. */
function takeKnownDay(reader: Reader): Feast | undefined {
  // "kỷ niệm Ngày Nhà giáo", "nhân dịp Ngày Nhà giáo"
  if (/^(?:niệm|dịp|mừng|ứng)$/.test(kit.peek(reader, -2).key)) return undefined;
  const phrase = phraseOf(KNOWN, reader.pieces, reader.position, reader.end);
  if (phrase === undefined) return undefined;
  reader.position += phrase.length;
  const [day = 0, month = 0] = phrase.value.split("/").map(Number);
  return { day, month, known: true };
}

/** With these something else goes on behind the name of a feast. */
const JOINTS = /* @__PURE__ */ wordSet("và hoặc hay đến tới thì hàng");

/**
 * Reads the day of a feast by its name, with its day in figures if that is written too. Where more
 * words follow they may name another day (`Tết Trung thu`, `Tết Nguyên đán 15 ngày`).
 *
 * ```
 * Tết Nguyên đán Bính Ngọ 2026      ngày Quốc khánh 2/9      Giỗ Tổ Hùng Vương (10/3 âm lịch)
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param seasons - Whether the first day of Tết may be meant.
 */
export function readFeast(reader: Reader, seasons: boolean): WrittenDay | WrittenLunar | undefined {
  const named = kit.take(reader, "ngày");
  const feast = kit.takeMeaning(reader, FEASTS) ?? (named ? takeKnownDay(reader) : undefined);
  if (feast === undefined || (feast.season && !seasons)) return undefined;
  const early = readLunarYear(reader);
  const place = reader.position;
  const figures = readFigures(reader, feast);
  if (figures === "another" || (feast.known && reader.position === place)) return undefined;
  const year = { ...early, ...figures, ...readLunarYear(reader) };
  const { kind } = kit.peek(reader);
  const ends = (kind !== "letters" && kind !== "digits") || kit.atOne(reader, JOINTS);
  if (!ends) return undefined;
  const { day, month, lunar } = feast;
  return lunar ? writtenLunar(day, month, false, year) : writtenDay(day, month, year);
}

/** `2/9`, `(10/3 âm lịch)`, `(02/9/2026)`: the day of the feast again, with its year if written. */
function readFigures(
  reader: Reader,
  feast: Feast,
): Pick<WrittenDay, "year" | "yearOffset"> | "another" {
  const place = reader.position;
  const bracket = kit.take(reader, "(");
  kit.take(reader, "ngày");
  kit.take(reader, "mùng");
  const date = readDay(reader, true);
  if (date === undefined || date === "impossible") {
    reader.position = place;
    return {};
  }
  // The Giỗ Tổ of "10/3" is the lunar one, whether or not it says so.
  const same = date.day === feast.day && date.month === feast.month && !("leap" in date);
  if (!same || (date.shape === "lunar" && !feast.lunar)) return "another";
  if (bracket && !kit.take(reader, ")")) return "another";
  const { year, yearOffset } = date;
  if (year !== undefined) return { year };
  return yearOffset === undefined ? {} : { yearOffset };
}
