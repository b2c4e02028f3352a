import { existsSync, readFileSync } from "node:fs";
import { readScoringRule, type ScoringRule } from "chiso/scoring";
import { describe, expect, it } from "vitest";

const place = new URL(
  "../../../shared/reference/par-index/local-set-qd11-2026.json",
  import.meta.url,
);

interface Criterion {
  readonly code: string;
  readonly max: number | null;
  readonly ruleText: string;
  readonly rule: Readonly<Record<string, unknown>>;
}
interface LocalSet {
  readonly groups: readonly { readonly role?: string; readonly criteria: readonly Criterion[] }[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapRest(
  record: Readonly<Record<string, unknown>>,
  without: readonly string[],
  map: (value: unknown) => unknown,
): Record<string, unknown> {
  const rest = Object.entries(record).filter(([key]) => !without.includes(key));
  return Object.fromEntries(rest.map(([key, value]) => [key, map(value)]));
}

function isLocalSet(value: unknown): value is LocalSet {
  return isRecord(value) && Array.isArray(value["groups"]);
}

/** The reference's reading in the shapes of this library; words of conditions are its own. */
function wanted(rule: unknown): unknown {
  if (Array.isArray(rule)) return rule.map(wanted);
  if (!isRecord(rule)) return rule;
  const { round, upToDays, perDayAfter, levels, allOf, metric } = rule;
  const mapped = mapRest(rule, ["note", "round", "upToDays", "perDayAfter"], wanted);
  if ("min" in rule || "max" in rule) {
    mapped["minInclusive"] ??= false;
    mapped["maxInclusive"] ??= false;
  }
  return {
    ...mapped,
    ...(round === undefined ? {} : { rounding: { mode: "half-up", digits: round } }),
    ...(upToDays === undefined ? {} : { upTo: upToDays }),
    ...(perDayAfter === undefined ? {} : { points: perDayAfter, per: "day" }),
    ...(Array.isArray(levels) ? { levels: levels.map((points: unknown) => ({ points })) } : {}),
    ...(Array.isArray(allOf) ? { allOf: allOf.length } : {}),
    ...(rule["kind"] === "tiers" ? { metric: metric ?? "percent" } : {}),
  };
}

/** A reading without the words it keeps. */
function given(rule: unknown): unknown {
  if (Array.isArray(rule)) return rule.map(given);
  if (!isRecord(rule)) return rule;
  const { allOf } = rule;
  const mapped = mapRest(rule, ["label", "key"], given);
  return Array.isArray(allOf) ? { ...mapped, allOf: allOf.length } : mapped;
}

describe.skipIf(!existsSync(place))(
  "a commune set of 2026 (needs the reference beside the project)",
  () => {
    it("reads all 28 rules as they were read by hand", () => {
      const set: unknown = JSON.parse(readFileSync(place, "utf8"));
      if (!isLocalSet(set)) throw new Error("the reference has another shape");
      const earlier: Record<string, ScoringRule> = {};
      let count = 0;
      for (const { role, criteria } of set.groups) {
        for (const { code, max, ruleText, rule } of criteria) {
          const reading = readScoringRule(ruleText, {
            earlier,
            ...(max === null ? {} : { maximum: max }),
            ...(role === "deduction" ? { role: "deduction" as const } : {}),
          });
          expect({ code, rule: given(reading.rule) }).toEqual({ code, rule: wanted(rule) });
          expect(reading.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
          if (reading.rule !== undefined) earlier[code] = reading.rule;
          count += 1;
        }
      }
      expect(count).toBe(28);
    });
  },
);
