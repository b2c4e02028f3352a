import type { WrittenLimits, WrittenPeriod } from "../../timing.js";
import { periodWords } from "./period.js";

/**
 * From when to when something goes on: `trong năm 2022`, `từ quý II/2022 đến quý IV/2022`,
 * `kể từ tháng 4/2022`, `đến hết năm 2025`.
 *
 * @returns The ways to say it, the best first; one empty text when nothing limits it.
 */
export function limitWords({ from, to }: WrittenLimits): readonly string[] {
  if (from !== undefined && to !== undefined) {
    return periodWords(from) === periodWords(to)
      ? [`trong ${periodWords(from)}`]
      : [rangeOf(from, to)];
  }
  if (from !== undefined) return [openBeginning(from)];
  if (to === undefined) return [""];
  const end = periodWords(to);
  // After "hằng năm" a bare day could be the day on which it falls due.
  return [`đến hết ${end}`, `từ nay đến hết ${end}`, `từ nay đến ${end}`];
}

/** `kể từ tháng 4/2022`; a run of years goes on with the years after it. */
function openBeginning(from: WrittenPeriod): string {
  const words = periodWords(from);
  return from.shape === "years" ? `trong ${words} và những năm tiếp theo` : `kể từ ${words}`;
}

/** `từ tháng 3/2022 đến tháng 6/2022`, `từ năm 2022 đến năm 2025`. */
export function rangeOf(first: WrittenPeriod, last: WrittenPeriod): string {
  if (first.shape === "years" && periodWords(first) === periodWords(last)) {
    return `từ năm ${first.first} đến năm ${first.last}`;
  }
  return `từ ${periodWords(first)} đến ${periodWords(last)}`;
}
