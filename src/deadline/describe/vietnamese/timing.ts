import type { ByTiming, WithinTiming } from "../../timing.js";
import { ROLLS } from "../data/vietnamese.js";
import type { DescribedClause } from "../reading.js";
import { eventWords } from "./event.js";
import { limitWords, rangeOf } from "./limits.js";
import { periodWords } from "./period.js";
import { recurringWords } from "./recurring.js";

/**
 * What a clause says of time, in the words of deadline columns.
 *
 * @returns The ways to say it, the best first; the words of the source where no time was found.
 */
export function timingWords({ timing, words }: DescribedClause): readonly string[] {
  switch (timing.kind) {
    case "by":
      return boundWords(timing);
    case "within":
      return withinWords(timing);
    case "recurring":
      return recurringWords(timing);
    case "ongoing":
      return limitWords(timing.limits ?? {}).map((limit) => `thường xuyên ${limit}`.trimEnd());
    case "event":
      return eventWords(timing, words);
    case "reference":
      return [`theo ${timing.authority}`, `đúng ${timing.authority}`, timing.authority];
    case "unstated":
    case "unrecognized":
      return [words];
  }
}

/** `trước 17h00 ngày 22/3/2022`, `chậm nhất ngày 15/6`, `đến hết quý II/2022`, `đến cuối năm`. */
function boundWords(timing: ByTiming): readonly string[] {
  const { moment, inclusive, time, roll } = timing;
  const hour = time === undefined ? "" : `${time.replace(":", "h")} `;
  const tail = roll === undefined ? "" : `, ${ROLLS[roll]}`;
  const words = `${hour}${periodWords(moment)}${tail}`;
  if (!inclusive) return [`trước ${words}`];
  if (timing.approximate) return [`định hướng đến ${words}`];
  const partial = moment.shape === "months" && moment.part !== undefined;
  const pointed = moment.shape === "day" || time !== undefined;
  if (pointed) return [`chậm nhất ${words}`, `đến hết ${words}`];
  return partial ? [`đến ${words}`, `chậm nhất ${words}`] : [`đến hết ${words}`];
}

/** `tháng 9/2021`, `trong năm`, `từ tháng 3 đến tháng 6`, `khoảng quý III/2022`. */
function withinWords({ period, until, approximate }: WithinTiming): readonly string[] {
  const about = approximate === undefined ? "" : "khoảng ";
  if (until !== undefined) return [`${about}${rangeOf(period, until)}`];
  const words = periodWords(period);
  const vague = period.shape === "months" && period.part !== undefined;
  return vague ? [words, `trong ${words}`] : [`${about}${words}`, `${about}trong ${words}`];
}
