import { parseAgencies } from "chiso/agency";
import { parseCitations } from "chiso/citation";
import { parseDeadline, resolveDeadline } from "chiso/deadline";
import {
  explainFinding,
  findingExplanations,
  type FindingCode,
  type FindingExample,
} from "chiso/explain";
import { definePlan, lintPlan, readPlanTable } from "chiso/plan";
import { schedulePlan, trackPlan, type ProgressRecord } from "chiso/progress";
import {
  defineCriteriaSet,
  dossierRates,
  evaluateCriteria,
  evaluateProcedureHandling,
  papiGroups,
  readScoreTable,
  readCriteriaTable,
  readScoringRule,
  scorePapi,
  sipasIndex,
  type CriteriaSetInput,
  type DossierCounts,
  type EvaluateCriteriaOptions,
  type ProcedureHandlingInput,
  type ScorePapiInput,
} from "chiso/scoring";
import { parseTarget } from "chiso/target";
import { isChisoError } from "chiso/text";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const SCHEDULE = schedulePlan(
  definePlan({
    year: 2021,
    sections: [
      {
        code: "I",
        title: "Công khai",
        tasks: [
          { code: "1", title: "Rà soát", deadline: "Quý II" },
          { code: "2", title: "Công bố", deadline: "Quý II" },
        ],
      },
      {
        code: "II",
        title: "Thủ tục",
        tasks: [
          { code: "2", title: "Khảo sát" },
          { code: "3", title: "Lắp đặt", subtasks: [{ code: "a", title: "Chọn chỗ" }] },
        ],
      },
    ],
  }),
);

function isRecord(value: unknown): value is ProgressRecord {
  return typeof value === "object" && value !== null && "task" in value;
}

/** Codes of what a record gives, after one that completes task I.1. */
function recordCodes(text: string): string[] {
  const record: unknown = JSON.parse(text);
  if (!isRecord(record)) return [];
  const first = { task: "I.1", completedOn: plainDate("2021-06-01") };
  return trackPlan(SCHEDULE, [first, record], plainDate("2021-07-31")).findings.map(
    ({ code }) => code,
  );
}

/** What an example may be given to; the functions check it themselves. */
type Given = Partial<CriteriaSetInput> &
  ScorePapiInput &
  DossierCounts &
  ProcedureHandlingInput & { rule: object; evidence: boolean; options: EvaluateCriteriaOptions };

function isGiven(value: unknown): value is Given {
  return typeof value === "object" && value !== null;
}

function given(text: string): Given {
  const value: unknown = JSON.parse(text);
  if (isGiven(value)) return value;
  throw new TypeError(text);
}

const MET = { kind: "boolean", points: 2, otherwise: 0 };

function isCriteriaSet(value: unknown): value is CriteriaSetInput {
  return typeof value === "object" && value !== null;
}

/** A set of one criterion, with what an example says instead. */
function setOf(parts: object, rule: object = MET): CriteriaSetInput {
  const criterion = { code: "1.1", name: "Một", maximum: 2, rule };
  const set: unknown = {
    id: "test",
    title: "Thử",
    source: { document: "Thử", confidence: "unverified" },
    maximum: 2,
    fields: [{ code: "1", name: "Một", maximum: 2, criteria: [criterion] }],
    ...parts,
  };
  if (isCriteriaSet(set)) return set;
  throw new TypeError("no set");
}

/** What a criteria set says, or why it is refused. */
function rulesSaid(text: string): string {
  const said = given(text);
  const set = "kind" in said ? setOf({}, said) : setOf(said);
  try {
    return JSON.stringify(defineCriteriaSet(set).findings.map(({ message }) => message.en));
  } catch (error) {
    return isChisoError(error) ? error.given : "";
  }
}

/** Codes of what scoring by a set remarks. */
function scoredCodes(text: string): string[] {
  const { rule, evidence, options, ...parts } = given(text);
  const set = defineCriteriaSet(setOf(parts, rule));
  return evaluateCriteria(set, { "1.1": evidence }, options).findings.map(({ code }) => code);
}

function isAnswers(value: unknown): value is readonly [number, number, number, number, number] {
  return Array.isArray(value) && value.length === 5;
}

/** Codes of what a survey remarks: of its answers, or of the weights of a mean. */
function surveyCodes(text: string): string[] {
  const said: unknown = JSON.parse(text);
  const answers = isAnswers(said) ? said : ([1, 4, 10, 60, 25] as const);
  const questions = ["access", "procedure"].map((element) => ({ code: element, element, answers }));
  const source = { document: "Thử", confidence: "unverified" } as const;
  const method = { kind: "top-two-of-valid", combine: "mean", source } as const;
  const weights = isAnswers(said) ? {} : { weights: { procedure: 3 } };
  const { findings } = sipasIndex({ year: 2021, questions }, { ...method, ...weights });
  return findings.map(({ code }) => code);
}

/** Words by which what is refused is known, and what a set remarks. */
const REFUSALS: Readonly<Record<string, string>> = {
  "partial-list": "points are listed",
  "maximum-differs-from-sum": "The parts add up to",
  "maximum-missing": "is missing",
  "duplicate-code": "is used twice",
  "bands-overlap": "Two bands hold",
  "bands-leave-hole": "No band holds",
  "band-reversed": "holds no figure",
  "formula-below-maximum": "At 100 per cent the formula",
  "points-above-maximum": "more than the maximum",
  "maximum-out-of-reach": "can be reached",
  "negative-points": "negative points",
  "duplicate-key": "Key used twice",
  "empty-rule": "The rule has no outcome",
  "empty-interval": "Empty interval",
};

function codesOf({ reader, text }: FindingExample): string[] {
  const year = { year: 2021 };
  switch (reader) {
    case "parseDeadline":
      return parseDeadline(text).findings.map(({ code }) => code);
    case "resolveDeadline":
      return resolveDeadline(text, { ...year, issuedOn: plainDate("2021-06-23") }).findings.map(
        ({ code }) => code,
      );
    case "parseAgencies":
      return parseAgencies(text).findings.map(({ code }) => code);
    case "parseCitations":
      return parseCitations(text).findings.map(({ code }) => code);
    case "parseTarget":
      return parseTarget(text).findings.map(({ code }) => code);
    case "readScoringRule":
      return readScoringRule(text).findings.map(({ code }) => code);
    case "readScoreTable":
      return readScoreTable(text, { on: plainDate("2024-12-31") }).findings.map(({ code }) => code);
    case "readCriteriaTable":
      return readCriteriaTable(text).findings.map(({ code }) => code);
    case "readPlanTable":
      return readPlanTable(text, year).findings.map(({ code }) => code);
    case "lintPlan":
      return lintPlan(readPlanTable(text, year).plan).map(({ code }) => code);
    case "defineCriteriaSet":
      return Object.keys(REFUSALS).filter((code) =>
        rulesSaid(text).includes(REFUSALS[code] ?? "?"),
      );
    case "evaluateCriteria":
      return scoredCodes(text);
    case "scorePapi":
      return scorePapi(given(text)).findings.map(({ code }) => code);
    case "papiGroups": {
      const scores: unknown = JSON.parse(text);
      const entries = (Array.isArray(scores) ? scores : []).map((score, at) => {
        return { province: `${at}`, score: Number(score) };
      });
      return papiGroups(entries).findings.map(({ code }) => code);
    }
    case "sipasIndex":
      return surveyCodes(text);
    case "dossierRates":
      return dossierRates(given(text)).findings.map(({ code }) => code);
    case "evaluateProcedureHandling":
      return evaluateProcedureHandling(given(text)).findings.map(({ code }) => code);
    case "trackPlan":
      return recordCodes(text);
    case "schedulePlan": {
      const tasks = [{ code: "1", title: "Rà soát", deadline: text }];
      const sections = [{ code: "I", title: "Mục", tasks }];
      const plan = definePlan({ ...year, issuedOn: "2021-06-23", sections });
      // With a horizon and without: each finds what the other cannot.
      return [{ to: plainDate("2021-06-30") }, {}].flatMap((options) =>
        schedulePlan(plan, options).findings.map(({ code }) => code),
      );
    }
  }
}

const all = findingExplanations();

describe("the explanations of findings", () => {
  it("are there for every code, each once", () => {
    const codes = all.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(120);
  });

  it("say everything in both languages", () => {
    for (const { code, title, meaning, reason, advice } of all) {
      for (const { vi, en } of [title, meaning, reason, advice]) {
        expect(vi.trim(), code).not.toBe("");
        expect(en.trim(), code).not.toBe("");
      }
    }
  });

  it.each(all.flatMap(({ code, example }) => (example === undefined ? [] : [{ code, example }])))(
    "have an example that gives the finding: $code",
    ({ code, example }) => {
      expect(codesOf(example)).toContain(code);
    },
  );

  it("have an example for all codes but these", () => {
    expect(all.filter(({ example }) => example === undefined).map(({ code }) => code)).toEqual([
      // No reader gives this.
      "deadline-years-disagree",
      // This comes of the events that a caller knows.
      "deadline-event-unmatched",
      // The schema of rules refuses this before it is checked.
      "empty-line",
      // These come of what the caller says of a table of criteria, or of numbers for codes.
      "criteria-column-not-found",
      "criteria-code-restored",
      "criteria-code-unknown",
      "criteria-set-refused",
      // These come of what the caller says of a table of scores.
      "scores-day-unknown",
      "scores-part-missing",
      "scores-name-of-other-time",
      "scores-merge-incomplete",
      "scores-rank-not-merged",
      "scores-weight-missing",
      // These need more than one short text.
      "table-year-unknown",
      "table-cell-too-long",
      "table-layout-uncertain",
      "table-layout-unreliable",
      "table-quote-unclosed",
      "table-line-divided",
      "table-cells-uncertain",
      "table-date-uncertain",
      "table-serial-date",
      "table-measure-by-number",
      "table-edition-before",
      "table-issuer-cut",
      // This comes of what the caller says of columns.
      "table-column-not-found",
      // This needs the option reportedOn.
      "table-state-day-reported",
      "lint-deadline-without-year",
      "lint-deadline-in-output",
    ]);
  });

  it("are found by their codes", () => {
    expect(explainFinding("deadline-past").title.vi).toBe("Thời hạn đã qua");
    expect(explainFinding("record-nothing-open").example?.reader).toBe("trackPlan");
    expect(explainFinding("table-row-shifted").example?.text).toContain("\t");
  });

  it("refuse a code that no finding has, at compile time and at run time", () => {
    // @ts-expect-error no finding has this code
    const explain = (): unknown => explainFinding("lint-nothing");
    try {
      explain();
      expect.unreachable();
    } catch (error) {
      expect(isChisoError(error) && error.code).toBe("unknown-code");
    }
  });

  it("cover the codes of every room, as the compiler checks", () => {
    const codes: readonly FindingCode[] = [
      "unknown-abbreviation",
      "impossible-date",
      "deadline-past",
      "target-unreadable",
      "tiers-overlap",
      "table-row-shifted",
      "lint-lead-missing",
      "record-unknown-task",
      "schedule-outside-horizon",
      "figure-in-hole",
    ];
    for (const code of codes) expect(explainFinding(code).code).toBe(code);
  });
});
