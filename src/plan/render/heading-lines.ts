import { agencyKey } from "../../agency/index.js";
import { formatCitation } from "../../citation/index.js";
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
  const name = locale === "en" ? (plan.title?.en ?? plan.title?.vi) : plan.title?.vi;
  const title = name === undefined ? [] : [singleLine(name).toUpperCase()];
  const issuer = namesIssuer(title, plan) ? undefined : plan.issuer?.text;
  const targets = targetLines(plan, locale);
  return [
    ...letterheadLines(plan, issuer, locale).map((line) => [line]),
    ...(targets.length === 0 ? [] : [targets]),
    ...title.map((line) => [line]),
    ...documentLines(plan, issuer, locale).map((line) => [line]),
  ];
}

/** Whether the title says whose plan it is; a line that repeated it would be taken for the number's. */
function namesIssuer(title: readonly string[], { issuer, number }: Plan): boolean {
  if (issuer === undefined || number?.issuer !== undefined) return false;
  const named = readPlanHeading(title).issuer;
  return named !== undefined && agencyKey(named) === agencyKey(issuer);
}

/** Who and when of a document that has no number yet. */
function letterheadLines(
  { number, issuedOn }: Plan,
  issuer: string | undefined,
  locale: Locale,
): string[] {
  if (number !== undefined) return [];
  return [
    ...(issuer === undefined ? [] : [singleLine(issuer), NUMBER_SIGN[locale]]),
    ...(issuedOn === undefined ? [] : [writtenDay(issuedOn, locale)]),
  ];
}

function writtenDay(date: PlainDate, locale: Locale): string {
  if (locale === "en") return date;
  const [year = "", month = "", day = ""] = date.split("-");
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** Targets stand below a heading of aims; that of the tasks ends them. */
function targetLines({ targets }: Plan, locale: Locale): string[] {
  if (targets.length === 0) return [];
  const lines = targets.map(({ text }) => `- ${singleLine(text)};`);
  return [`I. ${AIMS[locale]}`, ...lines, `II. ${TASKS[locale]}`];
}

function documentLines(
  { number, issuedOn }: Plan,
  issuer: string | undefined,
  locale: Locale,
): string[] {
  if (number === undefined) return [];
  const own = issuer ?? number.issuer;
  const document = formatCitation(
    defined({
      number: number.number,
      type: number.type,
      year: number.year,
      numberYear: number.numberYear,
      date: issuedOn ?? number.date,
      issuer: own,
    }),
  );
  return [`(${ATTACHED_TO[locale]} ${document})`];
}
