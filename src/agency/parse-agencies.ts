import {
  cutText,
  dividedText,
  joinedLetters,
  lexiconOfKeys,
  mendedText,
  spanOf,
  wordsOf,
  type CutText,
  type Lexicon,
  type MendedText,
} from "../reading/index.js";
import {
  defined,
  findingOf,
  requireKind,
  requireList,
  requireOptions,
  sliceSpan,
  spanInSource,
} from "../text/index.js";
import type { Agency, AgencyFindingCode, AgencyList, ParseAgenciesOptions } from "./agency.js";
import { FINDINGS } from "./data/findings.js";
import { GLUED_VERBS } from "./data/phrases.js";
import { readList } from "./list-reader.js";
import type { ListItem } from "./list-item.js";
import { cellOf, type Cell } from "./cell.js";
import { withLostTones } from "./lost-tones.js";
import { reportLost } from "./lost-words.js";
import { restoreLevels } from "./shared-levels.js";

/**
 * Reads the agencies of a cell: lists, elided names, groups, roles and duties.
 *
 * Never throws on text. What names no agency comes back as a finding; an abbreviation that only the
 * office itself can explain is kept as written, with a finding, unless the glossary explains it.
 *
 * @param text - The text of a lead, coordination or implementation column.
 * @param options - What the caller knows: the office's own abbreviations.
 * @returns The agencies in the order of the text, with spans into it.
 * @throws ChisoError `invalid-data` for what is no text, `invalid-option` for other options.
 * @example
 * ```ts
 * import { parseAgencies } from "chiso/agency";
 * const { agencies } = parseAgencies("Sở TN&MT; UBND cấp huyện, cấp xã");
 * agencies.map((agency) => agency.name);
 * // ["Sở Tài nguyên và Môi trường", "Ủy ban nhân dân cấp huyện", "Ủy ban nhân dân cấp xã"]
 * ```
 */
export function parseAgencies(text: string, options: ParseAgenciesOptions = {}): AgencyList {
  const call = 'parseAgencies(text, { glossary: { VPTC: "Văn phòng tổng cục" } })';
  requireKind(text, "text", call);
  requireOptions(options, "glossary:object persons:boolean", call);
  requireList(Object.values(options.glossary ?? {}), "text", call, "glossary");
  return readAgencies(cutText(text), options);
}

/**
 * Reads the agencies of a cell that is already cut: see {@link parseAgencies}.
 *
 * @internal
 */
export function readAgencies(given: CutText, options: ParseAgenciesOptions = {}): AgencyList {
  const whole = joinedLetters(given) ?? given;
  const spelled = mendedText(whole);
  const mended = spelled?.cut ?? whole;
  const divided = dividedText(mended, undefined, GLUED_VERBS);
  const toneless = divided?.cut ?? mended;
  const toned = withLostTones(toneless);
  const cell = cellOf(toned?.cut ?? toneless, glossaryOf(options.glossary ?? {}), options.persons);
  tell(cell, "misspelt-words", whole, spelled?.mended);
  tell(cell, "glued-words", mended, divided?.glued);
  tell(cell, "misspelt-words", toneless, toned?.mended);
  const items = readList(cell);
  restoreLevels(items);
  reportLost(cell, items);
  return {
    text: given.folded.source,
    agencies: items.map((item) => agencyOf(cell, item)),
    findings: cell.findings,
  };
}

/** Tells of the words of a text that were mended before it was read. */
function tell(
  cell: Cell,
  code: AgencyFindingCode,
  { folded }: CutText,
  words: MendedText["mended"] = [],
): void {
  for (const { start, end } of words) {
    const span = spanInSource(folded, start, end);
    cell.findings.push(findingOf(FINDINGS, code, span, folded.text.slice(start, end)));
  }
}

function glossaryOf(glossary: Readonly<Record<string, string>>): Lexicon<string> {
  const keys = (short: string): string[] => cellOf(cutText(short)).pieces.map(({ key }) => key);
  return lexiconOfKeys(
    Object.entries(glossary).map(([short, meaning]) => [keys(short), meaning] as const),
  );
}

function agencyOf(cell: Cell, item: ListItem): Agency {
  const { reading, role, duty, notes, holder } = item;
  const { name, kind, level, collective, members, qualifier } = reading;
  const span = spanOf(cell, reading.start, reading.end);
  return defined({
    text: sliceSpan(cell.folded.source, span),
    name,
    kind,
    level,
    collective,
    members,
    place: reading.area?.place,
    qualifier,
    role,
    duty: duty === undefined ? undefined : wordsOf(cell, duty.start, duty.end),
    note:
      notes.length === 0
        ? undefined
        : notes.map(({ start, end }) => wordsOf(cell, start, end)).join("; "),
    holder,
    span,
    dutySpan: duty === undefined ? undefined : spanOf(cell, duty.start, duty.end),
  });
}
