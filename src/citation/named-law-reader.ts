import { wordKey } from "../text/index.js";
import { ISSUER_ENDS, NAMED_KINDS, NAME_COMMAS } from "./data/subject-words.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import { readDate, type DateReading } from "./date-reader.js";
import { phraseEnd, phrases, type Phrases, type Token } from "./lexer.js";
import { typeOfWords } from "./vocabulary.js";

/** A law cited by its name and its year or date. */
export interface NamedLawReading {
  readonly type: DocumentTypeKey;
  /** First and last token of the name. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly date: DateReading;
  /** Whether words before it speak of a plan or report whose year this may be. */
  readonly ambiguous: boolean;
  readonly start: number;
  readonly end: number;
}

const KINDS: Phrases = /* @__PURE__ */ phrases(NAMED_KINDS);
const ENDS: Phrases = /* @__PURE__ */ phrases(
  ISSUER_ENDS.filter((words) => !["năm", "ngày", "đối với", "với", "số"].includes(words)),
);
const AMENDING: Phrases = /* @__PURE__ */ phrases(["sửa đổi", "sửa đổi, bổ sung"]);
/** `pháp luật`, `kỷ luật`: the word before makes it no law. */
const NOT_AFTER: Phrases = /* @__PURE__ */ phrases([
  "pháp",
  "kỷ",
  "kỉ",
  "quy",
  "dự",
  "trong",
  "hình",
]);
/** `Luật sư`, `luật định`: the word after makes it no law. */
const NOT_BEFORE: Phrases = /* @__PURE__ */ phrases([
  "sư",
  "gia",
  "định",
  "này",
  "về",
  "và",
  "của",
  "năm",
  "ngày",
  "số",
  "pháp",
]);
const COMMAS: Phrases = /* @__PURE__ */ phrases(NAME_COMMAS);
const PLANS: Phrases = /* @__PURE__ */ phrases(["kế hoạch", "báo cáo", "công tác", "chương trình"]);
const NEAR = 14;
/** `… của người nước ngoài tại Việt Nam` belongs to names of laws. */
const INSIDE: Phrases = /* @__PURE__ */ phrases(["của người", "tại Việt"]);
const NUMBER_WORD = /* @__PURE__ */ wordKey("số");
const LONGEST_NAME = 32;

/** Reads `Luật Tố cáo năm 2018`, `Bộ luật Dân sự 2015`, `Luật … ngày 19 tháng 6 năm 2015`. */
export function readNamedLaw(tokens: readonly Token[], at: number): NamedLawReading | undefined {
  const nameStart = phraseEnd(tokens, at, KINDS);
  const first = nameStart === undefined ? undefined : tokens[nameStart];
  if (nameStart === undefined || first?.kind !== "letters") return undefined;
  if (phraseEnd(tokens, at - 1, NOT_AFTER)) return undefined;
  const type = typeOfWords(tokens.slice(at, nameStart).map((token) => token.key));
  // The constitution has no name but its year.
  const nameless = type === "constitution";
  if (type === undefined || (phraseEnd(tokens, nameStart, NOT_BEFORE) && !nameless))
    return undefined;
  const amending = phraseEnd(tokens, nameStart, AMENDING) !== undefined;
  let end = nameStart;
  while (end < nameStart + LONGEST_NAME) {
    const date = readDate(tokens, end) ?? readBareYear(tokens, end);
    if (date !== undefined) {
      return (end === nameStart && !nameless) || tokens[end]?.key === "("
        ? undefined
        : {
            type,
            nameStart,
            nameEnd: end,
            date,
            ambiguous: date.date === undefined && speaksOfPlan(tokens, at),
            start: at,
            end: date.end,
          };
    }
    const amended = amendedEnd(tokens, end);
    if (amended === undefined && nameEnds(tokens, end, amending)) return undefined;
    end = amended ?? end + 1;
  }
  return undefined;
}

/** Past `(sửa đổi)`, which belongs to the name of the law that replaces an older one. */
function amendedEnd(tokens: readonly Token[], at: number): number | undefined {
  const words = tokens[at]?.key === "(" ? phraseEnd(tokens, at + 1, AMENDING) : undefined;
  return words !== undefined && tokens[words]?.key === ")" ? words + 1 : undefined;
}

/** Where the number begins of a law cited by name and number: `Luật Tố cáo số 25/2018/QH14`. */
export function readLawNumber(
  tokens: readonly Token[],
  at: number,
): { readonly nameStart: number; readonly nameEnd: number; readonly number: number } | undefined {
  const nameStart = phraseEnd(tokens, at, KINDS);
  if (nameStart === undefined || phraseEnd(tokens, at - 1, NOT_AFTER)) return undefined;
  if (phraseEnd(tokens, nameStart, NOT_BEFORE)) return undefined;
  for (let end = nameStart; end < nameStart + LONGEST_NAME; end += 1) {
    const token = tokens[end];
    const counted = token?.key === NUMBER_WORD || token?.key === "(";
    const number = tokens[end + 1]?.key === NUMBER_WORD ? end + 2 : end + 1;
    if (counted && end > nameStart && tokens[number]?.kind === "digits") {
      return { nameStart, nameEnd: end, number };
    }
    if (nameEnds(tokens, end, false)) return undefined;
  }
  return undefined;
}

/** `Kế hoạch triển khai Luật Tiếp cận thông tin năm 2021`: the law is older than that. */
function speaksOfPlan(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NEAR); before -= 1) {
    const token = tokens[before];
    if (token === undefined || /^[;.]$/.test(token.key)) return false;
    if (phraseEnd(tokens, before, PLANS) !== undefined) return true;
    if (token.divided) return false;
  }
  return false;
}

function readBareYear(tokens: readonly Token[], at: number): DateReading | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== "digits" || !/^(?:19|20)\d\d$/.test(token.text)) return undefined;
  if (next !== undefined && !next.spaced && /^[-/]$/.test(next.key)) return undefined;
  return { year: Number(token.text), start: at, end: at + 1 };
}

function nameEnds(tokens: readonly Token[], at: number, amending: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.divided || token.kind === "digits") return true;
  if (token.kind === "sign") {
    if (token.key === "-" || token.key === "&") return false;
    return phraseEnd(tokens, at - 1, COMMAS) === undefined;
  }
  // A law that amends others names them; any other law ends where the next begins.
  const other = phraseEnd(tokens, at, KINDS) !== undefined;
  if (other && !amending && !phraseEnd(tokens, at - 1, NOT_AFTER)) return true;
  return !phraseEnd(tokens, at, INSIDE) && phraseEnd(tokens, at, ENDS) !== undefined;
}
