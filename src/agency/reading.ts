import type { AgencyKind, AgencyLevel } from "./agency.js";
import type { AreaReading } from "./area-reader.js";
import type { Head, Rank } from "./data/heads.js";

/** A name as read, before it becomes an agency. */
export interface NameReading {
  /** The canonical name without level or place. */
  readonly stem: string;
  /** The canonical name. */
  readonly name: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly rank: Rank;
  readonly collective: boolean;
  readonly members?: readonly string[];
  readonly area?: AreaReading;
  /** How the name begins, absent for groups and unknown abbreviations. */
  readonly head?: Head;
  /** Whether its own words are a field that the vocabulary knows. */
  readonly known: boolean;
  readonly end: number;
}

/** Adds a level or place to a name. */
export function withArea(reading: NameReading, area: AreaReading): NameReading {
  const fixed = reading.head?.level === "province" && !area.collective;
  return {
    ...reading,
    name: `${reading.stem} ${area.words}`,
    level: fixed || area.level === "unstated" ? reading.level : area.level,
    collective: reading.collective || (area.collective && area.distributes === undefined),
    area,
    end: area.end,
  };
}

/** Small first letter, for a group that stands inside a name. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether one head serves several fields in a row: `Sở Nội vụ, Tài chính`. */
export function sharesFields(head: Head): boolean {
  return head.kind === "department" || head.kind === "ministry" || head.kind === "division";
}
