import { STRIVE_WORDS } from "../data/bound-words.js";
import { FACT_WORDS, NOT_A_FACT_AFTER } from "../data/context-words.js";
import type { TargetOptions, TargetRole } from "../target.js";
import type { Bound, Piece } from "./reading.js";
import { peek, phraseAt, phrases, type Reader } from "./reader.js";

const STRIVING = /* @__PURE__ */ phrases(STRIVE_WORDS);
const FACTS = /* @__PURE__ */ phrases(FACT_WORDS);
const NO_FACTS = /* @__PURE__ */ phrases(NOT_A_FACT_AFTER);

/** What the words around a bound say of its role. */
export interface RoleReading {
  readonly role: TargetRole;
  readonly strive: boolean;
  /** Whether only the look of the figure speaks for the role. */
  readonly inferred: boolean;
}

/** Circumstances of a bound. */
export interface Circumstances {
  readonly options: TargetOptions;
  /** The words of the clause that speak for a role. */
  readonly marks: readonly RoleMark[];
  /** First token of the bound. */
  readonly boundStart: number;
  readonly bound: Bound;
  readonly times: readonly Extract<Piece, { kind: "time" }>[];
  /** Whether the item stands under a heading of results. */
  readonly underResults: boolean;
}

/**
 * Says whether a figure is aimed at or was found.
 *
 * ```
 * Phấn đấu đạt 43/80 điểm      Đến nay, đã số hóa 80% hồ sơ      đạt 41,27/80 điểm
 * aimed at                     found                             found, by its look
 * ```
 */
export function roleOf(about: Circumstances): RoleReading {
  const mark = markBefore(about.marks, about.boundStart);
  if (mark?.strives === true) return { role: "target", strive: true, inferred: false };
  const found = (inferred: boolean): RoleReading => ({ role: "reported", strive: false, inferred });
  if (mark !== undefined || about.underResults || isEarlier(about)) return found(false);
  if (about.options.document === "report") return found(false);
  if (about.bound.factual === true) return found(true);
  return { role: "target", strive: false, inferred: false };
}

/** Words of a clause that speak for a role, in their order. */
export interface RoleMark {
  readonly position: number;
  readonly strives: boolean;
}

/** Finds the words of a clause that speak for a role. */
export function roleMarks(reader: Reader): RoleMark[] {
  const marks: RoleMark[] = [];
  for (let position = reader.start; position < reader.end; position++) {
    const here = { ...reader, position };
    if (isStriving(here)) marks.push({ position, strives: true });
    else if (isFact(here, position === reader.start)) marks.push({ position, strives: false });
  }
  return marks;
}

/** The last mark before or at a place: what stands nearest decides. */
function markBefore(marks: readonly RoleMark[], place: number): RoleMark | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.position ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1];
}

function isStriving(reader: Reader): boolean {
  return phraseAt(reader, STRIVING) !== undefined;
}

/** Syllables behind which `hiện` is part of a verb: `thực hiện có hiệu quả`. */
const VERBS_WITH_HIEN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["thực", "xuất", "phát", "thể", "biểu", "tái"],
]);

function isFact(reader: Reader, opens: boolean): boolean {
  if (phraseAt(reader, FACTS) === undefined) return false;
  const { name } = peek(reader);
  if (name === "hiện" && VERBS_WITH_HIEN.has(peek(reader, -1).name)) return false;
  return opens || phraseAt(reader, NO_FACTS) === undefined;
}

/** `Năm 2019 đạt 85%` in a document of 2021. */
function isEarlier({ options, times }: Circumstances): boolean {
  const { year } = options;
  if (year === undefined) return false;
  return times.some(({ deadline }) =>
    deadline.clauses.some(({ timing }) => {
      const period = timing.kind === "within" ? (timing.until ?? timing.period) : undefined;
      if (period === undefined || period.shape === "years" || period.shape === "school-year") {
        return false;
      }
      return period.year !== undefined && period.year < year;
    }),
  );
}
