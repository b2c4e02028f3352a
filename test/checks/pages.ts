/**
 * The pages of the guides that are made from the code: every finding with its meaning, every export
 * with its door and one line, and the tables of figures. `npm run pages` writes them; a test holds that they are true.
 */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findingExplanations, type FindingExplanation } from "chiso/explain";
import ts from "typescript";
import { qualityPage } from "./quality.js";

const ROOT = new URL("../../", import.meta.url);

type Language = "vi" | "en";

const INTRODUCTION: Readonly<Record<Language, string>> = {
  en: `# Findings

Readers never throw on text: they return what they could read and findings, each with a code, a severity, a message in both languages and its place. \`explainFinding(code)\` of \`chiso/explain\` says the same as this page, with an example that gives the finding. Wrong calls throw one error type, \`ChisoError\`, whose codes stand at the end.
`,
  vi: `# Lưu ý

Hàm đọc văn bản không bao giờ báo lỗi vì văn bản: chúng trả về phần đọc được cùng các lưu ý, mỗi lưu ý có mã, mức độ, lời nhắn bằng hai thứ tiếng và vị trí. \`explainFinding(code)\` của \`chiso/explain\` cho biết đúng những gì ghi ở trang này, kèm ví dụ. Gọi hàm sai thì báo một loại lỗi duy nhất, \`ChisoError\`, có các mã ghi ở cuối trang.
`,
};

const HEADINGS: Readonly<Record<Language, string>> = {
  en: "| code | what was found | why it matters | what to do |",
  vi: "| mã | đã gặp điều gì | vì sao quan trọng | nên làm gì |",
};

/** What each code of a wrong call says. */
const ERRORS: readonly (readonly [code: string, vi: string, en: string])[] = [
  [
    "invalid-date",
    "Ngày không có thật hoặc viết sai dạng.",
    "A day that does not exist, or in another form.",
  ],
  ["invalid-amount", "Con số không dùng được ở chỗ đó.", "A number that cannot stand there."],
  ["invalid-period", "Khoảng thời gian bị đảo ngược.", "A period that ends before it starts."],
  [
    "invalid-option",
    "Tùy chọn lạ hoặc giá trị lạ của tùy chọn.",
    "An option, or a value of one, that is not known.",
  ],
  [
    "invalid-data",
    "Dữ liệu không đúng cấu trúc, có nêu vị trí.",
    "Data of another form, with the place.",
  ],
  [
    "out-of-range",
    "Ngoài phạm vi mà lịch hoặc bảng trả lời được.",
    "Outside of what a calendar or table answers for.",
  ],
  ["unknown-edition", "Phiên bản chỉ số không có.", "An edition of an index that is not known."],
  [
    "unknown-code",
    "Mã không có, kèm các mã hợp lệ.",
    "A code that is not known, with those that are.",
  ],
];

const ERROR_HEADINGS: Readonly<Record<Language, string>> = {
  en: "## Codes of wrong calls\n\n| code | meaning |\n| --- | --- |",
  vi: "## Mã lỗi khi gọi sai\n\n| mã | nghĩa |\n| --- | --- |",
};

const GENERATED = "<!-- Made by npm run pages; do not edit. -->\n";

/** A text as a cell of a table in Markdown. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ").trim();
}

/** The room whose findings begin so: `deadline-unrecognized`, `lint-lead-missing`. */
function byCode(left: FindingExplanation, right: FindingExplanation): number {
  return left.code < right.code ? -1 : 1;
}

/** The page of all findings in a language. */
export function findingsPage(language: Language): string {
  const rows = [...findingExplanations()]
    .sort(byCode)
    .map(
      ({ code, title, meaning, reason, advice }) =>
        `| \`${code}\` | **${cell(title[language])}.** ${cell(meaning[language])} | ${cell(reason[language])} | ${cell(advice[language])} |`,
    );
  const errors = ERRORS.map(([code, vi, en]) => `| \`${code}\` | ${language === "vi" ? vi : en} |`);
  return [
    INTRODUCTION[language],
    GENERATED,
    HEADINGS[language],
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    ERROR_HEADINGS[language],
    ...errors,
    "",
  ].join("\n");
}

/** One export of a door. */
interface Exported {
  readonly name: string;
  readonly kind: "function" | "value" | "type";
  readonly line: string;
}

/** The first sentence of a docstring, its links as plain names. */
function firstSentence(text: string): string {
  const plain = text.replace(/\{@link (\w+) ?\}/gu, "`$1`").replace(/\s+/gu, " ");
  return /^.*?[.:](?= |$)/u.exec(plain)?.[0].replace(/:$/u, ".") ?? plain;
}

function exportedOf(checker: ts.TypeChecker, symbol: ts.Symbol): Exported | undefined {
  const own =
    (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  if (own.getJsDocTags(checker).some(({ name }) => name === "internal")) return undefined;
  const line = firstSentence(ts.displayPartsToString(own.getDocumentationComment(checker)));
  const isFunction = (own.flags & ts.SymbolFlags.Function) !== 0;
  const isValue = (own.flags & ts.SymbolFlags.Value) !== 0;
  return { name: symbol.name, kind: isFunction ? "function" : isValue ? "value" : "type", line };
}

/** The doors of the package, as the table of the README orders them. */
function doors(): readonly string[] {
  const order = ["text", "time", "province", "citation", "agency", "deadline", "target"];
  const later = ["indices", "scoring", "plan", "progress", "schema", "export", "explain"];
  return [...order, ...later].filter((room) => existsSync(new URL(`src/doors/${room}.ts`, ROOT)));
}

/** The doors that the list above does not know. */
export function unlistedDoors(): readonly string[] {
  const files = readdirSync(new URL("src/doors/", ROOT));
  return files.map((file) => file.replace(/\.ts$/, "")).filter((name) => !doors().includes(name));
}

/** The page of every export with its door and one line. */
export function referencePage(): string {
  const files = doors().map((room) => fileURLToPath(new URL(`src/doors/${room}.ts`, ROOT)));
  const options = ts.parseJsonConfigFileContent(
    ts.readConfigFile(fileURLToPath(new URL("tsconfig.json", ROOT)), (path) =>
      ts.sys.readFile(path),
    ).config,
    ts.sys,
    fileURLToPath(ROOT),
  ).options;
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const parts = doors().map((room, index) => {
    const source = program.getSourceFile(files[index] ?? "");
    const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    const symbols = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
    const exported = symbols
      .flatMap((each) => exportedOf(checker, each) ?? [])
      .sort((left, right) => (left.name < right.name ? -1 : 1));
    return doorPart(room, exported);
  });
  return [
    "# Every export\n\nThe doors of the package with all that each opens; the root opens them all. What a function takes, gives and throws stands in its docstring, shown by editors and by `npm run docs`.\n",
    GENERATED,
    ...parts,
  ].join("\n");
}

function doorPart(room: string, exported: readonly Exported[]): string {
  const values = exported.filter(({ kind }) => kind !== "type");
  const types = exported.filter(({ kind }) => kind === "type").map(({ name }) => `\`${name}\``);
  const rows = values.map(
    ({ name, kind, line }) => `| \`${name}${kind === "function" ? "()" : ""}\` | ${cell(line)} |`,
  );
  const table = ["| export | what it is |", "| --- | --- |", ...rows].join("\n");
  return `## chiso/${room}\n\n${table}\n\n${types.length === 0 ? "" : `Types: ${types.join(", ")}.\n`}`;
}

/** The pages with their files. */
export const PAGES: readonly (readonly [file: string, make: () => string])[] = [
  ["docs/findings.md", () => findingsPage("en")],
  ["docs/vi/findings.md", () => findingsPage("vi")],
  ["docs/reference.md", referencePage],
  ["docs/quality.md", () => qualityPage("en")],
  ["docs/vi/quality.md", () => qualityPage("vi")],
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [file, make] of PAGES) writeFileSync(new URL(file, ROOT), make());
}
