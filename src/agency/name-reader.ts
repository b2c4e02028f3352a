import type { AgencyRole } from "./agency.js";
import { readArea } from "./area-reader.js";
import { DIVISION_FIELDS } from "./data/fields.js";
import type { Head } from "./data/heads.js";
import { readGroup } from "./group-reader.js";
import type { Match } from "./lexicon.js";
import {
  AND,
  areaWordAt,
  belongingAt,
  classAt,
  fieldAt,
  glossaryAt,
  headAt,
  isBullet,
  isClassWord,
  keyAt,
  listMarkEnd,
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
import {
  headed,
  levelWithin,
  lowerFirst,
  named,
  sharesFields,
  UNKNOWN,
  withArea,
  type NameReading,
} from "./reading.js";

const DEEPEST = 4;
const BRANCH = "Chi nhánh";
/** Longest part of a name between a comma and `và`, in words. */
const LONGEST_PART = 7;

/** Reads one named body: its head, its own words, its level or place, the body it belongs to. */
export function readName(reader: Reader, at: number, depth = 0): NameReading | undefined {
  const local = readLocalName(reader, at);
  if (local) return withBelonging(reader, local, depth);
  const head = headAt(reader, at);
  if (!head) return undefined;
  const beginning = head.value.name === "" ? (reader.tokens[at]?.text ?? "") : head.value.name;
  const own = head.value.named
    ? readOwnWords(reader, at, head.end, head.value)
    : { pieces: [], known: false, end: head.end };
  const stem = joinPieces([beginning, ...own.pieces]);
  const reading = { ...headed(stem, head.value, own.end), known: own.known };
  const office = own.pieces.length > 0 && reading.kind === "office";
  return withBelonging(reader, office ? { ...reading, level: "unstated" } : reading, depth);
}

/** An abbreviation of the caller's glossary, read by what it stands for. */
function readLocalName(reader: Reader, at: number): NameReading | undefined {
  const head = headAt(reader, at);
  const direct = glossaryAt(reader, at);
  const match = direct ?? (head?.value.named ? glossaryAt(reader, head.end) : undefined);
  if (!match || match.end === head?.end) return undefined;
  const meaning = readName(readerOf(match.value, { next: new Map() }), 0);
  const before = match === direct ? undefined : head?.value;
  if (meaning) {
    return { ...meaning, name: match.value, stem: match.value, end: match.end };
  }
  const name = !before ? match.value : `${before.name} ${match.value}`;
  return named(name, before ?? UNKNOWN, match.end);
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
    if (!token || isBullet(reader, end)) break;
    const first = pieces.length === 0;
    const field = fieldHere(reader, end, first, head);
    const verb = !field ? roleAt(reader, end) : undefined;
    if (verb && endsAtVerb(verb.value, first, capitalHead, head)) break;
    if (field) {
      pieces.push(fieldName(reader, end, field, first, head));
      known ||= first;
      end = field.end;
      continue;
    }
    if (!verb && endsOwnWords(reader, end, known, head, first)) break;
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
  if (!field || !verb) return field;
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

/**
 * A field in its canonical spelling, or as written where it is one part of a longer name. What
 * initials stand for may hang on the head: `Phòng VHTT`, `Sở VHTT`.
 */
function fieldName(
  reader: Reader,
  at: number,
  { value, end }: Match<string>,
  first: boolean,
  head: Head,
): string {
  if (reader.tokens.slice(at, end).some((token) => token.acronym)) {
    return (head.kind === "division" ? DIVISION_FIELDS[value] : undefined) ?? value;
  }
  const goesOn = keyAt(reader, end) === AND && !startsItem(reader, end + 1);
  return first && !goesOn ? value : wordsOf(reader, at, end);
}

function endsOwnWords(
  reader: Reader,
  at: number,
  known: boolean,
  head: Head,
  first: boolean,
): boolean {
  const token = reader.tokens[at];
  if (!token) return true;
  const next = reader.tokens[at + 1];
  const item = !next || startsItem(reader, at + 1);
  if (token.key === "-" && isBranch(reader, at + 1, head)) return false;
  if (token.key === "-" || token.key === "'") return next?.word !== true || item;
  if (token.key === AND || token.key === "&") {
    const plural = pluralAt(reader, at + 1)?.end;
    // `Khu kinh tế Nghi Sơn và các Khu công nghiệp`: what the body looks after, not another body.
    if (plural !== undefined && !sharesFields(head) && fieldAt(reader, plural)) {
      return false;
    }
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
  if (!token.word || listMarkEnd(reader, at) !== undefined) return true;
  const plural = pluralAt(reader, at);
  if (plural) return first || token.capital || pluralOpens(reader, plural.end);
  const area = areaWordAt(reader, at);
  if (area && area.value.level !== "other" && area.value.level !== "unstated") return true;
  if (isClassWord(reader, at) && classAt(reader, at + 1)) return true;
  if (belongingAt(reader, at) || startsQualifier(reader, at)) return true;
  const body = headAt(reader, at)?.value;
  const outranks = body !== undefined && body.rank > head.rank;
  if (isBranch(reader, at, head)) return false;
  if (startsBody(reader, at)) return !first || outranks;
  return body?.kind === "department" && outranks;
}

/** `Ngân hàng … - Chi nhánh tỉnh`: the branch is part of the name. */
function isBranch(reader: Reader, at: number, head: Head): boolean {
  const banking = head.kind === "bank" || head.kind === "company";
  return banking && headAt(reader, at)?.value.name === BRANCH;
}

/** Whether `A, B và C` goes on here, as in `Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch`. */
function enumerates(reader: Reader, at: number): boolean {
  for (let end = at; end < at + LONGEST_PART; end += 1) {
    const token = reader.tokens[end];
    if (!token || !token.word || token.lineStart) return false;
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
function withBelonging(reader: Reader, reading: NameReading, depth: number): NameReading {
  const area = readArea(reader, reading.end);
  if (area) return withArea(reading, area);
  const at = parentStart(reader, reading);
  if (at === undefined || depth >= DEEPEST) return reading;
  const group = readGroup(reader, at, depth + 1);
  const parent = !group && !pluralAt(reader, at) ? readName(reader, at, depth + 1) : group;
  if (!parent) return reading;
  const collective = group !== undefined;
  const name = `${reading.name} ${collective ? lowerFirst(parent.name) : parent.name}`;
  return {
    ...reading,
    name,
    // A branch is of the kind of what it is a branch of.
    kind: reading.head?.name === BRANCH ? parent.kind : reading.kind,
    level: levelWithin(parent),
    collective: collective || parent.collective,
    end: parent.end,
  };
}

/** Where the body begins that a name belongs to: directly after it, or after a dash. */
function parentStart(reader: Reader, reading: NameReading): number | undefined {
  const dash = reader.tokens[reading.end];
  const dashed = dash?.key === "-" && !isBullet(reader, reading.end);
  const at = dashed ? reading.end + 1 : reading.end;
  const token = reader.tokens[at];
  if (!token) return undefined;
  const plural = pluralAt(reader, at);
  // `Người đứng đầu cơ quan, đơn vị`: the common nouns need no `các` after an official.
  const common = plural ?? (reading.kind === "official" && !token.capital);
  const noun = common ? nounAt(reader, plural?.end ?? at) : undefined;
  if (plural ?? noun) {
    return noun && !dashed && !token.capital && reading.rank <= 1 ? at : undefined;
  }
  const head = headAt(reader, at)?.value;
  if (!head) return undefined;
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
