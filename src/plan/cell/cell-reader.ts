import { parseAgencies, type AgencyList } from "../../agency/index.js";
import { parseCitations, type Citation } from "../../citation/index.js";
import { parseDeadline, type DeadlineExpression } from "../../deadline/index.js";
import { findTargets, type Target } from "../../target/index.js";
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
interface KnownOfCells {
  readonly glossary?: Readonly<Record<string, string>> | undefined;
  readonly year?: number | undefined;
}

/** A reader of the cells of one table, which remembers them as long as the table is read. */
export function cellReader({ glossary, year }: KnownOfCells): CellReader {
  const deadlineOf = remembered((text) => parseDeadline(text));
  const named = remembered((text) => parseAgencies(text));
  return {
    agenciesIn:
      glossary === undefined ? named : remembered((text) => parseAgencies(text, { glossary })),
    deadlineOf,
    targetsIn: remembered((words) => targetsIn(words, { year })),
    citationsIn: remembered((words) => parseCitations(words).citations),
    listedLines: remembered(listedLines),
    saysTimes: remembered((cell) => saysTimes(cell, deadlineOf)),
    saysOnlyTimes: remembered((cell) => saysOnlyTimes(cell, deadlineOf)),
    saysOnlyAgencies: remembered((cell) => {
      const text = shortText(cell);
      return text !== undefined && saysOnlyAgencies(cell, named(text), deadlineOf);
    }),
  };
}

/** The targets that words state; figures they only report are none. */
export function targetsIn(
  words: string,
  { year }: { readonly year?: number | undefined },
): readonly Target[] {
  const { targets } = findTargets(words, defined({ year }));
  return targets.filter(({ role }) => role === "target");
}
