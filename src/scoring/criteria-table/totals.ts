import { singleLine } from "../../text/index.js";
import { addAll, amount, compareExact, toNumber, writeExact } from "../exact.js";
import type { CriteriaField } from "../criteria/criteria-set.js";
import { pointsInName } from "./figure.js";
import { roleOfName } from "./lines.js";
import { note, type Notes } from "./notes.js";
import type { ReadNode } from "./read-tree.js";
import { maximumOf } from "./set-input.js";
import type { PlacedTotal } from "./tree.js";

const CODE = /(?<=[\s(+,&;])(?:[IVXLC]+|[A-ZĐ]|\d{1,2})(?=[\s)+,&;]|$)/gu;
const WORDS = /^\s*(?:tổng cộng|tổng số điểm|tổng điểm|tổng số|tổng|cộng)/iu;

function flat(nodes: readonly ReadNode[]): ReadNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.parts)]);
}

function maximumOfAll(nodes: readonly ReadNode[]): number | undefined {
  const known = nodes.flatMap(({ maximum }) => maximum ?? []);
  if (known.length < nodes.length) return undefined;
  return toNumber(addAll(known.map((each) => amount(each, "total"))));
}

function isSame(one: number | undefined, other: number): boolean {
  return one !== undefined && compareExact(amount(one, "total"), amount(other, "total")) === 0;
}

/** What a row of a total may add up, by its words and its place; the first is that which it should. */
function sumsOf(
  total: PlacedTotal,
  nodes: readonly ReadNode[],
  fields: readonly CriteriaField[],
  isLast: boolean,
): readonly (number | undefined)[] {
  const rest = ` ${total.name.replace(WORDS, "")} `;
  const codes: readonly string[] = rest.match(CODE) ?? [];
  const named = flat(nodes).filter(({ node }) => codes.includes(node.written?.code ?? ""));
  if (codes.length > 0 && named.length === codes.length) return [maximumOfAll(named)];
  const role = roleOfName(rest);
  if (role !== undefined) return [maximumOf(fields, role)];
  const base = maximumOf(fields, "base");
  if (isLast) return [base];
  const at = nodes.findIndex(({ node }) => node === total.behind);
  const before = nodes.slice(0, at + 1);
  const own = nodes[at];
  return [own?.maximum, maximumOfAll(before), base];
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
  const bonus = maximumOf(fields, "bonus");
  const whole =
    base === undefined || bonus === undefined
      ? undefined
      : toNumber(addAll([amount(base, "total"), amount(bonus, "total")]));
  for (const [index, total] of totals.entries()) {
    const maximum = total.maximum?.points ?? pointsInName(total.name);
    if (maximum === undefined) continue;
    const isLast = index === totals.length - 1 || total.behind === undefined;
    const sums = sumsOf(total, nodes, fields, isLast);
    const place = total.maximum ?? total.place;
    const text = singleLine(total.name);
    const [expected] = sums;
    const isWhole = sums.length === 1 && expected === base;
    if (sums.some((sum) => isSame(sum, maximum))) {
      if (isWhole) stated = maximum;
    } else if (isWhole && bonus !== 0 && isSame(whole, maximum)) {
      stated = base;
      note(notes, "criteria-total-with-bonus", place, { text, maximum: base ?? "" });
    } else if (expected === undefined) {
      note(notes, "criteria-total-unclear", place, { text });
    } else {
      if (isWhole) stated = maximum;
      const sum = writeExact(amount(expected, "total"));
      note(notes, "criteria-total-differs", place, { text, maximum, sum });
    }
  }
  return stated;
}
