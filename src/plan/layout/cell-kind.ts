import { parseAgencies, type AgencyList } from "../../agency/index.js";
import { saysOnlyAgencies, saysOnlyTimes } from "../cell/only.js";
import { isBlank, oneLine } from "../cell/plain-text.js";
import type { ColumnRole } from "../grid/data/header-words.js";

/** What the words of a cell look like, before its column is known. */
export type CellKind = ReturnType<typeof kindOf>;

const CODE = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXL]{1,6}|[A-ZĐa-zđ])[.):]{0,2}$/;
const NUMBERED = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXL]{1,6}|[A-ZĐa-zđ])[.)]{1,2}\s*\S/;
/** What a task produces, though a reader of agencies could take the word for a name. */
const OUTPUT_WORD =
  /^[-+•*\s]*(?:báo cáo|kế hoạch|quyết định|văn bản|công văn|tờ trình|danh mục|thông báo|hướng dẫn|biên bản|nghị quyết)(?!\p{L})/iu;
/** Longer words say more than who or when. */
const LONGEST_NAME = 200;

/** Looks at the words of a cell, closely only where something asks. */
export function kindOf(cell: string) {
  const text = cell.length > 20_000 ? cell : oneLine(cell);
  const short = text.length <= LONGEST_NAME;
  const isCode = short && CODE.test(text);
  const mayName = short && !isCode && !OUTPUT_WORD.test(text);
  let isDeadline: boolean | undefined;
  let isAgencies: boolean | undefined;
  let read: AgencyList | undefined;
  const list = (): AgencyList => (read ??= parseAgencies(text));
  return {
    text,
    blank: isBlank(cell),
    /** A number or letter and nothing else: `12`, `IV.`, `a)`. */
    isCode,
    /** A number or letter before words: `IV. Cải cách`, `a) Tiếp cận`. */
    isNumbered: !isCode && NUMBERED.test(text),
    isBulleted: /^[-+•*]\s*\S/.test(text),
    /** Times and nothing else. */
    get isDeadline(): boolean {
      return (isDeadline ??= short && !isCode && saysOnlyTimes(text));
    },
    /** Agencies and nothing else. */
    get isAgencies(): boolean {
      return (isAgencies ??= mayName && saysOnlyAgencies(text, list()));
    },
    /** Names agencies without a sign between them: mostly those of two cells. */
    get runsOn(): boolean {
      return this.isAgencies && list().findings.some(({ code }) => code === "missing-separator");
    },
    /** Begins with the name of an agency, whatever follows. */
    get beginsWithAgency(): boolean {
      return mayName && (this.isAgencies || (startsWithAgency(list()) && !this.isDeadline));
    },
  };
}

/** Looks at the words of each cell once: the same names come again and again. */
export type KindReader = (text: string) => CellKind;

function startsWithAgency({ agencies: [first] }: AgencyList): boolean {
  return first !== undefined && first.kind !== "unknown" && first.span.start <= 2;
}

/** How badly a cell fits a column: 0 is neutral, less is better. */
export function misfit(kind: CellKind, role: ColumnRole | undefined): number {
  if (kind.blank) return 0.5;
  switch (role) {
    case "number":
      if (kind.isCode) return -5;
      return kind.text.length <= 6 ? 2 : 9;
    case "section":
      if (kind.isCode || kind.isBulleted || kind.isDeadline) return 6;
      return kind.text.length <= LONGEST_NAME ? -1 : 5;
    case "measure":
      if (kind.isCode || kind.isBulleted || kind.isDeadline) return 6;
      if (kind.isNumbered) return -4;
      return kind.text.length <= LONGEST_NAME ? 0 : 4;
    case "lead":
    case "coordinate":
    case "implement":
    case "monitor":
      return misfitOfAgencies(kind);
    case "deadline":
      if (kind.isDeadline) return -5;
      if (kind.isCode || kind.isAgencies) return 6;
      return kind.text.length <= LONGEST_NAME ? 3 : 7;
    case "task":
    case "output":
    case "target":
    case "result":
      return misfitOfWords(kind);
    default:
      return kind.isCode ? 2 : 1;
  }
}

function misfitOfAgencies(kind: CellKind): number {
  if (kind.isAgencies) return kind.runsOn ? 0 : -4;
  if (kind.isCode || kind.isDeadline) return 7;
  if (kind.beginsWithAgency && !/^[\d-]/.test(kind.text)) return 0;
  return kind.text.length <= LONGEST_NAME ? 3 : 6;
}

function misfitOfWords(kind: CellKind): number {
  if (kind.isCode) return 6;
  if (kind.isDeadline) return 4;
  if (kind.isAgencies) return 3;
  return kind.isBulleted || kind.text.length > 60 ? -1 : 0;
}
