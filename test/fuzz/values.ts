import { isList, isTable, WRONG } from "../wrong-calls/nested.js";
import type { Dice } from "./dice.js";

/* Values as other programs give them: right ones with some places changed. */

/** What else stands in wrong places: right somewhere, and wrong here. */
const ODD: readonly unknown[] = [
  undefined,
  true,
  0,
  -0,
  5,
  1.5,
  1e7,
  -3,
  2 ** 53,
  "",
  "x",
  "2021-06-30",
  "2021-02-30",
  "2199-12-31",
  "31/3/2024",
  "I.1",
  "__proto__",
  "papi",
  "\uD800",
  [],
  ["x"],
  "9".repeat(400),
  5n,
  { vi: "x", en: "x" },
  { start: "2021-01-01", end: "2020-01-01" },
  { start: -1, end: 1e9 },
  { kind: "by", date: "2021-02-31", inclusive: true },
  { kind: "recurring", every: { unit: "day", interval: 1e9 } },
  { kind: "recurring", every: "unspecified", times: -1 },
  new Date(0),
  new Map([["a", 1]]),
];

/** What stands in a wrong place. */
function wrong(dice: Dice): unknown {
  if (!dice.happens(0.4)) return ODD[dice.below(ODD.length)];
  const [, value] = dice.one(WRONG);
  return value;
}

/** A value with one place in it changed; those deep in it as often as those above. */
function alteredOnce(value: unknown, dice: Dice, depth = 0): unknown {
  const isDeep = depth > 14 || dice.happens(0.12);
  if (!isDeep && isList(value) && value.length > 0) return alteredList(value, dice, depth);
  if (!isDeep && isTable(value)) return alteredTable(value, dice, depth);
  if (typeof value === "number" && Number.isFinite(value) && dice.happens(0.5))
    return dice.one([value + 1, value - 1, -value, value * 1e6, value + 0.5]);
  if (typeof value === "string" && dice.happens(0.4))
    return value.slice(0, dice.below(value.length + 1)) + dice.one(["", "x", "9", "-", " "]);
  return wrong(dice);
}

function alteredList(list: readonly unknown[], dice: Dice, depth: number): unknown {
  const at = dice.below(list.length);
  const how = dice.share();
  if (how < 0.06) return list.toSpliced(at, 1);
  if (how < 0.1) return [...list, ...list];
  if (how < 0.14) return list.toReversed();
  return list.with(at, alteredOnce(list[at], dice, depth + 1));
}

function alteredTable(
  table: Readonly<Record<string, unknown>>,
  dice: Dice,
  depth: number,
): unknown {
  const names = Object.keys(table);
  if (names.length === 0 || dice.happens(0.04)) return { ...table, yaer: 2026 };
  const name = dice.one(names);
  const { [name]: content, ...rest } = table;
  if (dice.happens(0.08)) return rest;
  if (dice.happens(0.06)) return { ...rest, [dice.one(names)]: content };
  return { ...table, [name]: alteredOnce(content, dice, depth + 1) };
}

/** A value with one place changed, or a few. */
export function altered(value: unknown, dice: Dice): unknown {
  let result = alteredOnce(value, dice);
  while (dice.happens(0.3)) result = alteredOnce(result, dice);
  return result;
}

/** Letters of all texts in a value, and something for each of its parts. */
export function sizeOfValue(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value !== "object" || value === null || seen.has(value)) return 4;
  seen.add(value);
  return Object.values(value).reduce<number>((sum, part) => sum + 2 + sizeOfValue(part, seen), 2);
}
