import { fold, sourceSpan } from "../../text/index.js";
import { RESULTS } from "../data/context-words.js";
import { tokenise } from "../lexer/tokenise.js";
import type { Target, TargetOptions } from "../target.js";
import { assemble } from "./assemble.js";
import { divide, type Clause } from "./clause.js";
import { joinCoordinates, joinPopulations } from "./coordinate.js";
import { targetOf, type Draft } from "./draft.js";
import { withoutGradesOfShares } from "./grade-of-share.js";
import { placeOf, type Reader, type ReadingMode } from "./reader.js";
import { roleMarks, type RoleMark } from "./role.js";
import { scan } from "./scan.js";
import { segments } from "./segment.js";
import { readNone, readRequirements, readTrends } from "./statement.js";

/** Reads all targets of a text, in one of the modes. */
export function readTargets(text: string, mode: ReadingMode, options: TargetOptions): Target[] {
  // In running text a tab parts the cells of a table; the sign of a cell is as long.
  const folded = fold(mode === "running" ? text.replaceAll("\t", "|") : text);
  const tokens = tokenise(folded.text);
  const whole = { text: folded.text, tokens, mode, position: 0, start: 0, end: tokens.length };
  const drafts: Draft[] = [];
  let underResults = false;
  for (const clause of joinPopulations(whole, divide(whole))) {
    const { start, end, bulleted } = clause;
    const reader: Reader = { ...whole, position: start, start, end };
    underResults &&= bulleted;
    drafts.push(...readClause(reader, options, underResults));
    underResults ||= opensResults(reader, clause);
  }
  return drafts.map((draft) =>
    targetOf(text, draft, ({ start, end }) =>
      sourceSpan(folded, tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0),
    ),
  );
}

/** `Kết quả:` at the end of a clause: the items below it are facts. */
function opensResults(reader: Reader, clause: Clause): boolean {
  const closed = reader.tokens[clause.end - 1]?.name === ":";
  return closed && placeOf(reader, RESULTS, clause) !== undefined;
}

function readClause(reader: Reader, options: TargetOptions, underResults: boolean): Draft[] {
  const pieces = withoutGradesOfShares(reader, scan(reader));
  const parts = segments(reader, pieces);
  if (parts.length === 0) {
    const trends = readTrends(reader, pieces);
    if (trends.length > 0 || reader.mode === "running") return trends;
    return [readNone(reader, pieces) ?? readRequirements(reader, pieces) ?? []].flat();
  }
  const marks = roleMarks(reader);
  // A time before the first bound, with nothing before it but an opening, is meant for all.
  const [first, second] = pieces;
  const time = first?.kind === "time" ? first : first?.kind === "bound" ? undefined : second;
  const drafts: Draft[] = [];
  const measured = parts.some(({ bound }) => bound.bound.factual === true);
  let mark: RoleMark | undefined;
  let next = 0;
  for (const part of joinCoordinates(reader, parts)) {
    while ((marks[next]?.position ?? Infinity) <= part.bound.start) {
      mark = marks[next];
      next += 1;
    }
    drafts.push(
      assemble(reader, part, {
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
