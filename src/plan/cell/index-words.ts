import type { MeasureIndex } from "../../indices/index.js";

/** A longer text is no name. */
export const LONGEST_NAME = 1000;

const INDEX_WORDS: readonly (readonly [MeasureIndex, RegExp])[] = [
  ["papi", /papi|hiệu quả quản trị (?:và )?hành chính/],
  ["par-index", /par[ -]?index|chỉ số cải cách hành chính|chỉ số cchc/],
  // Patients and customers have indices of their own.
  [
    "sipas",
    /sipas|chỉ số hài lòng(?:\s*(?:$|[(:,.;–-])| (?:của )?(?:người dân|(?:các )?tổ chức|cá nhân)(?! (?:về|đối với) (?:dịch vụ )?(?:y tế|giáo dục|khám))| về sự phục vụ)/,
  ],
];

/** The index that words name, if they name one alone. */
export function indexNamed(words: string): MeasureIndex | undefined {
  const named = indicesNamed(words);
  return named.length === 1 ? named[0] : undefined;
}

/** All indices that words name. */
export function indicesNamed(words: string): readonly MeasureIndex[] {
  const line = words.slice(0, LONGEST_NAME).toLowerCase();
  return INDEX_WORDS.filter(([, pattern]) => pattern.test(line)).map(([index]) => index);
}

/** What counts by numbers of one index alone: `Chỉ số nội dung`, `Nội dung thành phần`. */
const OF_PAPI = /chỉ số nội dung|nội dung thành phần/;

/** The index by whose parts a column goes, where its heading says so. */
export function indexOfColumn(heading: string): MeasureIndex | undefined {
  const line = heading.slice(0, LONGEST_NAME).toLowerCase();
  return indexNamed(line) ?? (OF_PAPI.test(line) ? "papi" : undefined);
}

/** Whether a heading counts by the parts of an index: `Chỉ số nội dung 5`. */
export function countsByParts(heading: string): boolean {
  return heading.slice(0, LONGEST_NAME).toLowerCase().includes("chỉ số nội dung");
}

/** Whether a cell names a part of an index in so many words: `PAPI 5.1`, `Chỉ số nội dung 5`. */
export function namesPart(cell: string): boolean {
  const line = cell.slice(0, LONGEST_NAME).replace(/\s+/g, " ").trim();
  return divideIndex(line) !== undefined || OF_PAPI.test(line.toLowerCase());
}

/** The name of an index at the head of words, with what divides it from them. */
const HEADS: readonly (readonly [MeasureIndex, RegExp])[] = [
  [
    "papi",
    /^(?:chỉ số )?(?:papi|hiệu quả quản trị và hành chính công(?: cấp tỉnh)?(?: ?\(?papi\)?)?)(?![\p{L}\p{N}])[\s:,./–—-]*/iu,
  ],
  [
    "par-index",
    /^(?:chỉ số )?(?:par[ -]?index|(?<=chỉ số )(?:cải cách hành chính|cchc)(?: cấp tỉnh)?(?: ?\(?par[ -]?index\)?)?)(?![\p{L}\p{N}])[\s:,./–—-]*/iu,
  ],
  [
    "sipas",
    /^(?:chỉ số )?(?:sipas|(?:mức độ )?hài lòng của người dân[^():]{0,90}\(sipas\))(?![\p{L}\p{N}])[\s:,./–—-]*/iu,
  ],
];

/** `Thủ tục hành chính công (PAPI)`: an index in brackets behind its part. */
const BEHIND = /^([^()]*\S) ?\((?:chỉ số )?(papi|par[ -]?index|sipas)\)$/iu;
const YEAR = /^(?:năm )?20\d\d$/iu;

/** The words of one line with the index named before or behind them, and what is left of them. */
export function divideIndex(line: string) {
  for (const [index, pattern] of HEADS) {
    const head = pattern.exec(line)?.[0];
    if (head === undefined) continue;
    const rest = line.slice(head.length).trim();
    return { index, rest: YEAR.test(rest) ? "" : rest };
  }
  const [, rest = "", name = ""] = BEHIND.exec(line) ?? [];
  const index = indexNamed(name);
  return index === undefined ? undefined : { index, rest };
}
