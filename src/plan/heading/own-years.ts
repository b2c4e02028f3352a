import { parseCitations, type Citation } from "../../citation/index.js";
import { unaccent, type Span } from "../../text/index.js";

/** The years a plan is for. */
export interface OwnYears {
  /** The year or, of several, the first. */
  readonly year: number;
  /** The last of several years. */
  readonly lastYear?: number;
}

/**
 * The years that a title names as those of its plan.
 *
 * ```
 * KẾ HOẠCH thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ trên địa bàn tỉnh năm 2026
 *                                                                                         ^^^^^^^^
 * Kế hoạch phát triển chính quyền số giai đoạn 2021-2025, tầm nhìn 2030
 *                                    ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Years of documents that the title cites are theirs, and what a plan looks ahead to (`đến năm
 * 2030`) is not when it is carried out. A plan is not for a year that was over when it was issued;
 * reports on plans may be.
 *
 * @param issued - The year in which the document was issued, where it is known.
 */
export function ownYears(title: string, issued: number | undefined): OwnYears | undefined {
  const { citations } = parseCitations(title);
  const plain = unaccent(without(title, citations.map(spanOf)));
  const periods = [...plain.matchAll(PERIOD)].flatMap(
    ({ 0: words, 1: first, 2: last, index }): Named[] =>
      Number(first) < Number(last)
        ? [{ year: Number(first), lastYear: Number(last), start: index, end: index + words.length }]
        : [],
  );
  const single = without(without(plain, periods), horizonsIn(without(plain, periods)));
  const years = [...single.matchAll(YEAR)].map(({ 0: words, 1: year, index }): Named => {
    return { year: Number(year), start: index, end: index + words.length };
  });
  const isReport = REPORT.test(plain);
  const known = [years, periods].map((list) =>
    list.filter((named) => {
      const over = issued !== undefined && (named.lastYear ?? named.year) < issued;
      return (isReport || !over) && isOwn(named, title, citations, issued);
    }),
  );
  const [named = [], spans = []] = known;
  const best = named.find(({ year }) => year === issued) ?? named.at(-1) ?? spans.at(-1);
  if (best === undefined) return dayOrMonthYear(without(plain, periods), isReport, issued);
  const { year, lastYear } = best;
  return lastYear === undefined ? { year } : { year, lastYear };
}

/** `quý III/2026`, `tháng 7/2026`: the year of a part, where it is not one by which. */
const OF_PART =
  /(?<!(?:den|toi|truoc|het|\d) )(?:quy (?:iv|i{1,3}|[1-4])|thang \d{1,2}) ?[/-] ?(20\d\d)(?!\d)/g;
/** `đến ngày 31/5/2026` in the title of a report: the day of which it speaks. */
const AS_OF = /(?:den|het) (?:het )?(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)(?!\d)/g;

/** `từ ngày 09/3 đến ngày 13/3/2026`: the days of a week of work. */
const OF_WEEK =
  /tu (?:ngay )?\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)? ?(?:den|[-–]) ?(?:het )?(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)(?!\d)/g;

/** The year behind the slash of a month or quarter, where no year stands in words; one alone. */
function dayOrMonthYear(
  plain: string,
  isReport: boolean,
  issued: number | undefined,
): OwnYears | undefined {
  const found = [
    ...plain.matchAll(OF_PART),
    ...plain.matchAll(OF_WEEK),
    ...(isReport ? plain.matchAll(AS_OF) : []),
  ];
  const [year, another] = new Set(found.map((each) => Number(each[1])));
  if (year === undefined || another !== undefined) return undefined;
  return !isReport && issued !== undefined && year < issued ? undefined : { year };
}

interface Named extends OwnYears, Span {}

/** `giai đoạn 2021-2025`, `từ năm 2021 đến năm 2025`, `các năm 2025, 2026`; no school year. */
const PERIOD =
  /(?<!nam hoc |\d[-/.]?)(20\d\d) ?(?:[-–,]|den|va) ?(?:het )?(?:nam )?(20\d\d)(?![\d/-])/g;
const YEAR = /nam (20\d\d)(?!\d)/g;

/** What a plan looks ahead to. */
const HORIZON =
  /(?<![a-z])(?<!phuong )(?:den|toi|tam nhin|dinh huong|huong|truoc)(?: den| toi)?(?: het| cuoi| dau)?(?: nam)? 20\d\d/g;

/** Days, and the years of documents that no citation was read of. */
const DATE =
  /ngay \d{1,2}(?:[-/.]| thang )\d{1,2}(?:[-/.]| nam )20\d\d|(?<!\d)\d{1,5}\/20\d\d\/[a-z\d]+/g;

const REPORT = /bao cao|ket qua thuc hien/;

function horizonsIn(plain: string): Span[] {
  return [...plain.matchAll(HORIZON), ...plain.matchAll(DATE)].map(({ 0: words, index }) => {
    return { start: index, end: index + words.length };
  });
}

function spanOf({ span }: Citation): Span {
  return span;
}

/** A text with blanks in place of some parts. */
function without(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );
}

/**
 * Whether years are those of the plan, and not of what a cited document is about: behind a citation
 * only the year that ends the title, or in which the plan was issued, and none before the document.
 */
function isOwn(
  { year, lastYear, start, end }: Named,
  title: string,
  citations: readonly Citation[],
  issued: number | undefined,
): boolean {
  const cited = citations.filter(({ span }) => span.end <= start);
  if (cited.length === 0) return true;
  if (lastYear !== undefined) return false;
  const ends = /^[\s.)"”]*$/.test(title.slice(end));
  return (ends || year === issued) && cited.every((each) => (each.year ?? year) <= year);
}
