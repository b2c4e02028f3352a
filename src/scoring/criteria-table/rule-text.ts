import { singleLine } from "../../text/index.js";
import { EACH, LEADS_TO_POINTS } from "./data/heading-words.js";
import { statedPoints } from "./levels.js";
import { speaksOfPoints, type Continuation } from "./lines.js";
import type { PlacedPoints, PlacedWords } from "./row-contents.js";
import { note, type Notes } from "./notes.js";
import type { TreeNode } from "./tree.js";

/** The words of a rule, and where they begin. */
export interface RuleText extends PlacedWords {
  /** Whether its cells contradict each other. */
  readonly broken: boolean;
}

function written(points: number): string {
  return String(points).replace(".", ",");
}

const ENDS = " :;.,=\n\t\r";

/** Words without the signs at their end. */
function withoutEnd(words: string): string {
  let end = words.length;
  while (end > 0 && ENDS.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

/**
 * The words of a row with the points of the cell beside them.
 *
 * ```
 * Không ban hành | 0      Chậm mỗi ngày trừ | 0,1
 *               ^^ a colon               ^^^ the words lead to the points themselves
 * ```
 */
function withPoints(words: string, { points, negative }: PlacedPoints): string {
  const label = withoutEnd(words);
  if (LEADS_TO_POINTS.test(label)) return `${label} ${written(points)} điểm`;
  return `${label}: ${negative ? "trừ " : ""}${written(points)} điểm`;
}

const FIGURES =
  /\b(\d{1,4}(?:[.,]\d{1,4})?) ?(?:điểm|đ)(?!\p{L})|[:=] ?(\d{1,4}(?:[.,]\d{1,4})?) ?[.;]?$/gimu;

/** The figures of points that words say. */
function figuresIn(words: string): number[] {
  return [...words.matchAll(FIGURES)].map(([, first, second]) =>
    Number((first ?? second ?? "").replace(",", ".")),
  );
}

/** Lines of a cell, each with the points that stand beside it; nothing where they do not match. */
function paired(words: string, points: string): string | undefined {
  const lines = words.split("\n").filter((line) => line.trim() !== "");
  const figures = points.split("\n").filter((line) => line.trim() !== "");
  if (lines.length !== figures.length) return undefined;
  return lines
    .map((line, at) => `${withoutEnd(line)}: ${figures[at] ?? ""} điểm`)
    .join("\n")
    .replaceAll(/điểm điểm/g, "điểm");
}

/** The words of one row, with its points. */
function lineText(
  words: string,
  row: Pick<Continuation, "pointLines">,
  points: PlacedPoints | undefined,
): string | undefined {
  if (row.pointLines !== undefined) return paired(words, row.pointLines.text);
  if (points === undefined) return words;
  const figures = figuresIn(words);
  if (figures.length > 0) return figures.includes(points.points) ? words : undefined;
  return words.trim() === "" ? undefined : withPoints(words, points);
}

/**
 * The first of several rows of levels may stand in the row of the criterion itself, whose maximum
 * is then its points.
 *
 * ```
 * 1.1  Kế hoạch  | Kịp thời       | 2
 *                | Không kịp thời | 1
 * ```
 */
function ownPoints({ entry, more }: TreeNode): PlacedPoints | undefined {
  if (entry.points !== undefined) return entry.points;
  const { maximum, rule } = entry;
  if (maximum === undefined || rule === undefined || more.length === 0) return undefined;
  const below = more.map((row) => row.maximum?.points);
  const isFirst = below.every((points) => points !== undefined && points < maximum.points);
  return isFirst ? maximum : undefined;
}

/** The words of the rule of a node, from its own cell and the rows that go on with it. */
export function ruleTextOf(node: TreeNode, notes: Notes): RuleText | undefined {
  const { entry, more } = node;
  const rows = more.map((row) => ({
    row,
    words: [row.name, row.rule?.text ?? ""].filter((each) => each !== "").join(" "),
    points: statedPoints(row),
  }));
  const own = entry.rule?.text ?? "";
  const first = entry.rule ?? more[0]?.rule ?? more[0]?.place;
  if (first === undefined) return undefined;
  let broken = false;
  const texts: string[] = [];
  const add = (words: string, row: Continuation | undefined, points?: PlacedPoints): void => {
    const text = lineText(words, row ?? entry, points);
    if (text !== undefined) {
      if (text.trim() !== "") texts.push(text);
      return;
    }
    broken = true;
    const { place } = row ?? entry;
    const figure = points === undefined ? "…" : written(points.points);
    note(notes, "criteria-points-disagree", points ?? place, {
      first: singleLine(words),
      second: figure,
    });
  };
  const points = ownPoints(node);
  const signed = rows.filter(({ words, points: at }) => at?.negative === true && !EACH.test(words));
  const given = rows.find(({ points: at }) => at?.negative === false && at.points > 0);
  const [minus] = signed;
  if (minus?.points !== undefined && given?.points !== undefined) {
    // Less than nothing, or so much less than the points beside it.
    broken = true;
    const second = `-${written(minus.points.points)}`;
    note(notes, "criteria-points-disagree", minus.points, { first: given.points.points, second });
  }
  const isMaximum = points !== undefined && points.points === entry.maximum?.points;
  if (own !== "" || entry.pointLines !== undefined) {
    const stands = isMaximum && speaksOfPoints(own) ? undefined : points;
    add(own, undefined, stands);
  }
  for (const row of rows) add(row.words, row.row, row.points);
  return { text: texts.join("\n"), row: first.row, column: first.column, broken };
}
