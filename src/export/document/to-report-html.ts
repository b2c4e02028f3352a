import {
  letterheadWords,
  reportForm,
  type Letterhead,
  type LetterheadWords,
  type ReportBlock,
  type ReportContents,
  type ReportItem,
} from "../../progress/index.js";
import * as calls from "../../text/index.js";
import { toRatesSvg } from "../chart/to-rates-svg.js";
import { REPORT_STYLE } from "../data/report-style.js";
import { ANNEX } from "../data/document-words.js";
import { escapedLine } from "./markup.js";
import { pageOf } from "./page.js";
import { plainLine } from "./plain-lines.js";
import { requireDrawings } from "./require-drawings.js";

/** How a report is laid out as a page. */
export interface ReportHtmlOptions {
  /** Whether rates are drawn beside their tables, as when left out. */
  readonly charts?: boolean;
  /**
   * Drawings that `toGanttSvg`, `toYearSvg` and the like gave, as an annex behind the signature;
   * none when left out. They are given, for each weighs more than the page.
   */
  readonly drawings?: readonly string[];
}

const CALL = 'toReportHtml(reportContents(tracked, { form: "half-year", letterhead }))';

/**
 * Writes a report as a page of HTML that needs no other file and runs no script, with its rates as
 * drawings. With a letterhead it has the administrative form of Decree 30/2020/NĐ-CP: name of the
 * nation and motto, issuer, number, place and day, kind and subject, recipients, signature; printed
 * on A4 with the margins of the decree and the page number above. Light or dark as the reader's
 * screen; on a phone the tables move sideways.
 *
 * What the report says is text and nothing else: signs of HTML are written as entities, and signs
 * that turn the direction of writing are left out.
 *
 * @param contents - What `reportContents` gives.
 * @param options - Whether rates are drawn, and further drawings for an annex.
 * @returns The page, ending with a line end.
 * @throws ChisoError `invalid-data` for anything else and for drawings of other making, `invalid-option` for options that there are
 *   not.
 * @example
 * ```ts
 * import { definePlan, plainDate, reportContents, schedulePlan, toReportHtml, trackPlan } from "chiso";
 * const plan = definePlan({
 *   title: { vi: "Kế hoạch công khai" },
 *   year: 2021,
 *   sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát <b>", deadline: "Quý I" }] }],
 * });
 * const tracked = trackPlan(schedulePlan(plan), [], plainDate("2021-06-30"));
 * const letterhead = { agency: "Văn phòng", number: "64/BC-VP", place: "Hưng Yên", date: plainDate("2021-07-01") };
 * const page = toReportHtml(reportContents(tracked, { form: "half-year", letterhead }));
 * page.includes("<i>Hưng Yên, ngày 01 tháng 7 năm 2021</i>"); // true
 * page.includes("<h1>BÁO CÁO</h1>"); // true
 * page.includes("<b>I.1.</b> Rà soát &#60;b&#62;"); // true
 * ```
 */
export function toReportHtml(contents: ReportContents, options: ReportHtmlOptions = {}): string {
  calls.refuseOtherResult(contents, "what reportContents gives", CALL);
  calls.requireForm(contents, reportForm, "what reportContents gives", CALL);
  calls.requireOptions(options, "charts:boolean drawings:list", CALL);
  const { locale, title, subject, letterhead, blocks } = contents;
  const words = letterhead === undefined ? undefined : letterheadWords(letterhead, locale);
  const { charts = true, drawings = [] } = options;
  requireDrawings(drawings, CALL);
  let label = title;
  const body = blocks.map((block) => {
    if (block.kind === "heading") label = block.text;
    return block.kind === "rates" && !charts ? "" : blockHtml(block, label, locale);
  });
  const opening =
    words === undefined ? [`<h1>${escapedLine(title)}</h1>`] : openingOf(words, subject);
  const closing = words === undefined ? "" : closingOf(words);
  const annex = annexOf(drawings, contents);
  const lines = [...opening, "<main>", ...body, "</main>", closing, annex];
  const style = { locale, title: plainLine(title), style: REPORT_STYLE };
  return pageOf(
    style,
    lines.filter((line) => line !== ""),
  );
}

function blockHtml(block: ReportBlock, label: string, locale: calls.Locale): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escapedLine(block.text)}</h${block.level}>`;
    case "task":
      return `<p class="task"><b>${escapedLine(block.key)}.</b> ${escapedLine(block.text)}</p>`;
    case "text":
      return `<p>${escapedLine(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map(itemHtml).join("")}</ul>`;
    case "table":
      return tableHtml(block, label);
    case "rates":
      return `<figure>${toRatesSvg(block.completion, { locale }).trimEnd()}</figure>`;
  }
}

function itemHtml({ text, items = [] }: ReportItem): string {
  const below = items.map((each) => `<li>${escapedLine(each)}</li>`).join("");
  return `<li>${escapedLine(text)}${below === "" ? "" : `<ul>${below}</ul>`}</li>`;
}

/** A cell of figures, which stand in the middle and on one line. */
const FIGURES = /^[\d/.,%()\s–-]{0,20}$/;

/** Days within a cell, which are never divided. */
const DAYS = /\b\d\d\/\d\d\/\d{4}\b/g;
const WHOLE = '<span class="d">$&</span>';

type Table = Extract<ReportBlock, { readonly kind: "table" }>;

/** What scrolls can be reached by the keyboard, and has a name. */
function tableHtml({ heads, rows }: Table, label: string): string {
  const head = heads.map((each) => `<th scope="col">${escapedLine(each)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell) => {
      const kind = cell !== "" && FIGURES.test(cell) ? ' class="n"' : "";
      return `<td${kind}>${escapedLine(cell).replace(DAYS, WHOLE)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return [
    `<div role="region" tabindex="0" aria-label="${escapedLine(label)}">`,
    `<table><thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody></table></div>`,
  ].join("\n");
}

function openingOf(words: LetterheadWords, subject: string): readonly string[] {
  const { parent, agency, nation, number, placeAndDate, kind, to } = words;
  const [name, motto] = nation;
  const above = parent === "" ? "" : `${escapedLine(parent)}<br>`;
  return [
    '<header class="letterhead">',
    `<div><p>${above}<b>${escapedLine(agency)}</b></p><hr class="rule"></div>`,
    `<p><b>${escapedLine(name)}</b><br><b class="motto">${escapedLine(motto)}</b></p>`,
    `<p>${escapedLine(number)}</p>`,
    `<p><i>${escapedLine(placeAndDate)}</i></p>`,
    "</header>",
    `<h1>${escapedLine(kind)}</h1>`,
    `<p class="subject">${escapedLine(subject)}</p>`,
    '<hr class="rule">',
    addressedOf(to),
  ];
}

/** Dashes of several addressees stand below each other, behind the words. */
function addressedOf([words = "", ...each]: LetterheadWords["to"]): string {
  if (words === "") return "";
  const below = each.length === 0 ? "" : `<p>${each.map(escapedLine).join("<br>")}</p>`;
  return `<div class="to"><p>${escapedLine(words)}</p>${below}</div>`;
}

function closingOf({ recipients, capacity, name }: LetterheadWords): string {
  const [head = "", ...copies] = recipients;
  if (head === "" && capacity.length === 0 && name === "") return "";
  const heading = head === "" ? "" : `<b><i>${escapedLine(head)}</i></b><br>`;
  return [
    '<footer class="closing">',
    `<p class="copies">${heading}${copies.map(escapedLine).join("<br>")}</p>`,
    `<div class="sign"><p>${capacity.map(escapedLine).join("<br>")}</p>`,
    `<p class="name">${escapedLine(name)}</p></div>`,
    "</footer>",
  ].join("\n");
}

/** How high a drawing may be so that its letters stay readable where a page of A4 holds it whole. */
const PAGE = 920;

/** Drawings as an annex (Decree 30/2020/NĐ-CP, Annex I): its kind, and what it belongs to. */
function annexOf(drawings: readonly string[], { letterhead, locale }: ReportContents): string {
  if (drawings.length === 0) return "";
  const figures = drawings.map((drawing) => {
    const [, height = ""] = / height="(\d+)"/.exec(drawing) ?? [];
    const kind = Number(height) > PAGE ? ' class="long"' : "";
    return `<figure${kind}>${drawing.trimEnd()}</figure>`;
  });
  return [
    '<section class="annex">',
    `<h1>${escapedLine(ANNEX.kind[locale])}</h1>`,
    letterhead === undefined ? "" : `<p class="of"><i>${belongs(letterhead, locale)}</i></p>`,
    ...figures,
    "</section>",
  ].join("\n");
}

/** `(Kèm theo Báo cáo số 70/BC-VP ngày 01 tháng 7 năm 2021 của Văn phòng)`. */
function belongs(letterhead: Letterhead, locale: calls.Locale): string {
  const { number, day } = letterheadWords(letterhead, locale);
  const named = `${number.replace(/^\S+ /, "")} ${day} ${ANNEX.by[locale]} ${letterhead.agency}`;
  return escapedLine(`(${ANNEX.of[locale]} ${named})`);
}
