import type { Dice } from "./dice.js";

/* Texts damaged as people and programs damage them, and those who mean harm. */

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

/** One damage to a text, where the dice say. */
type Damage = (text: string, dice: Dice, corpus: readonly string[]) => string;

const inserted: Damage = (text, dice) => {
  const at = dice.below(text.length + 1);
  return text.slice(0, at) + dice.one(STRANGE) + text.slice(at);
};

const cut: Damage = (text, dice) => {
  const at = dice.below(text.length + 1);
  return text.slice(0, at) + text.slice(at + 1 + dice.below(dice.happens(0.5) ? 3 : 40));
};

const doubled: Damage = (text, dice) => {
  const at = dice.below(text.length + 1);
  const part = text.slice(at, at + 1 + dice.below(40));
  return (
    text.slice(0, at) + part.repeat(1 + dice.below(dice.happens(0.1) ? 30 : 3)) + text.slice(at)
  );
};

const spliced: Damage = (text, dice, corpus) => {
  const other = dice.one(corpus);
  return text.slice(0, dice.below(text.length + 1)) + other.slice(dice.below(other.length + 1));
};

/** A word left out, said twice, or changed for its neighbour. */
const reworded: Damage = (text, dice) => {
  const words = text.split(" ");
  const at = dice.below(words.length);
  const pair = words.slice(at, at + 2);
  const instead = dice.one([[], pair.toReversed(), [...pair, ...pair], [pair.join("")]]);
  return [...words.slice(0, at), ...instead, ...words.slice(at + 2)].join(" ");
};

/** A letter of the text changed for one that looks like it, or for any. */
const misspelt: Damage = (text, dice) => {
  const at = dice.below(text.length + 1);
  const letters = ["ý", "đ", "Ð", "l", "I", "O", "0", "1", ".", ",", ";", ":", "–", "’", " ", "\n"];
  return text.slice(0, at) + dice.one(letters) + text.slice(at + 1);
};

const REWRITINGS: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
  (text) => text.replace(/\d/g, "9"),
  (text) => text.replace(/ /g, "\u00A0"),
  (text) => text.replace(/ /g, "\n"),
  (text) => text.split(" ").toReversed().join(" "),
  (text) => text.replace(/[\u0300-\u036f]/g, ""),
];
const rewritten: Damage = (text, dice) => dice.one(REWRITINGS)(text);

const DAMAGES = [
  inserted,
  inserted,
  cut,
  cut,
  doubled,
  spliced,
  reworded,
  reworded,
  misspelt,
  rewritten,
];

/** A text with up to so many damages. */
export function damaged(text: string, dice: Dice, corpus: readonly string[], most: number): string {
  let result = text;
  for (let left = dice.below(most + 1); left > 0; left -= 1)
    result = dice.one(DAMAGES)(result, dice, corpus);
  return result;
}
