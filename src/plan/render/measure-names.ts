import { findMeasure, INDEX_LABELS, isWholeIndex, type MeasureRef } from "../../indices/index.js";
import { singleLine, type Locale } from "../../text/index.js";
import { yearOf } from "../../time/index.js";
import { measureReader, measuresByNumber, type MeasureReader } from "../cell/section-measures.js";
import { indexBelow, measuresOfCell, measuresOfHeading } from "../cell/measures-of-plan.js";
import type { Plan, Section, Task } from "../model/plan.js";

/** The parts of indices that words name, as a reader of the table of a plan would read them. */
export function measureReaderFor({ period, sections, title, documentTitle }: Plan): MeasureReader {
  const year = period === undefined ? undefined : yearOf(period.start);
  const names = sections.flatMap(({ title, tasks }) => [
    title,
    ...tasks.flatMap(({ notes }) => notes),
  ]);
  return measureReader(year, names, [title?.vi, documentTitle]);
}

/** Whether the table says of each section what parts of indices it is to improve. */
export function sectionsNamed(sections: readonly Section[], measuresOf: MeasureReader) {
  const read = sections.map((section) => {
    return { code: section.code, measures: measuresOfHeading(section, measuresOf) };
  });
  const byNumber = measuresByNumber(read);
  return sections.map(({ measures }, at) => {
    const numbered = byNumber[at];
    const found = numbered === undefined ? (read[at]?.measures ?? []) : [numbered];
    return sameMeasures(found, measures);
  });
}

/** What the cells of a section name, as a reader would read them below its heading. */
export function cellReaderIn(section: Section, measuresOf: MeasureReader): CellMeasures {
  const index = indexBelow(section, measuresOfHeading(section, measuresOf));
  return (text) => measuresOfCell(text, index, measuresOf).measures;
}

/** The parts of indices that a cell names. */
export type CellMeasures = (text: string) => readonly MeasureRef[];

/**
 * The number and name of each part: in the first form that names the same parts to a reader. Of
 * several the names are the items of a list, since names themselves hold commas.
 */
export function measureNames(
  measures: readonly MeasureRef[],
  measuresOf: CellMeasures,
  locale: Locale,
): string {
  if (measures.some(isWholeIndex)) return joined(measures.map((each) => spelledOut(each, locale)));
  const codes = measures.map(({ code }) => code);
  const published = measures.map((each) => singleLine(findMeasure(each)?.name[locale] ?? ""));
  const names = published.map((name, at) => (name === "" ? (codes[at] ?? "") : name));
  const whole = published.map((name, at) => `${codes[at] ?? ""} ${name}`.trimEnd());
  const forms = [joined(whole), listed(whole), joined(names), listed(names), joined(codes)];
  const read = forms.find((form) => sameMeasures(measuresOf(form), measures));
  return read ?? joined(whole);
}

/** The index by its short name, and the part behind it. */
function spelledOut(measure: MeasureRef, locale: Locale): string {
  const { index, code } = measure;
  const name = findMeasure(measure)?.name[locale] ?? code;
  return `${INDEX_LABELS[index].en}${isWholeIndex(measure) ? "" : `: ${singleLine(name)}`}`;
}

const joined = (items: readonly string[]): string => items.join("; ");

const LETTERS = "abcdeghiklmnopqrstuvxy";

function listed(items: readonly string[]): string {
  return items.map((item, at) => `${LETTERS.charAt(at % LETTERS.length)}) ${item}`).join("\n");
}

/** A remark that names the very parts a task is to improve. */
export function noteNaming({ measures, notes }: Task, measuresOf: CellMeasures): number {
  if (measures.length === 0) return -1;
  return notes.findIndex((note) => sameMeasures(measuresOf(note), measures));
}

export function sameMeasures(left: readonly MeasureRef[], right: readonly MeasureRef[]): boolean {
  const [one, other] = [left, right].map((measures) =>
    JSON.stringify(measures.map(({ index, edition, code }) => [index, edition, code])),
  );
  return one === other;
}
