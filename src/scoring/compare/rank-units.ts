import { ChisoError, requireList, requireOptions } from "../../text/index.js";
import { amount, compareExact, toNumber, type DecimalInput, type Exact } from "../exact.js";
import { requireRounding, roundExact, type Rounding } from "../rounding.js";

/** A unit with its figure. */
export interface RankEntry {
  /** The unit, by any name or code that is unique in the list. */
  readonly unit: string;
  /** Its figure; `null` or absent where it has none. */
  readonly value?: DecimalInput | null;
}

/** How `rankUnits` ranks. */
export interface RankUnitsOptions {
  /** Which figures are the better ones: `higher`, where left out, or `lower`, as of late dossiers. */
  readonly better?: "higher" | "lower";
  /** Ranks the figures as published, so rounded; left out, as given. */
  readonly rounding?: Rounding;
}

/** A unit as ranked. */
export interface RankedUnit {
  /** The unit. */
  readonly unit: string;
  /** Its figure, rounded where it was ranked so. */
  readonly value: number;
  /** Its place: equal figures share the better one, and the next places are skipped. */
  readonly rank: number;
  /** How many units have this place; 1 for one alone. */
  readonly sharedBy: number;
}

/** The result of `rankUnits`. */
export interface Ranking {
  /** The units, the best first; those of one place by name. */
  readonly standings: readonly RankedUnit[];
  /** How many units have a figure: the `n` of "place of n". */
  readonly count: number;
  /** Units without a figure: they have no place. */
  readonly withoutValue: readonly string[];
}

function checkUnits(units: readonly string[], call: string): void {
  requireList(units, "text", call, "unit");
  const seen = new Set<string>();
  for (const unit of units) {
    if (!seen.has(unit)) seen.add(unit);
    else {
      throw new ChisoError("invalid-data", {
        given: `${unit} twice`,
        accepted: "each unit once",
        advice: "Rank one figure of one year at a time",
      });
    }
  }
}

/**
 * Ranks units by a figure of any index. Equal figures share the better place and the next ones are
 * skipped (1, 2, 2, 4), as published lists do; the order in which units are given does not matter.
 * Figures are compared exactly; those published with two decimals can tie where the whole ones do
 * not, so that `rounding` says what is ranked.
 *
 * @param entries - The units with their figures.
 * @param options - Which figures are better, and a rounding.
 * @returns Places, their number, and the units without a figure.
 * @throws ChisoError `invalid-data` for a unit given twice, `invalid-amount` for a figure that is
 * none, `invalid-option` for other options.
 * @example
 * ```ts
 * import { rankUnits } from "chiso/scoring";
 * const { standings } = rankUnits([
 *   { unit: "A", value: 87.16 },
 *   { unit: "B", value: 90.2 },
 *   { unit: "C", value: "87.160" },
 *   { unit: "D", value: 85 },
 * ]);
 * standings.map(({ unit, rank }) => [unit, rank]); // [["B", 1], ["A", 2], ["C", 2], ["D", 4]]
 * ```
 */
export function rankUnits(entries: readonly RankEntry[], options: RankUnitsOptions = {}): Ranking {
  const call = 'rankUnits([{ unit, value }, …], { better: "lower" })';
  requireList(entries, "object", call);
  requireOptions(options, "better:higher|lower rounding:object", call);
  const { better = "higher", rounding } = options;
  if (rounding !== undefined) requireRounding(rounding);
  for (const { value, ...entry } of entries) {
    requireOptions(
      { ...entry, value: value ?? undefined },
      "unit:text! value:text|number",
      call,
      "invalid-data",
    );
  }
  checkUnits(
    entries.map(({ unit }) => unit),
    call,
  );
  const valued = entries.flatMap(({ unit, value }) => {
    if (value === undefined || value === null) return [];
    const figure = amount(value, unit);
    return { unit, figure: rounding === undefined ? figure : roundExact(figure, rounding) };
  });
  const sign = better === "higher" ? -1 : 1;
  valued.sort(
    (one, other) =>
      sign * compareExact(one.figure, other.figure) || (one.unit < other.unit ? -1 : 1),
  );
  const standings: RankedUnit[] = [];
  let shared: { readonly unit: string; readonly figure: Exact }[] = [];
  const place = (): void => {
    const rank = standings.length + 1;
    standings.push(
      ...shared.map(({ unit, figure }) => ({
        unit,
        value: toNumber(figure),
        rank,
        sharedBy: shared.length,
      })),
    );
  };
  for (const each of valued) {
    const [first = each] = shared;
    if (compareExact(first.figure, each.figure) !== 0) {
      place();
      shared = [];
    }
    shared.push(each);
  }
  place();
  const withoutValue = entries.flatMap(({ unit, value }) => ((value ?? null) === null ? unit : []));
  return { standings, count: standings.length, withoutValue: withoutValue.sort() };
}
