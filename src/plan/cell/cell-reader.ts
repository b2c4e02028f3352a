import { readAgencies, type AgencyList } from "../../agency/index.js";
import { readCitations, type Citation } from "../../citation/index.js";
import { readDeadline, type DeadlineExpression } from "../../deadline/index.js";
import { cutText, type CutText } from "../../reading/index.js";
import {
  findTargets,
  readRunningTargets,
  type Target,
  type TargetList,
  type TargetOptions,
} from "../../target/index.js";
import { defined } from "../../text/index.js";
import { listedLines } from "./listed-lines.js";
import { saysOnlyAgencies, saysOnlyTimes, saysTimes, shortText } from "./only.js";
import { remembered } from "./remembered.js";

/**
 * Reads the cells of one table. The same words stand in many of its cells and are read once; what
 * comes of them is shared between the tasks.
 */
export interface CellReader {
  /** The agencies that words name, by the glossary of the office. */
  readonly agenciesIn: (text: string) => AgencyList;
  readonly deadlineOf: (text: string) => DeadlineExpression;
  /** The targets that words state; figures they only report are none. */
  readonly targetsIn: (words: string) => readonly Target[];
  readonly citationsIn: (words: string) => readonly Citation[];
  /** Lines of a cell when they are bulleted, else the whole cell as one. */
  readonly listedLines: (cell: string) => readonly string[];
  /** Whether a cell reads as times, the first of them without a word of what it is for. */
  readonly saysTimes: (cell: string) => boolean;
  /** Whether a cell says times and nothing else. */
  readonly saysOnlyTimes: (cell: string) => boolean;
  /** Whether a cell names agencies and nothing else. */
  readonly saysOnlyAgencies: (cell: string) => boolean;
}

/** What the caller of a reader knows. */
export interface KnownOfCells {
  readonly glossary?: Readonly<Record<string, string>> | undefined;
  readonly year?: number | undefined;
}

/** A reader of the cells of one table, which remembers them as long as the table is read. */
export function cellReader({ glossary, year }: KnownOfCells): CellReader {
  const cutOf = lastCut();
  const deadlineOf = remembered((text) => readDeadline(cutOf(text)));
  const named = remembered((text) => readAgencies(cutOf(text)));
  return {
    agenciesIn:
      glossary === undefined
        ? named
        : remembered((text) => readAgencies(cutOf(text), { glossary })),
    deadlineOf,
    targetsIn: remembered((words) => stated(readRunningTargets(cutOf(words), defined({ year })))),
    citationsIn: remembered((words) => readCitations(cutOf(words)).citations),
    listedLines: remembered(listedLines),
    saysTimes: remembered((cell) => saysTimes(cell, deadlineOf)),
    saysOnlyTimes: remembered((cell) => saysOnlyTimes(cell, deadlineOf)),
    saysOnlyAgencies: remembered((cell) => {
      const text = shortText(cell);
      return text !== undefined && saysOnlyAgencies(cell, named(text), deadlineOf);
    }),
  };
}

/** Cuts texts into pieces. Several readers look at one cell, one after another: it is cut once. */
function lastCut(): (text: string) => CutText {
  let last: { readonly text: string; readonly cut: CutText } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, cut: cutText(text) };
    return last.cut;
  };
}

/** The targets that words state; figures they only report are none. */
export function targetsIn(words: string, known: TargetOptions): readonly Target[] {
  return stated(findTargets(words, known));
}

function stated({ targets }: TargetList): readonly Target[] {
  return targets.filter(({ role }) => role === "target");
}
