import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";

/*
 * Real cells and tables, damaged as texts are damaged by people, by programs and by those who mean
 * harm. fast-check keeps the seed and takes damage away again, so that a fault comes as a small one.
 */

const FIXTURES = join(import.meta.dirname, "../fixtures");

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

/** What is put into texts: names of JavaScript, signs that do not show, markup, numbers beyond sense. */
const STRANGE = [
  "constructor",
  "__proto__",
  "&toString;",
  "hasOwnProperty",
  "\u202E",
  "\u200B",
  "\u00A0",
  "\u0000",
  "\uD800",
  "\u0301",
  "😀",
  "<td>",
  "<!--",
  "```",
  "=cmd()",
  "|",
  "\t",
  "\r\n",
  "\n\n",
  ";",
  ", và ",
  "(",
  ")",
  "[",
  "…",
  "-",
  "31/02/2021",
  "00/00/0000",
  "9".repeat(310),
  "1e400",
  "-0",
  "0,0000000001",
  "Quý V",
  "tháng 13",
  "năm 99999",
  "MMMMMMMMMM",
  "trở lên",
  "trước",
  "kể từ ngày",
  "hằng",
] as const;

/** One damage to a text. Places are shares of its length, so that damages can be taken away alone. */
type Damage = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, share: number): number => Math.floor(share * (text.length + 1));

const inserted = fc.tuple(place, fc.constantFrom(...STRANGE)).map(
  ([share, what]): Damage =>
    (text) =>
      text.slice(0, at(text, share)) + what + text.slice(at(text, share)),
);

const cut = fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
  ([share, length]): Damage =>
    (text) =>
      text.slice(0, at(text, share)) + text.slice(at(text, share) + length),
);

const doubled = fc
  .tuple(place, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 30 }))
  .map(([share, length, times]): Damage => (text) => {
    const part = text.slice(at(text, share), at(text, share) + length);
    return text.slice(0, at(text, share)) + part.repeat(times - 1) + text.slice(at(text, share));
  });

const written = fc
  .constantFrom<Damage>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize("NFD"),
    (text) => text.replace(/\d/g, "9"),
    (text) => text.replace(/ /g, "\u00A0"),
    (text) => text.replace(/ /g, "\n"),
    (text) => text.split(" ").toReversed().join(" "),
    (text) => text.replace(/[\u0300-\u036f]/g, ""),
  )
  .map((damage) => damage);

/** A text of a corpus with some damages, or with a part of another text in it. */
export function damaged(corpus: readonly string[]): fc.Arbitrary<string> {
  const text = fc.constantFrom(...corpus);
  const spliced = fc.tuple(place, text).map(
    ([share, other]): Damage =>
      (own) =>
        own.slice(0, at(own, share)) + other.slice(at(other, share)),
  );
  const damages = fc.array(fc.oneof(inserted, cut, doubled, written, spliced), { maxLength: 5 });
  return fc
    .tuple(text, damages)
    .map(([own, all]) => all.reduce((each, damage) => damage(each), own));
}
