import { phraseOf } from "../reading/index.js";
import * as at from "./at.js";
import * as words from "./data/words.js";
import type { Draft } from "./list-reader.js";
import type { Range, Reader } from "./reader.js";
import { tellingSymbol } from "./symbol-match.js";

/** The issuers said so far, by what names them again; nothing where several differ. */
type Said = Map<string, Range | undefined>;

/**
 * Gives documents the issuer said before them: of the same document, that is of one number without
 * another day, or of others with the symbol of one body.
 *
 * ```
 * Kết luận số 9-KL/TW ngày 02/3/2026 của Ban Bí thư … thực hiện Kết luận số 9-KL/TW
 *                                        ^^^^^^^^^^
 * Văn bản số 97/SGDĐT-VP của Sở Giáo dục và Đào tạo ↵ Kế hoạch số 81/KH-SGDĐT ngày 07/8/2025
 *                            ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function namedAgain(reader: Reader, drafts: readonly Draft[]): Draft[] {
  // Most texts cite one document, or say the issuer of each.
  const open = drafts.some(({ number, issuer }) => number !== undefined && issuer === undefined);
  if (drafts.length < 2 || !open) return [...drafts];
  const said: Said = new Map();
  return drafts.map((draft) => {
    const { number, date, issuer } = draft;
    if (number === undefined || number.symbol === "") return draft;
    const body = tellingSymbol(number.body) ?? "";
    // Documents of one number are others where their days are.
    const whole = `${number.number} ${date?.date ?? ""}`;
    if (issuer === undefined) {
      const found = said.get(whole) ?? said.get(body);
      return found === undefined ? draft : { ...draft, issuer: found };
    }
    for (const name of new Set([whole, `${number.number} `])) note(reader, said, name, issuer);
    if (body !== "") note(reader, said, body, issuer);
    return draft;
  });
}

function note(reader: Reader, said: Said, name: string, issuer: Range): void {
  const spoken = ({ start, end }: Range): string => at.words(reader, start, end).toLowerCase();
  const before = said.has(name) ? said.get(name) : issuer;
  const same = before !== undefined && spoken(before) === spoken(issuer);
  said.set(name, same ? issuer : undefined);
}

/**
 * A document by which an earlier one was changed is of the body that issued that one.
 *
 * ```
 * Quyết định số 977/QĐ-UBND của UBND tỉnh, điều chỉnh tại Quyết định số 2046/QĐ-UBND
 *                               ^^^^^^^^^  ^^^^^^^^^^^^^^                         ^^^^
 * ```
 */
export function amendedAlike(reader: Reader, draft: Draft, before: Draft | undefined): Draft {
  const issuer = before?.issuer;
  const [own, other] = [draft.number?.body, before?.number?.body];
  if (issuer === undefined || draft.issuer !== undefined || own === "" || own !== other)
    return draft;
  let changed = false;
  let place = before?.end ?? draft.start;
  while (place < draft.start) {
    const said = phraseOf(words.AMENDED, reader.pieces, place, draft.start);
    if (said === undefined) return draft;
    changed ||= said.value === "changed";
    place += said.length;
  }
  return changed ? { ...draft, issuer } : draft;
}
