import fc from "fast-check";

/** Where a text of a plan is to stand: `w7w` for the eighth. */
const PLACE = /w(\d+)w/g;

/** The same data with hostile words in the places of texts, in each place its own. */
export function filled(data: unknown, words: readonly string[]): unknown {
  if (typeof data === "string") return filledText(data, words);
  if (Array.isArray(data)) return data.map((each) => filled(each, words));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, each]) => [name, filled(each, words)]),
  );
}

/** A text with hostile words in its places. */
export function filledText(text: string, words: readonly string[]): string {
  return text.replace(PLACE, (_, place: string) => words[Number(place) % words.length] ?? "");
}

/** What markup, diagrams and scripts are made of. */
const MARKUP = [
  "<script>alert(1)</script>",
  "</script>",
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  "<img src=x onerror=alert(1)>",
  '<a href="javascript:alert(1)">x</a>',
  "javascript:alert(1)",
  "&lt;script&gt;",
  "&#60;b&#62;",
  "&amp;",
  "&",
  "]]>",
  "<![CDATA[x]]>",
  "<!--",
  "-->",
  "<?xml version='1.0'?>",
  "<!DOCTYPE html>",
  "</title></style></text></svg>",
  "</td></tr></table>",
  "<style>*{fill:red}</style>",
  "`",
  "```\n# x\n```",
  "|",
  "| --- |",
  "\n| x | y |\n",
  "\\|",
  "**",
  "_x_",
  "# ",
  "\n# x",
  "- ",
  "> x",
  "[x](javascript:alert(1))",
  "![x](https://x.vn/x.png)",
  "[^1]: x",
  "https://x.vn",
  "www.x.vn",
  "%%{init: {'securityLevel':'loose'}}%%",
  "%% x",
  'click t1 href "javascript:alert(1)"',
  "section x",
  ":::x",
  ":t1, 2021-01-01, 1d",
  "end",
  ";",
  "#35;",
  "${x}",
  "{{x}}",
  "\\",
];

/** What spreadsheets run. */
const FORMULAS = [
  ...["=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝1+1", "＋1+1", "－1+1", "＠SUM(A1)"],
  ...["=cmd|' /C calc'!A0", '=HYPERLINK("https://x.vn","x")', "=IMPORTXML(A1)", "DDE"],
  ...["\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u00A0=1+1", "\u200B=1+1", "\uFEFF=1+1", "'=1+1"],
  ...['"=1+1"', ",=1+1,", ";=1+1;", "\t", '"', '""', "x\r\n=1+1"],
];

/** What ends lines, whatever the system, and what would then begin. */
const LINES = [
  ...["\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\0", "\u001B[2J"],
  ...["BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR", "ATTACH:https://x.vn", "RRULE:FREQ=SECONDLY"],
  ...["\\n", "\\N", "\\;", "\\,", "DTSTART:20200101", "\r\n "],
];

/** What turns the direction of writing, and halves of characters. */
const SIGNS = [
  ...["\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068"],
  ...["\u2069", "\u200E", "\u200F", "\u061C"],
  ...["\uD800", "\uDC00", "\uFFFE", "\u2060", "\u200D"],
];

const piece = fc.oneof(
  fc.constantFrom(...MARKUP),
  fc.constantFrom(...FORMULAS),
  fc.constantFrom(...LINES),
  fc.constantFrom(...SIGNS),
  fc.constantFrom("x", " ", "Rà soát"),
);

/**
 * Words that do harm where they are taken for more than words; never nothing at all, and told apart
 * by their letters, so that no two agencies become one.
 */
export const hostileWords: fc.Arbitrary<readonly string[]> = fc.uniqueArray(
  fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.join(""))
    .filter((text) => lettersOf(text) !== ""),
  { minLength: 1, maxLength: 5, selector: lettersOf },
);

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
