import { ChisoError, fold, requireKind } from "../text/index.js";
import type { IndexPart } from "./named.js";
import type { EditionName } from "./edition-name.js";

/** A name without capitals, marks between words and the older places of tone marks. */
function nameKey(name: string): string {
  const words = fold(name).text.toLowerCase();
  return words.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/**
 * The part that bears a name, in Vietnamese or English, or another wording in use for one part
 * alone; `undefined` where none or several do.
 */
export function partNamed<Part extends IndexPart>(
  parts: readonly Part[],
  name: EditionName,
): Part | undefined {
  const asked = nameKey(`${name}`);
  if (asked === "") return undefined;
  const own = parts.filter(({ name: { vi, en } }) =>
    [vi, en].some((each) => nameKey(each) === asked),
  );
  const found =
    own.length > 0
      ? own
      : parts.filter(({ aliases }) => aliases.some(({ text }) => nameKey(text) === asked));
  return found.length === 1 ? found[0] : undefined;
}

/** How documents number the parts of an index, and what these are called. */
interface PartNumbering {
  readonly index: string;
  readonly part: string;
  readonly spelling: RegExp;
}

/**
 * The part of a code, as documents write it, of a key or of a name; throws where the edition has
 * none.
 */
export function requirePart<Part extends IndexPart>(
  parts: readonly Part[],
  code: number | string,
  { index, part, spelling }: PartNumbering,
  edition: string,
  year: EditionName,
): Part {
  requireKind(code, "text|number", `with the number of the ${part} or its key`);
  const text = `${code}`.normalize("NFC").trim().replace(/\s+/g, " ");
  const written = spelling.exec(text)?.[1]?.toUpperCase();
  const row =
    parts.find((each) => each.code === written || each.key === text) ?? partNamed(parts, text);
  if (row !== undefined) return row;
  throw new ChisoError("unknown-code", {
    given: `${part} ${JSON.stringify(code)} of ${index} ${year}`,
    accepted:
      parts.length === 0
        ? `none: the ${part}s of ${edition} are not known`
        : parts.map((each) => `${each.code} (${each.key})`).join(", "),
    advice: `Write the number of the ${part}, its stable key or its name`,
  });
}
