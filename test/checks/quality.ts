/**
 * The figures of `docs/quality.md`, in both languages: each with the command that measures it and
 * the day on which it was measured last. `npm run pages` writes their tables between the marks of
 * the page; a test holds that the pages say what stands in `quality-figures.json`.
 */
import { readFileSync } from "node:fs";
import { z } from "zod";

type Language = "vi" | "en";

const said = z.union([z.string(), z.strictObject({ en: z.string(), vi: z.string() })]);
const measured = { command: z.string(), day: z.iso.date() };
const row = z.union([
  z.strictObject({ what: said, figure: z.union([z.int(), said]), ...measured }),
  /** Changes of code that tests notice; `drawn` where they are a sample of more. */
  z.strictObject({
    what: said,
    noticed: z.int(),
    of: z.int(),
    drawn: z.strictObject({ from: z.int() }).optional(),
    ...measured,
  }),
]);
const heads = z.strictObject({ en: z.array(z.string()), vi: z.array(z.string()) });
const figures = z.record(z.string(), z.strictObject({ heads, rows: z.array(row) }));

const ROOT = new URL("../../", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), "utf8");
const TABLES = figures.parse(JSON.parse(read("test/checks/quality-figures.json")));

const WORDS = {
  en: {
    changes: ["noticed", "of", "share"],
    measured: ["command", "measured"],
    same: "the same",
    drawn: (from: string) => `drawn from ${from}`,
    between: (low: string, high: string) => `${low} to ${high} for all, at 95 %`,
  },
  vi: {
    changes: ["nhận ra", "trên", "tỷ lệ"],
    measured: ["lệnh", "ngày đo"],
    same: "như trên",
    drawn: (from: string) => `chọn từ ${from}`,
    between: (low: string, high: string) => `tất cả: ${low} đến ${high}, tin cậy 95%`,
  },
} as const;

/** `1,030` and `1.030`, `96.4` and `96,4`. */
function number(value: number, language: Language, digits = 0): string {
  const locale = { en: "en-US", vi: "vi-VN" }[language];
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(locale, shape).format(value);
}

const percent = (share: number, language: Language): string =>
  `${number(100 * share, language, 1)}${language === "vi" ? "%" : " %"}`;

/** Between which shares that of all lies, at 95 % (Wilson). */
function interval(noticed: number, of: number): readonly [low: number, high: number] {
  const z2 = 1.96 ** 2;
  const share = noticed / of;
  const middle = share + z2 / (2 * of);
  const reach = Math.sqrt(z2 * ((share * (1 - share)) / of + z2 / (4 * of * of)));
  return [(middle - reach) / (1 + z2 / of), (middle + reach) / (1 + z2 / of)];
}

function cells(given: z.infer<typeof row>, language: Language): string[] {
  const words = (each: z.infer<typeof said>): string =>
    typeof each === "string" ? each : each[language];
  if ("figure" in given) {
    const { figure } = given;
    return [
      words(given.what),
      typeof figure === "number" ? number(figure, language) : words(figure),
    ];
  }
  const { what, noticed, of, drawn } = given;
  const { [language]: say } = WORDS;
  const share = percent(noticed / of, language);
  const [low, high] = interval(noticed, of).map((each) => percent(each, language));
  return [
    words(what),
    number(noticed, language),
    drawn === undefined
      ? number(of, language)
      : `${number(of, language)}, ${say.drawn(number(drawn.from, language))}`,
    drawn === undefined ? share : `${share}; ${say.between(low ?? "", high ?? "")}`,
  ];
}

function table(name: string, language: Language): string {
  const found = TABLES[name];
  if (found === undefined) throw new Error(`No figures are named ${name}.`);
  const say = WORDS[language];
  const ofChanges = found.rows.some((each) => "noticed" in each);
  const head = [...found.heads[language], ...(ofChanges ? say.changes : []), ...say.measured];
  const lines = found.rows.map((each, at) => {
    const isSame = found.rows[at - 1]?.command === each.command;
    return [...cells(each, language), isSame ? say.same : `\`${each.command}\``, each.day];
  });
  return [head, head.map(() => "---"), ...lines]
    .map((line) => `| ${line.join(" | ")} |`)
    .join("\n");
}

/** The page as it stands, with its tables written anew. */
export function qualityPage(language: Language): string {
  const page = read(language === "en" ? "docs/quality.md" : "docs/vi/quality.md");
  return page.replace(
    /(<!-- figures: (\w+) -->).*?(<!-- end of figures -->)/gs,
    (_, opening: string, name: string, end: string) =>
      `${opening}\n\n${table(name, language)}\n\n${end}`,
  );
}
