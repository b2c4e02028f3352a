import type { Dice } from "./dice.js";

/*
 * Small grammars of words. A rule lists what it may be; `{date}` stands for the rule `date`,
 * `{#1-31}` for a number, `{##1-12}` for one of two digits. What is listed twice comes twice as
 * often.
 */

/** The rules of a grammar by their names. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

type Part = string | ((dice: Dice) => string);

/** A maker of texts, ready to be thrown dice for. */
export type Maker = (dice: Dice) => string;

const DEEPEST = 12;

/** The maker of one rule of a grammar; a rule that is not there is an error at once. */
export function makerOf(grammar: Grammar, start: string): Maker {
  const rules = new Map<string, readonly (readonly Part[])[]>();
  let depth = 0;
  const of = (name: string): Maker => {
    const written = grammar[name];
    if (written === undefined) throw new Error(`no rule ${name}`);
    if (!rules.has(name)) {
      rules.set(name, []);
      rules.set(
        name,
        written.map((template) => partsOf(template, of)),
      );
    }
    return (dice) => {
      if (depth > DEEPEST) return "";
      depth += 1;
      const parts = dice.one(rules.get(name) ?? []);
      let text = "";
      for (const part of parts) text += typeof part === "string" ? part : part(dice);
      depth -= 1;
      return text;
    };
  };
  return of(start);
}

function partsOf(template: string, of: (name: string) => Maker): readonly Part[] {
  return template
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== "")
    .map((part) => {
      if (!part.startsWith("{")) return part;
      const name = part.slice(1, -1);
      return name.startsWith("#") ? numberIn(name) : of(name);
    });
}

function numberIn(range: string): Maker {
  const digits = range.startsWith("##") ? 2 : 1;
  const [least = 0, most = 0] = range.replaceAll("#", "").split("-").map(Number);
  return (dice) => String(least + dice.below(most - least + 1)).padStart(digits, "0");
}
