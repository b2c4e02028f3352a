import { cursorAt } from "../../reading/index.js";
import { joinCoordinates, joinPopulations } from "../clause/coordinate.js";
import { divide, type Clause } from "../clause/divide.js";
import { withoutGradesOfShares } from "../clause/grade-of-share.js";
import { scan } from "../clause/scan.js";
import { segments } from "../clause/segment.js";
import { RESULTS } from "../data/context-words.js";
import type { TargetOptions } from "../target.js";
import { placeOf, type Reader } from "../token/reader.js";
import { assemble } from "./assemble.js";
import type { Draft } from "./draft.js";
import { roleMarks, type RoleMark } from "./role.js";
import { readNone, readRequirements, readTrends } from "./statement.js";

/** Reads all targets of a text. */
export function readDrafts(whole: Reader, options: TargetOptions): Draft[] {
  const drafts: Draft[] = [];
  let underResults = false;
  for (const clause of joinPopulations(whole, divide(cursorAt(whole, 0)))) {
    const { start, end, bulleted } = clause;
    const reader: Reader = { ...whole, position: start, start, end };
    underResults &&= bulleted;
    drafts.push(...readClause(reader, options, underResults));
    underResults ||= opensResults(reader, clause);
  }
  return drafts;
}

/** `Kết quả:` at the end of a clause: the items below it are facts. */
function opensResults(reader: Reader, clause: Clause): boolean {
  const closed = reader.pieces[clause.end - 1]?.key === ":";
  return closed && placeOf(reader, RESULTS, clause) !== undefined;
}

function readClause(reader: Reader, options: TargetOptions, underResults: boolean): Draft[] {
  const parts = withoutGradesOfShares(reader, scan(reader));
  const found = segments(reader, parts);
  if (found.length === 0) {
    const trends = readTrends(reader, parts);
    if (trends.length > 0 || reader.mode === "running") return trends;
    return [readNone(reader, parts) ?? readRequirements(reader, parts) ?? []].flat();
  }
  const marks = roleMarks(reader);
  // A time before the first bound, with nothing before it but an opening, is meant for all.
  const [first, second] = parts;
  const time = first?.kind === "time" ? first : first?.kind === "bound" ? undefined : second;
  const drafts: Draft[] = [];
  const measured = found.some(({ bound }) => bound.bound.factual === true);
  let mark: RoleMark | undefined;
  let next = 0;
  for (const segment of joinCoordinates(reader, found)) {
    for (; (marks[next]?.position ?? Infinity) <= segment.bound.start; next++) mark = marks[next];
    drafts.push(
      assemble(reader, segment, {
        options,
        underResults,
        time: time?.kind === "time" ? time : undefined,
        mark,
        measured,
        metric: drafts.at(-1)?.fields.metric,
      }),
    );
  }
  return drafts;
}
