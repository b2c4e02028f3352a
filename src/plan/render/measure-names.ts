import { findMeasure, type MeasureRef } from "../../indices/index.js";
import { singleLine, type Locale } from "../../text/index.js";
import { yearOf } from "../../time/index.js";
import {
  indexNamed,
  measureReader,
  measuresByNumber,
  type MeasureReader,
} from "../cell/section-measures.js";
import type { Plan, Section, Task } from "../model/plan.js";

/** The parts of indices that words name, as a reader of the table of a plan would read them. */
export function measureReaderFor({ period, sections, title }: Plan): MeasureReader {
  const year = period === undefined ? undefined : yearOf(period.start);
  const names = sections.flatMap(({ title, tasks }) => [
    title,
    ...tasks.flatMap(({ notes }) => notes),
  ]);
  return measureReader(year, names, title?.vi);
}

/** Whether the table says of each section what parts of indices it is to improve. */
export function sectionsNamed(sections: readonly Section[], measuresOf: MeasureReader) {
  const read = sections.map(({ code, title, partTitle = "" }) => {
    const heading = title === "" ? partTitle : title;
    return { code, measures: measuresOf(heading, indexNamed(partTitle)) };
  });
  const byNumber = measuresByNumber(read);
  return sections.map(({ measures }, at) => {
    const numbered = byNumber[at];
    const found = numbered === undefined ? (read[at]?.measures ?? []) : [numbered];
    return sameMeasures(found, measures);
  });
}

/**
 * The number and name of each part: in the first form that names the same parts to a reader. Of
 * several the names are the items of a list, since names themselves hold commas.
 */
export function measureNames(
  measures: readonly MeasureRef[],
  measuresOf: MeasureReader,
  locale: Locale,
): string {
  const codes = measures.map(({ code }) => code);
  const published = measures.map((each) => singleLine(findMeasure(each)?.name[locale] ?? ""));
  const names = published.map((name, at) => (name === "" ? (codes[at] ?? "") : name));
  const whole = published.map((name, at) => `${codes[at] ?? ""} ${name}`.trimEnd());
  const forms = [joined(whole), listed(whole), joined(names), listed(names), joined(codes)];
  const read = forms.find((form) => sameMeasures(measuresOf(form), measures));
  return read ?? joined(whole);
}

const joined = (items: readonly string[]): string => items.join("; ");

const LETTERS = "abcdeghiklmnopqrstuvxy";

function listed(items: readonly string[]): string {
  return items.map((item, at) => `${LETTERS.charAt(at % LETTERS.length)}) ${item}`).join("\n");
}

/** A remark that names the very parts a task is to improve. */
export function noteNaming({ measures, notes }: Task, measuresOf: MeasureReader): number {
  if (measures.length === 0) return -1;
  return notes.findIndex((note) => sameMeasures(measuresOf(note), measures));
}

function sameMeasures(left: readonly MeasureRef[], right: readonly MeasureRef[]): boolean {
  const [one, other] = [left, right].map((measures) =>
    JSON.stringify(measures.map(({ index, edition, code }) => [index, edition, code])),
  );
  return one === other;
}
