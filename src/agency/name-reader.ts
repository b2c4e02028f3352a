import { cutText, wordsOf } from "../reading/index.js";
import type { AgencyRole } from "./agency.js";
import { readArea } from "./area-reader.js";
import { DIVISION_FIELDS } from "./data/fields.js";
import type { Head } from "./data/heads.js";
import { readGroup } from "./group-reader.js";
import type { Match } from "./lexicon.js";
import {
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
export function readName(reader: Reader, index: number, depth = 0): NameReading | undefined {
  const local = readLocalName(reader, index);
  if (local !== undefined) return withBelonging(reader, local, depth);
  const head = headAt(reader, index);
  if (head === undefined) return undefined;
  const beginning = head.value.name === "" ? (reader.pieces[index]?.text ?? "") : head.value.name;
  const own = head.value.named
    ? readOwnWords(reader, index, head.end, head.value)
    : { pieces: [], known: false, end: head.end };
  const stem = joinPieces([beginning, ...own.pieces]);
  const reading = { ...headed(stem, head.value, own.end), known: own.known };
  const office = own.pieces.length > 0 && reading.kind === "office";
  return withBelonging(reader, office ? { ...reading, level: "unstated" } : reading, depth);
}

/** An abbreviation of the caller's glossary, read by what it stands for. */
function readLocalName(reader: Reader, index: number): NameReading | undefined {
  const head = headAt(reader, index);
  const direct = glossaryAt(reader, index);
  const match = direct ?? (head?.value.named === true ? glossaryAt(reader, head.end) : undefined);
  if (match === undefined || match.end === head?.end) return undefined;
  const meaning = readName(readerOf(cutText(match.value), { next: new Map() }), 0);
  const before = match === direct ? undefined : head?.value;
  if (meaning !== undefined) {
    return { ...meaning, name: match.value, stem: match.value, end: match.end };
  }
  const name = before === undefined ? match.value : `${before.name} ${match.value}`;
  return named(name, before ?? UNKNOWN, match.end);
}

interface OwnWords {
  readonly pieces: readonly string[];
  readonly known: boolean;
  readonly end: number;
}

/** The words after a head that are its own: a known field, or any words up to a boundary. */
function readOwnWords(reader: Reader, from: number, index: number, head: Head): OwnWords {
  const pieces: string[] = [];
  let known = false;
  let end = index;
  const capitalHead = reader.pieces[from]?.capital === true;
  for (;;) {
    const token = reader.pieces[end];
    if (token === undefined || isBullet(reader, end)) break;
    const first = pieces.length === 0;
    const field = fieldHere(reader, end, first, head);
    const verb = field === undefined ? roleAt(reader, end) : undefined;
    if (verb !== undefined && endsAtVerb(verb.value, first, capitalHead, head)) break;
    if (field !== undefined) {
      pieces.push(fieldName(reader, end, field, first, head));
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
  index: number,
  first: boolean,
  head: Head,
): Match<string> | undefined {
  const token = reader.pieces[index];
  if (token?.word !== true) return undefined;
  const field = fieldAt(reader, index);
  const verb = roleAt(reader, index);
  if (field === undefined || verb === undefined) return field;
  const capitalHead = reader.pieces[index - 1]?.capital === true;
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
  index: number,
  { value, end }: Match<string>,
  first: boolean,
  head: Head,
): string {
  if (reader.pieces.slice(index, end).some((token) => token.acronym)) {
    return (head.kind === "division" ? DIVISION_FIELDS[value] : undefined) ?? value;
  }
  const goesOn = keyAt(reader, end) === "và" && !startsItem(reader, end + 1);
  return first && !goesOn ? value : wordsOf(reader, index, end);
}

function endsOwnWords(
  reader: Reader,
  index: number,
  known: boolean,
  head: Head,
  first: boolean,
): boolean {
  const token = reader.pieces[index];
  if (token === undefined) return true;
  const next = reader.pieces[index + 1];
  const item = next === undefined || startsItem(reader, index + 1);
  if (token.key === "-" && isBranch(reader, index + 1, head)) return false;
  if (token.key === "-" || token.key === "'") return next?.word !== true || item;
  if (token.key === "và" || token.key === "&") {
    const plural = pluralAt(reader, index + 1)?.end;
    // `Khu kinh tế Nghi Sơn và các Khu công nghiệp`: what the body looks after, not another body.
    if (plural !== undefined && !sharesFields(head) && fieldAt(reader, plural) !== undefined) {
      return false;
    }
    return item || (known && sharesFields(head) && fieldAt(reader, index + 1) !== undefined);
  }
  if (token.key === ",") {
    // A comma inside a name nobody listed: `Ban Chỉ đạo phòng, chống tội phạm`.
    const small = next !== undefined && next.word && !next.capital && !reader.upper;
    const open =
      !known && token !== reader.pieces[0] && reader.pieces[index - 1]?.capital === false;
    if (item) return true;
    if (!sharesFields(head) && !known && enumerates(reader, index + 1)) return false;
    return !small || !open || roleAt(reader, index + 1) !== undefined;
  }
  if (!token.word || listMarkEnd(reader, index) !== undefined) return true;
  const plural = pluralAt(reader, index);
  if (plural !== undefined) return first || token.capital || pluralOpens(reader, plural.end);
  const area = areaWordAt(reader, index);
  if (area !== undefined && area.value.level !== "other" && area.value.level !== "unstated")
    return true;
  if (isClassWord(reader, index) && classAt(reader, index + 1) !== undefined) return true;
  if (belongingAt(reader, index) !== undefined || startsQualifier(reader, index)) return true;
  const body = headAt(reader, index)?.value;
  const outranks = body !== undefined && body.rank > head.rank;
  if (isBranch(reader, index, head)) return false;
  if (startsBody(reader, index)) return !first || outranks;
  return body?.kind === "department" && outranks;
}

/** `Ngân hàng … - Chi nhánh tỉnh`: the branch is part of the name. */
function isBranch(reader: Reader, index: number, head: Head): boolean {
  const banking = head.kind === "bank" || head.kind === "company";
  return banking && headAt(reader, index)?.value.name === BRANCH;
}

/** Whether `A, B và C` goes on here, as in `Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch`. */
function enumerates(reader: Reader, index: number): boolean {
  for (let end = index; end < index + LONGEST_PART; end += 1) {
    const token = reader.pieces[end];
    if (token === undefined || !token.word || token.lineStart) return false;
    if (token.key === "và") return end > index && !startsItem(reader, end + 1);
  }
  return false;
}

/** `các phòng`, `các huyện` begin something new; `các công trình giao thông` goes on. */
function pluralOpens(reader: Reader, index: number): boolean {
  return (
    nounAt(reader, index) !== undefined ||
    areaWordAt(reader, index) !== undefined ||
    headAt(reader, index) !== undefined
  );
}

/** Adds the level or place, and the body that the name belongs to. */
function withBelonging(reader: Reader, reading: NameReading, depth: number): NameReading {
  const area = readArea(reader, reading.end);
  if (area !== undefined) return withArea(reading, area);
  const index = parentStart(reader, reading);
  if (index === undefined || depth >= DEEPEST) return reading;
  const group = readGroup(reader, index, depth + 1);
  const parent =
    group === undefined && pluralAt(reader, index) === undefined
      ? readName(reader, index, depth + 1)
      : group;
  if (parent === undefined) return reading;
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
  const dash = reader.pieces[reading.end];
  const dashed = dash?.key === "-" && !isBullet(reader, reading.end);
  const index = dashed ? reading.end + 1 : reading.end;
  const token = reader.pieces[index];
  if (token === undefined) return undefined;
  const plural = pluralAt(reader, index);
  // `Người đứng đầu cơ quan, đơn vị`: the common nouns need no `các` after an official.
  const common = plural !== undefined || (reading.kind === "official" && !token.capital);
  const noun = common ? nounAt(reader, plural?.end ?? index) : undefined;
  if (plural !== undefined || noun !== undefined) {
    return noun !== undefined && !dashed && !token.capital && reading.rank <= 1 ? index : undefined;
  }
  const head = headAt(reader, index)?.value;
  if (head === undefined) return undefined;
  // A Party committee has offices of its own and may itself be that of a People's Committee.
  const committee = head.name === "Đảng ủy" && reading.rank === 1;
  return head.rank > reading.rank || (committee && reading.stem !== head.name) ? index : undefined;
}

/** Words and signs with the spaces that print wants. */
function joinPieces(pieces: readonly string[]): string {
  return pieces
    .join(" ")
    .replace(/ ([,'])/g, "$1")
    .replace(/' /g, "'");
}
