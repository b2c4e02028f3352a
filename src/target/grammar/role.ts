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
  /** First token of the clause and of the bound. */
  readonly start: number;
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
export function roleOf(reader: Reader, about: Circumstances): RoleReading {
  const strive = stands(reader, about.start, about.boundStart, STRIVING);
  if (strive) return { role: "target", strive, inferred: false };
  const found = (inferred: boolean): RoleReading => ({ role: "reported", strive: false, inferred });
  if (statesFact(reader, about.start, about.boundStart) || about.underResults) return found(false);
  if (isEarlier(about)) return found(false);
  if (about.options.document === "report") return found(false);
  if (about.bound.factual === true) return found(true);
  return { role: "target", strive: false, inferred: false };
}

function stands(
  reader: Reader,
  start: number,
  end: number,
  table: ReturnType<typeof phrases>,
): boolean {
  const inner = { ...reader, position: start };
  for (; inner.position < end; inner.position++) {
    if (phraseAt(inner, table) !== undefined) return true;
  }
  return false;
}

function statesFact(reader: Reader, start: number, end: number): boolean {
  const inner = { ...reader, position: start };
  for (; inner.position <= end; inner.position++) {
    const fact = phraseAt(inner, FACTS);
    if (fact === undefined) continue;
    const described = inner.position > start && phraseAt(inner, NO_FACTS) !== undefined;
    if (described) continue;
    if (inner.position < end || peek(inner).name === "chỉ" || fact.length > 1) return true;
  }
  return false;
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
