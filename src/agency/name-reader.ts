import { readArea } from "./area-reader.js";
import type { Head } from "./data/heads.js";
import { readGroup } from "./group-reader.js";
import { longestMatch } from "./lexicon.js";
import {
  AND,
  areaWordAt,
  belongingAt,
  fieldAt,
  headAt,
  isBullet,
  nounAt,
  pluralAt,
  readerOf,
  reportAbbreviation,
  roleAt,
  startsBody,
  startsItem,
  startsQualifier,
  type Reader,
} from "./reader.js";
import { lowerFirst, sharesFields, withArea, type NameReading } from "./reading.js";

const DEEPEST = 4;

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
    const verb = roleAt(reader, end);
    if (verb !== undefined && (capitalHead || !first || standsAlone(head))) break;
    const field = token.word ? fieldAt(reader, end) : undefined;
    if (field !== undefined && (first || isAbbreviated(reader, end, field.end))) {
      pieces.push(field.value);
      known ||= first;
      end = field.end;
      continue;
    }
    if (endsOwnWords(reader, end, known, head)) break;
    if (token.word && token.acronym) reportAbbreviation(reader, end);
    pieces.push(token.text);
    end += 1;
  }
  return { pieces, known, end };
}

/** `Văn phòng` and `Thanh tra` are whole names; `Phòng` and `Ban` are not. */
function standsAlone(head: Head): boolean {
  return head.kind === "office" || head.kind === "inspectorate" || head.kind === "official";
}

function isAbbreviated(reader: Reader, from: number, end: number): boolean {
  return reader.tokens.slice(from, end).some((token) => token.acronym);
}

function endsOwnWords(reader: Reader, at: number, known: boolean, head: Head): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return true;
  const next = reader.tokens[at + 1];
  const item = next === undefined || startsItem(reader, at + 1);
  if (token.key === "-" || token.key === "'") return next?.word !== true || item;
  if (token.key === AND || token.key === "&") {
    return item || (known && sharesFields(head) && fieldAt(reader, at + 1) !== undefined);
  }
  if (token.key === ",") {
    // A comma inside a name nobody listed: `Ban Chỉ đạo phòng, chống tội phạm`.
    const small = next !== undefined && next.word && !next.capital && !reader.lexed.upper;
    const open = !known && token !== reader.tokens[0] && reader.tokens[at - 1]?.capital === false;
    return !small || !open || item || roleAt(reader, at + 1) !== undefined;
  }
  if (!token.word) return true;
  if (pluralAt(reader, at) !== undefined) return true;
  const area = areaWordAt(reader, at);
  if (area !== undefined && area.value.level !== "other") return true;
  if (belongingAt(reader, at) !== undefined) return true;
  if (startsQualifier(reader, at)) return true;
  if (startsBody(reader, at)) return true;
  const parent = headAt(reader, at)?.value;
  return parent?.kind === "department" && parent.rank > head.rank;
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
  return head !== undefined && head.rank > reading.rank ? at : undefined;
}

/** Words and signs with the spaces that print wants. */
function joinPieces(pieces: readonly string[]): string {
  return pieces
    .join(" ")
    .replace(/ ([,'])/g, "$1")
    .replace(/' /g, "'");
}
