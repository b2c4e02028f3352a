import { wordsOf } from "../reading/index.js";
import { readArea, readVillage } from "./area-reader.js";
import * as at from "./at.js";
import { keyAt, wordAt, type Cell } from "./cell.js";
import { readNouns } from "./group-nouns.js";
import { isPeople, lowerFirst, named, upperFirst, withArea, type NameReading } from "./reading.js";

const DEEPEST = 4;

/**
 * Reads a group of bodies named by common nouns. The commas inside it divide nouns, not agencies.
 *
 * ```
 * Các sở, ban, ngành tỉnh      thôn, tổ dân phố      Công chức, viên chức các phòng, ban
 * ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readGroup(cell: Cell, index: number, depth = 0): NameReading | undefined {
  const plural = at.plural(cell, index);
  const nouns = readNouns(cell, afterPlural(cell, index), plural !== undefined);
  const first = nouns[0]?.value;
  if (first === undefined) return undefined;
  const alone = plural === undefined && nouns.length === 1;
  const own = nouns[0]?.own === true;
  if (alone && !first.named && !own) return undefined;
  // `Trường Cao đẳng nghề`: a name, where `trường cao đẳng` is any of them.
  if (alone && first.kind === "school" && wordAt(cell, index + 1).capital) return undefined;
  const end = nouns.at(-1)?.end ?? index;
  const members = nouns.map(({ words }) => words);
  const listed = members.join(", ");
  const stem =
    plural === undefined ? upperFirst(listed) : `${pluralWords(cell, index, plural.end)} ${listed}`;
  const collective =
    !alone || !own || !/^(?:unit|vertical-agency|police|military)$/.test(first.kind);
  const group: NameReading = { ...named(stem, first, end), collective, members };
  const reading = withArea(helped(cell, group), readArea(cell, end));
  const people = isPeople(first) || first.kind === "public";
  const { lineStart, capital } = wordAt(cell, end);
  const below = lineStart && capital;
  const hamlets = people && reading === group ? hamletsEnd(cell, end) : end;
  if (hamlets > end) {
    const name = `${stem} ${wordsOf(cell, end, hamlets)}`;
    return { ...reading, name, level: "village", end: hamlets };
  }
  // `cơ quan các bộ, ngành, địa phương`: the offices of each.
  const office = alone && members.join() === "cơ quan";
  const owned =
    (people || office) && !below && depth < DEEPEST && at.plural(cell, end) !== undefined;
  const parent = owned && reading === group ? readGroup(cell, end, depth + 1) : undefined;
  if (parent === undefined) return reading;
  const name = `${stem} ${lowerFirst(parent.name)}`;
  return { ...reading, name, level: parent.level, end: parent.end };
}

/**
 * Past the hamlets that people are of, which stand behind them in small letters.
 *
 * ```
 * Nhân viên y tế thôn, bản      Cộng tác viên dân số bản Nà Sản
 *                ^^^^^^^^^                           ^^^^^^^^^^
 * ```
 */
function hamletsEnd(cell: Cell, start: number): number {
  let end = start;
  for (;;) {
    const index = end > start && /^(?:[,/-]|và)$/.test(keyAt(cell, end)) ? end + 1 : end;
    const { capital, lineStart } = wordAt(cell, index);
    const noun = at.noun(cell, index);
    if (capital || lineStart || noun?.value.kind !== "residential-group") return end;
    const village = at.plural(cell, index) === undefined ? readVillage(cell, index) : undefined;
    end = (village ?? noun).end;
  }
}

/** The index of the first noun: past `các`, and past a stray comma as in `Các, phòng, ban`. */
export function afterPlural(cell: Cell, index: number): number {
  const end = at.plural(cell, index)?.end ?? index;
  const stray = end > index && keyAt(cell, end) === "," && at.noun(cell, end + 1) !== undefined;
  return stray ? end + 1 : end;
}

/** `Các` for the usual plural, the words themselves for the others. */
function pluralWords(cell: Cell, start: number, end: number): string {
  const words = wordsOf(cell, start, end).toLowerCase();
  return /^\d/.test(words) ? "Các" : upperFirst(words);
}

/**
 * Adds the body that a group helps in its work.
 *
 * ```
 * các cơ quan tham mưu, giúp việc Tỉnh ủy
 *                                 ^^^^^^^
 * ```
 */
function helped(cell: Cell, group: NameReading): NameReading {
  const { end, stem } = group;
  const head = keyAt(cell, end - 1) === "việc" ? at.head(cell, end) : undefined;
  if (head === undefined) return group;
  const { kind, level, name } = head.value;
  const whole = `${stem} ${name}`;
  return {
    ...group,
    stem: whole,
    name: whole,
    kind: kind === "party" ? kind : group.kind,
    level,
    end: head.end,
  };
}
