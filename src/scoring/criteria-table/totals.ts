import { singleLine } from "../../text/index.js";
import { addAll, amount, compareExact, toNumber, writeExact } from "../exact.js";
import type { CriteriaField, FieldRole } from "../criteria/criteria-set.js";
import { pointsInName } from "./figure.js";
import { headingWords } from "./layout.js";
import { note, type Notes } from "./notes.js";
import type { ReadNode } from "./read-tree.js";
import { maximumOf } from "./set-input.js";
import type { PlacedTotal } from "./tree.js";

const CODE = /(?<=[\s(+,&;])(?:[IVXLC]+|[A-ZĐ]|\d{1,2})(?=[\s)+,&;]|$)/gu;
const WORDS = /^\s*(?:tổng cộng|tổng số điểm|tổng điểm|tổng số|tổng|cộng)/iu;

function flat(nodes: readonly ReadNode[]): ReadNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.parts)]);
}

/** A sum of maxima; nothing where one is not known. */
function sum(maxima: readonly (number | undefined)[]): number | undefined {
  const known = maxima.flatMap((maximum) => maximum ?? []);
  if (known.length < maxima.length) return undefined;
  return toNumber(addAll(known.map((each) => amount(each, "total"))));
}

function maximumOfAll(nodes: readonly ReadNode[]): number | undefined {
  return sum(nodes.map(({ maximum }) => maximum));
}

function isSame(one: number | undefined, other: number): boolean {
  return one !== undefined && compareExact(amount(one, "total"), amount(other, "total")) === 0;
}

/** The role that a row of a total names: `Tổng điểm trừ`. */
function roleIn(rest: string): FieldRole | undefined {
  const words = headingWords(rest);
  if (/\b(?:tru|phat)\b/.test(words)) return "deduction";
  return /\b(?:thuong|cong|khuyen khich)\b/.test(words) ? "bonus" : undefined;
}

/** The nodes that a row of a total names by their codes, those of its own field before others. */
function namedIn(rest: string, total: PlacedTotal, nodes: readonly ReadNode[]): ReadNode[] {
  const codes: readonly string[] = rest.match(CODE) ?? [];
  const fits = (all: readonly ReadNode[]): ReadNode[] =>
    flat(all).filter(({ node }) => codes.includes(node.written?.code ?? ""));
  const scopes = [nodes.filter(({ node }) => node === total.behind), nodes];
  const found = scopes.map(fits).find((named) => named.length === codes.length);
  return codes.length === 0 ? [] : (found ?? []);
}

/** What a row of a total may add up; of several sums the first is that which it should. */
interface Expected {
  readonly sums: readonly (number | undefined)[];
  /** Whether it adds up the whole set. */
  readonly isWhole: boolean;
}

function expectedOf(
  total: PlacedTotal,
  nodes: readonly ReadNode[],
  fields: readonly CriteriaField[],
  isLast: boolean,
): Expected {
  const rest = ` ${total.name.replace(WORDS, "")} `;
  const base = maximumOf(fields, "base");
  const named = namedIn(rest, total, nodes);
  if (named.length > 0) {
    const isWhole = nodes.every((node) => node.role !== "base" || named.includes(node));
    return { sums: [maximumOfAll(named)], isWhole };
  }
  const role = roleIn(rest);
  if (role !== undefined) return { sums: [maximumOf(fields, role)], isWhole: false };
  const at = nodes.findIndex(({ node }) => node === total.behind);
  // A bare `Cộng` may close the last field, where the whole was added up before.
  const own = headingWords(total.name) === "cong" ? nodes[at]?.maximum : undefined;
  if (isLast) return { sums: own === undefined ? [base] : [base, own], isWhole: true };
  return { sums: [nodes[at]?.maximum, maximumOfAll(nodes.slice(0, at + 1)), base], isWhole: false };
}

/**
 * Checks the rows of totals against what they add up.
 *
 * @returns The maximum that the table states for the whole set, without its bonus.
 */
export function statedTotal(
  totals: readonly PlacedTotal[],
  nodes: readonly ReadNode[],
  fields: readonly CriteriaField[],
  notes: Notes,
): number | undefined {
  let stated: number | undefined;
  const base = maximumOf(fields, "base");
  const whole = sum([base, maximumOf(fields, "bonus")]);
  for (const [index, total] of totals.entries()) {
    const maximum = total.maximum?.points ?? pointsInName(total.name);
    if (maximum === undefined) continue;
    const isLast = index === totals.length - 1 || total.behind === undefined;
    const { sums, isWhole } = expectedOf(total, nodes, fields, isLast);
    const place = total.maximum ?? total.place;
    const text = singleLine(total.name);
    const [expected] = sums;
    if (sums.some((each) => isSame(each, maximum))) {
      if (isWhole && (isSame(base, maximum) || isSame(whole, maximum))) stated = base;
    } else if (isWhole && isSame(whole, maximum)) {
      stated = base;
      note(notes, "criteria-total-with-bonus", place, { text, maximum: base ?? "" });
    } else if (expected === undefined) {
      note(notes, "criteria-total-unclear", place, { text });
    } else {
      if (isWhole) stated = maximum;
      const said = writeExact(amount(expected, "total"));
      note(notes, "criteria-total-differs", place, { text, maximum, sum: said });
    }
  }
  return stated;
}
