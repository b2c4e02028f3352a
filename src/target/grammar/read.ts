import { fold, sourceSpan } from "../../text/index.js";
import { tokenise } from "../lexer/tokenise.js";
import type { Token } from "../lexer/token.js";
import type { Target, TargetOptions } from "../target.js";
import { assemble } from "./assemble.js";
import { divide, type Clause } from "./clause.js";
import { targetOf, type Draft, type SpanOf } from "./draft.js";
import { joinCoordinates, joinPopulations } from "./coordinate.js";
import type { Piece } from "./reading.js";
import { phraseAt, phrases, type Reader, type ReadingMode } from "./reader.js";
import { roleMarks } from "./role.js";
import { scan } from "./scan.js";
import { segments, withoutGradesOfShares } from "./segment.js";
import { readNone, readRequirements, readTrend } from "./statement.js";

/** Reads all targets of a text, in one of the two modes. */
export function readTargets(text: string, mode: ReadingMode, options: TargetOptions): Target[] {
  // In running text a tab parts the cells of a table; the sign of a cell is as long.
  const folded = fold(mode === "running" ? text.replaceAll("\t", "|") : text);
  const tokens = tokenise(folded.text);
  const spanOf: SpanOf = ({ start, end }) =>
    sourceSpan(folded, tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const clauses = joinPopulations(folded.text, tokens, divide(folded.text, tokens));
  const drafts: Draft[] = [];
  let underResults = false;
  for (const clause of clauses) {
    if (!clause.bulleted) underResults = false;
    const reader: Reader = {
      text: folded.text,
      tokens,
      mode,
      position: clause.start,
      start: clause.start,
      end: clause.end,
    };
    drafts.push(...readClause(reader, options, underResults));
    underResults = opensResults(tokens, clause) || (clause.bulleted && underResults);
  }
  return drafts.map((draft) => targetOf(text, draft, spanOf));
}

const RESULTS = /* @__PURE__ */ phrases(["kết quả", "kết quả thực hiện", "kết quả đạt được"]);

/** `Kết quả:` at the end of a clause: the items below it are facts. */
function opensResults(tokens: readonly Token[], { start, end }: Clause): boolean {
  if (tokens[end - 1]?.name !== ":") return false;
  const reader: Reader = { text: "", tokens, mode: "running", position: start, start, end };
  for (; reader.position < end; reader.position++) {
    if (phraseAt(reader, RESULTS) !== undefined) return true;
  }
  return false;
}

function readClause(reader: Reader, options: TargetOptions, underResults: boolean): Draft[] {
  const pieces = withoutGradesOfShares(reader, scan(reader));
  const parts = segments(reader, pieces);
  if (parts.length === 0) {
    const stated = readStatement(reader, pieces);
    return stated === undefined ? [] : [stated];
  }
  const marks = roleMarks(reader);
  const time = headTime(pieces);
  const drafts: Draft[] = [];
  for (const part of joinCoordinates(reader, parts)) {
    const draft = assemble(reader, part, {
      options,
      underResults,
      time,
      marks,
      metric: drafts.at(-1)?.fields.metric,
    });
    drafts.push(draft);
  }
  return drafts;
}

function readStatement(reader: Reader, pieces: readonly Piece[]): Draft | undefined {
  const trend = readTrend(reader, pieces);
  if (trend !== undefined || reader.mode === "running") return trend;
  return readNone(reader, pieces) ?? readRequirements(reader, pieces);
}

/** A time before the first bound, with nothing before it but an opening, is meant for all. */
function headTime(pieces: readonly Piece[]): Extract<Piece, { kind: "time" }> | undefined {
  const bound = pieces.findIndex(({ kind }) => kind === "bound");
  const time = pieces.findIndex(({ kind }) => kind === "time");
  if (time < 0 || time > bound || time > 1) return undefined;
  const piece = pieces[time];
  return piece?.kind === "time" ? piece : undefined;
}
