import { segmentsOf, type PlacedLine, type PlacedWord, type Segment } from "./sheet.js";

/** Columns of a page: where each begins, but for the first, which begins at the margin. */
export type ColumnStops = readonly number[];

/** Where a column may begin. */
interface Window {
  readonly low: number;
  readonly high: number;
}

/** How much a place outside of the window of the headings must be better, for each unit. */
const OUTSIDE = 0.02;
/** A page may be set so much further left or right than the one before. */
const SHIFT = 12;
/** Nearer to the middle of a heading no other column begins. */
const INTO_HEADING = 0.5;

/** The stops of a page whose header says where its headings stand. */
export function stopsByHeader(
  headings: readonly Pick<PlacedWord, "left" | "right">[],
  lines: readonly PlacedLine[],
  wide: number,
): ColumnStops {
  const windows = headings.slice(1).map(({ left }, at) => ({
    low: headings[at]?.right ?? 0,
    high: left,
  }));
  const limits = headings.slice(1).map(({ left, right }, at) => {
    const before = headings[at] ?? { left: 0, right: 0 };
    return {
      low: before.left + (before.right - before.left) * INTO_HEADING,
      high: left + (right - left) * INTO_HEADING,
    };
  });
  return stopsIn(windows, limits, lines, wide);
}

/** The stops of a page without a header: near those of the page before. */
export function stopsByPage(
  before: ColumnStops,
  lines: readonly PlacedLine[],
  wide: number,
): ColumnStops {
  const windows = before.map((stop) => ({ low: stop, high: stop }));
  const limits = before.map((stop, at) => ({
    low: Math.max(stop - SHIFT, ((before[at - 1] ?? 0) + stop) / 2),
    high: Math.min(stop + SHIFT, (stop + (before[at + 1] ?? stop + 2 * SHIFT)) / 2),
  }));
  return stopsIn(windows, limits, lines, wide);
}

/**
 * The place between two headings that the fewest words cover, and behind it that where most of the
 * words begin: columns do not reach into each other, though single lines may.
 */
function stopsIn(
  windows: readonly Window[],
  limits: readonly Window[],
  lines: readonly PlacedLine[],
  wide: number,
): ColumnStops {
  const telling = lines.filter(({ words }) =>
    segmentsOf(words, wide).every((segment) => !reachesOver(segment, limits)),
  );
  const covered = coverOf(telling.length > 0 ? telling : lines);
  const count = Math.max(1, telling.length);
  return windows.map((window, index) => {
    const { low, high } = limits[index] ?? window;
    let best = { from: window.high, to: window.high, cost: Number.POSITIVE_INFINITY };
    let open = { ...best };
    // Between two places the same words stand, or none: a run of places is one gap.
    for (
      let at = Math.floor(low) + 1;
      at <= Math.max(Math.floor(low) + 1, Math.floor(high));
      at++
    ) {
      const away = Math.max(0, window.low - at, at - window.high);
      const cost = (covered.get(at - 1) ?? 0) / count + away * OUTSIDE;
      const goesOn = cost === open.cost && open.to === at - 1;
      open = goesOn ? { ...open, to: at } : { from: at, to: at, cost };
      const wider = open.to - open.from > best.to - best.from;
      if (open.cost < best.cost || (open.cost === best.cost && wider)) best = open;
    }
    return best.to;
  });
}

/** Whether words stand in two columns, whichever way these are divided. */
function reachesOver({ left, right }: Segment, limits: readonly Window[]): boolean {
  return limits.some(({ low, high }) => left < low && right > high);
}

/** How many lines have words over each place. */
function coverOf(lines: readonly PlacedLine[]): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  for (const { words } of lines) {
    for (const { left, right } of words) {
      for (let at = Math.round(left); at < Math.round(right); at++)
        covered.set(at, (covered.get(at) ?? 0) + 1);
    }
  }
  return covered;
}
