import type { PlanTextItem, SheetCell, TextLayout } from "chiso";

import { itemsOf } from "../plan/forms/items.js";
import { RENDERERS } from "../plan/render-layouts.js";
import { CORPUS } from "./corpus.js";
import { damaged } from "./damage.js";
import type { Dice } from "./dice.js";
import { makerOf, type Maker } from "./grammar.js";
import { TEXTS } from "./texts.js";
import { CELL_WORDS, COLUMN_HEADINGS, type Column } from "./words/tables.js";

/** A table as one of the readers takes it. */
export type Table =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly layout?: TextLayout;
      readonly marks?: readonly string[];
    }
  | {
      readonly kind: "rows";
      readonly rows: readonly (readonly SheetCell[])[];
      readonly marks?: readonly string[];
    }
  | {
      readonly kind: "items";
      readonly items: readonly PlanTextItem[];
      readonly marks?: readonly string[];
    };

const LAYOUTS: readonly TextLayout[] = [
  "tab-separated",
  "tab-separated",
  "html",
  "markdown",
  "csv",
  "bar-lines",
  "pdf-layout",
  "pdf-text",
];

const CELLS: ReadonlyMap<Column, Maker> = new Map(
  columnNames().map((column) => [column, makerOf(CELL_WORDS[column], column)]),
);

function columnNames(): readonly Column[] {
  return [
    "number",
    "task",
    "output",
    "lead",
    "partner",
    "deadline",
    "target",
    "measure",
    "state",
    "progress",
    "completed",
    "note",
  ];
}

/** Most tables have the first columns; the others come now and then, and in any order. */
function columnsOf(dice: Dice): readonly Column[] {
  const columns = columnNames().filter((_, at) => dice.happens(at < 6 ? 0.85 : 0.15));
  if (dice.happens(0.1)) columns.splice(dice.below(columns.length + 1), 0, dice.one(columnNames()));
  return dice.happens(0.1) ? columns.toReversed() : columns;
}

interface Made {
  readonly header: readonly string[];
  readonly body: readonly (readonly string[])[];
  /** Words that stand nowhere else, so that losing one shows. */
  readonly marks: readonly string[];
}

/** A table of cells from the grammars. */
function made(dice: Dice): Made {
  const columns = columnsOf(dice);
  const header = columns.map((column) => dice.one<string>(COLUMN_HEADINGS[column]));
  const marks: string[] = [];
  const cell = (column: Column): string => {
    const text = CELLS.get(column)?.(dice) ?? "";
    if (!dice.happens(0.08)) return text;
    const mark = `từ${10_000 + marks.length * 7 + dice.below(7)}`;
    marks.push(mark);
    return text === "" ? mark : `${text} ${mark}`;
  };
  const body = Array.from({ length: dice.below(dice.happens(0.01) ? 40 : 4) }, () => {
    if (dice.happens(0.04)) return header;
    const cells = columns.map(cell);
    return dice.happens(0.08) ? cells.slice(0, dice.below(cells.length + 1)) : cells;
  });
  return { header, body, marks };
}

function textOf(dice: Dice): Table {
  if (dice.happens(0.08))
    return { kind: "text", text: damaged(dice.one(CORPUS.tables), dice, CORPUS.tables, 5) };
  const { header, body, marks } = made(dice);
  const layout = dice.one(LAYOUTS);
  const rows = dice.happens(0.95) ? [header, ...body] : body;
  const above = dice.happens(0.3) ? `${TEXTS.heading(dice)}\n\n` : "";
  const text = above + RENDERERS[layout](rows);
  const named = dice.happens(0.2) ? { layout: dice.happens(0.8) ? layout : dice.one(LAYOUTS) } : {};
  if (dice.happens(0.3))
    return { kind: "text", text: damaged(text, dice, CORPUS.tables, 4), ...named };
  return { kind: "text", text, marks, ...named };
}

/** Cells of a spreadsheet: some hold numbers, days, crosses or nothing. */
function rowsOf(dice: Dice): Table {
  const { header, body, marks } = made(dice);
  const sheetCell = (text: string): SheetCell => {
    if (marks.some((mark) => text.includes(mark)) || !dice.happens(0.15)) return text;
    if (dice.happens(0.1)) return undefined;
    return dice.one<SheetCell>([
      null,
      true,
      false,
      new Date(Date.UTC(2021, dice.below(14), dice.below(33))),
      new Date(Number.NaN),
      dice.below(50_000),
      dice.share(),
      dice.one([Number.NaN, 1e308, -0, 44_561.5, -1]),
    ]);
  };
  return { kind: "rows", rows: [header, ...body.map((row) => row.map(sheetCell))], marks };
}

/** Pieces of text on a page: some moved, some gone. */
function itemsOfTable(dice: Dice): Table {
  const { header, body, marks } = made(dice);
  const most = Math.max(header.length, ...body.map(({ length }) => length));
  const widths = Array.from({ length: most }, (_, at) =>
    Math.max(8 + dice.below(20), header[at]?.length ?? 0),
  );
  const setting = {
    widths,
    apart: dice.below(2),
    yAxis: dice.one(["up", "down"] as const),
    cut: dice.one(["lines", "words", "words and blanks"] as const),
    height: 12 + dice.below(60),
  };
  const items = itemsOf(
    { title: dice.happens(0.3) ? ["KẾ HOẠCH NĂM 2021"] : [], header, rows: body },
    setting,
  );
  if (dice.happens(0.7)) return { kind: "items", items, marks };
  const moved = items.flatMap((item) => {
    if (dice.happens(0.05)) return [];
    return dice.happens(0.1)
      ? [{ ...item, x: item.x + dice.below(60) - 30, y: item.y + dice.below(20) - 10 }]
      : [item];
  });
  return { kind: "items", items: moved };
}

/** A table of any kind. */
export function tableOf(dice: Dice): Table {
  const kind = dice.share();
  if (kind < 0.7) return textOf(dice);
  return kind < 0.88 ? rowsOf(dice) : itemsOfTable(dice);
}
