import type { ReportBlock, ReportContents, ReportItem } from "./report-blocks.js";
import { letterheadWords, type LetterheadWords } from "./letterhead-words.js";

/** Signs that show nothing: those that turn the direction of what stands behind them too. */
const UNSEEN = /[\p{Bidi_Control}\uFEFF]/gu;

/**
 * Words for a line or a cell of Markdown: on one line, every sign that Markdown or HTML would
 * read as its own written as it stands.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(UNSEEN, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>|~#]/g, "\\$&")
    .replace(/&(?=[a-z\d]{1,31};)/gi, "\\&");
}

/** The same for words at the head of a line, where a dash or a number would open a list. */
function escapeLine(text: string): string {
  return escapeMarkdown(text)
    .replace(/^(?=[-+=])/, "\\")
    .replace(/^(\d{1,9})(?=[.)])/, "$1\\");
}

/** A report as Markdown: its blocks with a blank line between. */
export function reportMarkdown(contents: ReportContents): string {
  const { title, subject, letterhead, locale, blocks } = contents;
  const body = blocks.map(blockMarkdown);
  if (letterhead === undefined) return page([`# ${escapeMarkdown(title)}`, ...body]);
  const words = letterheadWords(letterhead, locale);
  return page([...openingOf(words, subject), ...body, ...closingOf(words)]);
}

function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function blockMarkdown(block: ReportBlock): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "task":
      return `**${escapeMarkdown(block.key)}.** ${escapeMarkdown(block.text)}`;
    case "text":
      return escapeLine(block.text);
    case "list":
      return block.items.map(itemMarkdown).join("\n");
    case "table":
      return table(block.heads, block.rows);
    case "rates":
      return "";
  }
}

function itemMarkdown({ text, items = [] }: ReportItem): string {
  const below = items.map((each) => `\n  - ${escapeLine(each)}`);
  return `- ${escapeLine(text)}${below.join("")}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const written = rows.map((row) => line(row.map(escapeMarkdown)));
  return [line(heads.map(escapeMarkdown)), line(heads.map(() => "---")), ...written].join("\n");
}

const bold = (text: string): string => (text === "" ? "" : `**${escapeMarkdown(text)}**`);
const italic = (text: string): string => (text === "" ? "" : `*${escapeMarkdown(text)}*`);

/** Several lines in a cell. */
function lines(...words: readonly string[]): string {
  return words.filter((each) => each !== "").join("<br>");
}

/** Two columns, whose first row Markdown takes for their heads. */
function columns(first: readonly string[], ...rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(first), "| :---: | :---: |", ...rows.map(line)].join("\n");
}

function openingOf(words: LetterheadWords, subject: string): readonly string[] {
  const agency = lines(escapeMarkdown(words.parent), bold(words.agency));
  return [
    columns(
      [agency, lines(...words.nation.map(bold))],
      [escapeMarkdown(words.number), italic(words.placeAndDate)],
    ),
    `# ${escapeMarkdown(words.kind)}`,
    bold(subject),
    ...addressedOf(words),
  ];
}

/** The words, and below them a list of several addressees, each with its dash. */
function addressedOf({ to: [words = "", ...each] }: LetterheadWords): readonly string[] {
  const items = each.map((line) => `- ${escapeLine(line.replace(/^- /, ""))}`);
  return [escapeLine(words), items.join("\n")];
}

function closingOf({ recipients, capacity, name }: LetterheadWords): readonly string[] {
  const [head = "", ...copies] = recipients;
  const left = lines(
    head === "" ? "" : `***${escapeMarkdown(head)}***`,
    ...copies.map(escapeMarkdown),
  );
  // The cells of the first row are heads; the name stands below the room for the signature.
  return left === "" && capacity.length === 0 && name === ""
    ? []
    : [columns([left, lines(...capacity.map(bold))], ["", bold(name)])];
}
