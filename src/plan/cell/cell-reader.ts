import { readAgencies } from "../../agency/index.js";
import { readCitations } from "../../citation/index.js";
import { readDeadline } from "../../deadline/index.js";
import { cutText, type CutText } from "../../reading/index.js";
import * as target from "../../target/index.js";
import { defined } from "../../text/index.js";
import { namedOutputs } from "./divide-outputs.js";
import { saysOnlyAgencies, saysOnlyTimes, saysTimes, shortText } from "./only.js";
import { listedLines } from "./plain-text.js";
import { remembered } from "./remembered.js";

/** What the caller of a reader knows. */
export interface KnownOfCells {
  readonly glossary?: Readonly<Record<string, string>> | undefined;
  readonly year?: number | undefined;
}

/**
 * Reads the cells of one table. The same words stand in many of its cells and are read once, as long
 * as the table is read; what comes of them is shared between the tasks.
 */
export type CellReader = ReturnType<typeof cellReader>;

/** A reader of the cells of one table. */
export function cellReader({ glossary, year }: KnownOfCells) {
  const cutOf = lastCut();
  const deadlineOf = remembered((text) => readDeadline(cutOf(text)));
  const named = remembered((text) => readAgencies(cutOf(text)));
  return {
    /** The agencies that words name, by the glossary of the office. */
    agenciesIn:
      glossary === undefined
        ? named
        : remembered((text) => readAgencies(cutOf(text), { glossary })),
    /** The agencies and persons of a cell whose heading says that it names persons. */
    personsIn: remembered((text) =>
      readAgencies(cutOf(text), defined({ glossary, persons: true })),
    ),
    deadlineOf,
    /** The targets that words state; figures they only report are none. */
    targetsIn: remembered((words) =>
      stated(target.readRunningTargets(cutOf(words), defined({ document: PLAN, year }))),
    ),
    citationsIn: remembered((words) => readCitations(cutOf(words)).citations),
    /** Lines of a cell when they are bulleted, else the whole cell as one. */
    listedLines: remembered(listedLines),
    /** The outputs that a cell names. */
    outputsIn: remembered(namedOutputs),
    /** Whether a cell reads as times, the first of them without a word of what it is for. */
    saysTimes: remembered((cell) => saysTimes(cell, deadlineOf)),
    /** Whether a cell says times and nothing else. */
    saysOnlyTimes: remembered((cell) => saysOnlyTimes(cell, deadlineOf)),
    /** Whether a cell names agencies and nothing else. */
    saysOnlyAgencies: remembered((cell) => {
      const text = shortText(cell);
      return text !== undefined && saysOnlyAgencies(cell, named(text), deadlineOf);
    }),
  };
}

/** A comparison with another year beside a figure says no result where a plan sets it. */
const PLAN = "plan";

/** Cuts texts into pieces. Several readers look at one cell, one after another: it is cut once. */
function lastCut(): (text: string) => CutText {
  let last: { readonly text: string; readonly cut: CutText } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, cut: cutText(text) };
    return last.cut;
  };
}

/** The targets that words state; figures they only report are none. */
export function targetsIn(words: string, known: target.TargetOptions): readonly target.Target[] {
  return stated(target.readRunningTargets(cutText(words), { document: PLAN, ...known }));
}

function stated({ targets }: target.TargetList): readonly target.Target[] {
  return targets.filter(({ role }) => role === "target");
}
