import { indexLabel } from "../../indices/index.js";
import { requireForm, requireLocale, type Locale } from "../../text/index.js";
import { valueOf } from "../build-trace.js";
import { ARITHMETIC } from "../data/arithmetic-source.js";
import { amount, divide, multiply, toNumber, whole, ZERO, type Exact } from "../exact.js";
import { describeInterval } from "./describe-interval.js";
import { evaluateDeduction, evaluatePerCount } from "./evaluate-formulas.js";
import type {
  DeductionRule,
  LevelPoints,
  LinearRule,
  PerCountRule,
  ProportionalFormula,
  ScoringRule,
  Tier,
  TiersRule,
} from "./rule.js";
import { exactShare } from "./points.js";
import { ruleForm } from "./rule-form.js";

/** One line of the table of a rule. */
export interface RuleRow {
  /** What is reached, in words: "từ 70% đến dưới 90%", "3 lần". */
  readonly value: string;
  /** What it brings, in words: "1,5 điểm". */
  readonly points: string;
}

/** A rule as a person checks it. */
export interface RuleExplanation {
  /** The rule in words. */
  readonly text: string;
  /** Its values and their points, in the order of the rule. */
  readonly rows: readonly RuleRow[];
}

type Say = (vi: string, en: string) => string;

/** Of a count the first so many are shown. */
const MOST_ROWS = 6;

function number(value: number, say: Say): string {
  return say(String(value).replace(".", ","), String(value));
}

function pointsIn(points: LevelPoints, say: Say): string {
  if (typeof points === "number") {
    return say(`${number(points, say)} điểm`, `${points} ${points === 1 ? "point" : "points"}`);
  }
  if ("upTo" in points) {
    const { upTo, atLeast } = points;
    if (atLeast !== undefined)
      return say(
        `từ ${number(atLeast, say)} đến ${number(upTo, say)} điểm`,
        `${atLeast} to ${upTo} points`,
      );
    return say(`tối đa ${number(upTo, say)} điểm`, `up to ${upTo} points`);
  }
  const exact = exactShare(points.share);
  const percent = toNumber(multiply(exact, whole(100)));
  if (!Number.isInteger(percent * 100)) {
    const parts = `${exact.numerator}/${exact.denominator}`;
    return say(`${parts} điểm tối đa`, `${parts} of the maximum`);
  }
  const share = number(percent, say);
  return say(`${share}% điểm tối đa`, `${share}% of the maximum`);
}

function formulaIn({ of, points, cap }: Omit<ProportionalFormula, "kind">, say: Say): string {
  const full = points === undefined ? say("điểm tối đa", "maximum") : number(points, say);
  const most = cap === undefined ? "" : `, ${pointsIn({ upTo: cap }, say)}`;
  return `${say("số liệu", "figure")} / ${number(of, say)} × ${full}${most}`;
}

function tierRow(tier: Tier, { metric }: TiersRule, say: Say): RuleRow {
  const { vi, en } = describeInterval(tier, metric);
  const points = "points" in tier ? pointsIn(tier.points, say) : formulaIn(tier.formula, say);
  return { value: say(vi, en), points };
}

function tierRows(rule: TiersRule, say: Say): readonly RuleRow[] {
  const rows = rule.tiers.map((tier) => tierRow(tier, rule, say));
  if (rule.otherwise === undefined) return rows;
  const open = rule.tiers.some(({ min }) => min === null) || rule.metric === "days";
  const value = open
    ? say("không thực hiện", "nothing done")
    : say("thấp hơn các mức trên, hoặc không thực hiện", "below these, or nothing done");
  return [...rows, { value, points: pointsIn(rule.otherwise, say) }];
}

/** How many of a count are shown: up to where its points no longer change. */
function countRows(last: Exact | undefined, row: (count: number) => RuleRow): readonly RuleRow[] {
  const most = last === undefined ? MOST_ROWS : Math.ceil(toNumber(last));
  const counts = Array.from({ length: Math.min(most, MOST_ROWS) + 1 }, (_, count) => count);
  const rows = counts.map(row);
  return most > MOST_ROWS && last !== undefined ? [...rows, row(most)] : rows;
}

function perCountRows(rule: PerCountRule, say: Say): readonly RuleRow[] {
  const { pointsEach, cap } = rule;
  const last =
    cap === undefined ? undefined : divide(amount(cap, "cap"), amount(pointsEach, "points"));
  return countRows(last, (count) => {
    const value = say(`${count} lần`, `${count} in all`);
    return { value, points: pointsIn(pointsAt(rule, count), say) };
  });
}

/** What the engine gives for so many, or for a fault that occurred or not. */
function pointsAt(rule: DeductionRule | PerCountRule, evidence: number | boolean): number {
  const context = { code: rule.kind, label: ANY_CRITERION, source: ARITHMETIC, evidence };
  const trace =
    rule.kind === "deduction" ? evaluateDeduction(rule, context) : evaluatePerCount(rule, context);
  return toNumber(valueOf(trace) ?? ZERO);
}

const ANY_CRITERION = { vi: "tiêu chí", en: "criterion" };

function deductionRows(rule: DeductionRule, say: Say): readonly RuleRow[] {
  const { per, from, beyond } = rule;
  const sign = from === undefined ? say("trừ ", "takes ") : "";
  const row = (evidence: number | boolean, value: string): RuleRow => {
    return { value, points: sign + pointsIn(pointsAt(rule, evidence), say) };
  };
  if (per === undefined) {
    return [
      row(false, say("không vi phạm", "no fault")),
      row(true, say("có vi phạm", "the fault occurred")),
    ];
  }
  const unit = per === "day" ? say("ngày", "days") : say("lần", "times");
  const each = amount(rule.points, "points");
  const down = from ?? rule.cap;
  const end = down === undefined ? undefined : divide(amount(down, "from"), each);
  const last = beyond === undefined ? end : whole(beyond.above + 1);
  return countRows(last, (count) => row(count, `${count} ${unit}`));
}

function lineRows({ from, to }: LinearRule, say: Say): readonly RuleRow[] {
  return [from, to].map(({ figure, points }) => {
    return { value: number(figure, say), points: pointsIn(points, say) };
  });
}

function proportionRows(rule: Omit<ProportionalFormula, "kind">, say: Say): readonly RuleRow[] {
  const { of, points, cap } = rule;
  return [0, 0.5, 1].map((part) => {
    const share = points === undefined ? { share: part } : Math.min(points * part, cap ?? Infinity);
    return { value: number(of * part, say), points: pointsIn(share, say) };
  });
}

function rowsOf(rule: ScoringRule, say: Say): readonly RuleRow[] {
  const met = say("đạt", "met");
  const unmet = say("không đạt", "not met");
  switch (rule.kind) {
    case "boolean":
      return [
        { value: rule.label ?? met, points: pointsIn(rule.points, say) },
        { value: unmet, points: pointsIn(rule.otherwise, say) },
      ];
    case "conjunction": {
      const joint = say(" và ", " and ");
      return [
        { value: rule.allOf.join(joint), points: pointsIn(rule.points, say) },
        { value: unmet, points: pointsIn(rule.otherwise, say) },
      ];
    }
    case "levels":
      return rule.levels.map(({ label: value, points }) => {
        return { value, points: pointsIn(points, say) };
      });
    case "tiers":
      return tierRows(rule, say);
    case "countTimes":
      return perCountRows(rule, say);
    case "deduction":
      return deductionRows(rule, say);
    case "proportional":
      return proportionRows(rule, say);
    case "linear":
      return lineRows(rule, say);
    case "survey":
      return [
        {
          value: say("kết quả điều tra", "the survey"),
          points: say("theo công bố", "as published"),
        },
      ];
    case "externalIndex":
      return proportionRows({ of: rule.of }, say);
    case "cases":
      return rule.cases.flatMap(({ when, rule: inner }) =>
        rowsOf(inner, say).map(({ value, points }) => ({ value: `${when}: ${value}`, points })),
      );
  }
}

/** What kind of rule it is, in words. */
function headOf(rule: ScoringRule, say: Say): string {
  switch (rule.kind) {
    case "boolean":
    case "conjunction":
      return say("Đạt hoặc không đạt", "All or nothing");
    case "levels":
      return say("Theo mức", "By level");
    case "tiers": {
      const metrics = {
        percent: say("tỷ lệ %", "per cent"),
        count: say("số lượng", "count"),
        points: say("điểm của chỉ số khác", "points of another index"),
        days: say("số ngày chậm (sớm là số âm)", "days late (early ones negative)"),
      };
      return `${say("Theo khoảng của", "By interval of")} ${metrics[rule.metric]}`;
    }
    case "countTimes": {
      const most = rule.cap === undefined ? "" : `, ${pointsIn({ upTo: rule.cap }, say)}`;
      return `${say("Mỗi lần", "Each")} ${pointsIn(rule.pointsEach, say)}${most}`;
    }
    case "deduction": {
      const per = rule.per === "day" ? say("mỗi ngày", "each day") : say("mỗi lần", "each time");
      const takes = `${say("Trừ", "Takes")} ${pointsIn(rule.points, say)}`;
      const each = rule.per === undefined ? "" : ` ${per}`;
      const from =
        rule.from === undefined ? "" : `${say(", từ", ", from")} ${pointsIn(rule.from, say)}`;
      const most = rule.cap === undefined ? "" : `, ${pointsIn({ upTo: rule.cap }, say)}`;
      return takes + each + from + most;
    }
    case "proportional":
      return `${say("Theo công thức", "By the formula")} ${formulaIn(rule, say)}`;
    case "linear":
      return say("Trên đoạn thẳng giữa hai mức", "On a straight line between two figures");
    case "survey":
      return say("Theo điều tra xã hội học", "By the sociological survey");
    case "externalIndex": {
      const { vi, en } = indexLabel(rule.index);
      return `${say(`Theo ${vi}`, `By ${en}`)}: ${formulaIn({ of: rule.of }, say)}`;
    }
    case "cases":
      return say("Theo trường hợp", "By circumstance");
  }
}

/**
 * Says a rule in words and as a small table of values and their points, so that a person can check
 * what was read. Of counts the table shows the first few, and the last that changes anything.
 *
 * @param rule - A rule, as read or as written by hand.
 * @param locale - The language; Vietnamese when left out, with a decimal comma.
 * @returns The words and the rows; plain data.
 * @throws ChisoError `invalid-data` for what is no rule, `invalid-option` for another language.
 * @example
 * ```ts
 * import { explainRule, readScoringRule } from "chiso/scoring";
 * const { rule } = readScoringRule("Từ 1 đến 5 lỗi: trừ 0,5 điểm; trên 5 lỗi: trừ 1 điểm", { maximum: 2 });
 * const explained = rule && explainRule(rule, "en");
 * explained?.text; // "By interval of count: from 1 up to 5: 1.5 points; above 5: 1 point; …"
 * explained?.rows[0]; // { value: "from 1 up to 5", points: "1.5 points" }
 * ```
 */
export function explainRule(rule: ScoringRule, locale: Locale = "vi"): RuleExplanation {
  const call = 'explainRule(readScoringRule(text).rule, "vi")';
  requireForm(rule, ruleForm, "a scoring rule", call);
  requireLocale({ locale }, call);
  const say: Say = (vi, en) => (locale === "vi" ? vi : en);
  const rows = rowsOf(rule, say);
  const lines = rows.map(({ value, points }) => `${value}: ${points}`);
  return { text: `${headOf(rule, say)}: ${lines.join("; ")}`, rows };
}
