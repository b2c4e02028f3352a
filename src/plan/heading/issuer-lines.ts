import { parseAgencies, type Agency } from "../../agency/index.js";
import { unaccent } from "../../text/index.js";
import { inSmallLetters, isInCapitals } from "../cell/capitals.js";

/** Words with which the title of a plan begins, as against the name of who issues it. */
const TITLE_WORD =
  /^(?:ke hoach|chuong trinh|danh muc|bang|bieu|phu luc|phan cong|tong hop|nhiem vu|theo doi|lich|bao cao|tien do|de an|cong viec|ket qua)(?!\p{L})/u;
/** With these words a line goes on in the next: `SỞ NỘI VỤ TRIỂN KHAI` above `KẾ HOẠCH …`. */
const GOES_ON =
  /(?<!\p{L})(?:thuc hien|trien khai|ban hanh|phe duyet|xay dung|thong bao|dieu chinh|ve|cua|theo|tai)$/u;
/** What stands beside the name of who issues a document, and is of no document alone. */
const BESIDE =
  /^(?:cong hoa xa hoi chu nghia viet nam|doc lap\s*[-–—]\s*tu do\s*[-–—]\s*hanh phuc|dang cong san viet nam|ke hoach|chuong trinh)$|^[^\p{L}\p{N}]*$/u;
/** A body and the one above it, each over one line or two. */
const MOST_LINES = 4;

/**
 * How many of the first lines of a title name who issues the document.
 *
 * ```
 * ỦY BAN NHÂN DÂN
 * XÃ TÂN HÒA
 * CHƯƠNG TRÌNH CÔNG TÁC THÁNG 9 NĂM 2026
 * ^^^^^^^^^^^^ begins the title
 * ```
 *
 * @param lines - Lines in capitals that stand together.
 */
export function linesOfIssuer(lines: readonly string[]): number {
  const count = lines.findIndex((line) => TITLE_WORD.test(unaccent(line)));
  return count > 0 && issuerNamed(lines.slice(0, count)) !== undefined ? count : 0;
}

/** Who issues a document above whose title a name stands and nothing else, beside the Republic. */
export function issuerAlone(above: readonly string[]): Agency | undefined {
  return issuerNamed(above.filter((line) => !BESIDE.test(unaccent(line).trim())));
}

/** The same where the title is known by its first word alone: `KẾ HOẠCH` above small letters. */
export function issuerBeforeTitle(lines: readonly string[]): Agency | undefined {
  const title = lines.findIndex((line) => TITLE_WORD.test(unaccent(line)));
  return issuerAlone(lines.slice(0, Math.max(0, title)));
}

/** The body that lines name and nothing else, the ones above it first. */
function issuerNamed(lines: readonly string[]): Agency | undefined {
  const isName = (line: string): boolean => isInCapitals(line) && !GOES_ON.test(unaccent(line));
  if (lines.length > MOST_LINES || !lines.every(isName)) return undefined;
  const words = inSmallLetters(lines.join(" "));
  const { agencies } = parseAgencies(words);
  const rest = agencies.reduceRight(
    (left, { span }) => left.slice(0, span.start) + left.slice(span.end),
    words,
  );
  const areBodies = agencies.every(({ kind, collective }) => kind !== "unknown" && !collective);
  return areBodies && !/[\p{L}\p{N}]/u.test(rest) ? agencies.at(-1) : undefined;
}
