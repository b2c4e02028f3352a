/**
 * Compares the parsing of deadlines with chrono-node's strict Vietnamese parser and with the floor
 * (composing the letters and looking at each once), in one process, interleaved.
 *
 *   npx tsx --tsconfig test/tsconfig.json test/benchmarks/deadline.bench.ts
 */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { vi } from "chrono-node";
import { findDeadlines, parseDeadline } from "chiso/deadline";

const file = new URL("../fixtures/deadlines/forty.json", import.meta.url);
const texts: unknown = JSON.parse(readFileSync(file, "utf8"));
const expressions = Array.isArray(texts) ? texts.map(String) : [];
const ROUNDS = 5;
const PARSES = 40_000;
let sink = 0;

const contestants: Readonly<Record<string, (text: string) => unknown>> = {
  floor: (text) => {
    const composed = text.normalize("NFC");
    let sum = 0;
    for (let index = 0; index < composed.length; index++) sum += composed.charCodeAt(index);
    return sum;
  },
  chiso: (text) => parseDeadline(text),
  "chrono vi.strict": (text) => vi.strict.parse(text),
};

function microseconds(run: (text: string) => unknown): number {
  const start = process.hrtime.bigint();
  for (let count = 0; count < PARSES; count++) {
    sink += run(expressions[count % expressions.length] ?? "") === undefined ? 1 : 0;
  }
  return Number(process.hrtime.bigint() - start) / 1000 / PARSES;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

const times = new Map(Object.keys(contestants).map((name): [string, number[]] => [name, []]));
for (const run of Object.values(contestants)) microseconds(run);
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(contestants)) times.get(name)?.push(microseconds(run));
}
console.log(
  `load average ${loadavg()
    .map((load) => load.toFixed(2))
    .join(" ")}, ${expressions.length} expressions`,
);
for (const [name, values] of times)
  console.log(`${name.padEnd(18)}${median(values).toFixed(2)} µs`);
const of = (name: string): number => median(times.get(name) ?? []);
console.log(`chrono / chiso ${(of("chrono vi.strict") / of("chiso")).toFixed(2)}`);
console.log(`chiso / floor  ${(of("chiso") / of("floor")).toFixed(1)}`);

const hostile: Readonly<Record<string, string>> = {
  "Quý ": "Quý ",
  "trước ": "trước ",
  "1/2/": "1/2/",
  "Khi có ": "Khi có ",
  "ngày 31/02/2021, ": "ngày 31/02/2021, ",
  "(": "(",
  "- ": "- ",
  "<": "<",
};
for (const [name, unit] of Object.entries(hostile)) {
  const perCharacter = [100, 10_000, 1_000_000].map((length) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const rounds = Math.max(1, Math.floor(200_000 / length));
    const start = process.hrtime.bigint();
    for (let round = 0; round < rounds; round++)
      sink += parseDeadline(text).clauses.length + findDeadlines(text).clauses.length;
    return Number(process.hrtime.bigint() - start) / rounds / length;
  });
  console.log(
    `${JSON.stringify(name).padEnd(22)}${perCharacter.map((value) => `${value.toFixed(0)} ns`).join("  ")} a character at 100, 10 000, 1 000 000`,
  );
}
if (sink < 0) console.log(sink);
