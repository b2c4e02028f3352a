import { parseAgencies, type AgencyList } from "../../agency/index.js";
import { parseDeadline, type DeadlineExpression } from "../../deadline/index.js";
import { findTargets, type Target } from "../../target/index.js";
import { isOnlyAgencies, isOnlyDeadline } from "./shifted-row.js";

/** What the words of cells say. Cells of a table that are written alike are read once. */
export interface CellReadings {
  readonly agenciesOf: (words: string) => AgencyList;
  readonly deadlineOf: (words: string) => DeadlineExpression;
  readonly targetsOf: (words: string) => readonly Target[];
  readonly isOnlyDeadline: (cell: string) => boolean;
  readonly isOnlyAgencies: (cell: string) => boolean;
}

/** What the caller knows beside the cells. */
interface KnownFacts {
  readonly glossary?: Readonly<Record<string, string>>;
  readonly year?: number;
}

/** A reader that remembers what it has read, as long as the reading of one table lasts. */
function remembering<Reading>(read: (words: string) => Reading): (words: string) => Reading {
  const readings = new Map<string, { readonly reading: Reading }>();
  return (words) => {
    let known = readings.get(words);
    if (known === undefined) {
      known = { reading: read(words) };
      readings.set(words, known);
    }
    return known.reading;
  };
}

/** The targets that words state; figures they only report are none. */
export function targetsIn(words: string, { year }: Pick<KnownFacts, "year">): readonly Target[] {
  const { targets } = findTargets(words, year === undefined ? {} : { year });
  return targets.filter(({ role }) => role === "target");
}

/** The readers of the cells of one table. */
export function cellReadings(known: KnownFacts): CellReadings {
  const { glossary } = known;
  return {
    agenciesOf: remembering((words) =>
      parseAgencies(words, glossary === undefined ? {} : { glossary }),
    ),
    deadlineOf: remembering(parseDeadline),
    targetsOf: remembering((words) => targetsIn(words, known)),
    isOnlyDeadline: remembering(isOnlyDeadline),
    isOnlyAgencies: remembering(isOnlyAgencies),
  };
}
