import { ChisoError, requireKind } from "../text/index.js";
import type { EditionName } from "./edition-name.js";

/** An edition that a decision made: named by its key, the number of the decision or a year. */
interface DecidedEdition {
  readonly key: string;
  readonly decision: { readonly number?: string };
  readonly years: readonly { readonly year: number }[];
}

/** The number of the decision of the Ministry of Home Affairs by which an edition is named. */
export function decisionNumber(key: string): string {
  return key.replace(/-\d+$/u, "/QĐ-BNV");
}

/** The edition of that name, number of decision, or year, if there is one; of no name, all. */
export function editionsNamed<Edition extends DecidedEdition>(
  editions: readonly Edition[],
  edition: EditionName | undefined,
): readonly Edition[] {
  if (edition === undefined) return editions;
  const name = `${edition}`.normalize("NFC").trim();
  const found = editions.find(
    ({ key, decision, years }) =>
      key === name || decision.number === name || years.some(({ year }) => `${year}` === name),
  );
  return found === undefined ? [] : [found];
}

/** The edition of that name; throws where there is none, saying what is missing for a year. */
export function requireEdition<Edition extends DecidedEdition>(
  editions: readonly Edition[],
  edition: EditionName,
  index: string,
  missing: string,
): Edition {
  const call = `the edition of ${index} by its year or key, as "2021"`;
  if (typeof edition !== "number") requireKind(edition, "text|year", call);
  const [found] = editionsNamed(editions, edition);
  if (found !== undefined) return found;
  const accepted = editions.map(({ key, years }) => {
    const served = years.map(({ year }) => year).join(", ");
    return `${key} (${served === "" ? "years not known" : served})`;
  });
  throw new ChisoError("unknown-edition", {
    given: `${index} ${edition}`,
    accepted: accepted.join("; "),
    advice: `${missing}; none is assumed`,
  });
}
