import { defined } from "../text/index.js";
import { readAnnouncement } from "./announcement-reader.js";
import * as at from "./at.js";
import { readBlankDocument } from "./blank-document-reader.js";
import { readDatedDocument } from "./dated-document-reader.js";
import { withMaker } from "./law-maker-reader.js";
import {
  isOfCourt,
  issuedBehindBracket,
  issuedAlike,
  listed,
  sharedBack,
  type Draft,
} from "./list-reader.js";
import {
  readLawByName,
  readLawNumber,
  readListedLaw,
  readNamedLaw,
  readOfCongress,
} from "./named-law-reader.js";
import { amendedAlike, namedAgain } from "./named-again-reader.js";
import { readBlankNumber, readNumber } from "./number-reader.js";
import { numberOf } from "./number-reading.js";
import { numbered, readNumbered } from "./numbered-reader.js";
import { report, type Reading } from "./reading.js";
import { datedByTurn, datedInTurn } from "./respective-days.js";
import { datedAlike } from "./same-day-reader.js";
import { readSaidBefore } from "./said-before-reader.js";
import { readShared } from "./shared-number-reader.js";
import { withoutShortNames } from "./short-form-reader.js";
import { namedInSentence } from "./sentence-issuer-reader.js";
import { fitsSymbol } from "./type-reader.js";
import { TYPES } from "./vocabulary.js";

/**
 * The documents of a text as its pieces say them, each with what it takes from its neighbours in a
 * list: symbol, type, day and issuer.
 */
export function readDrafts(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  while (index < reading.pieces.length) {
    const found = readDraft(reading, index, drafts.at(-1));
    if (found === undefined) {
      index += 1;
      continue;
    }
    if (found.procedural !== true && isOfCourt(reading, found)) {
      index = Math.max(found.end, index + 1);
      continue;
    }
    const last = drafts.at(-1);
    const own = listed(reading, datedAlike(reading, found, last), last);
    const alike = amendedAlike(reading, issuedAlike(reading, own, last), last);
    const draft = issuedBehindBracket(reading, alike);
    const start = index;
    const sharers = readSharers(reading, draft, last);
    const { type = sharers.at(-1)?.type } = draft;
    const issuer = draft.issuer ?? issuerBefore(reading, draft, sharers[0]);
    const whole = defined({ ...draft, type, issuer });
    const added = [
      ...sharers.map((each) => defined({ ...each, issuer: each.issuer ?? issuer })),
      whole,
    ];
    const first = added[0]?.number?.start ?? draft.start;
    // What looked like a number without a symbol, before the symbol came: `số 107 và 108/NĐ-CP`.
    while (isShortFrom(drafts.at(-1), first)) drafts.pop();
    const floor = drafts.at(-1)?.end ?? 0;
    drafts.push(
      ...added.map((each) =>
        each.start < floor
          ? { ...each, start: Math.min(start, each.number?.start ?? start) }
          : each,
      ),
    );
    index = Math.max(draft.end, index + 1);
  }
  const whole = datedInTurn(reading, sharedBack(reading, datedByTurn(reading, drafts)));
  return namedAgain(reading, namedInSentence(reading, withoutShortNames(reading, whole)));
}

/** The issuer before the first of several numbers with one symbol: `UBND xã có Chỉ thị 1, 3/CT-UBND`. */
function issuerBefore(
  reading: Reading,
  { number }: Draft,
  first: Draft | undefined,
): Draft["issuer"] {
  if (number === undefined || first === undefined) return undefined;
  const { body } = number;
  return readSaidBefore(reading, { body, announced: first.start })?.issuer;
}

/** Whether a citation is a number without its symbol that begins at a piece or behind it. */
function isShortFrom(draft: Draft | undefined, start: number): boolean {
  return draft?.number?.form === "short" && draft.number.start >= start;
}

/** Reads one citation: from its number, from the `số` of a blank number, or from the name of a law. */
function readDraft(reading: Reading, index: number, before: Draft | undefined): Draft | undefined {
  const kind = at.kind(reading, index);
  if (kind === "digits") return readNumbered(reading, index, before);
  if (at.key(reading, index) === "số") {
    const start = at.key(reading, index + 1) === ":" ? index + 2 : index + 1;
    const blank = readBlankNumber(reading, start);
    if (blank === undefined) return readBlankDocument(reading, index);
    return numbered(reading, blank, readAnnouncement(reading, start), before);
  }
  if (kind === "sign") return readBehindBlanks(reading, index, before);
  if (kind !== "letters") return undefined;
  const law = readNamedLaw(reading, index);
  if (law?.ambiguous === true) report(reading, "ambiguous-year", law);
  if (law !== undefined) return withMaker(reading, law);
  const listed = (): Draft | undefined => {
    const found = readListedLaw(reading, index, before);
    return found === undefined ? undefined : withMaker(reading, found);
  };
  return (
    readNumberedLaw(reading, index) ??
    readLawByName(reading, index) ??
    listed() ??
    readOfCongress(reading, index) ??
    readDatedDocument(reading, index)
  );
}

/** Blanks and a symbol behind the word for the document, without `số`: `Kế hoạch …/KH-UBND`, `Kế hoạch   /KH-UBND`. */
function readBehindBlanks(
  reading: Reading,
  index: number,
  before: Draft | undefined,
): Draft | undefined {
  if (!at.isBlank(reading, index) && at.key(reading, index) !== "/") return undefined;
  if (at.phraseBefore(reading, index, TYPES) === undefined) return undefined;
  const blank = readBlankNumber(reading, index);
  if (blank === undefined) return undefined;
  return numbered(reading, blank, readAnnouncement(reading, index), before);
}

/** A law by its name and number, the name between the two: `Luật Tố cáo số 25/2018/QH14`. */
function readNumberedLaw(reading: Reading, start: number): Draft | undefined {
  const named = readLawNumber(reading, start);
  if (named === undefined) return undefined;
  const number = readNumber(reading, named.number, true);
  const { type, name } = named;
  // `Pháp lệnh Cựu chiến binh số 27/2005/PL-UBTVQH11`
  const other = number?.type !== undefined && number.type !== type;
  if (number?.year === undefined || other) return undefined;
  return { ...numbered(reading, number, { type, announced: true, start }), name };
}

/**
 * The numbers before one that lend themselves its symbol.
 *
 * ```
 * các Nghị định số 107 và 108/2020/NĐ-CP
 *     ^^^^^^^^^^^^^^^^
 * ```
 */
function readSharers(reading: Reading, { number }: Draft, before: Draft | undefined): Draft[] {
  if (number === undefined || number.form === "short") return [];
  const alike = before?.number?.symbol === number.symbol ? before.number.end : undefined;
  const row = readShared(reading, number.start, alike);
  // `các Kết luận thanh tra số 09, 10/KL-TTr`: what the first is, the others are.
  const first = row.at(-1);
  const word = first === undefined ? undefined : readAnnouncement(reading, first.start).type;
  const said = word !== undefined && fitsSymbol(word, number) ? word : undefined;
  const sharers = row.map((shared): Draft => {
    const { serial, year = number.year, end } = shared;
    const form = year === undefined || number.form !== "administrative" ? number.form : "normative";
    const party = `${serial}-${number.symbol}`;
    const written = form === "party" ? party : numberOf(serial, year, number.symbol);
    const { type, start } = readAnnouncement(reading, shared.start);
    const own = defined({
      ...number,
      serial,
      year,
      start: shared.start,
      end,
      form,
      number: written,
    });
    return defined({ number: own, type: type ?? said, start, end, shares: true });
  });
  // `Kế hoạch số 24, số 26/NQ-HĐND`: the symbol is none of a plan.
  const other = ({ type }: Draft): boolean => type !== undefined && !fitsSymbol(type, number);
  if (number.type !== undefined && sharers.some(other)) return [];
  for (const [place, sharer] of sharers.entries()) {
    // What lies between the first and the last of a row is not given by itself.
    if (row[place]?.spans === true)
      report(reading, "shared-symbol", { start: sharer.start, end: number.end });
    else report(reading, "shared-symbol", sharer, sharer.number?.number);
  }
  return sharers.reverse();
}
