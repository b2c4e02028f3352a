import { agencyKey } from "../../agency/index.js";
import { formatCitation, type Citation } from "../../citation/index.js";
import { defined, type Locale, singleLine } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { readPlanHeading } from "../heading/read-plan-heading.js";
import type { Plan } from "../model/plan.js";
import { AIMS, ATTACHED_TO, NUMBER_SIGN, TASKS } from "./data/headings.js";

/**
 * The lines above the table, in blocks: the letterhead of a document without a number, the targets of the
 * plan below a heading of their own, the title in capitals, the document the table is attached to.
 */
export function headingBlocks(plan: Plan, locale: Locale): string[][] {
  const { number, issuedOn, targets } = plan;
  const name = locale === "en" ? (plan.title?.en ?? plan.title?.vi) : plan.title?.vi;
  const title = name === undefined ? [] : [singleLine(name).toUpperCase()];
  const issuer = namesIssuer(title, plan) ? undefined : plan.issuer?.text;
  const letterhead = [
    ...(issuer === undefined ? [] : [singleLine(issuer), NUMBER_SIGN[locale]]),
    ...(issuedOn === undefined ? [] : [writtenDay(issuedOn, locale)]),
  ];
  // Targets stand below a heading of aims; that of the tasks ends them.
  const aims = targets.map(({ text }) => `- ${singleLine(text)};`);
  return [
    ...(number === undefined ? letterhead : []).map((line) => [line]),
    ...(aims.length === 0 ? [] : [[`I. ${AIMS[locale]}`, ...aims, `II. ${TASKS[locale]}`]]),
    ...title.map((line) => [line]),
    ...(number === undefined
      ? []
      : [[`(${ATTACHED_TO[locale]} ${documentWords(number, issuedOn, issuer)})`]]),
  ];
}

/** Whether the title says whose plan it is; a line that repeated it would be taken for the number's. */
function namesIssuer(title: readonly string[], { issuer, number }: Plan): boolean {
  if (issuer === undefined || number?.issuer !== undefined) return false;
  const named = readPlanHeading(title).issuer;
  return named !== undefined && agencyKey(named) === agencyKey(issuer);
}

function writtenDay(date: PlainDate, locale: Locale): string {
  if (locale === "en") return date;
  const [year = "", month = "", day = ""] = date.split("-");
  return `ngày ${day} tháng ${month} năm ${year}`;
}

function documentWords(
  { number, type, year, numberYear, ...own }: Citation,
  date = own.date,
  issuer = own.issuer,
): string {
  return formatCitation(defined({ number, type, year, numberYear, date, issuer }));
}
