import * as provinces from "../../province/index.js";
import { ChisoError } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import * as build from "../build-trace.js";
import { ARITHMETIC } from "../data/arithmetic-source.js";
import * as exact from "../exact.js";
import { RANK_HEADING } from "../data/table-words.js";
import type { Trace } from "../trace.js";
import { headingKey } from "./columns.js";
import type {
  MergedScoreRow,
  ScoreMerge,
  ScorePart,
  ScoreRow,
  ScoreTableFinding,
} from "./score-table.js";
import { tableFinding } from "./table-finding.js";

/** Rows of provinces of one day. */
export interface DayRows {
  readonly on: PlainDate;
  readonly rows: readonly ScoreRow[];
}

type Weights = ReadonlyMap<string, exact.Exact>;

/** The weights by code of the provinces of a day. */
function weightsOn({ weights = {} }: ScoreMerge, on: PlainDate): Weights {
  const known = new Map<string, exact.Exact>();
  for (const [name, weight] of Object.entries(weights)) {
    const { code } = provinces.province(name, { on });
    const value = exact.amount(weight, `the weight of ${name}`);
    if (known.has(code) || value.numerator < 0n) {
      throw new ChisoError("invalid-data", {
        given: `${known.has(code) ? "two weights" : "a negative weight"} of ${name}`,
        accepted: "one weight of 0 or more for each province",
        advice: "Give each province once, by its name or its code",
      });
    }
    known.set(code, value);
  }
  return known;
}

interface Member {
  readonly unit: provinces.Province;
  readonly figure: exact.Exact;
}

function weighted(of: build.Head, members: readonly Member[], weights: Weights): Trace {
  const give = (name: string, value: exact.Exact): Trace =>
    build.given(build.head("weight", name), name, value);
  const rows = members.map(({ unit: { code, name }, figure }) => {
    const weight = give(name, weights.get(code) ?? exact.ZERO);
    return { weight, trace: build.joined(of, "product", give(name, figure), weight) };
  });
  const sum = build.joined(of, "sum", ...rows.map(({ trace }) => trace));
  return build.joined(
    of,
    "quotient",
    sum,
    build.joined(of, "sum", ...rows.map(({ weight }) => weight)),
  );
}

/** The figure of a merged province by the rule that the caller chose. */
function joinedBy(
  rule: ScoreMerge["rule"],
  of: build.Head,
  members: readonly Member[],
  weights: Weights,
): Trace {
  const given = members.map(({ unit: { name }, figure }) =>
    build.given(build.head("score", name), name, figure),
  );
  const [only, ...others] = given;
  if (only !== undefined && others.length === 0) return only;
  if (rule === "weighted-mean") return weighted(of, members, weights);
  const sum = build.joined(of, "sum", ...given);
  if (rule === "sum") return sum;
  const count = build.parameter(
    build.head("count", "số tỉnh", "provinces"),
    exact.whole(members.length),
    ARITHMETIC,
  );
  return build.joined(of, "quotient", sum, count);
}

/** The provinces of a day by the code of the one that holds them on the later day. */
function holders(on: PlainDate, later: PlainDate) {
  const found = new Map<
    string,
    { readonly unit: provinces.Province; readonly members: provinces.Province[] }
  >();
  for (const unit of provinces.provinces({ on })) {
    const holder = provinces.provinceHolding(unit, { on: later });
    const row = found.get(holder.code) ?? { unit: holder, members: [] };
    row.members.push(unit);
    found.set(holder.code, row);
  }
  return [...found.values()].sort((one, other) => (one.unit.code < other.unit.code ? -1 : 1));
}

/**
 * Makes the rows of the provinces of a later day. A figure that one of the merged provinces lacks
 * gives none: what is left would be another province's.
 */
export function mergeScores(
  { on, rows }: DayRows,
  parts: readonly ScorePart[],
  merge: ScoreMerge,
  findings: ScoreTableFinding[],
): readonly MergedScoreRow[] {
  const later = merge.on < on ? on : merge.on;
  const weights = weightsOn(merge, on);
  const byCode = new Map(rows.map((row) => [row.province.code, row]));
  return holders(on, later).flatMap(({ unit: { code, name }, members }): MergedScoreRow[] => {
    const [first] = members.flatMap((member) => byCode.get(member.code) ?? []);
    if (first === undefined) return [];
    const isMerged = members.length > 1;
    const weigh = (each: provinces.Province): boolean => weights.get(each.code)?.numerator !== 0n;
    // Provinces none of which weighs anything have no mean.
    const light = members
      .filter((member) => !weights.has(member.code) || !members.some(weigh))
      .map((member) => member.name);
    const isWeighed = isMerged && merge.rule === "weighted-mean";
    if (isWeighed && light.length > 0) {
      findings.push(
        tableFinding("scores-weight-missing", undefined, { name, members: light.join(", ") }),
      );
    }
    const traces = parts.map((part, index): Trace => {
      const of = build.head("merged-score", `${name}, ${part.name}`);
      const given = members.map((unit) => ({
        unit,
        score: byCode.get(unit.code)?.scores[index] ?? null,
      }));
      const known = given.flatMap(({ unit, score }) =>
        score === null ? [] : [{ unit, figure: exact.amount(score, unit.name) }],
      );
      const lacking = given.flatMap(({ unit, score }) => (score === null ? unit.name : []));
      if (lacking.length > 0 && known.length > 0) {
        const words = { name, part: part.name, members: lacking.join(", ") };
        findings.push(tableFinding("scores-merge-incomplete", undefined, words));
      }
      if (isMerged && RANK_HEADING.test(headingKey(part.name))) {
        const words = { name, part: part.name };
        if (known.length > 0)
          findings.push(tableFinding("scores-rank-not-merged", undefined, words));
        return build.incomplete(of, [part.name]);
      }
      if (lacking.length > 0) return build.incomplete(of, lacking);
      if (isWeighed && light.length > 0) return build.incomplete(of, light);
      return joinedBy(merge.rule, of, known, weights);
    });
    const row = {
      province: { code, name },
      scores: traces.map((trace) => build.figureOf(trace) ?? null),
      members: members.map((member) => member.name),
      trace: build.joined(build.head("merged-scores", name), "collection", ...traces),
    };
    return [first.year === undefined ? row : { ...row, year: first.year }];
  });
}
