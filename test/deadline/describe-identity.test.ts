import { readFileSync } from "node:fs";
import {
  describeDeadline,
  parseDeadline,
  resolveDeadline,
  type DeadlineExpression,
  type ResolvedDeadline,
} from "chiso/deadline";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clause, expressionWith } from "./describe-arbitraries.js";

interface Said {
  readonly timing: unknown;
  readonly label: string | undefined;
}

/** What must stay the same: timings and labels in order. */
function said({ clauses }: DeadlineExpression | ResolvedDeadline): Said[] {
  return clauses.map(({ timing, label }) => ({ timing, label }));
}

const normal = (value: DeadlineExpression | ResolvedDeadline): string =>
  describeDeadline(value, { locale: "vi" });

describe("describe, then read: generated readings", () => {
  it("gives the same reading for one clause of any kind", () => {
    const one = expressionWith(clause.map((only) => [only]));
    fc.assert(
      fc.property(one, (expression) => {
        expect(said(parseDeadline(normal(expression)))).toEqual(said(expression));
      }),
      { numRuns: 3000 },
    );
  });

  it("gives the same reading for several clauses, in their order", () => {
    const several = expressionWith(fc.array(clause, { minLength: 2, maxLength: 5 }));
    fc.assert(
      fc.property(several, (expression) => {
        expect(said(parseDeadline(normal(expression)))).toEqual(said(expression));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same dates for resolved readings, in whatever year they are read", () => {
    const several = expressionWith(fc.array(clause, { minLength: 1, maxLength: 4 }));
    const year = fc.integer({ min: 1990, max: 2090 });
    fc.assert(
      fc.property(several, year, year, (expression, written, read) => {
        const resolved = resolveDeadline(expression, { year: written });
        // A 29th of February or a range that runs backwards has no dates to keep.
        fc.pre(resolved.clauses.every(({ timing }) => timing.kind !== "unrecognized"));
        expect(said(resolveDeadline(normal(resolved), { year: read }))).toEqual(said(resolved));
      }),
      { numRuns: 1500 },
    );
  });
});

interface Row {
  readonly id: string;
  readonly text: string;
  readonly year?: number;
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && "id" in value && "text" in value;
}

function rowsOf(name: string): Row[] {
  const file = new URL(`../fixtures/deadlines/${name}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line))
    .filter(isRow);
}

describe.each(["expressions", "negatives", "running-text"])(
  "read, describe, then read: every row of %s",
  (name) => {
    const rows = rowsOf(name);

    it("gives the same timings and labels", () => {
      for (const { id, text } of rows) {
        const expression = parseDeadline(text);
        const form = normal(expression);
        expect({ id, form, said: said(parseDeadline(form)) }).toEqual({
          id,
          form,
          said: said(expression),
        });
      }
    });

    it("gives the same dates in any year when it is resolved first", () => {
      for (const { id, text, year = 2022 } of rows) {
        const resolved = resolveDeadline(text, { year });
        const form = normal(resolved);
        for (const read of [2000, 2001, year]) {
          expect({ id, form, said: said(resolveDeadline(form, { year: read })) }).toEqual({
            id,
            form,
            said: said(resolved),
          });
        }
      }
    });

    it("gives the same normal form again", () => {
      for (const { text } of rows) {
        const form = normal(parseDeadline(text));
        expect(normal(parseDeadline(form))).toBe(form);
      }
    });
  },
);
