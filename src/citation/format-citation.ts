import type { PlainDate } from "../time/index.js";
import type { Citation } from "./citation.js";
import { requireCitation } from "./require-citation.js";

/**
 * Writes a citation in the form that official documents use when they cite one for the first
 * time: type, number, date, issuer, subject. Reading the result gives the same parts back.
 *
 * Rule: Decree 30/2020/NĐ-CP, Annex I (form of numbers and dates: days below 10 and the months
 * January and February take a leading zero; reported).
 *
 * @param citation - A citation, or as many of its parts as are known.
 * @returns One line of text.
 * @throws ChisoError `invalid-data` for what is no citation.
 * @example
 * ```ts
 * import { formatCitation, parseCitations } from "chiso/citation";
 * const [plan] = parseCitations("Kế hoạch 21 /KH-UBND ngày 2/2/2021 của UBND tỉnh").citations;
 * plan && formatCitation(plan);
 * // "Kế hoạch số 21/KH-UBND ngày 02 tháng 02 năm 2021 của UBND tỉnh"
 * ```
 */
export function formatCitation(
  citation: Pick<
    Citation,
    "number" | "type" | "date" | "year" | "numberYear" | "issuer" | "subject"
  >,
): string {
  requireCitation(citation);
  const { number, type, date, year, numberYear, issuer, subject } = citation;
  const law = number === undefined && (issuer === undefined || date === undefined);
  const named = subject !== undefined && (law || isNamed(subject, type?.key));
  const pieces = [type?.name ?? (law ? "Luật" : "Văn bản")];
  if (named) pieces.push(subject);
  if (number !== undefined) pieces.push(`số ${number}`);
  // Of laws only the name is cited, with its year or date to tell editions apart.
  const dated = law || year !== numberYear;
  if (date !== undefined) pieces.push(`ngày ${writtenDate(date)}`);
  else if (year !== undefined && dated) pieces.push(`năm ${year}`);
  if (issuer !== undefined && !law) pieces.push(`của ${issuer}`);
  if (subject !== undefined && !named) pieces.push(`về việc ${subject}`);
  return pieces.join(" ");
}

/** `Luật Tố cáo số …`; what a law amends begins with a small letter and stands after. */
function isNamed(subject: string, type = ""): boolean {
  return /^(?:law|code|ordinance)$/.test(type) && /^\p{Lu}/u.test(subject);
}

function writtenDate(date: PlainDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day} tháng ${month < "03" ? month : Number(month)} năm ${year}`;
}
