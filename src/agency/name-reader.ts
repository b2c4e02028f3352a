import type { AgencyRole } from "./agency.js";
import { readArea } from "./area-reader.js";
import type { Head } from "./data/heads.js";
import { readGroup } from "./group-reader.js";
import { longestMatch, type Match } from "./lexicon.js";
import {
  AND,
  areaWordAt,
  belongingAt,
  classAt,
  fieldAt,
  headAt,
  isBullet,
  isClassWord,
  nounAt,
  pluralAt,
  readerOf,
  reportFinding,
  roleAt,
  startsBody,
  startsItem,
  startsQualifier,
  wordsOf,
  type Reader,
} from "./reader.js";
import { lowerFirst, sharesFields, withArea, type NameReading } from "./reading.js";

const DEEPEST = 4;
/** Longest part of a name between a comma and `và`, in words. */
const LONGEST_PART = 7;

/** Reads one named body: its head, its own words, its level or place, the body it belongs to. */
export function readName(reader: Reader, at: number, depth = 0): NameReading | undefined {
  const local = readLocalName(reader, at);
  if (local !== undefined) return withBelonging(reader, local, depth);
  const head = headAt(reader, at);
  if (head === undefined) return undefined;
  const beginning = head.value.name === "" ? (reader.tokens[at]?.text ?? "") : head.value.name;
  const own = head.value.named
    ? readOwnWords(reader, at, head.end, head.value)
    : { pieces: [], known: false, end: head.end };
  const stem = joinPieces([beginning, ...own.pieces]);
  return withBelonging(
    reader,
    {
      stem,
      name: stem,
      kind: head.value.kind,
      level: own.pieces.length > 0 && head.value.kind === "office" ? "unstated" : head.value.level,
      rank: head.value.rank,
      collective: false,
      head: head.value,
      known: own.known,
      end: own.end,
    },
    depth,
  );
}

/** An abbreviation of the caller's glossary, read by what it stands for. */
function readLocalName(reader: Reader, at: number): NameReading | undefined {
  const head = headAt(reader, at);
  const direct = longestMatch(reader.glossary, reader.tokens, at);
  const match =
    direct !== undefined && direct.end > at
      ? direct
      : head?.value.named === true
        ? longestMatch(reader.glossary, reader.tokens, head.end)
        : undefined;
  if (match === undefined || match.end <= at || match.end === head?.end) return undefined;
  const meaning = readName(readerOf(match.value, { next: new Map() }), 0);
  const before = match === direct ? undefined : head?.value;
  if (meaning !== undefined) {
    return { ...meaning, name: match.value, stem: match.value, end: match.end };
  }
  const name = before === undefined ? match.value : `${before.name} ${match.value}`;
  return {
    stem: name,
    name,
    kind: before?.kind ?? "unknown",
    level: before?.level ?? "unstated",
    rank: before?.rank ?? 1,
    collective: false,
    known: true,
    end: match.end,
  };
}

interface OwnWords {
  readonly pieces: readonly string[];
  readonly known: boolean;
  readonly end: number;
}

/** The words after a head that are its own: a known field, or any words up to a boundary. */
function readOwnWords(reader: Reader, from: number, at: number, head: Head): OwnWords {
  const pieces: string[] = [];
  let known = false;
  let end = at;
  const capitalHead = reader.tokens[from]?.capital === true;
  for (;;) {
    const token = reader.tokens[end];
    if (token === undefined || isBullet(reader, end)) break;
    const first = pieces.length === 0;
    const field = fieldHere(reader, end, first, head);
    const verb = field === undefined ? roleAt(reader, end) : undefined;
    if (verb !== undefined && endsAtVerb(verb.value, first, capitalHead, head)) break;
    if (field !== undefined) {
      const written = !first && !isAbbreviated(reader, end, field.end);
      pieces.push(written ? wordsOf(reader, end, field.end) : field.value);
      known ||= first;
      end = field.end;
      continue;
    }
    if (verb === undefined && endsOwnWords(reader, end, known, head, first)) break;
    if (token.word && token.acronym) reportFinding(reader, "unknown-abbreviation", end, end + 1);
    pieces.push(token.text);
    end += 1;
  }
  return { pieces, known, end };
}

/**
 * A known field at a token. One that is also a verb (`xây dựng`) needs its capital after a head
 * with a capital: `Sở Xây dựng`, but `Văn phòng Sở xây dựng kế hoạch`.
 */
function fieldHere(
  reader: Reader,
  at: number,
  first: boolean,
  head: Head,
): Match<string> | undefined {
  const token = reader.tokens[at];
  if (!token?.word) return undefined;
  const field = fieldAt(reader, at);
  const verb = roleAt(reader, at);
  if (field === undefined || verb === undefined) return field;
  const capitalHead = reader.tokens[at - 1]?.capital === true;
  return first && !capitalHead && sharesFields(head) ? field : undefined;
}

/** Whether a verb of doing ends a name; after `Tổ công tác` or `Hội đồng` it begins one. */
function endsAtVerb(
  role: AgencyRole | "none",
  first: boolean,
  capitalHead: boolean,
  head: Head,
): boolean {
  if (!first || role === "lead" || standsAlone(head)) return true;
  return capitalHead && sharesFields(head);
}

/** `Văn phòng` and `Thanh tra` are whole names; `Phòng` and `Ban` are not. */
function standsAlone(head: Head): boolean {
  return head.kind === "office" || head.kind === "inspectorate" || head.kind === "official";
}

function isAbbreviated(reader: Reader, from: number, end: number): boolean {
  return reader.tokens.slice(from, end).some((token) => token.acronym);
}

function endsOwnWords(
  reader: Reader,
  at: number,
  known: boolean,
  head: Head,
  first: boolean,
): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return true;
  const next = reader.tokens[at + 1];
  const item = next === undefined || startsItem(reader, at + 1);
  if (token.key === "-" && isBranch(reader, at + 1, head)) return false;
  if (token.key === "-" || token.key === "'") return next?.word !== true || item;
  if (token.key === AND || token.key === "&") {
    return item || (known && sharesFields(head) && fieldAt(reader, at + 1) !== undefined);
  }
  if (token.key === ",") {
    // A comma inside a name nobody listed: `Ban Chỉ đạo phòng, chống tội phạm`.
    const small = next !== undefined && next.word && !next.capital && !reader.lexed.upper;
    const open = !known && token !== reader.tokens[0] && reader.tokens[at - 1]?.capital === false;
    if (item) return true;
    if (!sharesFields(head) && !known && enumerates(reader, at + 1)) return false;
    return !small || !open || roleAt(reader, at + 1) !== undefined;
  }
  if (!token.word) return true;
  const plural = pluralAt(reader, at);
  if (plural !== undefined) return first || token.capital || pluralOpens(reader, plural.end);
  const area = areaWordAt(reader, at);
  if (area !== undefined && area.value.level !== "other") return true;
  if (isClassWord(reader, at) && classAt(reader, at + 1) !== undefined) return true;
  if (belongingAt(reader, at) !== undefined) return true;
  if (startsQualifier(reader, at)) return true;
  const body = headAt(reader, at)?.value;
  const outranks = body !== undefined && body.rank > head.rank;
  if (isBranch(reader, at, head)) return false;
  if (startsBody(reader, at)) return !first || outranks;
  return body?.kind === "department" && outranks;
}

/** `Ngân hàng … - Chi nhánh tỉnh`: the branch is part of the name. */
function isBranch(reader: Reader, at: number, head: Head): boolean {
  const banking = head.kind === "bank" || head.kind === "company";
  return banking && headAt(reader, at)?.value.name === "Chi nhánh";
}

/** Whether `A, B và C` goes on here, as in `Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch`. */
function enumerates(reader: Reader, at: number): boolean {
  for (let end = at; end < at + LONGEST_PART; end += 1) {
    const token = reader.tokens[end];
    if (token === undefined || !token.word || token.lineStart) return false;
    if (token.key === AND) return end > at && !startsItem(reader, end + 1);
  }
  return false;
}

/** `các phòng`, `các huyện` begin something new; `các công trình giao thông` goes on. */
function pluralOpens(reader: Reader, at: number): boolean {
  return (
    nounAt(reader, at) !== undefined ||
    areaWordAt(reader, at) !== undefined ||
    headAt(reader, at) !== undefined
  );
}

/** Adds the level or place, and the body that the name belongs to. */
function withBelonging(reader: Reader, base: NameReading, depth: number): NameReading {
  let reading = base;
  const area = readArea(reader, reading.end);
  if (area !== undefined) return withArea(reading, area);
  const at = parentStart(reader, reading);
  if (at === undefined || depth >= DEEPEST) return reading;
  const plural = pluralAt(reader, at);
  const parent =
    plural === undefined ? readName(reader, at, depth + 1) : readGroup(reader, at, depth + 1);
  if (parent === undefined) return reading;
  const collective = plural !== undefined;
  const bareOffice = parent.head?.kind === "department" && parent.stem === parent.head.name;
  const name = `${reading.name} ${collective ? lowerFirst(parent.name) : parent.name}`;
  reading = {
    ...reading,
    name,
    level: bareOffice ? "internal" : parent.level,
    collective: collective || parent.collective,
    end: parent.end,
  };
  return reading;
}

/** Where the body begins that a name belongs to: directly after it, or after a dash. */
function parentStart(reader: Reader, reading: NameReading): number | undefined {
  const dash = reader.tokens[reading.end];
  const dashed = dash?.key === "-" && !isBullet(reader, reading.end);
  const at = dashed ? reading.end + 1 : reading.end;
  const token = reader.tokens[at];
  if (token === undefined) return undefined;
  if (pluralAt(reader, at) !== undefined) {
    const group = pluralAt(reader, at)?.end ?? at;
    const fits = !dashed && !token.capital && reading.rank <= 1;
    return fits && nounAt(reader, group) !== undefined ? at : undefined;
  }
  const head = headAt(reader, at)?.value;
  if (head === undefined) return undefined;
  // A Party committee has offices of its own and may itself be that of a People's Committee.
  const committee = head.name === "Đảng ủy" && reading.rank === 1;
  return head.rank > reading.rank || (committee && reading.stem !== head.name) ? at : undefined;
}

/** Words and signs with the spaces that print wants. */
function joinPieces(pieces: readonly string[]): string {
  return pieces
    .join(" ")
    .replace(/ ([,'])/g, "$1")
    .replace(/' /g, "'");
}
