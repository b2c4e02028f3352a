import { defined } from "../../text/index.js";
import { isTitle } from "../cell/capitals.js";
import type { ColumnRole } from "../grid/data/header-words.js";
import type { GridRow, TextLine } from "../grid/grid.js";
import { columnsOf } from "../grid/header.js";
import { kindOf, misfit, type CellKind } from "./cell-kind.js";

/** The place of a heading that reaches over all columns, in the tables below. */
const HEADING = 0;

/** How well the name of a heading fits the column of tasks. */
const NAME_OF_HEADING = -6;

/** What it costs to go from one column to another: less is likelier. */
const COST = {
  /** A column inside a row that the row above fills. */
  skipped: 3,
  /** A column at the front of a row that the row above fills. */
  spanned: 1.5,
  /** A column at the end of a row that holds nothing. */
  missing: 2,
  mostMissing: 6,
} as const;

/**
 * Puts a run of cells, of which only the order is known, into rows and columns: the way through
 * them that fits best what the columns hold. Cells that reach down from the row above are missing
 * from such a run; the rows say which.
 *
 * @param cells - The cells in order.
 * @param headers - The header of each column.
 * @returns The rows. It takes time in proportion to the number of cells.
 */
export function alignCells(cells: readonly TextLine[], headers: readonly string[]): GridRow[] {
  if (cells.length === 0) return [];
  const roles = columnsOf(headers).columns.map(({ role }) => role);
  const kinds = cells.map(({ text }) => kindOf(text));
  const places = bestPlaces(kinds, roles);
  return rowsOf(cells, places, roles.length);
}

/** For each cell its column, from 1, or 0 for a heading: the cheapest way through all of them. */
function bestPlaces(
  kinds: readonly CellKind[],
  roles: readonly (ColumnRole | undefined)[],
): number[] {
  const steps = stepCosts(roles);
  let costs: number[] = [];
  const origins: number[][] = [];
  for (const [index, kind] of kinds.entries()) {
    const fit = [headingMisfit(kind), ...roles.map((role) => misfit(kind, role))];
    // What stands alone between two numbers is the name of a heading, whatever it sounds like.
    if (kinds[index - 1]?.isCode === true && kinds[index + 1]?.isCode === true && !kind.isCode)
      favourNames(fit, roles);
    const ways = fit.map((own, to) => {
      if (index === 0) return { cost: leadingCost(to, roles) * 2 + own, from: HEADING };
      const all = costs.map((cost, from) => cost + (steps[from]?.[to] ?? 0));
      const least = Math.min(...all);
      return { cost: least + own, from: all.indexOf(least) };
    });
    costs = ways.map(({ cost }) => cost);
    origins.push(ways.map(({ from }) => from));
  }
  return backwards(costs, origins);
}

function backwards(costs: readonly number[], origins: readonly (readonly number[])[]): number[] {
  let state = costs.indexOf(Math.min(...costs));
  const places: number[] = [];
  for (let index = origins.length - 1; index >= 0; index--) {
    places.push(state);
    state = origins[index]?.[state] ?? 0;
  }
  return places.reverse();
}

function favourNames(fit: number[], roles: readonly (ColumnRole | undefined)[]): void {
  const task = roles.indexOf("task") + 1;
  if (task > 0) fit[task] = Math.min(fit[task] ?? 0, NAME_OF_HEADING);
}

/** `I. Cải cách thể chế` over the whole width. */
function headingMisfit({ blank, isCode, isNumbered, isBulleted, text }: CellKind): number {
  if (blank || isCode || isBulleted || text.length > 200) return 12;
  if (isNumbered && /^[A-IVXL]/.test(text)) return -3;
  return isTitle(text) ? 1 : 9;
}

/** The columns before which the row above may fill the first ones: all up to the task. */
function leadingCost(to: number, roles: readonly (ColumnRole | undefined)[]): number {
  if (to === HEADING) return 0;
  const task = roles.indexOf("task") + 1;
  const leading = Math.min(to, task === 0 ? to : task) - 1;
  return leading * COST.spanned + Math.max(0, to - 1 - leading) * COST.skipped;
}

/** What a step from each column to each costs. */
function stepCosts(roles: readonly (ColumnRole | undefined)[]): number[][] {
  const states = roles.length + 1;
  return Array.from({ length: states }, (_from, from) =>
    Array.from({ length: states }, (_to, to) => {
      const ended =
        from === HEADING ? 0 : Math.min(COST.mostMissing, (roles.length - from) * COST.missing);
      const goesOn = from !== HEADING && to > from;
      return goesOn ? (to - from - 1) * COST.skipped : ended + leadingCost(to, roles);
    }),
  );
}

/** Rows from the columns of the cells: one begins where the columns do not go on. */
function rowsOf(cells: readonly TextLine[], places: readonly number[], width: number): GridRow[] {
  const rows: GridRow[] = [];
  let open = new Map<number, TextLine>();
  let last = HEADING;
  const close = (): void => {
    if (open.size > 0) rows.push(rowOf(open, width));
    open = new Map();
  };
  for (const [index, cell] of cells.entries()) {
    const place = places[index] ?? HEADING;
    if (place <= last) close();
    if (place === HEADING) rows.push({ row: cell.row, cells: [cell.text], lines: [cell.row] });
    else open.set(place, cell);
    last = place;
  }
  close();
  return rows;
}

function rowOf(placed: ReadonlyMap<number, TextLine>, width: number): GridRow {
  const [first] = placed.values();
  const row = first?.row ?? 1;
  const columns = Array.from({ length: width }, (_, index) => placed.get(index + 1));
  const last = Math.max(...placed.keys());
  const spanned = [...columns.keys()]
    .map((index) => index + 1)
    .filter((column) => column < last && !placed.has(column));
  return defined({
    row,
    cells: columns.map((cell) => cell?.text ?? ""),
    lines: columns.map((cell) => cell?.row ?? row),
    spanned: spanned.length === 0 ? undefined : spanned,
  });
}
