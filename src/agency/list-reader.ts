import type { AgencyKind, AgencyLevel, AgencyRole } from "./agency.js";
import { readArea, readPlace } from "./area-reader.js";
import { readBody, type BodyReading } from "./body-reader.js";
import { longestMatch, type Match } from "./lexicon.js";
import {
  AND,
  fieldAt,
  isBullet,
  keyAt,
  pluralAt,
  reportAbbreviation,
  roleAt,
  roleWordAt,
  spanOf,
  startsBody,
  startsItem,
  wordsOf,
  type Reader,
} from "./reader.js";
import { sharesFields, withArea, type NameReading } from "./reading.js";
import { HANDING, LABEL_WORDS } from "./vocabulary.js";
import { wordKey } from "./lexer.js";

/** One item of the list, still open to what stands after it. */
export interface ListItem {
  readonly reading: BodyReading;
  /** Number of the clause it stands in: `;` and list marks begin a new one. */
  readonly clause: number;
  role?: AgencyRole;
  duty?: { readonly from: number; readonly end: number };
  note?: string;
}

interface Position {
  at: number;
  clause: number;
  /** The role that a label or `phối hợp với` gives to the items after it. */
  role?: AgencyRole;
  /** Whether a label or a verb has just divided what follows from what came before. */
  divided: boolean;
}

const WITH: ReadonlySet<string> = new Set(["với", "cùng", "kể"].map(wordKey));
const JOINERS: ReadonlySet<string> = new Set([
  ...[",", "/", "&", "+", "-", "."],
  ...["và", "với", "cùng", "hoặc"].map(wordKey),
]);

/** Reads a whole cell as a list of bodies, with their roles, duties and notes. */
export function readList(reader: Reader): ListItem[] {
  const items: ListItem[] = [];
  const position: Position = { at: 0, clause: 0, divided: true };
  while (position.at < reader.tokens.length) {
    const before = position.at;
    const divided = skipDivision(reader, position) || position.divided;
    position.divided = false;
    if (position.at >= reader.tokens.length) break;
    if (readLabel(reader, position)) {
      position.divided = true;
      continue;
    }
    const reading = readItem(reader, position.at, items.at(-1));
    if (reading === undefined) {
      readWhatIsLeft(reader, position, items);
    } else {
      if (!divided && reader.tokens[position.at]?.lineStart !== true) {
        reportMissingSeparator(reader, position.at, reading.end);
      }
      items.push({
        reading,
        clause: position.clause,
        ...(position.role === undefined ? {} : { role: position.role }),
      });
      position.at = reading.end;
      readAfter(reader, position, items);
    }
    if (position.at === before) position.at += 1;
  }
  return items;
}

/** Skips signs and words between items; says whether there were any. */
function skipDivision(reader: Reader, position: Position): boolean {
  const start = position.at;
  for (;;) {
    const token = reader.tokens[position.at];
    if (token === undefined) break;
    const mark = listMarkEnd(reader, position.at);
    if (mark !== undefined) {
      if (position.at > 0) beginClause(position);
      position.at = mark;
    } else if (token.key === ";") {
      beginClause(position);
      position.at += 1;
    } else if (JOINERS.has(token.key)) {
      if (token.key === "." && keyAt(reader, position.at + 1) === ".") {
        position.at = reportOpenList(reader, position.at);
      } else position.at += 1;
    } else if (token.key === "v" && /^[.v]$/.test(keyAt(reader, position.at + 1))) {
      position.at = reportOpenList(reader, position.at);
    } else if (token.key === ")") {
      delete position.role;
      position.at += 1;
    } else if (token.key === "…") {
      position.at = reportOpenList(reader, position.at);
    } else break;
  }
  return position.at > start;
}

function beginClause(position: Position): void {
  position.clause += 1;
}

/** The index after a list mark at the start of a line: `-`, `1.`, `a)`. */
function listMarkEnd(reader: Reader, at: number): number | undefined {
  if (isBullet(reader, at)) return at + 1;
  const token = reader.tokens[at];
  if (token === undefined || !token.lineStart || !/^(?:\d{1,2}|\p{L})$/u.test(token.text)) {
    return undefined;
  }
  const sign = keyAt(reader, at + 1);
  const follows = reader.tokens[at + 2]?.spaced === true || /^\d/.test(token.text);
  const marks = sign === "." || sign === ")" || sign === "/";
  return marks && follows ? at + 2 : undefined;
}

/** `Chủ trì: …`, `Cơ quan phối hợp: …`, `phối hợp với …`, `giao …`. */
function readLabel(reader: Reader, position: Position): boolean {
  const handing = longestMatch(HANDING, reader.tokens, position.at);
  if (handing !== undefined && startsItem(reader, handing.end)) {
    position.at = handing.end;
    return true;
  }
  const noun = longestMatch(LABEL_WORDS, reader.tokens, position.at);
  const role = roleWordAt(reader, noun?.end ?? position.at) ?? roleWordAt(reader, position.at);
  if (role === undefined || role.value === "none") return false;
  const key = keyAt(reader, role.end);
  if (key === ":") {
    position.role = role.value;
    position.at = role.end + 1;
    return true;
  }
  const partner = partnerAt(reader, role);
  if (partner === undefined) return false;
  position.role = role.value;
  position.at = partner;
  return true;
}

/** Where the partners begin that `phối hợp với` names. */
function partnerAt(reader: Reader, role: Match<AgencyRole | "none">): number | undefined {
  if (role.value !== "coordinate") return undefined;
  const at = WITH.has(keyAt(reader, role.end)) ? role.end + 1 : role.end;
  return startsItem(reader, at) ? at : undefined;
}

/** One item: words left out are taken from the item before, then a body of its own is tried. */
function readItem(
  reader: Reader,
  at: number,
  before: ListItem | undefined,
): BodyReading | undefined {
  const elided = before === undefined ? undefined : readElided(reader, at, before.reading);
  const reading = elided ?? readBody(reader, at);
  if (reading !== undefined) return reading;
  return readAreaAlone(reader, at) ?? readAbbreviation(reader, at);
}

/** `UBND cấp huyện, cấp xã`; `Sở Nội vụ, Tài chính`; `UBND các huyện A, B`. */
function readElided(reader: Reader, at: number, before: BodyReading): BodyReading | undefined {
  const reading =
    elidedArea(reader, at, before) ??
    elidedField(reader, at, before) ??
    elidedPlace(reader, at, before);
  if (reading === undefined || !endsItem(reader, reading.end)) return undefined;
  return { ...reading, start: at, distributes: before.distributes };
}

function elidedArea(reader: Reader, at: number, before: NameReading): NameReading | undefined {
  if (before.area === undefined || before.head === undefined || before.members !== undefined) {
    return undefined;
  }
  const area = readArea(reader, at);
  if (area === undefined) return undefined;
  const stem = bare(before);
  const classed = before.area.words.startsWith("cấp ") && area.bare && area.place === undefined;
  const words = classed ? `cấp ${area.words}` : area.words;
  const collective = classed ? area.level !== "province" : area.collective;
  return withArea(stem, { ...area, words, collective });
}

function elidedField(reader: Reader, at: number, before: NameReading): NameReading | undefined {
  const { head } = before;
  const token = reader.tokens[at];
  if (head === undefined || !sharesFields(head) || !before.known || token === undefined) {
    return undefined;
  }
  if (!token.capital && !reader.lexed.upper) return undefined;
  if (startsBody(reader, at)) return undefined;
  const field = fieldAt(reader, at);
  if (field === undefined) return undefined;
  const stem = `${head.name} ${field.value}`;
  const reading = { ...bare(before), stem, name: stem, end: field.end };
  const area = readArea(reader, field.end);
  return area === undefined ? reading : withArea(reading, area);
}

function elidedPlace(reader: Reader, at: number, before: BodyReading): NameReading | undefined {
  const word = before.area?.distributes;
  if (word === undefined || word.level === "other" || startsItem(reader, at)) return undefined;
  const place = readPlace(reader, at);
  if (place === undefined) return undefined;
  const level: AgencyLevel = word.level === "city" ? "district" : word.level;
  return withArea(bare(before), {
    words: `${word.name} ${place.place}`,
    level,
    collective: false,
    place: place.place,
    distributes: word,
    bare: false,
    end: place.end,
  });
}

/** A reading without its level, place and qualifier. */
function bare(before: NameReading): NameReading {
  const { stem, kind, rank, head } = before;
  return {
    stem,
    name: stem,
    kind,
    level: head?.level ?? "unstated",
    rank,
    collective: false,
    known: before.known,
    end: before.end,
    ...(head === undefined ? {} : { head }),
  };
}

/** Whether an item may end here: at a sign, a joining word, a role, or the end. */
function endsItem(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || !token.word || token.lineStart || token.key === AND) return true;
  return JOINERS.has(token.key) || roleAt(reader, at) !== undefined || startsBody(reader, at);
}

/** A level that stands for its local authorities: `cấp xã` where no name came before. */
function readAreaAlone(reader: Reader, at: number): BodyReading | undefined {
  const area = readArea(reader, at);
  if (area === undefined || !endsItem(reader, area.end)) return undefined;
  const name = area.words.charAt(0).toUpperCase() + area.words.slice(1);
  return {
    stem: name,
    name,
    kind: "local-authority",
    level: area.level,
    rank: 2,
    collective: area.collective,
    known: true,
    area,
    start: at,
    distributes: area.distributes !== undefined,
    end: area.end,
  };
}

/** Capitals that no list explains stand for some agency of the office: kept, and reported. */
function readAbbreviation(reader: Reader, at: number): BodyReading | undefined {
  const token = reader.tokens[at];
  if (!token?.word) return undefined;
  const alone = reader.lexed.upper && /^\p{Lu}{2,12}$/u.test(token.text) && !isVowelled(token.text);
  if (!token.acronym && !alone) return undefined;
  let end = at + 1;
  for (;;) {
    const sign = reader.tokens[end];
    const next = reader.tokens[end + 1];
    if (sign === undefined || next === undefined || sign.spaced || next.spaced) break;
    if ((sign.key !== "&" && sign.key !== "-") || !next.word) break;
    end += 2;
  }
  if (!endsItem(reader, end)) return undefined;
  reportAbbreviation(reader, at);
  const name = wordsOf(reader, at, end);
  const kind: AgencyKind = "unknown";
  return {
    stem: name,
    name,
    kind,
    level: "unstated",
    rank: 1,
    collective: false,
    known: false,
    start: at,
    distributes: false,
    end,
  };
}

/** A word with a toned or plain vowel between consonants reads as a word, not as initials. */
function isVowelled(text: string): boolean {
  return /[AEIOUYĂÂÊÔƠƯ]/.test(text.normalize("NFC")) || text.normalize("NFD") !== text;
}

/** Brackets, roles, colons after an item. */
function readAfter(reader: Reader, position: Position, items: ListItem[]): void {
  for (;;) {
    const key = keyAt(reader, position.at);
    if (key === "(") readBrackets(reader, position, items);
    else if (key === ":") {
      giveDuty(reader, position, items, position.at + 1);
      return;
    } else if (!readVerb(reader, position, items)) return;
  }
}

function readBrackets(reader: Reader, position: Position, items: ListItem[]): void {
  const open = position.at;
  let close = open + 1;
  while (close < reader.tokens.length && keyAt(reader, close) !== ")") close += 1;
  const item = items.at(-1);
  const noun = longestMatch(LABEL_WORDS, reader.tokens, open + 1);
  const role =
    (noun === undefined ? undefined : roleAt(reader, noun.end)) ?? roleWordAt(reader, open + 1);
  const partner = role === undefined ? undefined : partnerAt(reader, role);
  if (partner !== undefined) {
    position.role = "coordinate";
    position.divided = true;
    position.at = partner;
    return;
  }
  if (item !== undefined) {
    if (role !== undefined && role.value !== "none") item.role = role.value;
    if (role === undefined || role.value === "none" || role.end < close) {
      const note = wordsOf(reader, open + 1, close);
      if (note !== "") item.note = note;
    }
  }
  position.at = close + 1;
}

/** A verb of doing after an item: its role, and what it is to do. */
function readVerb(reader: Reader, position: Position, items: ListItem[]): boolean {
  const at = keyAt(reader, position.at) === "-" ? position.at + 1 : position.at;
  const verb = roleAt(reader, at);
  if (verb === undefined || isBullet(reader, position.at)) return false;
  const partner = partnerAt(reader, verb);
  if (partner !== undefined) {
    position.role = "coordinate";
    position.divided = true;
    position.at = partner;
    return false;
  }
  const end = verb.value === "none" ? verb.end : verbsEnd(reader, verb.end);
  if (verb.value !== "none") giveRole(items, verb.value);
  if (verb.value !== "none" && endsDuty(reader, end)) position.at = end;
  else giveDuty(reader, position, items, at);
  return true;
}

/** Past the verbs that follow the first: `theo dõi, đôn đốc`, `chủ trì, phối hợp`. */
function verbsEnd(reader: Reader, at: number): number {
  let end = at;
  for (;;) {
    const joined = keyAt(reader, end) === "," || keyAt(reader, end) === AND ? end + 1 : end;
    const next = roleAt(reader, joined);
    if (next === undefined || next.value === "none") return end;
    if (partnerAt(reader, next) !== undefined) return end;
    end = next.end;
  }
}

function endsDuty(reader: Reader, at: number): boolean {
  const key = keyAt(reader, at);
  if (key === "" || key === ";" || key === "." || isBullet(reader, at)) return true;
  if (key !== "," && key !== AND) return startsBody(reader, at);
  return startsItem(reader, at + 1) || roleAt(reader, at + 1)?.value === "coordinate";
}

/** Gives a role to the last item and to those it is joined with by commas. */
function giveRole(items: readonly ListItem[], role: AgencyRole): void {
  const clause = items.at(-1)?.clause;
  for (const item of items) if (item.clause === clause) item.role ??= role;
}

/** Gives the words up to the end of the clause to the items of the clause, as their duty. */
function giveDuty(reader: Reader, position: Position, items: ListItem[], from: number): void {
  let end = from;
  while (end < reader.tokens.length && !dutyEnds(reader, end, from)) end += 1;
  const duty = { from, end: keyAt(reader, end - 1) === "." ? end - 1 : end };
  const clause = items.at(-1)?.clause;
  if (duty.end > duty.from) {
    for (const item of items) if (item.clause === clause) item.duty ??= duty;
  }
  position.at = end;
  position.divided = true;
  beginClause(position);
}

function dutyEnds(reader: Reader, at: number, from: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return true;
  if (at === from) return false;
  if (token.lineStart) {
    if (isBullet(reader, at) || listMarkEnd(reader, at) !== undefined) return true;
    if (token.capital && (startsBody(reader, at) || pluralAt(reader, at) !== undefined))
      return true;
  }
  if (token.key === ";") return startsItem(reader, at + 1) || isBullet(reader, at + 1);
  if (token.key !== ",") return false;
  const verb = roleAt(reader, at + 1);
  return verb !== undefined && partnerAt(reader, verb) !== undefined;
}

/** Words that are no body: a verb that belongs to the item before, or something not understood. */
function readWhatIsLeft(reader: Reader, position: Position, items: ListItem[]): void {
  if (items.length > 0 && readVerb(reader, position, items)) return;
  const from = position.at;
  let end = from + 1;
  while (end < reader.tokens.length && !leftoverEnds(reader, end)) end += 1;
  reader.findings.push({
    code: "unrecognized-agency",
    severity: "warning",
    message: {
      vi: `Không nhận ra cơ quan nào trong “${wordsOf(reader, from, end)}”`,
      en: `No agency was recognised in “${wordsOf(reader, from, end)}”`,
    },
    span: spanOf(reader, from, end),
  });
  position.at = end;
}

function leftoverEnds(reader: Reader, at: number): boolean {
  const key = keyAt(reader, at);
  return key === ";" || isBullet(reader, at) || (key === "," && startsItem(reader, at + 1));
}

function reportMissingSeparator(reader: Reader, at: number, end: number): void {
  reader.findings.push({
    code: "missing-separator",
    severity: "info",
    message: {
      vi: `Không có dấu phân cách trước “${wordsOf(reader, at, end)}”`,
      en: `Nothing divides “${wordsOf(reader, at, end)}” from what stands before it`,
    },
    span: spanOf(reader, at, end),
  });
}

/** `…` and `...`: there are more agencies than the list names. */
function reportOpenList(reader: Reader, at: number): number {
  let end = at + 1;
  while (/^[.v…]$/.test(keyAt(reader, end))) end += 1;
  reader.findings.push({
    code: "open-list",
    severity: "warning",
    message: {
      vi: "Danh sách còn bỏ ngỏ (dấu ba chấm)",
      en: "The list is left open by an ellipsis",
    },
    span: spanOf(reader, at, end),
  });
  return end;
}
