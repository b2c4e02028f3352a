/**
 * Words for a line or a cell of Markdown: on one line, every sign that Markdown or HTML would
 * read as its own written as it stands.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>|~#]/g, "\\$&")
    .replace(/&(?=#?[a-z\d]{1,31};)/gi, "\\&");
}

/** The same for words at the head of a line, where a dash or a number would open a list. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text)
    .replace(/^(?=[-+=])/, "\\")
    .replace(/^(\d{1,9})(?=[.)])/, "$1\\");
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Blocks of a page, empty ones left out, with a blank line between. */
export function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
