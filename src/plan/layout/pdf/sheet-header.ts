import { findHeader, roleOf, type TableHeader } from "../../grid/header.js";
import { headersIn } from "../pdf-header.js";
import {
  segmentOf,
  segmentsOf,
  type PlacedLine,
  type PlacedWord,
  type Segment,
  type Sheet,
} from "./sheet.js";

/** A header found among the lines of a sheet. */
export interface SheetHeader {
  /** How many lines it takes. */
  readonly lines: number;
  /** Its rows: two, where a heading reaches over several columns. */
  readonly rows: readonly (readonly string[])[];
  /** Where the words of each heading stand. */
  readonly columns: readonly Pick<PlacedWord, "left" | "right">[];
  readonly roles: TableHeader["columns"];
}

/** A header is broken over so many lines at most. */
const MOST_LINES = 7;
const LONGEST_LINE = 400;
const LONGEST_HEADER = 70;
const LEAST_ROLES = 3;
/** So many lines below a header show where words of its columns begin. */
const LINES_BELOW = 60;
/** Words that begin at one place on so many lines begin a column there. */
const LEAST_STOPS = 3;
/** Lines of a header stand no further apart. */
const MOST_APART = 2.6;

/** Finds headers among the lines of a sheet. */
export type HeaderFinder = (index: number, known?: SheetHeader) => SheetHeader | undefined;

/**
 * Looks for headers: lines whose words, put together where they stand above each other, are
 * headings of columns. One that is known already is found again by its words.
 */
export function headerFinder({ lines, wide }: Sheet): HeaderFinder {
  return (index, known) => {
    const first = lines[index];
    if (first === undefined || !mayBegin(first, wide)) return undefined;
    const stops = stopsBelow(lines.slice(index + 1, index + 1 + LINES_BELOW), first.page, wide);
    const written: Segment[][] = [];
    let found: SheetHeader | undefined;
    let before = first;
    for (const line of lines.slice(index, index + MOST_LINES)) {
      if (line.page !== first.page || line.y - before.y > MOST_APART) break;
      const segments = headingsOf(line, wide, stops, written);
      if (written.length > 0 && !goesOn(segments, written)) break;
      if (found !== undefined && beginsAnew(segments, found)) break;
      written.push(segments);
      before = line;
      const header = headerOf(written);
      if (header !== undefined && (known === undefined || isSame(header, known))) found = header;
      else if (header !== undefined && found === undefined && isLater(header)) found = header;
    }
    return found;
  };
}

/** Whether two headers have the same words. */
export function isSame({ rows }: SheetHeader, known: SheetHeader): boolean {
  return rows.join("\n") === known.rows.join("\n");
}

/** A table that begins anew has headings enough to be told from its rows. */
function isLater({ roles, columns }: SheetHeader): boolean {
  const named = new Set(roles.flatMap(({ role }) => role ?? []));
  const whole = roles.filter(({ header }) => isWhole(header)).length;
  return named.has("task") && named.size >= LEAST_ROLES && whole * 3 >= columns.length * 2;
}

/** Whether a line below a header is one by itself: the table begins again, or another one. */
function beginsAnew(segments: readonly Segment[], { rows }: SheetHeader): boolean {
  const said = segments.filter(({ text }) => rows.some((cells) => cells.includes(text)));
  if (said.length > 1) return true;
  const alone = headerOf([segments]);
  return alone !== undefined && isLater(alone);
}

/** Whether a line may begin a header: all of it short, some of it a heading. */
function mayBegin(line: PlacedLine, wide: number): boolean {
  const length = line.words.reduce((sum, { text }) => sum + text.length + 1, 0);
  if (length > LONGEST_LINE || line.words.some(({ text }) => /^\d+[.)]?$/.test(text))) return false;
  const segments = segmentsOf(line.words, wide);
  const headings = segments.filter(({ text }) => roleOf(text) !== undefined);
  return headings.length > 0 && segments.every(({ text }) => mayHead(text));
}

/** `(Kèm theo Kế hoạch số 21/KH-UBND …)` heads no column. */
function mayHead(text: string): boolean {
  return text.length <= LONGEST_HEADER * 3 && !/[.;:]$|^\(|\d\//.test(text);
}

/** Where words begin behind wide gaps, on how many lines. */
function stopsBelow(lines: readonly PlacedLine[], page: number, wide: number) {
  const stops = new Map<number, number>();
  for (const line of lines) {
    if (line.page !== page) break;
    for (const { left } of segmentsOf(line.words, wide).slice(1)) {
      const at = Math.round(left);
      stops.set(at, (stops.get(at) ?? 0) + 1);
    }
  }
  return stops;
}

/** The headings of a line: its segments, divided where several are side by side with one blank. */
function headingsOf(
  line: PlacedLine,
  wide: number,
  stops: ReadonlyMap<number, number>,
  above: readonly (readonly Segment[])[],
): Segment[] {
  return segmentsOf(line.words, wide).flatMap((segment) => {
    const { text, words } = segment;
    const { headers, read } = headersIn(text);
    const capitals = headers.slice(1).every((header) => /^\p{Lu}/u.test(header));
    if (headers.length > 1 && read >= text.length && (capitals || above.length > 0)) {
      const counts = headers.map((header) => header.split(" ").length);
      if (counts.reduce((sum, count) => sum + count, 0) === words.length)
        return dividedAfter(words, counts);
    }
    const cuts = words.flatMap(({ left, text: word }, at) => {
      const begins = (stops.get(Math.round(left)) ?? 0) >= LEAST_STOPS;
      return at > 0 && begins && /^\p{Lu}/u.test(word) ? at : [];
    });
    return [0, ...cuts].map((from, at) => segmentOf(words.slice(from, cuts[at])));
  });
}

function dividedAfter(words: readonly PlacedWord[], counts: readonly number[]): Segment[] {
  let from = 0;
  return counts.map((count) => {
    const part = words.slice(from, from + count);
    from += count;
    return segmentOf(part);
  });
}

/** Whether words are a heading and nothing else. */
function isWhole(words: string): boolean {
  const { headers, read } = headersIn(words);
  return headers.length === 1 && read >= words.length;
}

/** Whether a line goes on with the headings of the lines above it. */
function goesOn(segments: readonly Segment[], above: readonly (readonly Segment[])[]): boolean {
  return segments.every((segment) => {
    const { text } = segment;
    if (/^[\p{Ll}(/,&]/u.test(text)) return text.length <= LONGEST_HEADER && !isCode(text);
    if (isCode(text)) return false;
    const over = above.flat().filter((other) => overlaps(other, segment));
    const joined = [...over.map((other) => other.text), text].join(" ");
    return isWhole(joined) || isWhole(text);
  });
}

function isCode(text: string): boolean {
  return /^(?:\(?\d{1,3}\)?|[IVXL]{1,6}|[a-zđ]\)?)[.)]?(?:\s|$)/u.test(text);
}

function overlaps(one: Segment, other: Segment): boolean {
  return one.left < other.right && other.left < one.right;
}

/** The lines of a header put together into columns, where they are one. */
function headerOf(lines: readonly (readonly Segment[])[]): SheetHeader | undefined {
  const spans: Segment[] = [];
  const own: Segment[] = [];
  for (const [at, segments] of lines.entries()) {
    for (const segment of segments) {
      const span = spanAbove(segment, lines.slice(at + 1));
      if (span === undefined) own.push(segment);
      else spans.push(span);
    }
  }
  const columns = clusters(own);
  const texts = columns.map(({ text }) => text);
  const rows = spans.length === 0 ? [texts] : [upperRow(columns, spans), lowerRow(columns, spans)];
  const found = findHeader({
    rows: rows.map((cells, index) => ({ row: index + 1, cells })),
    strays: [],
  });
  if (found?.height !== rows.length || found.index > 0) return undefined;
  const roles = new Set(found.columns.flatMap(({ role }) => role ?? []));
  const enough = roles.size >= LEAST_ROLES || (roles.size > 1 && roles.has("number"));
  if (!enough) return undefined;
  return { lines: lines.length, rows, columns, roles: found.columns };
}

/**
 * A heading that reaches over several of those below it, with the place it reaches over: one that
 * does not go on with the whole heading below it reaches over the one beside that as well.
 */
function spanAbove(segment: Segment, below: readonly (readonly Segment[])[]): Segment | undefined {
  const over = below.map((line) => line.filter((other) => overlaps(other, segment)));
  if (over.some(({ length }) => length > 1)) return segment;
  const [next] = over.find(({ length }) => length > 0) ?? [];
  if (next === undefined || !isWhole(segment.text) || !isWhole(next.text)) return undefined;
  if (isWhole(`${segment.text} ${next.text}`)) return undefined;
  const line = below.find((each) => each.includes(next)) ?? [];
  const isLeft = segment.left + segment.right < next.left + next.right;
  const beside = line[line.indexOf(next) + (isLeft ? -1 : 1)];
  if (beside === undefined || !isWhole(beside.text)) return undefined;
  const left = Math.min(segment.left, beside.left);
  return { ...segment, left, right: Math.max(segment.right, beside.right) };
}

/** Segments that stand above each other, from left to right. */
function clusters(segments: readonly Segment[]): Segment[] {
  const found: { left: number; right: number; parts: Segment[] }[] = [];
  for (const segment of [...segments].sort((one, other) => one.left - other.left)) {
    const last = found.at(-1);
    if (last === undefined || segment.left >= last.right)
      found.push({ left: segment.left, right: segment.right, parts: [segment] });
    else {
      last.parts.push(segment);
      last.right = Math.max(last.right, segment.right);
    }
  }
  return found.map(({ left, right, parts }) => {
    const lines = segments.filter((segment) => parts.includes(segment));
    const words = lines.flatMap((part) => part.words);
    return { left, right, words, text: lines.map(({ text }) => text).join(" ") };
  });
}

function spanOver({ left, right }: Segment, spans: readonly Segment[]): Segment[] {
  const middle = (left + right) / 2;
  return spans.filter(
    (span) =>
      (span.left <= middle && middle <= span.right) || (span.left < right && left < span.right),
  );
}

/** The row above: headings that reach over several columns stand in the first of them. */
function upperRow(columns: readonly Segment[], spans: readonly Segment[]): string[] {
  let before = "";
  return columns.map((column) => {
    const over = spanOver(column, spans)
      .map(({ text }) => text)
      .join(" ");
    const repeats = over !== "" && over === before;
    before = over;
    if (repeats) return "";
    return over === "" ? column.text : over;
  });
}

function lowerRow(columns: readonly Segment[], spans: readonly Segment[]): string[] {
  return columns.map((column) => (spanOver(column, spans).length > 0 ? column.text : ""));
}
