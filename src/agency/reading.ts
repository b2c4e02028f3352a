import type { Agency, AgencyLevel } from "./agency.js";
import type { Head } from "./data/heads.js";
import type { AreaWord } from "./vocabulary.js";

/** A level or a place that stands after the name of a body. */
export interface AreaReading extends Pick<Agency, "level" | "collective" | "place"> {
  /** The canonical words: `cấp huyện`, `thị xã La Gi`, `các huyện, thị xã, thành phố`. */
  readonly words: string;
  /** The word of the level, where places follow it one after another: `huyện`. */
  readonly distributes?: AreaWord;
  /** The word of the level before a place: `xã` in `xã Mộc Châu`. */
  readonly word?: AreaWord;
  /** Whether the level stands alone, without `cấp`, `các` or a place. */
  readonly bare?: boolean;
  readonly end: number;
}

/** Where the words of a head stand in the cell. */
export interface HeadWords {
  readonly start: number;
  readonly end: number;
  /** The words among them that make a row of it, and no part of a name: `Giám đốc các Sở: …`. */
  readonly many?: Pick<HeadWords, "start" | "end">;
  /** Whether it is an office that somebody holds in each of the bodies: `Thủ trưởng các cơ quan: …`. */
  readonly office?: boolean;
}

/** A name as read, before it becomes an agency. */
export interface NameReading extends Pick<
  Agency,
  "name" | "kind" | "level" | "collective" | "members"
> {
  /** The canonical name without level or place. */
  readonly stem: string;
  /** How far up it stands: see {@link Head}. */
  readonly rank: number;
  readonly area?: AreaReading;
  /** How the name begins, absent for groups and unknown abbreviations. */
  readonly head?: Head;
  /** The body that it belongs to, where words behind the name say so. */
  readonly owner?: Pick<Agency, "name" | "kind" | "level"> & {
    readonly area?: AreaReading | undefined;
  };
  /** The head of a whole row of names, as words of the cell: `Các Vụ: Pháp chế, Tài chính`. */
  readonly row?: HeadWords;
  /** The words before the hamlet or place that ends the name, and the level of that. */
  readonly tail?: Pick<AreaReading, "level"> & {
    readonly head: string;
    readonly word: AreaReading["word"] | undefined;
    /** Whether `các` says that names of such places follow. */
    readonly several?: boolean;
  };
  /** Of a school with a name of its own, the words before it: `Trường Tiểu học`. */
  readonly base?: string;
  /** Whether its own words are a field that the vocabulary knows. */
  readonly known: boolean;
  readonly end: number;
}

/** A body or a group, with the words that narrow it down. */
export interface BodyReading extends NameReading, Pick<Agency, "qualifier"> {
  /** Index of its first word. */
  readonly start: number;
  /** Of a person, whether a salutation stands before the name, as it may for those that follow. */
  readonly spoken?: boolean;
}

/** What is known of a body before its name is: from its head, its noun, or nothing. */
type Standing = Pick<NameReading, "kind" | "level"> & { readonly rank?: number };

/** What is known of an abbreviation that no list explains. */
export const UNKNOWN: Standing = { kind: "unknown", level: "unstated" };

/** One body of a name, before a level, a place or an owner is added. */
export function named(stem: string, { kind, level, rank = 1 }: Standing, end: number): NameReading {
  return { stem, name: stem, kind, level, rank, collective: false, known: true, end };
}

/** One body of a head and words of its own. */
export function headed(stem: string, head: Head, end: number): NameReading {
  return { ...named(stem, head, end), head };
}

/** Adds a level or place to a name, where there is one. */
export function withArea(reading: NameReading, area: AreaReading | undefined): NameReading {
  if (area === undefined) return reading;
  const command = reading.kind === "military";
  const fixed = reading.head?.level === "province" && !area.collective && !command;
  return {
    ...reading,
    name: `${reading.stem} ${area.words}`,
    level: fixed || area.level === "unstated" ? reading.level : area.level,
    collective: reading.collective || (area.collective && area.distributes === undefined),
    area,
    end: area.end,
  };
}

/** Several bodies of one name: `Các trường`. */
export function pluralName(name: string): string {
  return `Các ${lowerFirst(name)}`;
}

/** Capital first letter, for a name that begins with a common noun. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Small first letter, for a group that stands inside a name. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The level of what belongs to a body: `Sở` alone is the office that writes the plan. */
export function levelWithin({ head, stem, level }: NameReading): AgencyLevel {
  return head?.kind === "department" && stem === head.name ? "internal" : level;
}

/** Whether one head serves several fields in a row: `Sở Nội vụ, Tài chính`. */
export function sharesFields({ kind }: Head): boolean {
  return kind === "department" || kind === "ministry" || kind === "division";
}

/** Whether a group is one of people, who belong to a body. */
export function isPeople({ kind }: Pick<NameReading, "kind">): boolean {
  return kind === "staff" || kind === "official";
}

/** How names begin that are hardly ever whole without the words behind them. */
const BEGINNINGS =
  /^(?:Văn phòng|Phòng|Ban|Tổ|Đội|Khoa|Sở|(?:Chi |Tổng )?[Cc]ục|Vụ|Viện|Trung tâm|Trạm|Thanh tra|Chi nhánh|Phòng giao dịch|Thường trực|Trường|(?:Tổng c|C)ông (?:ty|đoàn)|Tập đoàn|Hội|Hiệp hội|Quỹ|Báo|Đài|Chi (?:bộ|ủy)|Đảng bộ|Bộ|Ủy ban|Cơ quan|Ban Quản lý|Ban (?:Biên|Chỉ|Tổ|Tuyên|Dân|Nội|Thường|Chấp) .*|Ủy ban Kiểm tra)$/;

/** Whether a name is the beginning of one alone, so that a line that ends with it goes on below. */
export function isBeginning({ stem, name }: NameReading): boolean {
  return stem === name && BEGINNINGS.test(stem);
}

/** People who are a body of their own, whatever they lead. */
const BOARD = /^(?:Ban (?:Tổng )?Giám (?:đốc|hiệu)|Tổ trưởng tổ dân phố|Trưởng thôn)$/;

/** Whether people are a body of their own, so that what stands on the line below is another. */
export function isBoard({ stem, name }: NameReading): boolean {
  return stem === name && BOARD.test(stem);
}
