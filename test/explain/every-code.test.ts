import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as chiso from "chiso";
import { findingExplanations, type FindingCode } from "chiso/explain";
import { describe, expect, expectTypeOf, it } from "vitest";

/** The codes of a list of findings. */
type CodesOf<List> = List extends readonly {
  readonly code: infer Code;
  readonly severity: string;
}[]
  ? Code
  : never;

/** The codes of the findings that a result is or carries. */
type CodesIn<Result> =
  | CodesOf<Result>
  | (Result extends { readonly findings: infer Findings } ? CodesOf<Findings> : never);

/** The codes that a member of the library gives; a function that only takes findings gives none. */
type CodesGiven<Member> = Member extends (...given: never) => infer Result
  ? CodesIn<Result>
  : never;

/** Every code that some function of the library gives. */
type GivenCode = {
  [Name in keyof typeof chiso]: CodesGiven<(typeof chiso)[Name]>;
}[keyof typeof chiso];

const SOURCE = join(import.meta.dirname, "../../src");

const FILES = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("explain"))
  .map((file) => ({ file, text: readFileSync(join(SOURCE, file), "utf8") }));

/** A union of codes of findings or of problems, up to the end of its statement. */
const UNION = /type \w*(?:FindingCode|ProblemCode|ScoreCode) =([^;]*);/gu;

/** A finding written out, or a call that makes one. */
const MADE =
  /(?:\{ code: |\b(?:\w*[fF]inding\w*|problem|report|draft\w*|mismatch\w*)\((?:\w+, )?)"([a-z]+(?:-[a-z]+)+)"/gu;

/** What looks like a code and is none: the codes of errors, which carry their own advice. */
const NOT_FINDINGS =
  /^(?:invalid|unknown)-(?:amount|data|option|period|date|edition|code|province)$/u;

function* writtenCodes(): Generator<{ code: string; file: string }> {
  for (const { file, text } of FILES) {
    for (const [, union = ""] of text.matchAll(UNION)) {
      for (const [, code = ""] of union.matchAll(/"([^"]+)"/gu)) yield { code, file };
    }
    for (const [, code = ""] of text.matchAll(MADE)) {
      if (!NOT_FINDINGS.test(code)) yield { code, file };
    }
  }
}

describe("every code of a finding", () => {
  it("that a function of the library gives is explained, as the compiler checks", () => {
    expectTypeOf<Exclude<GivenCode, FindingCode>>().toEqualTypeOf<never>();
    expectTypeOf<string extends GivenCode ? true : false>().toEqualTypeOf<false>();
  });

  it("that is explained is given by some function, as the compiler checks", () => {
    expectTypeOf<Exclude<FindingCode, GivenCode>>().toEqualTypeOf<never>();
  });

  it("that stands in the source is explained", () => {
    const explained = new Set<string>(findingExplanations().map(({ code }) => code));
    const written = [...writtenCodes()];
    expect(new Set(written.map(({ code }) => code)).size).toBeGreaterThan(120);
    expect(written.filter(({ code }) => !explained.has(code))).toEqual([]);
  });

  it("that is explained stands in the source", () => {
    const all = FILES.map(({ text }) => text).join("\n");
    const lost = findingExplanations().filter(({ code }) => !all.includes(`"${code}"`));
    expect(lost.map(({ code }) => code)).toEqual([]);
  });
});
