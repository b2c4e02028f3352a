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
export function measureReaderFor({ period, sections }: Plan): MeasureReader {
  const year = period === undefined ? undefined : yearOf(period.start);
  const names = sections.flatMap(({ title, tasks }) => [
    title,
    ...tasks.flatMap(({ notes }) => notes),
  ]);
  return measureReader(year, names);
}

/** Whether the table says of each section what parts of indices it is to improve. */
export function sectionsNamed(
  sections: readonly Section[],
  measuresOf: MeasureReader,
): readonly boolean[] {
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
  const parts = measures.map((reference) => {
    const name = findMeasure(reference)?.name[locale];
    return { code: reference.code, name: name === undefined ? undefined : singleLine(name) };
  });
  const whole = parts.map(({ code, name }) => (name === undefined ? code : `${code} ${name}`));
  const names = parts.map(({ code, name }) => name ?? code);
  const codes = parts.map(({ code }) => code);
  const forms = [
    whole.join("; "),
    listed(whole),
    names.join("; "),
    listed(names),
    codes.join("; "),
  ];
  const read = forms.find((form) => sameMeasures(measuresOf(form), measures));
  return read ?? whole.join("; ");
}

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
  return (
    left.length === right.length &&
    left.every(
      ({ index, edition, code }, at) =>
        index === right[at]?.index && edition === right[at].edition && code === right[at].code,
    )
  );
}
