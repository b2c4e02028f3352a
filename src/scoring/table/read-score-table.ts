import { defined, requireKind } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { sheetRows, textRows, type CellRow } from "./cells.js";
import { CALL, checkOptions, requireSheet } from "./check-call.js";
import { findColumns } from "./columns.js";
import { isMarkdown, markdownRows } from "./markdown-rows.js";
import { mergeScores, type DayRows } from "./merge-scores.js";
import { leave, readRow, unitsOn, type Draft, type Reading } from "./read-row.js";
import type * as table from "./score-table.js";
import { quoted, tableFinding } from "./table-finding.js";

/** Puts rows of one province and year together: equal ones are one, others none. */
function withoutDoubles(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = `${draft.on} ${draft.row.province.code}`;
    const group = groups.get(key) ?? [];
    group.push(draft);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { name } = first.row.province;
    const same = others.every(({ row }) =>
      row.scores.every((score, at) => score === first.row.scores[at]),
    );
    for (const { row, given } of others) {
      const code = same ? "scores-row-repeated" : "scores-row-doubled";
      reading.findings.push(tableFinding(code, { row: row.row }, { name, first: first.row.row }));
      leave(reading, given);
    }
    if (same) return first;
    leave(reading, first.given);
    return [];
  });
}

/** The rows by day. */
function byDay(drafts: readonly Draft[]): readonly DayRows[] {
  const days = new Map<PlainDate, table.ScoreRow[]>();
  for (const { on, row } of drafts) {
    const rows = days.get(on) ?? [];
    rows.push(row);
    days.set(on, rows);
  }
  return [...days].map(([on, rows]) => ({ on, rows }));
}

function absentOf(reading: Reading, days: readonly DayRows[]): table.ScoreTable["absent"] {
  return days.flatMap(({ on, rows }) => {
    const present = new Set(rows.map(({ province }) => province.code));
    const year = defined({ year: rows.at(0)?.year });
    return unitsOn(reading, on).flatMap(({ code, name }) =>
      present.has(code) ? [] : { code, name, ...year },
    );
  });
}

function partsOf(
  { columns, signed, bare, findings }: Reading,
  heading: number,
): readonly table.ScorePart[] {
  return columns.parts.map((part) => {
    const { name, column } = part;
    if (part.percent === true || !signed.has(column)) return part;
    if (bare.has(column)) {
      findings.push(
        tableFinding("scores-percent-mixed", { row: heading, column }, { words: quoted(name) }),
      );
    }
    return { ...part, percent: true };
  });
}

/** The rows of a text, between bars of Markdown or divided by a sign, or of a spreadsheet. */
function rowsOf(
  given: Parameters<typeof readScoreTable>[0],
  delimiter: table.ReadScoreTableOptions["delimiter"],
): readonly CellRow[] {
  if (typeof given !== "string") return sheetRows(given);
  if (delimiter !== undefined || !isMarkdown(given)) return textRows(given, delimiter);
  return markdownRows(given).map(({ row, cells }) => ({ row, cells: cells.map(String) }));
}

/**
 * Reads a table of provinces and their scores: CSV text, a table of Markdown, one pasted from a
 * spreadsheet, or its rows. The heading names a column of provinces (`Tỉnh`, `Địa phương`, `Province`, …) and perhaps
 * of years; every other column that holds figures is a part. Figures may have decimal commas or
 * points, thousands and signs of per cent; names may be spelt as documents spell them.
 *
 * Nothing is guessed: a name that no province has on the day, rows of one province that differ, a
 * figure that could be 1.234 or 1234 and one that is none are findings with their place, and what
 * was not read stands in `leftovers`. Provinces are merged only where the caller names the rule.
 *
 * @param given - The text, or rows of cells.
 * @param options - The day on which the names are valid, the columns wanted, the sign before
 * decimals, and how provinces are merged.
 * @returns The parts, the rows, those of merged provinces, provinces without a row, and findings.
 * @throws ChisoError `invalid-data` for what is no table, `invalid-option` for other options,
 * `invalid-date` for days that are none, `out-of-range` for days before 2011, `unknown-code` for
 * weights of no province.
 * @example
 * ```ts
 * import { readScoreTable } from "chiso/scoring";
 * import { plainDate } from "chiso/time";
 * const table = readScoreTable("Tỉnh;Chỉ số\nHưng Yên;41,25\nThái Bình;43,75", {
 *   on: plainDate("2024-12-31"),
 *   merge: { on: plainDate("2025-07-01"), rule: "mean" },
 * });
 * table.rows.map(({ province, scores }) => [province.code, ...scores]); // [["33", 41.25], ["34", 43.75]]
 * table.merged; // [{ province: { code: "33", name: "Hưng Yên" }, scores: [42.5], … }]
 * ```
 */
export function readScoreTable(
  given: string | readonly (readonly table.ScoreCell[])[],
  options: table.ReadScoreTableOptions = {},
): table.ScoreTable {
  requireKind(given, "text|list", CALL);
  checkOptions(options);
  if (typeof given !== "string") requireSheet(given);
  const rows = rowsOf(given, options.delimiter);
  const findings: table.ScoreTableFinding[] = [];
  const filled = rows.filter(({ cells }) => cells.some((text) => text.trim() !== ""));
  const columns = findColumns(rows, options, findings);
  const isDated = columns?.year !== undefined || options.on !== undefined;
  if (columns !== undefined && !isDated) findings.push(tableFinding("scores-day-unknown"));
  if (columns === undefined || !isDated) {
    const leftovers = filled.map(({ row, cells }) => ({ row, cells }));
    return { parts: [], rows: [], absent: [], leftovers, findings };
  }
  const reading: Reading = {
    columns,
    on: options.on,
    findings,
    leftovers: [],
    known: new Map(),
    units: new Map(),
    signed: new Set(),
    bare: new Set(),
  };
  const { heading } = columns;
  for (const row of filled) if (row.row < heading) leave(reading, row);
  const drafts = rows.slice(columns.bodyFrom).flatMap((row) => readRow(reading, row) ?? []);
  const kept = withoutDoubles(reading, drafts);
  const days = byDay(kept);
  const parts = partsOf(reading, heading);
  const { merge } = options;
  return {
    parts,
    rows: kept.map(({ row }) => row),
    ...defined({
      merged:
        merge === undefined
          ? undefined
          : days.flatMap((day) => mergeScores(day, parts, merge, findings)),
    }),
    absent: absentOf(reading, days),
    leftovers: reading.leftovers.toSorted((one, other) => one.row - other.row),
    findings,
  };
}
