/**
 * What the tests use of vitest, collected and run by `mutation-runner.mjs` itself: one process runs
 * the tests of a room again and again, where vitest would load all anew for each change.
 */
import {
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  chai,
} from "@vitest/expect";

type Body = (...values: readonly unknown[]) => unknown;
export interface CollectedTest {
  readonly id: string;
  readonly name: string;
  readonly run: () => unknown;
}

const collected: CollectedTest[] = [];
const closing: (() => unknown)[] = [];
const names = new Set<string>();
let file = "";
let path: readonly string[] = [];

/** Each file of tests says its name before it says its tests. */
export function inFile(name: string): void {
  file = name;
}

function collect(name: string, run: Body, values: readonly unknown[] = []): void {
  const full = [...path, name].join(" > ");
  let id = `${file}#${full}`;
  for (let again = 2; names.has(id); again += 1) id = `${file}#${full} (${again})`;
  names.add(id);
  collected.push({ id, name: full, run: () => run(...values) });
}

function group(name: string, run: Body, values: readonly unknown[] = []): void {
  const outer = path;
  path = [...outer, name];
  run(...values);
  path = outer;
}

type Take = (name: string, run: Body, values?: readonly unknown[]) => void;

/** `it.each`, `describe.each`: rows that are lists are spread, as vitest does. */
const each = (take: Take) => (rows: readonly unknown[]) => (name: string, run: Body) => {
  for (const row of rows) {
    const values: readonly unknown[] = Array.isArray(row) ? row : [row];
    take(`${name} ${values.map(brief).join(", ")}`, run, values);
  }
};

const brief = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? `${value}`.slice(0, 40) : typeof value;

const skipIf = (take: Take) => (skips: unknown) => (skips === true ? () => undefined : take);

const variants = (take: Take) => Object.assign(take, { each: each(take), skipIf: skipIf(take) });

export const it = variants(collect);
export const describe = variants(group);
export const afterAll = (run: () => unknown): void => void closing.push(run);

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  { unreachable: (message?: string) => chai.assert.fail(message ?? "expected not to be reached") },
);
Reflect.set(globalThis, GLOBAL_EXPECT, expect);
export { collected };
