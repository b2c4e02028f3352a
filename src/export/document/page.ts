import type { Locale } from "../../text/index.js";
import { escaped } from "./markup.js";

/** A page of HTML that needs no other file and runs no script, as lines. */
export function pageOf(
  {
    locale,
    title,
    style,
  }: { readonly locale: Locale; readonly title: string; readonly style: string },
  body: readonly string[],
): string {
  const lines = [
    "<!doctype html>",
    `<html lang="${locale}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>\n${style}\n</style>`,
    "</head>",
    "<body>",
    ...body,
    "</body>",
    "</html>",
  ];
  return lines.map((line) => `${line}\n`).join("");
}
