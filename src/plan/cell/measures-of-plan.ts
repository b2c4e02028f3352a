import {
  INDEX_LABELS,
  isWholeIndex,
  type MeasureIndex,
  type MeasureRef,
} from "../../indices/index.js";
import type { Section } from "../model/plan.js";
import { indexNamed, indicesNamed } from "./index-words.js";
import type { MeasureReader, MeasureReading } from "./section-measures.js";

/**
 * The parts of indices that a heading names, or that the one above it does; a heading that names an
 * index and none of its parts means the index as a whole.
 */
export function measuresOfHeading(
  { title, partTitle = "" }: Pick<Section, "title" | "partTitle">,
  measuresOf: MeasureReader,
): readonly MeasureRef[] {
  const heading = title === "" ? partTitle : title;
  // What the part above it is about, its headings are about as well.
  const { measures } = measuresOf(heading, indexNamed(partTitle));
  if (measures.length > 0) return measures;
  return indicesNamed(heading).flatMap((index) => measuresOf(INDEX_LABELS[index].en).measures);
}

/** The index by whose parts the cells below a heading go, if it shows one. */
export function indexBelow(
  { title, partTitle = "" }: Pick<Section, "title" | "partTitle">,
  measures: readonly MeasureRef[],
): MeasureIndex | undefined {
  const [index, another] = new Set(measures.map((each) => each.index));
  return indexNamed(title) ?? (another === undefined ? index : undefined) ?? indexNamed(partTitle);
}

/** What a cell names: of the index that its heading shows, else of any. */
export function measuresOfCell(
  text: string,
  index: MeasureIndex | undefined,
  measuresOf: MeasureReader,
): MeasureReading {
  const within = measuresOf(text, index);
  const isSettled = index === undefined || within.unread.length === 0 || !/\p{L}/u.test(text);
  if (isSettled) return within;
  const any = measuresOf(text);
  return any.unread.length < within.unread.length ? any : within;
}

/** The parts that the name of a task means below the heading of an index as a whole. */
export type TaskNamer = (title: string) => readonly MeasureRef[];

/**
 * Below the heading of an index as a whole, names of its parts are those of tasks, whose own parts
 * go with them.
 *
 * ```
 * I    Chỉ số PAPI
 * 1    Thủ tục hành chính công
 *      ^^^^^^^^^^^^^^^^^^^^^^^
 * 1.1  Rà soát biểu mẫu           Sở Nội vụ
 * ```
 */
export function taskNamer(above: readonly MeasureRef[], measuresOf: MeasureReader): TaskNamer {
  const [whole, another] = above;
  if (whole === undefined || another !== undefined || !isWholeIndex(whole)) return () => [];
  return (title) => {
    const { measures, unread } = measuresOf(title, whole.index);
    return unread.length > 0 || measures.some(isWholeIndex) ? [] : measures;
  };
}
