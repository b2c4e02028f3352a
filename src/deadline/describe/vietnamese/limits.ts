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
  if (from !== undefined) return [`kể từ ${periodWords(from)}`];
  if (to === undefined) return [""];
  const end = periodWords(to);
  // After "hằng năm" a bare day could be the day on which it falls due.
  return [`đến hết ${end}`, `từ nay đến hết ${end}`, `từ nay đến ${end}`];
}

/** `từ tháng 3/2022 đến tháng 6/2022`. */
export function rangeOf(first: WrittenPeriod, last: WrittenPeriod): string {
  return `từ ${periodWords(first)} đến ${periodWords(last)}`;
}
