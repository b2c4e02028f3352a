import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Real cells and tables: the fixtures of the readers. They lie below the directory in which the
 * tests and the script are run, for the script is bundled and lies elsewhere.
 */
const FIXTURES = join("test", "fixtures");

/** The texts of the fixtures of a reader: the field `text` or `cell` of each row. */
function textsOf(folder: string): readonly string[] {
  const files = readdirSync(join(FIXTURES, folder)).filter((file) => /\.jsonl?$/.test(file));
  const written = files.map((file) => readFileSync(join(FIXTURES, folder, file), "utf8"));
  const strings = written.flatMap(
    (file) => file.match(/"(?:text|cell)": ?"(?:[^"\\]|\\.)*"/g) ?? [],
  );
  return strings.map((pair) => String(JSON.parse(pair.slice(pair.indexOf(":") + 1))));
}

/** The tables of the fixtures, of every layout. */
function tables(): readonly string[] {
  const files = readdirSync(join(FIXTURES, "plans")).filter((file) => file.endsWith(".txt"));
  return files.map((file) => readFileSync(join(FIXTURES, "plans", file), "utf8"));
}

/** The texts that each reader is made for. */
export const CORPUS = {
  deadlines: textsOf("deadlines"),
  targets: textsOf("targets"),
  agencies: textsOf("agencies"),
  citations: textsOf("citations"),
  tables: tables(),
  rules: [
    "Từ 95% trở lên: 2 điểm; từ 90% đến dưới 95%: 1 điểm; dưới 90%: 0 điểm",
    "Tính điểm theo công thức: (b/a)*2; nếu b/a < 0,5 thì 0 điểm",
    "Mỗi nhiệm vụ chậm trừ 0,25 điểm, trừ tối đa 1 điểm",
    "Có ban hành kế hoạch: 1; không ban hành: 0",
  ],
} as const;
