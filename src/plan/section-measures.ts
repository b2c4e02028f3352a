import { papi } from "../indices/index.js";
import { isChisoError, unaccent } from "../text/index.js";
import type { MeasureRef, PapiMeasureRef } from "./plan.js";

const DIMENSION_NUMBER = /chi so noi dung (?:thu )?(?:so )?(\d)(?!\d)/;

/**
 * The PAPI dimension that the heading of a section names by its number: `Chỉ số nội dung 5 “Thủ
 * tục hành chính”`. Its code is checked against the edition of the plan's year; where the
 * structure of that edition is not known, nothing is assumed.
 *
 * @param heading - The heading of a section.
 * @param year - The year of the plan.
 * @returns The reference, or none.
 */
export function measuresOfHeading(heading: string, year: number): MeasureRef[] {
  const number = DIMENSION_NUMBER.exec(unaccent(heading))?.[1];
  if (number === undefined) return [];
  const ref = papiReference(year, number);
  return ref === undefined ? [] : [ref];
}

function papiReference(year: number, code: string): PapiMeasureRef | undefined {
  const edition = knownEdition(year);
  if (edition?.dimensions.some((dimension) => dimension.code === code) !== true) return undefined;
  return papiReferences.find((ref) => ref.edition === edition.key && ref.code === code);
}

function knownEdition(year: number): ReturnType<typeof papi.edition> | undefined {
  try {
    return papi.edition(year);
  } catch (error) {
    if (isChisoError(error) && error.code === "unknown-edition") return undefined;
    throw error;
  }
}
