import { at, cursorAt } from "../../reading/index.js";
import type { Time } from "../aside/time.js";
import type { Bound } from "../bound/bound.js";
import { FACTS, NO_FACTS, VERBS_WITH_HIEN } from "../data/context-words.js";
import { STRIVING } from "../data/name-words.js";
import type { Target, TargetOptions } from "../target.js";
import { is, type Reader } from "../token/reader.js";

/** Words of a clause that speak for a role, in their order. */
export interface RoleMark {
  readonly position: number;
  readonly strives: boolean;
}

/** What the clause of a bound says of its role. */
export interface Circumstances {
  readonly options: TargetOptions;
  /** The nearest words before the bound that speak for a role. */
  readonly mark: RoleMark | undefined;
  /** Whether the item stands under a heading of results. */
  readonly underResults: boolean;
  /** Whether a figure of the clause looks like one that was found: so were those beside it. */
  readonly measured: boolean;
}

/**
 * Says whether a figure is aimed at or was found; `inferred` where only its look speaks for that.
 *
 * ```
 * Phấn đấu đạt 43/80 điểm      Đến nay, đã số hóa 80% hồ sơ      đạt 41,27/80 điểm
 * aimed at                     found                             found, by its look
 * ```
 */
export function roleOf(
  { mark, options, underResults, measured }: Circumstances,
  bound: Bound,
  times: readonly Time[],
): Pick<Target, "role" | "modality"> & { readonly inferred?: true } {
  if (mark?.strives === true) return { role: "target", modality: "strive" };
  const report = underResults || options.document === "report";
  if (mark !== undefined || report || isEarlier(times, options)) return { role: "reported" };
  const beside = measured && (bound.extent ?? bound.comparator) === "reach";
  const look = bound.factual === true || beside;
  return look ? { role: "reported", inferred: true } : { role: "target" };
}

/** Finds the words of a clause that speak for a role. */
export function roleMarks(reader: Reader): RoleMark[] {
  const marks: RoleMark[] = [];
  const here = cursorAt(reader, reader.start);
  for (; here.position < here.end; here.position += 1) {
    const strives = at(here, STRIVING);
    if (strives || isFact(here)) marks.push({ position: here.position, strives });
  }
  return marks;
}

function isFact(reader: Reader): boolean {
  if (!at(reader, FACTS)) return false;
  if (is(reader, "hiện") && at(reader, VERBS_WITH_HIEN, -1)) return false;
  return reader.position === reader.start || !at(reader, NO_FACTS);
}

/** `Năm 2019 đạt 85%` in a document of 2021. */
function isEarlier(times: readonly Time[], { year }: TargetOptions): boolean {
  if (year === undefined) return false;
  return times.some(({ deadline }) =>
    deadline.clauses.some(({ timing }) => {
      const period = timing.kind === "within" ? (timing.until ?? timing.period) : undefined;
      if (period === undefined) return false;
      if (period.shape === "years" || period.shape === "school-year") return false;
      return period.year !== undefined && period.year < year;
    }),
  );
}
